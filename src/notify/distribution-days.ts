import { type Day, day } from "../domain/brand.ts";
import { addDays, addWorkingDays, workingDayOnOrBefore } from "../domain/calendar.ts";
import { endOfMoney } from "../domain/follow-up-plan.ts";
import type { Grant } from "../domain/grant.ts";
import type { Pot } from "../domain/pot.ts";
import type { DutyKind, Ladder, SetLadder } from "../domain/reminder.ts";
import type { State } from "../domain/state.ts";
import { ladderOfDuty } from "./ladder.ts";

/** Days from the opening of a pot until its money should have been distributed (DOMAIN.md 5.5). */
const distributeWithin = 30;

/** The detail of the first day, counted from the opening of the pot. */
const opened = "opened";

/** The detail of the last day on which the money can be used. */
const lastUse = "last-use";

/** Months before the money's end at whose ends it should have been distributed: September, October and November of most. */
const monthsAhead = 3;

/** What is not distributed when the money ends is lost: asked for in its last month, and those above know the day after. */
export const lastUseLadder: Ladder = { remind: [-20, -10, -5], escalate: [1] };
const lastUseOpens = 25;

/** Working days after those above have been told, in which they can still be, before the next day is asked for. */
const handOver = 5;

/** A day by which money should have been distributed, and since when it is asked for. */
export interface DistributionDay {
  /** What the duty's key says of it: "opened", "09-30", "last-use". */
  readonly detail: string;
  readonly deadline: Day;
  readonly opensOn: Day | null;
  /** Nobody is held to the first: the others are those that the money is lost after (DOMAIN.md 5.5). */
  readonly isAim?: true;
  readonly ladder?: Ladder;
}

/**
 * The days for money that nobody has distributed, counted from its end: in the last quarter it is the risk
 * (DOMAIN.md section 4). Each month's is asked for from its first day.
 */
export function finalDays(grant: Grant): readonly DistributionDay[] {
  const end = endOfMoney(grant);
  const known = finals.get(end);
  if (known !== undefined) return known;
  const deadline = workingDayOnOrBefore(end);
  const opensOn = addWorkingDays(deadline, -lastUseOpens);
  const made = [
    ...monthsBefore(end),
    { detail: lastUse, deadline, opensOn, ladder: lastUseLadder },
  ];
  finals.set(end, made);
  return made;
}

const finals = new Map<Day, readonly DistributionDay[]>();

/** The ends of the months before that of a day, or that end with it, in order. */
function monthsBefore(end: Day): readonly DistributionDay[] {
  const days: DistributionDay[] = [];
  for (let first = firstOfMonth(end); days.length < monthsAhead;) {
    const last = addDays(first, -1);
    first = firstOfMonth(last);
    days.unshift({ detail: last.slice(5), deadline: workingDayOnOrBefore(last), opensOn: first });
  }
  return days;
}

const firstOfMonth = (date: Day): Day => day(`${date.slice(0, 8)}01`);

/** The days by which the money of a pot should have been distributed. */
export function distributionDaysOf(pot: Pot, grant: Grant): readonly DistributionDay[] {
  const key = `${pot.openedDay} ${endOfMoney(grant)}`;
  const known = ofPots.get(key);
  if (known !== undefined) return known;
  const made = makeDays(pot, grant);
  ofPots.set(key, made);
  return made;
}

const ofPots = new Map<string, readonly DistributionDay[]>();

function makeDays(pot: Pot, grant: Grant): readonly DistributionDay[] {
  const first = addDays(pot.openedDay, distributeWithin);
  const aim = { detail: opened, deadline: workingDayOnOrBefore(first), opensOn: null };
  return [
    ...(first <= endOfMoney(grant) ? [{ ...aim, isAim: true } as const] : []),
    ...finalDays(grant).filter((one) => one.detail === lastUse || one.deadline > first),
  ];
}

/**
 * Those that still matter on a day. One takes the place of the one before when those above have been told of that;
 * the last is asked for beside it, and until those above know that the money has ended.
 */
export function daysThatMatter(
  days: readonly DistributionDay[],
  kind: "undistributed" | "undistributed-grant",
  state: State,
  today: Day,
): readonly DistributionDay[] {
  const set = state.ladders.get(kind);
  const known = matterKnown.get(days);
  if (known?.kind === kind && known.set === set && known.today === today) return known.found;
  const found = thatMatter(days, (one) => ladderOfDuty({ ...one, kind }, state), today);
  matterKnown.set(days, { kind, set, today, found });
  return found;
}

const matterKnown = new WeakMap<
  readonly DistributionDay[],
  {
    readonly kind: DutyKind;
    readonly set: SetLadder | undefined;
    readonly today: Day;
    readonly found: readonly DistributionDay[];
  }
>();

function thatMatter(
  days: readonly DistributionDay[],
  ladderOf: (one: DistributionDay) => Ladder,
  today: Day,
): readonly DistributionDay[] {
  const found: DistributionDay[] = [];
  let before: DistributionDay | null = null;
  for (const [index, one] of days.entries()) {
    const opensOn = opensAfter(one, before, ladderOf);
    const next = days[index + 1] ?? null;
    const isOver =
      next === null || isByItself(one, next)
        ? today > toldBy(one, ladderOf(one))
        : isOpen(opensAfter(next, one, ladderOf), today);
    if (!isOver) found.push({ ...one, opensOn });
    before = one;
  }
  return found;
}

const isOpen = (opensOn: Day | null, today: Day): boolean => opensOn !== null && opensOn <= today;

/** Whether a day ends by itself, and not when the next one is asked for. */
const isByItself = (one: DistributionDay, next: DistributionDay): boolean =>
  next.detail === lastUse && one.isAim !== true;

/** Since when a day is asked for: one that follows another waits until those above have been told of that. */
function opensAfter(
  one: DistributionDay,
  before: DistributionDay | null,
  ladderOf: (one: DistributionDay) => Ladder,
): Day | null {
  const { opensOn, deadline, detail } = one;
  if (before === null || opensOn === null || before.isAim === true || detail === lastUse)
    return opensOn;
  const free = addDays(toldBy(before, ladderOf(before)), 1);
  if (free <= opensOn) return opensOn;
  return free < deadline ? free : deadline;
}

/** The day by which those above have been told of what is late; the day itself where nobody is. */
function toldBy({ deadline }: DistributionDay, { escalate }: Ladder): Day {
  return escalate.length === 0
    ? deadline
    : addWorkingDays(deadline, Math.max(0, ...escalate) + handOver);
}
