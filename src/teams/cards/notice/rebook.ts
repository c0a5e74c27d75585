import type { NoticeAbout } from "../../../domain/decision.ts";
import type { Meeting } from "../../../domain/meeting.ts";
import { daysBetween } from "../../../domain/calendar.ts";
import { isUnreported, meetingsAhead } from "../../../domain/notice.ts";
import { noticeLifeWords } from "../../../language/say/notice-life.ts";
import { noticeWords } from "../../../language/say/notice.ts";
import { capitalised } from "../../../language/say/title.ts";
import { missingView } from "../missing.ts";
import { bodyTitleIn } from "../names.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Field, Showing, View } from "../view.ts";
import { revisionAbout, toldOf } from "./about.ts";
import { noticeLifeView } from "./life.ts";

const choicesMax = 12;

/** A report moves to another meeting, and only with a reason (rule R34). */
export function rebookView(about: NoticeAbout, showing: Showing): View {
  const told = toldOf(about, showing);
  if (told === null) return missingView(showing);
  if (!isUnreported(told.notice)) return noticeLifeView(about, showing);
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const words = noticeLifeWords[language];
  const { notice, entry, meeting } = told;
  const ahead = meetingsAhead(state, notice, today);
  // An urgent decision has no choice: the very next meeting (KL 6:40).
  const meetings = (notice.urgent ? ahead.slice(0, 1) : ahead)
    .filter((one) => one.id !== notice.meeting)
    .slice(0, choicesMax);
  const body = bodyTitleIn(state, notice.body, language);
  const [first] = meetings;
  return {
    template: "question",
    over: noticeWords[language].over,
    title: words.rebook.title(entry.what),
    summary: words.rebook.title(entry.label),
    lead: [
      [
        words.rebook.lead(entry.day, daysBetween(entry.day, today)),
        ...(meeting === undefined
          ? []
          : [words.rebook[meeting.decisionDay < today ? "was" : "is"](meeting.decisionDay)]),
        words.rebook.kept,
      ].join(" "),
      ...(first === undefined ? [words.rebook.none] : []),
    ],
    fields: first === undefined ? [] : rebookFields(meetings, first, body, showing),
    actions: [
      ...(first === undefined
        ? [show(words.rebook.addMeeting, { card: "add-meeting", body: notice.body }, "positive")]
        : [
            execute(
              words.rebook.send,
              "rebook-notice",
              commandData(revisionAbout(state, about), { card: "notice", about }, { about }),
              "positive",
            ),
          ]),
      show(words.separately.button, { card: "record-separately", about }),
      show(words.back, { card: "notice", about }),
    ],
  };
}

function rebookFields(
  meetings: readonly Meeting[],
  first: Meeting,
  body: string,
  { viewer }: Showing,
): readonly Field[] {
  const words = noticeLifeWords[viewer.language].rebook;
  const { bindChoice } = noticeWords[viewer.language];
  return [
    {
      kind: "choice",
      id: input.meeting,
      label: words.label,
      placeholder: words.placeholder,
      value: first.id,
      choices: meetings.map((one) => ({
        title: capitalised(bindChoice(body, one.decisionDay, one.documentStop)),
        value: one.id,
      })),
    },
    {
      kind: "text",
      id: input.reason,
      label: words.reason,
      placeholder: words.reasonPlaceholder,
      lines: "many",
    },
  ];
}
