import type { Day, Instant, PersonId, Subject } from "../domain/brand.ts";
import type { State } from "../domain/state.ts";
import { personSubject } from "../domain/touches.ts";
import { allSubjects } from "./dependents.ts";
import { digestsFor } from "./digest.ts";
import { dutiesOf } from "./duties.ts";
import type { Duty } from "./duty.ts";
import type { Owed } from "./message.ts";
import { owed } from "./owed.ts";
import { receiversOf } from "./reach.ts";

/** What a subject is owed as a whole, and when to look again though nothing happens. */
export interface WholeOwed {
  readonly subject: Subject;
  readonly owed: readonly Owed[];
  readonly lookAgain: Instant | null;
}

/** Every duty of the authority as offices are held on a day. */
export const allDuties = (state: State, today: Day): readonly Duty[] =>
  [...allSubjects(state)].flatMap((subject) => dutiesOf(subject, state, today));

/** The duties that somebody may be told of, by person. */
export function dutiesByPerson(
  duties: readonly Duty[],
  state: State,
  today: Day,
): ReadonlyMap<PersonId, readonly Duty[]> {
  const byPerson = new Map<PersonId, Duty[]>();
  for (const duty of duties) {
    for (const person of new Set(receiversOf(duty, state, today).map((one) => one.person))) {
      const known = byPerson.get(person);
      if (known === undefined) byPerson.set(person, [duty]);
      else known.push(duty);
    }
  }
  return byPerson;
}

/**
 * Everything that is owed at a moment, computed from the state alone: what the loop's incremental book must
 * equal, and what a rehearsal plays through.
 */
export function* wholeOwed(state: State, now: Instant, today: Day): Iterable<WholeOwed> {
  const byPerson = dutiesByPerson(allDuties(state, today), state, today);
  for (const subject of allSubjects(state))
    if (!subject.startsWith("person/"))
      yield { subject, owed: owed(subject, state, today), lookAgain: null };
  for (const { id } of state.persons.values()) {
    const subject = personSubject(id);
    const digests = digestsFor(id, byPerson.get(id) ?? [], state, now);
    yield {
      subject,
      owed: [...owed(subject, state, today), ...digests.owed],
      lookAgain: digests.lookAgain,
    };
  }
}
