import { documentLinesMax } from "./line.ts";
import { cellsOf, hasColumns, withoutHyphen } from "../words/columns.ts";
import { oneOf } from "../words/pattern.ts";
import { gives, noGift } from "../words/gift.ts";
import { telling } from "../words/telling.ts";
import { continues, endsOpen, opensName, withNames } from "./broken-names.ts";
import { isFigure } from "./cell-kinds.ts";
import { totalWord } from "./cell-totals.ts";
import { withCellsBelow } from "./cells-below.ts";
import { type CutColumn, withCutCells } from "./cells-cut.ts";
import { namedColumn } from "./table-heads.ts";

const columnsMin = 2;
const tableLinesMax = 200;
const cellMax = 80;

type Cells = readonly string[];

/**
 * A text whose tables have each row on one line, also where the words of a cell went on on the line below with the other
 * cells empty: above the amounts, or below them.
 */
export function withoutBrokenRows(text: string): string {
  if (!text.includes("\t")) return text;
  const lines = text.split("\n");
  if (lines.length > documentLinesMax) return text;
  const out: string[] = [];
  for (let index = 0; index < lines.length;) {
    const heads = headsOf(lines[index] ?? "");
    const bare = heads === null ? bareRows(lines, index) : null;
    if (bare !== null) {
      out.push(...bare.rows);
      index = bare.end;
      continue;
    }
    const to = heads === null ? index : endOf(lines, index + 1, heads.length);
    const typed = lines.slice(index + 1, to);
    const body = heads === null ? typed : withCellsBelow(typed, heads, lines[to] ?? "");
    if (body.length < typed.length) lines.splice(index + 1, typed.length, ...body);
    const end = to - typed.length + body.length;
    const rows = heads === null ? null : rowsOf(body, heads, !isFollowed(lines, end));
    if (heads !== null && rows === null)
      lines.splice(index + 1, body.length, ...withEmptyEnds(body, heads));
    out.push(lines[index] ?? "", ...(rows ?? []));
    index = rows === null ? index + 1 : end;
  }
  return out.join("\n");
}

/**
 * The rows of a table without heads that begins on a line, with the names whole that were broken above their rows; null
 * where none begins there.
 */
function bareRows(
  lines: readonly string[],
  start: number,
): { readonly rows: readonly string[]; readonly end: number } | null {
  const first = lines.slice(start, start + nameLinesMax).findIndex(hasColumns);
  if (first < 0 || !isNameAbove(lines.slice(start, start + first + 1))) return null;
  const isRow = (line: string) => hasColumns(line) && cellsOf(line).some(isFigure);
  const count = cellsOf(lines[start + first] ?? "").length;
  if (count < columnsMin || !isRow(lines[start + first] ?? "")) return null;
  const to = endOf(lines, start + first + 1, count);
  // A gap ends it, and so do words that lead the next one in.
  const stop = lines
    .slice(start, to)
    .findIndex((line) => line.trim() === "" || (!hasColumns(line) && gives.test(line)));
  const end = stop < 0 ? to : start + stop;
  const body = lines.slice(start, end);
  const rows = body.filter((line) => isRow(line) && cellsOf(line).length === count);
  return rows.length < rowsMin ? null : { rows: withNames(body, count), end };
}
/** Whether what stands above a row begins its name, which goes on there, and leads no table in. */
function isNameAbove(lines: readonly string[]): boolean {
  const above = lines.slice(0, -1);
  const isOne = ([name = "", ...more]: readonly string[]) =>
    opensName(name, "") && !gives.test(name) && more.every((line) => /^\s*\p{Ll}/u.test(line));
  const goesOn = (text: string, last: string) =>
    /^\s*\p{Ll}/u.test(text) ||
    (endsOpen(last) && ![leadsIn, noGift, telling].some((one) => one.test(last)));
  return above.length === 0 || (isOne(above) && goesOn(lines.at(-1) ?? "", above.at(-1) ?? ""));
}
/** "Insatser för", "Hos oss önskas": what all the rows below are given or asked for, and every sentence. */
const leadsIn = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    medel medlen pengar(na)? belopp(et|en)? bidrag(et|en)? följande nedan(stående)? (fördela|använda)(s|d|t|de)?
    (aktivitet|insats|åtgärd|satsning)(er|ar|erna|arna) projekten? [A-Za-zÀ-ɏ]{3,}(as|des|ts|ade)
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);
const nameLinesMax = 3;
const rowsMin = 2;

/** Empty cells at the end of a line say nothing: bars close them, and tabs are mostly left out. */
const withoutEmptyEnd = (line: string): string =>
  line.endsWith("\t") && line.trim() !== "" ? line.trimEnd() : line;

/** The rows with as many cells as the heads, where they reach their amount: what is left out behind it is empty. */
const withEmptyEnds = (lines: readonly string[], heads: Cells): readonly string[] =>
  lines.map((line, index) => {
    const cells = hasColumns(line) ? cellsOf(line) : [];
    const isReached = heads.some((head, at) => isOfAmount(head) && isFigure(cells[at] ?? ""));
    // "| ja" alone below is what was left out.
    const isBelow =
      cellsOf(lines[index + 1] ?? "x")[0] === "" && !hasAmount(lines[index + 1] ?? "");
    return isReached && !isBelow
      ? line + "\t".repeat(Math.max(0, heads.length - cells.length))
      : line;
  });
const hasAmount = (line: string): boolean => cellsOf(line).some(isFigure);

/** The same by the columns in which the lines stand, else by what they hold: a row that was cut is closed too early. */
function rowsOf(body: readonly string[], heads: Cells, isWhole: boolean): readonly string[] | null {
  const bare = body.map(withoutEmptyEnd);
  const isSame = bare.every((line, at) => line === body[at]);
  return rowsWhole(body, heads, isWhole) ?? (isSame ? null : rowsWhole(bare, heads, isWhole));
}

/** The rows of a table, of which names or cells were broken; null where none was. */
function rowsWhole(
  body: readonly string[],
  heads: Cells,
  isWhole: boolean,
): readonly string[] | null {
  const cut = withEmptyEnds(withCutCells(body, heads.map(cutColumn), endsOpen), heads);
  const named = withNames(cut, heads.length, isWhole);
  const isBroken = heads.length > 2 && !breaksCells(named, heads.length);
  return (isBroken ? wholeRows(named, heads) : null) ?? (named.length < body.length ? named : null);
}

function cutColumn(head: string): CutColumn {
  if (isOfAmount(head)) return "amount";
  return namedColumn(head) === "need" ? "need" : "words";
}

function headsOf(line: string): Cells | null {
  if (!hasColumns(line)) return null;
  const heads = cellsOf(line);
  return heads.length >= columnsMin &&
    !heads.some((head) => isFigure(head) && !isYear.test(head)) &&
    heads.some((head) => namedColumn(head) === "amount")
    ? heads
    : null;
}

/** "2025" alone heads the need of that year. */
const isYear = /^(?:19|20)\d\d$/;

/** To the sum, or to a line that is none of the table's. */
function endOf(lines: readonly string[], start: number, count: number): number {
  let end = start;
  for (let at = start; at < Math.min(lines.length, start + tableLinesMax); at += 1) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    if (totalWord.test(line.trim()) || line === lines[start - 1]) break;
    if (at > start && lines[at - 1]?.trim() === "" && headsOf(line)?.every(isNamed) === true) break;
    if (hasColumns(line) ? cellsOf(line).length > count : !isAlone(lines, at)) break;
    end = at + 1;
  }
  return end;
}

/** Whether more rows stand below the sum that ends some: those have groups. */
const isFollowed = (lines: readonly string[], end: number): boolean =>
  totalWord.test((lines[end] ?? "").trim()) &&
  lines.slice(end + 1, end + 1 + nameLinesMax).some((line) => hasColumns(line) && hasAmount(line));

const isNamed = (head: string): boolean => namedColumn(head) !== null;

/** The beginning of a name alone on its line, right above or below the rest of its row. */
const isAlone = (lines: readonly string[], at: number): boolean =>
  (lines[at] ?? "").length < cellMax &&
  !/[.:;!?]$/.test(lines[at] ?? "") &&
  [lines[at - 1], lines[at + 1]].some((line) => line !== undefined && hasColumns(line));

/** Whether a line ends in the middle of a cell that the next one goes on, so that both together have all cells. */
const breaksCells = (lines: readonly string[], count: number): boolean =>
  lines.some((line, at) => {
    const next = lines[at + 1] ?? "";
    if (line === "" || next === "") return false;
    const [own = 0, more = 0] = [line, next].map((one) => one.split("\t").length);
    return own < count && more < count && own + more - 1 >= count;
  });

type Group = readonly Cells[];

/** The rows, whole; null where none was broken. */
function wholeRows(lines: readonly string[], heads: Cells): string[] | null {
  const groups = groupsOf(lines, heads.length);
  const amounts = heads.flatMap((head, index) => (isOfAmount(head) ? [index] : []));
  const isWhole = (cells: Cells) => amounts.some((index) => cells[index] !== "");
  const all = groups.flat();
  if (all.every(isWhole) || !all.some(isWhole)) return null;
  // An amount that stands under other heads came there by a cut, and the lines are no columns.
  const isAmount = (cell: string) => isFigure(cell) && /\d{3}/.test(cell);
  const isMoved = (cells: Cells) =>
    !amounts.some((index) => isFigure(cells[index] ?? "")) &&
    cells.some((cell, index) => !amounts.includes(index) && isAmount(cell));
  if (all.some(isMoved)) return null;
  const isGrouped = groups.length > 1 && groups.some((rows) => rows.length > 1);
  // Words alone below a row go on its last cell, and without gaps they may go on any.
  const isLone = (line = "") => line.trim() !== "" && !hasColumns(line);
  const lone = lines.filter(
    (line, at) => isLone(line) && (!isGrouped || hasColumns(lines[at - 1] ?? "")),
  );
  if (lone.length > 0) return null;
  const isOne = (rows: Group) => rows.filter(isWhole).length === 1;
  const whole =
    isGrouped && groups.every(isOne)
      ? groups.map((rows) => rows.reduce(joined))
      : solid(all, isWhole);
  return whole.length === all.length ? null : whole.map((cells) => cells.join("\t"));
}

const isOfAmount = (head: string): boolean =>
  namedColumn(head) === "amount" || /sökt|begär|äska|kostnad|budget/i.test(head);

function groupsOf(lines: readonly string[], count: number): Group[] {
  const groups: Cells[][] = [];
  let afterGap = true;
  for (const line of lines) {
    if (line.trim() === "") {
      afterGap = true;
      continue;
    }
    const cells = hasColumns(line) ? cellsOf(line) : [line.trim()];
    const row = Array.from({ length: count }, (_, index) => cells[index] ?? "");
    if (afterGap) groups.push([row]);
    else groups.at(-1)?.push(row);
    afterGap = false;
  }
  return groups;
}

const joined = (above: Cells, below: Cells): Cells =>
  above.map((cell, index) => {
    const more = below[index] ?? "";
    return cell === "" || more === "" ? cell + more : withoutHyphen(cell, more);
  });

/** Whether a line begins where no row does. */
const isInside = ([first = ""]: Cells): boolean => first === "" || /^\p{Ll}/u.test(first);

/**
 * Without gaps: what went on below its amounts, or what stood above them, as the lines show that begin inside a row.
 * Where some show the one and some the other, nothing is put together.
 */
function solid(rows: readonly Cells[], isWhole: (cells: Cells) => boolean): readonly Cells[] {
  const inside = rows.flatMap((cells, at) =>
    at > 0 && isInside(cells) ? [{ cells, above: rows[at - 1] ?? cells }] : [],
  );
  const isAbove = inside.some(({ cells, above }) => isWhole(cells) && !isWhole(above));
  const isBelow = inside.some(({ cells, above }) => !isWhole(cells) && isWhole(above));
  if (isAbove === isBelow) return rows;
  const out: Cells[] = [];
  for (const cells of rows) {
    const above = out.at(-1);
    const goesOn =
      above !== undefined &&
      continues(cells, above) &&
      (isAbove ? !isWhole(above) : isWhole(above) && !isWhole(cells));
    if (goesOn) out.splice(-1, 1, joined(above, cells));
    else out.push(cells);
  }
  return out;
}
