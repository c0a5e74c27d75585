import {
  type Day,
  day,
  type Instant,
  instant,
  logPosition,
  type LogPosition,
  type PersonId,
  type Subject,
} from "../domain/brand.ts";
import { addDays } from "../domain/calendar.ts";
import type { Receipt } from "../domain/delivery.ts";
import { dayAt, hourAt, withinHours } from "../domain/moment.ts";
import { hasLeft } from "../domain/organisation.ts";
import type { State } from "../domain/state.ts";
import { personSubject } from "../domain/touches.ts";
import { type Duty, readDutyKey } from "./duty.ts";
import { quietDaysOf } from "./ladder.ts";
import type { Owed } from "./message.ts";
import { pendingOf } from "./pending.ts";
import { digestHour, isSendable, isUrgent, lastHour } from "./sendable.ts";
import { readStepKey } from "./step.ts";

/** How many steps one digest covers at most; what is left comes with the next. */
export const stepsMax = 500;

/** A digest that should exist, and when to look again though nothing happens. */
export interface Digests {
  readonly owed: readonly Owed[];
  readonly lookAgain: Instant | null;
}

/**
 * The merged reminders of a person: at most one message a day, and one more for what cannot wait until the
 * next working day. `duties` are those that may concern him; the others do no harm.
 */
export function digestsFor(
  person: PersonId,
  duties: readonly Duty[],
  state: State,
  now: Instant,
): Digests {
  const today = dayAt(now);
  if (hasLeft(state, person, today)) return { owed: [], lookAgain: null };
  const quiet = quietDaysOf(state);
  const open = new Set(duties.map((duty) => `${duty.key}|${duty.deadline}`));
  const kept = standing(person, open, state, today);
  const found = duties.map((duty) => ({ duty, ...pendingOf(duty, person, state, now) }));
  const due = found.filter((one) => one.due.length > 0).sort(byDeadline);
  const coming = found.flatMap((one) => one.next ?? []);
  const tomorrow = withinHours(hourAt(addDays(today, 1), 0), digestHour, lastHour);
  const opens = withinHours(now, digestHour, lastHour);
  if (opens > now)
    return { owed: kept, lookAgain: earliest(due.length > 0 ? [opens] : [], coming) };
  const sendable = due.filter(({ duty }) => isSendable(duty, today, quiet));
  const [first, second] = [digestKey(person, today), `${digestKey(person, today)}:2`];
  const isSecond = !isFree(first, state);
  const lost = lostIn(first, state);
  const isOwed = ({ duty, due: steps }: (typeof due)[number]): boolean =>
    !isSecond || (isUrgent(duty.deadline, today) && steps.some((step) => !lost.has(step.key)));
  const told = sendable.filter(isOwed);
  const key = isSecond ? second : first;
  const steps = told.flatMap((one) => one.due.map((step) => step.key)).slice(0, stepsMax);
  const isSent = steps.length > 0 && isFree(key, state);
  const owed = isSent
    ? [...kept, digest(person, key, steps, changedSince(steps, open, state))]
    : kept;
  const waits = due.length > (isSent ? told.length : 0);
  return { owed, lookAgain: earliest(waits ? [tomorrow] : [], coming) };
}

/** The most urgent first; the same order whatever order the duties were found in. */
function byDeadline(
  { duty: a }: { readonly duty: Duty },
  { duty: b }: { readonly duty: Duty },
): number {
  const [first, second] = [`${a.deadline} ${a.key}`, `${b.deadline} ${b.key}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

const earliest = (...moments: readonly (readonly Instant[])[]): Instant | null => {
  const all = moments.flat();
  return all.length === 0 ? null : instant(all.reduce((a, b) => (b < a ? b : a)));
};

const digestKey = (person: PersonId, onDay: Day): string => `digest:${person}:${onDay}`;

/** Whether a digest may still be begun under a key: nothing has been, or Teams refused it. */
function isFree(key: string, state: State): boolean {
  const status = state.receipts.get(key)?.status;
  return status === undefined || status === "refused";
}

/** The steps of a digest that may have arrived or not: they ride along in a later day's, and are not repeated at once. */
function lostIn(key: string, state: State): ReadonlySet<string> {
  const receipt = state.receipts.get(key);
  return new Set(receipt?.status === "unknown" ? receipt.steps : []);
}

const digest = (
  person: PersonId,
  key: string,
  steps: readonly string[],
  revision: LogPosition,
): Owed => ({
  key,
  person,
  kind: "digest",
  subject: personSubject(person),
  event: logPosition(0),
  card: { card: "digest", key },
  steps,
  revision,
});

/**
 * The digests that a person still has before him: those of the last day that brought any. They are edited
 * when something in them is done, taken or slept on; the next day's retires them.
 */
function standing(
  person: PersonId,
  open: ReadonlySet<string>,
  state: State,
  today: Day,
): readonly Owed[] {
  const receipts = digestsOf(person, state);
  const last = receipts.find((one) => one.status === "made");
  const lastDay = last === undefined ? today : dayOfDigest(last);
  const epoch = state.conversations.get(person)?.epoch ?? 0;
  return receipts
    .filter(
      (one) => one.status === "begun" || (one.status === "made" && dayOfDigest(one) >= lastDay),
    )
    .filter((one) => !one.retired && one.epoch >= epoch)
    .map(({ key, steps }) => digest(person, key, steps, changedSince(steps, open, state)));
}

/** The digests of the last days, newest first. */
function digestsOf(person: PersonId, state: State): readonly Receipt[] {
  const keys = state.receiptsOfSubject.get(personSubject(person)) ?? [];
  const found: Receipt[] = [];
  for (let index = keys.length - 1; index >= 0 && found.length < 4; index -= 1) {
    const receipt = state.receipts.get(keys[index] ?? "");
    if (receipt?.kind === "digest") found.push(receipt);
  }
  return found;
}

/** What the digests that a person last got are about. */
export function subjectsShown(person: PersonId, state: State): ReadonlySet<Subject> {
  const shown = new Set<Subject>();
  for (const { steps } of digestsOf(person, state)) {
    for (const step of steps) {
      const ref = readDutyKey(readStepKey(step)?.duty ?? "");
      if (ref !== null) shown.add(ref.subject);
    }
  }
  return shown;
}

const dayOfDigest = ({ key, person }: Receipt): Day =>
  day(key.slice(`digest:${person}:`.length).slice(0, 10));

/**
 * What a digest shows, as a number that grows with every duty that is struck or marked in it; 0 where all of it
 * stands as it was sent. Not the revision of its subjects: a duty may be done without its subject having moved,
 * and a subject moves on when the duty has long been struck.
 */
function changedSince(
  steps: readonly string[],
  open: ReadonlySet<string>,
  state: State,
): LogPosition {
  let marked = 0;
  let struck = 0;
  for (const step of steps) {
    const ref = readStepKey(step);
    if (ref === null) continue;
    if (!open.has(`${ref.duty}|${ref.deadline}`)) struck += 1;
    marked = Math.max(marked, state.dutyMarks.get(ref.duty)?.revision ?? 0);
  }
  return logPosition(marked + struck);
}
