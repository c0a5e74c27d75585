import { oneOf, wholeWord } from "../words/pattern.ts";
import { marked, moneyIn } from "../words/money.ts";
import type { Allotment } from "./allotment.ts";

// In these words the amount is written ¤.
const decision = oneOf`
  detta det här det_här (detta_|det_här_)?beslut(et)? (denna_|den_här_)?fördelning(en)?
  (denna_|den_här_)?utdelning(en)? (dessa_|de_här_)?(insatser|åtgärder|satsningar|aktiviteter
    |projekt|poster|beslut|beslutspunkter|punkter|fördelningar)(na)?
`;
/** "Därmed", "I och med detta", "Genom fördelningen", "Det betyder att": what is said of all that was just given. */
const so = oneOf`
  därmed härmed nu då så således sålunda alltså därigenom härigenom följaktligen
  i_och_med_${decision} (genom|med|efter|via|av)_${decision} på_(så|det|detta|det_här)_(sätt|vis)
  ${decision}_(betyder|innebär|gör|medför)_(därmed_)?att
`;
const state = oneOf`är har blir`;
const theMoney = String.raw`${oneOf`hela den det de vår min denna`}?\s?(?:[A-Za-zÀ-ɏ-]+s\s)?[A-Za-zÀ-ɏ]*${oneOf`
  pott(en)? medlen anslaget bidraget stödet beloppet summan ramen pengarna reserven utrymmet
  tilldelningen
`}`;
const all = String.raw`(?:(?:hela|samtliga|alla|de|totalt|sammanlagt|exakt|precis|nu|också|således)\s){0,3}`;
const fully = String.raw`(?:\s(?:nu|därmed|härmed|då|alltså|helt|fullt\sut|i\ssin\shelhet|därigenom|således))?`;
/** Done with: given, used, or the end of it. */
const doneWith = oneOf`
  (ut)?(för)?dela(d|de|t|ts) (för|ut|upp)delats delats_(ut|upp) utlagd?a? utlagt
  (förbruka|använ|utnyttja|disponera|inteckna|beslut|bevilja|placera)(d|da|de|t|ts) intecknats
  ianspråktag(en|et|na) tag(en|et|na|its)_i_anspråk (upp)?bund(en|et|na) slut tomt? (ut)?tömda?
  (ut)?tömt stängd uppbrukad förbrukats utbetal(d|da|t|ts)
`;
const isDone = new RegExp(wholeWord`${doneWith}`, "i");
/** What may follow: that nothing is left. Whom it goes to makes it a gift, and a figure something else. */
const closes = String.raw`(?:\s(?:på|till|mellan|i|för)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:ovan\s?nämnda\s)?(?:insatser|poster|projekt|aktiviteter|åtgärder|satsningar|ändamål)(?:na)?(?:\sovan)?)?(?:\soch\s${doneWith})?(?:(?:,|\soch|\ssamt|,?\sså|,\soch|\s[–-])\s[^\d¤]{3,120})?[.!]?$`;
const behindIt = String.raw`(?:,?\s(?:(?:av|ur|i)\s${theMoney}|som\s(?:fanns|finns|låg|ingick)\s(?:i\s${theMoney}|att\s[A-Za-zÀ-ɏ]+)|kronor|vilket\s(?:är|motsvarar)\s${theMoney}),?)?`;

/** "Därmed är ¤ fördelade", "¤ är därmed utdelade" */
const given = [
  `^${so},?\\s(?:${state}\\s)?${all}¤${behindIt}(?:\\s${state})?${fully}\\s${doneWith}${closes}`,
  `^${all}¤${behindIt}\\s${state}\\s${so}${fully}\\s${doneWith}${closes}`,
].map((words) => new RegExp(words, "i"));
const beside = String.raw`(?:,?\s(?:på|om|med)\s|,\s|\s\(|\s)(?:totalt\s)?¤[,)]{0,2}`;
const named = String.raw`${theMoney}(?:\s(?:för|till|från)\s[^,;:()¤\d]{2,60}?)?`;
/** "Därmed är potten på ¤ slut", "Potten, ¤, är därmed förbrukad": how much it was that is no more. */
const emptied = [
  `^${so},?\\s(?:${state}\\s)?${named}${beside}(?:\\s${state})?${fully}\\s${doneWith}${closes}`,
  `^${named}${beside}\\s${state}\\s${so}${fully}\\s${doneWith}${closes}`,
  `^${so},?\\s${state}\\s${named}\\s${doneWith}(?:,\\s|\\s\\()¤\\)?[.!]?$`,
].map((words) => new RegExp(words, "i"));

/** Other times, others, and what is not so. */
const otherwise = new RegExp(
  wholeWord`inte ej ännu hittills redan tidigare ofördela* återst* kvar om_[A-Za-zÀ-ɏ]+ endast bara enbart delvis`,
  "i",
);
/** "… och inget återstår", "…, så ingenting finns kvar": that nothing is left is no rest. */
const nothingLeft = /(?:inget|ingenting|inga\s[A-Za-zÀ-ɏ]+|noll|0\skr)\s[^¤]{0,40}$/i;
const lengthMax = 300;

/** The sentence with its amount, or the same amount twice, written ¤; null where it cannot be of what is used up. */
function oneAmount(sentence: string): { words: string; amountKr: number } | null {
  if (sentence.length > lengthMax || !/\d/.test(sentence) || !isDone.test(sentence)) return null;
  const [money, other] = moneyIn(sentence);
  if (money === undefined || other !== undefined || money.negative) return null;
  const words = marked(sentence, money);
  return otherwise.test(words.replace(nothingLeft, ""))
    ? null
    : { words, amountKr: money.amountKr };
}

/**
 * "Därmed är 2 mnkr fördelade och potten är slut": what all that was just given comes to, and no gift of its own; null
 * for any other sentence.
 */
export function sumUsedUp(sentence: string): Allotment | null {
  const one = oneAmount(sentence);
  return one !== null && given.some((form) => form.test(one.words))
    ? { kind: "total", amountKr: one.amountKr, of: null, quote: sentence }
    : null;
}

/** "Därmed är potten på 2 mnkr slut": how large that was out of which all this was given. */
export function isEmptied(sentence: string): boolean {
  const one = oneAmount(sentence);
  return one !== null && emptied.some((form) => form.test(one.words));
}
