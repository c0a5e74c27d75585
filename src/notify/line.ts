import type { Day, PersonId, PositionId, PotId, Subject } from "../domain/brand.ts";
import { actingHolders } from "../domain/organisation.ts";
import { upTheLine } from "../domain/route.ts";
import type { State } from "../domain/state.ts";

/**
 * Who is told when what a position has to do is late: the acting holders of the nearest position above it
 * that has any besides `except` (DOMAIN.md 5.5: up the line, never sideways). Nobody at the top. Whoever holds
 * a position for certain pots only is above what concerns one of them.
 */
export function aboveOf(
  state: State,
  position: PositionId,
  today: Day,
  except: readonly PersonId[] = [],
  pot?: PotId,
): readonly PersonId[] {
  const superior = state.positions.get(position)?.superior ?? null;
  if (superior === null) return [];
  const holdings = upTheLine(state, superior, today, (person) => except.includes(person), pot);
  return [...new Set(holdings.map((held) => held.person))];
}

/** Who leads the administration on a day: those above the secretariat, whose own duties can be late too. */
export function headsOf(state: State, today: Day): readonly PersonId[] {
  const heads = new Set<PersonId>();
  for (const position of state.positions.values()) {
    if (position.superior !== null || !position.headOfAdministration) continue;
    for (const held of actingHolders(state, position.id, today)) heads.add(held.person);
  }
  return [...heads];
}

/** The pot whose money a subject is about; none for what concerns several or no money. */
export function potOf(subject: Subject, state: State): PotId | undefined {
  const separator = subject.indexOf("/");
  const id = subject.slice(separator + 1);
  switch (subject.slice(0, separator)) {
    case "pot":
      return state.pots.get(id)?.id;
    case "proposal":
      return state.proposals.get(id)?.pot;
    case "decision":
      return state.decisions.get(id)?.pot;
    default:
      return undefined;
  }
}
