import { fold } from "./fold.ts";

/** Longer texts are no name; their beginning is compared. */
const nameLengthMax = 200;

/** A name as it is compared: its words folded and without punctuation, apart and run together. */
interface Compared {
  readonly words: readonly string[];
  readonly compact: string;
}

function compared(name: string): Compared {
  const words = fold(name.slice(0, nameLengthMax)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return { words, compact: words.join("") };
}

/** From the closest likeness to the loosest. */
const tiers: readonly ((typed: Compared, name: Compared) => boolean)[] = [
  (typed, name) => name.compact === typed.compact,
  (typed, name) => name.compact.startsWith(typed.compact),
  (typed, name) => typed.words.every((word) => name.words.some((own) => own.startsWith(word))),
  (typed, name) => name.compact.includes(typed.compact),
];

function tierOf(typed: Compared, names: readonly string[]): number {
  const own = names.map(compared);
  const found = tiers.findIndex((fits) => own.some((name) => fits(typed, name)));
  return found < 0 ? tiers.length : found;
}

/**
 * The candidates that fit a typed name best, in their own order: by the whole name, else by its beginning, else by
 * the beginnings of its words, else anywhere in it. Capitals, diacritics, spaces and punctuation do not count
 * (rule R18). Several candidates mean: ask.
 */
export function matchByName<T>(
  typed: string,
  candidates: Iterable<T>,
  names: (candidate: T) => readonly string[],
): T[] {
  const wanted = compared(typed);
  if (wanted.compact === "") return [];
  let best = tiers.length - 1;
  let found: T[] = [];
  for (const candidate of candidates) {
    const tier = tierOf(wanted, names(candidate));
    if (tier < best) found = [];
    if (tier <= best) found.push(candidate);
    best = Math.min(best, tier);
  }
  return found;
}
