import type { Day } from "../domain/brand.ts";
import type { Pot } from "../domain/pot.ts";
import type { State } from "../domain/state.ts";
import type { Duty } from "./duty.ts";

/** What the money of a pot asks of its holder. */
export function dutiesOfPot(_pot: Pot, _state: State, _today: Day): readonly Duty[] {
  return [];
}
