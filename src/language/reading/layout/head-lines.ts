import { cellsOf, hasColumns, unitAndYear, withoutHyphen } from "../words/columns.ts";
import { isAmountCell } from "./amount-cell.ts";
import type { Line } from "./line.ts";

const cellMax = 30;
/** "2025 kr", an amount but where a year stands beside it. */
const yearInUnit = /^(?:19|20)\d\d\s(?:kr|kronor|tkr|kkr|mnkr|mkr)$/i;

/** Nobody writes a head on more lines. */
const linesMax = 3;

/** The heads of a table that stand on one line or on a few: "Belopp" above "(tkr)", "Behov" above "2025". */
export function headsOn(
  lines: readonly Line[],
  start: number,
): { readonly heads: string[]; readonly length: number } {
  let heads = cellsOf(lines[start]?.text ?? "");
  let length = 1;
  while (length < linesMax) {
    const below = cellsOf(lines[start + length]?.text ?? "");
    if (!isSecond(below) || isRowOfYear(below, lines.slice(start + length + 1))) break;
    // "Belopp | Behov" above "Aktivitet | tkr | 2025 | Ansvarig": the upper line may end before the lower one.
    heads = Array.from({ length: Math.max(heads.length, below.length) }, (_, index) =>
      withoutHyphen(heads[index] ?? "", below[index] ?? "").trim(),
    );
    length += 1;
  }
  return { heads: length === 1 ? withCorner(heads, lines, start) : heads, length };
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

const bareYear = /^(?:19|20)\d\d$/;

/** "Läger | Eva Alm | 1900" above rows with "640" and "2480": an amount of so many thousands, and no year of a head. */
export function isRowOfYear(cells: readonly string[], below: readonly Line[]): boolean {
  const places = cells.flatMap((cell, index) => (bareYear.test(cell) ? [index] : []));
  const [place] = places;
  if (place === undefined || places.length > 1) return false;
  if (!cells.some((cell) => /^\p{Lu}\p{Ll}/u.test(cell))) return false;
  const figures = below
    .slice(0, rowsBeside)
    .map(({ text }) => cellsOf(text)[place] ?? "")
    .filter((cell) => /^\d/.test(cell));
  // Who parts thousands from hundreds would write "1 900".
  return (
    figures.some((cell) => bareFigures.test(cell)) && figures.every((cell) => oneWord.test(cell))
  );
}
const rowsBeside = 8;
const bareFigures = /^[1-9]\d{3}(?:\s?tkr)?$/;
const oneWord = /^[1-9]\d{1,4}(?:\s?tkr)?$/;

function isSecond(cells: readonly string[]): boolean {
  const own = cells.filter((cell) => cell !== "");
  const isBelowHeads = cells[0] === "" && own.length > 1;
  const isHead = (cell: string): boolean =>
    cell.length <= cellMax &&
    (unitAndYear.test(cell) ||
      !isAmountCell(cell) ||
      (isBelowHeads && yearInUnit.test(cell) && own.some((other) => unitAndYear.test(other)))) &&
    !/\d{3} \d{3}/.test(cell);
  return (
    cells.length > 1 &&
    own.length > 0 &&
    own.every(isHead) &&
    (own.some((cell) => unitAndYear.test(cell)) || isBelowHeads)
  );
}
