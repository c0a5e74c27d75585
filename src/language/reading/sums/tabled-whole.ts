import type { ActLine } from "../layout/act.ts";
import { marked, moneyIn } from "../words/money.ts";
import { isGiven } from "../words/giving-verbs.ts";
import { oneOf } from "../words/pattern.ts";
import { sentencesOf } from "../words/sentences.ts";

const list = oneOf`
  *tabell(en|erna)? *uppställning(en)? *sammanställning(en)? *förteckning(en)? *lista(n)?
  *fördelning(en)? följande nedan(stående)? ovan(stående)? nedanför här
`;
/** "enligt tabellen", "till insatserna i förteckningen nedan", "så som uppställningen visar", "se tabell". */
const asListed = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    enligt i_enlighet_med i_överensstämmelse_med se så_som såsom på_(det|så)_sätt
    som_([A-Za-zÀ-ɏ]+_){0,4}?(framgår|redovisas|anges|står|visas|specificeras|listas|räknas_upp)
    (insats|aktivitet|åtgärd|projekt|post|ändamål|mottagare|verksamhet|satsning)[A-Za-zÀ-ɏ]*_(i|på|ur)
    på_(insats|aktivitet|åtgärd|projekt|post|ändamål|mottagare|verksamhet|satsning)[A-Za-zÀ-ɏ]*_(enligt|i)
  `}\s(?:[^.;¤]{0,60}?\s)?${list}(?![A-Za-zÀ-ɏ])`,
  "i",
);
const uses = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    (för)?dela[rs]? används använd(as|er|a) avsätts avsätt(as|er|a)
    dispon(eras|erar|era) satsas? satsar lägg(s|as|a|er) går gå (ut)?betalas?
    anslås? anslår bevilja[rs]? anvisa[rs]? reservera[rs]? tas ta_i_anspråk divideras? ges
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** The list lies in another paper, or somebody is to divide the money later. */
const elsewhere =
  /(?<![A-Za-zÀ-ɏ])(?:bilag[A-Za-zÀ-ɏ]*|pott(?:en|er|erna)?|i\suppdrag|vidare\sfördelning|fördelas?\svidare|fördelas\sav|återkomm[A-Za-zÀ-ɏ]*|förfogande|riktlinj[A-Za-zÀ-ɏ]*|princip[A-Za-zÀ-ɏ]*|kriteri[A-Za-zÀ-ɏ]*|till\s[^¤]{2,80}\satt\s(?:fördela|disponera)|får\s(?:¤\s)?(?:att\s)?(?:fördela|disponera))(?![A-Za-zÀ-ɏ])/i;

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

/** What there is to divide, by any of its names. */
const itself = String.raw`(?:(?:hela|det|den|de|samtliga|alla|årets)\s){0,2}${oneOf`
  *(bidrag|anslag|stöd|belopp|tillskott|utrymme)(et|ets)? *medel *medlen(s)? *pott(en|ens)?
  *ram(en|ens)? *pengar(na|nas)? *summan?s? *ersättning(en|ens)? *tilldelning(en|ens)?
  *fond(en|ens)? *reserv(en|ens)?
`}`;
const theMoney = String.raw`${itself}(?:\s(?:för|från)\s[^,;:()¤.]{2,60}?)?`;

const mayBeGiven =
  /delas|avsätts|anslås|anvisas|beviljas|används?|disponeras|utnyttjas|tas\si|betalas/i;
/** "Hela potten, ¤, fördelas.", "Anslaget (¤) delas ut i sin helhet": all there is, and not a word of who gets it. */
const nothingMore = new RegExp(
  String.raw`^(?:att\s)?${theMoney}(?:,\s|\s\(|\s(?:om|på|med)\s|\s)(?:totalt\s|sammanlagt\s)?¤[,)]{0,2}\s(?:(?:ska|skall|kan)\s)?(?:nu\s|härmed\s|därmed\s)?${oneOf`
    (för)?delas(_ut|_upp)? avsätts anslås anvisas beviljas används användas disponeras utnyttjas
    tas_i_anspråk betalas_ut
  `}(?:\s(?:nu|härmed|därmed|här|i\ssin\shelhet|helt|fullt\sut))?(?:\s(?:i|på|mellan|till)\s(?:\p{Ll}+\s)?(?:del)?(?:pott|post|insats|projekt|aktivitet|åtgärd|satsning|mottagare|verksamhet|ändamål)\p{Ll}{0,4})?[.:]?$`,
  "iu",
);

const isUsed = oneOf`(för)?delas används disponeras utnyttjas tas (ut)?betalas ${isGiven}`;
const now = "(?:\\s(?:nu|härmed|här|totalt|sammanlagt|därför|då)){0,2}";
const ends = String.raw`(?:\s(?:ut|i\sanspråk|här|nu|härmed)){0,2}(?:\s(?:till|på)\sföljande\s[A-Za-zÀ-ɏ]+)?[.:]?$`;
/** "Av potten, ¤, fördelas ¤", "¤ av pottens ¤ används": how large it is, and how much of it is divided here. */
const partOfWhole = [
  `^(?:att\\s)?(?:av|ur|från|inom)\\s(?:${theMoney}(?:,\\s|\\s\\(|\\s(?:om|på)\\s|\\s))?¤[,)]{0,2}\\s${isUsed}${now}\\s¤${ends}`,
  `^(?:att\\s)?¤\\s(?:av|ur|från)\\s${theMoney}(?:,\\s|\\s\\(|\\s(?:om|på)\\s|\\s)¤[,)]{0,2}\\s${isUsed}${now}${ends}`,
  `^${theMoney}\\s(?:är|uppgår\\still|omfattar)\\s(?:på\\s)?¤,?\\s(?:varav|och\\sav\\s(?:den|det|dem|dessa))\\s(?:${isUsed}${now}\\s)?¤(?:\\s(?:nu\\s)?${isUsed})?${ends}`,
].map((words) => new RegExp(words, "i"));
/** "Av den fördelas ¤": of what the sentence before told of. */
const partOfThat = new RegExp(
  `^(?:av|ur|från)\\s(?:den|det|denna|dem|dessa)\\s${isUsed}${now}\\s¤${ends}`,
  "i",
);

const size = new RegExp(
  `^${itself}\\s(?:är|uppgår\\still|omfattar)\\s(?:(?:på|totalt|sammanlagt)\\s){0,2}¤[.]?$`,
  "i",
);

/** "Potten är på ¤.": how large it is, and given to nobody. */
export function tellsSize(sentence: string): boolean {
  const [money, other] = moneyIn(sentence);
  return (
    money !== undefined &&
    other === undefined &&
    !money.negative &&
    sentence.length < wholeMax &&
    size.test(marked(sentence, money))
  );
}

/** Whether a sentence says nothing but how much is divided, of how much, where the table comes to that. */
function saysPart(sentence: string, tableKr: number): boolean {
  const found = moneyIn(sentence);
  if (sentence.length > wholeMax || found.some(({ negative }) => negative)) return false;
  const words = found.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}¤${text.slice(end)}`,
    sentence,
  );
  const parts = found.length === 2 ? partOfWhole : found.length === 1 ? [partOfThat] : [];
  return (
    Math.min(...found.map(({ amountKr }) => amountKr)) === tableKr &&
    parts.some((one) => one.test(words))
  );
}

/** Whether a line says nothing but how much it is that is divided. */
export function saysOnlyWhole(text: string): boolean {
  const [money, other] = moneyIn(text);
  return (
    money !== undefined &&
    other === undefined &&
    !money.negative &&
    text.length < wholeMax &&
    mayBeGiven.test(text) &&
    nothingMore.test(marked(text, money))
  );
}
const wholeMax = 200;

/** "IT-chefens pott, ¤, fördelas", "Potten är på ¤", "Pengarna i potten, ¤, delas ut": money that is told of, given to nobody. */
const tellsOfMoney = new RegExp(
  String.raw`^(?:att\s)?(?!(?:till|för|åt)\s)[^¤:;]{0,100}?${oneOf`
    *pott(en|ens)? *medel *medlen *pengarna *anslaget *bidraget *beloppet *summan *ramen *stödet
  `}(?![A-Za-zÀ-ɏ])[^¤:;]{0,60}\s\(?¤(?:(?!\s(?:till|åt)\s(?!(?:följande|nedan[A-Za-zÀ-ɏ]*|(?:\p{Ll}+\s)?(?:insatser|projekt|aktiviteter|åtgärder|satsningar|ändamål))(?![A-Za-zÀ-ɏ]))).)*$`,
  "isu",
);

/** Whether a sentence right above a table tells of the money that the table comes to. */
function comesToTable(sentence: string, tableKr: number): boolean {
  const [money, other] = moneyIn(sentence);
  return (
    money?.amountKr === tableKr &&
    other === undefined &&
    sentence.length < wholeMax &&
    !handsOver.test(sentence) &&
    tellsOfMoney.test(marked(sentence, money))
  );
}
/** Others are to divide it, or it goes to one. */
const handsOver =
  /(?<![A-Za-zÀ-ɏ])(?:för\s(?:[A-Za-zÀ-ɏ]+\s)?fördelning|fördelas?\s(?:vidare|av)|förfogande|disposition|att\sfördela|som\s(?:fördelar|disponerar)|föreslå[A-Za-zÀ-ɏ]*|sökt[A-Za-zÀ-ɏ]*|ansök[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/**
 * "att använda 6 mnkr av bidraget enligt tabellen nedan", beside the table that comes to it or to less: how much there
 * is to divide, and given to nobody besides. What is left of the line without such sentences; null for a line with none.
 * `isAbove`: whether the table stands right below.
 */
export function besideWhole(text: string, tabledKr: number, isAbove: boolean): string | null {
  if (tabledKr === 0 || !/\d/.test(text)) return null;
  const sentences = sentencesOf(text);
  const left = sentences.filter(
    (one) =>
      !(asListed.test(one)
        ? saysWhole(one, tabledKr)
        : saysOnlyWhole(one) ||
          saysPart(one, tabledKr) ||
          (isAbove && comesToTable(one, tabledKr))),
  );
  return left.length === sentences.length ? null : left.join(" ");
}
