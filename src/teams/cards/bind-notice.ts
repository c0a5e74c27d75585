import type { NoticeAbout } from "../../domain/decision.ts";
import { noticeId } from "../../domain/touches.ts";
import { noticeWords } from "../../language/say/notice.ts";
import { capitalised } from "../../language/say/title.ts";
import { bodyIn, meetingDay } from "./names.ts";
import { noticeEntries, noticesView } from "./notices.ts";
import { logPosition } from "../../domain/brand.ts";
import { aboutSubject } from "../../domain/touches.ts";
import { commandData, execute, input, show } from "./verbs.ts";
import type { Showing, View } from "./view.ts";

const choicesMax = 12;

/** The secretariat answers at which meeting a decision is reported, where the calendar could not (rule R11). */
export function bindNoticeView(about: NoticeAbout, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = noticeWords[language];
  const notice = state.notices.get(noticeId(about));
  const entry = noticeEntries(state, viewer).find((one) => one.notice.id === noticeId(about));
  if (notice === undefined || entry === undefined) return noticesView(null, 1, showing);
  const bound = meetingDay(state, notice.meeting);
  const meetings = [...state.meetings.values()]
    .filter((one) => one.body === notice.body && one.decisionDay >= notice.decisionDay)
    .toSorted((a, b) => (a.decisionDay < b.decisionDay ? -1 : 1))
    .slice(0, choicesMax);
  const body = bodyIn(state, notice.body, language);
  const open = bound === null && meetings.length > 0;
  const list = { card: "notices", meeting: notice.meeting, page: 1 } as const;
  return {
    template: "question",
    over: words.over,
    title: words.bindTitle(entry.what),
    badge: bound === null ? { text: words.bindBadge, tone: "attention" } : null,
    summary: words.bindTitle(entry.what),
    lead: [
      words.bindText(entry.day),
      ...(bound !== null ? [words.bindBound(body, bound)] : []),
      ...(meetings.length === 0 ? [words.bindNone] : []),
    ],
    fields: open
      ? [
          {
            kind: "choice",
            id: input.meeting,
            label: words.bindLabel,
            placeholder: words.bindPlaceholder,
            choices: meetings.map((one) => ({
              title: capitalised(words.bindChoice(body, one.decisionDay, one.documentStop)),
              value: one.id,
            })),
          },
        ]
      : [],
    actions: [
      ...(open
        ? [
            execute(
              words.bindSend,
              "bind-notice",
              commandData(
                state.revisions.get(aboutSubject(about)) ?? logPosition(0),
                { card: "notices", meeting: null, page: 1 },
                { about },
              ),
              "positive",
            ),
          ]
        : []),
      show(words.back, list),
      ...(open ? [] : [show(words.meetings, { card: "meetings" })]),
    ],
  };
}
