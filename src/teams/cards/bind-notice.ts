import type { NoticeAbout } from "../../domain/decision.ts";
import { lostTogether, meetingsAhead } from "../../domain/notice.ts";
import { noticeId } from "../../domain/touches.ts";
import { noticeWords } from "../../language/say/notice.ts";
import { capitalised } from "../../language/say/title.ts";
import { bodyIn, bodyTitleIn, meetingDay } from "./names.ts";
import { revisionAbout } from "./notice/about.ts";
import { noticeEntry, noticesView } from "./notices.ts";
import { type Action, commandData, execute, input, show } from "./verbs.ts";
import type { Field, Showing, View } from "./view.ts";

const choicesMax = 12;

/** The secretariat answers at which meeting a decision is reported, where the calendar could not (rule R11). */
export function bindNoticeView(about: NoticeAbout, showing: Showing): View {
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const words = noticeWords[language];
  const notice = state.notices.get(noticeId(about));
  const entry = notice === undefined ? null : noticeEntry(state, viewer, notice);
  if (notice === undefined || entry === null) return noticesView(null, 1, showing);
  const bound = meetingDay(state, notice.meeting);
  const ahead = meetingsAhead(state, notice, today);
  // An urgent decision has no choice: the very next meeting (KL 6:40).
  const meetings = notice.urgent ? ahead.slice(0, 1) : ahead.slice(0, choicesMax);
  const open = bound === null && meetings.length > 0;
  const body = bodyTitleIn(state, notice.body, language);
  const field: Field = {
    kind: "choice",
    id: input.meeting,
    label: words.bindLabel,
    placeholder: words.bindPlaceholder,
    choices: meetings.map((one) => ({
      title: capitalised(words.bindChoice(body, one.decisionDay, one.documentStop)),
      value: one.id,
    })),
  };
  return {
    template: "question",
    over: words.over,
    title: words.bindTitle(entry.what),
    badge: bound === null ? { text: words.bindBadge, tone: "attention" } : null,
    summary: words.bindTitle(entry.label),
    lead: [
      words.bindText(entry.day),
      ...(bound !== null ? [words.bindBound(bodyIn(state, notice.body, language), bound)] : []),
      ...(meetings.length === 0 ? [words.bindNone] : []),
    ],
    fields: open ? [field] : [],
    note: open ? words.bindWhy : null,
    actions: [
      ...(open ? bindActions(about, showing) : []),
      show(words.back, { card: "notices", meeting: notice.meeting, page: 1 }),
      ...(open ? [] : [show(words.meetings, { card: "meetings" })]),
    ],
  };
}

/** One decision, or the whole list that lost its meeting in one press. */
function bindActions(about: NoticeAbout, { state, viewer }: Showing): readonly Action[] {
  const words = noticeWords[viewer.language];
  const data = (all: boolean) =>
    commandData(
      revisionAbout(state, about),
      { card: "notices", meeting: null, page: 1 },
      { about, all },
    );
  const together = lostTogether(state, about).length;
  return [
    execute(words.bindSend, "bind-notice", data(false), "positive"),
    ...(together < 2 ? [] : [execute(words.bindAll(together), "bind-notice", data(true))]),
  ];
}
