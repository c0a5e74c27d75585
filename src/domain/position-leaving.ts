import type { Assignment } from "./assignment.ts";
import type { Day, PositionId } from "./brand.ts";
import { waitingRights } from "./confirmation.ts";
import type { Mandate } from "./grant.ts";
import { hasNotEnded } from "./mandate-check.ts";
import { hasLeft, positionsHere } from "./organisation.ts";
import type { Holding, Position } from "./person.ts";
import { isOpenAssignment, isOpenPot } from "./person-leaving.ts";
import type { Pot } from "./pot.ts";
import type { PositionInUse } from "./refusal-office.ts";
import type { EnteredRight } from "./right.ts";
import { potsOf } from "./route.ts";
import type { State } from "./state.ts";

/** What rests on a position, and would be nobody's without it. */
export interface Resting {
  readonly pots: readonly Pot[];
  readonly mandates: readonly Mandate[];
  readonly assignments: readonly Assignment[];
  readonly below: readonly Position[];
}

/**
 * What rests on a position. A pot whose money is given away and decided stays where it was: its follow-ups are asked of
 * whoever is above, and history needs its holder.
 */
export const restingOn = (state: State, id: PositionId, today: Day): Resting => ({
  pots: potsOf(state, id).filter((pot) => isOpenPot(state, pot)),
  mandates: [...state.mandates.values()].filter(
    (one) => one.delegate === id && hasNotEnded(one, today),
  ),
  assignments: [...state.assignments.values()].filter(
    (one) => one.owner === id && isOpenAssignment(one),
  ),
  below: positionsHere(state).filter((one) => one.superior === id),
});

export const usedBy = ({ pots, mandates, assignments, below }: Resting): PositionInUse => ({
  pots: pots.length,
  mandates: mandates.length,
  assignments: assignments.length,
  below: below.length,
});

export const isRestedOn = (resting: Resting): boolean =>
  Object.values(usedBy(resting)).some((count) => count > 0);

/** Who holds a position on a day, or is to later, in any standing. */
export const heldFrom = (state: State, id: PositionId, today: Day): readonly Holding[] =>
  (state.holdings.get(id) ?? []).filter(
    ({ person, to }) => (to === null || today <= to) && !hasLeft(state, person, today),
  );

/** What waits for another of the secretariat about a position: who is to hold it, and where it is to stand. */
export const waitingAbout = (state: State, id: PositionId): readonly EnteredRight[] =>
  waitingRights(
    state,
    (right) =>
      (right.kind === "holding" && right.held.position === id) ||
      (right.kind === "position" && right.position === id),
  );
