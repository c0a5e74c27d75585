import type { Draft } from "./task-draft.ts";

/** "2. Ett förslag till plan ska presenteras …", below "1. … ta fram en plan": who does it is said above. */
const isDone =
  /^(?:(?:ett|en|det|den)\s)?(?:(?:färdig\p{L}*|första|slutlig\p{L}*)\s)?(?:(?:förslag(?:et)?|utkast(?:et)?|redovisning(?:en)?)\s(?:till|av|om|på)\s)?(?:(?:en|ett|den|det)\s)?(\p{L}{4,})\s(?:ska|skall)\s(?:vara\s|\p{Ll}+as(?!\p{L}))/iu;

/** Whether a point tells when and where what a task above it makes is to be there. */
export function namesAgain(text: string, batch: readonly Draft[]): boolean {
  const [, noun = ""] = isDone.exec(text) ?? [];
  const stem = stemOf(noun);
  return (
    stem.length > 2 &&
    batch.some(({ what }) => what.split(/[^\p{L}]+/u).some((word) => isSame(stem, word)))
  );
}

/** "plan" is what "planera" makes, "utredningen" what "utreda" does, and "program" an "introduktionsprogram". */
function isSame(stem: string, word: string): boolean {
  const other = stemOf(word);
  if (word.toLowerCase().startsWith(stem)) return true;
  const [short, long] = stem.length < other.length ? [stem, other] : [other, stem];
  return short.length > 3 && long.length > short.length + 2 && long.endsWith(short);
}

const stemOf = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/(?:en|et|erna|orna|arna|(?<!pla)n|t)$/u, "")
    // "programmet"
    .replace(/mm$/u, "m")
    // "utredningen" is what "utreda" makes.
    .replace(/(?<=\p{L}{4})ning(?:ar)?$/u, "");
