import type { Ore } from "../../../domain/brand.ts";
import { searchable } from "../../../language/search.ts";

/** A folded word as it is kept: its place among all words that have ever been read. */
type WordNumber = number;

/** What a thing is found by: a pure function of that thing alone, so that it is made once. */
export interface Findable {
  /** The words of what it is called. */
  readonly names: readonly WordNumber[];
  /** The same with the words of each name run together: `|kompetensutveckling|`. */
  readonly compact: string;
  /** The words of what else is said of it. */
  readonly said: readonly WordNumber[];
  /** What it is numbered, and which numbers it cites: `| 1 2018 |`. */
  readonly numbered: string;
  readonly cited: string;
  readonly amounts: readonly Ore[];
  /** Who answers for it or a part of it: `person/…` and `position/…`. */
  readonly people: readonly string[];
}

interface FoundBy {
  /** Its own numbers, which are names too. */
  readonly numbers?: readonly string[];
  readonly said?: readonly string[];
  readonly amounts?: readonly Ore[];
  readonly people?: readonly string[];
}

/** Every word that stands in a findable, once; a search compares with these and not with every text. */
const words: string[] = [];
const numberOfWord = new Map<string, WordNumber>();

/** All folded words that are known so far, each at its own number. */
export const knownWords = (): readonly string[] => words;

function numberOf(word: string): WordNumber {
  const known = numberOfWord.get(word);
  if (known !== undefined) return known;
  const next = words.length;
  // A part of a text would keep the whole text in memory.
  const own = ` ${word}`.slice(1);
  words.push(own);
  numberOfWord.set(own, next);
  return next;
}

const numbersIn = (texts: readonly string[]): readonly WordNumber[] => {
  const found = new Set<WordNumber>();
  for (const text of texts)
    if (text !== "") for (const word of text.split(" ")) found.add(numberOf(word));
  return [...found];
};

const barred = (texts: readonly string[]): string =>
  texts.length === 0 ? "" : `| ${texts.join(" | ")} |`;

/** A number as cases and decisions have it, wherever it stands. */
const isNumbered = (text: string): boolean => /\d[/:-]\d/.test(text);

/** What is called by these names, with what else it is found by. */
export function findable(
  names: readonly string[],
  { numbers = [], said = [], amounts = [], people = [] }: FoundBy = {},
): Findable {
  const folded = [...names, ...numbers].map(searchable).filter((name) => name !== "");
  return {
    names: numbersIn(folded),
    compact: `|${folded.map((name) => name.replaceAll(" ", "")).join("|")}|`,
    said: numbersIn(said.map(searchable)),
    numbered: barred(numbers.map(searchable)),
    cited: barred([...names, ...said].filter(isNumbered).map(searchable)),
    amounts: amounts.filter((amount) => amount > 0),
    people: [...new Set(people)],
  };
}

/** Findables are kept as long as the things that they are made of, which never change. */
export function once<T extends object>(make: (thing: T) => Findable): (thing: T) => Findable {
  const kept = new WeakMap<T, Findable>();
  return (thing) => {
    const known = kept.get(thing);
    if (known !== undefined) return known;
    const made = make(thing);
    kept.set(thing, made);
    return made;
  };
}
