import { wholeWord } from "../words/pattern.ts";

const gets = new RegExp(
  wholeWord`
    få fick fått får erhöll erhållit tilldela\p{L}+ anvisa\p{L}+ avsat\p{L}+ lade lades lagts
    (över)?lämna(de|des|t|ts)? anvisa överlät överlåt* ställ(a|de|des|t|ts|s) ska
    har(?=_[^.;]*_förfogande) disponera[rd]\p{L}* förfoga[rd]\p{L}* förvalta[rd]\p{L}* håller
    innehar
  `,
  "iu",
);
const distributes =
  /(?<!\p{L})(?:vidare)?(?:fördel|dispone|förvalta|förfoga)\p{L}*|(?<!\p{L})(?:del)?pott(?:en)?(?!\p{L})|disposition|besluta[rs]?\som(?!\p{L})/iu;

const wished =
  /(?<!\p{L})(?:önska\p{L}*|begär\p{L}*|äska\p{L}*|föresl\p{L}+|yrka\p{L}*|avsl[åo]\p{L}*|vill|inte)(?!\p{L})/iu;

/**
 * Whether a sentence that decides nothing tells that whoever decides here was given money to distribute: "I beslutet
 * fick IT-chefen 1 mnkr för e-hälsa att fördela vidare." That pot is the frame of what its holder distributes now.
 */
export const tellsOfOwnPot = (sentence: string, deciders: ReadonlySet<string>): boolean =>
  gets.test(sentence) &&
  !wished.test(sentence) &&
  distributes.test(sentence) &&
  [...deciders].some((name) => namesOne(sentence.toLowerCase(), name));

/** Whether words hold a position, in the definite or not. */
const namesOne = (words: string, name: string): boolean => {
  const at = words.indexOf(name);
  return (
    at >= 0 &&
    !/\p{L}$/u.test(words.slice(0, at)) &&
    /^(?:e?n)?s?(?!\p{L})/u.test(words.slice(at + name.length))
  );
};
