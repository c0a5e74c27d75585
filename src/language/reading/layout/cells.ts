import type { Column } from "../words/columns.ts";
import { isAmountCell } from "./table-rows.ts";
import { groupedFrom } from "./grouped-cells.ts";
import { blocksFrom } from "./label-blocks.ts";
import { namedColumn } from "./table-heads.ts";
import type { Line } from "./line.ts";

const cellLengthMax = 60;
const columnsMax = 7;
const needCell = /^(?:ja|nej|j|n|\?|delvis|oklart|osäkert|vet ej|[-–—])\??$/i;
const totalWord = /^\W*(?:summa|totalt?|totalsumma|s:a)(?!\p{L})/iu;

/** A table of which each cell stands on a line of its own, as it is copied out of a page, is laid out in columns. */
export function laidOut(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  const heads = lines.map(headOf);
  for (let index = 0; index < lines.length;) {
    const table =
      groupedFrom(lines, index) ??
      (headsBelow(lines, index) ? null : tableFrom(lines, heads, index)) ??
      blocksFrom(lines, index);
    const line = lines[index];
    if (table !== null) {
      out.push(...table.lines);
      index = table.end;
    } else {
      if (line !== undefined) out.push(line);
      index += 1;
    }
  }
  return out;
}

/** Whether a title stands right above the heads of a table in groups. */
const headsBelow = (lines: readonly Line[], index: number): boolean =>
  lines[index + 1]?.afterGap === false && groupedFrom(lines, index + 1) !== null;

interface LaidOut {
  readonly lines: Line[];
  readonly end: number;
}

function tableFrom(
  lines: readonly Line[],
  found: readonly (Column | null)[],
  start: number,
): LaidOut | null {
  const heads = headsFrom(found, start);
  for (let count = heads.length; count >= 2; count -= 1) {
    const columns = heads.slice(0, count);
    if (!columns.includes("amount") || !columns.some((one) => one !== "amount" && one !== "need"))
      continue;
    const table = rowsUnder(lines, start, columns);
    if (table !== null && (!columns.includes("other") || isSure(table, count))) return table;
  }
  return null;
}

/** Where a head says nothing known two rows must fit, and the first may not begin with a head that was left. */
function isSure(table: LaidOut, count: number): boolean {
  const [first = ""] = table.lines[1]?.text.split("\t") ?? [];
  const left = namedColumn(first);
  return (
    table.lines.length > 2 &&
    count > 2 &&
    (left === null || left === "activity" || left === "other")
  );
}

/** What a line says as the head of a column; null where it can be none. */
const headOf = (line: Line): Column | null =>
  !isCell(line) || /\d/.test(line.text.replace(/(?:19|20)\d\d/, ""))
    ? null
    : (namedColumn(line.text) ?? "other");

function headsFrom(found: readonly (Column | null)[], start: number): Column[] {
  const heads: Column[] = [];
  for (const column of found.slice(start, start + columnsMax)) {
    if (column === null) break;
    heads.push(column !== "description" && heads.includes(column) ? "other" : column);
  }
  return heads;
}

const isCell = (line: Line): boolean =>
  line.text.length <= cellLengthMax && !/[\t|;]|[.:]$| {2}/.test(line.text);

/** The rows under the heads; null where the first lines do not fit them. */
function rowsUnder(
  lines: readonly Line[],
  start: number,
  columns: readonly Column[],
): LaidOut | null {
  const textOf = (from: number, count: number) =>
    lines.slice(from, from + count).map((line) => line.text);
  const found: Line[] = [];
  const push = (cells: readonly string[], gap: boolean) =>
    found.push({ text: cells.join("\t"), afterGap: gap });
  push(textOf(start, columns.length), lines[start]?.afterGap ?? false);
  let at = start + columns.length;
  for (;;) {
    const cells = rowAt(lines, at, columns);
    if (cells === null) break;
    push(cells.filled, false);
    at += cells.taken;
  }
  if (found.length < 2) return null;
  const [word = "", sum = ""] = textOf(at, 2);
  if (totalWord.test(word) && isAmountCell(sum)) {
    push(
      columns.map((column, index) => (index === 0 ? word : column === "amount" ? sum : "")),
      false,
    );
    at += 2;
  }
  return { lines: found, end: at };
}

interface Row {
  readonly filled: readonly string[];
  readonly taken: number;
}

function rowAt(lines: readonly Line[], at: number, columns: readonly Column[]): Row | null {
  const cells = lines.slice(at, at + columns.length);
  if (cells.length < columns.length - 1 || !cells.every(isCell)) return null;
  const texts = cells.map((line) => line.text);
  // An empty last cell leaves no line: the next row begins there.
  const answered = columns.at(-1) !== "need" || needCell.test(texts[columns.length - 1] ?? "");
  const own = answered ? texts : texts.slice(0, columns.length - 1);
  if (own.length < columns.length && answered) return null;
  const fits = columns.every((column, index) => {
    const text = own[index];
    return text === undefined || (column === "amount") === isAmountCell(text);
  });
  return fits && !totalWord.test(own[0] ?? "")
    ? { filled: columns.map((_, index) => own[index] ?? ""), taken: own.length }
    : null;
}
