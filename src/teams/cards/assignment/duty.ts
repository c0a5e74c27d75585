import type { Assignment } from "../../../domain/assignment.ts";
import type { State } from "../../../domain/state.ts";
import { assignmentWords } from "../../../language/say/assignment.ts";
import type { Viewer } from "../../../notify/card.ts";
import { heldDetail } from "../../../notify/duties-assignment.ts";
import type { DutyRef } from "../../../notify/duty.ts";
import { bodyIn, bodyTitleIn } from "../names.ts";
import { basisOf, daysOf, meetingOf, ownerThe, shortText } from "./facts.ts";
import type { DutyText } from "../view.ts";

/** What a duty of this folder is called, whether it is open or done. */
export function assignmentDutyText(duty: DutyRef, state: State, viewer: Viewer): DutyText | null {
  const id = duty.subject.slice(duty.subject.indexOf("/") + 1);
  const assignment = state.assignments.get(id);
  return assignment === undefined ? null : textOf(duty, assignment, state, viewer);
}

function textOf(
  { kind, detail }: DutyRef,
  assignment: Assignment,
  state: State,
  { language }: Viewer,
): DutyText | null {
  const words = assignmentWords[language].duty;
  const { buttons } = assignmentWords[language];
  const what = shortText(assignment);
  const basis = basisOf(assignment.basis, language);
  const owner = ownerThe(state, assignment, language);
  const body = bodyIn(state, assignment.body, language);
  const meeting = meetingOf(state, assignment);
  const stop = meeting?.documentStop ?? null;
  const days = meeting === null ? null : daysOf(meeting, language);
  switch (kind) {
    case "confirm-assignment":
      return {
        title: words.confirm(what),
        note: words.confirmNote(basis, stop),
        late: words.confirmLate(owner),
        button: buttons.confirm,
      };
    case "bind-assignment":
      return {
        title: words.bind(what),
        note: words.bindNote(basis),
        late: words.bindLate,
        button: buttons.bind,
      };
    case "settle-condition": {
      const decides = bodyIn(state, assignment.condition?.body ?? assignment.body, language);
      if (detail === heldDetail) {
        const note = words.settleHeldNote(decides);
        return { title: words.settleHeld(what), note, late: note, button: buttons.settle };
      }
      const note = words.settleNote(decides, stop);
      return { title: words.settle(what), note, late: note, button: buttons.open };
    }
    case "report-assignment":
      return {
        title: words.report(what),
        note: words.reportNote(body, days, stop),
        late: words.reportLate(owner, body, days),
        button: buttons.report,
      };
    case "note-assignment":
      return {
        title: words.note(body, what),
        note: words.noteNote(body, days),
        late: words.noteLate,
        button: buttons.note(bodyTitleIn(state, assignment.body, language)),
      };
    default:
      return null;
  }
}
