import { oneOf } from "../words/pattern.ts";
import { endsBeforeName, isCutName, isFullBeside, isLeftOver, widthsBeside } from "./cut-lines.ts";
import { cellsOf, hasColumns, withoutHyphen } from "../words/columns.ts";
import { openEnd } from "../words/open-end.ts";
import { isCutDay, isCutDecision, isCutDecisionByPage } from "./cut-decision.ts";
import { isDayBelow } from "./day-below.ts";
import { awaitsAmount, goesOnEntrusting, goesOnGiving, goesOnInList } from "./goes-on-giving.ts";
import { kindNamed } from "./headings.ts";
import { holdsMoney, moneyUnit } from "./holds-money.ts";
import { type Line, lineLengthMax } from "./line.ts";
import { isInColumns, listMark } from "./list-mark.ts";
import { beginsWithPerson, isNameCut } from "./cut-names.ts";
import { namesSomebody } from "../words/people.ts";
import { moneyIn } from "../words/money.ts";
import { gives } from "../words/gift.ts";
import { telling } from "../words/telling.ts";
import { isNamedBelow, isPartBelow } from "./named-below.ts";
import { isWhoBelow } from "./who-below.ts";
import { isFull, pageWidth } from "./page-width.ts";

/** "Nämnden beslutar att", under which each line is an act of its own. */
const opensActs = /^\p{Lu}.*(?<!\p{L})(?:beslutar|föreslår|föreslås besluta)(?: att| följande)?$/u;
const nextAct =
  /^(?:fördela|avsätta|anslå|tilldela|bevilja|reservera|uppdra|ge|delegera|godkänna|fastställa|avslå|notera|anta)\s/u;

/** Headings whose last word would go on in a sentence. */
const receivers = new RegExp(
  String.raw`(?:utdrag|expedieras|expediering|kopia|skickas|sänds|delges|kännedom)(?:\s(?:ska\s)?(?:skickas|sänds))?\s?till$|^${oneOf`
    (detta_)?(delegations)?beslut(et)? paragrafen protokollet bekräftas meddelas lämnas
  `}(?:\s(?:ska\s)?\p{Ll}+s)?\still$`,
  "iu",
);
/** "Utdrag ur protokollet lämnas till" */
const headsReceivers = (text: string): boolean =>
  text.length < receiversLengthMax &&
  /\s(?:till|tillställs|delges)$/u.test(text) &&
  kindNamed(text.toLowerCase()) === "dispatch";
const receiversLengthMax = 60;
/** Before an "att" that goes on; elsewhere it begins an item of its own. */
const beforeThat =
  /(?:uppdrag|rätt|delegation|genom|(?<=[A-Za-zÀ-ɏ]\s)(?:på|om|av|till|med|i|efter)|för|förutsatt|förutsättning|villkor|innebär|anser|så|(?:åt|till|ge)\s[^\s,]+)$/i;

/** "… får IT-chefen 350 000", and on the next line "att fördela till kurser": what the amount is for. */
const isForIt = (before: string, text: string): boolean =>
  /^att\s(?:vidare)?(?:fördela|disponera|använda|förfoga\söver)\s/u.test(text) &&
  !/\d/.test(text) &&
  (/(?<![A-Za-zÀ-ɏ])(?:får|ges|ger|tilldelas|erhåller|anvisas)\s.*\d(?:\s?(?:kr|kronor|tkr|mnkr))?$/i.test(
    before,
  ) ||
    namesSomebody(givenTo.exec(before)?.[1] ?? ""));
/** "att ställa 2 mnkr till förfogande för kulturchefen" */
const givenTo =
  /\d\s?(?:kr|kronor|tkr|mnkr)\s(?:till|åt)\s(?:förfogande\s(?:för|till|åt)\s)?([A-Za-zÀ-ɏ-]+)$/i;

/** "450 tkr – Höftmottagningen": a line of its own after a line with its own amount. */
const beginsWithMoney = new RegExp(
  `^(?:(?:kr|sek)\\s)?\\d[\\d .,]*\\s?${moneyUnit}(?![A-Za-zÀ-ɏ])|^(?:kr|sek)\\s\\d`,
  "i",
);
const onlyMoney = new RegExp(
  `^(?:(?:kr|sek)\\s)?(?:\\d[\\d .,]*\\s?${moneyUnit}|\\d{1,3}(?:[ .]\\d{3})+)$`,
  "i",
);

/** A name, its amount and who answers for it, each on its own line. */
function isAmountOf(before: string, text: string): boolean {
  if (!/^\p{L}/u.test(before) || before.length > 90 || /[.:;,]$/.test(before)) return false;
  return holdsMoney.test(before)
    ? /^\(?ansvarig(?:a)?\s?:?\s\p{Lu}/iu.test(text)
    : onlyMoney.test(text);
}

/** Lines that a page or a mail broke are made whole again. */
export function unwrap(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  const page = pageWidth(lines);
  const widths = widthsBeside(lines);
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    const above = lines[index - 1];
    const next = lines[index + 1];
    const goesOn =
      last !== undefined &&
      above !== undefined &&
      (!line.afterGap || isCutByPage(last.text, line.text)) &&
      (!areItems(above.text, line.text) || isBegunAbove(last.text, above.text, line.text)) &&
      (continues(last.text, withDecision(line.text, next)) ||
        (isFullBeside(above, line, widths[index] ?? 0) &&
          (isCutName(last.text, line.text, next) ||
            (isLeftOver(last.text, line.text, next) && isOpen(last.text)))) ||
        isBrokenRow(last.text, line.text, [joined.at(-2)?.text, lines[index + 1]?.text]) ||
        isBrokenItem(last.text, line.text, [
          joined.at(-2)?.text,
          ...lines.slice(index + 1, index + 3).map(({ text }) => text),
        ]) ||
        hangsUnder(last, above, line) ||
        (page !== null && isFull(above, line, page) && isBroken(last.text, line.text)));
    if (goesOn) joined[joined.length - 1] = { ...last, text: join(last.text, line.text) };
    else joined.push(line);
  }
  return joined;
}

/** "… får biblioteken" above "90 tkr till läger och museet" above "70 tkr till kurser": the middle of a sentence is no item. */
const isBegunAbove = (whole: string, above: string, text: string): boolean =>
  (whole !== above && awaitsAmount(whole, text)) ||
  (/^(?:(?:och|samt)\s)?dels\s/u.test(text) && /^\p{Lu}.*\sdels\s[^.:;]*$/u.test(whole));

/** "simskola, 145 tkr, Mona Ek" above "läger, 90 tkr, Bo Ask": each is an item with its own amount, in the same place. */
function areItems(above: string, text: string): boolean {
  // "fallprevention (ansvarig" above "Ada Ros), 300 tkr till läger": the page cut what stands in brackets.
  if (/\([^()]{0,60}$/.test(above) && /^[^()]{0,60}\)/.test(text)) return false;
  // "(Ada Ros), 300 tkr till läger" says who answers for the item above; it begins none.
  if (/^\(\p{L}{3}[^()]{0,60}\)[,;]?\s(?:(?:och|samt)\s)?\d/u.test(text)) return false;
  const [own, next] = [above, text].map((one) => placeOfAmount(one.replace(betweenItems, "")));
  if (own == null || own !== next) return false;
  // What begins with its amount goes on a sentence behind a comma.
  const item = /^\d/u.test(text) ? above : above.replace(betweenItems, "");
  // "läger i Rinn 90 tkr, och till skolor" above "för unga 50 tkr": no item begins so where the one above does not.
  const [aim] = /^(?:till|för|åt|i|på|med)\s/u.exec(text) ?? [];
  return !openEnd.test(item) && (aim === undefined || above.startsWith(aim));
}

/** What parts one item from the next one. */
const betweenItems = /(?:[,;]|,?\s(?:och|samt))$/u;
const itemMax = 140;
/** "Till HR-chefen lämnas 300 tkr": a sentence that hands money over. */
const handsOver =
  /(?<![A-Za-zÀ-ɏ])(?:lämnas|överlämnas|överlåts|överlåtes|anförtros|tillförs|ställs|förs|överförs)(?![A-Za-zÀ-ɏ])/i;
/** What stands around the one amount of an item; null for a sentence and for words with none or several. */
function placeOfAmount(text: string): string | null {
  if (text.length > itemMax || !/\d/.test(text) || hasColumns(text)) return null;
  if (gives.test(text) || telling.test(text) || /^(?:och|samt)\s/u.test(text)) return null;
  if (handsOver.test(text) || /\p{Ll}{3}\.\s\p{Lu}/u.test(text)) return null;
  const [money, ...others] = moneyIn(text);
  if (money === undefined || others.length > 0) return null;
  const before = text.slice(0, money.start).trimEnd();
  const after = text.slice(money.end).trim();
  if (before === "") return /^(?:till|för|åt)\s/u.exec(after)?.[0] ?? null;
  const sign = /[:,(=–—/-]$/u.exec(before)?.[0] ?? "";
  return `${sign}¤${/^[,;.]?$/u.test(after) ? "" : (/^[^\p{L}\d]/u.exec(after)?.[0] ?? "word")}`;
}

/** "Omställningscheckar skog och trä," above "projektledare Henrik Olmo | 1 050 tkr", beside a row with an amount last. */
const isBrokenRow = (
  before: string,
  text: string,
  beside: readonly (string | undefined)[],
): boolean =>
  rowEnd.test(text) &&
  /^\(?\p{Ll}/u.test(text) &&
  /^\p{Lu}[^\t]{2,90}(?:,|\s(?:och|samt|för|till|i|med|av)|-)$/u.test(before) &&
  beside.some((row) => row !== undefined && rowEnd.test(row));

/** "2. Korttidsteam tillsammans med" above "kommunen | 950 tkr | Eva Alm", beside a line with as many columns. */
const isBrokenItem = (
  before: string,
  text: string,
  beside: readonly (string | undefined)[],
): boolean =>
  listMark.test(before) &&
  !hasColumns(before) &&
  isInColumns(text) &&
  !listMark.test(text) &&
  (/^\(?\p{Ll}/u.test(text) || openEnd.test(before) || /\p{L}-$/u.test(before)) &&
  cellsOf(text).some((cell) => onlyMoney.test(cell)) &&
  beside.some(
    (row) => row !== undefined && hasColumns(row) && cellsOf(row).length === cellsOf(text).length,
  );

const rowEnd = new RegExp(
  `^[^\\tA-Za-zÀ-ɏ]{0,9}[A-Za-zÀ-ɏ][^\\t]{0,120}\\t(?:\\d[\\d .,]*\\s?${moneyUnit}|\\d{1,3}(?:[ .]\\d{3})+)$`,
  "i",
);

/** A line is full enough for its next word to stand on the next one. */
const fullLine = 44;

/** Whether a line stands further in than the mark of the item above it, whose last line is full. */
function hangsUnder(item: Line, before: Line, { text, indent = 0 }: Line): boolean {
  return (
    listMark.test(item.text) &&
    item.indent !== undefined &&
    indent > item.indent &&
    before.text.length >= fullLine &&
    item.text.length + text.length <= lineLengthMax &&
    !/[:;]$/.test(item.text) &&
    !isInColumns(item.text) &&
    !hasColumns(text) &&
    !listMark.test(text) &&
    !(holdsMoney.test(text) && holdsMoney.test(item.text))
  );
}

/** A word that begins with a capital only where a sentence or an item begins. */
const opensSentence =
  /^(?:För|Till|På|I|Av|Ur|Den|Det|De|Dessa|Om|Med|Under|Vid|Från|Inom|När|Därutöver|Därtill|Vidare|Dessutom|Ansvarig|Summa|Totalt|SUMMA|TOTALT|Sammanlagt|Tillsammans)(?!\p{L})/u;

/** Whether a line that ends where the page ends goes on in the next one: neither begins or ends something of its own. */
const isBroken = (before: string, text: string): boolean =>
  before.length + text.length <= lineLengthMax &&
  !hasColumns(before) &&
  !hasColumns(text) &&
  !listMark.test(text) &&
  !text.startsWith(">") &&
  !isLabelled.test(text) &&
  (/[.!?]$/.test(before)
    ? /^\p{Lu}\S*\s(?:\p{Ll}.{24}|.{8,}\.$)/u.test(text) &&
      !(holdsMoney.test(before) && holdsMoney.test(text))
    : endsOpen(before, text) && !opensSentence.test(text) && !isHeading(text));

/** "… till ronder, att ögonkliniken" above "Piteå får …": a clause that has said no more than of whom. */
const opensClause =
  /\S{3},?\s(?:och\s)?att\s\p{Ll}[\p{L}-]*(?:kliniken|centralen|sjukhuset|lasarettet|mottagningen|enheten|avdelningen|skolan|staben|förvaltningen)$/u;

/** "Ansvarig: Tuva Brandt", and no "ansvarig Tuva Brandt: 300 tkr" or "till följande åtgärder:", which go on. */
const isLabelled = /^\p{Lu}[\p{L} -]{1,39}:/u;
/** A few words with a capital and without a full stop are a heading, not what is left of a sentence. */
const isHeading = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !/[.,;)\d]$/.test(text) && text.split(" ").length <= 3;

/** Whether what stands last on a full line leaves room for more of it. */
function endsOpen(before: string, text: string): boolean {
  if (before.endsWith(":")) return /(?:ansvarig[A-Za-zÀ-ɏ]*|behov(?: \d{4})?|står):$/i.test(before);
  if (before.endsWith(";")) return /;\s/.test(before) && !holdsMoney.test(before);
  if (/^att[\s,]/i.test(text))
    return !/^att\s|(?:beslutar?|föreslår|föreslås|yrkar)$/i.test(before);
  if (/^\p{Lu}/u.test(text) && /\d{4}-\d\d-\d\d$/.test(before)) return false;
  return !(/^\p{Lu}/u.test(text) && holdsMoney.test(before) && holdsMoney.test(text));
}

/** A figure, a date, or what a paragraph says, cut in two: "5 930" "000 kronor", "punkt" "5.12", "2022-12-13" "§ 241 att". */
function isCutFigure(before: string, text: string): boolean {
  if (!/^[\d§]/.test(text)) return false;
  if (isCutDay(before, text)) return true;
  if (isCutDecision(before, text)) return !isLabel(before);
  if (/^\d{1,2}\.$/.test(text)) return /\p{L}\s(?:\d\s)?och$/u.test(before);
  if (/(?<![A-Za-zÀ-ɏ])(?:punkt|punkterna|avsnitt|nr|kapitel)$/i.test(before)) return true;
  return /^\d{3}(?: \d{3})*\s?\p{Ll}/u.test(text) && /(?<!\d)\d{1,3}(?: \d{3})*$/.test(before);
}

/** "1.250" above "000 kr", "1.250." above "000 kr", "1.250" above ".000 kr": no number begins with a nought. */
const isCutAtPoint = (before: string, text: string): boolean =>
  /^\.?\d{3}(?:[ .]\d{3})*(?:\s?\p{L}|,-|:-)/u.test(text) &&
  (/(?<![\d.,])[1-9]\d{0,2}(?:[ .]\d{3})+\.?$/.test(before)
    ? /^(?:\.|0)/.test(text)
    : /\p{Ll}\s[1-9]\d{0,2}\.$/u.test(before) &&
      /^\d{3}\.\d{3}/.test(text) &&
      !/(?<![A-Za-zÀ-ɏ])(?:punkt|punkterna|avsnitt|nr|kapitel|bilaga|steg|etapp|alternativ)\s\d+\.$/i.test(
        before,
      ));
/** A figure or a word cut between two pages goes on behind a gap too. */
const isCutByPage = (before: string, text: string): boolean =>
  (/^\.?000(?:[ .]000)?\s?\p{L}/u.test(text) && isCutAtPoint(before, text)) ||
  isCutDecisionByPage(before, text) ||
  (/\p{Ll}{2}-$/u.test(before) && /^\p{Ll}{2}/u.test(text));

/** "kapaci-" above "tetsplanering", "Ann-" above "Sofi Ek": nothing but a word that goes on ends so. */
const isCutWord = (before: string, text: string): boolean =>
  /\p{L}-$/u.test(before) && /^\p{L}/u.test(text);

/** "Behov av medel 2026:", before its "ja" on the next line. */
const asksNeed =
  /(?<![A-Za-zÀ-ɏ])behov(?:et)?(?:\s[A-Za-zÀ-ɏ]{1,14}){0,4}(?:\s(?:19|20)\d\d)?\s?:$/i;
const answersNeed = /^(?:ja|nej|delvis|oklart|osäkert|kanske|vet ej|inget|inga|\?)(?![A-Za-zÀ-ɏ])/i;

function continues(before: string, text: string): boolean {
  if (before.length + text.length > lineLengthMax) return false;
  if (answersNeed.test(text) && asksNeed.test(before)) return true;
  if (isInColumns(before) || hasColumns(text) || text.startsWith(">") || before.startsWith(">"))
    return false;
  if (isCutAtPoint(before, text)) return true;
  if (isPartBelow(before, text) || isCutWord(before, text)) return true;
  if (/[.:;!?]$/.test(before) && !/\b(?:dnr|bl\.a|t\.ex|ca|nr|kap|milj)\.$/i.test(before))
    return false;
  // No line begins with a unit.
  if (unitFirst.test(text) && /(?:^|\s)\d{1,3}(?:[ .]\d{3})*(?:,\d{1,2})?$/.test(before))
    return true;
  if (isAmountOf(before, text) || isCutFigure(before, text)) return true;
  if (opensClause.test(before) && /^\p{Lu}[\p{L}-]+\s\p{Ll}/u.test(text)) return true;
  // "(ansvarig Mona Ek)" below an item belongs to it.
  if (/^\(\p{Ll}[^()]{2,80}\)[.,;]?$/u.test(text)) return true;
  if (bracketed.test(text)) return !isLabel(before);
  // … and so does what goes on behind it: "(ansvarig Mona Ek), 300 tkr till läger"
  if (/^\(\p{Ll}+\s[^()]{2,80}\),?\s/u.test(text)) return !isLabel(before);
  if (holdsMoney.test(before) && beginsWithPerson(text)) return true;
  if (listMark.test(text) || receivers.test(before) || headsReceivers(before)) return false;
  // Each line names somebody: a list of receivers in small letters.
  if (/^\p{Ll}[\p{L}-]+$/u.test(before) && namesSomebody(before) && namesSomebody(text))
    return false;
  if (/^\p{Lu}/u.test(text) && kindNamed(before.toLowerCase()) === "delegation") return false;
  // What stands in brackets goes on to their end.
  if (/\([^()]{1,120}$/.test(before) && /^[^()]{0,120}\)/.test(text)) return true;
  if (before.length < 60 && opensActs.test(before)) return false;
  if (before.endsWith(",") && nextAct.test(text)) return false;
  if (endsInReceiver.test(before) && amountFirst.test(text)) return true;
  if (goesOnInList(before, text) || goesOnEntrusting(before, text)) return true;
  if (beginsWithMoney.test(text) && holdsMoney.test(before))
    return goesOnGiving(before, text) || (/\p{L}$/u.test(before) && openEnd.test(before));
  if (isNameCut(before, text)) return true;
  if (endsBeforeName.test(before) && /^\p{Lu}/u.test(text)) return true;
  if (before.length >= fullLine && endsInAuthority.test(before) && placeOn.test(text)) return true;
  if (before.length >= fullLine && isNamedBelow(before, text))
    return !opensSentence.test(text) && !isLabelled.test(text);
  if (/^att[\s,]/i.test(text)) return beforeThat.test(before) || isForIt(before, text);
  if (
    /^(?:eller |det ger )?(?:totalt?|summa|sammanlagt|tillsammans)(?![A-Za-zÀ-ɏ])/i.test(text) &&
    holdsMoney.test(text)
  )
    return openEnd.test(before);
  if (isWhoBelow(before, text)) return true;
  if (openEnd.test(before))
    return !isLabelled.test(text) && !(isQuestion.test(before) && /^\p{Lu}/u.test(text));
  if (/^\p{Ll}/u.test(text)) return !isLabel(before);
  return (
    /^\d/.test(text) &&
    /\p{Ll}$|\d$/u.test(before) &&
    !isLabel(before) &&
    (!/^\d{4}-?\d\d/.test(text) || beginsWithMoney.test(text)) &&
    !isDayBelow(before, text) &&
    /\s/.test(before)
  );
}

/** "För 2024 erhåller Region Jämtland Härjedalen" above "11 640 000 kronor från satsningen" */
const endsInReceiver = /\s(?:får|erhåller|tilldelas|beviljas)\sRegion(?:\s\p{Lu}\p{Ll}+){1,3}$/u;
const amountFirst = /^\d[\d .,]*\s?(?:kr|kronor|tkr|mnkr|miljoner)(?![A-Za-zÀ-ɏ])/i;

/** "Under året får Region" above "Väst 2 mnkr", "… får Region Jämtland" above "Härjedalen …": a name of two or three words. */
const endsInAuthority =
  /\s(?:Region|Landstinget|Västra|Norra|Södra|Östra|(?:Region|Landstinget)\s\p{Lu}\p{Ll}+)$/u;
const placeOn = /^\p{Lu}\p{Ll}+(?:[.,]|s?\s[\p{Ll}\d(§])/u;

/** "Vad frågan handlar om", alone above what it heads. */
const isQuestion = /^(?:Vad|Vem|Vilk\p{L}{1,3}|Hur|Varför)\s[^.,:;]{3,40}$/u;

/** "kr", "tkr till läger", "Mkr till kurser" */
const unitFirst = /^(?:kr|kronor|tkr|kkr|mnkr|mkr|miljon(?:er)?|sek)(?![A-Za-zÀ-ɏ])/i;
/** "(RS/260/2024)", "(Regionstyrelsen 2023-02-14 § 20):", "(900 000 kr)" */
const bracketed =
  /^\((?:\p{Lu}{1,5}[\s/]?\d[^()]{2,20}|[^()]*§[^()]*|\d[\d .,]*\s?\p{L}+)\)[.,:;]?$/u;

/** A line of one short word or two that stands alone is a heading or a name. */
function isLabel(text: string): boolean {
  return text.length < 25 && /^[\p{Lu}#*]/u.test(text) && text.split(/\s+/).length <= 2;
}

function join(before: string, text: string): string {
  if (
    /^ansvarig/i.test(text) &&
    holdsMoney.test(before) &&
    !/\s(?:som|är|blir|och|ytterst|samma)$/u.test(before)
  )
    return /[.,;:]$/.test(before) ? `${before} ${text}` : `${before}, ${text}`;
  // The sign between two groups stays between them.
  if (isCutAtPoint(before, text) && (before.endsWith(".") || text.startsWith(".")))
    return before + text;
  if (isCutDay(before, text)) return before + text;
  return withoutHyphen(before, text);
}

/** Whether what stands above may go on in a few words: a sentence that has ended, or one that has not. */
const isOpen = (before: string): boolean =>
  /[\p{L}\d.,)]$/u.test(before) && !hasColumns(before) && before.length < lineLengthMax;

/** A day alone on its line with the paragraph below it, "2021-09-29" above "§ 204 att": read together. */
const withDecision = (text: string, next: Line | undefined): string =>
  /^(?:19|20)\d\d-\d\d-\d\d,?$/.test(text) && next?.afterGap === false && next.text.startsWith("§")
    ? `${text} ${next.text}`
    : text;
