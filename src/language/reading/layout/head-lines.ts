import { cellsOf, hasColumns, unitOrYear } from "../words/columns.ts";
import { isAmountCell } from "./table-rows.ts";
import type { Line } from "./line.ts";

const cellMax = 30;

/** The heads of a table that stand on one line or on two: "Belopp" above "(tkr)", "Behov" above "2025". */
export function headsOn(
  lines: readonly Line[],
  start: number,
): { readonly heads: string[]; readonly length: number } {
  const heads = cellsOf(lines[start]?.text ?? "");
  const below = cellsOf(lines[start + 1]?.text ?? "");
  if (!isSecond(below)) return { heads: withCorner(heads, lines, start), length: 1 };
  return { heads: heads.map((head, index) => `${head} ${below[index] ?? ""}`.trim()), length: 2 };
}

/** A first column without a head may leave no trace: each row has a cell more. */
function withCorner(heads: string[], lines: readonly Line[], start: number): string[] {
  const rows = lines
    .slice(start + 1, start + 4)
    .filter(({ text }) => hasColumns(text))
    .map(({ text }) => cellsOf(text));
  const isShort =
    heads[0] !== "" &&
    rows.length > 1 &&
    rows.every((cells) => cells.length === heads.length + 1 && cells[0] !== "");
  return isShort && rows.some((cells) => cells.some(isAmountCell)) ? ["", ...heads] : heads;
}

function isSecond(cells: readonly string[]): boolean {
  const own = cells.filter((cell) => cell !== "");
  const isHead = (cell: string): boolean =>
    cell.length <= cellMax &&
    (unitOrYear.test(cell) || !isAmountCell(cell)) &&
    !/\d{3} \d{3}/.test(cell);
  return (
    cells.length > 1 &&
    own.length > 0 &&
    own.every(isHead) &&
    (own.some((cell) => unitOrYear.test(cell)) || (cells[0] === "" && own.length > 1))
  );
}
