import { type BodyId, type Day, meetingId } from "../../../domain/brand.ts";
import { meetingsMax } from "../../../domain/decide-meeting.ts";
import type { Body, Meeting, MeetingDays, WantedMeeting } from "../../../domain/meeting.ts";
import { clashOf, daysOf, problemsWithDays } from "../../../domain/meeting-days.ts";
import type { State } from "../../../domain/state.ts";
import {
  type ListedBody,
  type MeetingRow,
  readMeetingList,
} from "../../../language/meeting-list.ts";
import type { ListProblem } from "../../../language/say/meeting-words.ts";

/** The most characters that a card takes in its field. */
export const listLengthMax = 4_000;

/** A row of a pasted list as the calendar takes it. */
export type JudgedRow =
  | {
      readonly kind: "new";
      readonly number: number;
      readonly wanted: WantedMeeting;
      readonly days: MeetingDays;
    }
  | { readonly kind: "known"; readonly number: number; readonly days: MeetingDays }
  | {
      readonly kind: "rejected";
      readonly number: number;
      readonly text: string;
      readonly why: ListProblem;
    };

interface JudgedList {
  readonly rows: readonly JudgedRow[];
  readonly unread: number;
}

/** Reads a list for a body and says of every row whether it is new, known or cannot be entered, and why. */
export function judgeList(text: string, body: Body, state: State, today: Day): JudgedList {
  const read = readMeetingList(text, body.id, listedBodies(state), today);
  const lines = text.split(/\r\n|\r|\n/);
  const taken: Meeting[] = [...state.meetings.values()];
  const rows = read.rows.map((row): JudgedRow => {
    const judged = judgeRow(row, lines[row.number - 1]?.trim() ?? "", body, taken, today);
    if (judged.kind === "new") taken.push(planned(judged.number, body.id, judged.days));
    return judged;
  });
  return { rows, unread: read.unread };
}

/** A row of the list that those below it may clash with. */
const planned = (number: number, body: BodyId, days: MeetingDays): Meeting => ({
  id: meetingId(`row-${number}`),
  body,
  extra: false,
  cancelled: null,
  ...days,
});

const listedBodies = (state: State): readonly ListedBody[] =>
  [...state.bodies.values()].map(({ id, title }) => ({
    body: id,
    names: [id, title.sv, title.en],
  }));

function judgeRow(
  row: MeetingRow,
  text: string,
  body: Body,
  taken: readonly Meeting[],
  today: Day,
): JudgedRow {
  if (row.kind === "rejected") return row;
  const { number, meeting: wanted } = row;
  const days = daysOf(wanted, body.leadTimes);
  const rejected = (why: ListProblem): JudgedRow => ({ kind: "rejected", number, text, why });
  const clash = clashOf(taken, body.id, days);
  if (clash?.firstDay === days.firstDay && clash.decisionDay === days.decisionDay)
    return { kind: "known", number, days };
  if (days.decisionDay < today) return rejected("passed");
  const [problem] = problemsWithDays(days, today);
  if (problem !== undefined) return rejected(problemOf(problem.field));
  return clash === null ? { kind: "new", number, wanted, days } : rejected("clash");
}

function problemOf(field: string): ListProblem {
  if (field === "firstDay") return "too-far";
  return field === "decisionDay" ? "too-long-meeting" : "stop-outside";
}

/** What a list enters: its new meetings, as many as one act takes. */
export const entered = ({ rows }: JudgedList): readonly WantedMeeting[] =>
  rows.flatMap((row) => (row.kind === "new" ? [row.wanted] : [])).slice(0, meetingsMax);

/** What its reader saw, in short; another list, body or calendar gives another text. */
export const seenOf = (body: BodyId, meetings: readonly WantedMeeting[]): string =>
  [body, ...meetings.map((one) => Object.values(one).join("/"))].join(" ");
