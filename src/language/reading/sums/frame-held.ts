import { oneOf, wholeWord } from "../words/pattern.ts";
import type { Section } from "../layout/section.ts";

const gets = new RegExp(
  wholeWord`
    få fick fått får erhöll erhållit tilldela[A-Za-zÀ-ɏ]+ anvisa[A-Za-zÀ-ɏ]+ avsat[A-Za-zÀ-ɏ]+ lade lades lagts
    (över)?lämna(de|des|t|ts)? anvisa överlät överlåt* ställ(a|de|des|t|ts|s) ska
    gick gått fördela(de|des|t|ts) öronmärk(te|tes|t|ts) reserverade?s?
    har(?=_[^.;]*_förfogande) disponera[rd][A-Za-zÀ-ɏ]* förfoga[rd][A-Za-zÀ-ɏ]* förvalta[rd][A-Za-zÀ-ɏ]* håller
    innehar
  `,
  "i",
);
const distributes =
  /(?<![A-Za-zÀ-ɏ])(?:vidare)?(?:fördel|dispone|förvalta|förfoga)[A-Za-zÀ-ɏ]*|(?<![A-Za-zÀ-ɏ])(?:del)?pott(?:en)?(?![A-Za-zÀ-ɏ])|disposition|besluta[rs]?\som(?![A-Za-zÀ-ɏ])/i;

/** That it was distributed does not say that whoever got it is to do so too. */
const wasDistributed = /(?<![A-Za-zÀ-ɏ])fördela(?:de|des|t|ts)(?![A-Za-zÀ-ɏ])/gi;

const wished =
  /(?<![A-Za-zÀ-ɏ])(?:önska[A-Za-zÀ-ɏ]*|begär[A-Za-zÀ-ɏ]*|äska[A-Za-zÀ-ɏ]*|föresl[A-Za-zÀ-ɏ]+|yrka[A-Za-zÀ-ɏ]*|avsl[åo][A-Za-zÀ-ɏ]*|vill|inte)(?![A-Za-zÀ-ɏ])/i;

/** "Jag förfogar över", "har jag tilldelats", "gav mig", "till mitt förfogande står": whoever writes had it. */
const toMe = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:jag\s(?:har\s)?(?:[A-Za-zÀ-ɏ]+\s){0,5}?${oneOf`
    förfogar_över råder_över disponerar (tilldela|bevilja|anvisa|anförtro)(des|ts|tts|ddes)
    fått(?!_in(?![A-Za-zÀ-ɏ])) fick(?!_in(?![A-Za-zÀ-ɏ])) erhållit erhöll
  `}|${oneOf`
    förfogar råder disponerar fick erhöll tilldelades anvisades anförtroddes
  `}\sjag|(?:gett|givit|gav|lämna(?:t|de)|anvisa(?:t|de)|tilldela(?:t|de|ts|des)|ställ(?:t|de)|anförtro(?:tt|dde)|lagt|lade)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}?(?:till\s|hos\s|på\s)?mig|till\smitt\sförfogande\s(?:står|finns|är|har|ställdes|lades)|(?:står|finns|har|ställt|ställts|ställde|ställdes)\s[^.;]{0,80}?till\smitt\sförfogande)(?![A-Za-zÀ-ɏ])`,
  "i",
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
      /(?<![A-Za-zÀ-ɏ])([A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]+-\soch\s([A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]*?(?=direktör|chef|nämnd|förvaltning)/gi,
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
