import { type Column, type Separator, cellsOf, isSpaced } from "./columns.ts";
import type { Line } from "./lines.ts";
import { type TableRow, isAmountCell, placesOf, rowsFrom } from "./table-rows.ts";

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

const heads: readonly (readonly [Column, RegExp])[] = [
  ["need", /\bbehov\b|\bneed\b|fortsatt finansiering|kvarstående behov|nästa år/i],
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
    /belopp|\bkr\b|\btkr\b|\bmnkr\b|\bmkr\b|kronor|summa|beviljat|tilldelat|\bfördelat\b|tilldelning|medel$|\bsek\b|anslag|\bamount\b|^(?:förslag(?: till (?:fördelning|tilldelning))?|föreslås|föreslaget)$/i,
  ],
  ["responsible", /ansvar|kontakt|sökande|projektledare|mottagare|chef$|person$|ägare|\bowner\b/i],
  ["status", /^(?:status|beslut|utfall av prövning|bedömning)$/i],
  [
    "activity",
    /aktivitet|activity|åtgärd|insats|projekt|ändamål|verksamhet|benämning|område|satsning|pott\b|syfte|enhet|rubrik|avser|namn|post\b|till$/i,
  ],
  ["description", /beskrivning|kommentar|anmärkning|innehåll|not(?:ering)?$|motivering/i],
];

/** A quick look before the columns are divided. */
const mayBeHead =
  /belopp|\bs?kr\b|tkr|mnkr|mkr|kronor|summa|beviljat|tilldel|fördelat|medel|sek|anslag|amount|förslag|föresl/i;

/** What a head says that its column holds; null where it says nothing known. */
export function namedColumn(head: string): Column | null {
  return heads.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}

const columnOf = (head: string): Column => namedColumn(head) ?? "other";

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

/** "Pottarna uppgår till 41 000 000 kronor" is no head. */
const holdsAmount = (head: string): boolean => /\d[ .]\d{3}/.test(head);

function tableAt(lines: readonly Line[], start: number): Table | null {
  const text = lines[start]?.text ?? "";
  const separator = separatorOf(text);
  if (separator === null || !mayBeHead.test(text)) return null;
  const found = cellsOf(text, separator);
  if (
    found.length < 2 ||
    found.some((head) => head.length > 60 || isAmountCell(head) || holdsAmount(head))
  )
    return null;
  const places = separator === "spaces" ? placesOf(lines[start]) : [];
  const columns = chooseAmount(
    found.map((head, index) =>
      head === "" && index === 0 && !found.some((other) => namedColumn(other) === "activity")
        ? "activity"
        : columnOf(head),
    ),
    found,
  );
  if (
    !columns.includes("amount") ||
    !columns.some(
      (column) => column === "activity" || column === "responsible" || column === "holder",
    )
  )
    return null;
  const { rows, end } = rowsFrom(lines, start + 1, separator, columns, places);
  if (rows.length === 0) return null;
  const ofPots =
    columns.includes("holder") || found.some((head) => /\bpott(?:er|en)?\b/i.test(head));
  return { columns: withActivity(columns, found), heads: found, rows, start, end, ofPots };
}

/** What holds the columns of a line apart; null where it has none. */
export function separatorOf(text: string): Separator | null {
  if (text.includes("\t")) return "tab";
  if ((text.match(/\|/g) ?? []).length >= 1) return "bar";
  if (isSpaced(text)) return "spaces";
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
function withActivity(columns: readonly Column[], heads: readonly string[]): Column[] {
  const named = columns.flatMap((column, index) => (column === "activity" ? [index] : []));
  if (named.length === 1) return [...columns];
  // The pots are numbered where another column says what they are for.
  const isNumbered = named.length > 1 && /^pott(?:\s?nr)?\.?$/i.test(heads[named[0] ?? 0] ?? "");
  if (isNumbered)
    return columns.map((column, index) =>
      column === "activity" && index !== named[1] ? "other" : column,
    );
  if (named.length > 1)
    return columns.map((column, index) =>
      column === "activity" && index !== named[0] ? "description" : column,
    );
  const first = columns.findIndex(
    (column) => column === "description" || column === "other" || column === "responsible",
  );
  return columns.map((column, index) => (index === first ? "activity" : column));
}
