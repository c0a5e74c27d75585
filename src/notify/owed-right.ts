import type { EnteredRight } from "../domain/right.ts";
import type { PersonId, PositionId, Subject } from "../domain/brand.ts";
import { askedFor } from "../domain/confirmation.ts";
import type { Mandate } from "../domain/grant.ts";
import { dayAt } from "../domain/moment.ts";
import { holdingsOn } from "../domain/organisation.ts";
import type { Person, TrailEntry } from "../domain/person.ts";
import type { State } from "../domain/state.ts";
import { mandateSubject } from "../domain/touches.ts";
import { notice, type Owed, task } from "./message.ts";

/** So many of a subject's last changes are looked at; older ones are no news. */
const newsMax = 10;

/** What one of the secretariat has entered is another's to confirm; what came of it is told to the first. */
export function owedForRight(entry: EnteredRight, subject: Subject, state: State): readonly Owed[] {
  const { id, by, settled, position } = entry;
  if (settled === null)
    return askedFor(state, entry).map((person) =>
      task(person, subject, position, { card: "confirm-right", entry: id }),
    );
  if (settled.by === by) return [];
  return [notice(by, subject, settled.position, { card: "right-answer", entry: id })];
}

const rightEvents: ReadonlySet<string> = new Set([
  "secretariat-granted",
  "secretariat-revoked",
  "auditor-granted",
  "auditor-revoked",
]);

/**
 * Who gets or loses a right hears of it, and so do the auditors; what the first import brought is no news. Who
 * leaves the secretariat is told to those who have a delegation, too: what they may decide is entered there.
 */
export function owedForRights(person: Person, subject: Subject, state: State): readonly Owed[] {
  return changesOf(subject, state, (one) => rightEvents.has(one.event)).flatMap((entry) =>
    concerned(
      [person.id, ...(entry.event === "secretariat-revoked" ? delegates(entry, state) : [])],
      entry,
      state,
    ).map((reader) =>
      notice(reader, subject, entry.position, {
        card: "right-news",
        person: person.id,
        event: entry.position,
      }),
    ),
  );
}

/**
 * What a position may decide is told to who holds it and to the auditors, once it counts; that it no longer may, also
 * to who holds the pots.
 */
export function owedForMandate(mandate: Mandate, subject: Subject, state: State): readonly Owed[] {
  const trail = state.trails.get(subject) ?? [];
  const has = (event: string): boolean => trail.some((one) => one.event === event);
  // One that never counted is no news, nor that it never will.
  const isNews = ({ event }: TrailEntry): boolean =>
    event === "mandate-registered"
      ? !has("right-entered")
      : event === "mandate-recalled"
        ? !has("right-declined")
        : event === "right-confirmed";
  return changesOf(subject, state, isNews).flatMap((entry) => {
    const day = dayAt(entry.time);
    // Whoever holds a pot on a mandate that is recalled can no longer come to a decision of it.
    const stopped = entry.event === "mandate-recalled" ? holdersOn(mandate, state) : [];
    const held = [mandate.delegate, ...stopped].flatMap((one) => holdingsOn(state, one, day));
    return concerned(
      held.map((one) => one.person),
      entry,
      state,
    ).map((reader) =>
      notice(reader, subject, entry.position, {
        card: "mandate-news",
        mandate: mandate.id,
        event: entry.position,
      }),
    );
  });
}

const holdersOn = (mandate: Mandate, state: State): readonly PositionId[] =>
  [...state.pots.values()].filter((pot) => pot.mandate === mandate.id).map((pot) => pot.holder);

/** Who held, that day, a position that a body had let decide; a delegation that came later makes no old news. */
const delegates = ({ time, position }: TrailEntry, state: State): readonly PersonId[] =>
  [...state.mandates.values()]
    .filter(({ id }) =>
      (state.trails.get(mandateSubject(id)) ?? []).some(
        (one) => one.event === "mandate-registered" && one.position < position,
      ),
    )
    .flatMap(({ delegate }) => holdingsOn(state, delegate, dayAt(time)).map((one) => one.person));

const changesOf = (
  subject: Subject,
  state: State,
  isNews: (entry: TrailEntry) => boolean,
): readonly TrailEntry[] =>
  (state.trails.get(subject) ?? [])
    .filter((entry) => entry.person !== null && isNews(entry))
    .slice(-newsMax);

/** Those whom it is about and the auditors, but not whoever did it. */
function concerned(
  people: readonly PersonId[],
  entry: TrailEntry,
  state: State,
): readonly PersonId[] {
  const auditors = [...state.persons.values()].filter((one) => one.auditor).map((one) => one.id);
  return [...new Set([...people, ...auditors])].filter((one) => one !== entry.person);
}
