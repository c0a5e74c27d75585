import { bareColumns } from "./bare-table.ts";
import type { Column } from "../words/columns.ts";
import { holdsAmounts, isSomebody, samplesOf } from "../layout/column-cells.ts";
import { headsOn, isRowOfYear } from "../layout/head-lines.ts";
import { columnsUnder, namedColumn, notGiven, passesOn } from "../layout/table-heads.ts";
import { isInColumns } from "../layout/list-mark.ts";
import { isAmountCell } from "../layout/amount-cell.ts";
import { headsBoth } from "../layout/row-kinds.ts";
import { type TableRow, isTotalLine, rowsFrom } from "../layout/table-rows.ts";
import type { Line } from "../layout/line.ts";

export interface Table {
  readonly columns: readonly Column[];
  /** The heads as they stand. */
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
  /** The number of the head among the section's lines, and of the line after the last row. */
  readonly start: number;
  readonly end: number;
  /** Whether the heads say that holders distribute the money further. */
  readonly ofPots: boolean;
}

/**
 * The tables among a section's lines, whatever holds their columns apart; those without a head only where the lines
 * are known to give money.
 */
export function tablesIn(lines: readonly Line[], alsoBare = false): Table[] {
  const tables: Table[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const table = tableAt(lines, index, alsoBare);
    if (table === null) continue;
    tables.push(table);
    index = Math.max(index, table.end - 1);
  }
  return tables;
}

/** "5,2 mnkr", in a cell of its own: the first row of a table without heads. */
const inMillions =
  /^(?:c(?:irk)?a\s)?\d+(?:[.,]\d+)?\s?(?:mnkr|mkr|miljon(?:er)?(?:\s(?:kr|kronor))?)$/i;
/** "Pottarna uppgår till 41 000 000 kronor" is no head. */
const holdsAmount = (head: string): boolean =>
  /\d[ .]\d{3}/.test(head) ||
  inMillions.test(head) ||
  (isAmountCell(head) && !/^(?:19|20)\d\d$/.test(head));

function tableAt(lines: readonly Line[], start: number, alsoBare: boolean): Table | null {
  const text = lines[start]?.text ?? "";
  if (!isInColumns(text)) return null;
  if (!lines.slice(start + 1, start + 9).some((line) => /\d/.test(line.text))) return null;
  const { heads: found, length } = headsOn(lines, start);
  const first = start + length;
  // A sum that stands in another column says nothing of what that one holds.
  const below = lines.slice(first, first + 8).filter(({ text: own }) => !isTotalLine(own));
  if (found.filter((head) => head !== "").length < 2) return null;
  if (isBareRow(found, lines.slice(first)) || found.some(holdsAmount))
    return alsoBare ? bareTable(lines, start) : null;
  if (found.some((head) => head.length > 60)) return null;
  const columns = columnsUnder(found, below);
  if (columns === null) return otherTable(lines, start, found);
  const { rows, end } = rowsFrom(lines, first, columns);
  if (rows.length === 0) return null;
  const ofPots =
    (columns.includes("holder") && !found.some(headsBoth)) ||
    found.some(
      (head, index) =>
        columns[index] !== "kind" &&
        !headsBoth(head) &&
        (/\b(?:del)?pott(?:er|ar|en)?\b/i.test(head) || passesOn(head)),
    );
  return { columns, heads: found, rows, start, end, ofPots };
}

/** "Läger | Eva Alm | 1900 | ja", which is no head: nothing in it names a column. */
const isBareRow = (cells: readonly string[], below: readonly Line[]): boolean =>
  (cells.some((cell) => /^(?:ja|nej)(?:\s?\?)?$/i.test(cell)) ||
    (cells.some(isSomebody) && cells.every((cell) => namedColumn(cell) === null))) &&
  isRowOfYear(cells, below);

/** A table without a head: what its columns hold shows in their cells. */
function bareTable(lines: readonly Line[], start: number): Table | null {
  const columns = bareColumns(lines, start);
  if (columns === null) return null;
  const { rows, end } = rowsFrom(lines, start, columns);
  return rows.length < 2
    ? null
    : { columns, heads: columns.map(() => ""), rows, start, end, ofPots: false };
}

/** A table of nothing but what was asked for, spent or counted has no rows; its lines are no list of what is given. */
function otherTable(lines: readonly Line[], start: number, heads: readonly string[]): Table | null {
  const samples = samplesOf(lines.slice(start + 1, start + 4), heads.length);
  const isOther = heads.some((head, index) => notGiven.test(head) && holdsAmounts(samples, index));
  if (!isOther) return null;
  const { end } = rowsFrom(
    lines,
    start + 1,
    heads.map(() => "other"),
  );
  return { columns: [], heads, rows: [], start, end, ofPots: false };
}
