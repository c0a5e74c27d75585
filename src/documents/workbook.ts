import assert from "node:assert/strict";
import type { Day, Instant, Ore } from "../domain/brand.ts";
import type { Language } from "../domain/person.ts";
import { withoutForbidden } from "./xml.ts";

/** What a cell holds. A text is a text whatever it begins with: nothing in a workbook of ours is a formula. */
export type OutCell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** Shown in kronor, with öre where there are some. */
  | { readonly kind: "amount"; readonly amount: Ore }
  | { readonly kind: "day"; readonly day: Day }
  /** Shown as date and time of day in Europe/Stockholm. */
  | { readonly kind: "moment"; readonly moment: Instant };

/** A column of a sheet; its width is in characters. */
export interface OutColumn {
  /** What programs know it by: the same in every language, and in every version. */
  readonly key: string;
  readonly title: string;
  readonly width: number;
}

export interface OutSheet {
  /** As a column's: the same in every language. */
  readonly key: string;
  readonly name: string;
  readonly columns: readonly OutColumn[];
  readonly rows: readonly (readonly OutCell[])[];
}

/** Tables, as they go into an Excel file, into csv or into JSON: one model, so that no two of them can differ. */
export interface Workbook {
  readonly title: string;
  readonly author: string;
  /** In the file's properties: the day that the figures are of. */
  readonly day: Day;
  /** Of the headings, for who has them read aloud; Swedish where nothing is said. */
  readonly language?: Language;
  readonly sheets: readonly OutSheet[];
}

/** The most rows that a sheet holds under its head. */
export const sheetRowsMax = 1_048_575;
/** The most characters that a cell holds. */
export const cellLengthMax = 32_767;
const sheetNameMax = 31;

export const empty: OutCell = { kind: "empty" };
/** A text without what not every form of a file can hold, its lines ended in one way, cut between characters. */
export function text(content: string): OutCell {
  const kept = withoutForbidden(content.replaceAll(/\r\n?/g, "\n"))
    .slice(0, cellLengthMax)
    .replace(/[\uD800-\uDBFF]$/, "");
  return kept === "" ? empty : { kind: "text", text: kept };
}
export const number = (content: number): OutCell => {
  assert(Number.isFinite(content), "a cell's number is finite");
  return { kind: "number", number: content };
};
export const amount = (content: Ore | null): OutCell =>
  content === null ? empty : { kind: "amount", amount: content };
export const onDay = (content: Day | null): OutCell =>
  content === null ? empty : { kind: "day", day: content };
export const atMoment = (content: Instant | null): OutCell =>
  content === null ? empty : { kind: "moment", moment: content };

/** The names of the sheets as Excel takes them: short, without certain signs, and no two alike. */
export function sheetNames(sheets: readonly OutSheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const plain = sheet.name.replace(/[[\]:*?/\\]/g, " ").replace(/^'+|'+$/g, "");
    const base = plain.trim() === "" ? "Blad" : plain.trim();
    let name = base.slice(0, sheetNameMax).trim();
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const mark = ` ${count}`;
      name = base.slice(0, sheetNameMax - mark.length).trim() + mark;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Kronor with öre as decimals where there are some, written out of whole öre and never computed as a fraction. */
export function kronorIn(content: Ore, point: "." | ","): string {
  const size = String(Math.abs(content)).padStart(3, "0");
  const fraction = size.slice(-2);
  const kronor = size.slice(0, -2) + (fraction === "00" ? "" : `${point}${fraction}`);
  return content < 0 ? `-${kronor}` : kronor;
}

/** A moment as the clocks in Stockholm showed it. */
export const zonedTime = (content: Instant): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(content).toZonedDateTimeISO("Europe/Stockholm");

/** The same without its distance from UTC. */
export const wallTime = (content: Instant): Temporal.PlainDateTime =>
  zonedTime(content).toPlainDateTime();
