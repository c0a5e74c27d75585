import { oneOf, wholeWord } from "../words/pattern.ts";
import type { Section } from "../layout/section.ts";

const gets = new RegExp(
  wholeWord`
    få fick fått får erhöll erhållit tilldela\p{L}+ anvisa\p{L}+ avsat\p{L}+ lade lades lagts
    (över)?lämna(de|des|t|ts)? anvisa överlät överlåt* ställ(a|de|des|t|ts|s) ska
    gick gått fördela(de|des|t|ts) öronmärk(te|tes|t|ts) reserverade?s?
    har(?=_[^.;]*_förfogande) disponera[rd]\p{L}* förfoga[rd]\p{L}* förvalta[rd]\p{L}* håller
    innehar
  `,
  "iu",
);
const distributes =
  /(?<!\p{L})(?:vidare)?(?:fördel|dispone|förvalta|förfoga)\p{L}*|(?<!\p{L})(?:del)?pott(?:en)?(?!\p{L})|disposition|besluta[rs]?\som(?!\p{L})/iu;

/** That it was distributed does not say that whoever got it is to do so too. */
const wasDistributed = /(?<!\p{L})fördela(?:de|des|t|ts)(?!\p{L})/giu;

const wished =
  /(?<!\p{L})(?:önska\p{L}*|begär\p{L}*|äska\p{L}*|föresl\p{L}+|yrka\p{L}*|avsl[åo]\p{L}*|vill|inte)(?!\p{L})/iu;

/** "Jag förfogar över", "har jag tilldelats", "gav mig", "till mitt förfogande står": whoever writes had it. */
const toMe = new RegExp(
  String.raw`(?<!\p{L})(?:jag\s(?:har\s)?(?:\p{L}+\s){0,5}?${oneOf`
    förfogar_över råder_över disponerar (tilldela|bevilja|anvisa|anförtro)(des|ts|tts|ddes)
    fått(?!_in(?!\p{L})) fick(?!_in(?!\p{L})) erhållit erhöll
  `}|${oneOf`
    förfogar råder disponerar fick erhöll tilldelades anvisades anförtroddes
  `}\sjag|(?:gett|givit|gav|lämna(?:t|de)|anvisa(?:t|de)|tilldela(?:t|de|ts|des)|ställ(?:t|de)|anförtro(?:tt|dde)|lagt|lade)\s(?:\p{L}+\s){0,2}?(?:till\s|hos\s|på\s)?mig|till\smitt\sförfogande\s(?:står|finns|är|har|ställdes|lades)|(?:står|finns|har|ställt|ställts|ställde|ställdes)\s[^.;]{0,80}?till\smitt\sförfogande)(?!\p{L})`,
  "iu",
);

/** Whether a sentence tells that whoever writes it had money to distribute, also among what is decided. */
const tellsOfMine = (sentence: string): boolean => toMe.test(sentence) && !wished.test(sentence);

/**
 * Whether a sentence that decides nothing tells that whoever decides here was given money to distribute: "I beslutet
 * fick IT-chefen 1 mnkr för e-hälsa att fördela vidare." That pot is the frame of what its holder distributes now.
 */
const tellsOfOwnPot = (sentence: string, deciders: ReadonlySet<string>): boolean =>
  tellsOfMine(sentence) ||
  (gets.test(sentence) &&
    !wished.test(sentence) &&
    distributes.test(sentence.replace(wasDistributed, " ")) &&
    namesDecider(shortTitle(sentence), deciders));

const namesDecider = (sentence: string, deciders: ReadonlySet<string>): boolean =>
  [...deciders].some((name) => namesOne(sentence, shortTitle(name)));

/** "Hälso- och sjukvårdsdirektören" and "HS-direktören" are one. */
const shortTitle = (words: string): string =>
  words
    .toLowerCase()
    .replace(
      /(?<!\p{L})(\p{L})\p{L}+-\soch\s(\p{L})\p{L}*?(?=direktör|chef|nämnd|förvaltning)/giu,
      "$1$2-",
    );

/** Whether words hold a position, in the definite or not. */
const namesOne = (words: string, name: string): boolean => {
  const at = words.indexOf(name);
  return (
    at >= 0 &&
    !/\p{L}$/u.test(words.slice(0, at)) &&
    /^(?:e?n)?s?(?!\p{L})/u.test(words.slice(at + name.length))
  );
};

/** Whether a sentence tells that whoever decides here had money; what is decided may only be told in one's own name. */
export const holdsMoney = (
  sentence: string,
  kind: Section["kind"],
  deciders: ReadonlySet<string>,
): boolean =>
  kind === "decision"
    ? tellsOfMine(sentence)
    : kind !== "proposal" && tellsOfOwnPot(sentence, deciders);
