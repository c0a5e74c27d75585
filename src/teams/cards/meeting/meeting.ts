import type { Meeting } from "../../../domain/meeting.ts";
import { boundTo, hasMinutes, isHeld } from "../../../domain/meeting-bound.ts";
import type { State } from "../../../domain/state.ts";
import { meetingSubject } from "../../../domain/touches.ts";
import { meetingWords } from "../../../language/say/meeting.ts";
import type { MeetingWords } from "../../../language/say/meeting-words.ts";
import { isSecretariat, maySee } from "../access.ts";
import { agendaLines } from "../assignment/assignments.ts";
import { noticeEntries } from "../notices.ts";
import { positionIn } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import type { Lines, Showing, View } from "../view.ts";
import { boundCount, dayFacts, dayWarnings, meetingBadge, meetingTitle } from "./facts.ts";

const linesMax = 6;
const textMax = 140;
const reasonMax = 500;

/** One meeting: all its days, and what is bound to it that its reader may see. */
export function oneMeetingView(meeting: Meeting, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = meetingWords[language];
  const isAhead = meeting.cancelled === null && !isHeld(state, meeting, viewer.today);
  return {
    template: "approval",
    over: meeting.extra ? `${words.over} · ${words.extra}` : words.over,
    title: meetingTitle(meeting, state, language),
    badge: meetingBadge(meeting, state, viewer),
    lead: leadOf(meeting, isAhead, showing),
    warnings: isAhead ? dayWarnings(meeting, viewer) : [],
    sections: [
      ...linesUnder(words.noticesHeading, noticeLines(meeting, showing), showing),
      ...linesUnder(words.assignmentsHeading, assignmentLines(meeting, showing), showing),
      ...(isAhead && isSecretariat(state, viewer)
        ? linesUnder(words.agendaHeading, agendaLines(state, meeting.id, language), showing)
        : []),
    ],
    facts: dayFacts(meeting, language),
    actions: actionsOf(meeting, isAhead, showing),
  };
}

function leadOf(meeting: Meeting, isAhead: boolean, { state, viewer }: Showing): readonly string[] {
  const words = meetingWords[viewer.language];
  if (meeting.cancelled !== null)
    return [words.cancelledWhy(plain(shortened(meeting.cancelled, reasonMax)))];
  const section = state.noticeLists.get(meeting.id)?.section ?? null;
  const count = boundCount(state, meeting);
  const waits = count.notices + count.assignments > 0;
  return [
    ...(section === null ? [] : [words.reported(section)]),
    ...(waits ? [words.bound(count)] : isAhead ? [words.nothingBound] : []),
  ];
}

function noticeLines(meeting: Meeting, { state, viewer }: Showing): readonly string[] {
  const waiting = new Set(boundTo(state, meeting.id).notices.map((one) => one.id));
  return noticeEntries(state, viewer)
    .filter((one) => waiting.has(one.notice.id))
    .map((one) => one.what);
}

function assignmentLines(meeting: Meeting, { state, viewer }: Showing): readonly string[] {
  return boundTo(state, meeting.id)
    .assignments.filter((one) => maySee({ card: "assignment", assignment: one.id }, state, viewer))
    .map(
      (one) =>
        `${positionIn(state, one.owner, viewer.language)}: ${plain(shortened(one.text, textMax))}`,
    );
}

function linesUnder(heading: string, lines: readonly string[], { viewer }: Showing): Lines[] {
  if (lines.length === 0) return [];
  const more = lines.length - linesMax;
  const rest = more > 0 ? [meetingWords[viewer.language].more(more)] : [];
  return [{ heading, lines: [...lines.slice(0, linesMax).map((text) => `• ${text}`), ...rest] }];
}

/** What becomes of a meeting: one that lies ahead is moved or cancelled, one that is past may not have been held. */
function changesOf(
  meeting: Meeting,
  isAhead: boolean,
  state: State,
  buttons: MeetingWords["buttons"],
): readonly Action[] {
  const cancel = { card: "cancel-meeting", meeting: meeting.id } as const;
  if (isAhead)
    return [
      show(buttons.move, { card: "move-meeting", meeting: meeting.id }),
      show(buttons.cancel, cancel),
    ];
  const mayBeUnheld = meeting.cancelled === null && !hasMinutes(state, meeting);
  return mayBeUnheld ? [show(buttons.notHeld, cancel)] : [];
}

function actionsOf(meeting: Meeting, isAhead: boolean, { state, viewer }: Showing): Action[] {
  const { buttons } = meetingWords[viewer.language];
  const { id } = meeting;
  const list = { card: "notices", meeting: id, page: 1 } as const;
  return [
    ...(maySee(list, state, viewer) ? [show(buttons.list, list, "positive")] : []),
    ...(isSecretariat(state, viewer) ? changesOf(meeting, isAhead, state, buttons) : []),
    show(buttons.history, { card: "history", subject: meetingSubject(id), page: 1 }),
    show(buttons.all, { card: "meetings", year: Number(meeting.decisionDay.slice(0, 4)) }),
  ];
}
