import type { Day } from "../domain/brand.ts";
import type { Decision } from "../domain/decision.ts";
import type { State } from "../domain/state.ts";
import type { Duty } from "./duty.ts";

/** The follow-ups of the activities that a decision funded (rule R20). */
export function dutiesOfFollowUps(
  _decision: Decision,
  _state: State,
  _today: Day,
): readonly Duty[] {
  return [];
}
