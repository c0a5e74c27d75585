import assert from "node:assert/strict";
import { type Day, day, type Instant, type Ore } from "../domain/brand.ts";
import { weekdayOf } from "../domain/calendar.ts";
import type { Language } from "../domain/person.ts";

/** Keeps a number together at the end of a line. */
const noBreakSpace = "\u00A0";
const minusSign = "\u2212";

const groupSeparator: Record<Language, string> = { sv: noBreakSpace, en: "," };
const decimalSign: Record<Language, string> = { sv: ",", en: "." };

function group(digits: string, language: Language): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, groupSeparator[language]);
}

/** A whole number with its thousands grouped: `1 200 000`, `1,200,000`; with a real minus sign. */
export function formatNumber(value: number, language: Language): string {
  assert(Number.isSafeInteger(value), "a formatted number is whole");
  const sign = value < 0 ? minusSign : "";
  return sign + group(String(Math.abs(value)), language);
}

/** An amount without its unit, for columns whose head says kronor; öre only where there are some. */
export function formatAmount(amount: Ore, language: Language): string {
  const sign = amount < 0 ? minusSign : "";
  const size = Math.abs(amount);
  const rest = size % 100;
  const fraction = rest === 0 ? "" : decimalSign[language] + String(rest).padStart(2, "0");
  return sign + group(String((size - rest) / 100), language) + fraction;
}

/** An amount of money: `1 200 000 kr`, `SEK 1,200,000`. */
export function formatKronor(amount: Ore, language: Language): string {
  const figures = formatAmount(amount, language);
  return language === "sv" ? `${figures}${noBreakSpace}kr` : `SEK${noBreakSpace}${figures}`;
}

/** Units in öre, largest first, each with the smallest step that it may show; English names no thousand. */
const shortUnits = [
  { size: 100_000_000_000, step: 1_000_000_000, sv: "mdkr", en: "billion" },
  { size: 100_000_000, step: 1_000_000, sv: "mnkr", en: "million" },
  { size: 100_000, step: 100_000, sv: "tkr", en: null },
] as const;

type ShortUnit = (typeof shortUnits)[number];

/** An amount in running text: `1,2 mnkr`, `250 tkr`; in full where two decimals would round it. */
export function formatShort(amount: Ore, language: Language): string {
  const size = Math.abs(amount);
  // "1,999 million" could be read as a little less than two: English figures stay below a thousand.
  const sizeMax = (unit: ShortUnit) => (language === "sv" ? Infinity : unit.size * 1000);
  const fits = (unit: ShortUnit) =>
    unit[language] !== null &&
    size >= unit.size &&
    size < sizeMax(unit) &&
    amount % unit.step === 0;
  const unit = shortUnits.find(fits);
  if (unit === undefined) return formatKronor(amount, language);
  const figures = formatHundredths(amount / (unit.size / 100), language);
  const short = `${figures}${noBreakSpace}${unit[language]}`;
  return language === "sv" ? short : `SEK${noBreakSpace}${short}`;
}

function formatHundredths(value: number, language: Language): string {
  const size = Math.abs(value);
  const fraction = String(size % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  const whole = formatNumber(Math.floor(size / 100), language);
  return (value < 0 ? minusSign : "") + whole + (fraction && decimalSign[language] + fraction);
}

/** A share as percent with at most one decimal: 0.625 is `62,5 %`, `62.5%`. */
export function formatPercent(share: number, language: Language): string {
  const tenths = Math.round(share * 1000);
  const figures = formatHundredths(tenths * 10, language);
  return language === "sv" ? `${figures}${noBreakSpace}%` : `${figures}%`;
}

const monthNames: Record<Language, readonly string[]> = {
  sv: "januari februari mars april maj juni juli augusti september oktober november december".split(
    " ",
  ),
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
};

const weekdayNames: Record<Language, readonly string[]> = {
  sv: "måndag tisdag onsdag torsdag fredag lördag söndag".split(" "),
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
};

/** The twelve names of the months in a language, January first. */
export function monthNamesIn(language: Language): readonly string[] {
  return monthNames[language];
}

/** The seven names of the weekdays in a language, Monday first. */
export function weekdayNamesIn(language: Language): readonly string[] {
  return weekdayNames[language];
}

const monthName = (date: string, language: Language): string =>
  monthNames[language][Number(date.slice(5, 7)) - 1] ?? "";

/** What a formatted day shows beside date and month. */
export interface DayFormat {
  readonly weekday?: boolean;
  /** True unless said otherwise. */
  readonly year?: boolean;
}

/** A day as it is read aloud: `29 augusti 2018`, `onsdag 29 augusti`. */
export function formatDay(date: Day, language: Language, format: DayFormat = {}): string {
  const weekday = format.weekday === true ? weekdayNames[language][weekdayOf(date) - 1] : undefined;
  const year = format.year === false ? undefined : date.slice(0, 4);
  const parts = [weekday, String(Number(date.slice(8))), monthName(date, language), year];
  return parts.filter((part) => part !== undefined).join(" ");
}

/** One day or a run of them: `29 augusti 2018`, `28–29 augusti 2018`, `30 september–1 oktober 2018`. */
export function formatDays(
  first: Day,
  last: Day,
  language: Language,
  format: DayFormat = {},
): string {
  const end = formatDay(last, language, format);
  if (first === last) return end;
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}–${end}`;
  const year = first.slice(0, 4) !== last.slice(0, 4) && format.year !== false;
  return `${formatDay(first, language, { year })}–${end}`;
}

/** A month written `YYYY-MM` as it is read aloud: `augusti 2018`. */
export function formatMonth(month: string, language: Language): string {
  return `${monthName(month, language)} ${month.slice(0, 4)}`;
}

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** Date and time of day in Europe/Stockholm; Swedish order is year, month, day, hour, minute. */
function inStockholm(moment: Instant): { readonly date: string; readonly time: string } {
  const [year = "", month = "", date = "", hour = "", minute = ""] =
    clock.format(moment).match(/\d+/g) ?? [];
  return { date: `${year}-${month}-${date}`, time: `${hour}.${minute}` };
}

const timeIn: Record<Language, (time: string) => string> = {
  sv: (time) => `kl.${noBreakSpace}${time}`,
  en: (time) => time.replace(".", ":"),
};

/** The time of day in Europe/Stockholm: `kl. 14.05`, `14:05`. */
export function formatTime(moment: Instant, language: Language): string {
  return timeIn[language](inStockholm(moment).time);
}

/** Day and time in Europe/Stockholm: `25 juni 2018 kl. 14.05`, `25 June 2018 at 14:05`. */
export function formatDayTime(moment: Instant, language: Language, format: DayFormat = {}): string {
  const { date, time } = inStockholm(moment);
  const at = language === "sv" ? " " : " at ";
  return formatDay(day(date), language, format) + at + timeIn[language](time);
}

/** A list in a sentence: `a, b och c`. */
export function joinWords(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  const and = language === "sv" ? " och " : " and ";
  return words.slice(0, -1).join(", ") + and + last;
}

const numberWords: Record<Language, readonly string[]> = {
  sv: "noll en två tre fyra fem sex sju åtta nio tio elva tolv".split(" "),
  en: "zero one two three four five six seven eight nine ten eleven twelve".split(" "),
};

/** A count in a sentence: words up to twelve, then figures. Swedish *ett* is the neuter one. */
export function numberWord(
  count: number,
  language: Language,
  gender: "common" | "neuter" = "common",
): string {
  if (count === 1 && language === "sv" && gender === "neuter") return "ett";
  return (count >= 0 ? numberWords[language][count] : undefined) ?? formatNumber(count, language);
}

/** What is counted, in one language. */
export interface Counted {
  readonly one: string;
  readonly many: string;
  readonly gender?: "common" | "neuter";
}

/** `en varning`, `två varningar`, `ett belopp`. */
export function countWords(count: number, counted: Counted, language: Language): string {
  const noun = count === 1 ? counted.one : counted.many;
  return `${numberWord(count, language, counted.gender)} ${noun}`;
}

/** What somebody wrote, as a sentence of its own. */
/** How many there are of each, without what there is none of: "två pottar och ett uppdrag". */
export const countList = (
  counts: readonly (readonly [number, Counted])[],
  language: Language,
): string =>
  joinWords(
    counts.flatMap(([count, counted]) => (count > 0 ? [countWords(count, counted, language)] : [])),
    language,
  );

export const asSentence = (text: string): string =>
  /[.!?…:”")]$/.test(text.trimEnd()) ? text.trimEnd() : `${text.trimEnd()}.`;
