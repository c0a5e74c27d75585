import type { State } from "../../../domain/state.ts";
import type { Viewer } from "../../../notify/card.ts";
import type { DutyRef } from "../../../notify/duty.ts";
import type { DutyText } from "../duty-text.ts";

/** What a duty of this folder is called, whether it is open or done. */
export function followUpDutyText(_duty: DutyRef, _state: State, _viewer: Viewer): DutyText | null {
  return null;
}
