import type { Line } from "./lines.ts";

/** What a column holds. */
export type Column =
  | "activity"
  | "description"
  | "responsible"
  | "holder"
  | "amount"
  | "need"
  | "status"
  | "other";

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

export interface TableRow {
  readonly cells: readonly string[];
  /** The row as it stands. */
  readonly quote: string;
}

type Separator = "tab" | "bar" | "spaces" | "semicolon";

const separators: Readonly<Record<Separator, RegExp>> = {
  tab: /\t/,
  bar: /\|/,
  spaces: / {2,}|\t/,
  semicolon: /;/,
};

function cellsOf(text: string, separator: Separator): string[] {
  const bare = separator === "bar" ? text.replace(/^\s*\||\|\s*$/g, "") : text;
  return bare.split(separators[separator]).map((cell) => cell.replace(/[*_]{2}/g, "").trim());
}

const heads: readonly (readonly [Column, RegExp])[] = [
  ["need", /\bbehov\b|fortsatt finansiering|kvarstående behov|nästa år/i],
  [
    "holder",
    /pott(?:ansvarig|innehavare|hållare|ägare)|^(?:innehavare|fördelas av|för fördelning (?:av|till)|fördelare|beslutar om fördelning|fördelningsansvarig|disponeras av)/i,
  ],
  [
    "other",
    /^(?:nr|lnr|löpnr|#|id|rad|projektkod|kostnadsställe|konto|ansvarskod|prio(?:ritet)?)\.?$|(?:sökt|ansökt|önskat|begärt|äskat|föregående|budget|utfall|förbrukat|prognos|differens)/i,
  ],
  [
    "amount",
    /belopp|\bkr\b|\btkr\b|\bmnkr\b|\bmkr\b|kronor|summa|beviljat|tilldelat|\bfördelat\b|tilldelning|medel$|\bsek\b|anslag/i,
  ],
  ["responsible", /ansvar|kontakt|projektledare|mottagare|chef$|person$|ägare/i],
  ["status", /^(?:status|beslut|utfall av prövning|bedömning)$/i],
  [
    "activity",
    /aktivitet|åtgärd|insats|projekt|ändamål|verksamhet|benämning|område|satsning|pott\b|syfte|enhet|rubrik|avser|namn|post\b|till$/i,
  ],
  ["description", /beskrivning|kommentar|anmärkning|innehåll|not(?:ering)?$|motivering/i],
];

/** A quick look before the columns are divided. */
const mayBeHead =
  /belopp|\bs?kr\b|tkr|mnkr|mkr|kronor|summa|beviljat|tilldel|fördelat|medel|sek|anslag/i;

function columnOf(head: string): Column {
  return heads.find(([, pattern]) => pattern.test(head))?.[0] ?? "other";
}

const isRuler = (text: string): boolean => /^[\s|+:=-]{3,}$/.test(text) && /[-=]{2}/.test(text);

/** The tables among a section's lines, whatever holds their columns apart. */
export function tablesIn(lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const table = tableAt(lines, index);
    if (table === null) continue;
    tables.push(table);
    index = Math.max(index, table.end - 1);
  }
  return tables;
}

function tableAt(lines: readonly Line[], start: number): Table | null {
  const text = lines[start]?.text ?? "";
  const separator = separatorOf(text);
  if (separator === null || !mayBeHead.test(text)) return null;
  const found = cellsOf(text, separator);
  if (found.length < 2 || found.some((head) => head.length > 60)) return null;
  const columns = chooseAmount(found.map(columnOf), found);
  if (
    !columns.includes("amount") ||
    !columns.some(
      (column) => column === "activity" || column === "responsible" || column === "holder",
    )
  )
    return null;
  const { rows, end } = rowsFrom(lines, start + 1, separator, columns);
  const ofPots =
    columns.includes("holder") || found.some((head) => /\bpott(?:er|en)?\b/i.test(head));
  return { columns: withActivity(columns), heads: found, rows, start, end, ofPots };
}

function separatorOf(text: string): Separator | null {
  if (text.includes("\t")) return "tab";
  if ((text.match(/\|/g) ?? []).length >= 1) return "bar";
  if (/\S {2,}\S/.test(text)) return "spaces";
  return (text.match(/;/g) ?? []).length >= 2 ? "semicolon" : null;
}

/** Of several columns with amounts the granted one counts, else the only one; the others are left aside. */
function chooseAmount(columns: readonly Column[], found: readonly string[]): Column[] {
  const amounts = columns.flatMap((column, index) => (column === "amount" ? [index] : []));
  if (amounts.length < 2) return [...columns];
  const granted = amounts.find((index) =>
    /bevilj|tilldel|fördelat|beslut|fördelas/i.test(found[index] ?? ""),
  );
  const years = amounts.map((index) => Number(/(?:19|20)\d\d/.exec(found[index] ?? "")?.[0] ?? 0));
  const latest = years.indexOf(Math.max(...years));
  const chosen = granted ?? amounts[years.some((year) => year > 0) ? latest : amounts.length - 1];
  return columns.map((column, index) =>
    column === "amount" && index !== chosen ? "other" : column,
  );
}

/** A table without a column for the activity takes its first column of words for it. */
function withActivity(columns: readonly Column[]): Column[] {
  const named = columns.flatMap((column, index) => (column === "activity" ? [index] : []));
  if (named.length === 1) return [...columns];
  if (named.length > 1)
    return columns.map((column, index) =>
      column === "activity" && index !== named[0] ? "description" : column,
    );
  const first = columns.findIndex(
    (column) => column === "description" || column === "other" || column === "responsible",
  );
  return columns.map((column, index) => (index === first ? "activity" : column));
}

function rowsFrom(
  lines: readonly Line[],
  start: number,
  separator: Separator,
  columns: readonly Column[],
): { rows: TableRow[]; end: number } {
  const rows: TableRow[] = [];
  let open: string | null = null;
  let index = start;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (isRuler(line.text)) continue;
    const within: boolean = separators[separator].test(line.text) || isTotalLine(line.text);
    if (line.afterGap && !within && open === null) break;
    const opens = !within && open === null && opensRow(line, lines[index + 1], separator, columns);
    if (!within && open === null && !opens && !isContinuation(line.text, rows)) break;
    if (opens) {
      open = line.text;
      continue;
    }
    const text: string = open === null ? line.text : `${open} ${line.text}`;
    if (isBroken(text, separator, columns.length, lines[index + 1], open !== null || within)) {
      open = text;
      continue;
    }
    open = null;
    push(rows, text, separator, columns);
  }
  if (open !== null) push(rows, open, separator, columns);
  return { rows, end: index };
}

/** The first words of a row whose columns follow on the next line. */
function opensRow(
  line: Line,
  next: Line | undefined,
  separator: Separator,
  columns: readonly Column[],
): boolean {
  if (separator !== "tab" || line.afterGap || next === undefined || next.afterGap) return false;
  if (line.text.length > 80 || !/^\p{L}/u.test(line.text) || /[.:]$/.test(line.text)) return false;
  return /^\p{Ll}/u.test(next.text) && cellsOf(next.text, separator).length === columns.length;
}

const isTotalLine = (text: string): boolean =>
  /^\W*(?:summa|total|delsumma|s:a)/i.test(text) && text.length < 80;

/** Words that go on under a row: they begin small, and the row before has its columns. */
function isContinuation(text: string, rows: readonly TableRow[]): boolean {
  return rows.length > 0 && /^[\p{Ll}(]/u.test(text) && text.length < 120;
}

/** Whether a row has too few columns by itself and the line after it holds the others. */
function isBroken(
  text: string,
  separator: Separator,
  columns: number,
  next: Line | undefined,
  started: boolean,
): boolean {
  if (
    !started ||
    separator === "spaces" ||
    next === undefined ||
    next.afterGap ||
    isTotalLine(text)
  )
    return false;
  if (isRuler(next.text) || isTotalLine(next.text)) return false;
  const own = cellsOf(text, separator);
  if (separator === "bar" && /\|\s*$/.test(text)) return false;
  if (own.length >= columns || own.some((cell) => amountCell.test(cell))) return false;
  return (
    own.length - 1 + cellsOf(next.text, separator).length <= columns &&
    separators[separator].test(next.text)
  );
}

const amountCell = /^\d{1,3}(?:[ .]\d{3})+(?:\s?kr)?$|^\d{4,}(?:\s?kr)?$/;

function push(
  rows: TableRow[],
  text: string,
  separator: Separator,
  columns: readonly Column[],
): void {
  const cells = fitted(cellsOf(text, separator), separator, columns);
  const last = rows.at(-1);
  if (last !== undefined && continuesRow(cells, columns, last)) {
    rows[rows.length - 1] = {
      cells: last.cells.map((cell, index) => `${cell} ${cells[index] ?? ""}`.trim()),
      quote: `${last.quote} ${text}`,
    };
  } else rows.push({ cells, quote: text });
}

/** A row without an amount whose first cell is empty, or begins small, goes on the row before. */
function continuesRow(
  cells: readonly string[],
  columns: readonly Column[],
  last: TableRow,
): boolean {
  const amount = columns.indexOf("amount");
  const first = cells[columns.indexOf("activity")] ?? cells[0] ?? "";
  if ((cells[amount] ?? "") !== "" || (last.cells[amount] ?? "") === "") return false;
  return (
    cells.some((cell) => cell !== "") &&
    (first === "" || (/^\p{Ll}/u.test(first) && cells.filter((cell) => cell !== "").length === 1))
  );
}

/** In columns held apart by spaces an empty cell leaves no trace: the amount shows where the others stand. */
function fitted(cells: string[], separator: Separator, columns: readonly Column[]): string[] {
  if (separator !== "spaces" || cells.length >= columns.length) return cells;
  const amount = columns.indexOf("amount");
  const own = cells.findLastIndex(
    (cell, index) => index > 0 && /^[-−]?\d[\d .,]*(?:\s?(?:kr|tkr|mnkr))?$/.test(cell),
  );
  if (own < 0 || own >= amount) return cells;
  return [
    ...cells.slice(0, own),
    ...Array.from({ length: amount - own }, () => ""),
    ...cells.slice(own),
  ];
}
