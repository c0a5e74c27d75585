import { readDay } from "../../day.ts";
import { day, isDay } from "../../../domain/brand.ts";
import { monthNamesIn } from "../../format.ts";

const names = monthNamesIn("sv");
const short = "(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)";
const monthWord = `(?:${names.join("|")}|${short})`;

export type FoundDate =
  | {
      readonly kind: "day";
      readonly day: string;
      readonly text: string;
      readonly start: number;
      readonly shortYear: boolean;
    }
  | { readonly kind: "ambiguous"; readonly text: string; readonly start: number }
  | { readonly kind: "impossible"; readonly text: string; readonly start: number };

const dash = "\\s?(?:--?|–|—|/|och|till)\\s?";
const ambiguousPattern = new RegExp(
  "(?<![\\d/])(?:(?:19|20)\\d\\d-\\d\\d-\\d{4}(?!\\d)" +
    `|(?:19|20)\\d\\d-\\d\\d-\\d\\d(?:\\s?(?:--|–|—)\\s?|\\s-\\s|-|/| och | till )(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d\\d-\\d\\d|\\d{1,2})(?![\\d])` +
    `|\\d{1,2}(?::[ae])?(?:\\s${monthWord})?(?:${dash}|(?<=(?:^|[:\\t]\\s?|(?:den|datum)\\s)\\d{1,2})\\s(?=\\d{1,2}\\s${monthWord}\\s(?:19|20)\\d\\d))\\d{1,2}(?::[ae])?\\s${monthWord}(?:\\s(?:19|20)\\d\\d)?(?![A-Za-zÀ-ɏ]))`,
  "i",
);
const figures =
  /(?<![\d/-])((?:19|20)\d\d)[-.](\d\d)[-.](\d\d)(?![\d-])|(?<![\d/ -])((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)|(?<=\s)((?:19|20)\d\d)([01]\d)([0-3]\d)(?! \d{3}|\d)/u;
const slashed = /(?<![\d/])(\d{1,2})(?:\/|\.)(\d{1,2})(?:[ ./-]+)((?:19|20)?\d\d)(?![\d/])/;
const shortFigures =
  /(?<![\d/-])(\d\d)-(\d\d)-(\d\d)(?![\d-])|(?<![\d/ -])(\d\d)([01]\d)([0-3]\d)(?![\d-])(?!\s?(?:kr|tkr|:-|\d))/;
const worded = new RegExp(
  `(?<![\\d–-])(\\d{1,2})(?::[ae])?\\s+(${monthWord})\\.?\\s+((?:19|20)\\d\\d)(?!\\d)`,
  "i",
);

/** The first date in a text, with a year of four or two figures; two days that run together are ambiguous. */
export function dateIn(text: string): FoundDate | null {
  const two = ambiguousPattern.exec(text);
  const candidates = [
    inFigures(text, figures, [1, 2, 3], [4, 5, 6], [7, 8, 9]),
    inWords(text),
    inSlashes(text),
    inShortFigures(text),
  ].filter((found) => found !== null);
  const first = candidates.toSorted((a, b) => a.start - b.start)[0] ?? null;
  if (
    two !== null &&
    (first === null ||
      two.index <= first.start ||
      (first.start >= two.index && first.start < two.index + two[0].length))
  ) {
    return { kind: "ambiguous", text: two[0].trim(), start: two.index };
  }
  return first;
}

type Groups = readonly [number, number, number];

function inFigures(text: string, pattern: RegExp, ...groups: Groups[]): FoundDate | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const own = groups.find(([year]) => match[year] !== undefined);
  if (own === undefined) return null;
  const [year = "", month = "", date = ""] = own.map((group) => match[group] ?? "");
  return on(year, month, date, match[0], match.index);
}

function inWords(text: string): FoundDate | null {
  const match = worded.exec(text);
  if (match === null) return null;
  const [whole, date = "", name = "", year = ""] = match;
  const month = monthNumber(name);
  return month === null ? null : on(year, String(month), date, whole, match.index);
}

function inSlashes(text: string): FoundDate | null {
  const match = slashed.exec(text);
  if (match === null) return null;
  const [whole, date = "", month = "", year = ""] = match;
  if (Number(month) > 12 || Number(month) === 0) return null;
  const full = year.length === 2 ? `20${year}` : year;
  return on(full, month, date, whole, match.index, year.length === 2);
}

function inShortFigures(text: string): FoundDate | null {
  const match = shortFigures.exec(text);
  if (match === null) return null;
  const [year = "", month = "", date = ""] = (match[1] === undefined ? [4, 5, 6] : [1, 2, 3]).map(
    (group) => match[group] ?? "",
  );
  const found = on(`20${year}`, month, date, match[0], match.index, true);
  return found.kind === "day" ? found : null;
}

function on(
  year: string,
  month: string,
  date: string,
  text: string,
  start: number,
  shortYear = false,
): FoundDate {
  const written = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(written)
    ? { kind: "day", day: written, text: text.trim(), start, shortYear }
    : { kind: "impossible", text: text.trim(), start };
}

/** The number of a month by its Swedish name or its beginning. */
export function monthNumber(name: string): number | null {
  const found = names.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)));
  return found < 0 ? null : found + 1;
}

/** A day and month without a year: the first such day after another. */
export function nextDay(dayAndMonth: string, after: string): string | null {
  const read = readDay(dayAndMonth, day(after));
  return read.kind === "day" ? read.day : null;
}

/** The first month of that number that begins after a day, as `YYYY-MM`. */
export function nextMonth(month: number, after: string): string {
  const year = Number(after.slice(0, 4)) + (month <= Number(after.slice(5, 7)) ? 1 : 0);
  return `${year}-${String(month).padStart(2, "0")}`;
}

export interface FoundMonth {
  /** `YYYY-MM`; null without a year and without a day to count from. */
  readonly month: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the year stands in the text. */
  readonly hasYear: boolean;
  /** The month of the day that is counted from: this one or the next year's. */
  readonly sameMonth: boolean;
}

const monthPattern = new RegExp(
  "(?<![A-Za-zÀ-ɏ\\d-])(?:(?:den )?(\\d{1,2})(?::[ae])?(?:\\s?[–-]\\s?\\d{1,2})?\\s+)?" +
    `(${names.join("|")}|${short}(?=\\.?\\s(?:år\\s)?(?:19|20)\\d\\d)|(?<=\\d\\s|senast\\s)${short}(?![A-Za-zÀ-ɏ]))(?:\\.(?=\\s+(?:år\\s)?(?:19|20)\\d\\d))?(?:\\s?månad|(?:möte|sammanträde)t?|styrelsen|nämnden)?(?:\\s+(?:år\\s)?((?:19|20)\\d\\d))?(?![A-Za-zÀ-ɏ\\d])`,
  "gi",
);
const figureMonth =
  /(?<![\d/-])((?:19|20)\d\d)-(0[1-9]|1[0-2])(?:-([0-3]\d))?(?![\d-])|(?<![\d/-])((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?! \d{3}|\d)|(?<![\d/])([0-3]?\d)\/(1[0-2]|0?[1-9])(?:[ -]((?:19|20)\d\d))?(?![\d/])/g;

/** Every month that a text names, in words or figures; without a year it is the first after `after`. */
export function monthsIn(text: string, after: string | null): FoundMonth[] {
  const found: FoundMonth[] = [];
  for (const match of text.matchAll(monthPattern)) {
    const [whole, date, name = "", year] = match;
    const month = monthNumber(name);
    if (month !== null) found.push(foundMonth(whole, match.index, month, date, year, after));
  }
  for (const match of text.matchAll(figureMonth)) {
    const year = match[1] ?? match[4] ?? match[9];
    const month = Number(match[2] ?? match[5] ?? match[8]);
    found.push(
      foundMonth(match[0], match.index, month, match[3] ?? match[6] ?? match[7], year, after),
    );
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function foundMonth(
  text: string,
  start: number,
  month: number,
  date: string | undefined,
  year: string | undefined,
  after: string | null,
): FoundMonth {
  const place = { text: text.trim(), start, end: start + text.length };
  if (year !== undefined)
    return {
      ...place,
      month: `${year}-${String(month).padStart(2, "0")}`,
      hasYear: true,
      sameMonth: false,
    };
  if (after === null) return { ...place, month: null, hasYear: false, sameMonth: false };
  const sameMonth = Number(after.slice(5, 7)) === month;
  const dated =
    date === undefined ? null : nextDay(`${Number(date)} ${names[month - 1] ?? ""}`, after);
  return {
    ...place,
    month: dated === null ? nextMonth(month, after) : dated.slice(0, 7),
    hasYear: false,
    sameMonth: sameMonth && date === undefined,
  };
}
