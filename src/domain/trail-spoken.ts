import type { TrailFacts } from "./person.ts";
import type { SpokenEvent } from "./spoken.ts";

/** What a history line says of an answer by mouth: whose, which, and on which day, or what he said of it himself. */
export function factsOfSpoken(event: SpokenEvent): TrailFacts {
  const { version, person, word } = event;
  return event.type === "word-noted"
    ? { version, person, text: word, from: event.day, step: event.how }
    : { version, person, text: word, step: event.answer };
}
