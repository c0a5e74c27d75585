import type { PersonId, Subject } from "../domain/brand.ts";
import { decidesMoney } from "../domain/confirmation.ts";
import { dayAt } from "../domain/moment.ts";
import { holdingsOn } from "../domain/organisation.ts";
import type { TrailEntry } from "../domain/person.ts";
import type { State } from "../domain/state.ts";
import { notice, type Owed } from "./message.ts";

/** So many of a position's last appointments and ends are looked at; older ones are no news. */
const newsMax = 10;

/**
 * Who holds a position is told to the one it is about and to the ordinary holder; of a position that decides
 * about money also to the auditors (DESIGN.md section 2). What the first import brought is no news.
 */
export function owedForPosition(id: string, subject: Subject, state: State): readonly Owed[] {
  const position = state.positions.get(id)?.id;
  if (position === undefined) return [];
  const changes = (state.trails.get(subject) ?? []).filter(isChange).slice(-newsMax);
  return changes.flatMap((entry) =>
    [...concerned(entry, id, state)].map((person) =>
      notice(person, subject, entry.position, {
        card: "office-news",
        position,
        event: entry.position,
      }),
    ),
  );
}

const isChange = ({ event, person }: TrailEntry): boolean =>
  person !== null && (event === "position-held" || event === "holding-ended");

function concerned(entry: TrailEntry, id: string, state: State): ReadonlySet<PersonId> {
  const people = new Set<PersonId>();
  if (entry.facts.person !== undefined) people.add(entry.facts.person);
  const position = state.positions.get(id)?.id;
  if (position !== undefined) {
    for (const held of holdingsOn(state, position, dayAt(entry.time)))
      if (held.standing === "ordinary") people.add(held.person);
  }
  if (position !== undefined && decidesMoney(state, position)) {
    for (const person of state.persons.values()) if (person.auditor) people.add(person.id);
  }
  if (entry.person !== null) people.delete(entry.person);
  return people;
}
