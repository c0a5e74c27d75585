import type { Day } from "../domain/brand.ts";
import type { Proposal } from "../domain/proposal.ts";
import type { State } from "../domain/state.ts";
import type { Duty } from "./duty.ts";

/** Whose turn it is, and for how long it has been. */
export function dutiesOfProposal(_proposal: Proposal, _state: State, _today: Day): readonly Duty[] {
  return [];
}
