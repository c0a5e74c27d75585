import { readNeed } from "../../need.ts";
import { aboutMoney } from "../words/about-money.ts";
import { takeDetails } from "./details.ts";
import { isInWords, isVague } from "../doubt.ts";
import { isTorn, kronorOf, moneyIn, scannedFigures } from "../words/money.ts";
import { namesPots, sumsPots } from "./named-by-sum.ts";
import { type SumsOfKinds, saysItsKind, sumsOfKinds } from "./sums-of-kinds.ts";
import type { Question } from "../reading.ts";
import type { Column } from "../words/columns.ts";
import type { TableRow } from "../layout/table-rows.ts";
import { type RowKind, kindOfName, kindsOf } from "../layout/row-kinds.ts";
import { comeToMillions, standIn } from "./units-along.ts";
import { unitOfHead, unitSaid } from "../words/units.ts";
import { holderAlone, potOfRow } from "./pot-row.ts";
import type { Table } from "./table.ts";
import { type Allotment, type ReadAllotments, sumKr, unread } from "./allotment.ts";

const descriptionMax = 600;
const needs = { yes: "ja", no: "nej", unclear: "oklart", unstated: "ej angivet" } as const;
const totalWord =
  /^\W*(?:summa|sum|totalt?|tot\.?|totalsumma|totalbelopp|slutsumma|inalles|delsumm(?:a|or|ering)|delsum|deltotalt?|subtotal|mellansumma|gruppsumma|sammanlagt|s:a|summering)\b/i;
/** "Arbetsmiljö, delsumma", "Utbildning totalt": what is summed up stands before the word. */
const partSumLast = /[\s,:(–-](?:delsumma|delsum|deltotalt?|mellansumma|gruppsumma)[\s).:]{0,4}$/i;
const sumLast = /[\s,:(–-](?:totalt?|summa|sammanlagt|tillsammans|totalsumma)[\s).:]{0,4}$/i;
const sumLastMax = 30;
const refusedWord =
  /^(?:avsl|nej\b|ej bevilj|beviljas ej|vilande|bordl|återremiss|utgår|struken|0(?![\d,.]))/i;

/**
 * Rows, pots and totals of a table. `asPots` where the words before it say that holders distribute further; `before`
 * are those words, in which the unit may stand; `unitElsewhere` is the one that was said for another list.
 */
export function readTable(
  table: Table,
  asPots: boolean,
  before: string,
  unitElsewhere: string | null = null,
): ReadAllotments {
  const read: ReadAllotments = { allotments: [], questions: [] };
  const unit = unitOf(table, before, unitElsewhere);
  if (isTooLarge(table, unit)) return { ...read, questions: [unitAsked(unit)] };
  // Next year's need is told of activities, and of no pot.
  const ofPots = table.ofPots || (asPots && !table.columns.includes("need"));
  const kinds = kindsOf(table, before);
  // Where some rows are said to be pots the others are none.
  const isMixed = kinds.includes("pot");
  const sums = sumsOfKinds(
    // A sum may stand under the kinds, and says none of its own there.
    table.rows.map((row) => (cell(row, table, "activity") === "" ? "" : cell(row, table, "kind"))),
    kinds,
  );
  for (const [index, row] of table.rows.entries())
    readRow(
      row,
      table,
      unit,
      { ofPots, kind: kinds[index] ?? (isMixed ? "row" : null), isMixed, sums },
      read,
    );
  const given = withGroupSums(summedAtLast(read.allotments));
  // Where a sum says that those above it are pots, each sum is that of its own list.
  const allotments = !ofPots && given.some(namesPots) ? [...given] : withOwnParts(given, sums);
  return { ...read, allotments };
}

const isOpen = (item: Allotment | undefined): boolean =>
  item?.kind === "row" && item.responsible === null;

/** Where somebody answers for every row but the last, and that one is the sum of them, it sums them up. */
function summedAtLast(allotments: readonly Allotment[]): readonly Allotment[] {
  const last = allotments.at(-1);
  const above = allotments.slice(0, -1);
  return last !== undefined &&
    isOpen(last) &&
    above.length > 1 &&
    above.every((item) => item.kind === "row" && item.responsible !== null) &&
    sumKr(above) === last.amountKr
    ? [...above, { kind: "total", amountKr: last.amountKr, of: "rows", quote: last.quote }]
    : allotments;
}

/** "Skola, 600" above rows that come to 600, and so group after group: the heads of groups are sums and no rows. */
function withGroupSums(allotments: readonly Allotment[]): readonly Allotment[] {
  const rows = allotments.filter(({ kind }) => kind !== "total");
  const answered = rows.some((item) => !isOpen(item));
  const heads = new Set<Allotment>();
  for (let index = 0; index < rows.length;) {
    const head = rows[index];
    if (head === undefined || !isOpen(head)) return allotments;
    let end = index + 1;
    let sum = 0;
    for (let row = rows[end]; row !== undefined && sum < head.amountKr; row = rows[end]) {
      if (answered && isOpen(row)) break;
      sum += row.amountKr;
      end += 1;
    }
    if (sum !== head.amountKr || (!answered && end < index + 3)) return allotments;
    heads.add(head);
    index = end;
  }
  return allotments.map((item): Allotment => {
    if (!heads.has(item)) return item;
    const { amountKr, quote } = item;
    return { kind: "total", amountKr, of: "rows", listKr: amountKr, ofGroup: true, quote };
  });
}

type Total = Extract<Allotment, { kind: "total" }>;

/**
 * Each sum of a table with the part of it that it sums up: the whole, the rows above since the last sum, or those with
 * the groups before. One that no rows come to is that of its group where rows stand below it or it is nearer to that.
 */
function withOwnParts(allotments: readonly Allotment[], sums: SumsOfKinds): Allotment[] {
  const isRow = ({ kind }: Allotment): boolean => kind !== "total";
  const isMixed = (["row", "pot"] as const).every((one) =>
    allotments.some(({ kind }) => kind === one),
  );
  const lastTotal = allotments.findLastIndex((item) => !isRow(item));
  const tableKr = sumKr(allotments.filter(isRow));
  const kept: Allotment[] = [];
  // What the rows above come to, where the last group begins and where each of them does.
  let aboveKr = 0;
  let groupFrom = 0;
  const starts = [0];
  const groups = new Set(starts);
  // A table may hold rows and pots: where nothing says of which a group is, it is of those that it stands below.
  const keepPart = (item: Total, listKr: number): number =>
    kept.push({ ...item, of: item.of === "pots" ? "pots" : null, listKr, ofGroup: true });
  for (const [index, item] of allotments.entries()) {
    // A sum that says whose it is, where there are both kinds, is that of all of them, wherever they stand.
    if (
      item.kind !== "total" ||
      item.listKr !== undefined ||
      (isMixed && saysItsKind(item, sums))
    ) {
      kept.push(item);
      if (item.kind !== "total") aboveKr += item.amountKr;
      continue;
    }
    const groupKr = aboveKr - groupFrom;
    const isLast = aboveKr === tableKr;
    const isWhole = item.amountKr === tableKr && (isLast || aboveKr === 0);
    const isNear = Math.abs(item.amountKr - groupKr) < Math.abs(item.amountKr - tableKr);
    if (isWhole) kept.push({ ...item, listKr: tableKr });
    else if (groups.has(aboveKr - item.amountKr)) keepPart(item, item.amountKr);
    else if (groupKr > 0 && (index < lastTotal || isNear)) keepPart(item, groupKr);
    else if (isLast && aboveKr > 0) kept.push({ ...item, listKr: tableKr });
    else if (aboveKr > 0) keepPart(item, nearestPart(item.amountKr, aboveKr, starts));
    if (aboveKr > groupFrom) starts.push(aboveKr);
    groups.add(aboveKr);
    groupFrom = aboveKr;
  }
  return kept;
}

const groupsMax = 20;

/** Below the sums of groups a further one sums up some of them: those that it is nearest to. */
function nearestPart(amountKr: number, aboveKr: number, starts: readonly number[]): number {
  const parts = starts.slice(-groupsMax).map((start) => aboveKr - start);
  const off = (partKr: number): number => Math.abs(partKr - amountKr);
  return parts
    .filter((partKr) => partKr > 0)
    .reduce((best, partKr) => (off(partKr) < off(best) ? partKr : best), aboveKr);
}

/**
 * The unit in the head of the column of amounts, else in words before the table: "Belopp i tkr"; else what was said for
 * another list, or what makes the figures come to the sum that leads them.
 */
function unitOf(table: Table, before: string, elsewhere: string | null): string {
  const own = unitOfHead(table.heads[table.columns.indexOf("amount")] ?? "") ?? unitSaid(before);
  if (own !== null) return own;
  const figures = figuresOf(table);
  if (elsewhere !== null && standIn(elsewhere, figures) && !isTooLarge(table, elsewhere))
    return elsewhere;
  const items = table.rows.filter(({ quote }) => !totalWord.test(quote));
  return comeToMillions(figuresOf({ ...table, rows: items }), before) ? "mnkr" : "kr";
}

/** The amounts of the rows that stand without a unit. */
const figuresOf = (table: Table): string[] =>
  table.rows
    .map((row) => cell(row, table, "amount"))
    .filter((text) => /^\d[\d .]*(?:,\d{1,3})?$/.test(text));

const largestOf: Readonly<Record<string, number>> = { tkr: 1e6, kkr: 1e6, ksek: 1e6, tusen: 1e6 };
const largestInMillions = 10_000;

/**
 * Whole kronor under a head that says thousands or millions: an amount that nobody decides on, or nothing but round
 * hundreds of thousands. Read by the head they would be a thousand times too large.
 */
function isTooLarge(table: Table, unit: string): boolean {
  if (unit === "kr") return false;
  const figures = figuresOf(table).flatMap((text) => kronorOf(text, "kr") ?? []);
  const largest = largestOf[unit.toLowerCase()] ?? largestInMillions;
  return (
    figures.some((figure) => figure >= largest) ||
    (figures.length > 1 && figures.every((figure) => figure >= largest / 10 && figure % 1000 === 0))
  );
}

const unitAsked = (unit: string): Question => ({
  topic: "läsning",
  text: `Tabellen säger ”${unit}”, men beloppen ser ut att stå i hela kronor. Vad gäller?`,
});

function cell(row: TableRow, table: Table, column: Column): string {
  const index = table.columns.indexOf(column);
  return index < 0 ? "" : (row.cells[index] ?? "");
}

interface RowOf {
  /** Whether the table is one of pots, where nothing says otherwise of a row. */
  readonly ofPots: boolean;
  readonly kind: RowKind | null;
  /** Whether the table tells pots and activities apart. */
  readonly isMixed: boolean;
  readonly sums: SumsOfKinds;
}

function readRow(
  row: TableRow,
  table: Table,
  unit: string,
  { ofPots: asPots, kind, isMixed, sums }: RowOf,
  read: ReadAllotments,
): void {
  const named = kindOfName(cell(row, table, "activity") || (row.cells[0] ?? "")).name;
  const label =
    named
      .replace(/^(?:\d{1,2}|[a-h])[.)]\s+(?=\S)/i, "")
      .replace(/[\s,;–—-]+(?:varav|därav)\s.*\d.*$/i, "")
      .replace(/\s*:$/u, "") || named;
  const first = row.cells.find((text) => text !== "") ?? "";
  const somebody = cell(row, table, "responsible") + cell(row, table, "holder");
  const money = somebody === "" ? (aboutMoney(label) ?? aboutMoney(first)) : null;
  const isTotal =
    money === "sum" ||
    (money === null &&
      (totalWord.test(first) ||
        totalWord.test(label) ||
        (somebody === "" && sumsUpAbove(label, read.allotments)))) ||
    sumsUpBeside(row, table, read.allotments) ||
    (isMixed && somebody === "" && isSumOfKind(row, table, sums.summed(label)));
  const typed =
    cell(row, table, "amount") ||
    (isTotal ? (row.cells.findLast((text) => /\d/.test(text)) ?? "") : "");
  if (typed === "" || /^[-–—]$/.test(typed) || headsGroup(row, typed)) return;
  const amountKr = amountOf(typed, unit);
  if (isTotal) {
    const own = isMixed ? (sums.ofSum(label) ?? sums.ofSum(first)) : null;
    const ofPots = own === null ? sumsPots(label) || sumsPots(first) || asPots : own === "pots";
    if (amountKr !== null) read.allotments.push(totalOf(amountKr, ofPots, row.quote));
    return;
  }
  if (money === "nobody") {
    // "Fördelat" below the rows that it sums up.
    const above = read.allotments.filter(({ kind }) => kind !== "total");
    if (above.length > 1 && amountKr === sumKr(above))
      read.allotments.push(totalOf(amountKr, asPots, row.quote));
    return;
  }
  if (/^\W*(?:varav|därav)(?![A-Za-zÀ-ɏ])/i.test(row.cells[0] ?? "")) return;
  if (refusedWord.test(typed) || refusedWord.test(cell(row, table, "status"))) return;
  if (amountKr === null || amountKr <= 0) {
    if (amountKr !== 0) read.questions.push(unread(row.quote));
    return;
  }
  if (label === "") {
    // An amount alone below the others sums them up.
    if (read.allotments.length > 1 && row.cells.filter((text) => text !== "").length === 1) {
      read.allotments.push(totalOf(amountKr, asPots, row.quote));
      return;
    }
    read.questions.push(unread(row.quote));
    return;
  }
  const isPot = kind === null ? asPots : kind === "pot";
  read.allotments.push(allotmentOf(row, table, label, amountKr, isPot));
}

/** "Därav pottar", "Aktiviteter": where nothing else is named. A row that says its kind in a column of its own is none. */
const isSumOfKind = (row: TableRow, table: Table, of: "rows" | "pots" | null): boolean =>
  of !== null && (cell(row, table, "kind") === "" || cell(row, table, "activity") === "");

/** Whether a label without anybody ends as a sum does, below what is somebody's, which the sum is not. */
function sumsUpAbove(label: string, above: readonly Allotment[]): boolean {
  const end = label.slice(-sumLastMax);
  return partSumLast.test(end) || (sumLast.test(end) && above.length > 1 && !isOpen(above.at(-1)));
}

/** "17 100 000 | Slutsumma |", "Att fördela totalt | 3 600 000 |": words of a sum alone in another column than the names. */
function sumsUpBeside(row: TableRow, table: Table, above: readonly Allotment[]): boolean {
  if (cell(row, table, "activity") !== "") return false;
  const [only, ...more] = row.cells.filter(
    (text, index) => table.columns[index] !== "amount" && text !== "",
  );
  return (
    only !== undefined &&
    more.length === 0 &&
    (totalWord.test(only) || (above.length > 1 && sumLast.test(only.slice(-sumLastMax))))
  );
}

/** "Vården" alone on its line, at the edge where the amounts of the rows below it begin: the name of a group. */
const headsGroup = ({ cells }: TableRow, typed: string): boolean =>
  cells[0] === typed &&
  cells.every((text, index) => index === 0 || text === "") &&
  /^\p{Lu}[\p{L} &,-]+$/u.test(typed) &&
  !isVague(typed) &&
  !isInWords(typed);

/** A dash or a question mark stands for nobody. */
const somebodyIn = (text: string): string | null => (/\p{L}/u.test(text) ? text : null);

const totalOf = (amountKr: number, asPots: boolean, quote: string): Allotment => ({
  kind: "total",
  amountKr,
  of: asPots ? "pots" : "rows",
  quote,
});

function allotmentOf(
  row: TableRow,
  table: Table,
  named: string,
  amountKr: number,
  asPots: boolean,
): Allotment {
  const quote = row.quote;
  // "Läxhjälp (Mona Ek)" where no column is for who answers.
  const told = table.columns.includes("responsible") ? null : takeDetails(named, null);
  const label = told === null || told.bare === "" ? named : told.bare;
  const who = cell(row, table, "responsible").replace(/\s\(ansvarig\)$/i, "");
  const answering = somebodyIn(who) ?? told?.responsible ?? null;
  const holder = somebodyIn(cell(row, table, "holder"));
  const held = holderAlone(holder ?? answering);
  if (asPots) return { kind: "pot", purpose: label, holder: held, amountKr, quote };
  // "Ansvarig/fördelas av": who distributes a pot answers for an activity.
  const responsible = answering ?? holder;
  const pot = potOfRow({ label, responsible, amountKr, quote });
  if (pot !== null) return pot;
  const needNextYear = needs[readNeed(cell(row, table, "need"))];
  const description = cell(row, table, "description").slice(0, descriptionMax);
  return { kind: "row", activity: label, description, responsible, amountKr, needNextYear, quote };
}

/** Whole kronor of a cell; null where it is no amount, so that its row is asked about. */
function amountOf(typed: string, unit: string): number | null {
  const bare = typed.replace(/^\((.*)\)$/, "$1").replace(/\s*\*+$/, "");
  if (/^[-−]/.test(bare) || scannedFigures(bare) !== null) return null;
  if (isVague(bare) || isTorn(bare)) return null;
  if (/^\d[\d .,]*$/.test(bare)) return kronorOf(bare, unit);
  const found = moneyIn(bare);
  const only = found[0];
  if (only === undefined) return null;
  const last = found.at(-1) ?? only;
  const corrected = found.length > 1 && /från|rätta|ändra|till|→|->/i.test(bare);
  if (found.length > 1 && !corrected) return null;
  const chosen = corrected && /\((?:rätta|tidigare|ändra|var )/i.test(bare) ? only : last;
  return chosen.negative ? null : chosen.amountKr;
}
