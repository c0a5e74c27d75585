import { meetingReasonMax } from "../../../domain/decide-meeting.ts";
import { nextMeetingFor } from "../../../domain/calendar.ts";
import type { Meeting } from "../../../domain/meeting.ts";
import { hasMinutes, isHeld } from "../../../domain/meeting-bound.ts";
import { meetingWords } from "../../../language/say/meeting.ts";
import { bodyIn } from "../names.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";
import { boundCount, meetingRevision } from "./facts.ts";
import { oneMeetingView } from "./meeting.ts";

/** Cancelling a meeting: what is left without one, and which comes next. */
export function cancelMeetingView(meeting: Meeting, showing: Showing): View {
  const { state, viewer } = showing;
  const { language, today } = viewer;
  if (meeting.cancelled !== null || hasMinutes(state, meeting))
    return oneMeetingView(meeting, showing);
  const isPast = isHeld(state, meeting, today);
  const words = meetingWords[language];
  const { id } = meeting;
  const others = [...state.meetings.values()].filter((one) => one.id !== id);
  const next = nextMeetingFor(others, meeting.body, today);
  return {
    template: "question",
    over: words.over,
    title: isPast ? words.notHeldTitle : words.cancelTitle,
    lead: [
      (isPast ? words.notHeldLead : words.cancelLead)(
        bodyIn(state, meeting.body, language),
        meeting.firstDay,
        meeting.decisionDay,
      ),
      words.orphans(boundCount(state, meeting)),
      next === null
        ? words.noNext
        : words.nextIs(next.firstDay, next.decisionDay, next.documentStop),
    ],
    fields: [
      {
        kind: "text",
        id: input.reason,
        label: words.field.reason,
        placeholder: isPast ? words.notHeldPlaceholder : words.reasonPlaceholder,
        lines: "many",
        lengthMax: meetingReasonMax,
      },
    ],
    actions: [
      execute(
        isPast ? words.buttons.notHeldIt : words.buttons.cancelIt,
        "cancel-meeting",
        commandData(
          meetingRevision(state, meeting),
          { card: "meeting", meeting: id },
          { meeting: id, was: { firstDay: meeting.firstDay, decisionDay: meeting.decisionDay } },
        ),
        "positive",
      ),
      show(words.buttons.back, { card: "meeting", meeting: id }),
    ],
  };
}
