import type { Day } from "../domain/brand.ts";
import type { Person } from "../domain/person.ts";
import type { State } from "../domain/state.ts";
import type { Duty } from "./duty.ts";

/** What somebody who cannot be reached, or whose appointment ends, asks of the secretariat. */
export function dutiesOfPerson(_person: Person, _state: State, _today: Day): readonly Duty[] {
  return [];
}
