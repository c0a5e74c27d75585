import type { Ore } from "../domain/brand.ts";
import type { UnreadableWhy } from "../domain/money.ts";
import type { Language } from "../domain/person.ts";
import { readAmount } from "./amount.ts";
import { fold, plainSpaces } from "./fold.ts";

/** What is looked for, as it was read from what somebody typed. */
export interface Sought {
  /** Folded; each of them has to be found somewhere in a thing. */
  readonly words: readonly string[];
  /** The words run together: "HSDirektör" is "HS-direktör" (rule R18). */
  readonly compact: string;
  /** A number whose parts stand in a row, such as `rs 254 2018`; empty for words that may stand anywhere. */
  readonly phrase: string;
  /** To the öre; null where no amount was typed. */
  readonly amount: Ore | null;
  /** A few digits may be an amount or a part of a name: either will do. */
  readonly isEither: boolean;
  /** Why digits that look like an amount are none; null for all else. */
  readonly unreadable: UnreadableWhy | null;
}

/** The longest text that is searched for; what is longer is no name. */
const searchLengthMax = 120;
const wordsMax = 8;

// oxlint-disable-next-line no-control-regex
const isPlain = (text: string): boolean => /^[\u0000-\u007F]*$/.test(text);

/** The Swedish letters alone are folded without the general way, which takes ten times as long. */
const withoutRings = (text: string): string =>
  text.replaceAll("å", "a").replaceAll("ä", "a").replaceAll("ö", "o").replaceAll("é", "e");

/** A text as it is searched in and for: its words folded, one space between them, and nothing else. */
export function searchable(text: string): string {
  const lower = withoutRings(text.normalize("NFC").toLowerCase());
  if (isPlain(lower)) return lower.replaceAll(/[^a-z0-9]+/g, " ").trim();
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Words that join others and are part of no name that somebody looks for. */
const fillers = new Set(
  "om till for i pa av och med fran the of to in on and from with".split(" "),
);

/** Reads what to look for; null where there is nothing in it to look for, or too much. */
export function readSought(typed: string, language: Language): Sought | null {
  const text = plainSpaces(typed)
    .replaceAll(/\s+/g, " ")
    .replace(/^(?:dnr|diarienr|diarienummer|ärendenummer|case number)\b[.:]* */i, "")
    .replace(/[?!.]+$/, "")
    .trim();
  if (text.length > searchLengthMax || searchable(text) === "") return null;
  return wholeAmount(text, language) ?? number(text) ?? mixed(text, language);
}

const nothing = { words: [], compact: "", phrase: "", isEither: false, unreadable: null } as const;

/** The amount in either language: the reader's own first, since a comma means different things. */
function amountIn(text: string, language: Language): Ore | null {
  for (const one of [language, language === "sv" ? "en" : "sv"] as const) {
    const read = readAmount(text, one);
    if (read.kind === "amount") return read.amount;
  }
  return null;
}

/** So many digits alone may as well be a year, a section or a part of a name. */
const fewDigits = /^\d{1,4}$/;

function wholeAmount(text: string, language: Language): Sought | null {
  const amount = amountIn(text, language);
  if (amount !== null && fewDigits.test(text))
    return { ...nothing, words: [text], compact: text, amount, isEither: true };
  if (amount !== null) return { ...nothing, amount };
  if (!/^[-−–]?(?:kr |sek )?\d[\d .,]*(?: ?kr| ?sek)?$/i.test(text)) return null;
  const read = readAmount(text, language);
  return read.kind === "unreadable" ? { ...inWords(text, null), unreadable: read.why } : null;
}

/** "RS/254/2018", "RS 254/2018", "rs254-2018", "1/2018"; "2018:1" is the same number as "1/2018". */
function number(text: string): Sought | null {
  const read = /^(\p{L}{0,12})[ /-]*(\d{1,7}) ?[/:-] ?(\d{1,7})$/u.exec(text);
  if (read === null) return null;
  const [, letters = "", first = "", second = ""] = read;
  const isYearFirst = letters === "" && /^\d{4} ?:/.test(text);
  const [serial, year] = isYearFirst ? [second, first] : [first, second];
  const phrase = searchable(`${letters} ${letters === "" ? Number(serial) : serial} ${year}`);
  return {
    ...nothing,
    words: phrase.split(" "),
    compact: phrase.replaceAll(" ", ""),
    phrase,
    amount: null,
  };
}

/** Words, with an amount before or after them where there is one: "kirurgi 300 000", "1,2 mnkr digitalisering". */
function mixed(text: string, language: Language): Sought {
  const parts = text.split(" ");
  for (let at = 1; at < parts.length; at += 1) {
    for (const [words, figures] of [
      [parts.slice(0, at), parts.slice(at)],
      [parts.slice(-at), parts.slice(0, -at)],
    ] as const) {
      const joined = figures.join(" ");
      const amount = fewDigits.test(joined) ? null : amountIn(joined, language);
      if (amount !== null && searchable(words.join(" ")) !== "")
        return inWords(words.join(" "), amount);
    }
  }
  return inWords(text, null);
}

function inWords(text: string, amount: Ore | null): Sought {
  const all = [...new Set(searchable(text).split(" "))];
  const telling = all.filter((word) => !fillers.has(word));
  const words = (telling.length === 0 ? all : telling).slice(0, wordsMax);
  return { ...nothing, words, compact: searchable(text).replaceAll(" ", ""), amount };
}
