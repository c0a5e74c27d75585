import { type Day, day } from "../domain/brand.ts";
import { addDays, weekdayOf, weekOf } from "../domain/calendar.ts";
import { readDay, readMonth } from "./day.ts";
import { foldPhrase } from "./fold.ts";
import { monthNamesIn, weekdayNamesIn } from "./format.ts";

/** A period as it was written; `to` is null where only its beginning was. */
export type ReadPeriod =
  | { readonly kind: "period"; readonly from: Day; readonly to: Day | null }
  /** It would end before it begins. */
  | { readonly kind: "reversed"; readonly from: Day; readonly to: Day }
  | { readonly kind: "unreadable" };

const unreadable = { kind: "unreadable" } as const;

/** Longer texts are no period. */
const periodLengthMax = 120;
/** So many words may follow a period without being read: "idag för läkarbesök". */
const afterwordsMax = 8;
/** A period without a year ends within so many days. */
const yearDays = 364;
const weeksAheadMax = 106;

const weekdays: ReadonlyMap<string, number> = new Map(
  [...weekdayNamesIn("sv").entries(), ...weekdayNamesIn("en").entries()].flatMap(
    ([index, name]) => {
      const word = foldPhrase(name);
      return [word, `${word}en`].map((form) => [form, index + 1] as const);
    },
  ),
);

const counts: ReadonlyMap<string, number> = new Map(
  [
    ["en", "ett", "one", "a"],
    ["tva", "two"],
    ["tre", "three"],
    ["fyra", "four"],
    ["fem", "five"],
    ["sex", "six"],
    ["sju", "seven"],
    ["atta", "eight"],
    ["nio", "nine"],
    ["tio", "ten"],
  ].flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/**
 * Reads a period as people write it: `9–27 juli`, `9/7-27/7`, `till 27 juli`, `v. 28–31`, `imorgon`,
 * `9 juli 2018 till 5 augusti`. Without a year it is the next one that has not ended: on 15 July `9–27 juli` has
 * begun. A single day begins and ends the period; `från 9 juli` has no end.
 */
export function readPeriod(text: string, today: Day): ReadPeriod {
  if (text.length > periodLengthMax) return unreadable;
  const phrase = plainPhrase(text);
  if (phrase === "") return { kind: "period", from: today, to: null };
  const words = phrase.split(" ");
  for (let cut = 0; cut <= Math.min(afterwordsMax, words.length - 1); cut += 1) {
    const kept = words.length - cut;
    if (cut > 0 && isPartOfPeriod(words[kept] ?? "")) return unreadable;
    const read = readPhrase(words.slice(0, kept).join(" "), today);
    if (read.kind !== "unreadable") return read;
  }
  return unreadable;
}

/** What may not be left out: figures, and words that lead to another day. */
const isPartOfPeriod = (word: string): boolean =>
  /\d/.test(word) || ["till", "och", "-", "and"].includes(word) || weekdays.has(word);

/** Folded, with every way of writing "to" as ` - ` and dates such as 9/7 with the name of their month. */
function plainPhrase(text: string): string {
  return foldPhrase(text)
    .replaceAll(/[–—−]/g, "-")
    .replaceAll(/(\d{4})-(\d{1,2})-(\d{1,2})/g, "$1_$2_$3")
    .replaceAll(/-{1,9}/g, " - ")
    .replaceAll("_", "-")
    .replaceAll(/(\d{1,2})\/(\d{1,2})(?:[ /](\d{4}))?(?!\d)/g, (figures, date, month, year) => {
      const name = monthNamesIn("sv")[Number(month) - 1];
      return name === undefined
        ? figures
        : `${date} ${name}${year === undefined ? "" : ` ${year}`}`;
    })
    .replaceAll(/\b(?:t\.o\.m\.?|t o m|tom|till och med|until|till|til|through|to)(?= |$)/g, "-")
    .replaceAll(/\b(?:fr\.o\.m\.?|from|fran och med|fran|starting|since)(?= )/g, "fran")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function readPhrase(phrase: string, today: Day): ReadPeriod {
  return (
    readWeeks(phrase, today) ??
    readSpan(phrase, today) ??
    readSides(phrase, today) ??
    readMonths(phrase, today)
  );
}

function readSides(phrase: string, today: Day): ReadPeriod | null {
  const between = /^(?:mellan|between) (.+) (?:och|and) (.+)$/.exec(phrase);
  const [left = "", right, ...more] =
    between === null ? phrase.split(/(?:^| )- /) : [between[1] ?? "", between[2] ?? ""];
  if (more.length > 0) return null;
  const isOpen = left.startsWith("fran ");
  const first = left.replace(/^fran /, "").trim();
  if (right !== undefined)
    return first === "" ? readEnd(right, today) : readBoth(first, right, today);
  const pair = /^(.+) (?:och|and) (.+)$/.exec(first);
  if (pair !== null) return readPair(pair[1] ?? "", pair[2] ?? "", today);
  const only = readSide(first, today);
  if (only === null) return null;
  return { kind: "period", from: only, to: isOpen ? null : only };
}

/** "Till 27 juli" begins today. */
function readEnd(right: string, today: Day): ReadPeriod | null {
  const to = readSide(right, today) ?? lastOfMonth(right, today);
  return to === null ? null : { kind: "period", from: today, to };
}

/** "Idag och imorgon": two days in a row; others are two absences. */
function readPair(left: string, right: string, today: Day): ReadPeriod | null {
  const from = readSide(left, today);
  const to = from === null ? null : readSide(right, from);
  const follows = from !== null && to !== null && to === addDays(from, 1);
  return follows ? { kind: "period", from, to } : null;
}

function readBoth(left: string, right: string, today: Day): ReadPeriod | null {
  const [first, last] = shared(left, right);
  // What names its own day settles the year of the other side.
  const leads = isFixed(first) || weekdayIn(last) !== null;
  const from = leads ? readSide(first, today) : null;
  const to = from === null ? readSide(last, today) : readSide(last, from);
  const start = from ?? (to === null ? null : readSide(first, addDays(to, -yearDays)));
  if (to === null || start === null) return null;
  return start <= to ? { kind: "period", from: start, to } : { kind: "reversed", from: start, to };
}

/** "9–27 juli": what one side leaves out is taken from the other. */
function shared(left: string, right: string): readonly [string, string] {
  const bare = /^(?:den |the )?(\d{1,2})(?::[ae]|st|nd|rd|th)?$/;
  const [, date] = bare.exec(left) ?? [];
  if (date !== undefined) return [right.replace(/\d{1,2}(?:st|nd|rd|th)?/, date), right];
  const [, end] = bare.exec(right) ?? [];
  return end === undefined ? [left, right] : [left, left.replace(/\d{1,2}(?:st|nd|rd|th)?/, end)];
}

const relativeDays = new Set("idag,i dag,today,imorgon,i morgon,tomorrow,i overmorgon".split(","));

/** Whether a text says its day without help: a year, a weekday, or counted from today. */
const isFixed = (text: string): boolean =>
  /\b\d{4}\b/.test(text) || relativeDays.has(text) || weekdayIn(text) !== null;

/** A weekday alone, as in "på fredag"; null for anything more. */
const weekdayIn = (text: string): number | null =>
  weekdays.get(text.replace(/^(?:pa|on) /, "")) ?? null;

function readSide(text: string, from: Day): Day | null {
  const weekday = weekdayIn(text);
  if (weekday !== null) return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  if (text === "nu" || text === "now") return from;
  const read = readDay(text.replace(/^(?:pa|on) /, ""), from);
  return read.kind === "day" ? read.day : null;
}

const mondayOf = (date: Day): Day => addDays(date, 1 - weekdayOf(date));

/** "V. 29", "vecka 28–31", "nästa vecka": from Monday to Sunday. */
function readWeeks(phrase: string, today: Day): ReadPeriod | null {
  const named = phrase.replace(/^(?:hela|under|all) /, "");
  const monday = mondayOf(today);
  if (/^(?:den har veckan|veckan|this week)$/.test(named)) return weekFrom(monday, monday);
  if (/^(?:nasta vecka|next week)$/.test(named))
    return weekFrom(addDays(monday, 7), addDays(monday, 7));
  const figures =
    /^(?:v\.? ?|veckorna |vecka |weeks? )(\d{1,2})(?: (?:-|och|and) (?:v\.? ?|vecka |week )?(\d{1,2}))?$/.exec(
      named,
    );
  if (figures === null) return null;
  const first = weekNumbered(Number(figures[1]), monday);
  const last = first === null ? null : weekNumbered(Number(figures[2] ?? figures[1]), first);
  return first === null || last === null ? null : weekFrom(first, last);
}

const weekFrom = (first: Day, last: Day): ReadPeriod => ({
  kind: "period",
  from: first,
  to: addDays(last, 6),
});

/** The Monday of the first week with a number from a Monday on. */
function weekNumbered(number: number, monday: Day): Day | null {
  for (let ahead = 0; ahead < weeksAheadMax; ahead += 1) {
    const found = addDays(monday, 7 * ahead);
    if (weekOf(found) === number) return found;
  }
  return null;
}

/** "I två veckor", "3 dagar", "resten av veckan": counted from today. */
function readSpan(phrase: string, today: Day): ReadPeriod | null {
  if (/^(?:resten av veckan|(?:the )?rest of the week)$/.test(phrase))
    return { kind: "period", from: today, to: addDays(mondayOf(today), 6) };
  if (/^(?:hela dagen|resten av dagen|all day|(?:the )?rest of the day)$/.test(phrase))
    return { kind: "period", from: today, to: today };
  const [, many = "", unit = ""] =
    /^(?:i |for )?(\w{1,5}) (dag|dagar|day|days|vecka|veckor|week|weeks)$/.exec(phrase) ?? [];
  const count = counts.get(many) ?? (/^\d{1,3}$/.test(many) ? Number(many) : 0);
  if (count === 0) return null;
  const days = unit.startsWith("d") ? count : 7 * count;
  return { kind: "period", from: today, to: addDays(today, days - 1) };
}

function readMonths(phrase: string, today: Day): ReadPeriod {
  const named = phrase.replace(/^(?:hela|under|i|all of|all) /, "");
  const read = readMonth(named, today);
  if (read.kind === "unreadable") return unreadable;
  const first = day(`${read.month}-01`);
  const to = lastOfMonth(named, today);
  return to === null ? unreadable : { kind: "period", from: first < today ? today : first, to };
}

function lastOfMonth(text: string, today: Day): Day | null {
  const read = readMonth(text, today);
  if (read.kind === "unreadable") return null;
  const next = addDays(day(`${read.month}-01`), 31);
  return addDays(next, -Number(next.slice(8)));
}
