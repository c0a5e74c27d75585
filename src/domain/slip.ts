/** What is wrong with a text that is to put a slip right. */
export type SlipProblem =
  /** The text reads so already. */
  | { readonly code: "unchanged" }
  /** R15: what a template left behind is no receiver. */
  | { readonly code: "help-text"; readonly typed: string }
  /** A correction has other amounts in figures than the text had. */
  | { readonly code: "amounts-differ" }
  /** A correction that keeps almost nothing of the text. */
  | { readonly code: "another-text" }
  /** A correction that gives an activity the name of another row. */
  | { readonly code: "another-row" };

/** What a template leaves behind where somebody should have written a receiver (rule R15). */
export const helpText =
  /organisation\s?\/\s?person|ska skickas till\.?$|ange (?:mottagare|vem|vilka|här|namn)|skriv (?:in )?(?:mottagare|namn|här|vem)|klicka (?:eller tryck )?här|fyll i|\[.*\]|<.*>|namn på mottagare|x{3,}|_{3,}|\.{4,}|exempel(?:vis)?:/i;

/** An obvious slip keeps at least this share of a text; a text that keeps less is another text. */
export const likenessMin = 0.45;
/** From so many words texts are compared by words: long ones have most pairs of letters in common. */
const longWords = 8;

/** How much two texts have in common, from 0 to 1 (Dice): of their words, or of their pairs of letters. */
export function likeness(was: string, is: string): number {
  const words = [wordsOf(was), wordsOf(is)] as const;
  const [before, after] = words.every((one) => one.length >= longWords)
    ? words
    : [pairsOf(words[0]), pairsOf(words[1])];
  const left = new Map<string, number>();
  for (const one of before) left.set(one, (left.get(one) ?? 0) + 1);
  let shared = 0;
  for (const one of after) {
    const count = left.get(one) ?? 0;
    if (count > 0) shared += 1;
    left.set(one, count - 1);
  }
  const all = before.length + after.length;
  return all === 0 ? 1 : (2 * shared) / all;
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const pairsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) =>
    Array.from({ length: word.length + 1 }, (_, at) => ` ${word} `.slice(at, at + 2)),
  );

/** Figures with a unit of money, in groups of thousands, or too long for a year or a paragraph. */
const amount =
  /(?<![\d/])(\d{1,3}(?:[ \u00A0\u202F.]\d{3})+(?!\d)|\d+)(,\d+)?\s?(tkr|ksek|tusen|mkr|mnkr|msek|milj(?:on|oner)?(?!\p{L})|mdkr|miljard(?:er)?|kronor|kr(?!\p{L})|sek(?!\p{L})|:-)?(?![\d/])/giu;

const unitOf = (unit: string): number => {
  if (/^(?:tkr|ksek|tusen)$/i.test(unit)) return 1000;
  if (/^(?:mkr|mnkr|msek|milj)/i.test(unit)) return /^miljard/i.test(unit) ? 1e9 : 1e6;
  return /^mdkr$/i.test(unit) ? 1e9 : 1;
};

/** The amounts that a text has in figures, in kronor, smallest first. */
export const amountsIn = (text: string): readonly number[] =>
  [...text.matchAll(amount)]
    .flatMap(([, figures = "", fraction = "", unit = ""]) => {
      const digits = figures.replace(/\D/g, "");
      const isAmount = unit !== "" || digits !== figures || digits.length > 4;
      const number = Number(`${digits}${fraction.replace(",", ".")}`);
      return isAmount ? [Math.round(number * unitOf(unit) * 100) / 100] : [];
    })
    .toSorted((one, other) => one - other);
