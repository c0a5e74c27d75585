import { moneyIn } from "../words/money.ts";
import { oneOf } from "../words/pattern.ts";
import { namesSomebody } from "../words/people.ts";
import { listMark } from "./list-mark.ts";

/** "… fördelas 400 tkr till projektet" above "Läslust Åby med Ada Ros som ansvarig": what it is called. */
const endsBeforeTitle = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:till|för|åt|i|av|och|samt)\s[A-Za-zÀ-ɏ]*${oneOf`
    projektet insatsen aktiviteten åtgärden satsningen programmet föreningen initiativet nätverket
    stiftelsen bolaget konceptet festivalen kampanjen
  `}$`,
  "i",
);
const titleEndMax = 60;
const goesOnNamed = /^\p{Lu}[^.:;\t]{1,80}?(?:\s\p{Ll}|[,.])/u;

/** Whether a line ends in a kind of thing and the next one begins with what it is called. */
export const isNamedBelow = (before: string, text: string): boolean =>
  goesOnNamed.test(text) && endsBeforeTitle.test(before.slice(-titleEndMax));

/** "- Läxhjälp, 300 000 kr. Ansvarig:" above "Ada Ros. Behov 2025: ja": the label is no line of its own. */
const endsInLabel =
  /\S.*[.,;(]\s(?:(?:ytterst\s|huvud)?ansvar(?:ig[A-Za-zÀ-ɏ]*|ar)|projektledare|kontaktperson)\s?:$/i;

/** Whether an item that gives money ends in the label of who answers, who stands first on the next line. */
function isAnsweredBelow(before: string, text: string): boolean {
  if (!before.endsWith(":") || !endsInLabel.test(before.slice(-labelledMax))) return false;
  const [name = ""] = /^[^.,;:()\t\d]{3,60}/u.exec(text) ?? [];
  return namesSomebody(name.trim()) && moneyIn(before).length > 0;
}
const labelledMax = 160;

const decidedThen = "(?:beslutade|beslöt|avsatte|anslog|gav|delegerade|uppdrog|bemyndigade)";
const endsInDeciding = new RegExp(
  `(?<![A-Za-zÀ-ɏ])${decidedThen}(?:\\s(?:därför|också|även|den))?$`,
  "i",
);
const endsInSection = new RegExp(
  `(?<![A-Za-zÀ-ɏ])${decidedThen}\\s[^.;:]{0,30}\\d{4}[^.;:]{0,6}§\\s?\\d{1,4}$`,
  "i",
);

/** "Styrelsen beslutade" above "2024-06-14 § 109 om …", "Nämnden beslutade 2024-02-23 § 19" above "att …". */
const isDatedBelow = (before: string, text: string): boolean =>
  /^\d/u.test(text)
    ? /^(?:\d{4}-\d\d-\d\d|\d{1,2}\s\p{Ll}+\s\d{4}),?\s§/u.test(text) &&
      endsInDeciding.test(before.slice(-titleEndMax))
    : /^att[\s,]/u.test(text) && endsInSection.test(before.slice(-titleEndMax));

/** "Belopp: 300 000 kr", alone on its line. */
const amountLabelled =
  /^(?:belopp(?:et)?|summa|anslag|tilldelning|bidrag)(?:\s?:\s|\s(?:är|blir)\s|\s)\d[\d .,]*(?:kr|kronor|tkr|kkr|mnkr|mkr)[.;,]?$/i;
const tellsWho =
  /(?:^|[.,;(]\s?)(?:ansvarig[A-Za-zÀ-ɏ]*|projektledare|kontaktperson)(?:\s|:)|(?:ansvarar|svarar|är\sansvarig)(?:\sför\s[A-Za-zÀ-ɏ]+)?[.]?$/i;
/** "Ansvarig är Mona Ek.", "Behov 2025: ja" */
const toldBelow =
  /^(?:(?:ansvarig[A-Za-zÀ-ɏ]*|projektledare|kontaktperson)(?:\s?:|\s(?:är|blir))\s[A-Za-zÀ-ɏ]|behov(?:\s[A-Za-zÀ-ɏ]+){0,3}(?:\s(?:19|20)\d\d)?\s?:\s[A-Za-zÀ-ɏ]).{0,80}$/i;

/** Whether an item of a list, "- Läxhjälp. Ansvarig är Mona Ek.", has its amount, or who answers for it, on the next line. */
function isToldBelow(before: string, text: string): boolean {
  if (text.length > labelledMax || before.length > itemMax) return false;
  if (amountLabelled.test(text))
    return (listMark.test(before) || tellsWho.test(before)) && moneyIn(before).length === 0;
  return toldBelow.test(text) && listMark.test(before) && moneyIn(before).length === 1;
}
const itemMax = 300;

/** "1 250 000 kr", "1 250 000", "40 tkr, ansvarig Mona Ek": an amount, and at most who answers for it. */
const amountFirst =
  /^(?:\d[\d .,]*\s?(?:kr|kronor|tkr|kkr|mnkr|mkr)|\d{1,3}(?:[ .]\d{3})+)(?:[.;,]?$|,?\s\(?(?:ansvar|projektledare|kontaktperson)[^:]{3,80}$)/i;
const endsInWho =
  /(?<![A-Za-zÀ-ɏ])(?:ansvarig[A-Za-zÀ-ɏ]*|projektledare|kontaktperson|till|för\sfördelning)\s[^:,;()]{3,60}\)?\s?[:=]$/i;

/** "2. Läger, ansvarig Mona Ek:" above "40 000 kr": what an item, or a name and who answers for it, comes to. */
function isAmountBelow(before: string, text: string): boolean {
  if (!/[:=]$/u.test(before) || before.length > itemMax || text.length > labelledMax) return false;
  return (
    amountFirst.test(text) &&
    (listMark.test(before) || endsInWho.test(before)) &&
    moneyIn(before).length === 0
  );
}

/** Whether a line is what the one above it ends before: who answers, when it was decided, the amount. */
export const isPartBelow = (before: string, text: string): boolean =>
  isAnsweredBelow(before, text) ||
  isDatedBelow(before, text) ||
  isToldBelow(before, text) ||
  isAmountBelow(before, text);
