import type { State } from "../../domain/state.ts";
import type { Viewer } from "../../notify/card.ts";
import type { DutyRef } from "../../notify/duty.ts";
import { noticeDutyText } from "./notice/duty.ts";
import { assignmentDutyText } from "./assignment/duty.ts";
import { followUpDutyText } from "./follow-up/duty.ts";
import { officeDutyText } from "./office/duty.ts";
import { moveDutyText } from "./set-up/move-duty.ts";
import type { DutyText } from "./view.ts";
import { yearDutyText } from "./year/duty.ts";

/** What a duty is called; null where what it was about is gone. */
export function dutyText(duty: DutyRef, state: State, viewer: Viewer): DutyText | null {
  switch (duty.kind) {
    case "number-list":
    case "report-list":
    case "adjust-minutes":
    case "announce-minutes":
    case "confirm-legal-force":
    case "bind-notice":
    case "late-notice":
      return noticeDutyText(duty, state, viewer);
    case "confirm-assignment":
    case "bind-assignment":
    case "settle-condition":
    case "report-assignment":
    case "note-assignment":
      return assignmentDutyText(duty, state, viewer);
    case "follow-up":
    case "undistributed":
    case "undistributed-grant":
    case "unspent":
    case "requisition":
    case "grant-report":
    case "unclear-need":
    case "phase-out":
      return followUpDutyText(duty, state, viewer);
    case "approval":
    case "returned":
    case "referral":
    case "unreachable":
    case "appointment-ends":
    case "confirm-right":
      return officeDutyText(duty, state, viewer);
    case "move-pots":
      return moveDutyText(duty, state, viewer);
    case "close-year":
      return yearDutyText(duty, state, viewer);
    default:
      return duty.kind satisfies never;
  }
}
