import type { Day } from "../domain/brand.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { State } from "../domain/state.ts";
import type { Duty } from "./duty.ts";

/** What the list of a meeting asks of the secretariat. */
export function dutiesOfMeeting(_meeting: Meeting, _state: State, _today: Day): readonly Duty[] {
  return [];
}
