import { oneOf } from "../words/pattern.ts";
import { marked, moneyIn } from "../words/money.ts";
import type { Allotment } from "./allotment.ts";

/** What is given here, by a name that is no single gift's. */
const given = String.raw`(?:att\s)?(?:(?:de|dessa|samtliga|alla)\s)?(?:ovanstående\s|beslutade\s|beviljade\s)?${oneOf`
  medlen pengarna bidragen stöden anslagen beloppen (total|slut)?summan tilldelning(en|arna)
  fördelning(en|arna) insatser(na)? åtgärder(na)? satsningar(na)? aktiviteter(na)? projekten
  posterna (bidrags)?beslut(en|et)? utdelning(en|arna) avsättning(en|arna)
`}(?:\s(?:enligt|i)\s(?:ovan|punkt[A-Za-zÀ-ɏ]*|beslut[A-Za-zÀ-ɏ]*|tabell[A-Za-zÀ-ɏ]*|\d|a\b|[–-]|och|till|\s){1,12})?`;
const cost = "(?:kostnad|utgift)(?:en|erna)";
const together = "(?:totalt|sammanlagt|tillsammans|sammantaget|i allt|inalles)";
/** Verbs by which something is paid out of something else. */
const paid = String.raw`(?:(?:ska|skall|kan|får)\s)?(?:(?:finansieras?|bekostas?|betalas?|täcks?|täckas|bestrids|ryms|rymmas|tas?|hämtas?|anvisas?|konteras?|bokförs|debiteras?|dras|avräknas?)\s(?:(?:helt|fullt ut|i sin helhet|nu|därmed|alltså)\s)?(?:genom|av|ur|från|med|inom|på|mot|via)|belastar?)\s`;
/** "Medlen, totalt ¤, finansieras genom bidraget", "Tilldelningarna uppgår till ¤ och belastar anslaget". */
const sum = new RegExp(
  String.raw`^(?:${given}(?:,\s|\s\(|\s(?:på|om|uppgår\still|är|blir|gör|omfattar)\s)(?:${together}\s)?|${cost}(?:,\s|\s\(|\s(?:på|om|uppgår\still|är|blir)\s)${together}\s)¤(?:\),?|,)?\s(?:(?:och|som|vilka|vilket|vilken)\s)?${paid}`,
  "i",
);
/** "Tilldelningen finansieras genom statsbidraget, ¤": whence the money comes, and how much there is. */
const source = new RegExp(
  String.raw`^(?:${given}|${cost}|finansiering(?:en)?|detta|allt)\s(?:sker\s(?:genom|av|ur|från|med|inom)\s|${paid})[^¤;:]{3,90}?(?:,\s|\s\(|\s(?:på|om)\s)(?:${together}\s)?¤\)?\.?$`,
  "i",
);
const mayBe =
  /finansier|bekosta|betala|täck|bestrid|rym|(?<![A-Za-zÀ-ɏ])tas?\s|hämta|anvisa|konter|belasta|bokför|debitera|dras|avräkna/i;

const withAmount = (sentence: string): { words: string; amountKr: number } | null => {
  if (!mayBe.test(sentence)) return null;
  const [money, ...more] = moneyIn(sentence);
  return money === undefined || more.length > 0
    ? null
    : { words: marked(sentence, money), amountKr: money.amountKr };
};

/** What all that is given comes to, where a sentence says of it whence it is paid; null for any other sentence. */
export function sumPaid(sentence: string): Allotment | null {
  const one = withAmount(sentence);
  return one !== null && sum.test(one.words)
    ? { kind: "total", amountKr: one.amountKr, of: null, quote: sentence }
    : null;
}

/** Whether a sentence only says whence what is given is paid: its amount is nobody's. */
export const tellsSource = (sentence: string): boolean => {
  const one = withAmount(sentence);
  return one !== null && source.test(one.words);
};
