import { cellsOf, hasColumns } from "../words/columns.ts";
import { isFigure } from "./cell-kinds.ts";
import { notGiven, wholeHead } from "./table-heads.ts";
import type { Line } from "./line.ts";

const year = /(?<!\d)20\d\d(?!\d)/gu;
const samplesMax = 3;
/** "Behov 2026" asks for yes or no, and "Utfall 2023" tells of what was spent. */
const isOfMoney = (head: string): boolean => !notGiven.test(head) && !/behov/i.test(head);

const yearOf = (head: string): number | null => {
  const [found, other] = head.match(year) ?? [];
  return found === undefined || other !== undefined || !isOfMoney(head) ? null : Number(found);
};

/** The year above each column of amounts; none where fewer than two stand beside each other. */
function yearsOn(lines: readonly Line[], at: number): (number | null)[] {
  const text = lines[at]?.text ?? "";
  if (!hasColumns(text) || (text.match(year)?.length ?? 0) < 2) return [];
  const below = lines.slice(at + 1, at + 1 + samplesMax).map((line) => cellsOf(line.text));
  const heads = cellsOf(text);
  // A column that sums the years up is what is given.
  if (heads.some((head) => wholeHead.test(head))) return [];
  const years = heads.map((head, index) =>
    below.some((cells) => isFigure(cells[index] ?? "")) ? yearOf(head) : null,
  );
  return new Set(years.filter((one) => one !== null)).size > 1 ? years : [];
}

/** The years that stand beside each other as heads of amounts in any table of a text, the latest first. */
export function yearsBeside(lines: readonly Line[]): number[] {
  const found = lines.flatMap((_, at) => yearsOn(lines, at).filter((one) => one !== null));
  return [...new Set(found)].toSorted((a, b) => b - a);
}

/** The same lines without the columns of other years, where one of this year stands beside them. */
export function inYear(lines: readonly Line[], own: number): Line[] {
  let years: readonly (number | null)[] = [];
  return lines.map((line, at) => {
    const found = yearsOn(lines, at);
    if (found.length > 0) years = found.includes(own) ? found : [];
    else if (!hasColumns(line.text)) years = [];
    const cells = cellsOf(line.text);
    if (cells.length !== years.length) return line;
    const kept = cells.filter((_, index) => years[index] === null || years[index] === own);
    return { ...line, text: kept.join("\t") };
  });
}
