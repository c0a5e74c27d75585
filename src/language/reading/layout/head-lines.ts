import { type Separator, cellsOf, separators } from "../words/columns.ts";
import { isAmountCell, placesOf } from "./table-rows.ts";
import type { Line } from "./line.ts";

/** What a second line of heads holds of its own: a unit or a year. */
const rest = /^\(?(?:i )?(?:kr|kronor|sek|tkr|kkr|mnkr|mkr|msek|(?:19|20)\d\d)\)?$/iu;
const cellMax = 30;

/** The heads of a table that stand on one line or on two: "Belopp" above "(tkr)", "Behov" above "2025". */
export function headsOn(
  lines: readonly Line[],
  start: number,
  separator: Separator,
): { readonly heads: string[]; readonly length: number } {
  const line = lines[start];
  const heads = cellsOf(line?.text ?? "", separator);
  const more = lines[start + 1];
  const below = more === undefined || more.afterGap ? [] : cellsOf(more.text, separator);
  if (more === undefined || !isSecond(below, separator, more, line)) return { heads, length: 1 };
  const places = separator === "spaces" ? placesOf(line) : heads.map((_, index) => index);
  const starts = separator === "spaces" ? placesOf(more) : below.map((_, index) => index);
  const merged = heads.map((head, index) =>
    below
      .filter((_, at) => nearest(places, starts[at] ?? 0) === index)
      .reduce((words, cell) => `${words} ${cell}`.trim(), head),
  );
  return { heads: merged, length: 2 };
}

function isSecond(
  cells: readonly string[],
  separator: Separator,
  { text, indent = 0 }: Line,
  head: Line | undefined,
): boolean {
  const own = cells.filter((cell) => cell !== "");
  const setIn = separator === "spaces" && indent > (head?.indent ?? 0);
  if (own.length === 0 || !(setIn || separators[separator].test(text))) return false;
  const isHead = (cell: string): boolean =>
    cell.length <= cellMax && (rest.test(cell) || !isAmountCell(cell)) && !/\d{3} \d{3}/.test(cell);
  return own.every(isHead) && (own.some((cell) => rest.test(cell)) || (setIn && own.length > 1));
}

/** The column whose head begins nearest to a place. */
const nearest = (places: readonly number[], at: number): number =>
  places.reduce(
    (best, place, index) =>
      Math.abs(place - at) < Math.abs((places[best] ?? 0) - at) ? index : best,
    0,
  );
