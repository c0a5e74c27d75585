import { fold } from "./fold.ts";
import { type Cell, columnLetters, type Sheet, type SheetRow } from "./sheet.ts";

/** What a column of a request list holds (rule R09), and what else a list may say. */
export type RequestColumn =
  | "activity"
  | "description"
  | "responsible"
  | "amount"
  | "need"
  | "effect"
  | "pot"
  | "received"
  | "number"
  /** Whether, or when, its sender took it back (sv. *återkallat*). */
  | "withdrawn"
  /** How far it has come, in words of the list's own; of them only that it was taken back says anything here. */
  | "status";

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
const titleLengthMax = 120;

/** What makes a title one of a column, from the surest to the loosest; words are folded and begin so. */
interface Sign {
  readonly column: RequestColumn;
  readonly rank: number;
  readonly pattern: RegExp;
}

const sign = (column: RequestColumn, rank: number, pattern: RegExp): Sign => ({
  column,
  rank,
  pattern,
});

/** What earlier years and other hands have given or used is nobody's request. */
const notSought =
  /\b(?:bevilja|tilldela|fordela|utfall|forbruka|anvant|anvand\b|budget|prognos|foregaende|tidigare|differens|godkan|kvar\b|egen|egna|medfinans|kostnadsst|konto|projektkod|lopnr|lnr|diarie|dnr)/;

/** What the sender calls a request by. A "Nr" or "Löpnr" counts the rows, and the next list counts them anew. */
const ownNumber =
  /^(?:(?:ansoknings?|onskemals?|arende|diarie) ?(?:id|nr|nummer)|dnr|id|referens(?:nr|nummer)?|(?:request|application|case|reference) (?:id|no|number))$/;

/** What a head, or a cell, calls that which its sender took back: *återkallad*, *återtaget*, *tillbakadragen*. */
export const takenBack = /^(?:ater(?:kalla|tag[aei])|tillbaka ?dra|withdrawn\b)/;

const signs: readonly Sign[] = [
  // "Behov 2019 (tkr)" is an amount, "Behov finansiering 2019" is a yes or no.
  sign(
    "amount",
    3,
    /^(?!.*\b(?:finans|fortsatt|nasta ar)).*\bbehov\b.*\b(?:s?kr|tkr|mnkr|mkr|kronor)$/,
  ),
  sign("need", 1, /\bbehov\b.*(?:\bfinans|\bnasta ar|\b20\d\d|\bfortsatt|\bkommande)/),
  sign("need", 2, /\b(?:fortsatt (?:behov|finans)|kvarstaende behov|nasta ar\b|need\b)/),
  sign("need", 3, /^behov\b/),
  sign("amount", 1, /\b(?:an)?sokt|\bonska[dt]|\bbegar|\baska[dt]|\byrka|\b(?:sought|requested)\b/),
  sign(
    "amount",
    2,
    /\b(?:belopp|kostnad|summa|medel|amount)|^(?:20\d\d )?(?:s?kr|tkr|mnkr|mkr|kronor)$/,
  ),
  sign("pot", 1, /^(?:pott|pot)(?:en|ten)?\b/),
  sign("responsible", 1, /^(?:ansvarig|ansvar)\b|\bresponsible\b/),
  sign("responsible", 2, /\b(?:ansvar|kontakt|projektledare|sokande|bestallare|agare|chef$)/),
  sign("activity", 1, /^(?:aktivitet|activity)/),
  sign("activity", 2, /^(?:atgard|insats|projekt|onskemal|satsning|benamning|rubrik|ansokan|namn)/),
  sign("description", 1, /^(?:beskrivning|description)/),
  sign(
    "description",
    2,
    /\bbeskriv|^(?:innehall|syfte|bakgrund|kommentar|motivering|forklaring|detalj\p{L}*|vad)\b/u,
  ),
  sign("effect", 1, /\b(?:effekt|effect)/),
  sign("effect", 2, /\b(?:resultat|nytta|mal)\b/),
  sign("withdrawn", 1, takenBack),
  sign("status", 1, /^(?:(?:arende|ansoknings?|onskemals?) ?)?status\b/),
  sign("received", 1, /\b(?:inkom|mottag|ankom|received|datum)/),
];

/** Words that are recognised also when a letter or two is wrong. */
const likely: readonly (readonly [RequestColumn, string])[] = [
  ["activity", "aktivitet"],
  ["description", "beskrivning"],
  ["responsible", "ansvarig"],
  ["amount", "belopp"],
  ["need", "finansiering"],
  ["effect", "effekt"],
];

const plainTitle = (title: string): string =>
  fold(title.slice(0, titleLengthMax))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

interface Recognised {
  readonly column: RequestColumn;
  readonly rank: number;
}

/** Which column a title is the head of, and how surely; null for one that no request is read from. */
function recognised(title: string): Recognised | null {
  const plain = plainTitle(title);
  if (ownNumber.test(plain)) return { column: "number", rank: 1 };
  if (plain === "" || notSought.test(plain)) return null;
  const found = signs.find(({ pattern }) => pattern.test(plain));
  if (found !== undefined) return found;
  const words = plain.split(" ");
  const near = likely.find(([, word]) => words.some((one) => isSlip(one, word)));
  return near === undefined ? null : { column: near[0], rank: 4 };
}

/** Whether a word is another with one letter wrong, missing, doubled or two changed about; two in a long one. */
function isSlip(word: string, meant: string): boolean {
  const slipsMax = meant.length >= 8 ? 2 : 1;
  if (Math.abs(word.length - meant.length) > slipsMax) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, index) => index);
  for (let at = 1; at <= word.length; at += 1) {
    const row = [at];
    for (let to = 1; to <= meant.length; to += 1) {
      const isSame = word[at - 1] === meant[to - 1];
      const isSwapped = word[at - 1] === meant[to - 2] && word[at - 2] === meant[to - 1];
      row[to] = Math.min(
        (last[to] ?? 0) + 1,
        (row[to - 1] ?? 0) + 1,
        (last[to - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[to - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = row;
  }
  return (last[meant.length] ?? Infinity) <= slipsMax;
}

/** What a title is taken for where no other is the head of that column. */
const elsewise: readonly (readonly [RequestColumn, RegExp])[] = [
  ["activity", /^(?:forslag|post)\b/],
  ["activity", /^(?:vad|what)\b|^behov$/],
  ["responsible", /^(?:vem|enhet|verksamhet|avdelning|klinik|who)\b/],
  ["description", /^(?:varfor|ovrigt|anteckning|notering|why)/],
  ["need", /^(?:fortsatt|fortsatter|aven nasta)\b/],
];

/** The columns of a head's titles; one that is missing is looked for among looser words. */
function columnsOf(titles: readonly string[]): readonly (Recognised | null)[] {
  const read = titles.map(recognised);
  for (const [column, pattern] of elsewise) {
    if (read.some((one) => one?.column === column)) continue;
    const at = titles.findIndex((title) => pattern.test(plainTitle(title)));
    if (at >= 0) read[at] = { column, rank: 4 };
  }
  return read;
}

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
  const others = all.flatMap(({ head, sheet, hasRows }) =>
    head !== best && hasRows ? [sheet.name] : [],
  );
  return { ...best, others };
}

/** So many of the required columns make a head of a row that lacks the others. */
const nearlyMin = 2;

/** The head of one sheet, and whether anything stands under it. */
interface SheetHead {
  readonly sheet: Sheet;
  readonly head: FoundHead;
  readonly hasRows: boolean;
}

/** The first row of a sheet that names both activity and amount, else the first that comes near. */
function headOf(sheet: Sheet): SheetHead | null {
  let near: SheetHead | null = null;
  const { rows } = sheet;
  for (const [index, row] of rows.slice(0, headRowsMax).entries()) {
    const titles = row.cells.map((cell) => (cell.kind === "text" ? cell.text : ""));
    const read = columnsOf(titles);
    const has = (column: RequestColumn): boolean => read.some((one) => one?.column === column);
    const isWhole = has("activity") && has("amount");
    if (!isWhole && requiredColumns.filter(has).length < nearlyMin) continue;
    const both = inTwoLines(titles, row, rows[index + 1]);
    const last = both === null ? index : index + 1;
    const head = headFrom(sheet, last, both ?? titles, both === null ? read : columnsOf(both));
    const one = { sheet, head, hasRows: rows.length > last + 1 };
    if (isWhole || head.kind === "found") return one;
    near ??= one;
  }
  return near;
}

/** Whether a text is the head of a column, be it one that no request is read from. */
const isTitle = (text: string): boolean =>
  recognised(text) !== null || notSought.test(plainTitle(text));

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
