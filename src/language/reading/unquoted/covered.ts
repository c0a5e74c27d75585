import { sentencesOf } from "../words/sentences.ts";
import { lettersOf, placesOf, type Stream } from "./stream.ts";

/** Which letters of a stream stand in one of some quotes. */
export function coveredBy(quotes: Iterable<string>, stream: Stream): Uint8Array {
  const covered = new Uint8Array(stream.letters.length);
  const all = new Set([...quotes].flatMap((quote) => [quote, ...sentencesIn(quote)]));
  for (const quote of all) cover(quote, stream, covered);
  return covered;
}

const sentenceMin = 24;
/** The sentences of a quote that holds several may stand elsewhere each for itself, as in the proposal. */
const sentencesIn = (quote: string): readonly string[] =>
  sentencesOf(quote).filter((one) => one.length >= sentenceMin);

/** A quote that a question has cut ends in this. */
const cutOff = /\s*…$/u;

function cover(quote: string, stream: Stream, covered: Uint8Array): void {
  const words = lettersOf(quote.replace(cutOff, ""));
  let isFound = false;
  for (const at of placesOf(words, stream)) {
    covered.fill(1, at, at + words.length);
    isFound = true;
  }
  if (!isFound) coverParts(quote, stream, covered);
}

/** The parts of a quote whose layout was another one stand this near each other, in letters. */
const nearMax = 400;
/** Shorter words stand anywhere. */
const anchorMin = 8;

/** What was read out of labels or of sentences apart: each part, where all of them stand near the longest. */
function coverParts(quote: string, stream: Stream, covered: Uint8Array): void {
  const parts = quote
    .split("\t")
    .flatMap(sentencesOf)
    .flatMap((part) => part.split(/,\s/u))
    .map(lettersOf)
    .filter((part) => part !== "");
  const [anchor = ""] = parts.toSorted((a, b) => b.length - a.length);
  if (parts.length < 2 || anchor.length < anchorMin) return;
  for (const at of placesOf(anchor, stream)) {
    const near = parts.map((part) => nearest(part, at, stream));
    if (near.includes(null)) continue;
    for (const [index, place] of near.entries())
      if (place !== null) covered.fill(1, place, place + (parts[index]?.length ?? 0));
  }
}

function nearest(part: string, to: number, stream: Stream): number | null {
  let found: number | null = null;
  for (const at of placesOf(part, stream)) {
    const away = Math.abs(at - to);
    if (away <= nearMax && (found === null || away < Math.abs(found - to))) found = at;
    if (at > to + nearMax) break;
  }
  return found;
}
