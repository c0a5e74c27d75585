import { cellsOf, hasColumns, isRuler } from "../words/columns.ts";
import { namedColumn } from "./table-heads.ts";
import { isAmountCell } from "./amount-cell.ts";
import type { Line } from "./line.ts";
import { type Rewritten, asTable } from "./rewritten.ts";

const linesMax = 8;
const labels = ["amount", "responsible", "holder", "need", "description", "status"];

/** A table with an activity in each column, "Belopp" and "Ansvarig" before its lines, turned to stand as others do. */
export function turnedAt(lines: readonly Line[], start: number): Rewritten | null {
  const text = lines[start]?.text ?? "";
  if (!hasColumns(text) || /\d{3}/.test(text.replace(/(?:19|20)\d\d/g, ""))) return null;
  const found = cellsOf(text);
  const below = cellsOf(lines[start + 1]?.text ?? "").length;
  // An empty first cell may leave no trace.
  const isSetIn = found[0] !== "" && below === found.length + 1;
  const names = isSetIn ? ["", ...found] : found;
  const isHead =
    names.length > 2 &&
    names.slice(1).every((name) => /\p{L}{2}/u.test(name) && !isAmountCell(name));
  const first = namedColumn(names[0] ?? "");
  if (!isHead || !(names[0] === "" || first === "activity")) return null;
  const own = labelledLines(lines, start + 1, names.length);
  const amounts = own.rows.filter(([label = ""]) => namedColumn(label) === "amount");
  if (amounts.length !== 1 || amounts[0]?.slice(1).every(isOpenAmount) !== true) return null;
  const heads = ["Insats", ...own.rows.map(([label = ""]) => label)];
  const rows = names
    .slice(1)
    .map((name, index) => [name, ...own.rows.map((cells) => cells[index + 1] ?? "")]);
  return { lines: asTable([heads, ...rows], lines[start]), end: own.end };
}

const isOpenAmount = (cell: string): boolean => isAmountCell(cell) || /^(?:[-–0]|)$/.test(cell);

/** The lines under the names, where each begins with what it tells of them. */
function labelledLines(
  lines: readonly Line[],
  start: number,
  count: number,
): { readonly rows: string[][]; readonly end: number } {
  const rows: string[][] = [];
  let end = start;
  for (const { text, afterGap } of lines.slice(start, start + linesMax)) {
    if (isRuler(text)) {
      end += 1;
      continue;
    }
    const cells = cellsOf(text);
    if (afterGap || cells.length !== count) break;
    if (!labels.includes(namedColumn(cells[0] ?? "") ?? "")) return { rows: [], end };
    rows.push(cells);
    end += 1;
  }
  return { rows, end };
}
