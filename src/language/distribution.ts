import type { Language } from "../domain/person.ts";
import type { Entry } from "../domain/proposal.ts";
import { readEntry } from "./entry.ts";
import { fold, foldPhrase, plainSpaces } from "./fold.ts";

/** A part in per cent: of what there is to distribute, or of what was sought. */
export interface Percent {
  readonly percent: number;
  readonly of: "pot" | "sought";
}

/** How several share what is left: in parts of the same size, or in proportion to what each has sought. */
export type SharedBy = "equally" | "sought";

interface ReadItem {
  readonly name: string;
  readonly typed: string;
  /** Left out where an amount, or a word instead of one, was typed. */
  readonly percent?: Percent;
}

export interface ReadDistribution {
  /** Who gets what, both as typed; an amount that cannot be read stands here too, so that its row can say why. */
  readonly items: readonly ReadItem[];
  /** Who shares the rest; no names for all the others, null when nothing is said of the rest. */
  readonly rest: { readonly names: readonly string[]; readonly by: SharedBy } | null;
  /** Parts without an amount, as typed. */
  readonly unread: readonly string[];
}

/** Longer texts are not read beyond this. */
const textLengthMax = 10_000;
/** A part with more words is a sentence, not a row. */
const partWordsMax = 30;

interface Found {
  readonly items: ReadItem[];
  rest: { readonly names: string[]; readonly by: SharedBy } | null;
  readonly unread: string[];
}

/**
 * Reads a distribution in free text, such as `KTC 1,2 mnkr, Saba 300 tkr, resten lika på NOVA och karriärvägar`.
 * A comma between digits belongs to the number. Nothing is decided here: names are looked up and amounts echoed by
 * the form that it fills in.
 */
export function readDistribution(text: string, language: Language): ReadDistribution {
  const found: Found = { items: [], rest: null, unread: [] };
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
  const rest = restOf(part);
  if (rest !== null && (found.rest === null || found.rest.by === rest.by)) {
    found.rest = { names: [...(found.rest?.names ?? []), ...rest.names], by: rest.by };
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
  else if (found.rest === null || rest !== null) found.unread.push(part);
  else found.rest.names.push(...namesOf(part));
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

const rest = String.raw`(?:och +|and +)?(?:(?:resten|the rest|rest)\s+)`;
const splitWord = String.raw`(?:(?:fördelas|delas|fördela|dela|split|shared|share)\s+)?`;
const equally = "(?:lika|jämnt|equally|evenly)";
/** "I proportion till det sökta", "efter vad de sökt", "procentuellt", "pro rata". */
const bySought = String.raw`(?:i\s+(?:proportion|förhållande)\s+till|efter|in\s+proportion\s+to|by|according\s+to)\s+(?:(?:det|vad|hur\s+mycket|what|how\s+much)\s+)?(?:(?:som|de|var\s+och\s+en|they|each|was|is|has|har|är)\s+){0,3}(?:sökta?|sökts|sökte|sought|asked\s+for|requested)|proportionellt|proportionerligt|procentuellt|pro\s*rata|proportionally`;
const among = String.raw`(?:\s+(?:på|mellan|till|åt|to|between|among|over)(?=\s)|(?=\s|$))`;

const restPatterns: readonly (readonly [SharedBy, RegExp])[] = [
  ["equally", new RegExp(`^${rest}${splitWord}${equally}${among}`, "iu")],
  ["sought", new RegExp(`^${rest}${splitWord}(?:${bySought})${among}`, "iu")],
];

/** "Alla lika", "lika på alla", "alla i proportion till vad de sökt": the whole of it, to all that have no answer. */
const everybody = String.raw`(?:alla|allting|allt|all|everybody|everyone)`;
const wholePatterns: readonly (readonly [SharedBy, RegExp])[] = (
  [
    ["equally", equally],
    ["sought", `(?:${bySought})`],
  ] as const
).map(([by, way]) => [
  by,
  new RegExp(
    String.raw`^(?:${everybody}\s+)?(?:(?:får|get|gets|ska\s+få)\s+)?${splitWord}${way}(?:\s+(?:mycket|much))?(?:\s+(?:på|mellan|till|åt|to|between|among)\s+${everybody})?$`,
    "iu",
  ),
]);

const allOthers = new Set(["ovriga", "alla andra", "alla", "de andra", "the others", "all others"]);

/** "Resten lika på NOVA och karriärvägar": the names, none for all the others, null when it says something else. */
function restOf(part: string): { names: string[]; by: SharedBy } | null {
  for (const [by, pattern] of wholePatterns) if (pattern.test(part)) return { names: [], by };
  for (const [by, pattern] of restPatterns) {
    const match = pattern.exec(part);
    if (match === null) continue;
    const names = part.slice(match[0].length).trim();
    return { names: names === "" || allOthers.has(foldPhrase(names)) ? [] : namesOf(names), by };
  }
  return null;
}

const percentPattern =
  /^(\d{1,3}(?:[.,]\d{1,4})?)\s?(?:%|procent|percent|per cent)(?<sought>\s+(?:av|of)\s+(?:(?:det|vad|what)\s+)?(?:(?:som|de|the|they|was)\s+)?(?:sökta?|sökts|sökte|sought))?$/iu;
const percentMax = 100;

/** "40 %", of what there is to distribute; "50 procent av sökt", of what was sought. */
function readPercent(text: string): Percent | null {
  const match = percentPattern.exec(text.trim());
  const percent = Number(match?.[1]?.replace(",", "."));
  if (match === null || percent === 0 || percent > percentMax) return null;
  return { percent, of: match.groups?.["sought"] === undefined ? "pot" : "sought" };
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
    if (item !== null && isReadable(item.typed, language)) {
      return [left, part.slice(word.end).trim()];
    }
  }
  return null;
}

const isRead = (entry: Entry): boolean => entry.kind !== "unreadable" && entry.kind !== "empty";

const isReadable = (typed: string, language: Language): boolean =>
  readPercent(typed) !== null || isRead(readEntry(typed, language));

/** What somebody gets, with its part in per cent where it is one. */
function itemOf(name: string, typed: string): ReadItem {
  const percent = readPercent(typed);
  return percent === null ? { name, typed } : { name, typed, percent };
}

/** A name and what it gets, in this order or the other: `Saba 300 tkr`, `300 tkr till Saba`. */
function readItem(part: string, words: readonly Word[], language: Language): ReadItem | null {
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
    if (name !== "" && isReadable(typed, language)) return itemOf(name, typed);
  }
  return null;
}

const towards = new Set(["till", "at", "pa", "to", "for"]);

function amountFirst(part: string, words: readonly Word[], language: Language) {
  for (const [index, word] of words.entries()) {
    if (!towards.has(word.folded) || index === 0 || index === words.length - 1) continue;
    const typed = part.slice(0, word.start).trim();
    const name = asName(part.slice(word.end));
    if (name !== "" && isReadable(typed, language)) return itemOf(name, typed);
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
