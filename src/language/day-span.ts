import { type Day, day, isDay } from "../domain/brand.ts";
import { weekdayOf } from "../domain/calendar.ts";
import { fold } from "./fold.ts";
import { monthNamesIn, weekdayNamesIn } from "./format.ts";

/** A date as far as it is written; the year may stand elsewhere. */
interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly date: number;
}

/** One day or a run of them, where it stands in a folded text. */
export interface DaySpan {
  readonly first: WrittenDate;
  readonly last: WrittenDate;
  /** The weekdays written before it, Monday 1; null where none is. */
  readonly weekdays: readonly [number | null, number | null];
  /** Two days that do not follow on each other: "5 och 9 maj" are no run. */
  readonly apart: boolean;
  readonly from: number;
  readonly to: number;
}

/** Number of the month by its folded name or its first letters, in either language. */
const months: ReadonlyMap<string, number> = new Map(
  [...monthNamesIn("sv").entries(), ...monthNamesIn("en").entries()].flatMap(([index, name]) =>
    [fold(name), fold(name).slice(0, 3)].map((form) => [form, index + 1]),
  ),
).set("sept", 9);
const weekdayNumbers: ReadonlyMap<string, number> = new Map(
  [...weekdayNamesIn("sv").entries(), ...weekdayNamesIn("en").entries()].map(([index, name]) => [
    fold(name).slice(0, 3),
    index + 1,
  ]),
);

const anyOf = (words: Iterable<string>): string =>
  [...words].toSorted((a, b) => b.length - a.length).join("|");

const month = anyOf(months.keys());
const weekdayWords = [...weekdayNamesIn("sv"), ...weekdayNamesIn("en")]
  .map(fold)
  .flatMap((name) => [name, `${name}en`, name.slice(0, 3), name.slice(0, 4)]);

/** A weekday in any length, as a part of a pattern: `tis`, `tors.`, `tisdagen`. */
export const weekday = String.raw`(?:${anyOf(weekdayWords)})(?![a-z])\.?`;
const and = String.raw` ?(?<sign>-|,|&|och|till) ?`;

/** `2018-09-25`, `2018-09-25--26`, `2018-09-30/10-01`, `20180925`. */
const figures = new RegExp(
  String.raw`(?<!\d)(?<year>\d{4})-(?<month>\d{1,2})-(?<date>\d{1,2})(?!\d)(?: ?(?:--|-|/) ?(?:(?<lastMonth>\d{1,2})-)?(?<lastDate>\d{1,2})(?![\d.:/-]))?` +
    String.raw`|(?<!\d)(?<year>20\d\d)(?<month>\d\d)(?<date>\d\d)(?!\d)`,
  "g",
);
/** `28 augusti`, `28–29 aug 2018`, `den 25:e och 26:e september`. */
const named = new RegExp(
  String.raw`(?<!\d)(?<date>\d{1,2})(?::[ae])?(?:${and}(?:${weekday} ?)?(?<lastDate>\d{1,2})(?::[ae])?)? ?(?<name>${month})(?![a-z])\.?(?:,? ?(?<year>\d{4})(?!\d))?`,
  "g",
);
/** `15/8`, `28–29/8 2018`, `15/8-18`. */
const slashed = new RegExp(
  String.raw`(?<![\d/])(?<date>\d{1,2})(?:${and}(?<lastDate>\d{1,2}))?/(?<month>\d{1,2})(?:[-/](?<year>\d{4}|\d\d)| (?<year>\d{4}))?(?![\d/])`,
  "g",
);

/** What stands between two dates that are one run: `30 sep–1 okt`, `30 sep till ons 1 okt`. "Och" may name two meetings. */
const between = new RegExp(String.raw`^ ?(?:--?|till|t\.?o\.?m\.?) ?(?:${weekday})? ?(?:den )?$`);
const before = new RegExp(String.raw`(?<![a-z])(${weekday})(?: ?- ?(${weekday}))? ?(?:den )?$`);

/** Every date in a folded text, in order; a text without any gives none. */
export function daySpans(text: string): readonly DaySpan[] {
  const found = [figures, named, slashed]
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => spanOf(text, match)))
    .toSorted((a, b) => a.from - b.from);
  const spans: DaySpan[] = [];
  for (const span of found) {
    const last = spans.at(-1);
    if (last !== undefined && span.from < last.to) continue;
    if (last !== undefined && between.test(text.slice(last.to, span.from)))
      spans[spans.length - 1] = joined(last, span);
    else spans.push(span);
  }
  return spans;
}

function spanOf(text: string, match: RegExpExecArray): DaySpan {
  const groups = match.groups ?? {};
  const first: WrittenDate = {
    year: yearOf(groups["year"]),
    month: months.get(groups["name"] ?? "") ?? Number(groups["month"]),
    date: Number(groups["date"]),
  };
  const last: WrittenDate = {
    year: first.year,
    month: groups["lastMonth"] === undefined ? first.month : Number(groups["lastMonth"]),
    date: groups["lastDate"] === undefined ? first.date : Number(groups["lastDate"]),
  };
  const isRun = groups["sign"] === undefined || groups["sign"] === "-" || groups["sign"] === "till";
  const apart = !isRun && last.date !== first.date + 1;
  const words = before.exec(text.slice(0, match.index));
  const from = match.index - (words?.[0].length ?? 0);
  const to = match.index + match[0].length;
  const weekdays = [numberOf(words?.[1]), numberOf(words?.[2])] as const;
  return { first, last, weekdays, apart, from, to };
}

const numberOf = (word: string | undefined): number | null =>
  weekdayNumbers.get((word ?? "").slice(0, 3)) ?? null;

function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** Two dates as one run. The first has its year from the last, where it has none of its own. */
function joined(one: DaySpan, other: DaySpan): DaySpan {
  const { last } = other;
  const earlier = one.first.month > last.month ? 1 : 0;
  const year = one.first.year ?? (last.year === null ? null : last.year - earlier);
  return {
    first: { ...one.first, year },
    last,
    apart: one.apart || other.apart,
    weekdays: [one.weekdays[0], other.weekdays[0] ?? one.weekdays[1]],
    from: one.from,
    to: other.to,
  };
}

const pad = (number: number): string => String(number).padStart(2, "0");

/** The day of a written date in a year; null where the calendar has none. */
export function dayIn(year: number, { month: number, date }: WrittenDate): Day | null {
  const text = `${year}-${pad(number)}-${pad(date)}`;
  return isDay(text) ? day(text) : null;
}

/** Whether the weekdays that stand before a date are those of its days. */
export function weekdaysAgree({ weekdays: [first, last] }: DaySpan, from: Day, to: Day): boolean {
  return (first === null || weekdayOf(from) === first) && (last === null || weekdayOf(to) === last);
}
