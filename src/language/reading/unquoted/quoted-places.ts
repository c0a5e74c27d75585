import { coveredBy } from "./covered.ts";
import { marksOf } from "./marks.ts";
import { placesOf, type Stream, streamOf } from "./stream.ts";

/** So much of a text is quoted where it counts as read. */
const shareMin = 2 / 3;

/** Which of some texts quotes hold, as they stand one after the other; what is left of one speaks of neither money nor a task. */
export function areQuoted(texts: readonly string[], quotes: readonly string[]): readonly boolean[] {
  const stream = streamOf(texts);
  const covered = coveredBy(quotes, stream);
  const areas = areasOf(texts, stream);
  const told = streamOf(quotes);
  return texts.map((text, index) => {
    const [from = 0, to = 0] = areas[index] ?? [];
    const hits = covered.subarray(from, to).reduce((sum, hit) => sum + hit, 0);
    if (hits === to - from || isPartOfQuote(stream.letters.slice(from, to), told)) return true;
    return hits >= (to - from) * shareMin && isSpent(text, stream, covered, from, to);
  });
}

/** Fewer letters are words that stand anywhere. */
const partMin = 12;
/** Whether words that stand elsewhere too, as in the proposal, are a part of what is quoted. */
const isPartOfQuote = (letters: string, told: Stream): boolean =>
  letters.length >= partMin && placesOf(letters, told).next().done !== true;

/** Of each text the letters of the stream that are its own, from and to. */
function areasOf(
  texts: readonly string[],
  { textOf, letters }: Stream,
): (readonly [number, number])[] {
  let at = 0;
  return texts.map((_, index) => {
    const from = at;
    while (at < letters.length && textOf[at] === index) at += 1;
    return [from, at] as const;
  });
}

/** Whether nothing that is worth a look is left of a text when its quoted letters are taken away. */
function isSpent(
  text: string,
  { placeOf }: Stream,
  covered: Uint8Array,
  from: number,
  to: number,
): boolean {
  const left = text.split("");
  for (let letter = from; letter < to; letter += 1)
    if (covered[letter] === 1) left[placeOf[letter] ?? 0] = " ";
  return marksOf(left.join("")).every((mark) => mark === "time");
}
