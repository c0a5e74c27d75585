import { type Column, cellsOf, type Separator } from "./columns.ts";
import type { Line } from "./lines.ts";
import { isAmountCell } from "./table-rows.ts";

const heads: readonly (readonly [Column, RegExp])[] = [
  ["need", /\bbehov\b|\bneed\b|fortsatt finansiering|fortsätter|kvarstår|nästa år/i],
  [
    "holder",
    /pott(?:ansvarig|innehavare|hållare|ägare)|^(?:innehavare|fördelas av|för fördelning (?:av|till)|fördelare|beslutar om fördelning|fördelningsansvarig|disponera[rs]|förfoga[rs]|fördelande|fördelar$)/i,
  ],
  [
    "other",
    /^(?:nr|lnr|löpnr|#|id|rad|projektkod|kostnadsställe|konto|ansvarskod|prio(?:ritet)?)\.?$|(?:sökt|ansökt|önskat|begärt|äskat|föregående|budget|utfall|förbrukat|prognos|differens)/i,
  ],
  [
    "amount",
    /belopp|\bkr\b|\btkr\b|\bmnkr\b|\bmkr\b|kronor|summa|beviljat|tilldelas?|tilldelat|\bfördelat\b|tilldelning|medel$|\bsek\b|anslag|\bamount\b|^(?:förslag(?: till (?:fördelning|tilldelning))?|föreslås|föreslaget)$/i,
  ],
  ["responsible", /ansvar|kontakt|sökande|projektledare|mottagare|chef$|person$|ägare|\bowner\b/i],
  ["status", /^(?:status|beslut|utfall av prövning|bedömning)$/i],
  [
    "activity",
    /aktivitet|activity|åtgärd|insats|projekt|ändamål|verksamhet|benämning|område|satsning|pott\b|syfte|enhet|rubrik|avser|namn|post\b|till$/i,
  ],
  ["description", /beskrivning|kommentar|anmärkning|innehåll|not(?:ering)?$|motivering/i],
];

/** What a head says that its column holds; null where it says nothing known. */
export function namedColumn(head: string): Column | null {
  const words = head.replace(/\s*(?<!\d)(?:19|20)\d\d(?!\d)/, "").trim();
  return heads.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const columnOf = (head: string): Column => namedColumn(head) ?? "other";

/** Where a table is decided by what stands under a head, so many rows are looked at. */
const sampleMax = 4;

/** The columns of a head with its rows below; null where it heads no amounts, or nothing that they are for. */
export function columnsUnder(
  heads: readonly string[],
  below: readonly Line[],
  separator: Separator,
): Column[] | null {
  const named = heads.map((head, index) =>
    head === "" && index === 0 && !heads.some((other) => namedColumn(other) === "activity")
      ? "activity"
      : columnOf(head),
  );
  const columns = chooseAmount(
    named.includes("amount") ? named : withAmounts(named, heads, below, separator),
    heads,
  );
  const isFor = columns.some((column) => /^(?:activity|responsible|holder)$/.test(column));
  return columns.includes("amount") && isFor
    ? withActivity(withOneResponsible(columns, heads), heads)
    : null;
}

/** A column whose head says nothing of money holds it where amounts stand in it: "2024", "Pott". */
function withAmounts(
  columns: readonly Column[],
  heads: readonly string[],
  below: readonly Line[],
  separator: Separator,
): Column[] {
  const samples = below
    .slice(0, sampleMax)
    .map(({ text }) => cellsOf(text, separator))
    .filter((cells) => cells.length === columns.length);
  return columns.map((column, index) => {
    const head = heads[index] ?? "";
    const isOpen =
      namedColumn(head) === null ||
      (column === "activity" && columns.indexOf("activity") !== columns.lastIndexOf("activity"));
    const holds = samples.some(
      (cells) => /\d{3}/.test(cells[index] ?? "") && isAmountCell(cells[index] ?? ""),
    );
    return isOpen && holds ? "amount" : column;
  });
}

/** Of several columns with amounts that of the latest year counts, then the granted one; the others are left aside. */
function chooseAmount(columns: readonly Column[], found: readonly string[]): Column[] {
  const amounts = columns.flatMap((column, index) => (column === "amount" ? [index] : []));
  if (amounts.length < 2) return [...columns];
  const yearOf = (index: number) => Number(/(?:19|20)\d\d/.exec(found[index] ?? "")?.[0] ?? 0);
  const years = amounts.map(yearOf).filter((year) => year > 0);
  const latest = amounts.filter((index) => [0, Math.max(...years)].includes(yearOf(index)));
  const granted = latest.find((index) =>
    /bevilj|tilldel|fördelat|beslut|fördelas|förslag|föresl/i.test(found[index] ?? ""),
  );
  const chosen = granted ?? latest.findLast((index) => years.length === 0 || yearOf(index) > 0);
  return columns.map((column, index) =>
    column === "amount" && index !== chosen ? "other" : column,
  );
}

/** "Sökande" beside "Ansvarig": the one who answers counts. */
function withOneResponsible(columns: readonly Column[], found: readonly string[]): Column[] {
  const all = columns.flatMap((column, index) => (column === "responsible" ? [index] : []));
  const chosen =
    all.find((index) => /ansvar|kontakt|ledare|chef/i.test(found[index] ?? "")) ?? all[0];
  return columns.map((column, index) =>
    column === "responsible" && index !== chosen ? "other" : column,
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
  // "Verksamhet" beside "Insats": the narrower one is what the money is for.
  const narrow = named.find((index) =>
    /aktivitet|insats|åtgärd|projekt|satsning|ändamål/i.test(heads[index] ?? ""),
  );
  if (named.length > 1)
    return columns.map((column, index) =>
      column === "activity" && index !== (narrow ?? named[0]) ? "description" : column,
    );
  const first = columns.findIndex(
    (column) => column === "description" || column === "other" || column === "responsible",
  );
  return columns.map((column, index) => (index === first ? "activity" : column));
}
