import {
  columnsOf,
  isTitle,
  plainTitle,
  type Recognised,
  recognised,
  type RequestColumn,
} from "./request-titles.ts";
import { type Cell, columnLetters, type Sheet, type SheetRow } from "./sheet.ts";

/** The columns without which no row can become a request; need and effect may be unknown. */
export const requiredColumns = ["activity", "description", "responsible", "amount"] as const;

/** Kronor to the unit of a list's amounts, as `readAmount` takes it. */
export type HeadUnit = "kr" | "tkr" | "mnkr" | "mdkr";

/** Where a list's head stands and which column is which, by their places from 0. */
export interface RequestHead {
  readonly sheet: Sheet;
  /** The number of the head's row. */
  readonly row: number;
  readonly columns: ReadonlyMap<RequestColumn, number>;
  readonly titles: ReadonlyMap<RequestColumn, string>;
  /** Said over the amounts; null where the list does not say it. */
  readonly unit: HeadUnit | null;
  /** Columns that nothing is read from, as they are called: `F: Beviljat 2017`. */
  readonly unread: readonly string[];
}

export type FoundHead =
  | {
      readonly kind: "found";
      readonly head: RequestHead;
      /** Sheets that look like lists too; one list is read at a time. */
      readonly others: readonly string[];
    }
  /** No sheet has a head with activity and amount. */
  | { readonly kind: "none"; readonly sheets: readonly string[] }
  /** The best head lacks what a request must have. */
  | {
      readonly kind: "incomplete";
      readonly sheet: string;
      readonly missing: readonly RequestColumn[];
      /** The head's titles as they stand. */
      readonly titles: readonly string[];
    }
  /** Two columns may be the same thing, such as the amounts of two years. */
  | {
      readonly kind: "ambiguous";
      readonly sheet: string;
      readonly column: RequestColumn;
      readonly titles: readonly string[];
    };

/** A head stands among the first rows: above it are titles and instructions. */
const headRowsMax = 40;
/** Under longer instructions it is one only where it has all that a head must have, and not below these rows. */
const lowHeadRowsMax = 1_000;
const lowHeadCellsMax = 60;

/** Finds the head of a request list by its titles, in any order, on whichever sheet it stands. */
export function findHead(sheets: readonly Sheet[]): FoundHead {
  const all = sheets.flatMap((sheet) => headOf(sheet) ?? []);
  const found = all.map(({ head }) => head);
  const best =
    found.find((one) => one.kind === "found") ??
    found.find((one) => one.kind === "ambiguous") ??
    found[0];
  if (best === undefined) return { kind: "none", sheets: sheets.map((sheet) => sheet.name) };
  if (best.kind !== "found") return best;
  const others = all.flatMap(({ head, sheet, isList }) =>
    head !== best && isList ? [sheet.name] : [],
  );
  return { ...best, others };
}

/** So many of the required columns make a head of a row that lacks the others. */
const nearlyMin = 2;

/** The head of one sheet, and whether anything stands under one that names both activity and amount. */
interface SheetHead {
  readonly sheet: Sheet;
  readonly head: FoundHead;
  readonly isList: boolean;
}

/** The first row of a sheet that names both activity and amount, else the first that comes near. */
function headOf(sheet: Sheet): SheetHead | null {
  let near: SheetHead | null = null;
  const { rows } = sheet;
  for (const [index, row] of rows.slice(0, lowHeadRowsMax).entries()) {
    const isLow = index >= headRowsMax;
    if (isLow && !mayBeHead(row)) continue;
    const titles = row.cells.map((cell) => (cell.kind === "text" ? cell.text : ""));
    const read = columnsOf(titles);
    const has = (column: RequestColumn): boolean => read.some((one) => one?.column === column);
    const isWhole = has("activity") && has("amount");
    const columnsMin = isLow ? requiredColumns.length : nearlyMin;
    if ((isLow || !isWhole) && requiredColumns.filter(has).length < columnsMin) continue;
    const both = inTwoLines(titles, row, rows[index + 1]);
    const last = both === null ? index : index + 1;
    const head = headFrom(sheet, last, both ?? titles, both === null ? read : columnsOf(both));
    const isFound = isWhole || head.kind === "found";
    const one = { sheet, head, isList: isFound && rows.length > last + 1 };
    if (isFound) return one;
    near ??= one;
  }
  return near;
}

/** Whether a row holds nothing but short words and years, and few of them: a quick look, at very many rows. */
function mayBeHead({ cells }: SheetRow): boolean {
  const filled = cells.filter((cell) => cell.kind !== "empty");
  return (
    filled.length >= requiredColumns.length &&
    filled.length <= lowHeadCellsMax &&
    filled.every((cell) =>
      cell.kind === "text" ? !onlyFigures.test(cell.text) : aYear.test(titleIn(cell)),
    )
  );
}

const onlyFigures = /^[\d\s.,:/-]{5,}$/;

/** The columns and the unit of a head that stands further down in a list; null for a row that is none. */
export function headBelow(row: SheetRow): Pick<RequestHead, "columns" | "unit"> | null {
  const titles = row.cells.map(titleIn);
  const isTitles = row.cells.every(
    (cell, at) =>
      cell.kind === "empty" || aYear.test(titles[at] ?? "") || isTitle(titles[at] ?? ""),
  );
  if (!isTitles) return null;
  const sheet: Sheet = { name: "", rows: [row] };
  const found = headFrom(sheet, 0, titles, columnsOf(titles));
  return found.kind === "found" ? found.head : null;
}

type Columns = Pick<RequestHead, "columns" | "unit">;

/** Whether what stands under one head is read as what stands under the other. */
export const isAlike = (one: Columns, other: Columns): boolean =>
  one.unit === other.unit &&
  one.columns.size === other.columns.size &&
  [...one.columns].every(([column, at]) => other.columns.get(column) === at);

const aYear = /^20\d\d$/;

/** What a cell of a head says; a year may stand there as a number. */
const titleIn = (cell: Cell | undefined): string =>
  cell?.kind === "text"
    ? cell.text.trim()
    : cell?.kind === "number" && aYear.test(String(cell.number))
      ? String(cell.number)
      : "";

/**
 * The titles of a head of two lines: *Belopp* over *Sökt 2018* and *Behov 2019*. Null where the next row is none of
 * the head's: it says something else than titles, or adds no column to those above.
 */
function inTwoLines(
  above: readonly string[],
  { number }: SheetRow,
  next: SheetRow | undefined,
): readonly string[] | null {
  if (next === undefined || next.number !== number + 1) return null;
  const below = next.cells.map(titleIn);
  const isTitles = next.cells.every(
    (cell, at) =>
      cell.kind === "empty" ||
      aYear.test(below[at] ?? "") ||
      below[at] === above[at]?.trim() ||
      isTitle(below[at] ?? ""),
  );
  if (!isTitles) return null;
  let over = "";
  const both = Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    const [upper, lower] = [above[at]?.trim() ?? "", below[at] ?? ""];
    // A title over several columns stands in the first of them.
    over = upper === "" ? over : upper;
    if (lower === "" || lower === upper) return upper;
    const joined = `${over} ${lower}`.trim();
    const own = recognised(lower)?.column;
    // The line above may say the unit, but the title below says what the column is.
    return own === undefined || recognised(joined)?.column === own ? joined : lower;
  });
  const [before, after] = [columnsOf(above), columnsOf(both)];
  const places = (read: readonly (Recognised | null)[]): ReadonlySet<string> =>
    new Set(read.flatMap((one, at) => (one === null ? [] : [`${one.column} ${at}`])));
  const gained = places(after).difference(places(before));
  const names = new Set(after.flatMap((one) => (one === null ? [] : [one.column])));
  const isKept = before.every((one) => one === null || names.has(one.column));
  return gained.size > 0 && isKept ? both : null;
}

function headFrom(
  sheet: Sheet,
  index: number,
  titles: readonly string[],
  read: readonly (Recognised | null)[],
): FoundHead {
  const columns = new Map<RequestColumn, number>();
  for (const { column } of read.filter((one) => one !== null)) {
    const own = read.flatMap((one, at) => (one?.column === column ? [{ ...one, at }] : []));
    const best = Math.min(...own.map((one) => one.rank));
    const surest = own.filter((one) => one.rank === best);
    const [first] = surest;
    if (surest.length > 1 && column === "amount") {
      const doubled = surest.map((one) => titles[one.at] ?? "");
      return { kind: "ambiguous", sheet: sheet.name, column, titles: doubled };
    }
    if (first !== undefined) columns.set(column, first.at);
  }
  const missing = requiredColumns.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    const standing = titles.filter((title) => title.trim() !== "");
    return { kind: "incomplete", sheet: sheet.name, missing, titles: standing };
  }
  const used = new Set(columns.values());
  return {
    kind: "found",
    others: [],
    head: {
      sheet,
      row: sheet.rows[index]?.number ?? 0,
      columns,
      titles: new Map([...columns].map(([column, at]) => [column, titles[at] ?? ""])),
      unit: unitOf(titles[columns.get("amount") ?? -1] ?? "") ?? unitAbove(sheet, index),
      unread: titles.flatMap((title, at) =>
        used.has(at) || title === "" ? [] : [`${columnLetters(at)}: ${title}`],
      ),
    },
  };
}

const units: readonly (readonly [HeadUnit, string])[] = [
  ["tkr", "tkr|kkr|tsek|ksek|tusental|tusen kronor|tusen kr"],
  ["mnkr", "mnkr|mkr|msek|miljoner|miljoner kronor|miljoner kr"],
  ["mdkr", "mdkr|miljarder|miljarder kronor"],
  ["kr", "kr|sek|kronor"],
];

/** The unit that a title names: "Sökt belopp (tkr)". */
function unitOf(title: string): HeadUnit | null {
  const plain = ` ${plainTitle(title)} `;
  return units.find(([, words]) => new RegExp(` (?:${words}) `).test(plain))?.[0] ?? null;
}

/** The unit that a line above the head gives all amounts: "Belopp anges i tkr". */
function unitAbove(sheet: Sheet, index: number): HeadUnit | null {
  const texts = sheet.rows.slice(0, index).flatMap((row) => row.cells.flatMap(textOf));
  for (const [unit, words] of units) {
    const says = new RegExp(`(?:^| i )(?:${words})$`);
    if (texts.some((text) => says.test(plainTitle(text)))) return unit;
  }
  return null;
}

const textOf = (cell: Cell): string[] => (cell.kind === "text" ? [cell.text] : []);
