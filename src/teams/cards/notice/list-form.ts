import type { Day } from "../../../domain/brand.ts";
import { statutoryDeadline } from "../../../domain/calendar.ts";
import type { Notice, NoticeList } from "../../../domain/decision.ts";
import type { Meeting } from "../../../domain/meeting.ts";
import { unconfirmedAt, unreportedAt } from "../../../domain/notice.ts";
import type { CommandType } from "../../../domain/command.ts";
import type { NoticeCard } from "../../../notify/card.ts";
import { noticeLifeWords } from "../../../language/say/notice-life.ts";
import { noticeWords } from "../../../language/say/notice.ts";
import { missingView } from "../missing.ts";
import { bodyIn, bodyTitleIn } from "../names.ts";
import { noticeEntry } from "../notices.ts";
import { type Action, commandData, execute, input, show } from "../verbs.ts";
import type { Field, ListRow, Showing, View } from "../view.ts";
import { listCard, revisionAt } from "./about.ts";

type ListCard = Extract<NoticeCard, { readonly meeting: unknown }>;

/** A list longer than this is reported as a whole; what is left out is moved afterwards, one by one. */
const exceptMax = 30;
/** As many as one card offers to mark as appealed. */
const rowsMax = 12;

/** What is done with the list of a meeting, one question at a time (DOMAIN.md 1.4). */
export function listFormView(card: ListCard, showing: Showing): View {
  const meeting = showing.state.meetings.get(card.meeting);
  if (meeting === undefined) return missingView(showing);
  const list = showing.state.noticeLists.get(meeting.id);
  switch (card.card) {
    case "number-list":
      return numberView(meeting, list, showing);
    case "report-list":
      return reportView(meeting, list, showing);
    case "adjust-minutes":
      return adjustView(meeting, list, showing);
    case "announce-minutes":
      return announceView(meeting, list, showing);
    case "legal-force":
      return legalForceView(meeting, list, showing);
    default:
      return card.card satisfies never;
  }
}

interface Asked {
  readonly title: string;
  readonly lead: readonly string[];
  readonly fields: readonly Field[];
  /** Null where the question cannot be answered yet, or no more. */
  readonly send: Action | null;
  /** The form that mends the step before. */
  readonly mend?: Action;
}

function formView(
  meeting: Meeting,
  { title, lead, fields, send, mend }: Asked,
  showing: Showing,
): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const body = bodyIn(state, meeting.body, language);
  return {
    template: "question",
    over: noticeWords[language].title(body, meeting.decisionDay),
    title,
    summary: `${title} ${noticeWords[language].title(bodyTitleIn(state, meeting.body, language), meeting.decisionDay)}`,
    lead,
    fields: send === null ? [] : fields,
    actions: [
      ...(send === null ? [] : [send]),
      ...(send === null || mend === undefined ? [] : [mend]),
      show(noticeLifeWords[language].toList, listCard(meeting.id)),
    ],
  };
}

function sending(
  title: string,
  verb: CommandType,
  meeting: Meeting,
  { state }: Showing,
  more: Readonly<Record<string, unknown>> = {},
): Action {
  const data = { meeting: meeting.id, ...more };
  const next = listCard(meeting.id);
  return execute(title, verb, commandData(revisionAt(state, meeting.id), next, data), "positive");
}

function caseField(list: NoticeList | undefined, showing: Showing): Field {
  const words = noticeLifeWords[showing.viewer.language].number;
  return {
    kind: "text",
    id: input.caseNumber,
    label: words.label,
    placeholder: words.placeholder,
    lines: "one",
    ...(list?.case == null ? {} : { value: list.case }),
  };
}

function numberView(meeting: Meeting, list: NoticeList | undefined, showing: Showing): View {
  const words = noticeLifeWords[showing.viewer.language];
  const count = unreportedAt(showing.state, meeting.id).length;
  const isOpen = list?.section == null;
  const asked: Asked = {
    title: words.question.number,
    lead: [
      isOpen
        ? words.number.lead(count, meeting.documentStop)
        : words.listFacts.number(list.case ?? ""),
    ],
    fields: [caseField(list, showing)],
    send: isOpen ? sending(words.next.number, "number-notice-list", meeting, showing) : null,
  };
  return formView(meeting, asked, showing);
}

function reportView(meeting: Meeting, list: NoticeList | undefined, showing: Showing): View {
  const { state, viewer } = showing;
  const words = noticeLifeWords[viewer.language];
  const waiting = unreportedAt(state, meeting.id);
  const { section = null, reportedDay = null, adjustedDay = null } = list ?? {};
  const isHeld = meeting.decisionDay <= viewer.today;
  const isMended = section !== null && reportedDay !== null;
  const isOpen = isMended ? adjustedDay === null : isHeld && waiting.length > 0;
  const send = isMended ? words.correct.report : words.report.send;
  const more = { replaces: section };
  const asked: Asked = {
    title: isMended ? words.correct.report : words.question.report,
    lead: [
      isMended
        ? words.reportedLine(section, reportedDay)
        : isHeld
          ? words.report.lead(waiting.length)
          : words.report.early(meeting.decisionDay),
    ],
    fields: [
      ...(list?.case == null ? [caseField(list, showing)] : []),
      ...reportFields(section, reportedDay ?? meeting.decisionDay, showing),
      ...(isMended ? [] : exceptField(waiting, showing)),
    ],
    send: isOpen ? sending(send, "report-notices", meeting, showing, more) : null,
  };
  return formView(meeting, asked, showing);
}

function reportFields(section: number | null, day: Day, { viewer }: Showing): readonly Field[] {
  const words = noticeLifeWords[viewer.language].report;
  return [
    {
      kind: "text",
      id: input.section,
      label: words.section,
      placeholder: words.sectionPlaceholder,
      lines: "one",
      ...(section === null ? {} : { value: String(section) }),
    },
    { kind: "day", id: input.day, label: words.day, value: day },
  ];
}

/** What of the list was not reported; a list of one has nothing to leave out. */
function exceptField(waiting: readonly Notice[], { state, viewer }: Showing): readonly Field[] {
  const choices = waiting.slice(0, exceptMax).flatMap((notice) => {
    const entry = noticeEntry(state, viewer, notice);
    return entry === null ? [] : [{ title: entry.label, value: notice.id }];
  });
  const label = noticeLifeWords[viewer.language].report.except;
  return choices.length < 2
    ? []
    : [{ kind: "choices", id: input.exceptOf("list"), label, choices }];
}

function adjustView(meeting: Meeting, list: NoticeList | undefined, showing: Showing): View {
  const { today, language } = showing.viewer;
  const words = noticeLifeWords[language];
  const { section = null, reportedDay = null, adjustedDay = null } = list ?? {};
  const isMended = adjustedDay !== null;
  const deadline = statutoryDeadline(meeting.decisionDay, { days: 14 });
  const asked: Asked = {
    title: isMended ? words.correct.adjust : words.question.adjust,
    lead: [
      ...(section === null || reportedDay === null
        ? [words.report.early(meeting.decisionDay)]
        : [words.reportedLine(section, reportedDay)]),
      words.adjust.lead(deadline),
    ],
    fields: [{ kind: "day", id: input.day, label: words.adjust.day, value: adjustedDay ?? today }],
    send:
      reportedDay === null || list?.announcedDay != null
        ? null
        : sending(
            isMended ? words.correct.adjust : words.adjust.send,
            "adjust-minutes",
            meeting,
            showing,
            { replaces: adjustedDay },
          ),
    ...(isMended
      ? {}
      : { mend: show(words.correct.report, { card: "report-list", meeting: meeting.id }) }),
  };
  return formView(meeting, asked, showing);
}

function announceView(meeting: Meeting, list: NoticeList | undefined, showing: Showing): View {
  const { today, language } = showing.viewer;
  const words = noticeLifeWords[language];
  const { adjustedDay = null, announcedDay = null } = list ?? {};
  const isMended = announcedDay !== null;
  const asked: Asked = {
    title: isMended ? words.correct.announce : words.question.announce,
    lead:
      adjustedDay === null
        ? [words.adjust.lead(statutoryDeadline(meeting.decisionDay, { days: 14 }))]
        : [words.announce.lead(adjustedDay, statutoryDeadline(adjustedDay, { days: 2 }))],
    fields: [
      { kind: "day", id: input.day, label: words.announce.day, value: announcedDay ?? today },
    ],
    send:
      adjustedDay === null
        ? null
        : sending(
            isMended ? words.correct.announce : words.announce.send,
            "announce-minutes",
            meeting,
            showing,
            { replaces: announcedDay },
          ),
    ...(isMended
      ? {}
      : { mend: show(words.correct.adjust, { card: "adjust-minutes", meeting: meeting.id }) }),
  };
  return formView(meeting, asked, showing);
}

/** Legal force is never derived: a person says that no appeal came, or which decision is appealed. */
function legalForceView(meeting: Meeting, list: NoticeList | undefined, showing: Showing): View {
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const words = noticeLifeWords[language];
  const { announcedDay = null, lastAppealDay = null } = list ?? {};
  const waiting = unconfirmedAt(state, meeting.id);
  const isKnown = announcedDay !== null && lastAppealDay !== null;
  const isOpen = isKnown && lastAppealDay < today && waiting.length > 0;
  const rows = waiting.slice(0, rowsMax).flatMap((notice): ListRow[] => {
    const entry = noticeEntry(state, viewer, notice);
    const action = show(words.confirm.appealed, { card: "appeal", about: notice.about });
    return entry === null ? [] : [{ title: entry.what, facts: "", figure: "", action }];
  });
  const form = formView(
    meeting,
    {
      title: words.question.confirm,
      lead: [
        ...(isKnown
          ? lastAppealDay < today
            ? [words.confirm.lead(announcedDay, lastAppealDay), words.confirm.look]
            : [words.confirm.early(lastAppealDay)]
          : []),
        waiting.length === 0 ? words.confirm.none : words.confirm.waiting(waiting.length),
      ],
      fields: [],
      send: isOpen
        ? sending(words.confirm.send, "confirm-legal-force", meeting, showing, { of: meeting.id })
        : null,
      mend: show(words.correct.announce, { card: "announce-minutes", meeting: meeting.id }),
    },
    showing,
  );
  return { ...form, template: "list", list: isKnown ? rows : [] };
}
