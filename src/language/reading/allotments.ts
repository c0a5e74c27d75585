import { readNeed } from "../need.ts";
import { isVague } from "./doubt.ts";
import { kronorOf, moneyIn, scannedFigures } from "./money.ts";
import type { NeedNextYear, Question } from "./reading.ts";
import type { Column, Table, TableRow } from "./table.ts";

/** Money that the document gives to somebody, as a row or a pot, with the line that it was read from. */
export type Allotment =
  | {
      readonly kind: "row";
      readonly activity: string;
      readonly responsible: string | null;
      readonly amountKr: number;
      readonly needNextYear: NeedNextYear;
      readonly quote: string;
    }
  | {
      readonly kind: "pot";
      readonly purpose: string;
      readonly holder: string | null;
      readonly amountKr: number;
      readonly quote: string;
    }
  | {
      readonly kind: "total";
      readonly amountKr: number;
      readonly of: "rows" | "pots" | null;
      readonly quote: string;
    };

export interface ReadAllotments {
  readonly allotments: Allotment[];
  readonly questions: Question[];
}

const needs = { yes: "ja", no: "nej", unclear: "oklart", unstated: "ej angivet" } as const;
const totalWord = /^\W*(?:summa|totalt?|totalsumma|delsumma|sammanlagt|s:a|summering)\b/i;
const refusedWord =
  /^(?:avsl|nej\b|ej bevilj|beviljas ej|vilande|bordl|återremiss|utgår|struken|0(?![\d,.]))/i;

/** Rows, pots and totals of a table. `asPots` where the words before it say that holders distribute further. */
export function readTable(table: Table, asPots: boolean): ReadAllotments {
  const read: ReadAllotments = { allotments: [], questions: [] };
  const unit = unitOf(table);
  for (const row of table.rows) readRow(row, table, unit, asPots || table.ofPots, read);
  return read;
}

/** The unit that stands in the head of the column of amounts. */
function unitOf(table: Table): string {
  const head = table.heads[table.columns.indexOf("amount")] ?? "";
  return /\b(mnkr|mkr|msek|tkr|kkr|tusen|miljoner)\b/i.exec(head)?.[1] ?? "kr";
}

function cell(row: TableRow, table: Table, column: Column): string {
  const index = table.columns.indexOf(column);
  return index < 0 ? "" : (row.cells[index] ?? "");
}

function readRow(
  row: TableRow,
  table: Table,
  unit: string,
  asPots: boolean,
  read: ReadAllotments,
): void {
  const label = cell(row, table, "activity") || (row.cells[0] ?? "");
  const isTotal = totalWord.test(row.cells[0] ?? "") || totalWord.test(label);
  const typed =
    cell(row, table, "amount") ||
    (isTotal ? (row.cells.findLast((text) => /\d/.test(text)) ?? "") : "");
  if (typed === "" || /^[-–—]$/.test(typed)) return;
  const amountKr = amountOf(typed, unit);
  if (isTotal) {
    if (amountKr !== null && !/^\W*delsumma/i.test(label))
      read.allotments.push({
        kind: "total",
        amountKr,
        of: asPots ? "pots" : "rows",
        quote: row.quote,
      });
    return;
  }
  if (refusedWord.test(typed) || refusedWord.test(cell(row, table, "status"))) return;
  if (amountKr === null || amountKr <= 0) {
    if (amountKr !== 0) read.questions.push(unread(row.quote));
    return;
  }
  if (label === "") {
    read.questions.push(unread(row.quote));
    return;
  }
  read.allotments.push(allotmentOf(row, table, label, amountKr, asPots));
}

function allotmentOf(
  row: TableRow,
  table: Table,
  label: string,
  amountKr: number,
  asPots: boolean,
): Allotment {
  const responsible = cell(row, table, "responsible") || null;
  const quote = row.quote;
  if (asPots) {
    const holder = cell(row, table, "holder") || responsible;
    return { kind: "pot", purpose: label, holder, amountKr, quote };
  }
  const needNextYear = needs[readNeed(cell(row, table, "need"))];
  return { kind: "row", activity: label, responsible, amountKr, needNextYear, quote };
}

/** Whole kronor of a cell; null where it is no amount, so that its row is asked about. */
function amountOf(typed: string, unit: string): number | null {
  const bare = typed.replace(/^\((.*)\)$/, "$1").replace(/\s*\*+$/, "");
  if (/^[-−]/.test(bare) || scannedFigures(bare) !== null || isVague(bare)) return null;
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

/** What is asked of a line with money in it that cannot be read. */
export function unread(quote: string): Question {
  const line = quote.replaceAll("\t", " | ").replace(/\s+/g, " ").slice(0, 160).trim();
  return {
    topic: "läsning",
    text: `Beloppet på raden ”${line}” går inte att läsa säkert. Vad ska det vara?`,
  };
}
