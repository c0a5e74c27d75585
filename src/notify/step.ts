import { day, type Day, type Instant, instant } from "../domain/brand.ts";
import {
  addDays,
  addWorkingDays,
  isJulyMode,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from "../domain/calendar.ts";
import { dayAt, hourAt } from "../domain/moment.ts";
import type { Ladder, QuietDays, SetLadder } from "../domain/reminder.ts";
import type { State } from "../domain/state.ts";
import type { Duty } from "./duty.ts";
import { lateDaysAfter } from "./late.ts";
import { ladderOfDuty, quietDaysOf } from "./ladder.ts";
import {
  digestHour,
  isOfQuietKind,
  isPlannable,
  isSendable,
  isUrgent,
  lastHour,
  plannableFrom,
} from "./sendable.ts";

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

/**
 * Everything that the ladder of a duty says, in order of time; computed once for a duty and its policy, however often
 * the duty is derived anew. What is late is reminded of for a year: whoever asks for a moment gets those until then
 * and the next one.
 */
export function stepsOf(duty: Duty, state: State, moment: Instant | null = null): readonly Step[] {
  const basis = { duty, set: state.ladders.get(duty.kind), quiet: quietDaysOf(state) };
  const until = moment ?? Infinity;
  const known = stepsKnown.get(duty.key);
  if (known !== undefined && until <= known.until && isSameBasis(known, basis)) return known.steps;
  const rungs = rungsOf(duty, ladderOfDuty(duty, state), basis.quiet);
  const made = { ...basis, ...makeSteps(duty, state, rungs, until) };
  if (stepsKnown.size >= stepsKnownMax) stepsKnown.clear();
  stepsKnown.set(duty.key, made);
  return made.steps;
}

/** What the steps of a duty are computed of: its days, and what the secretariat has set. */
interface StepBasis {
  readonly duty: Duty;
  readonly set: SetLadder | undefined;
  readonly quiet: QuietDays;
}

/** Steps, and until which moment there are no others before the last of them. */
interface StepsUntil {
  readonly steps: readonly Step[];
  readonly until: number;
}

/** By the duty's key, and not weakly by the duty: to clean a weak map of very many stops everything for a second. */
const stepsKnown = new Map<string, StepBasis & StepsUntil>();
const stepsKnownMax = 100_000;

const isSameBasis = (one: StepBasis, other: StepBasis): boolean =>
  one.set === other.set &&
  one.quiet === other.quiet &&
  one.duty.deadline === other.duty.deadline &&
  one.duty.since === other.duty.since &&
  one.duty.opensOn === other.duty.opensOn &&
  one.duty.statutory === other.duty.statutory &&
  one.duty.isAim === other.duty.isAim &&
  one.duty.ladder === other.duty.ladder;

function makeSteps(duty: Duty, state: State, rungs: Rungs, until: number): StepsUntil {
  const policySince = state.ladders.get(duty.kind)?.since ?? -Infinity;
  const quietSince = state.quietDays.get("")?.since ?? -Infinity;
  const terms = { quiet: rungs.quiet, begins: beginningOf(duty), policySince, quietSince };
  const steps: Step[] = [];
  for (const rung of rungs.remind)
    if (!isLeftToAugust(duty, rung, rungs)) add(steps, duty, rung, "remind", terms);
  if (steps.length === 0 && isBornLate(rungs.remind, terms.begins))
    steps.push(atOnce(duty, terms.begins, rungs.quiet));
  const july = afterJuly(duty, rungs, terms);
  let reach = Infinity;
  if (duty.isAim !== true) {
    const reminded = steps.map((step) => step.day);
    for (const rung of rungs.escalate) add(steps, duty, rung, "escalate", terms);
    if (isBornLate(rungs.escalate, terms.begins))
      steps.push(aboveLater(duty, reminded[0] ?? dayAt(terms.begins), rungs));
    reach = addLate(steps, duty, rungs, terms, { until, not: july?.day });
  }
  if (july !== null) steps.push(july);
  return { steps: steps.sort((a, b) => a.at - b.at), until: reach - 1 };
}

/** Those above learn of what was late from the start when its people have had as many days as the ladder gives. */
function aboveLater(duty: Duty, reminded: Day, { ladder, quiet }: Rungs): Step {
  const offset = Math.max(1, ladder.escalate[0] ?? 1);
  const on = plannableFrom(duty, addWorkingDays(reminded, offset), quiet);
  return { key: stepKey(duty, "e-now"), day: on, at: hourAt(on, digestHour), kind: "escalate" };
}

/**
 * What is still not done after the last rung is reminded of now and then, and never at once for a changed policy.
 * Adds those until a moment and the next one, whose moment it returns; Infinity when there are no more.
 */
function addLate(
  steps: Step[],
  duty: Duty,
  { escalate, quiet }: Rungs,
  { begins, policySince, quietSince }: Terms,
  { until, not }: { readonly until: number; readonly not: Day | undefined },
): number {
  let last = duty.deadline;
  for (const rung of escalate) if (rung.day > last) last = rung.day;
  for (const step of steps) if (step.day > last) last = step.day;
  const after = Math.max(begins, policySince, quietSince);
  for (const { rung, day: on, at } of lateDaysAfter(duty, last, quiet)) {
    if (at <= after || on === not) continue;
    steps.push({ key: stepKey(duty, rung), day: on, at, kind: "remind" });
    if (at > until) return at;
  }
  return Infinity;
}

/** The last step at which those who have the duty are reminded in time; null when there is none. */
export function lastReminder(duty: Duty, state: State): Step | null {
  const inTime = (step: Step): boolean => step.kind === "remind" && step.day <= duty.deadline;
  return stepsOf(duty, state, duty.since).findLast(inTime) ?? null;
}

/** From when on a duty can be reminded of. */
const beginningOf = ({ since, opensOn }: Duty): Instant =>
  opensOn === null ? since : instant(Math.max(since, hourAt(opensOn, 0)));

interface Rung {
  readonly offset: number;
  /** The day that it falls on, and its moment. */
  readonly day: Day;
  readonly at: Instant;
  /** The moment on the day that the ladder names, before quiet days have moved it. */
  readonly named: Instant;
}

/** Where a ladder stands against a deadline; the same for every duty of a kind with that deadline. */
interface Rungs {
  readonly ladder: Ladder;
  readonly quiet: QuietDays;
  readonly remind: readonly Rung[];
  readonly escalate: readonly Rung[];
  /** The day after July that brings what July has held back; null where it holds back nothing. */
  readonly afterJuly: Day | null;
}

const rungsKnown = new Map<string, Rungs>();
const rungsKnownMax = 10_000;

function rungsOf(duty: Duty, ladder: Ladder, quiet: QuietDays): Rungs {
  const key = `${duty.kind} ${duty.deadline} ${duty.statutory}`;
  const known = rungsKnown.get(key);
  if (known?.ladder === ladder && known.quiet === quiet) return known;
  const holds = quiet.july && !duty.statutory && ladder.remind.length > 0;
  const escalate = ladder.escalate.map((offset) => rungOf(duty, offset, quiet));
  const made: Rungs = {
    ladder,
    quiet,
    remind: ladder.remind.map((offset) => rungOf(duty, offset, quiet)),
    escalate: holds ? escalate.map((rung) => afterTheOwn(duty, rung, quiet)) : escalate,
    afterJuly: holds ? julyThatHolds(duty, ladder.remind) : null,
  };
  if (rungsKnown.size >= rungsKnownMax) rungsKnown.clear();
  rungsKnown.set(key, made);
  return made;
}

function rungOf(duty: Duty, offset: number, quiet: QuietDays): Rung {
  const named = addWorkingDays(workingDayOnOrBefore(duty.deadline), offset);
  let moved = named;
  while (!isPlannable(duty, moved, quiet)) moved = addDays(moved, offset > 0 ? 1 : -1);
  const at = hourAt(moved, digestHour);
  return { offset, day: moved, at, named: hourAt(named, digestHour) };
}

/**
 * July holds back the last reminders as well as what those above are told. Who has the duty is reminded on the
 * first morning after it, and gets as many working days as the ladder gives before anybody above hears of it.
 */
function afterTheOwn(duty: Duty, rung: Rung, quiet: QuietDays): Rung {
  const named = addWorkingDays(workingDayOnOrBefore(duty.deadline), rung.offset);
  if (!isJulyMode(named) && !isJulyMode(duty.deadline)) return rung;
  const own = addWorkingDays(endOfJuly(named.slice(0, 4)), Math.max(1, rung.offset));
  const moved = plannableFrom(duty, own, quiet);
  return moved <= rung.day ? rung : { ...rung, day: moved, at: hourAt(moved, digestHour) };
}

/** A reminder that July holds back comes after it where that is in time, and not weeks before as well. */
const isLeftToAugust = (duty: Duty, { named }: Rung, { afterJuly: end }: Rungs): boolean =>
  end !== null && end < duty.deadline && isJulyMode(dayAt(named));

interface Terms {
  readonly quiet: QuietDays;
  readonly begins: Instant;
  readonly policySince: number;
  readonly quietSince: number;
}

/**
 * A step exists only if its moment is later than the duty and its policy, so that neither a changed ladder nor
 * an old matter floods anybody. One that a quiet day would have moved to before that comes at once. When other
 * days became quiet ones, no reminder that they had held back or left out is made up for.
 */
function add(
  steps: Step[],
  duty: Duty,
  rung: Rung,
  kind: Step["kind"],
  { quiet, begins, policySince, quietSince }: Terms,
): void {
  const latest = Math.max(rung.at, rung.named);
  if (latest <= begins || latest <= policySince) return;
  if (kind === "remind" && latest <= quietSince && isOfQuietKind(dayAt(rung.named))) return;
  const key = stepKey(duty, `${kind === "remind" ? "r" : "e"}${rung.offset}`);
  if (rung.at > begins) steps.push({ key, day: rung.day, at: rung.at, kind });
  else {
    const at = next(duty, begins, quiet);
    steps.push({ key, day: dayAt(at), at, kind });
  }
}

/** Whether every reminder of the ladder lies before the duty came into being. */
const isBornLate = (remind: readonly Rung[], begins: Instant): boolean =>
  remind.length > 0 && remind.every(({ named }) => named <= begins);

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
  { afterJuly: end }: Rungs,
  { begins, policySince, quietSince }: Terms,
): Step | null {
  if (end === null) return null;
  const at = hourAt(end, digestHour);
  if (at <= begins || at <= policySince || at <= quietSince) return null;
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
