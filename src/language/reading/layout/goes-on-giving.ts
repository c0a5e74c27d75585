import { gives } from "../words/gift.ts";
import { oneOf } from "../words/pattern.ts";
import { holdsMoney } from "./holds-money.ts";
import { listMark } from "./list-mark.ts";
import { namesSomebody } from "../words/people.ts";

/** "Av medlen fördelas 400 tkr till läger," above "300 tkr till kurser": a sentence that gives one amount after another. */
export const goesOnGiving = (before: string, text: string): boolean =>
  (/^\p{Lu}/u.test(before.replace(listMark, "")) &&
    gives.test(before) &&
    ((before.endsWith(",") && givenTo.test(text)) ||
      (namesNext.test(before) && givenToBefore.test(text)))) ||
  awaitsAmount(before, text);

/** "400 tkr till läger. Till kurser går" above "300 tkr": a sentence that has given no amount yet, or names who gets one more. */
export function awaitsAmount(before: string, text: string): boolean {
  const begun = before.split(betweenSentences).at(-1) ?? before;
  if (!/^\d/.test(text) || !/^\p{Lu}[^\t]*\p{L}$/u.test(begun)) return false;
  if (!holdsMoney.test(begun))
    return (
      begun !== before && (gives.test(begun) || beginsGift.test(begun) || endsInMeasure.test(begun))
    );
  if (barelyGiven.test(begun) && barely.test(text)) return true;
  if (aimFirst.test(begun)) return !/^\d[\d .,]*\s?[A-Za-zÀ-ɏ]+\s(?:till|för|åt)\s/i.test(text);
  return receiverFirst.test(begun) && givenTo.test(text);
}
/** "Insatserna uppgår till sammanlagt" above "4,6 mnkr." */
const endsInMeasure =
  /\s(?:till|på|om|är|blir|sammanlagt|sammantaget|totalt|tillsammans|cirka|ungefär|drygt|knappt|högst|minst)$/;
const betweenSentences = /(?<=\p{L}{3}[.!?])\s(?=\p{Lu})/u;
/** "Till HR-chefen lämnas", "Därutöver tillförs": whom or what for, or that there is more, and a verb that waits for its amount. */
const beginsGift = new RegExp(
  String.raw`^${oneOf`
    till för åt inom hos på av ur från därtill därutöver dessutom vidare slutligen sist samtidigt
    resterande återstående
  `}\s(?:[^\d;:]{2,120}\s)?${oneOf`
    (lämna|ge|ställ|tillför|överlämna|överlåt|för|disponera|betala|satsa|samla|placera|lägg|anförtro|utdela|behåll|dela)s
    (får|har|disponerar|förfogar|erhåller|mottar|behåller)
  `}(?:\s(?:ut|över|nu|också|även|ytterligare|sammanlagt|totalt|högst))?$`,
  "i",
);
const givesOne = oneOf`går avsätts anslås fördelas läggs reserveras anvisas används beviljas ges`;
/** "Till läger går 300 tkr, och till kurser" */
const aimFirst = new RegExp(
  `^(?:till|för|åt|på)\\s[^\\d]{3,90}?\\s${givesOne}\\s\\d.*(?:,|\\s(?:och|samt))\\s(?:till|för|åt|på)\\s[^,;.()\\d]{2,90}$`,
  "i",
);
/** "Av bidraget får skolan 300 tkr till läger och museet" */
const receiverFirst =
  /(?<![A-Za-zÀ-ɏ])(?:får|tilldelas|beviljas|ges|erhåller)\s[^\d;:]{3,90}?\s\d[\d .,]*\s?[A-Za-zÀ-ɏ]+\s(?:till|för|åt)\s[^\d]{3,120}?(?:,|\s(?:och|samt))\s(?!(?:till|för|åt|på)\s)[^,;.()\d]{3,60}$/i;
/** "Skolan får 300 tkr, museet" above "50 tkr och orkestern 75 tkr.": each gets an amount, and nothing is said of what for. */
const barelyGiven =
  /(?<![A-Za-zÀ-ɏ])(?:får|tilldelas|beviljas|ges|erhåller)\s\d[\d .,]*\s?(?:kr|kronor|tkr|kkr|mnkr|mkr|miljoner(?:\skronor)?)(?:(?:,|\s(?:och|samt))\s[^,;:()\d]{2,60}\s\d[\d .,]*\s?[A-Za-zÀ-ɏ]+){0,12}(?:,|\s(?:och|samt))\s[^,;:.()\d]{2,60}$/i;
const barely =
  /^\d[\d .,]*\s?(?:kr|kronor|tkr|kkr|mnkr|mkr|miljoner(?:\skronor)?)(?:[.]?$|,\s|\s(?:och|samt)\s)/i;
/** "Följande finansieras: läger 300 tkr (Eva Alm)," above "IT-stöd 400 tkr (IT-chef).": a list in a sentence goes on. */
export const goesOnInList = (before: string, text: string): boolean =>
  listedInLine.test(before) && listed.test(text);
const listedInLine = /[^:]{6}:\s[^:]*\d\s?(?:kr|kronor|tkr|kkr|mnkr|mkr)\s\([^()]{2,60}\),$/i;
const listed = /^[^\d:;()]{2,80}\s\d[\d .,]*\s?(?:kr|kronor|tkr|kkr|mnkr|mkr)\s\(/i;
const givenTo =
  /^\d[\d .,]*\s?[A-Za-zÀ-ɏ]+(?:\s(?:kr|kronor))?\s(?:till|för|åt|på|läggs|går|avsätts|ges)\s/i;
/** "… får 400 tkr, ansvarig Eva Alm, läger i" above "juni 300 tkr", or above "300 tkr, ansvarig Bo Ask". */
const namesNext =
  /\d\s?(?:kr|kronor|tkr|mnkr)[,)\s][^\d]{0,120}(?:[,)]\s(?:(?:och|samt)\s)?|\s(?:och|samt)\s(?=(?:för|till|åt)\s))[^,;.()\d]{3,90}\p{Ll}$/iu;
const givenToBefore =
  /^\d[\d .,]*\s?\p{L}+(?:\s(?:kr|kronor))?(?:,?\s(?:(?:även|också)\s(?:den|det|här)\s)?(?:ansvarig\p{L}*|med\s[^,;.\d]{3,60}\ssom\sansvarig)|\s\(\p{Lu})/u;

/** A line is full enough for its next word to stand on the next one. */
const fullLine = 44;
const entrustedOne = /(?:^|\s)uppdra[rs]?\s(?:åt|till)\s([^.,;:]{3,60})$/i;
const shall = /\sska(?:ll)?$/;
const doer =
  /^\p{Lu}\p{L}*-?\p{L}*(?:chefen|direktören|ledaren|samordnaren|\s\p{Lu}\p{L}+)\s\p{Ll}/u;

/**
 * "Nämnden uppdrar åt områdeschefen för psykiatri" above "att utreda", "Till mötet i april ska" above "HR-chefen
 * redovisa": nobody is entrusted with nothing.
 */
export const goesOnEntrusting = (before: string, text: string): boolean =>
  (/^att\s/i.test(text) && namesSomebody(entrustedOne.exec(before)?.[1] ?? "")) ||
  (before.length >= fullLine && shall.test(before) && doer.test(text));
