import { cellsOf, hasColumns, withoutHyphen } from "../words/columns.ts";
import { openEnd } from "../words/open-end.ts";
import { namesSomebody } from "../words/people.ts";
import { type TaskColumns, taskColumnsUnder } from "../words/task-heads.ts";
import { samplesOf } from "./column-cells.ts";
import type { Line } from "./line.ts";
import { rewritten } from "./rewritten.ts";
import { isAmountCell } from "./amount-cell.ts";

/** So many lines below the heads are looked at for money, which is read elsewhere. */
const sampleMax = 4;
const wordsMax = 120;
/** A longer table is read in parts. */
const rowsMax = 200;

/** The cells of a row, as many as the heads. */
type Cells = readonly string[];
interface Table extends TaskColumns {
  readonly count: number;
}
interface Row {
  readonly cells: Cells;
  readonly afterGap: boolean;
  /** Whether only its first words have been read, and its other cells follow on the next line. */
  readonly opened: boolean;
}

/**
 * Tables of assignments with each row on one line: where a cell goes on on the next line, behind a tab for the cells
 * that are done or from the margin, its words belong to the row above and give no task of their own.
 */
export const withoutBrokenTasks = (lines: readonly Line[]): Line[] =>
  rewritten(lines, (all, start) => {
    const head = all[start];
    if (head === undefined || !hasColumns(head.text)) return null;
    const heads = cellsOf(head.text);
    const named = heads.filter((cell) => cell !== "");
    const below = all.slice(start + 1, start + 1 + sampleMax);
    const columns = taskColumnsUnder(named, samplesOf(below, named.length));
    if (columns === null || below.some(({ text }) => cellsOf(text).some(isSum))) return null;
    const table = { ...columns, count: named.length };
    const { rows, end } = rowsUnder(all, start + 1, table, named.length < heads.length);
    const merged = rows.length > 0 && rows.length < end - start - 1;
    return merged
      ? {
          lines: [{ ...head, text: named.join("\t") }, ...rows.map(asLine)],
          end,
        }
      : null;
  });

const asLine = ({ cells, afterGap }: Row): Line => ({ text: cells.join("\t"), afterGap });

/** An amount, and no year in which something is due. */
const isSum = (cell: string): boolean => isAmountCell(cell) && !/^(?:19|20)\d\d$/.test(cell);

function rowsUnder(
  lines: readonly Line[],
  start: number,
  table: Table,
  spread: boolean,
): { readonly rows: readonly Row[]; readonly end: number } {
  const rows: Row[] = [];
  let at = start;
  for (; at < Math.min(lines.length, start + rowsMax); at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const last = line.afterGap ? undefined : rows.at(-1);
    const more = hasColumns(line.text)
      ? moreOf(cellsIn(line, table.count, spread), last, table)
      : wordsOf(line, last, table);
    if (more !== null && last !== undefined)
      rows[rows.length - 1] = { ...last, cells: joined(last.cells, more), opened: false };
    else if (hasColumns(line.text))
      rows.push({ ...rowOf(line, table, spread), afterGap: line.afterGap });
    else if (opensRow(line, lines[at + 1], table))
      rows.push({ cells: filled([line.text], table), afterGap: line.afterGap, opened: true });
    else break;
  }
  return { rows, end: at };
}

const rowOf = (line: Line, table: Table, spread: boolean): Row => ({
  cells: filled(cellsIn(line, table.count, spread), table),
  afterGap: false,
  opened: false,
});

const filled = (cells: Cells, { count }: Table): Cells => [
  ...cells,
  ...Array.from({ length: Math.max(count - cells.length, 0) }, () => ""),
];

/** The cells of a line, the first empty where it is set in; tabs that only set columns under each other are one. */
function cellsIn({ text, indent = 0 }: Line, count: number, spread: boolean): Cells {
  const own = cellsOf(text);
  const cells = indent > 0 && own[0] !== "" && own.length < count ? ["", ...own] : own;
  if (!spread && cells.length <= count) return cells;
  return cells.filter((cell, index) => cell !== "" || index === 0);
}

const joined = (cells: Cells, more: Cells): Cells =>
  cells.map((cell, index) => withoutHyphen(cell, more[index] ?? ""));

const beginsAnew = (text: string): boolean => /^\p{Lu}/u.test(text);
const isOpen = (text: string): boolean => openEnd.test(text) || /\p{L}-$/u.test(text);

/** The cells of a line with which the row above goes on, each in its column; null where it is a row of its own. */
function moreOf(cells: Cells, last: Row | undefined, table: Table): Cells | null {
  if (last === undefined) return null;
  if (last.opened) return filled(cells, table);
  const known = last.cells.findLastIndex((cell) => cell !== "");
  const isSet = cells[0] === "" || cells.length >= table.count;
  if (!isSet && known + cells.length <= table.count && goesOn(last.cells[known] ?? "", cells[0]))
    return filled([...Array.from({ length: known }, () => ""), ...cells], table);
  const placed = filled(cells, table);
  return isMoreOf(placed, last.cells, table) ? placed : null;
}

/** Words from the margin that go on: they begin small below a sentence, or what stands above them is not at its end. */
const goesOn = (before: string, text = ""): boolean =>
  isOpen(before) || (beginsAnew(before) && !beginsAnew(text));

const newTask = /^\p{Lu}\p{Ll}+a(?:\s|$)/u;

function isMoreOf(placed: Cells, last: Cells, { what, owner, when }: Table): boolean {
  const [task = "", above = ""] = [placed[what], last[what]];
  const [named = "", before = ""] = [placed[owner], last[owner]];
  if (task !== "" && beginsAnew(task) && !isOpen(above)) {
    const isTimed = when < 0 || (last[when] === "" && placed[when] !== "");
    return named === "" && isTimed && when >= 0 && !newTask.test(task);
  }
  if (named !== "")
    return (
      (task === "" || beginsAnew(above) || isOpen(above)) &&
      (isOpen(before) || !namesSomebody(before) || !namesSomebody(named))
    );
  const hasTime = when >= 0 && placed[when] !== "" && last[when] !== "";
  return task === "" || beginsAnew(above) || isOpen(above) || !hasTime;
}

/** Words without columns that go on in one cell of the row above. */
function wordsOf(line: Line, last: Row | undefined, table: Table): Cells | null {
  const { text, indent = 0 } = line;
  if (last === undefined || last.opened || text.length > wordsMax || text.endsWith(":"))
    return null;
  const { what, owner, when } = table;
  const [task = "", named = "", time = ""] = [what, owner, when].map(
    (column) => last.cells[column],
  );
  const at = (column: number): Cells =>
    last.cells.map((_, index) => (index === column ? text : ""));
  if (time !== "" && /^(?:19|20)\d\d$/.test(text)) return at(when);
  if (owner === 0 && !namesSomebody(named) && namesSomebody(`${named} ${text}`)) return at(owner);
  const isMore = isOpen(task) || (beginsAnew(task) && !beginsAnew(text)) || indent > 0;
  return isMore ? at(what) : null;
}

/** The first words of a task whose other cells follow on the next line. */
const opensRow = (line: Line, next: Line | undefined, { what }: Table): boolean =>
  what === 0 &&
  next !== undefined &&
  !next.afterGap &&
  hasColumns(next.text) &&
  line.text.length <= wordsMax &&
  beginsAnew(line.text) &&
  !/[.:]$/.test(line.text) &&
  (isOpen(line.text) || /^[\p{Ll}\d(]/u.test(next.text));
