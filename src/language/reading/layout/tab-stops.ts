import { documentLinesMax } from "./line.ts";
import { isFigure } from "./cell-kinds.ts";
import { figure, totalWord } from "./cell-totals.ts";
import { namedColumn } from "./table-heads.ts";

/** So wide are the steps of a tabulator, in the papers that have them. */
const widths = [8, 4] as const;
const blockLinesMax = 200;

interface Piece {
  readonly text: string;
  /** Where on the page it begins. */
  readonly start: number;
}

/**
 * A text whose tables were set with runs of tabs, each cell under the head that it stands under on the page; only where
 * rows have fewer cells than there are heads, so that they cannot be counted off.
 */
export function onTabStops(text: string): string {
  if (!text.includes("\t\t")) return text;
  const lines = text.split("\n");
  if (lines.length > documentLinesMax) return text;
  const out: string[] = [];
  for (let index = 0; index < lines.length;) {
    const block = isHead(lines[index] ?? "") ? blockAt(lines, index) : [];
    const set = block.length > 2 ? asSet(block) : null;
    out.push(...(set ?? [lines[index] ?? ""]));
    index += set === null ? 1 : block.length;
  }
  return out.join("\n");
}

const cellsIn = (line: string): string[] => line.split(/\t+/).filter((cell) => cell.trim() !== "");

/** Heads of columns, one of them of amounts, with more than one tab between some of them. */
const isHead = (line: string): boolean =>
  /\S\t{2,}\S/.test(line) &&
  cellsIn(line).length > 2 &&
  !cellsIn(line).some(isFigure) &&
  cellsIn(line).some((cell) => namedColumn(cell.trim()) === "amount");

/** The lines to the sum, or to one that is set in no columns nor goes on a row. */
function blockAt(lines: readonly string[], start: number): string[] {
  let end = start + 1;
  for (let at = end; at < Math.min(lines.length, start + blockLinesMax); at += 1) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    if (!line.trim().includes("\t") && !line.startsWith("\t") && !goesOn(lines, at)) break;
    end = at + 1;
    if (totalWord.test(line)) break;
  }
  return lines.slice(start, end);
}

/** Words alone beside a line of the same row: no empty line stands between them. */
const goesOn = (lines: readonly string[], at: number): boolean =>
  (lines[at] ?? "").length < 60 &&
  !/[.:;!?]$/.test(lines[at] ?? "") &&
  [lines[at - 1], lines[at + 1]].some((line) => line?.includes("\t") === true);

/** The lines with one tab between their cells; null where they stand under no heads, or can be counted off. */
function asSet(block: readonly string[]): string[] | null {
  const [head = "", ...body] = block;
  const count = cellsIn(head).length;
  const rows = body.filter((line) => line.trim() !== "" && !totalWord.test(line));
  if (rows.every((line) => cellsIn(line).length === count)) return null;
  for (const width of widths) {
    const starts = piecesOf(head, width).map(({ start }) => start);
    const set = rows.map((line) => underHeads(piecesOf(line, width), starts));
    const amounts = set.filter((cells) => cells?.some(isFigure) === true);
    if (set.includes(null) || amounts.length === 0) continue;
    const known = set.filter((cells) => cells !== null);
    return block.map((line) => {
      if (line.trim() === "") return "";
      const cells = totalWord.test(line)
        ? totalUnder(cellsIn(line), known, count)
        : underHeads(piecesOf(line, width), starts);
      return (cells ?? cellsIn(line)).join("\t");
    });
  }
  return null;
}

function piecesOf(line: string, width: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const cell of line.split("\t")) {
    if (cell.trim() !== "") pieces.push({ text: cell.trim(), start: at });
    at = (Math.floor((at + cell.length) / width) + 1) * width;
  }
  return pieces;
}

/** Each cell under the last head that begins before it; null where two would stand under one. */
function underHeads(pieces: readonly Piece[], starts: readonly number[]): string[] | null {
  const cells = starts.map(() => "");
  for (const { text, start } of pieces) {
    const column = starts.findLastIndex((head) => head <= start);
    if (column < 0 || cells.slice(column).some((cell) => cell !== "")) return null;
    cells[column] = text;
  }
  return cells;
}

/** A sum under the column that comes to it, else under the last. */
function totalUnder(
  [label = "", ...sums]: readonly string[],
  rows: readonly (readonly string[])[],
  count: number,
): string[] {
  const columns = Array.from({ length: count }, (_, column) => column).slice(1);
  const isSum = (column: number, sum: string): boolean =>
    Math.abs(rows.reduce((total, cells) => total + figure(cells[column]), 0) - figure(sum)) < 0.001;
  const row = [label, ...columns.map(() => "")];
  for (const [index, sum] of sums.entries()) {
    const free = columns.filter((column) => row[column] === "");
    const column = free.find((one) => isSum(one, sum)) ?? count - sums.length + index;
    row[column] = sum;
  }
  return row;
}
