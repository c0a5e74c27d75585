import type { Language } from "../domain/person.ts";
import type { Entry } from "../domain/proposal.ts";
import { readEntry } from "./entry.ts";
import { fold, foldPhrase, plainSpaces } from "./fold.ts";

export interface ReadDistribution {
  /** Who gets what, both as typed; an amount that cannot be read stands here too, so that its row can say why. */
  readonly items: readonly { readonly name: string; readonly typed: string }[];
  /** Who shares the rest equally; empty for all the others, null when nothing is said of the rest. */
  readonly restEqually: readonly string[] | null;
  /** Parts without an amount, as typed. */
  readonly unread: readonly string[];
}

/** Longer texts are not read beyond this. */
const textLengthMax = 10_000;
/** A part with more words is a sentence, not a row. */
const partWordsMax = 30;

interface Found {
  readonly items: { name: string; typed: string }[];
  restEqually: string[] | null;
  readonly unread: string[];
}

/**
 * Reads a distribution in free text, such as `KTC 1,2 mnkr, Saba 300 tkr, resten lika på NOVA och karriärvägar`.
 * A comma between digits belongs to the number. Nothing is decided here: names are looked up and amounts echoed by
 * the form that it fills in.
 */
export function readDistribution(text: string, language: Language): ReadDistribution {
  const found: Found = { items: [], restEqually: null, unread: [] };
  for (const part of partsOf(plainSpaces(text.slice(0, textLengthMax).normalize("NFC")))) {
    readPart(part, language, found);
  }
  return found;
}

function partsOf(text: string): string[] {
  return text
    .split(/[;\r\n]|,(?!\d)|(?<!\d),/)
    .map((part) => part.trim().replace(/(?<=[^\s.])\.$/, ""))
    .filter((part) => part !== "");
}

function readPart(part: string, language: Language, found: Found): void {
  const words = wordsOf(part);
  if (words.length > partWordsMax) {
    found.unread.push(part);
    return;
  }
  const rest = restNames(part);
  if (rest !== null) {
    found.restEqually = [...(found.restEqually ?? []), ...rest];
    return;
  }
  const joined = splitAtAnd(part, words, language);
  if (joined !== null) {
    readPart(joined[0], language, found);
    readPart(joined[1], language, found);
    return;
  }
  const item = readItem(part, words, language);
  if (item !== null) found.items.push(item);
  else if (found.restEqually === null) found.unread.push(part);
  else found.restEqually.push(...namesOf(part));
}

/** Where a word stands in its part. */
interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(part: string): Word[] {
  return [...part.matchAll(/\S+/g)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const restEquallyPattern =
  /^(?:och +|and +)?(?:resten|the rest|rest)\s+(?:(?:fördelas|delas|split|shared)\s+)?(?:lika|jämnt|equally|evenly)(?:\s+(?:på|mellan|till|åt|to|between|among|over)(?=\s)|(?=\s|$))/iu;
const allOthers = new Set(["ovriga", "alla andra", "alla", "de andra", "the others", "all others"]);

/** "Resten lika på NOVA och karriärvägar": the names, none for all the others, null when it says something else. */
function restNames(part: string): string[] | null {
  const match = restEquallyPattern.exec(part);
  if (match === null) return null;
  const names = part.slice(match[0].length).trim();
  return names === "" || allOthers.has(foldPhrase(names)) ? [] : namesOf(names);
}

const namesOf = (text: string): string[] =>
  text
    .split(/\s(?:och|and|samt|&)\s/i)
    .map((name) => name.trim().replace(/^(?:och|and|samt)\s+/i, ""))
    .filter((name) => name !== "");

const isAnd = (word: Word): boolean => ["och", "and", "samt"].includes(word.folded);

/** "KTC 1,2 mnkr och Saba 300 tkr" is two parts; "Kultur och fritid 300 tkr" is one. */
function splitAtAnd(
  part: string,
  words: readonly Word[],
  language: Language,
): [string, string] | null {
  for (const [index, word] of words.entries()) {
    if (index < 2 || index === words.length - 1 || !isAnd(word)) continue;
    const left = part.slice(0, word.start).trim();
    const item = readItem(left, wordsOf(left), language);
    if (item !== null && isRead(readEntry(item.typed, language))) {
      return [left, part.slice(word.end).trim()];
    }
  }
  return null;
}

const isRead = (entry: Entry): boolean => entry.kind !== "unreadable" && entry.kind !== "empty";

/** A name and what it gets, in this order or the other: `Saba 300 tkr`, `300 tkr till Saba`. */
function readItem(
  part: string,
  words: readonly Word[],
  language: Language,
): { name: string; typed: string } | null {
  return (
    amountLast(part, words, language) ??
    amountFirst(part, words, language) ??
    amountUnreadable(part, words)
  );
}

const asName = (text: string): string => text.trim().replace(/[\s:=–—-]{1,10}$/, "");

/** The longest ending that can be read, so that `Saba 300 000` is not 0 kronor to "Saba 300". */
function amountLast(part: string, words: readonly Word[], language: Language) {
  for (const word of words.slice(1)) {
    const typed = part.slice(word.start);
    const name = asName(part.slice(0, word.start));
    if (name !== "" && isRead(readEntry(typed, language))) return { name, typed };
  }
  return null;
}

const towards = new Set(["till", "at", "pa", "to", "for"]);

function amountFirst(part: string, words: readonly Word[], language: Language) {
  for (const [index, word] of words.entries()) {
    if (!towards.has(word.folded) || index === 0 || index === words.length - 1) continue;
    const typed = part.slice(0, word.start).trim();
    const name = asName(part.slice(word.end));
    if (name !== "" && isRead(readEntry(typed, language))) return { name, typed };
  }
  return null;
}

/** Something that begins like a number after a name: the row says what is wrong with it. */
function amountUnreadable(part: string, words: readonly Word[]) {
  const from = words.slice(1).find((word) => /^[-−–]?\d/.test(word.folded));
  if (from === undefined) return null;
  const name = asName(part.slice(0, from.start));
  return name === "" ? null : { name, typed: part.slice(from.start) };
}
