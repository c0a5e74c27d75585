import assert from "node:assert/strict";
import { meetingReasonMax as reasonMax } from "../../../domain/decide-meeting.ts";
import type { Assignment } from "../../../domain/assignment.ts";
import type { LeadTimes, Meeting } from "../../../domain/meeting.ts";
import { isHeld, leftBehind } from "../../../domain/meeting-bound.ts";
import { clashOf, movedDays } from "../../../domain/meeting-days.ts";
import type { State } from "../../../domain/state.ts";
import { assignmentWords } from "../../../language/say/assignment.ts";
import { meetingWords } from "../../../language/say/meeting.ts";
import type { MoveTo } from "../../../notify/card.ts";
import { bodyIn, positionIn } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Lines, Showing, View } from "../view.ts";
import { boundCount, dayFacts, dayWarnings, meetingRevision } from "./facts.ts";
import { oneMeetingView } from "./meeting.ts";

const linesMax = 6;
const textMax = 140;

/** Moving a meeting: where to and why; then what follows, before it is done. */
export function moveMeetingView(meeting: Meeting, to: MoveTo | null, showing: Showing): View {
  const { state, viewer, said } = showing;
  if (meeting.cancelled !== null || isHeld(state, meeting, viewer.today))
    return oneMeetingView(meeting, showing);
  const isForm = to === null || to.again === true || said?.refusal !== undefined;
  return isForm ? moveForm(meeting, to, showing) : moveFollows(meeting, to, showing);
}

function moveForm(meeting: Meeting, to: MoveTo | null, { state, viewer }: Showing): View {
  const { language } = viewer;
  const words = meetingWords[language];
  const { id } = meeting;
  const { firstDay, decisionDay, documentStop, reason } = to ?? {
    ...meeting,
    documentStop: null,
    reason: "",
  };
  return {
    template: "question",
    over: `${words.over} · ${words.moveStep(1)}`,
    title: words.moveTitle,
    lead: [
      words.moveLead(bodyIn(state, meeting.body, language), meeting.firstDay, meeting.decisionDay),
      words.follows(boundCount(state, meeting)),
      words.moveHint(leadTimesOf(state, meeting).documentStop),
    ],
    fields: [
      { kind: "day", id: input.firstDay, label: words.fact.firstDay, value: firstDay },
      {
        kind: "day",
        id: input.decisionDay,
        label: words.moveDecisionDay,
        ...(to === null ? {} : { value: decisionDay }),
      },
      {
        kind: "day",
        id: input.documentStop,
        label: words.field.documentStop,
        ...(documentStop === null ? {} : { value: documentStop }),
      },
      {
        kind: "text",
        id: input.reason,
        label: words.field.reason,
        placeholder: words.reasonPlaceholder,
        lines: "many",
        lengthMax: reasonMax,
        ...(reason === "" ? {} : { value: reason }),
      },
    ],
    actions: [
      execute(
        words.buttons.readMove,
        "read-meeting-move",
        commandData(
          meetingRevision(state, meeting),
          { card: "meeting", meeting: id },
          { meeting: id, was: shownDays(meeting) },
        ),
        "positive",
      ),
      show(words.buttons.back, { card: "meeting", meeting: id }),
    ],
  };
}

function moveFollows(meeting: Meeting, to: MoveTo, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = meetingWords[language];
  const { id } = meeting;
  const days = movedDays(meeting, to, leadTimesOf(state, meeting));
  const left = leftBehind(state, meeting, days);
  const { notices, assignments } = boundCount(state, meeting);
  const count = { notices, assignments: assignments - left.length };
  const clash = clashOf(state.meetings.values(), meeting.body, days, id);
  const change = show(words.buttons.change, {
    card: "move-meeting",
    meeting: id,
    to: { ...to, again: true },
  });
  return {
    template: "approval",
    over: `${words.over} · ${words.moveStep(2)}`,
    title: words.moveTitle,
    lead: [
      words.moveFrom(bodyIn(state, meeting.body, language), meeting, to),
      words.moveReason(plain(shortened(to.reason, reasonMax))),
      ...(left.length === 0 || count.notices + count.assignments > 0 ? [words.follows(count)] : []),
      ...(left.length === 0 ? [] : [words.left(left.length)]),
    ],
    sections: leftLines(left, showing),
    warnings:
      clash === null ? dayWarnings(days, viewer) : [words.clash(clash.firstDay, clash.decisionDay)],
    facts: dayFacts(days, language),
    actions:
      clash === null
        ? [
            execute(
              words.buttons.moveIt,
              "move-meeting",
              commandData(
                meetingRevision(state, meeting),
                { card: "meeting", meeting: id },
                { meeting: id, was: shownDays(meeting), to },
              ),
              "positive",
            ),
            change,
          ]
        : [change],
  };
}

/** What a move is made from: it goes with the buttons, so that nobody moves over another's move unseen. */
const shownDays = ({ firstDay, decisionDay, documentStop }: Meeting) => ({
  firstDay,
  decisionDay,
  documentStop,
});

/** Which assignments do not go along, with the month that each names. */
function leftLines(left: readonly Assignment[], { state, viewer }: Showing): readonly Lines[] {
  const { language } = viewer;
  const words = meetingWords[language];
  if (left.length === 0) return [];
  const lines = left.slice(0, linesMax).map(({ owner, text, body, target }) => {
    const { when, month } = target;
    const meant = assignmentWords[language].target(bodyIn(state, body, language), when, month);
    return `• ${positionIn(state, owner, language)}: ${plain(shortened(text, textMax))} · ${meant}`;
  });
  const more = left.length - linesMax;
  return [{ heading: words.leftHeading, lines: more > 0 ? [...lines, words.more(more)] : lines }];
}

function leadTimesOf(state: State, meeting: Meeting): LeadTimes {
  const body = state.bodies.get(meeting.body);
  assert(body !== undefined, "a meeting is of a body");
  return body.leadTimes;
}
