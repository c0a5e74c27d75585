import assert from "node:assert/strict";
import { type Day, day, type Instant, instant, isDay } from "../domain/brand.ts";
import { addDays, weekdayOf } from "../domain/calendar.ts";
import { fold, foldPhrase } from "./fold.ts";
import { monthNamesIn, weekdayNamesIn } from "./format.ts";

export type ReadDay = { readonly kind: "day"; readonly day: Day } | { readonly kind: "unreadable" };

interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

export type ReadDayTime =
  | { readonly kind: "day-time"; readonly day: Day; readonly time: TimeOfDay | null }
  | { readonly kind: "unreadable" };

export type ReadMonth =
  /** `YYYY-MM`. */
  { readonly kind: "month"; readonly month: string } | { readonly kind: "unreadable" };

const unreadable = { kind: "unreadable" } as const;

/** Longer texts are no date. */
const dateLengthMax = 60;
/** Years outside are slips of the pen. */
const yearMin = 1900;
const yearMax = 2199;
/** Within so many years a date such as 29 February comes round. */
const yearsAheadMax = 8;

const daysFromToday: ReadonlyMap<string, number> = new Map([
  ["i dag", 0],
  ["idag", 0],
  ["today", 0],
  ["i morgon", 1],
  ["imorgon", 1],
  ["tomorrow", 1],
  ["i overmorgon", 2],
]);

/** Number of the month by its folded name in either language. */
const months: ReadonlyMap<string, number> = new Map(
  [...monthNamesIn("sv").entries(), ...monthNamesIn("en").entries()].flatMap(([index, name]) =>
    [name, name.slice(0, 3), `${name.slice(0, 3)}.`].map((form) => [fold(form), index + 1]),
  ),
);
const weekdays: ReadonlyMap<string, number> = new Map(
  [...weekdayNamesIn("sv").entries(), ...weekdayNamesIn("en").entries()].map(([index, name]) => [
    fold(name),
    index + 1,
  ]),
);

function monthNumber(word: string): number | undefined {
  return months.get(word) ?? (word === "sept" ? 9 : undefined);
}

const pad = (number: number): string => String(number).padStart(2, "0");

function onDate(year: number, month: number, date: number): Day | null {
  if (year < yearMin || year > yearMax) return null;
  const text = `${year}-${pad(month)}-${pad(date)}`;
  return isDay(text) ? day(text) : null;
}

/**
 * Reads a day as people write it: `2018-08-13`, `20180813`, `13 augusti 2018`, `onsdag 29 aug`, `i morgon`.
 * Without a year it is the next such day, today included. A day that is not in the calendar is unreadable, and
 * so is one whose weekday contradicts it (rule R17).
 */
export function readDay(text: string, today: Day): ReadDay {
  const trimmed = text.trim();
  if (trimmed.length > dateLengthMax) return unreadable;
  const phrase = foldPhrase(trimmed);
  const ahead = daysFromToday.get(phrase);
  if (ahead !== undefined) return { kind: "day", day: addDays(today, ahead) };
  const found = readFigures(phrase) ?? readNamed(phrase, today);
  return found === null ? unreadable : { kind: "day", day: found };
}

/** The same of a day that has been: without a year it is the last such day, where there is one. */
export function readPastDay(text: string, today: Day): ReadDay {
  const ahead = readDay(text, today);
  if (!/\d/.test(text) || (ahead.kind === "day" && ahead.day <= today)) return ahead;
  const back = readDay(text, addDays(today, -365));
  return back.kind === "day" && back.day <= today ? back : ahead;
}

function readFigures(phrase: string): Day | null {
  const match =
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(phrase) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(phrase);
  if (match !== null) return onDate(Number(match[1]), Number(match[2]), Number(match[3]));
  // As it is written by hand in Sweden, the date before the month; without a year it is nearer to a fraction.
  const byHand = /^(\d{1,2})([/.])(\d{1,2})(?:[ -]|\2)(\d{4})$/.exec(phrase);
  return byHand === null ? null : onDate(Number(byHand[4]), Number(byHand[3]), Number(byHand[1]));
}

function readNamed(phrase: string, today: Day): Day | null {
  const words = phrase.replaceAll(",", " ").split(/\s+/);
  const weekday = weekdays.get(words[0] ?? "");
  if (weekday !== undefined) words.shift();
  if (words[0] === "den" || words[0] === "the") words.shift();
  const [first = "", second = "", year, ...more] = words;
  if (more.length > 0 || (year !== undefined && !/^\d{4}$/.test(year))) return null;
  const month = monthNumber(second) ?? monthNumber(first);
  const date = /^(\d{1,2})(?::[ae]|st|nd|rd|th)?$/.exec(monthNumber(second) ? first : second)?.[1];
  if (month === undefined || date === undefined) return null;
  const found =
    year === undefined
      ? nextDate(today, month, Number(date))
      : onDate(Number(year), month, Number(date));
  return found !== null && weekday !== undefined && weekdayOf(found) !== weekday ? null : found;
}

function nextDate(today: Day, month: number, date: number): Day | null {
  const year = Number(today.slice(0, 4));
  for (let ahead = 0; ahead <= yearsAheadMax; ahead += 1) {
    const found = onDate(year + ahead, month, date);
    if (found !== null && found >= today) return found;
  }
  return null;
}

const timePattern = /^(.*?)(?:^|[ t])(?:kl\.? ?|at )?(?:(\d{1,2})[.:](\d{2})|kl\.? ?(\d{1,2}))$/;

/** Reads a day with or without a time of day: `2018-08-13 09:00`, `13 augusti kl. 9`; a time alone is today's. */
export function readDayTime(text: string, today: Day): ReadDayTime {
  const trimmed = text.trim();
  if (trimmed.length > dateLengthMax) return unreadable;
  const match = timePattern.exec(foldPhrase(trimmed));
  if (match === null) {
    const read = readDay(trimmed, today);
    return read.kind === "day" ? { kind: "day-time", day: read.day, time: null } : unreadable;
  }
  const [, date = "", hourText, minuteText = "0", hourAlone] = match;
  const time = { hour: Number(hourText ?? hourAlone), minute: Number(minuteText) };
  if (time.hour > 23 || time.minute > 59) return unreadable;
  const phrase = date.trim().replace(/ kl\.?$/, "");
  const read = phrase === "" ? ({ kind: "day", day: today } as const) : readDay(phrase, today);
  return read.kind === "day" ? { kind: "day-time", day: read.day, time } : unreadable;
}

/** Reads a month: `augusti`, `i augusti 2018`, `2018-08`. Without a year it is the next such month, this one included. */
export function readMonth(text: string, today: Day): ReadMonth {
  const trimmed = text.trim();
  if (trimmed.length > dateLengthMax) return unreadable;
  const words = foldPhrase(trimmed).split(/\s+/);
  if (words[0] === "i" || words[0] === "in") words.shift();
  const [name = "", year, ...more] = words;
  const figures = /^(\d{4})-?(0[1-9]|1[0-2])$/.exec(name);
  if (figures !== null && year === undefined)
    return inMonth(Number(figures[1]), Number(figures[2]));
  const month = monthNumber(name);
  if (month === undefined || more.length > 0) return unreadable;
  if (year !== undefined) return /^\d{4}$/.test(year) ? inMonth(Number(year), month) : unreadable;
  const passed = month < Number(today.slice(5, 7));
  return inMonth(Number(today.slice(0, 4)) + (passed ? 1 : 0), month);
}

function inMonth(year: number, month: number): ReadMonth {
  if (year < yearMin || year > yearMax) return unreadable;
  return { kind: "month", month: `${year}-${pad(month)}` };
}

/**
 * The instant of a time of day in Europe/Stockholm. In the spring night a time that does not exist moves an hour
 * forward; in the autumn night the first of two is meant.
 */
export function instantOf(date: Day, hour: number, minute: number): Instant {
  assert(hour >= 0 && hour < 24 && minute >= 0 && minute < 60, "a time of day is 00:00 to 23:59");
  const wall = Temporal.PlainDate.from(date).toPlainDateTime({ hour, minute });
  const zoned = wall.toZonedDateTime("Europe/Stockholm", { disambiguation: "compatible" });
  return instant(zoned.epochMilliseconds);
}
