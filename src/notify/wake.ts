import { type Day, day, type PositionId } from "../domain/brand.ts";
import { addDays } from "../domain/calendar.ts";
import type { Holding } from "../domain/person.ts";
import type { Proposal } from "../domain/proposal.ts";
import { decidingPosition } from "../domain/route.ts";
import type { State } from "../domain/state.ts";

/**
 * The next day on which what is owed for a proposal changes by itself, since somebody takes or leaves a
 * position on its way, goes away or comes back; null when no such day is known.
 */
export function wakesOn(proposal: Proposal, state: State, today: Day): Day | null {
  const pot = state.pots.get(proposal.pot);
  if (pot === undefined || proposal.status === "decided" || proposal.status === "closed")
    return null;
  const positions = new Set<PositionId>();
  for (const start of [
    pot.holder,
    decidingPosition(state, pot),
    ...pot.route.map((step) => step.position),
  ]) {
    for (let at: PositionId | null = start; at !== null && !positions.has(at);) {
      positions.add(at);
      at = state.positions.get(at)?.superior ?? null;
    }
  }
  let next: Day | null = null;
  for (const position of positions) {
    for (const held of state.holdings.get(position) ?? []) {
      for (const change of changesOf(held, state)) {
        if (change > today && (next === null || change < next)) next = change;
      }
    }
  }
  return next;
}

/** The first day of a holding and the first one after it, and the same of every absence of its holder. */
function changesOf(held: Holding, state: State): readonly Day[] {
  const absences = state.absences.get(held.person) ?? [];
  return [held, ...absences].flatMap(({ from, to }) =>
    to === null ? [from] : [from, day(addDays(to, 1))],
  );
}
