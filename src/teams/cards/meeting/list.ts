import { type BodyId, logPosition } from "../../../domain/brand.ts";
import type { Body } from "../../../domain/meeting.ts";
import { meetingWords } from "../../../language/say/meeting.ts";
import { missingView } from "../missing.ts";
import { plain, shortened } from "../template.ts";
import { type Action, commandData, execute, input, show } from "../verbs.ts";
import type { Field, Lines, Showing, View } from "../view.ts";
import { bodyFields, daysOff } from "./facts.ts";
import { entered, judgeList, type JudgedRow, listLengthMax, seenOf } from "./judged-list.ts";

const linesMax = { new: 30, known: 6, rejected: 15 } as const;
const textMax = 60;

/** A pasted list of meetings; once it is read, every row with what becomes of it, before anything is stored. */
export function meetingListView(id: BodyId, text: string | null, showing: Showing): View {
  const body = showing.state.bodies.get(id);
  if (body === undefined) return missingView(showing);
  return text === null ? pasteView(body, showing) : readView(body, text, showing);
}

function pasteView(body: Body, showing: Showing): View {
  const words = meetingWords[showing.viewer.language];
  return {
    template: "question",
    over: words.over,
    title: words.pasteTitle,
    lead: [words.pasteLead],
    fields: fieldsOf(body, "", showing),
    actions: [readAction(words.buttons.readList, body, "positive"), back(showing)],
  };
}

function readView(body: Body, text: string, showing: Showing): View {
  const { state, viewer } = showing;
  const words = meetingWords[viewer.language];
  const judged = judgeList(text, body, state, viewer.today);
  const meetings = entered(judged);
  const isAllKnown =
    judged.unread === 0 &&
    judged.rows.length > 0 &&
    judged.rows.every(({ kind }) => kind === "known");
  const year = Number((meetings[0]?.decisionDay ?? viewer.today).slice(0, 4));
  const enter = execute(
    words.enter(meetings.length),
    "schedule-meetings",
    commandData(
      logPosition(0),
      { card: "meetings", year },
      { body: body.id, seen: seenOf(body.id, meetings) },
    ),
    "positive",
  );
  return {
    template: "question",
    over: words.over,
    title: isAllKnown
      ? words.allKnown.title
      : words.readTitle(
          meetings.length,
          judged.rows.filter(({ kind }) => kind === "rejected").length,
        ),
    changes: [...toCheck(judged.rows, showing), ...boxes(judged.rows, showing)],
    lead: [
      ...(isAllKnown ? [words.allKnown.lead] : []),
      ...(meetings.length === 0 && !isAllKnown ? [words.nothingToEnter] : []),
      ...(judged.unread > 0 ? [words.unread(judged.unread)] : []),
    ],
    fields: fieldsOf(body, text, showing),
    actions: [
      ...(meetings.length === 0 ? [] : [enter]),
      readAction(words.buttons.readAgain, body, meetings.length === 0 ? "positive" : undefined),
      back(showing),
    ],
  };
}

const back = ({ viewer }: Showing): Action =>
  show(meetingWords[viewer.language].buttons.back, { card: "meetings" });

const readAction = (title: string, body: Body, style: "positive" | undefined): Action =>
  execute(
    title,
    "read-meeting-list",
    commandData(logPosition(0), { card: "meetings" }, { body: body.id }),
    style,
  );

function fieldsOf(body: Body, text: string, showing: Showing): readonly Field[] {
  const words = meetingWords[showing.viewer.language];
  return [
    ...bodyFields(input.body, body, showing),
    {
      kind: "text",
      id: input.list,
      label: words.field.list,
      placeholder: words.pastePlaceholder,
      lines: "many",
      lengthMax: listLengthMax,
      ...(text === "" ? {} : { value: text }),
    },
  ];
}

/** Rows to enter that can be entered, but look like slips of the pen. */
function toCheck(rows: readonly JudgedRow[], { viewer }: Showing): readonly Lines[] {
  const words = meetingWords[viewer.language];
  const off = rows.flatMap((row) => (row.kind === "new" ? daysOff(row.days) : []));
  if (off.length === 0) return [];
  const more = off.length - linesMax.known;
  const lines = off.slice(0, linesMax.known).map(words.notWorking);
  return [{ heading: words.checkHeading, lines: more > 0 ? [...lines, words.more(more)] : lines }];
}

/** The rejected rows first: they are what its reader has to look at. */
function boxes(rows: readonly JudgedRow[], showing: Showing): readonly Lines[] {
  const words = meetingWords[showing.viewer.language];
  const heading = {
    rejected: words.rejectedHeading,
    new: words.newHeading,
    known: words.knownHeading,
  } as const;
  return (["rejected", "new", "known"] as const).flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const more = own.length - linesMax[kind];
    const lines = own.slice(0, linesMax[kind]).map((row) => lineOf(row, showing));
    if (own.length === 0) return [];
    return [
      {
        heading: heading[kind](own.length),
        lines: more > 0 ? [...lines, words.more(more)] : lines,
      },
    ];
  });
}

function lineOf(row: JudgedRow, { viewer }: Showing): string {
  const words = meetingWords[viewer.language];
  switch (row.kind) {
    case "new": {
      const { firstDay, decisionDay, documentStop } = row.days;
      return words.listRow(
        row.number,
        firstDay,
        decisionDay,
        documentStop,
        row.wanted.extra === true,
      );
    }
    case "known":
      return words.knownRow(row.number, row.days.firstDay, row.days.decisionDay);
    case "rejected":
      return words.rejectedRow(row.number, plain(shortened(row.text, textMax)), row.why);
    default:
      return row satisfies never;
  }
}
