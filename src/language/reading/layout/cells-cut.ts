import { cellsOf, hasColumns, withoutHyphen } from "../words/columns.ts";
import { isFigure, outcome } from "./cell-kinds.ts";
import { totalWord } from "./cell-totals.ts";
import { answer } from "./column-cells.ts";

/** What the cells of a column may be, as its head says. */
export type CutColumn = "amount" | "need" | "words";

type Cells = readonly string[];

/** A cell goes on on no more lines than these. */
const linesMax = 3;

/**
 * "340 000 | Hembesök i" above "Norra Vik | Eva Alm | ja": a row that was cut in the middle of a cell, so that what stands
 * behind it came on the line below. The lines become one where they have all cells together, each fits under its head and
 * the second line can be no row of its own.
 */
export function withCutCells(
  lines: readonly string[],
  columns: readonly CutColumn[],
  endsOpen: (words: string) => boolean,
): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length;) {
    const whole = wholeAt(lines, at, columns, endsOpen);
    // A name that began on a line above shows by the cut that it goes on: the table is read as it stands.
    if (whole !== null && isAlone(lines[at - 1] ?? "")) return lines;
    out.push(whole?.row ?? lines[at] ?? "");
    at = whole?.end ?? at + 1;
  }
  return out;
}

function wholeAt(
  lines: readonly string[],
  start: number,
  columns: readonly CutColumn[],
  endsOpen: (words: string) => boolean,
): { readonly row: string; readonly end: number } | null {
  const first = lines[start] ?? "";
  if (!isPart(first, columns.length) || !hasColumns(first)) return null;
  let row = first;
  for (let end = start + 1; end < Math.min(lines.length, start + linesMax); end += 1) {
    const line = lines[end] ?? "";
    if (!isPart(line, columns.length)) return null;
    const [above, below] = [cellsOf(row), cellsOf(line)];
    const isCut =
      isMoreOf(above, below, endsOpen) || (hasColumns(line) && isNoRow(above, below, columns));
    if (!isCut) return null;
    const cells = [
      ...above.slice(0, -1),
      withoutHyphen(above.at(-1) ?? "", below[0] ?? ""),
      ...below.slice(1),
    ];
    row = cells.join("\t");
    // Words alone are the middle of a cell, whose end is still to come.
    if (hasColumns(line))
      return cells.length === columns.length && fits(cells, columns) ? { row, end: end + 1 } : null;
  }
  return null;
}

const isAlone = (line: string): boolean => line.trim() !== "" && !hasColumns(line);
const isPart = (line: string, count: number): boolean =>
  line.trim() !== "" && !totalWord.test(line.trim()) && cellsOf(line).length < count;

/** Whether the last cell goes on in the first one below: no amount and no answer does. */
function isMoreOf(above: Cells, below: Cells, endsOpen: (words: string) => boolean): boolean {
  const [last = "", more = ""] = [above.at(-1), below[0]];
  if ([last, more].some((cell) => cell === "" || isFigure(cell) || answer.test(cell))) return false;
  // Where all names begin in small letters, such a letter shows nothing.
  return endsOpen(last) || (/^[\p{Ll}(]/u.test(more) && !/^\p{Ll}/u.test(above[0] ?? ""));
}

/** Whether the line above has its amount, and the one below has a cell that cannot stand where it would in a row. */
const isNoRow = (above: Cells, below: Cells, columns: readonly CutColumn[]): boolean =>
  columns.some((column, at) => column === "amount" && isFigure(above[at] ?? "")) &&
  ![above.at(-1) ?? "", ...below].some((cell) => cell === "" || isFigure(cell)) &&
  !answer.test(below[0] ?? "") &&
  below.some(
    (cell, at) =>
      (columns[at] === "amount" && !outcome.test(cell)) ||
      (columns[at] === "words" && answer.test(cell)),
  );

/** Whether a row holds an amount, and each of its cells what its head says. */
const fits = (cells: Cells, columns: readonly CutColumn[]): boolean =>
  cells.some((cell, at) => columns[at] === "amount" && isFigure(cell)) &&
  cells.every((cell, at) => {
    if (cell === "") return true;
    if (columns[at] === "amount") return isFigure(cell);
    return columns[at] === "need" ? answer.test(cell) : !isLarge(cell) && !answer.test(cell);
  });
/** An amount, and no number of a row. */
const isLarge = (cell: string): boolean => isFigure(cell) && /\d{3}/.test(cell);
