import { type CellColumn, columnsOf, fittedRow, isFigure, isNumber } from "./cell-kinds.ts";
import { type Row, type RowOnLines, totalAt, totalWord } from "./cell-totals.ts";
import { withoutHyphen } from "../words/columns.ts";
import { kindNamed } from "./headings.ts";
import { taskColumn } from "../words/task-heads.ts";
import { namedColumn } from "./table-heads.ts";
import { unitOrYear } from "../words/columns.ts";
import type { Line } from "./line.ts";
import { type Rewritten, asTable } from "./rewritten.ts";

const headLengthMax = 60;
const cellLengthMax = 120;
const columnsMax = 9;
/** So many more lines than columns may a row have, where its cells go on on the next line. */
const brokenMax = 4;
const tableLinesMax = 300;
const samplesMax = 6;
/** What a row is worth; one that fits worse than this is none. */
const worth = 3;

/**
 * How the cells of a table stand on their lines: "solid" without a gap but between rows, "grouped" with a gap after
 * each row, "spread" with a gap after each cell.
 */
type Manner = "solid" | "grouped" | "spread";

/** The table whose heads begin on a line, each of its cells on a line of its own; null where there is none. */
export function cellTable(lines: readonly Line[], start: number): Rewritten | null {
  const parsed = parsedAt(lines, start);
  if (parsed === null) return null;
  // A title may stand right above the heads.
  const below = parsedAt(lines, start + 1);
  const isTitle =
    below !== null &&
    below.heads[0] !== "" &&
    below.end >= parsed.end &&
    below.score > parsed.score;
  return isTitle
    ? null
    : { lines: asTable([parsed.heads, ...parsed.rows], lines[start]), end: parsed.end };
}

function parsedAt(lines: readonly Line[], start: number): Parsed | null {
  const heads = headsAt(lines, start);
  if (heads.length < 2 || !heads.some(({ text }) => namedColumn(text) !== null)) return null;
  const givesTasks =
    heads.some(({ text }) => taskColumn(text) === "what") &&
    heads.some(({ text }) => taskColumn(text) === "owner");
  if (!givesTasks && !holdsAmount(lines, start)) return null;
  let best: Parsed | null = null;
  for (let count = heads.length; count >= 2; count -= 1) {
    for (const own of [heads.slice(0, count), [unnamed(start), ...heads.slice(0, count)]]) {
      const parsed = parsedUnder(lines, start, own, heads[count]);
      if (parsed !== null && parsed.score > (best?.score ?? 0)) best = parsed;
    }
  }
  return best;
}

interface Head {
  readonly text: string;
  /** The number of the line after it. */
  readonly end: number;
}

/** A first column without a head leaves no line. */
const unnamed = (start: number): Head => ({ text: "", end: start });

/** The lines that may be heads, a unit or a year with the head above it. */
function headsAt(lines: readonly Line[], start: number): Head[] {
  const heads: Head[] = [];
  for (let at = start; at < lines.length && heads.length <= columnsMax; at += 1) {
    const line = lines[at];
    const last = heads.at(-1);
    if (line === undefined || !isCell(line) || line.text.length > headLengthMax) break;
    if (last !== undefined && isMoreOf(last.text, line.text))
      heads[heads.length - 1] = { text: `${last.text} ${line.text}`, end: at + 1 };
    else if (/\d/.test(line.text.replace(/(?:19|20)\d\d/, "")) || line.text.endsWith(".")) break;
    else if (heads.some(({ text }) => text === line.text)) break;
    else heads.push({ text: line.text, end: at + 1 });
  }
  const first = heads[0]?.text ?? "";
  // "Beslut" is a heading above the table; "Mottagare" may be both.
  const isHeading = kindNamed(first.toLowerCase()) !== null && !isOfMoney(first);
  return isHeading ? [] : heads;
}

const isOfMoney = (head: string): boolean => !["status", "other", null].includes(namedColumn(head));

/** A unit or a year that stands below the words of its head. */
const isMoreOf = (head: string, text: string): boolean =>
  unitOrYear.test(text) &&
  !/\d$/.test(head) &&
  (text.startsWith("(") || ["amount", "need"].includes(namedColumn(head) ?? ""));

const isCell = ({ text }: Line): boolean =>
  text.length <= cellLengthMax && !/[\t;]|:$/.test(text) && text !== "";

const holdsAmount = (lines: readonly Line[], start: number): boolean =>
  lines.slice(start + 2, start + columnsMax * 2 + brokenMax).some(({ text }) => isFigure(text));

interface Parsed {
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  readonly end: number;
  readonly score: number;
}

function parsedUnder(
  lines: readonly Line[],
  start: number,
  heads: readonly Head[],
  left: Head | undefined,
): Parsed | null {
  const first = heads.at(-1)?.end ?? start;
  const manner = mannerOf(lines, start, first);
  if (manner === null) return null;
  // The first row does not begin with a head that was left.
  const over = left === undefined ? null : namedColumn(left.text);
  if (manner !== "grouped" && over !== null && over !== "activity" && over !== "other") return null;
  const texts = heads.map(({ text }) => text);
  const samples = samplesOf(lines, first, texts.length, manner);
  if (texts[0] === "" && (manner !== "grouped" || !hasCorner(texts, samples))) return null;
  const columns = columnsOf(texts, samples);
  if (!isTable(columns)) return null;
  const { rows, end, score } = rowsUnder(lines, first, columns, manner);
  const known = columns.every(({ named }) => named !== null && named !== "other");
  return rows.length === 0 || (!known && (rows.length < 2 || columns.length < 3))
    ? null
    : { heads: texts, rows, end, score };
}

/** Whether a column of names, or of numbers before them, has no head. */
const hasCorner = (heads: readonly string[], samples: readonly (readonly string[])[]): boolean =>
  samples.length > 1 &&
  (!heads.some((head) => namedColumn(head) === "activity") ||
    samples.every(([first = ""]) => isNumber(first)));

/** By the gaps between the heads and behind them; null where only some of them have one. */
function mannerOf(lines: readonly Line[], start: number, end: number): Manner | null {
  const gaps = lines.slice(start + 1, end).filter(({ afterGap }) => afterGap).length;
  // A line right below the last of them goes on a cell, which is then no head.
  if (gaps === end - start - 1) return gaps > 0 && lines[end]?.afterGap !== true ? null : "spread";
  if (gaps > 0) return null;
  return lines[end]?.afterGap === true ? "grouped" : "solid";
}

/** The first rows that have as many lines as there are heads. */
function samplesOf(
  lines: readonly Line[],
  start: number,
  count: number,
  manner: Manner,
): string[][] {
  if (manner === "spread") return [spreadCells(lines, start, count)];
  const samples: string[][] = [];
  for (let at = start; at < lines.length && samples.length < samplesMax;) {
    const end = manner === "grouped" ? groupEnd(lines, at) : at + count;
    if (end > lines.length || at - start > tableLinesMax / 4) break;
    if (totalWord.test(lines[at]?.text ?? "")) break;
    if (end - at === count) samples.push(lines.slice(at, end).map(({ text }) => text));
    at = end;
  }
  return manner === "grouped" ? samples : samples.slice(0, 1);
}

/** The first cells that have a gap between them, each with the lines that go on right below it. */
function spreadCells(lines: readonly Line[], start: number, count: number): string[] {
  const cells: string[] = [];
  for (let at = start; at < lines.length && cells.length < count;) {
    const end = groupEnd(lines, at);
    cells.push(
      lines
        .slice(at, end)
        .map(({ text }) => text)
        .reduce(withoutHyphen),
    );
    at = end;
  }
  return cells;
}

function groupEnd(lines: readonly Line[], start: number): number {
  let end = start + 1;
  while (end < lines.length && lines[end]?.afterGap !== true) end += 1;
  return end;
}

const isTable = (columns: readonly CellColumn[]): boolean =>
  columns.some(({ kind }) => kind === "amount")
    ? columns.some(({ kind, named }) => kind !== "amount" && kind !== "need" && named !== "status")
    : columns.some(({ head }) => taskColumn(head) === "what") &&
      columns.some(({ head }) => taskColumn(head) === "owner") &&
      columns.some(({ kind }) => kind === "time");

interface Step extends RowOnLines {
  readonly score: number;
}

interface Reached {
  readonly rows: readonly Row[];
  readonly score: number;
}

/** The rows under heads, to where they fit best. */
function rowsUnder(
  lines: readonly Line[],
  first: number,
  columns: readonly CellColumn[],
  manner: Manner,
): { readonly rows: readonly Row[]; readonly end: number; readonly score: number } {
  const reached = new Map<number, Reached>([[first, { rows: [], score: 0 }]]);
  let best = { rows: [] as readonly Row[], end: first, score: 0 };
  for (let at = first; at <= Math.min(lines.length, first + tableLinesMax); at += 1) {
    if (at > best.end + columns.length + brokenMax * 2) break;
    const here = reached.get(at);
    if (here === undefined) continue;
    reached.delete(at);
    if (here.score > best.score) best = { ...here, end: at };
    for (const step of stepsFrom(lines, at, columns, manner, here.rows)) {
      const score = here.score + step.score;
      if (score > (reached.get(step.end)?.score ?? Number.NEGATIVE_INFINITY))
        reached.set(step.end, { rows: [...here.rows, step.row], score });
    }
  }
  return best;
}

/** What may stand next in a table: a row, the head of a group of rows, or a sum. */
function stepsFrom(
  lines: readonly Line[],
  at: number,
  columns: readonly CellColumn[],
  manner: Manner,
  above: readonly Row[],
): Step[] {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || !isCell(line)) return [];
  if (totalWord.test(line.text)) {
    const total = totalAt(lines, at, columns, above);
    return total === null ? [] : [{ ...total, score: worth }];
  }
  const steps: Step[] = [];
  const isHead =
    manner === "grouped" && line.afterGap && next?.afterGap === true && /^\p{Lu}/u.test(line.text);
  if (isHead && kindNamed(line.text.toLowerCase()) === null)
    steps.push({ row: [line.text], end: at + 1, score: -1 });
  for (let end = at + 2; end <= at + columns.length + brokenMax; end += 1) {
    const last = lines[end - 1];
    if (last === undefined || !isCell(last) || totalWord.test(last.text)) break;
    // Where a head stands again another table begins.
    if (columns.some(({ head }) => head === last.text)) break;
    if (!mayEnd(lines, at, end, manner)) continue;
    const texts =
      manner === "spread"
        ? spreadCells(lines.slice(0, end), at, end - at)
        : lines.slice(at, end).map(({ text }) => text);
    const row = fittedRow(texts, columns);
    if (row !== null && isWhole(row.cells, columns))
      steps.push({ row: row.cells, end, score: worth - row.cost });
  }
  return steps;
}

/** Whether a row may stand on these lines, by the gaps before, in and after it. */
function mayEnd(lines: readonly Line[], at: number, end: number, manner: Manner): boolean {
  const isEnd = end >= lines.length || lines[end]?.afterGap === true;
  switch (manner) {
    case "grouped":
      return isEnd && lines[at]?.afterGap === true;
    case "solid":
      return !lines.slice(at + 1, end).some(({ afterGap }) => afterGap);
    case "spread":
      return isEnd;
    default:
      return manner satisfies never;
  }
}

/** A row of money holds an amount; one of a task says what and who. */
const isWhole = (cells: readonly string[], columns: readonly CellColumn[]): boolean => {
  const holds = (kind: CellColumn["kind"]): boolean =>
    columns.some((column, index) => column.kind === kind && cells[index] !== "");
  return columns.some(({ kind }) => kind === "amount")
    ? holds("amount")
    : holds("words") && holds("owner");
};
