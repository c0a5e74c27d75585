import type { Day } from "../domain/brand.ts";
import { addDays } from "../domain/calendar.ts";
import { readDay, readMonth, readPastDay, type ReadDay } from "./day.ts";
import { foldPhrase } from "./fold.ts";

/** A name as it was typed, and the day that stood after it; null where none did. */
export interface NameAndDay {
  readonly name: string;
  readonly day: Day | null;
}

/** A day has at most so many words: "tisdag den 15 juli 2018". */
const dayWordsMax = 5;

/** "Kompetens 15 juli 2018": the name, and the day that stands last. Without a year it is the next such day. */
export const readNameAndDay = (typed: string, today: Day): NameAndDay =>
  readLast(typed, (text) => readDay(text, today));

const daysBack: ReadonlyMap<string, number> = new Map([
  ["i gar", 1],
  ["igar", 1],
  ["yesterday", 1],
  ["i forrgar", 2],
  ["forrgar", 2],
]);

/** The same of a day that has been: without a year it is the last such day. */
export const readNameAndPastDay = (typed: string, today: Day): NameAndDay =>
  readLast(typed.replace(/[?!]{1,10}$/, "").trim(), (text) => {
    const back = daysBack.get(foldPhrase(text));
    return back === undefined
      ? readPastDay(text, today)
      : { kind: "day", day: addDays(today, -back) };
  });

function readLast(typed: string, read: (text: string) => ReadDay): NameAndDay {
  const words = typed.split(/\s+/);
  for (let count = Math.min(dayWordsMax, words.length); count > 0; count -= 1) {
    const last = words.slice(-count).join(" ");
    const found = read(last.replace(/^(?:den|the) /i, ""));
    if (found.kind !== "day") continue;
    const name = words
      .slice(0, -count)
      .join(" ")
      .replace(/(?:^|\s)(?:den|the|on|på)$/i, "");
    return { name, day: found.day };
  }
  return { name: typed, day: null };
}

/** Whether a text was meant as a day, though it cannot be read as one: "31 juni", "juni 2018". */
export const isMeantAsDay = (text: string, today: Day): boolean =>
  /\d/.test(text) || text.split(/\s+/).some((word) => readMonth(word, today).kind === "month");
