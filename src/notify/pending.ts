import { isAway } from "../domain/absence.ts";
import { type Day, type Instant, instant, type PersonId } from "../domain/brand.ts";
import { addWorkingDays } from "../domain/calendar.ts";
import { dayAt, hourAt } from "../domain/moment.ts";
import type { State } from "../domain/state.ts";
import { lostOf } from "./duties-person.ts";
import type { Duty } from "./duty.ts";
import { isReachable, ownersOf, type Receiver, receiversOf } from "./reach.ts";
import { digestHour } from "./sendable.ts";
import { lastReminder, type Step, stepKey, stepsOf } from "./step.ts";

/**
 * Stand-ins are told this much later than those who have just turned out not to be reached: in the meantime a
 * conversation may have been opened.
 */
const standInMilliseconds = 3_600_000;

/** What the ladders say to somebody about one duty. */
export interface Pending {
  /** Steps whose moment has come and which have not been told. */
  readonly due: readonly Step[];
  /** When the next one comes; null when none does. */
  readonly next: Instant | null;
}

const nothing: Pending = { due: [], next: null };

/** The steps of a duty that somebody has still to hear of. */
export function pendingOf(duty: Duty, person: PersonId, state: State, now: Instant): Pending {
  const today = dayAt(now);
  const own = receiversOf(duty, state, today).filter((one) => one.person === person);
  if (own.length === 0) return nothing;
  return pendingFor(duty, own, state, now);
}

/** As `pendingOf`, for somebody's own parts among the receivers. */
export function pendingFor(
  duty: Duty,
  own: readonly Receiver[],
  state: State,
  now: Instant,
): Pending {
  const due: Step[] = [];
  let next = Infinity;
  const steps = stepsOf(duty, state, now);
  for (const receiver of own) {
    const hold = holdOf(duty, receiver, state, now);
    if (hold === "taken") continue;
    const lost = receiver.isStandIn ? lostSince(duty, receiver, state) : -Infinity;
    const startOf = ({ at }: Step): number =>
      lost <= at - standInMilliseconds ? at : at + standInMilliseconds;
    const together = receiver.isStandIn ? endOfWait(steps, receiver, startOf, now) : 0;
    for (const step of hold === null ? steps : [...steps, hold]) {
      if (step.kind !== receiver.told) continue;
      const from = Math.max(startOf(step), hold?.at ?? 0, step.at <= now ? together : 0);
      if (from > now) next = Math.min(next, from);
      else if (!isTold(receiver.person, step.key, state)) due.push(step);
    }
  }
  return { due, next: next === Infinity ? null : instant(next) };
}

/**
 * Since when it is known of all in whose place a stand-in is told that they cannot be reached; Infinity while it is
 * not. Where there is nobody, there is nobody to wait for.
 */
const lostSince = (duty: Duty, { told }: Receiver, state: State): number =>
  Math.max(
    -Infinity,
    ...(told === "remind" ? ownersOf(duty, state) : duty.above).map(
      (person) => lostOf(person, state)?.time ?? Infinity,
    ),
  );

/**
 * When the hour ends that a step of today waits for a stand-in; 0 where none waits. What was missed before comes
 * together with it, and not twice.
 */
const endOfWait = (
  steps: readonly Step[],
  { told }: Receiver,
  startOf: (step: Step) => number,
  now: Instant,
): number =>
  Math.max(
    0,
    ...steps
      .filter((step) => step.kind === told && step.at <= now && startOf(step) > now)
      .map(startOf),
  );

/** Position 0 stands for a claim that Teams refused: nobody has been told. */
const isTold = (person: PersonId, key: string, state: State): boolean =>
  (state.reminded.get(`${person} ${key}`) ?? 0) > 0;

/**
 * What holds somebody's reminders of a duty back: a colleague has taken it, or he sleeps on it until a step.
 * Nothing holds back what those above are told.
 */
function holdOf(duty: Duty, receiver: Receiver, state: State, now: Instant): Step | "taken" | null {
  if (receiver.told === "escalate" || receiver.isStandIn) return null;
  if (!state.dutyMarks.has(duty.key)) return null;
  const taker = takerOf(duty, state, dayAt(now));
  if (taker !== null && taker !== receiver.person) return "taken";
  return snoozeOf(duty, receiver.person, state);
}

/** Who has said "jag tar den" of this duty and can carry it out on a day; the others are left alone. */
export function takerOf(duty: Duty, state: State, today: Day): PersonId | null {
  const marks = state.dutyMarks.get(duty.key);
  if (marks === undefined || marks.taken === null || (marks.takenAt ?? 0) < duty.since) return null;
  const { taken } = marks;
  const isAble =
    ownersOf(duty, state).includes(taken) &&
    isReachable(state, taken) &&
    !isAway(state, taken, today);
  return isAble ? taken : null;
}

/** The step that ends a snooze; null when somebody does not sleep on the duty, or may not any more. */
function snoozeOf(duty: Duty, person: PersonId, state: State): Step | null {
  const marked = state.dutyMarks.get(duty.key)?.snoozed[person];
  if (marked === undefined) return null;
  const latest = snoozeLatest(duty, state);
  if (latest === null) return null;
  const until = marked < latest ? marked : latest;
  const at = hourAt(until, digestHour);
  if (at <= duty.since) return null;
  return { key: stepKey(duty, `s${marked}`), day: until, at, kind: "remind" };
}

/** The latest day until which somebody may sleep on a duty: the working day before its last step. */
export function snoozeLatest(duty: Duty, state: State): Day | null {
  const last = lastReminder(duty, state);
  return last === null ? null : addWorkingDays(last.day, -1);
}

/** The days until which a reader may sleep on a duty now; null when its next step is the last. */
export function snoozeUntilMax(duty: Duty, state: State, today: Day): Day | null {
  const latest = snoozeLatest(duty, state);
  return latest !== null && latest > today ? latest : null;
}
