import type { Sought } from "../../../language/search.ts";
import { type Findable, knownWords } from "./findable.ts";

/** A word of so few letters, and figures, are found as a whole; longer words by their beginning. */
const beginningMin = 3;
/** So many letters are found inside a word as well: "utveckling" in "kompetensutveckling". */
const insideMin = 4;

/** Which of the sought words are found where, a bit for each. */
interface Bits {
  readonly named: number;
  readonly insideName: number;
  readonly said: number;
  readonly insideSaid: number;
}

/** How well something fits, from 0 for its very name. */
export type Tier = number;

const tierOf = {
  isName: 0,
  beginsName: 1,
  wordsOfName: 2,
  insideName: 3,
  said: 4,
  insideSaid: 5,
} as const;

/** What a thing is compared by besides what is its own. */
export interface Around {
  /** What it belongs to, whose names find it as what is said of it does; asked for only where it can make a difference. */
  readonly linked?: () => readonly Findable[];
  /** Words that name its kind. */
  readonly kind?: string;
  /** Whether what it belongs to finds it only together with something of its own. */
  readonly byItself?: boolean;
}

/** Compares things with what is sought; one for each search. */
export class Matcher {
  readonly #sought: Sought;
  readonly #all: number;
  readonly #name: string;
  readonly #beginning: string;
  readonly #phrase: string;
  readonly #long: readonly { readonly word: string; readonly bit: number }[];
  /** For every known word, which of the sought words it begins with, and which are inside it. */
  #begins = new Uint8Array(0);
  #inside = new Uint8Array(0);
  /** So many words have been compared; reading a thing for the first time may bring new ones. */
  #compared = 0;
  readonly #linked = new Map<Findable, number>();
  /** Who is called by one of the words; most often nobody. */
  readonly #people: ReadonlyMap<string, number>;

  /** `people` says which people and positions there are, and by which findables each is known. */
  constructor(sought: Sought, people: Iterable<readonly [string, readonly Findable[]]>) {
    this.#sought = sought;
    this.#all = (1 << sought.words.length) - 1;
    this.#name = `|${sought.compact}|`;
    this.#beginning = `|${sought.compact}`;
    this.#phrase = ` ${sought.phrase} `;
    this.#long = sought.words
      .map((word, at) => ({ word, bit: 1 << at }))
      .filter(({ word }) => word.length >= insideMin);
    const called = new Map<string, number>();
    for (const [id, by] of people) {
      let bits = 0;
      for (const one of by) {
        const { named, insideName } = this.#read(one);
        bits |= named | insideName;
      }
      if (bits !== 0) called.set(id, bits);
    }
    this.#people = called;
  }

  /** How well a thing fits; null where it does not. */
  tier(own: Findable, around: Around = {}): Tier | null {
    const { amount, words, phrase, isEither } = this.#sought;
    const hasAmount = amount !== null && own.amounts.includes(amount);
    if (words.length === 0) return hasAmount ? tierOf.isName : null;
    if (amount !== null && !isEither && !hasAmount) return null;
    const tier = phrase === "" ? this.#words(own, around) : this.#numbered(own, around);
    return tier ?? (isEither && hasAmount ? tierOf.said : null);
  }

  /** How much of what was looked for stands in a part of a thing, such as one of its rows; 0 for nothing. */
  weight(own: Findable): number {
    const { amount, words, phrase, isEither } = this.#sought;
    const hasAmount = amount !== null && own.amounts.includes(amount);
    if (hasAmount && (isEither || words.length === 0)) return words.length + 1;
    if (phrase !== "" || (amount !== null && !isEither && !hasAmount)) return 0;
    const { named, insideName, said } = this.#read(own);
    return bitsIn(named | insideName | said | this.#answering(own));
  }

  /** Compares the words that have been learnt since the last time. */
  #learn(words: readonly string[]): void {
    if (words.length > this.#begins.length) {
      this.#begins = grown(this.#begins, words.length * 2);
      this.#inside = grown(this.#inside, words.length * 2);
    }
    const from = this.#compared;
    this.#compared = words.length;
    this.#sought.words.forEach((word, index) => {
      const bit = 1 << index;
      const isFigures = /^\d+$/.test(word);
      const isWhole = word.length < beginningMin || isFigures;
      const isInside = word.length >= insideMin && !isFigures;
      for (let at = from; at < words.length; at += 1) {
        const one = words[at] ?? "";
        if (isWhole ? one === word : one.startsWith(word))
          this.#begins[at] = (this.#begins[at] ?? 0) | bit;
        else if (isInside && one.includes(word)) this.#inside[at] = (this.#inside[at] ?? 0) | bit;
      }
    });
  }

  #numbered(
    { numbered, cited }: Findable,
    { linked = none, byItself = false }: Around,
  ): Tier | null {
    const phrase = this.#phrase;
    if (numbered.includes(`|${phrase}|`)) return tierOf.isName;
    if (numbered.includes(phrase)) return tierOf.wordsOfName;
    if (cited.includes(phrase)) return tierOf.said;
    const isLinked =
      !byItself &&
      linked().some((one) => one.numbered.includes(phrase) || one.cited.includes(phrase));
    return isLinked ? tierOf.said : null;
  }

  #words(own: Findable, { linked = none, kind = "", byItself = false }: Around): Tier | null {
    if (own.compact.includes(this.#beginning)) {
      if (own.compact.includes(this.#name)) return tierOf.isName;
      if (this.#sought.compact.length >= beginningMin) return tierOf.beginsName;
    }
    const { named, insideName, said, insideSaid } = this.#read(own);
    if (named === this.#all) return tierOf.wordsOfName;
    if ((named | insideName) === this.#all) return tierOf.insideName;
    const itself = named | insideName | said | this.#answering(own);
    let found = itself | this.#kind(kind);
    if (itself !== 0 || !byItself) for (const one of linked()) found |= this.#belonging(one);
    if (found === this.#all) return tierOf.said;
    return (found | insideSaid) === this.#all ? tierOf.insideSaid : null;
  }

  /** What many things belong to is read once. */
  #belonging(one: Findable): number {
    const known = this.#linked.get(one);
    if (known !== undefined) return known;
    const { named, insideName, said } = this.#read(one);
    const bits = named | insideName | said;
    this.#linked.set(one, bits);
    return bits;
  }

  /** What kind of thing it is may be said with its name: "beslut utdata". */
  #kind(kind: string): number {
    let bits = 0;
    this.#sought.words.forEach((word, at) => {
      if (kind.includes(` ${word} `)) bits |= 1 << at;
    });
    return bits;
  }

  #answering({ people }: Findable): number {
    if (this.#people.size === 0) return 0;
    let bits = 0;
    for (const one of people) bits |= this.#people.get(one) ?? 0;
    return bits;
  }

  #read({ names, said, compact }: Findable): Bits {
    const words = knownWords();
    if (words.length > this.#compared) this.#learn(words);
    let [named, insideName, told, insideSaid] = [0, 0, 0, 0];
    for (const word of names) {
      named |= this.#begins[word] ?? 0;
      insideName |= this.#inside[word] ?? 0;
    }
    for (const word of said) {
      told |= this.#begins[word] ?? 0;
      insideSaid |= this.#inside[word] ?? 0;
    }
    // A word that stands across two of a name: "direktörstab" in "HS-direktörs stab".
    if (names.length > 1 && named !== this.#all)
      for (const { word, bit } of this.#long) if (compact.includes(word)) insideName |= bit;
    return { named, insideName, said: told, insideSaid };
  }
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest >>= 1) count += rest & 1;
  return count;
}

const none = (): readonly Findable[] => [];

function grown(bits: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(length);
  longer.set(bits);
  return longer;
}
