import assert from "node:assert/strict";
import Holidays from "date-holidays";
import { type BodyId, type Day, day } from "./brand.ts";
import type { Meeting } from "./meeting.ts";

/** What a day is; computed once a year and kept, so that no date is parsed in a hot path. */
interface YearTable {
  /** Days from 1970-01-01 to 1 January. */
  readonly start: number;
  readonly days: readonly Day[];
  /** One byte a day of `mark` bits. */
  readonly marks: Uint8Array;
}

const mark = { holiday: 1, eve: 2, halfDay: 4 } as const;

/** Eves that the law on statutory time treats as Sundays (lag 1930:173, 2 §), in the library's words. */
const eves = new Set(["midsommarafton", "julafton", "nyårsafton"]);

/** Days that many workplaces cut short: local habit, not law. */
const halfDays = new Set([
  "trettondagsafton",
  "skärtorsdagen",
  "valborgsmässoafton",
  "allhelgonaafton",
]);

/** Whit Monday (sv. *annandag pingst*) was a public holiday until the national day took its place. */
const whitMondayLastYear = 2004;

/** The weeks in which nothing that demands action is sent (ISO week numbers). */
const julyWeeks = { first: 28, last: 31 } as const;

const library = new Holidays("SE");
const tables = new Map<number, YearTable>();
const millisecondsOfDay = 86_400_000;

function tableOf(year: number): YearTable {
  const known = tables.get(year);
  if (known !== undefined) return known;
  const made = makeTable(year);
  tables.set(year, made);
  return made;
}

function makeTable(year: number): YearTable {
  assert(year >= 1000 && year <= 9999, "the calendar knows years of four digits");
  const start = Date.UTC(year, 0, 1) / millisecondsOfDay;
  const length = Date.UTC(year + 1, 0, 1) / millisecondsOfDay - start;
  const days = Array.from({ length }, (_, index) =>
    day(new Date((start + index) * millisecondsOfDay).toISOString().slice(0, 10)),
  );
  const marks = new Uint8Array(length);
  const set = (date: string, bit: number) => {
    const index = days.indexOf(day(date.slice(0, 10)));
    if (index >= 0) marks[index] = (marks[index] ?? 0) | bit;
  };
  for (const holiday of library.getHolidays(year, "sv")) {
    const whitMonday = holiday.name === "annandag pingst" && year <= whitMondayLastYear;
    if (holiday.type === "public" || whitMonday) set(holiday.date, mark.holiday);
    if (eves.has(holiday.name)) set(holiday.date, mark.eve);
    if (halfDays.has(holiday.name)) set(holiday.date, mark.halfDay);
  }
  set(`${year}-12-23`, mark.halfDay);
  return { start, days, marks };
}

const digit = (text: string, index: number): number => text.charCodeAt(index) - 48;
const yearOf = (text: string): number =>
  digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

function indexInYear(date: Day, year: number): number {
  const month = digit(date, 5) * 10 + digit(date, 6);
  const leap = month > 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return (daysBefore[month - 1] ?? 0) + leap + digit(date, 8) * 10 + digit(date, 9) - 1;
}

/** Days from 1970-01-01, for differences and order. */
function serialOf(date: Day): number {
  const year = yearOf(date);
  return tableOf(year).start + indexInYear(date, year);
}

function dayOfSerial(serial: number): Day {
  const year = new Date(serial * millisecondsOfDay).getUTCFullYear();
  const table = tableOf(year);
  const found = table.days[serial - table.start];
  assert(found !== undefined, "a serial lies in its year");
  return found;
}

function marksOf(date: Day): number {
  const year = yearOf(date);
  return tableOf(year).marks[indexInYear(date, year)] ?? 0;
}

/** Monday is 1, Sunday 7 (ISO 8601). 1970-01-01 was a Thursday. */
export function weekdayOf(date: Day): number {
  return weekdayOfSerial(serialOf(date));
}

const weekdayOfSerial = (serial: number): number => ((((serial + 3) % 7) + 7) % 7) + 1;

/** The calendar day a number of days later; a negative number goes back. */
export function addDays(date: Day, count: number): Day {
  return dayOfSerial(serialOf(date) + count);
}

/** How many days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return serialOf(to) - serialOf(from);
}

/** A public holiday (sv. *allmän helgdag*, lag 1989:253); every Sunday is one. */
export function isHoliday(date: Day): boolean {
  return (marksOf(date) & mark.holiday) !== 0 || weekdayOf(date) === 7;
}

/** Midsummer, Christmas or New Year's Eve: like a Sunday for statutory time (lag 1930:173, 2 §). */
export function isEve(date: Day): boolean {
  return (marksOf(date) & mark.eve) !== 0;
}

/** A day that many workplaces cut short; a working day all the same. */
export function isHalfDay(date: Day): boolean {
  return (marksOf(date) & mark.halfDay) !== 0 && isWorkingDay(date);
}

/** Not a Saturday, Sunday, public holiday or one of the three eves. */
export function isWorkingDay(date: Day): boolean {
  return weekdayOf(date) < 6 && (marksOf(date) & (mark.holiday | mark.eve)) === 0;
}

/** A lone working day between two free ones (sv. *klämdag*): no only reminder falls on it. */
export function isBridgeDay(date: Day): boolean {
  return isWorkingDay(date) && !isWorkingDay(addDays(date, -1)) && !isWorkingDay(addDays(date, 1));
}

function workingDayFrom(date: Day, direction: 1 | -1): Day {
  let serial = serialOf(date);
  let found = date;
  while (!isWorkingDay(found)) found = dayOfSerial((serial += direction));
  return found;
}

/** Where an internal deadline on this day falls: it moves earlier. */
export function workingDayOnOrBefore(date: Day): Day {
  return workingDayFrom(date, -1);
}

/** Where a statutory deadline on this day falls: it moves later (lag 1930:173, 2 §). */
export function workingDayOnOrAfter(date: Day): Day {
  return workingDayFrom(date, 1);
}

/** The working day so many working days after a day, or before it for a negative number; 0 is the day itself. */
export function addWorkingDays(date: Day, count: number): Day {
  const direction = count < 0 ? -1 : 1;
  let found = date;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    found = workingDayFrom(addDays(found, direction), direction);
  }
  return found;
}

/** The ISO week number, "v. 35" in Swedish. */
export function weekOf(date: Day): number {
  const serial = serialOf(date);
  const thursday = serial - weekdayOfSerial(serial) + 4;
  const year = yearOf(dayOfSerial(thursday));
  return Math.floor((thursday - tableOf(year).start) / 7) + 1;
}

/** Whether the day lies in the weeks 28–31, in which nothing that demands action is sent. */
export function isJulyMode(date: Day): boolean {
  const week = weekOf(date);
  return week >= julyWeeks.first && week <= julyWeeks.last;
}

export type Period = { readonly days: number } | { readonly weeks: number };

/** The last day of a statutory period that is counted from a day (lag 1930:173, 1 and 2 §§). */
export function statutoryDeadline(date: Day, period: Period): Day {
  const days = "days" in period ? period.days : period.weeks * 7;
  return workingDayOnOrAfter(addDays(date, days));
}

/** The last day to appeal a decision whose minutes were announced on a day (KL 13:5: three weeks). */
export function lastAppealDay(announced: Day): Day {
  return statutoryDeadline(announced, { weeks: 3 });
}

export const monthOf = (date: Day): string => date.slice(0, 7);

function meetingsOf(meetings: Iterable<Meeting>, body: BodyId): Meeting[] {
  const own = [...meetings].filter(
    (meeting) => meeting.body === body && meeting.cancelled === null,
  );
  return own.sort((a, b) => (a.decisionDay < b.decisionDay ? -1 : 1));
}

/**
 * "I augusti": the body's first meeting that decides in the month (`YYYY-MM`). Null means: ask. So it does
 * where no meeting decides in the month, and where the only one begins in the month before.
 */
export function meetingInMonth(
  meetings: Iterable<Meeting>,
  body: BodyId,
  month: string,
): Meeting | null {
  const within = (meeting: Meeting) =>
    monthOf(meeting.decisionDay) === month && monthOf(meeting.firstDay) === month;
  return meetingsOf(meetings, body).find(within) ?? null;
}

/**
 * "Senast i maj": the body's last meeting that decides in the month or before it, but not before `from`.
 * Null means: ask; it never slides later.
 */
export function meetingLatestInMonth(
  meetings: Iterable<Meeting>,
  body: BodyId,
  month: string,
  from: Day,
): Meeting | null {
  const within = (meeting: Meeting) =>
    monthOf(meeting.decisionDay) <= month && meeting.decisionDay >= from;
  return meetingsOf(meetings, body).findLast(within) ?? null;
}

/** The body's first meeting whose document stop (sv. *handlingsstopp*) is on or after a day; null when none is planned. */
export function nextMeetingFor(
  meetings: Iterable<Meeting>,
  body: BodyId,
  date: Day,
): Meeting | null {
  return meetingsOf(meetings, body).find((meeting) => meeting.documentStop >= date) ?? null;
}
