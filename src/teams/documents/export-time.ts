import type { Assignment } from "../../domain/assignment.ts";
import type { Notice } from "../../domain/decision.ts";
import { leftBy } from "../../domain/follow-up-plan.ts";
import { openedOf, type OpenedFollowUp } from "../../domain/follow-up-summary.ts";
import { lastAppealDayOf, stageOf } from "../../domain/notice.ts";
import type { TrailEntry } from "../../domain/person.ts";
import type { State } from "../../domain/state.ts";
import {
  amount,
  atMoment,
  empty,
  number,
  onDay,
  type OutSheet,
  sheetRowsMax,
  text,
} from "../../documents/workbook.ts";
import { assignmentWords } from "../../language/say/assignment.ts";
import { effectWords } from "../../language/say/follow-up-summary.ts";
import { historyWords } from "../../language/say/history.ts";
import { noticeStageWords } from "../../language/say/notice-stage.ts";
import { needWords } from "../../language/say/title.ts";
import type { Viewer } from "../../notify/card.ts";
import { fundings } from "../../domain/funding.ts";
import { responsibleAt } from "./follow-up.ts";
import { maySee, maySeeFunding } from "../cards/access.ts";
import { basisOf, standingOf } from "../cards/assignment/facts.ts";
import { laterNeed } from "../cards/follow-up/need.ts";
import { subjectTitle } from "../cards/history.ts";
import { meetingDay, whoOf } from "../cards/names.ts";
import { noticeEntry } from "../cards/notices.ts";
import { unescaped } from "./plain-text.ts";
import { phaseOutCell } from "./phase-out-cell.ts";
import { type ColumnOf, gathered, sheetOf } from "./sheet-of.ts";

export async function noticesSheet(state: State, viewer: Viewer): Promise<OutSheet> {
  const { language, today } = viewer;
  const rows = await gathered(state.notices.values(), (notice) => {
    const entry = noticeEntry(state, viewer, notice);
    return entry === null ? [] : [entry];
  });
  const meetingOf = ({ reported, meeting }: Notice) => reported?.meeting ?? meeting;
  const list = (notice: Notice) => state.noticeLists.get(notice.reported?.meeting ?? "");
  const columns: readonly ColumnOf<(typeof rows)[number]>[] = [
    ["matter", 48, ({ label }) => text(label)],
    ["caseNumber", 16, ({ caseNumber }) => text(caseNumber)],
    ["day", 12, ({ day }) => onDay(day)],
    ["decider", 40, ({ who }) => text(unescaped(who))],
    ["amount", 16, (one) => amount(one.amount)],
    ["body", 24, ({ notice }) => text(bodyOf(state, notice.body, viewer))],
    ["meeting", 12, ({ notice }) => onDay(meetingDay(state, meetingOf(notice)))],
    [
      "standing",
      24,
      ({ notice }) => text(noticeStageWords[language].badge[stageOf(state, notice, today)]),
    ],
    ["reported", 12, ({ notice }) => onDay(notice.reported?.day ?? null)],
    [
      "section",
      10,
      ({ notice }) => (list(notice)?.section == null ? empty : number(list(notice)?.section ?? 0)),
    ],
    ["lastAppealDay", 14, ({ notice }) => onDay(lastAppealDayOf(state, notice))],
    ["final", 14, ({ notice }) => onDay(notice.finalDay)],
  ];
  return sheetOf("notices", rows, columns, viewer);
}

const bodyOf = (state: State, body: string, { language }: Viewer): string =>
  state.bodies.get(body)?.title[language] ?? body;

export function assignmentsSheet(state: State, viewer: Viewer): Promise<OutSheet> {
  const { language } = viewer;
  const rows = [...state.assignments.values()].filter((one) =>
    maySee({ card: "assignment", assignment: one.id }, state, viewer),
  );
  const columns: readonly ColumnOf<Assignment>[] = [
    ["text", 60, (one) => text(one.text)],
    ["basis", 30, (one) => text(unescaped(basisOf(one.basis, language)))],
    ["caseNumber", 16, (one) => text(one.case ?? "")],
    ["owner", 28, (one) => text(state.positions.get(one.owner)?.title[language] ?? one.owner)],
    ["body", 24, (one) => text(bodyOf(state, one.body, viewer))],
    ["meeting", 12, (one) => onDay(meetingDay(state, one.meeting))],
    ["stop", 14, (one) => onDay(state.meetings.get(one.meeting ?? "")?.documentStop ?? null)],
    [
      "standing",
      20,
      (one) => text(assignmentWords[language].standing[standingOf(one, state, viewer)]),
    ],
    ["confirmed", 12, (one) => onDay(one.confirmedDay)],
    ["reported", 12, (one) => onDay(one.report?.day ?? null)],
    ["reference", 30, (one) => text(one.report?.reference ?? "")],
    ["section", 10, (one) => (one.closed === null ? empty : number(one.closed.section))],
  ];
  return sheetOf("assignments", rows, columns, viewer);
}

export async function followUpsSheet(state: State, viewer: Viewer): Promise<OutSheet> {
  const { language, today } = viewer;
  const rows = await gathered(fundings(state), (decision) =>
    maySeeFunding(state, decision.number, viewer) ? openedOf(decision, state, today) : [],
  );
  const columns: readonly ColumnOf<OpenedFollowUp>[] = [
    [
      "decision",
      12,
      ({ decision }) => text(state.decisions.has(decision.number) ? decision.number : ""),
    ],
    ["pot", 36, ({ pot }) => text(pot.title)],
    ["activity", 40, ({ row }) => text(row.activity)],
    ["responsible", 28, (one) => text(responsibleAt(one, state))],
    ["cutOff", 12, ({ of }) => onDay(of.cutOff)],
    ["deadline", 12, ({ deadline }) => onDay(deadline)],
    ["granted", 16, ({ row }) => amount(row.amount)],
    ["used", 16, ({ answer }) => amount(answer?.used ?? null)],
    ["left", 16, ({ row, answer }) => amount(answer === null ? null : leftBy(row, answer))],
    ["forecast", 16, ({ answer }) => amount(answer?.forecast ?? null)],
    [
      "effect",
      24,
      ({ answer }) => (answer === null ? empty : text(effectWords[language][answer.effect])),
    ],
    [
      "need",
      16,
      ({ answer }) => (answer === null ? empty : text(needWords[language][answer.need])),
    ],
    [
      "needLater",
      40,
      ({ decision, row }) => text(unescaped(laterNeed(state, decision, row, language) ?? "")),
    ],
    ["phaseOut", 60, ({ decision, row }) => text(phaseOutCell(decision, row, state, viewer))],
    ["needAmount", 20, ({ answer }) => amount(answer?.needAmount ?? null)],
    ["day", 12, ({ answer }) => onDay(answer?.day ?? null)],
    ["comment", 60, ({ answer }) => text(answer?.comment ?? "")],
  ];
  return sheetOf("followUps", rows, columns, viewer);
}

interface Happened {
  readonly subject: string;
  readonly entry: TrailEntry;
}

/** Who did what when, in the order of the log; an act about two subjects stands under both. */
export async function historySheet(state: State, viewer: Viewer): Promise<OutSheet> {
  const { language } = viewer;
  // A subject and a person have many rows each.
  const titles = remembered((subject: string) => unescaped(subjectTitle(state, subject, language)));
  const people = remembered((entry: TrailEntry) => unescaped(whoDid(entry, state, viewer)), whoKey);
  const found = await gathered(state.trails.entries(), ([subject, trail]) =>
    maySee({ card: "history", subject, page: 1 }, state, viewer)
      ? trail.map((entry): Happened => ({ subject, entry }))
      : [],
  );
  const rows = found.toSorted((a, b) => a.entry.position - b.entry.position).slice(-sheetRowsMax);
  const columns: readonly ColumnOf<Happened>[] = [
    ["time", 18, ({ entry }) => atMoment(entry.time)],
    ["subject", 48, ({ subject }) => text(titles(subject))],
    ["who", 40, ({ entry }) => text(people(entry))],
    ["happened", 80, ({ entry }) => text(happened(entry, state, viewer))],
  ];
  return sheetOf("history", rows, columns, viewer);
}

const whoKey = ({ person, capacity }: TrailEntry): string => JSON.stringify([person, capacity]);

/** What was said of the same thing before is not worked out again. */
function remembered<Of>(
  say: (of: Of) => string,
  keyOf: (of: Of) => string = String,
): (of: Of) => string {
  const said = new Map<string, string>();
  return (of) => {
    const key = keyOf(of);
    const known = said.get(key) ?? say(of);
    said.set(key, known);
    return known;
  };
}

const whoDid = (entry: TrailEntry, state: State, { language }: Viewer): string =>
  entry.person === null
    ? historyWords[language].program
    : whoOf(state, entry.person, entry.capacity, language);

function happened({ event, facts }: TrailEntry, state: State, { language }: Viewer): string {
  const day = state.meetings.get(facts.meeting ?? "")?.decisionDay;
  const said = day === undefined ? facts : { ...facts, meetingDay: day };
  return historyWords[language].happened(event, said);
}
