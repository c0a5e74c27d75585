import type { Day } from "../domain/brand.ts";
import type { Notice } from "../domain/decision.ts";
import type { State } from "../domain/state.ts";
import type { Duty } from "./duty.ts";

/** What a decision that is to be reported asks of the secretariat. */
export function dutiesOfNotice(_notice: Notice, _state: State, _today: Day): readonly Duty[] {
  return [];
}
