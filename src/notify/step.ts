import { day, type Day, type Instant, instant } from "../domain/brand.ts";
import {
  addDays,
  addWorkingDays,
  isBridgeDay,
  isHalfDay,
  isJulyMode,
  isWorkingDay,
  weekdayOf,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from "../domain/calendar.ts";
import { dayAt, hourAt } from "../domain/moment.ts";
import type { QuietDays } from "../domain/reminder.ts";
import type { State } from "../domain/state.ts";
import type { Duty } from "./duty.ts";
import { ladderOf, quietDaysOf } from "./ladder.ts";

/** When the reminders of a day go out, and until when one that comes late still does (DESIGN.md section 5). */
export const digestHour = 9;
export const lastHour = 17;

/** One moment of a duty's ladder. */
export interface Step {
  /** The duty, its deadline and the rung: a moved deadline makes new steps. */
  readonly key: string;
  readonly day: Day;
  readonly at: Instant;
  /** For those who have the duty, or for those above them. */
  readonly kind: "remind" | "escalate";
}

/** What the key of a step says, also when its duty has long been done. */
export interface StepRef {
  readonly duty: string;
  readonly deadline: Day;
  readonly kind: Step["kind"];
}

/** Reads the key of a step from a receipt; null for what is none. */
export function readStepKey(key: string): StepRef | null {
  const [duty = "", deadline = "", rung = "", ...more] = key.split("|");
  if (duty === "" || !/^\d{4}-\d\d-\d\d$/.test(deadline) || rung === "" || more.length > 0)
    return null;
  return { duty, deadline: day(deadline), kind: rung.startsWith("e") ? "escalate" : "remind" };
}

export const stepKey = (duty: Duty, rung: string): string => `${duty.key}|${duty.deadline}|${rung}`;

/** Whether a reminder of the duty may go out on a day at all. */
export function isSendable(duty: Duty, onDay: Day, quiet: QuietDays): boolean {
  if (!isWorkingDay(onDay)) return false;
  if (quiet.july && !duty.statutory && isJulyMode(onDay)) return false;
  // Follow-ups come with the week's first card, not one by one (DOMAIN.md 5.5).
  return duty.kind !== "follow-up" || isFirstOfWeek(onDay);
}

/** Whether a step is planned for a day: a *klämdag* may carry a late one, but not the only one. */
const isPlannable = (duty: Duty, onDay: Day, quiet: QuietDays): boolean =>
  isSendable(duty, onDay, quiet) &&
  !(quiet.bridgeDays && isBridgeDay(onDay)) &&
  !(quiet.halfDays && isHalfDay(onDay));

const isFirstOfWeek = (onDay: Day): boolean =>
  workingDayOnOrAfter(addDays(onDay, 1 - weekdayOf(onDay))) === onDay;

/** Everything that the ladder of a duty says, in order of time. */
export function stepsOf(duty: Duty, state: State): readonly Step[] {
  const ladder = ladderOf(state, duty.kind);
  const quiet = quietDaysOf(state);
  const policySince = state.ladders.get(duty.kind)?.since ?? -Infinity;
  const begins = beginningOf(duty);
  const steps: Step[] = [];
  for (const offset of ladder.remind)
    add(steps, duty, rung(duty, offset, quiet), { quiet, begins, policySince, kind: "remind" });
  if (steps.length === 0 && isBornLate(duty, ladder.remind, begins))
    steps.push(atOnce(duty, begins, quiet));
  for (const offset of ladder.escalate)
    add(steps, duty, rung(duty, offset, quiet), { quiet, begins, policySince, kind: "escalate" });
  const july = afterJuly(duty, ladder.remind, begins, state, quiet);
  if (july !== null) steps.push(july);
  return steps.sort((a, b) => a.at - b.at);
}

/** The last step at which those who have the duty are reminded in time; null when there is none. */
export function lastReminder(duty: Duty, state: State): Step | null {
  const inTime = (step: Step): boolean => step.kind === "remind" && step.day <= duty.deadline;
  return stepsOf(duty, state).findLast(inTime) ?? null;
}

/** From when on a duty can be reminded of. */
const beginningOf = ({ since, opensOn }: Duty): Instant =>
  opensOn === null ? since : instant(Math.max(since, hourAt(opensOn, 0)));

interface Rung {
  readonly offset: number;
  /** The day that the ladder names, and the day that it falls on. */
  readonly raw: Day;
  readonly moved: Day;
}

function rung(duty: Duty, offset: number, quiet: QuietDays): Rung {
  const isAfter = offset > 0;
  const base = workingDayOnOrBefore(duty.deadline);
  const raw = addWorkingDays(base, offset);
  let moved = raw;
  while (!isPlannable(duty, moved, quiet)) moved = addDays(moved, isAfter ? 1 : -1);
  return { offset, raw, moved };
}

interface Terms {
  readonly quiet: QuietDays;
  readonly begins: Instant;
  readonly policySince: number;
  readonly kind: Step["kind"];
}

/**
 * A step exists only if its moment is later than the duty and its policy, so that neither a changed ladder nor
 * an old matter floods anybody. One that a quiet day would have moved to before that comes at once.
 */
function add(steps: Step[], duty: Duty, { offset, raw, moved }: Rung, terms: Terms): void {
  const { quiet, begins, policySince, kind } = terms;
  const at = hourAt(moved, digestHour);
  const latest = Math.max(at, hourAt(raw, digestHour));
  if (latest <= begins || latest <= policySince) return;
  const letter = kind === "remind" ? "r" : "e";
  const told = at > begins ? at : next(duty, begins, quiet);
  steps.push({ key: stepKey(duty, `${letter}${offset}`), day: dayAt(told), at: told, kind });
}

/** Whether every reminder of the ladder lies before the duty came into being. */
const isBornLate = (duty: Duty, remind: readonly number[], begins: Instant): boolean =>
  remind.length > 0 &&
  remind.every((offset) => {
    const base = workingDayOnOrBefore(duty.deadline);
    return hourAt(addWorkingDays(base, offset), digestHour) <= begins;
  });

/** Who learns of a duty when its ladder is over is told once. */
function atOnce(duty: Duty, begins: Instant, quiet: QuietDays): Step {
  const at = next(duty, begins, quiet);
  return { key: stepKey(duty, "now"), day: dayAt(at), at, kind: "remind" };
}

/** The first moment at which a reminder may go out; within the hours of the same day only when it is urgent. */
function next(duty: Duty, from: Instant, quiet: QuietDays): Instant {
  for (let onDay = dayAt(from); ; onDay = addDays(onDay, 1)) {
    if (!isSendable(duty, onDay, quiet)) continue;
    const usual = hourAt(onDay, digestHour);
    if (from <= usual) return usual;
    if (from < hourAt(onDay, lastHour) && isUrgent(duty.deadline, onDay)) return from;
  }
}

/** Whether a deadline is so near that the next working day's card may be too late. */
export const isUrgent = (deadline: Day, today: Day): boolean =>
  deadline <= addWorkingDays(today, 1);

/** The first working day after week 31 of a year. */
const endsOfJuly = new Map<string, Day>();

function endOfJuly(year: string): Day {
  const known = endsOfJuly.get(year);
  if (known !== undefined) return known;
  // 20 July always lies in the weeks 28 to 31.
  let end = day(`${year}-07-20`);
  while (isJulyMode(end)) end = addDays(end, 1);
  end = workingDayOnOrAfter(end);
  endsOfJuly.set(year, end);
  return end;
}

/**
 * The first working day after July brings what July has held back: what the ladder named a day of July for,
 * and what is late by then (DOMAIN.md section 6).
 */
function afterJuly(
  duty: Duty,
  remind: readonly number[],
  begins: Instant,
  state: State,
  quiet: QuietDays,
): Step | null {
  if (!quiet.july || duty.statutory || remind.length === 0) return null;
  const end = julyThatHolds(duty, remind);
  if (end === null) return null;
  const at = hourAt(end, digestHour);
  const policySince = Math.max(
    state.quietDays.get("")?.since ?? -Infinity,
    state.ladders.get(duty.kind)?.since ?? -Infinity,
  );
  if (at <= begins || at <= policySince) return null;
  return { key: stepKey(duty, "july"), day: end, at, kind: "remind" };
}

function julyThatHolds(duty: Duty, remind: readonly number[]): Day | null {
  const base = workingDayOnOrBefore(duty.deadline);
  for (const offset of remind) {
    const raw = addWorkingDays(base, offset);
    if (isJulyMode(raw)) return endOfJuly(raw.slice(0, 4));
  }
  const year = Number(duty.deadline.slice(0, 4));
  const end = endOfJuly(String(year));
  return duty.deadline < end ? end : endOfJuly(String(year + 1));
}
