import { type CellColumn, isFigure } from "./cell-kinds.ts";
import type { Line } from "./line.ts";

/** A row of cells, or the words that head a group of rows. */
export type Row = readonly string[];

export interface RowOnLines {
  readonly row: Row;
  /** The number of the line after it. */
  readonly end: number;
}

export const totalWord =
  /^\W*(?:del)?(?:summa|totalt?|tot\.?|totalsumma|totalbelopp|slutsumma|inalles|s:a|sammanlagt)(?![A-Za-zÀ-ɏ])/i;

/** "Summa" and the amounts that follow it, each under the column whose sum it is. */
export function totalAt(
  lines: readonly Line[],
  at: number,
  columns: readonly CellColumn[],
  above: readonly Row[],
): RowOnLines | null {
  let end = at + 1;
  while (end < lines.length && end - at <= columns.length && isFigure(lines[end]?.text ?? ""))
    end += 1;
  const sums = lines.slice(at + 1, end).map(({ text }) => text);
  const places = columns.flatMap(({ kind }, index) => (kind === "amount" ? [index] : []));
  if (sums.length === 0 || sums.length > places.length) return null;
  const own = sums.length === places.length ? places : placesOf(sums, places, above);
  const row = columns.map((_, index) =>
    index === 0 ? (lines[at]?.text ?? "") : (sums[own.indexOf(index)] ?? ""),
  );
  return { row, end };
}

/** The columns whose rows come to sums, else the first ones. */
function placesOf(
  sums: readonly string[],
  places: readonly number[],
  above: readonly Row[],
): number[] {
  const tallies = (sum: string, place: number): boolean =>
    above.reduce((total, row) => total + figure(row[place] ?? ""), 0) === figure(sum);
  const found: number[] = [];
  for (const [index, sum] of sums.entries()) {
    const from = (found.at(-1) ?? -1) + 1;
    const open = places.filter((place) => place >= from);
    const last = open.length - (sums.length - index);
    found.push(open.slice(0, last + 1).find((place) => tallies(sum, place)) ?? open[0] ?? 0);
  }
  return found;
}

export const figure = (cell = ""): number =>
  isFigure(cell) ? Number(cell.replace(/[^\d,]/g, "").replace(",", ".")) : 0;
