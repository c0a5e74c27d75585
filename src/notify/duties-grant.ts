import type { Day } from "../domain/brand.ts";
import type { Grant } from "../domain/grant.ts";
import type { State } from "../domain/state.ts";
import type { Duty } from "./duty.ts";

/** What the days of a grant ask for. */
export function dutiesOfGrant(_grant: Grant, _state: State, _today: Day): readonly Duty[] {
  return [];
}
