import type { ActLine } from "../layout/act.ts";
import { moneyIn } from "../words/money.ts";
import { oneOf } from "../words/pattern.ts";
import { sentencesOf } from "../words/sentences.ts";

const list = oneOf`
  *tabell(en|erna)? *uppställning(en)? *sammanställning(en)? *förteckning(en)? *lista(n)?
  *fördelning(en)? följande nedan(stående)? ovan(stående)? nedanför här
`;
/** "enligt tabellen", "till insatserna i förteckningen nedan", "så som uppställningen visar", "se tabell". */
const asListed = new RegExp(
  String.raw`(?<!\p{L})${oneOf`
    enligt i_enlighet_med i_överensstämmelse_med se så_som såsom på_(det|så)_sätt
    som_(\p{L}+_){0,4}?(framgår|redovisas|anges|står|visas|specificeras|listas|räknas_upp)
    (insats|aktivitet|åtgärd|projekt|post|ändamål|mottagare|verksamhet|satsning)\p{L}*_(i|på|ur)
    på_(insats|aktivitet|åtgärd|projekt|post|ändamål|mottagare|verksamhet|satsning)\p{L}*_(enligt|i)
  `}\s(?:[^.;¤]{0,60}?\s)?${list}(?!\p{L})`,
  "iu",
);
const uses = new RegExp(
  String.raw`(?<!\p{L})${oneOf`
    (för)?dela[rs]? används använd(as|er|a) avsätts avsätt(as|er|a)
    dispon(eras|erar|era) satsas? satsar lägg(s|as|a|er) går gå (ut)?betalas?
    anslås? anslår bevilja[rs]? anvisa[rs]? reservera[rs]? tas ta_i_anspråk divideras? ges
  `}(?!\p{L})`,
  "iu",
);
/** The list lies in another paper, or somebody is to divide the money later. */
const elsewhere =
  /(?<!\p{L})(?:bilag\p{L}*|pott(?:en|er|erna)?|i\suppdrag|vidare\sfördelning|fördelas?\svidare|fördelas\sav|återkomm\p{L}*|förfogande|riktlinj\p{L}*|princip\p{L}*|kriteri\p{L}*|till\s[^¤]{2,80}\satt\s(?:fördela|disponera)|får\s(?:¤\s)?(?:att\s)?(?:fördela|disponera))(?!\p{L})/iu;

/**
 * The line that a table below it belongs to: the one right above, or, where that is an item of a list that has nothing
 * to do with tables, the item that points at one.
 */
export function introducing(lines: readonly ActLine[], start: number): ActLine | undefined {
  const above = lines[start - 1];
  const isItem = above !== undefined && above.mark !== "" && !above.text.endsWith(":");
  if (!isItem || lines[start]?.line.afterGap !== true || asListed.test(above.text)) return above;
  return (
    lines.slice(Math.max(0, start - itemsMax), start).findLast(({ text }) => asListed.test(text)) ??
    above
  );
}
/** No list of what is decided is longer. */
const itemsMax = 20;

/** Whether a sentence says how much it is that a table as large as that divides. */
const saysWhole = (sentence: string, tableKr: number): boolean => {
  const [money, other] = moneyIn(sentence);
  return (
    money !== undefined &&
    other === undefined &&
    !money.negative &&
    money.amountKr >= tableKr &&
    uses.test(sentence) &&
    !elsewhere.test(sentence)
  );
};

/**
 * "att använda 6 mnkr av bidraget enligt tabellen nedan", beside the table that comes to it or to less: how much there
 * is to divide, and given to nobody besides. What is left of the line without such sentences; null for a line with none.
 */
export function besideWhole(text: string, tabledKr: number): string | null {
  if (tabledKr === 0 || !/\d/.test(text) || !asListed.test(text)) return null;
  const sentences = sentencesOf(text);
  const left = sentences.filter((one) => !asListed.test(one) || !saysWhole(one, tabledKr));
  return left.length === sentences.length ? null : left.join(" ");
}
