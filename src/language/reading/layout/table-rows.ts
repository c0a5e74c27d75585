import { type Column, cellsOf, hasColumns, isRuler, withoutHyphen } from "../words/columns.ts";
import { mayBeginName } from "../words/group-titles.ts";
import { ownAct } from "../words/own-act.ts";
import { openEnd } from "../words/open-end.ts";
import { titlesPots } from "../words/pot-titles.ts";
import { namedTotal, totalPlace } from "../words/total-cell.ts";
import { amountCell, isAmountCell, isFigures } from "./amount-cell.ts";
import type { Line } from "./line.ts";
import { isBeginOfRow, isRemark } from "./table-remark.ts";

export interface TableRow {
  readonly cells: readonly string[];
  /** The row as it stands. */
  readonly quote: string;
  /** The title of the rows among which it stands; none where the table has no groups. */
  readonly group?: string;
}

/** A line behind a gap with words alone, also where the amount stands in the line right below it, heads other rows. */
function isNextHead(line: Line, next: Line | undefined, columns: readonly Column[]): boolean {
  if (!line.afterGap || !hasColumns(line.text) || next === undefined || next.afterGap) return false;
  const [own, below] = [cellsOf(line.text), cellsOf(next.text)];
  // Another table may have other columns.
  const isHead = (place: number): boolean =>
    /^\p{L}{3,}/u.test(own[place] ?? "") && isAmountCell(below[place] ?? "");
  return (
    !/\d{3}/.test(line.text) &&
    (isHead(columns.indexOf("amount")) ||
      (own.length === below.length && own.length !== columns.length && isHead(own.length - 1)))
  );
}

/** The rows under a head, to the first line that is none; broken rows are put together. */
export function rowsFrom(
  lines: readonly Line[],
  start: number,
  columns: readonly Column[],
): { rows: TableRow[]; end: number } {
  const rows: TableRow[] = [];
  let open: string | null = null;
  let grouped = false;
  let group: string | undefined;
  let index = start;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (isRuler(line.text)) continue;
    if (open === null && rows.length > 0 && isNextHead(line, lines[index + 1], columns)) break;
    const within: boolean = hasColumns(line.text) || isTotalLine(line.text);
    const endsWord = open === null && !within && endsBroken(line.text, rows.at(-1));
    if (!within && rows.length === 0 && !grouped && open === null)
      if (isRemark(line, lines.slice(index + 1, index + 3), columns)) continue;
    const isHead: boolean =
      !within &&
      !endsWord &&
      open === null &&
      (rows.length === 0 || grouped || titlesPots(line.text)) &&
      (isGroupHead(line, lines[index + 1], columns) ||
        isAboveBroken(lines, index, columns) ||
        isAboveName(lines, index, columns));
    if (isHead && rows.length === 0 && !grouped && beginsName(lines, index)) {
      open = line.text;
      continue;
    }
    grouped ||= isHead;
    if (isHead) group = line.text;
    if (isHead) continue;
    if (line.afterGap && !within && open === null) break;
    const broken = open === null && !endsWord ? brokenRow(lines, index, columns) : null;
    if (broken !== null) {
      push(rows, broken.text, columns, group);
      index = broken.end - 1;
      continue;
    }
    const opens =
      !within && open === null && !endsWord && opensRow(line, lines[index + 1], columns);
    if (!within && open === null && !opens && !endsWord && !isContinuation(line.text, rows)) break;
    if (opens) {
      open = line.text;
      continue;
    }
    const text: string = open === null ? line.text : withoutHyphen(open, line.text);
    if (isBroken(text, columns.length, lines[index + 1], open !== null || within)) {
      open = text;
      continue;
    }
    open = null;
    group = groupFrom(text, group);
    push(rows, text, columns, group);
  }
  if (open !== null) push(rows, open, columns, group);
  return { rows: unmarked(rows), end: index };
}

const bullet = /^[-–—•*·][^\S\n]+(?=\S)/;

/** "- Läxhjälp; Mona Ek; 90 tkr" below the names of the columns: the mark of a list is no part of a cell. */
function unmarked(rows: TableRow[]): TableRow[] {
  const isMarked = ({ cells: [first = ""] }: TableRow) => bullet.test(first);
  return rows.every((row) => isMarked(row) || isTotalLine(row.quote))
    ? rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index) => (index === 0 ? cell.replace(bullet, "") : cell)),
      }))
    : rows;
}

/** "| Pottar | | |": a title in the first cell of an empty row begins a group of pots, or ends it. */
function groupFrom(text: string, group: string | undefined): string | undefined {
  const [title = "", ...others] = cellsOf(text);
  const isTitle = title !== "" && others.length > 0 && others.every((cell) => cell === "");
  return isTitle && (titlesPots(title) || titlesPots(group ?? "")) ? title : group;
}

/** The first words of a row whose columns follow on the next line. */
function opensRow(line: Line, next: Line | undefined, columns: readonly Column[]): boolean {
  if (line.afterGap || next === undefined || next.afterGap) return false;
  if (line.text.length > 80 || !/^\p{L}/u.test(line.text) || /[.:]$/.test(line.text)) return false;
  if (!/^\p{Lu}/u.test(line.text) && !/^[\p{Ll}(–-]/u.test(next.text)) return false;
  return reachesAmount(cellsOf(next.text), columns) && !isTotalLine(next.text);
}

/** Whether a line is a row with all its cells; those behind the amount may be left out where they are empty. */
const reachesAmount = (cells: readonly string[], columns: readonly Column[]): boolean =>
  cells.length === columns.length ||
  (cells.length < columns.length && isAmountCell(cells[columns.indexOf("amount")] ?? ""));

/** "Särskilt boende" above the rows of its own: a short line between rows, before a whole row that begins anew. */
function isGroupHead({ text }: Line, next: Line | undefined, columns: readonly Column[]): boolean {
  if (next === undefined || text.length > 60 || /[.,;]$/.test(text) || !/^[\p{Lu}\d]/u.test(text))
    return false;
  return isBeginOfRow(next, columns);
}

/** The same above a row of which a cell goes on on the next line. */
function isAboveBroken(lines: readonly Line[], at: number, columns: readonly Column[]): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  const begin = [line, next].every((one) => one !== undefined && /^[\p{Lu}\d]/u.test(one.text));
  return (
    begin &&
    (line?.text.length ?? 0) <= 60 &&
    !/[.,;]$/.test(line?.text ?? "") &&
    hasColumns(next?.text ?? "") &&
    brokenRow(lines, at + 1, columns) !== null
  );
}

/** "Väst" behind a gap above "Mottagning med kvällstider", whose columns stand on the line below beside "i Borås". */
function isAboveName(lines: readonly Line[], at: number, columns: readonly Column[]): boolean {
  const [line, name, row] = lines.slice(at, at + 3);
  if (line === undefined || name === undefined || row === undefined) return false;
  return (
    line.afterGap &&
    !name.afterGap &&
    line.text.length <= 60 &&
    [line, name].every(({ text }) => /^\p{Lu}/u.test(text)) &&
    /^[\p{Ll}(–-]/u.test(row.text) &&
    !/[.,;:-]$/.test(line.text) &&
    !openEnd.test(line.text) &&
    !hasColumns(name.text) &&
    opensRow(name, row, columns)
  );
}

/**
 * "Bemanning" above "Heroma | Eva Alm | 400 000", in a table of which other names go on in small letters on the next
 * line and no other line heads a group: the name of the row, which begins there.
 */
function beginsName(lines: readonly Line[], at: number): boolean {
  const own = lines[at]?.text ?? "";
  if (lines[at + 1]?.afterGap !== false || !/^\p{Lu}/u.test(lines[at + 1]?.text ?? ""))
    return false;
  if (!mayBeginName(own)) return false;
  let broken = false;
  for (let index = at + 1; index < Math.min(lines.length, at + tableLinesMax); index += 1) {
    const [line, next] = [lines[index], lines[index + 1]];
    if (line === undefined || isTotalLine(line.text)) break;
    if (hasColumns(line.text)) continue;
    if (line.afterGap || next === undefined || next.afterGap || !hasColumns(next.text)) break;
    if (!/^\p{Ll}/u.test(next.text)) return false;
    broken ||= /^\p{Lu}/u.test(line.text);
  }
  return broken;
}
const tableLinesMax = 200;
export const isTotalLine = (text: string): boolean =>
  text.length < 80 &&
  (/^\W*(?:(?:del|mellan|grupp)?sum(?:ma)?\b|(?:del|sub)?total|s:a)/i.test(text) ||
    totalPlace(cellsOf(text)) > 0);

/** Words that go on under a row: they begin small, and the row before has its columns. */
function isContinuation(text: string, rows: readonly TableRow[]): boolean {
  return rows.length > 0 && /^[\p{Ll}(]/u.test(text) && text.length < 120 && !ownAct.test(text);
}

/** A row of which several cells go on on the next lines: put together it has as many cells as the head, and its amount. */
function brokenRow(
  lines: readonly Line[],
  start: number,
  columns: readonly Column[],
): { readonly text: string; readonly end: number } | null {
  const [line, next] = [lines[start], lines[start + 1]];
  if (line === undefined || next === undefined) return null;
  if (next.afterGap || isTotalLine(line.text)) return null;
  const countOf = (text: string) => filledTo(text).length;
  let text = line.text.replace(/\t+$/, "");
  if (countOf(text) >= columns.length || countOf(next.text) >= columns.length) return null;
  if (cellsOf(text).some((cell) => amountCell.test(cell))) return null;
  for (let end = start + 1; end < start + brokenMax; end += 1) {
    const more = lines[end];
    if (more === undefined || more.afterGap || isTotalLine(more.text) || isRuler(more.text))
      return null;
    text = withoutHyphen(text, more.text).replace(/\t+$/, "");
    const cells = cellsOf(text);
    if (cells.length > columns.length) return null;
    if (cells.length === columns.length && isAmountCell(cells[columns.indexOf("amount")] ?? ""))
      return { text, end: end + 1 };
  }
  return null;
}
const brokenMax = 6;
/** The cells of a line up to the last that is not empty. */
const filledTo = (text: string): string[] => cellsOf(text.replace(/\t+$/, ""));

/** Whether a row has too few columns by itself and the line after it holds the others. */
function isBroken(
  text: string,
  columns: number,
  next: Line | undefined,
  started: boolean,
): boolean {
  if (!started || next === undefined || next.afterGap || isTotalLine(text)) return false;
  if (isRuler(next.text) || isTotalLine(next.text)) return false;
  const own = cellsOf(text);
  if (own.length >= columns || own.some((cell) => amountCell.test(cell))) return false;
  return own.length - 1 + cellsOf(next.text).length <= columns && hasColumns(next.text);
}

function push(
  rows: TableRow[],
  text: string,
  columns: readonly Column[],
  group: string | undefined,
): void {
  const isTotal = isTotalLine(text);
  const own = fitted(cellsOf(text), columns);
  const cells = isTotal ? underAmounts(namedTotal(own, columns), columns, rows) : own;
  const last = rows.at(-1);
  if (last !== undefined && !isTotal && continuesRow(cells, columns, last)) {
    const more = underBroken(cells, last);
    rows[rows.length - 1] = {
      cells: last.cells.map((cell, index) => withoutHyphen(cell, more[index] ?? "")),
      quote: `${last.quote} ${text}`,
      ...(last.group === undefined ? {} : { group: last.group }),
    };
  } else rows.push({ cells, quote: text, ...(group === undefined ? {} : { group }) });
}

/** "Summa" with its amount under who or whether: what stands alone there, in a column without figures, is the sum of the amounts. */
function underAmounts(
  cells: readonly string[],
  columns: readonly Column[],
  rows: readonly TableRow[],
): readonly string[] {
  const amount = columns.indexOf("amount");
  const [place, ...more] = cells.flatMap((cell, index) => (isAmountCell(cell) ? [index] : []));
  const isMoved =
    amount >= 0 &&
    cells[amount] === "" &&
    place !== undefined &&
    more.length === 0 &&
    rows.every((row) => !isAmountCell(row.cells[place] ?? ""));
  return isMoved
    ? cells.map((cell, index) =>
        index === amount ? (cells[place] ?? "") : index === place ? "" : cell,
      )
    : cells;
}

/** "Närsjukvårds-" in the last cell, "direktören" alone on the line below: what goes on is the one cell that is broken. */
function underBroken(cells: readonly string[], last: TableRow): readonly string[] {
  const [words = "", ...others] = cells;
  const place = brokenCell(last);
  return place === null || others.some((cell) => cell !== "")
    ? cells
    : last.cells.map((_, index) => (index === place ? words : ""));
}

const cutWord = /\p{L}-$/u;
/** The place of the one cell that ends within a word, or in one that goes on; null for none or several. */
function brokenCell({ cells }: TableRow): number | null {
  const [place, ...more] = cells.flatMap((cell, index) =>
    cutWord.test(cell) || openEnd.test(cell) ? [index] : [],
  );
  return place === undefined || more.length > 0 ? null : place;
}

/** "Team i Vetlanda och" goes on in "Eksjö" on the line below, "Närsjukvårds-" only in a small letter. */
function endsBroken(text: string, last: TableRow | undefined): boolean {
  const place = last === undefined ? null : brokenCell(last);
  if (last === undefined || place === null) return false;
  return cutWord.test(last.cells[place] ?? "")
    ? /^\p{Ll}/u.test(text)
    : /^[\p{L}\d(]/u.test(text) && text.length < cellMax && !/[.:]$/.test(text);
}
const cellMax = 80;

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
      (cells.every((cell, index) => (cell === "") !== (index === 0)) &&
        endsBroken(cells[0] ?? "", last)) ||
      (/^\p{Ll}/u.test(first) &&
        (cells.filter((cell) => cell !== "").length === 1 || /\p{L}-$/u.test(last.cells[0] ?? ""))))
  );
}

/** "a. Läxhjälp" under a column for the letters and one for the names; a name alone where what stands before it has none. */
function fitted(cells: string[], columns: readonly Column[]): string[] {
  // A sum below the names, or a name broken over lines, where the column before them is empty.
  const amount = columns.indexOf("amount");
  const isShort =
    (columns[0] === "need" || columns[0] === "other") &&
    columns[1] === "activity" &&
    cells.length === columns.length - 1 &&
    /^\p{L}{2}/u.test(cells[0] ?? "") &&
    !isAmountCell(cells[amount] ?? "") &&
    isFigures(cells[amount - 1] ?? "");
  if (isShort) return ["", ...cells];
  const [, mark, words] = /^((?:\d{1,2}|[a-h])[.)])\s+(\S.*)$/i.exec(cells[0] ?? "") ?? [];
  const isMarked =
    mark !== undefined &&
    words !== undefined &&
    columns[0] === "other" &&
    columns[1] === "activity";
  return isMarked && cells.length < columns.length ? [mark, words, ...cells.slice(1)] : cells;
}
