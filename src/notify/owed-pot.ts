import type { LogPosition, PersonId, PositionId, Subject } from "../domain/brand.ts";
import { dayAt } from "../domain/moment.ts";
import { actingHolders } from "../domain/organisation.ts";
import type { TrailEntry } from "../domain/person.ts";
import type { Pot } from "../domain/pot.ts";
import type { State } from "../domain/state.ts";
import { potSubject } from "../domain/touches.ts";
import { notice, type Owed } from "./message.ts";
import { owedForPhaseOuts } from "./owed-phase-out.ts";
import { type Sitting, sittingsOf } from "./sitting.ts";

/** So many of a pot's last sittings are looked at; older ones are no news. */
const newsMax = 10;

/**
 * That requests have been put right is told once to whoever holds the pot and to those who answer for the activities,
 * but not to whoever did it. What the first import brought is no news. What will not be phased out is told too.
 */
export function owedForPot(pot: Pot, subject: Subject, state: State): readonly Owed[] {
  const amended = sittingsIn(pot, state)
    .slice(-newsMax)
    .flatMap((sitting) => {
      const { position, time, revision } = sitting;
      const card = { card: "request-news", pot: pot.id, event: position } as const;
      return [...concerned(pot, sitting, state)].map((person) => ({
        ...notice(person, subject, position, card),
        at: time,
        revision,
      }));
    });
  return [...amended, ...owedForPhaseOuts(pot, subject, state)];
}

/** What each has put right of a pot's requests, sitting by sitting. */
const sittingsIn = (pot: Pot, state: State): readonly Sitting[] =>
  sittingsOf(
    (state.trails.get(potSubject(pot.id)) ?? []).filter(
      ({ event, person }) => event === "request-amended" && person !== null,
    ),
  );

/** The sitting that began with an event; null where there is none. */
export const amendedFrom = (pot: Pot, event: LogPosition, state: State): Sitting | null =>
  sittingsIn(pot, state).find(({ position }) => position === event) ?? null;

function concerned(pot: Pot, sitting: Sitting, state: State): ReadonlySet<PersonId> {
  const today = dayAt(sitting.time);
  const holder = holderAt(pot, sitting, state);
  const people = new Set(actingHolders(state, holder, today, pot.id).map((held) => held.person));
  for (const { facts } of sitting.entries)
    if (facts.responsible !== undefined)
      for (const person of peopleOf(facts.responsible, state, today)) people.add(person);
  if (sitting.person !== null) people.delete(sitting.person);
  return people;
}

/** Who held the pot then: whoever has got it since has nothing to compare with. */
function holderAt({ id, holder }: Pot, { position }: Sitting, state: State): PositionId {
  const before = (state.trails.get(potSubject(id)) ?? []).findLast(
    (entry) => entry.position < position && entry.facts.holder !== undefined,
  );
  return before?.facts.holder ?? holder;
}

function peopleOf(
  responsible: NonNullable<TrailEntry["facts"]["responsible"]>,
  state: State,
  today: ReturnType<typeof dayAt>,
): readonly PersonId[] {
  switch (responsible.kind) {
    case "person":
      return [responsible.person];
    case "position":
      return actingHolders(state, responsible.position, today).map((held) => held.person);
    default:
      return responsible satisfies never;
  }
}
