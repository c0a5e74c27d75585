import type { NoticeAbout } from "../../../domain/decision.ts";
import { isUnreported, lastAppealDayOf } from "../../../domain/notice.ts";
import { formatDay } from "../../../language/format.ts";
import { noticeLifeWords } from "../../../language/say/notice-life.ts";
import { noticeStageWords } from "../../../language/say/notice-stage.ts";
import { noticeWords } from "../../../language/say/notice.ts";
import { capitalised } from "../../../language/say/title.ts";
import { isSecretariat, maySee } from "../access.ts";
import { missingView } from "../missing.ts";
import { bodyIn, meetingDay } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, commandData, execute, show } from "../verbs.ts";
import type { Badge, Lines, Showing, View } from "../view.ts";
import { decisionCard, listCard, revisionAbout, type Told, toldOf } from "./about.ts";

const reasonMax = 200;

/** The way of one decision to legal force: every step with its day, and what is left. */
export function noticeLifeView(about: NoticeAbout, showing: Showing): View {
  const told = toldOf(about, showing);
  if (told === null) return missingView(showing);
  const { state, viewer } = showing;
  const words = noticeLifeWords[viewer.language];
  const stages = noticeStageWords[viewer.language];
  const { notice, entry, stage, meeting } = told;
  const last = lastAppealDayOf(state, notice);
  const why = stages.missing(stage, last);
  return {
    template: "decision",
    over: [noticeWords[viewer.language].over, entry.caseNumber].filter(Boolean).join(" · "),
    title: entry.what,
    badge: { text: stages.badge[stage], tone: toneOf(told) },
    summary: `${noticeWords[viewer.language].over}: ${entry.label}`,
    lead: [
      why ?? `${capitalised(stages.line(stage, meeting?.decisionDay ?? null, last))}.`,
      ...(notice.urgent && isUnreported(notice) ? [words.urgent] : []),
    ],
    sections: movesOf(told, showing),
    facts: stepFacts(told, showing),
    actions: lifeActions(told, showing).slice(0, 6),
  };
}

function toneOf({ stage }: Told): Badge["tone"] {
  switch (stage) {
    case "final":
      return "good";
    case "no-meeting":
    case "missed":
    case "annulled":
      return "attention";
    default:
      return "neutral";
  }
}

function stepFacts({ notice, list, meeting, entry }: Told, { state, viewer }: Showing) {
  const { language } = viewer;
  const words = noticeLifeWords[language];
  const { steps, notYet } = words;
  const day = (on: Parameters<typeof formatDay>[0] | null | undefined): string =>
    on == null ? notYet : formatDay(on, language);
  const decided = { title: steps.decided, value: `${day(entry.day)}, ${entry.who}` };
  const { separately, reported, appeal } = notice;
  const last = { title: steps.last, value: day(lastAppealDayOf(state, notice)) };
  const end = [
    ...(appeal === null
      ? []
      : [
          {
            title: steps.appeal,
            value: words.appeal(plain(shortened(appeal.reference, reasonMax)), appeal.day),
          },
        ]),
    { title: steps.final, value: day(notice.finalDay) },
  ];
  if (separately !== null) {
    const reference = plain(shortened(separately.reference, reasonMax));
    return [
      decided,
      { title: steps.separate, value: words.separate(reference, separately.day) },
      { title: steps.announced, value: day(separately.announcedDay) },
      last,
      ...end,
    ];
  }
  const body = bodyIn(state, notice.body, language);
  const isReported = reported !== null;
  return [
    decided,
    {
      title: steps.meeting,
      value: meeting === undefined ? words.noMeeting : `${body} ${day(meeting.decisionDay)}`,
    },
    ...(list?.case == null ? [] : [{ title: steps.list, value: list.case }]),
    {
      title: steps.reported,
      value: isReported ? words.section(list?.section ?? 0, reported.day) : notYet,
    },
    { title: steps.adjusted, value: isReported ? day(list?.adjustedDay) : notYet },
    { title: steps.announced, value: isReported ? day(list?.announcedDay) : notYet },
    last,
    ...end,
  ];
}

function movesOf({ notice }: Told, { state, viewer }: Showing): readonly Lines[] {
  const words = noticeLifeWords[viewer.language];
  const lines = notice.rebookings
    .slice(-3)
    .map((one) =>
      words.move(
        meetingDay(state, one.from),
        meetingDay(state, one.to) ?? one.day,
        one.day,
        plain(shortened(one.reason, reasonMax)),
      ),
    );
  return lines.length === 0 ? [] : [{ heading: words.moves, lines }];
}

function lifeActions(told: Told, showing: Showing): readonly Action[] {
  const { state, viewer } = showing;
  const words = noticeLifeWords[viewer.language];
  const { about } = told.notice;
  const list = listCard(told.meeting?.id ?? null);
  const subject = about.kind === "decision" ? "decision" : "registered";
  return [
    ...(isSecretariat(state, viewer) ? secretariatActions(told, showing) : []),
    show(words.toDecision, decisionCard(about)),
    ...(maySee(list, state, viewer) ? [show(words.toList, list)] : []),
    show(words.history, { card: "history", subject: `${subject}/${about.decision}`, page: 1 }),
  ];
}

function secretariatActions({ notice, stage, meeting, list }: Told, showing: Showing): Action[] {
  const { state, viewer } = showing;
  const words = noticeLifeWords[viewer.language];
  const { about } = notice;
  const apart = show(words.separately.button, { card: "record-separately", about });
  const move = show(words.rebook.button, { card: "rebook", about });
  const appeal = show(words.appealing.button, { card: "appeal", about });
  switch (stage) {
    case "no-meeting":
      return [
        show(noticeWords[viewer.language].choose, { card: "bind-notice", about }, "positive"),
        apart,
      ];
    case "on-list":
      return [move, apart];
    case "held":
      return meeting === undefined
        ? []
        : [
            show(words.next.report, { card: "report-list", meeting: meeting.id }, "positive"),
            move,
            apart,
          ];
    case "missed":
      // A list whose section nobody has entered is the likelier slip.
      if (meeting !== undefined && list?.section == null)
        return [
          show(words.next.report, { card: "report-list", meeting: meeting.id }, "positive"),
          move,
        ];
      return [show(words.rebook.button, { card: "rebook", about }, "positive"), apart];
    case "announced":
    case "recorded-separately":
      return [appeal];
    case "appeal-time-passed": {
      const data = commandData(
        revisionAbout(state, about),
        { card: "notice", about },
        { of: about },
      );
      return [execute(words.confirm.send, "confirm-legal-force", data, "positive"), appeal];
    }
    case "appealed":
      return [show(words.appealing.settleButton, { card: "appeal", about }, "positive")];
    case "reported":
    case "adjusted":
    case "annulled":
    case "final":
      return [];
    default:
      return stage satisfies never;
  }
}
