import { sentencesOf } from "../words/sentences.ts";
import { lettersOf, placesOf, type Stream } from "./stream.ts";

/** Which letters of a stream stand in one of some quotes, wherever their words stand in it. */
export function coveredBy(quotes: readonly string[], stream: Stream): Uint8Array {
  const covered = new Uint8Array(stream.letters.length);
  const all = new Set(quotes.flatMap((quote) => [quote, ...sentencesIn(quote)]));
  for (const quote of all) {
    const words = lettersOf(quote.replace(cutOff, ""));
    for (const at of placesOf(words, stream)) covered.fill(1, at, at + words.length);
  }
  return covered;
}

const sentenceMin = 24;
/** The sentences of a quote that holds several may stand elsewhere each for itself, as in the proposal. */
const sentencesIn = (quote: string): readonly string[] =>
  sentencesOf(quote).filter((one) => one.length >= sentenceMin);

/** A quote that a question has cut ends in this. */
const cutOff = /\s*…$/u;
