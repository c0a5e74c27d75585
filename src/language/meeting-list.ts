import type { BodyId, Day } from "../domain/brand.ts";
import type { WantedMeeting } from "../domain/meeting.ts";
import { dayIn, type DaySpan, daySpans, weekday, weekdaysAgree } from "./day-span.ts";
import { fold } from "./fold.ts";
import { monthNamesIn } from "./format.ts";

/** Why a row of a list is not taken for a meeting. */
export type RowProblem =
  /** No date could be found in it. */
  | "no-day"
  /** A date that the calendar does not have. */
  | "not-a-day"
  /** The weekday that is written is another than the date's (rule R17). */
  | "weekday"
  /** Its last day comes before its first. */
  | "reversed"
  /** More than one date could be the meeting's. */
  | "several-days"
  /** It says itself that it is not held. */
  | "cancelled"
  | "other-body"
  | "too-long";

/** A row as it was read; headings are no rows. Numbers count the lines of the text, from 1. */
export type MeetingRow =
  | { readonly kind: "meeting"; readonly number: number; readonly meeting: WantedMeeting }
  | {
      readonly kind: "rejected";
      readonly number: number;
      readonly text: string;
      readonly why: RowProblem;
    };

export interface MeetingList {
  readonly rows: readonly MeetingRow[];
  /** Lines that were left unread, because the text is longer than any year's plan. */
  readonly unread: number;
}

/** A body and what it is called in a list: `RS`, `Regionstyrelsen`. */
export interface ListedBody {
  readonly body: BodyId;
  readonly names: readonly string[];
}

export const linesMax = 400;
const lineLengthMax = 300;

type Label = "meeting" | "documentStop" | "preparation" | "summons" | "after";

const labels: readonly (readonly [Label, RegExp])[] = [
  [
    "documentStop",
    /(?<![a-z])[a-z]{0,20}stopp(?:et|en|dag\w*|datum\w*)?(?![a-z])|sista (?:inlamnings)?dag(?:en)?(?: (?:for|att)(?: (?!kallelse|utskick|justering)[a-z]{1,20}){1,6})?|inlamning|(?<![a-z])deadline|document stop/g,
  ],
  ["preparation", /beredning|presidi\w*|preparation/g],
  ["summons", /kallelse|utskick|summons/g],
  ["after", /justering|protokoll|anslag/g],
  ["meeting", /sammantrade|mote(?!n)|(?<![a-z])datum|meeting|date/g],
];
const cancelledWords = /\b(?:installt|installd|stalls in|utgar|cancelled)\b/;
const extraWords = /\bextra/;
const bodyWords = /\b[a-z-]*(?:namnd|namnden|styrelse|styrelsen|fullmaktige)s?\b/g;
const lonelyYear = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const lonelyMonth = new RegExp(
  `^(?:${["sv", "en"]
    .flatMap((language) => monthNamesIn(language === "sv" ? "sv" : "en"))
    .map(fold)
    .join("|")})(?: ((?:19|20)\\d\\d))?:?$`,
);
/** What makes a line a heading whatever else it says: *sammanträdesplan*, *möten*, *kalendarium*; or whose list it is. */
const planWords =
  /\b(?:sammantraden\w*|moten\w*|[a-z]*plan(?:en)?|kalend\w+|[a-z]+(?:tider|dagar|datum)|schema|schedule|calendar|meetings|meeting days)\b|^(?:region|kommun|landsting)(?:en|et)? [a-z]/;
const headingWords =
  /\b(?:sammantrade|mote|meeting|datum|dag|date|day|ar|for|och|samt|den|the|and|of|i|in|(?:ar|arets?|va?r|ho?st|sommar|vinter)(?:en)?|halvar(?:et)?|(?:19|20)\d\d)\b/g;
/** What says that a meeting is held, but not on which day. */
const undated =
  /\b(?:i ?gar|i ?dag|i ?morgon|i (?:host|var|vinter|sommar)|nasta|senare|preliminart?|ej|inte|meddelas|bestams|obestam\w*|aterkommer|slutet|borjan|mitten|v(?:ecka)?\.? ?\d+|yesterday|today|tomorrow|later|next|tba|tbd)\b/;
const bareDates = new RegExp(String.raw`^(?:${weekday} )?\d{1,2}(?: ?- ?\d{1,2})?(?![\d/.:])`);

/** What the lines above say of those below. */
interface Above {
  readonly year: number | null;
  readonly month: string | null;
  readonly last: Day | null;
  readonly columns: readonly (Label | null)[];
  /** The body whose section this is; null before any is named. */
  readonly section: BodyId | "another" | null;
}

/**
 * Reads a list of meetings as secretariats paste it: one meeting a line, days written in any usual way, the stops
 * in columns or after their names, years and bodies in headings. Guesses no day, never fails, and leaves no line
 * out in silence. Days without a year come in order, from `today` on.
 */
export function readMeetingList(
  text: string,
  body: BodyId,
  bodies: readonly ListedBody[],
  today: Day,
): MeetingList {
  const lines = text.split(/\r\n|\r|\n/);
  const rows: MeetingRow[] = [];
  let above: Above = { year: null, month: null, last: null, columns: [], section: null };
  for (const [index, line] of lines.slice(0, linesMax).entries()) {
    if (line.trim() === "") continue;
    const read = readLine(line, above, { body, bodies, today });
    above = read.above;
    if (read.meeting !== undefined)
      rows.push({ kind: "meeting", number: index + 1, meeting: read.meeting });
    if (read.why !== undefined)
      rows.push({ kind: "rejected", number: index + 1, text: line.trim(), why: read.why });
  }
  return { rows, unread: lines.slice(linesMax).filter((line) => line.trim() !== "").length };
}

interface Asked {
  readonly body: BodyId;
  readonly bodies: readonly ListedBody[];
  readonly today: Day;
}

interface ReadLine {
  readonly above: Above;
  readonly meeting?: WantedMeeting;
  readonly why?: RowProblem;
}

/** Dashes of every kind as one, without diacritics; each cell by itself. */
const cellsOf = (line: string): readonly string[] =>
  line
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .split(/[\t;|]/)
    .map((cell) => fold(cell.replaceAll('"', "")).replaceAll(/\s+/g, " "));

function readLine(line: string, above: Above, asked: Asked): ReadLine {
  if (line.length > lineLengthMax) return { above, why: "too-long" };
  const cells = cellsOf(line);
  const whole = cells.join(" ");
  const named = namedBody(whole, asked);
  const dates = datesOf(cells, above);
  if (dates.length === 0) return readHeading(whole, cells, above, named, asked.bodies);
  const owner = named ?? above.section ?? asked.body;
  if (owner !== asked.body) return { above, why: "other-body" };
  if (cancelledWords.test(whole)) return { above, why: "cancelled" };
  return readMeeting(dates, extraWords.test(whole), above, asked.today);
}

/** The body that a line names, ours before another; null where it names none. */
function namedBody(line: string, { body, bodies }: Asked): BodyId | "another" | null {
  const words = new Set(line.split(/[^a-z0-9-]+/));
  const isNamed = (one: ListedBody): boolean =>
    one.names
      .map(fold)
      .some((name) =>
        name.includes(" ") ? line.includes(name) : words.has(name) || words.has(`${name}s`),
      );
  const named = bodies.filter(isNamed);
  if (named.some((one) => one.body === body)) return body;
  return named.length > 0 || bodyWords.test(line) ? another(line, body, bodies) : null;
}

/** "Styrelsens möten" may be ours said shortly; another body's full name is not. */
function another(line: string, body: BodyId, bodies: readonly ListedBody[]): BodyId | "another" {
  const own = (bodies.find((one) => one.body === body)?.names ?? []).map(fold);
  const words = line.match(bodyWords) ?? [];
  const isShort = (word: string) => own.some((name) => name.endsWith(word.replace(/s$/, "")));
  return words.length > 0 && words.every(isShort) ? body : "another";
}

/** A date with the label that says what it is for. */
interface LabelledSpan {
  readonly label: Label | null;
  readonly span: DaySpan;
}

function datesOf(cells: readonly string[], above: Above): readonly LabelledSpan[] {
  return cells.flatMap((cell, column) => {
    const text = above.month !== null && bareDates.test(cell) ? withMonth(cell, above.month) : cell;
    const spans = daySpans(text);
    const marks = marksOf(text);
    const [only] = marks;
    const alone = cells.length > 1 && spans.length === 1 && marks.length === 1;
    return spans.map((span) => ({
      span,
      label:
        (alone ? only?.label : marks.findLast((mark) => mark.at < span.from)?.label) ??
        above.columns[column] ??
        null,
    }));
  });
}

/** A day under a month's heading: "28–29" is "28–29 augusti". */
const withMonth = (cell: string, month: string): string =>
  daySpans(cell).length > 0 ? cell : cell.replace(bareDates, (found) => `${found} ${month}`);

/** The labels in a text, in order; a word within a longer label says nothing of its own: "handlingar till mötet". */
function marksOf(text: string): readonly { readonly label: Label; readonly at: number }[] {
  const all = labels
    .flatMap(([label, words]) =>
      [...text.matchAll(words)].map(({ 0: said, index }) => ({
        label,
        at: index,
        to: index + said.length,
      })),
    )
    .toSorted((a, b) => a.at - b.at);
  return all.filter(({ at }, index) => !all.slice(0, index).some((one) => at < one.to));
}

/**
 * A line without a date: a heading says the year, the month, the body or the columns of what comes below. One that
 * says when a meeting is, or that nobody knows yet, is a row without a day: "RS igår", "RS i augusti 2027".
 */
function readHeading(
  whole: string,
  cells: readonly string[],
  above: Above,
  named: BodyId | "another" | null,
  bodies: readonly ListedBody[],
): ReadLine {
  const year = lonelyYear.exec(whole)?.[0];
  const month = lonelyMonth.exec(whole.trim());
  const columns = cells.map((cell) => marksOf(cell)[0]?.label ?? null);
  const isColumns = cells.length > 1 && columns.some((one) => one !== null);
  const isHeading =
    month !== null ||
    ((year !== undefined || !/\d/.test(whole)) &&
      !undated.test(whole) &&
      (isColumns ||
        named === "another" ||
        planWords.test(whole) ||
        saysNoMore(whole, named, bodies)));
  if (!isHeading) return { above, why: cancelledWords.test(whole) ? "cancelled" : "no-day" };
  return {
    above: {
      year: year === undefined ? above.year : Number(year),
      month: month === null ? null : (month[0].split(/[ :]/)[0] ?? null),
      last: year === undefined ? above.last : null,
      columns: isColumns ? columns : above.columns,
      section: named ?? above.section,
    },
  };
}

/** Whether a line holds no more than a body, a year and the words that stand between them in a heading. */
function saysNoMore(
  whole: string,
  named: BodyId | "another" | null,
  bodies: readonly ListedBody[],
): boolean {
  const names = named === null ? [] : bodies.flatMap((one) => one.names.map(fold));
  const rest = names
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (text, name) => text.replaceAll(new RegExp(`\\b${RegExp.escape(name)}s?\\b`, "g"), " "),
      whole,
    )
    .replaceAll(bodyWords, " ")
    .replaceAll(headingWords, " ");
  return !/[a-z\d]/.test(rest);
}

function readMeeting(
  dates: readonly LabelledSpan[],
  extra: boolean,
  above: Above,
  today: Day,
): ReadLine {
  const unlabelled = dates.filter((one) => one.label === null);
  const labelled = dates.filter((one) => one.label === "meeting");
  const [main, ...more] = labelled.length > 0 ? labelled : unlabelled;
  if (main === undefined) return { above, why: "no-day" };
  if (main.span.apart || more.length > 0 || (labelled.length > 0 && unlabelled.length > 0))
    return { above, why: "several-days" };
  const days = meetingDays(main.span, above, today);
  if (typeof days === "string") return { above, why: days };
  const { firstDay, decisionDay } = days;
  const stops: { documentStop?: Day; preparation?: Day; summons?: Day } = {};
  for (const { label, span } of dates) {
    if (label === null || label === "meeting" || label === "after") continue;
    const stop = stopDay(span, firstDay);
    if (stop === null) return { above, why: "not-a-day" };
    if (!weekdaysAgree(span, stop, stop)) return { above, why: "weekday" };
    stops[label] = stop;
  }
  return {
    above: { ...above, last: firstDay },
    meeting: { firstDay, decisionDay, ...stops, ...(extra ? { extra } : {}) },
  };
}

function meetingDays(
  span: DaySpan,
  above: Above,
  today: Day,
): { readonly firstDay: Day; readonly decisionDay: Day } | RowProblem {
  const firstDay = firstDayOf(span, above, today);
  if (firstDay === null) return "not-a-day";
  const year = Number(firstDay.slice(0, 4));
  const later = span.last.month < span.first.month && span.first.year !== span.last.year;
  const crosses =
    later || (span.last.year === null && span.first.month === 12 && span.last.month === 1);
  const decisionDay = dayIn(span.last.year ?? (crosses ? year + 1 : year), span.last);
  if (decisionDay === null) return "not-a-day";
  if (decisionDay < firstDay) return "reversed";
  return weekdaysAgree(span, firstDay, decisionDay) ? { firstDay, decisionDay } : "weekday";
}

/** In the year that is written with it or above it; else the next such day after the line before, or after today. */
function firstDayOf({ first }: DaySpan, { year, last }: Above, today: Day): Day | null {
  const known = first.year ?? year;
  if (known !== null) return dayIn(known, first);
  const from = last ?? today;
  const here = Number(from.slice(0, 4));
  const days = Array.from({ length: 9 }, (_, ahead) => dayIn(here + ahead, first));
  return days.find((one) => one !== null && one >= from) ?? null;
}

/** A stop without a year is the last such day that is not after the meeting begins. */
function stopDay({ last }: DaySpan, firstDay: Day): Day | null {
  if (last.year !== null) return dayIn(last.year, last);
  const here = Number(firstDay.slice(0, 4));
  const same = dayIn(here, last);
  return same !== null && same <= firstDay ? same : (dayIn(here - 1, last) ?? same);
}
