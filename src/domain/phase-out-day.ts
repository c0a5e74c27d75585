import { type Day, day, isDay } from "./brand.ts";
import { addDays, addWorkingDays, workingDayOnOrBefore } from "./calendar.ts";

/** When it is asked whether something has been phased out. */
export interface PhaseOutTime {
  /** From when there is something to answer. */
  readonly from: Day;
  /** By when it is to be answered. */
  readonly due: Day;
  /** Whether the text names a month and its year; else it is the year's end. */
  readonly isSure: boolean;
}

/** The months as decisions write them, in Swedish and in English; the first three letters do as well. */
const names = [
  ["januari", "january"],
  ["februari", "february"],
  ["mars", "march"],
  ["april"],
  ["maj", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["augusti", "august"],
  ["september", "sept"],
  ["oktober", "october"],
  ["november"],
  ["december"],
] as const;
const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((forms, index) =>
    forms.flatMap((name) => [name, name.slice(0, 3)].map((form) => [form, index + 1] as const)),
  ),
);

/** Working days that there are to answer, from a day that is named to the day. */
const answerDays = 10;

/**
 * When a phase-out is asked after, by the words of its decision ("juni 2019", "från 1 januari 2019", "2019-06"). A
 * named day opens the question; a month is asked after while it lasts, the last one where there are more. What names
 * no month with its year is asked after in December of the first year it names that is not over by then, else of the
 * year that the money is needed in.
 */
export function phaseOutTime(when: string, year: number): PhaseOutTime {
  const text = when.normalize("NFC").toLowerCase();
  const named = dayIn(text);
  if (named !== null) return { ...fromDay(named), isSure: true };
  const years = yearsIn(text);
  const month = monthIn(text, years);
  if (month !== null) return { ...inMonth(month), isSure: true };
  const first = years.find((one) => one >= year - 1) ?? year;
  return { ...inMonth(`${first}-12`), isSure: false };
}

/** The same from a day on that somebody has put it off to. */
export const fromDay = (from: Day): Pick<PhaseOutTime, "from" | "due"> => ({
  from,
  due: addWorkingDays(from, answerDays),
});

function inMonth(month: string): Pick<PhaseOutTime, "from" | "due"> {
  const from = day(`${month}-01`);
  const next = addDays(from, 31);
  return { from, due: workingDayOnOrBefore(addDays(next, -Number(next.slice(8)))) };
}

const pad = (number: number): string => String(number).padStart(2, "0");

const dated = (year: string, month: number, date: string): Day | null => {
  const text = `${year}-${pad(month)}-${pad(Number(date))}`;
  return isDay(text) ? day(text) : null;
};

/** The one day that a text names with its year; null where it names none, or more. */
function dayIn(text: string): Day | null {
  const found = [
    ...[...text.matchAll(/(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/g)].map(
      ([, year = "", month, date = ""]) => dated(year, Number(month), date),
    ),
    ...[...text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})[ -]+(20\d\d)(?!\d)/g)].map(
      ([, date = "", month, year = ""]) => dated(year, Number(month), date),
    ),
    ...[
      ...text.matchAll(/(?<!\d)(\d{1,2})(?::?[ae]|st|nd|rd|th)? (\p{L}+)\.?,? (20\d\d)(?!\d)/gu),
    ].map(([, date = "", name = "", year = ""]) => dated(year, months.get(name) ?? 0, date)),
    ...[...text.matchAll(/(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)(?!\d)/gu)].map(
      ([, name = "", date = "", year = ""]) => dated(year, months.get(name) ?? 0, date),
    ),
  ];
  const [only, ...more] = [...new Set(found)].filter((one) => one !== null);
  return only === undefined || more.length > 0 || mentioned(text) > 1 ? null : only;
}

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/** How many months a text names by their names. */
const mentioned = (text: string): number => monthsIn(text).length;

const monthsIn = (text: string): readonly number[] =>
  wordsOf(text).flatMap((word) => months.get(word) ?? []);

const yearsIn = (text: string): readonly number[] =>
  [...new Set([...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year)))].toSorted(
    (a, b) => a - b,
  );

/** The month that a text names with the only year in it, as `YYYY-MM`. */
function monthIn(text: string, years: readonly number[]): string | null {
  const [year, another] = years;
  if (year === undefined || another !== undefined) return null;
  const figures = [...text.matchAll(/(?<![\d-])20\d\d-(0[1-9]|1[0-2])(?!\d)/g)].map(([, month]) =>
    Number(month),
  );
  const found = [...monthsIn(text), ...figures];
  return found.length === 0 ? null : `${year}-${pad(Math.max(...found))}`;
}
