import type { Day } from "../domain/brand.ts";
import type { Assignment } from "../domain/assignment.ts";
import type { State } from "../domain/state.ts";
import type { Duty } from "./duty.ts";

/** What an assignment asks of its owner and of the secretariat. */
export function dutiesOfAssignment(
  _assignment: Assignment,
  _state: State,
  _today: Day,
): readonly Duty[] {
  return [];
}
