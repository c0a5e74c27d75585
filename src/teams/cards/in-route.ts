import { holdingsOn, reaches } from "../../domain/organisation.ts";
import type { Holding } from "../../domain/person.ts";
import type { Pot } from "../../domain/pot.ts";
import type { Proposal } from "../../domain/proposal.ts";
import { decidingPosition, holdingInTurn, turnOf, whoSettles } from "../../domain/route.ts";
import type { State } from "../../domain/state.ts";
import type { Viewer } from "../../notify/card.ts";

/** Whether a submitted proposal passes somebody, or has passed him: by his position, by what he took or declared, by his turn. */
export function isInRoute(state: State, proposal: Proposal, pot: Pot, viewer: Viewer): boolean {
  if (proposal.submitted === null) return false;
  const { person, today } = viewer;
  const named = [...pot.route.map((step) => step.position), decidingPosition(state, pot)];
  const isHis = (held: Holding): boolean => held.person === person && reaches(held, pot.id);
  if (named.some((one) => holdingsOn(state, one, today).some(isHis))) return true;
  if (proposal.taken.some((step) => step.person === person)) return true;
  if (proposal.disqualifications.some((one) => one.person === person)) return true;
  const turn = turnOf(state, proposal, today);
  if (turn === null) return false;
  if (holdingInTurn(turn, person) !== undefined) return true;
  return turn.unsure !== null && maySettle(state, proposal, turn.unsure, viewer);
}

/** Who answers an "osäker": the superior, or where there is none the secretariat for the board. */
export function maySettle(
  state: State,
  proposal: Proposal,
  unsure: Viewer["person"],
  viewer: Viewer,
): boolean {
  const settlers = whoSettles(state, proposal, unsure, viewer.today);
  if (settlers.length === 0)
    return state.persons.get(viewer.person)?.secretariat === true && viewer.person !== unsure;
  return settlers.some((held) => held.person === viewer.person);
}
