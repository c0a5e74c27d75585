import { oneOf } from "../words/pattern.ts";
import { knownOwners } from "../words/owners.ts";

const one = oneOf`
    hon han hen denn[ae] vederbörande densamm[ae] den_ansvariga? samma_(person|chef|befattningshavare)
  `;
const several = oneOf`
    de(_(båda|bägge|två|tre|fyra|ansvariga))? båda(_två)? bägge dessa(_(båda|två))?
    samma_personer
  `;
const leads = oneOf`
    vidare dessutom därefter därutöver härutöver sedan senare samtidigt slutligen också
    i_så_fall till_sist därtill på_sikt
  `;
/** "Hon ska även redovisa utfallet", "Samma person har att bjuda in facken". */
const first = new RegExp(
  String.raw`^(?:(${one})|(${several}))(?=\s(?:ska|skall|får\s(?:också\s|även\s|dessutom\s)?(?:i|till)\supp|har\s(?:också\s|även\s|därefter\s)?att\s|\p{Ll}{3,}r\s(?:också|även|dessutom|därefter|sedan|därtill)\s))`,
  "iu",
);
/** "Vidare ska hon bjuda in facken", "Därefter får de i uppdrag att …". */
const behindVerb = new RegExp(
  String.raw`(?<=^(?:${leads}|(?:till|i|senast|under|vid|inför|före)\s[^.,;:]{2,60}?),?\s(?:ska|skall|får|har)\s)(?:(${one})|(${several}))(?=\s)`,
  "i",
);
/** "Det åligger henne att", "uppdras åt dem att". */
const object =
  /(?<=(?:åligger|ankommer\spå|uppdras\s(?:åt|till)|uppdrar\s(?:åt|till)|åvilar|ger|ges)\s(?:det\s|även\s|också\s|vidare\s){0,2})(?:(henne|honom|hen|denn[ae]|vederbörande|densamm[ae])|(dem|båda|bägge|dessa))(?=\s)/i;
/** "Hon ska redovisa det för nämnden": of the task before, and none of its own. */
const ofTheSame =
  /\s(?:ska|skall|får|har)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:(?:åter)?(?:redovisa|rapportera)|presentera|visa|lämna|lägga\sfram|återkomma\smed|göra|utföra|slutföra|bli|vara)\s(?:in\s|fram\s)?(?:det|den|detta|dem|dessa|arbetet|uppdraget|resultatet|klart?|färdigt?)(?![A-Za-zÀ-ɏ])/i;
/** "Ansvarig är Eva Alm": the one who is spoken of next. */
const answers =
  /(?<!\p{L})ansvarig(?:a|t)?(?:\s(?:är|blir)|\s?:)?\s((?:\p{L}[\p{L}-]*\s){0,4}?\p{Lu}[\p{L}-]+|\p{L}[\p{L}-]*(?:en|n))(?=[.,;)]|$)/iu;

/** Who a sentence says is answerable for something, for the words that point back at it; null for nobody. */
export function answerableIn(sentence: string): readonly string[] | null {
  const found = knownOwners(answers.exec(sentence)?.[1] ?? "");
  return found.length > 0 ? found : null;
}

/**
 * A sentence that gives a task to "hon", "samma person" or "båda", with the names of those who were spoken of last; the
 * sentence as it stands where it points at nobody, or speaks of the task before it.
 */
export function withOwners(sentence: string, owners: readonly string[]): string {
  if (owners.length === 0 || ofTheSame.test(sentence)) return sentence;
  const named = owners.join(" och ");
  const isMeant = (single: string | undefined, plural: string | undefined): boolean =>
    single === undefined ? plural !== undefined && owners.length > 1 : owners.length === 1;
  for (const pattern of [first, behindVerb, object]) {
    const match = pattern.exec(sentence);
    if (match !== null && isMeant(match[1], match[2]))
      return sentence.slice(0, match.index) + named + sentence.slice(match.index + match[0].length);
  }
  return sentence;
}
