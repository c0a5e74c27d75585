import { type Column, withoutHyphen } from "../words/columns.ts";
import { openEnd } from "../words/open-end.ts";
import { kindNamed } from "./headings.ts";
import { namedColumn } from "./table-heads.ts";
import { isAmountCell } from "./table-rows.ts";
import type { Line } from "./line.ts";

const columnsMax = 7;
const cellLengthMax = 80;
const totalWord = /^\W*(?:summa|totalt?|totalsumma|s:a|sammanlagt)(?!\p{L})/iu;

/**
 * A table of which each cell stands on a line of its own and each row after an empty line is laid out in columns; a
 * cell may go on on the next line. Null where the lines from `start` are none.
 */
export function groupedFrom(
  lines: readonly Line[],
  start: number,
): { readonly lines: Line[]; readonly end: number } | null {
  const head = groupAt(lines, start);
  if (head.length < 2 || head.length > columnsMax || !head.every(isCell)) return null;
  // "Beslut" right above the heads is none of them.
  if (kindNamed((head[0] ?? "").toLowerCase()) !== null) return null;
  const columns = head.map((text): Column => namedColumn(text) ?? "other");
  if (head.some((text) => /\d/.test(text.replace(/(?:19|20)\d\d/, "")))) return null;
  // What was asked for is laid out too, so that nobody takes it for what is given.
  const first = joined(groupAt(lines, start + head.length), head.length);
  const named = columns.indexOf("amount");
  const amount = named < 0 ? first.findIndex(isAmountCell) : named;
  if (amount < 1) return null;
  const rows: string[][] = [];
  let end = start + head.length;
  for (;;) {
    const group = groupAt(lines, end);
    const row = rowOf(group, columns, amount);
    if (row === null) break;
    rows.push(row);
    end += group.length;
  }
  if (rows.length === 0 || (rows.length === 1 && columns.includes("other"))) return null;
  const total = totalAt(lines, end);
  if (total !== null) {
    rows.push(columns.map((_, at) => (at === 0 ? total.word : at === amount ? total.sum : "")));
    end = total.end;
  }
  const afterGap = lines[start]?.afterGap ?? false;
  return {
    lines: [head, ...rows].map((cells, at) => ({
      text: cells.join("\t"),
      afterGap: at === 0 && afterGap,
    })),
    end,
  };
}

/** The lines to the next empty one, at most so many as a row has. */
function groupAt(lines: readonly Line[], start: number): string[] {
  const group: string[] = [];
  for (const [at, { text, afterGap }] of lines.slice(start, start + columnsMax * 2).entries()) {
    if (at > 0 && afterGap) break;
    group.push(text);
  }
  return group;
}

const isCell = (text: string): boolean =>
  text.length <= cellLengthMax && !/[\t|;]|:$| {2}/.test(text);

/** The cells of a row; null where they do not fit under the heads. */
function rowOf(
  group: readonly string[],
  columns: readonly Column[],
  amount: number,
): string[] | null {
  if (group.length < 2 || !group.every(isCell) || totalWord.test(group[0] ?? "")) return null;
  const cells = joined(group, columns.length);
  const isShort = columns.at(-1) !== "amount" && cells.length === columns.length - 1;
  if (cells.length !== columns.length && !isShort) return null;
  const fits = cells.every((cell, at) =>
    at === amount ? isAmountCell(cell) : !isAmountCell(cell) || /^\d{1,3}$/.test(cell),
  );
  return fits ? columns.map((_, at) => cells[at] ?? "") : null;
}

/** Words that go on on the next line are one cell, where the row has too many lines: first those after a small word. */
function joined(group: readonly string[], count: number): string[] {
  const small = group.flatMap((text, at) =>
    at > 0 && /^\p{Ll}{2}/u.test(text) && /\p{L}/u.test(group[at - 1] ?? "") ? [at] : [],
  );
  const open = small.filter((at) => openEnd.test(group[at - 1] ?? ""));
  const others = small.filter((at) => !open.includes(at)).toReversed();
  const joins = new Set([...open, ...others].slice(0, Math.max(0, group.length - count)));
  const cells: string[] = [];
  for (const [at, text] of group.entries()) {
    if (joins.has(at)) cells.push(withoutHyphen(cells.pop() ?? "", text));
    else cells.push(text);
  }
  return cells;
}

/** "Summa" and its amount, with nothing or empty lines between. */
function totalAt(
  lines: readonly Line[],
  start: number,
): { readonly word: string; readonly sum: string; readonly end: number } | null {
  const [word, sum] = [lines[start]?.text ?? "", lines[start + 1]?.text ?? ""];
  return totalWord.test(word) && isAmountCell(sum) ? { word, sum, end: start + 2 } : null;
}
