import type { Section } from "../layout/section.ts";
import { sentencesOf } from "../words/sentences.ts";

/** The number of a paragraph of minutes. */
export const paragraph = /(?:§+|(?<![A-Za-zÀ-ɏ])paragraf(?:en)?:?)\s?(\d{1,4})(?!\s?kap)/i;

/** "Enligt nämndens delegationsordning p. 11.4 beslutar jag så här:", above the list that is decided. */
const isSentence = (heading: string): boolean =>
  /deleg/i.test(heading) && /(?<![A-Za-zÀ-ɏ])besluta[rs]?(?![A-Za-zÀ-ɏ])/i.test(heading);

const goesOnRight =
  /^(?:den |av den |(?:19|20)\d\d-\d\d|§|punkt|p\.|pkt|\(|(?:besluts?|sammanträdes?)?(?:datum|dag)\s?:|paragraf)/i;
/** "Punkt: 5.4", "Delegationspunkt 5.4", below the decision that the rules were adopted by. */
const itemAlone =
  /^(?:delegations)?(?:punkt|ärende|nr|p\.|pkt)\s?(?:nr)?:?\s?\p{Lu}{0,3}[ .]?\d[\d. a-h]{0,9}$/iu;

/** "Regiondirektören beslutade 2024-04-30" at the end of a line, which "att ge HR-direktören …" goes on: told, and no decision in points. */
const tellsWhen =
  /(?<![A-Za-zÀ-ɏ])(?:beslut(?:ade|at|et)?|beslöt|medg(?:av|ett|ivit)|gav|gett)(?![A-Za-zÀ-ɏ])[^.;:]{0,40}\d[^.;:]{0,20}$/i;
const goesOnTold = (above: string, text: string): boolean =>
  /^att\s\p{Ll}/u.test(text) && tellsWhen.test(above.slice(-tellsWithin));
const tellsWithin = 120;

/** Under what gives the right "antagen av kommunstyrelsen" goes on with "2022-11-29 § 203, punkt 4.7" on the next line. */
export function whole({ kind, heading, lines }: Section): string[] {
  const texts: string[] = kind === "decision" && isSentence(heading) ? [heading] : [];
  for (const { text } of lines) {
    const above = texts.at(-1);
    const isBelow = kind === "delegation" && above !== undefined;
    const goesOn = isBelow && !paragraph.test(above) && goesOnRight.test(text);
    const isItem =
      isBelow && paragraph.test(above) && itemAlone.test(text) && !/punkt/i.test(above);
    const isTold = above !== undefined && kind !== "decision" && goesOnTold(above, text);
    if (goesOn || isItem || isTold) texts[texts.length - 1] = `${above} ${text}`;
    else texts.push(text);
  }
  return texts;
}

/** The sentences of a line; "Av beslutet framgår …" goes on the sentence that names the decision. */
export function withWhatItSays(text: string): string[] {
  const found: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = found.at(-1);
    if (last !== undefined && /^(?:av|i|enligt) (?:det |samma )?beslutet/i.test(sentence))
      found[found.length - 1] = `${last} ${sentence}`;
    else found.push(sentence);
  }
  return found;
}
