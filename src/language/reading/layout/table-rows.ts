import {
  type Column,
  type Separator,
  cellsOf,
  isSpaced,
  separators,
  withoutHyphen,
} from "../words/columns.ts";
import type { Line } from "./line.ts";

export interface TableRow {
  readonly cells: readonly string[];
  /** The row as it stands. */
  readonly quote: string;
}

export const isRuler = (text: string): boolean =>
  /^[\s|+:=-]{3,}$/.test(text) && /[-=]{2}/.test(text);

/** The rows under a head, to the first line that is none; broken rows are put together. */
export function rowsFrom(
  lines: readonly Line[],
  start: number,
  separator: Separator,
  columns: readonly Column[],
  places: readonly number[],
): { rows: TableRow[]; end: number } {
  const rows: TableRow[] = [];
  let open: string | null = null;
  let index = start;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (isRuler(line.text)) continue;
    const within: boolean = separators[separator].test(line.text) || isTotalLine(line.text);
    if (!within && open === null && isGroupHead(line, lines[index + 1], separator, columns))
      continue;
    if (line.afterGap && !within && open === null) break;
    const broken = open === null ? brokenRow(lines, index, separator, columns) : null;
    if (broken !== null) {
      push(rows, broken.text, separator, columns);
      index = broken.end - 1;
      continue;
    }
    const opens = !within && open === null && opensRow(line, lines[index + 1], separator, columns);
    if (!within && open === null && !opens && !isContinuation(line.text, rows)) break;
    if (opens) {
      open = line.text;
      continue;
    }
    const text: string = open === null ? line.text : withoutHyphen(open, line.text);
    if (isBroken(text, separator, columns.length, lines[index + 1], open !== null || within)) {
      open = text;
      continue;
    }
    open = null;
    if (!continuesAbove(rows, line, places))
      push(rows, atPlaces(line, text, places, columns.length), separator, columns);
  }
  if (open !== null) push(rows, open, separator, columns);
  return { rows, end: index };
}

/** The first words of a row whose columns follow on the next line. */
function opensRow(
  line: Line,
  next: Line | undefined,
  separator: Separator,
  columns: readonly Column[],
): boolean {
  if (line.afterGap || next === undefined || next.afterGap) return false;
  if (line.text.length > 80 || !/^\p{L}/u.test(line.text) || /[.:]$/.test(line.text)) return false;
  const cells = cellsOf(next.text, separator);
  if (separator === "bar" || separator === "semicolon")
    return cells.length === columns.length && !isTotalLine(next.text);
  return (
    /^[\p{Ll}(]/u.test(next.text) &&
    (cells.length === columns.length || (separator === "spaces" && cells.some(isAmountCell)))
  );
}

/** "Särskilt boende" above the rows of its own: a short line between rows, before a whole row that begins anew. */
function isGroupHead(
  { text }: Line,
  next: Line | undefined,
  separator: Separator,
  columns: readonly Column[],
): boolean {
  if (next === undefined || text.length > 60 || /[.,;]$/.test(text) || !/^[\p{Lu}\d]/u.test(text))
    return false;
  const cells = cellsOf(next.text, separator);
  return (
    /^[\s|]*[\p{Lu}\d]/u.test(next.text) &&
    cells.length === columns.length &&
    isAmountCell(cells[columns.indexOf("amount")] ?? "")
  );
}

export const isTotalLine = (text: string): boolean =>
  /^\W*(?:sum(?:ma)?\b|total|delsumma|s:a)/i.test(text) && text.length < 80;

/** Words that go on under a row: they begin small, and the row before has its columns. */
function isContinuation(text: string, rows: readonly TableRow[]): boolean {
  return rows.length > 0 && /^[\p{Ll}(]/u.test(text) && text.length < 120;
}

/** A row of which several cells go on on the next lines: put together it has as many cells as the head, and its amount. */
function brokenRow(
  lines: readonly Line[],
  start: number,
  separator: Separator,
  columns: readonly Column[],
): { readonly text: string; readonly end: number } | null {
  const [line, next] = [lines[start], lines[start + 1]];
  if (separator === "spaces" || line === undefined || next === undefined) return null;
  if (next.afterGap || isTotalLine(line.text)) return null;
  const countOf = (text: string) => cellsOf(text, separator).length;
  let text = line.text;
  if (countOf(text) >= columns.length || countOf(next.text) >= columns.length) return null;
  if (cellsOf(text, separator).some((cell) => amountCell.test(cell))) return null;
  for (let end = start + 1; end < start + brokenMax; end += 1) {
    const more = lines[end];
    if (more === undefined || more.afterGap || isTotalLine(more.text) || isRuler(more.text))
      return null;
    text = withoutHyphen(text, more.text);
    const cells = cellsOf(text, separator);
    if (cells.length > columns.length) return null;
    if (cells.length === columns.length && isAmountCell(cells[columns.indexOf("amount")] ?? ""))
      return { text, end: end + 1 };
  }
  return null;
}
const brokenMax = 6;

/** Whether a row has too few columns by itself and the line after it holds the others. */
function isBroken(
  text: string,
  separator: Separator,
  columns: number,
  next: Line | undefined,
  started: boolean,
): boolean {
  if (
    !started ||
    separator === "spaces" ||
    next === undefined ||
    next.afterGap ||
    isTotalLine(text)
  )
    return false;
  if (isRuler(next.text) || isTotalLine(next.text)) return false;
  const own = cellsOf(text, separator);
  if (separator === "bar" && /\|\s*$/.test(text)) return false;
  if (own.length >= columns || own.some((cell) => amountCell.test(cell))) return false;
  return (
    own.length - 1 + cellsOf(next.text, separator).length <= columns &&
    separators[separator].test(next.text)
  );
}

/** Where the columns of a head begin that are held apart by spaces. */
export function placesOf(head: Line | undefined): number[] {
  const indent = head?.indent ?? 0;
  return [...(head?.text ?? "").matchAll(/(?:^|(?<= {2}))\S/g)].map(
    (match) => indent + match.index,
  );
}

/** A row in which a long cell leaves one space before the next column is divided where the head says. */
function atPlaces(line: Line, text: string, places: readonly number[], columns: number): string {
  if (places.length < columns || text !== line.text || cellsOf(text, "spaces").length >= columns)
    return text;
  const at = line.indent ?? 0;
  return places
    .slice(1)
    .map((place) => place - at)
    .filter((place) => /^\S \S$/.test(text.slice(place - 2, place + 1)))
    .toReversed()
    .reduce((words, place) => `${words.slice(0, place)} ${words.slice(place)}`, text);
}

/** One cell alone, under a column that is not the first, goes on that cell of the row above. */
function continuesAbove(rows: TableRow[], line: Line, places: readonly number[]): boolean {
  const last = rows.at(-1);
  const at = line.indent ?? 0;
  const column = places.findLastIndex((place) => place <= at + 1);
  if (last === undefined || column < 1 || isSpaced(line.text) || moneyLike.test(line.text))
    return false;
  rows[rows.length - 1] = {
    cells: last.cells.map((cell, index) =>
      index === column ? withoutHyphen(cell, line.text) : cell,
    ),
    quote: `${last.quote} ${line.text}`,
  };
  return true;
}

const moneyLike = /^[-−]?\d[\d .,]*(?:\s?(?:kr|tkr|mnkr))?$/;
/** Whether a cell holds an amount and nothing else. */
export const isAmountCell = (text: string): boolean => moneyLike.test(text) && /\d{2}/.test(text);

const amountCell = /^\d{1,3}(?:[ .]\d{3})+(?:\s?kr)?$|^\d{4,}(?:\s?kr)?$/;

function push(
  rows: TableRow[],
  text: string,
  separator: Separator,
  columns: readonly Column[],
): void {
  const cells = fitted(cellsOf(text, separator), separator, columns);
  const last = rows.at(-1);
  if (last !== undefined && continuesRow(cells, columns, last)) {
    rows[rows.length - 1] = {
      cells: last.cells.map((cell, index) => withoutHyphen(cell, cells[index] ?? "")),
      quote: `${last.quote} ${text}`,
    };
  } else rows.push({ cells, quote: text });
}

/** A row without an amount whose first cell is empty, or begins small, goes on the row before. */
function continuesRow(
  cells: readonly string[],
  columns: readonly Column[],
  last: TableRow,
): boolean {
  const amount = columns.indexOf("amount");
  const first = cells[columns.indexOf("activity")] ?? cells[0] ?? "";
  if ((cells[amount] ?? "") !== "" || (last.cells[amount] ?? "") === "") return false;
  return (
    cells.some((cell) => cell !== "") &&
    (first === "" ||
      (/^\p{Ll}/u.test(first) &&
        (cells.filter((cell) => cell !== "").length === 1 || /\p{L}-$/u.test(last.cells[0] ?? ""))))
  );
}

/** In columns held apart by spaces an empty cell leaves no trace: the amount shows where the others stand. */
function fitted(read: string[], separator: Separator, columns: readonly Column[]): string[] {
  // "a. Läxhjälp" under a column for the letters and one for the names.
  const [, mark, words] = /^((?:\d{1,2}|[a-h])[.)])\s+(\S.*)$/iu.exec(read[0] ?? "") ?? [];
  const isMarked =
    mark !== undefined &&
    words !== undefined &&
    columns[0] === "other" &&
    columns[1] === "activity";
  const cells = isMarked && read.length < columns.length ? [mark, words, ...read.slice(1)] : read;
  if (separator !== "spaces" || cells.length >= columns.length) return cells;
  const amount = columns.indexOf("amount");
  const own = cells.findLastIndex((cell, index) => index > 0 && moneyLike.test(cell));
  if (own < 0 || own >= amount) return cells;
  return [
    ...cells.slice(0, own),
    ...Array.from({ length: amount - own }, () => ""),
    ...cells.slice(own),
  ];
}
