import { goesOn, passesOn, readSegment } from "./segment-gift.ts";
import { isDeniedBeside, withoutDenied } from "./lead-in-line.ts";
import { potsInLine, withListInLine, withoutPartly } from "./in-line-list.ts";
import { oneOf } from "../words/pattern.ts";
import { additionIn } from "./added-up.ts";
import { answersNow } from "./answering.ts";
import { withoutAgain } from "./answers-again.ts";
import { withAmountBehind } from "./amount-behind.ts";
import { detailsIn, mayTell } from "./details.ts";
import { calledByBefore } from "./called-by-before.ts";
import { doubtOf, isInWords, isVague } from "../doubt.ts";
import { forEach } from "./each.ts";
import { takeHolder } from "./held-by.ts";
import { type Money, isTorn, marked, moneyIn, scannedFigures } from "../words/money.ts";
import { namesOther } from "./rows-named.ts";
import { withoutRelatives } from "../words/relatives.ts";
import { personsIn, tellsOfSeveral } from "./who-told.ts";
import { readAs } from "./read-as.ts";
import { eachInTurn } from "./respective.ts";
import { shareAim } from "./shared-aim.ts";
import { shareHead } from "./shared-head.ts";
import { sentencesOf } from "../words/sentences.ts";
import { splitAmounts } from "../layout/segments.ts";
import { summedUp } from "./summed-up.ts";
import { withoutProposing } from "../words/proposing.ts";
import { tellsOnly } from "./tells-only.ts";
import { toppedUp } from "../words/top-up.ts";
import { letDistribute } from "./who-decides.ts";
import { dividedWhole, withoutParts } from "./whole-divided.ts";
import { wholeGiven } from "./whole-given.ts";
import { isOfTask } from "../words/of-task.ts";
import { carriedOver, ofBudget } from "../words/not-given.ts";
import { withAimTold } from "./aim-told-after.ts";
import { isTurnedDown } from "../words/turned-down.ts";
import { withoutPast } from "../words/past-clauses.ts";
import { type Allotment, type ReadAllotments, type Context, unread } from "./allotment.ts";
import { isRole } from "../words/people.ts";
import { noGift, gives } from "../words/gift.ts";

const total = new RegExp(
  oneOf`
    ^(det|detta)_(blir|ger|gör)_
    ^\W*(fördelat_totalt|totalt?|tot\.|(total|del)summa(n)?|totalbelopp(et)?|slutsumma(n)?|summa(n)?
      |summera(t|s)|sammanlagt|sammantaget|sammanräknat|inalles|allt_som_allt|i_allt|s:a
      |summa_summarum|tillsammans)(?![A-Za-zÀ-ɏ])
    ^\s*=_ ^den_(sammanlagda|totala|samlade)_fördelningen(?![A-Za-zÀ-ɏ])
    (?<![A-Za-zÀ-ɏ])(är_därmed|därmed_har|totalt|sammanlagt)_.{0,30}\bfördel
  `,
  "i",
);

/** A sentence with more amounts is no sentence. */
export const amountsMax = 40;

/** Rows, pots and totals of one line of prose that decides or proposes. */
export function readProse(text: string, context: Context): ReadAllotments {
  const read: ReadAllotments = { allotments: [], questions: [] };
  const told = sentencesOf(text);
  const sentences = context.listed ? withAmountBehind(told) : told;
  const [first] = sentences;
  const led = sentences.findIndex((one) => leadsItems.test(one) && moneyIn(one).length === 0);
  for (const [index, sentence] of sentences.entries()) {
    if (takeHolder(read.allotments, sentence)) continue;
    const last = read.allotments.at(-1);
    if (!withDetails(sentence, read.allotments, context.own) && !isPartOf(last, sentence)) {
      // A list names its item in the first sentence; what follows tells of it.
      const listed =
        (context.listed && sentence === first && isShort(sentence)) ||
        (index > led && led >= 0 && isItem(sentence));
      const from = read.allotments.length;
      const withAim = withAimTold(sentence, sentences[index + 1]);
      if (withAim === null) readNow(sentence, { ...context, listed }, read);
      else {
        const quote = `${sentence} ${sentences[index + 1] ?? ""}`;
        readAs(withAim, quote, { ...context, listed }, read, readNow);
      }
      withoutDenied(sentence, context.proposed, from, read);
      const given = read.allotments[from];
      const before = sentences[index - 1];
      if (given !== undefined && before !== undefined)
        read.allotments[from] = calledByBefore(given, before);
    }
  }
  return read;
}

/** "att av de ¤ som styrelsen ställt till nämndens förfogande använda ¤": who gave what is drawn on. */
const whoseItWas = new RegExp(
  String.raw`^((?:att\s)?(?:av|ur)\s)(?:de|det|den)\s(\d[\d .,]*\s?(?:kr|kronor|tkr|mnkr))\s(?:som|vilka)\s[^¤,;:\d]{4,90}?\s(?=${oneOf`
    använda används? avsätta avsätts avsätter fördela[rs]? anvisa[rs]? anslå[rs]? tilldela[rs]?
    bevilja[rs]? ge ges ger lägga läggs lägger går
  `}\s(?:[A-Za-zÀ-ɏ]+\s){0,4}?\d)`,
  "i",
);

/** "De ¤ av bidraget som återstår fördelas till kurser" */
const leftOver =
  /^(?:att\s)?de\s(\d[\d .,]*\s?(?:kr|kronor|tkr|mnkr))(?:\s(?:av|ur|i|inom)\s[A-Za-zÀ-ɏ ]{3,40}?)?,?\ssom\s(?:nu\s|då\s|därefter\s)?(?:återstår|kvarstår|(?:är|finns|blir)\s(?:kvar|över)),?(?=\s[A-Za-zÀ-ɏ])/i;

/** "Av bidraget fördelas till kurser ¤": what it is for stands between the verb and the amount. */
const purposeFirst =
  /^(?:av|ur|från)\s[^,;:.\d]{3,60}?\s(fördelas|avsätts|anslås|anvisas|beviljas|går|läggs|används)\s((?:till|för|åt)\s[^,;:.()\d]{2,90}?)\s(?=\d[\d .,]*\s?(?:kr|kronor|tkr|mnkr|miljon)(?![A-Za-zÀ-ɏ]))/i;

/** "och lika mycket, ¤, för stöd": what names nothing beside the amounts. */
const withoutFillers = (sentence: string): string =>
  withListInLine(withoutPartly(withoutAgain(sentence)))
    .replace(purposeFirst, "$2 $1 ")
    .replace(leftOver, "Resterande $1")
    .replace(whoseItWas, "$1bidraget på $2 ")
    .replace(/(?<![A-Za-zÀ-ɏ])(sätt(?:a|er|s))\sav(?=\s(?:[A-Za-zÀ-ɏ]+\s)?\d)/gi, "av$1")
    .replace(
      /(?<=\s)(?:lika\smycket|samma\sbelopp|samma\ssumma),\s(\d[\d .]*(?:kr|kronor|tkr|mnkr)),?(?=\s)/i,
      "$1",
    );

const isForAPosition = (item: Allotment): boolean =>
  item.kind === "pot" && item.purpose !== null && isRole(item.purpose);

/** Reads a sentence without what it tells of another time and what a gift is divided into; what is read from it quotes all of it. */
function readNow(sentence: string, context: Context, read: ReadAllotments): void {
  const addition = additionIn(sentence);
  if (addition?.isCheck === true) {
    read.allotments.push(totalFrom(addition.amountKr, sentence));
    return;
  }
  const own = withoutParts(withoutPast(addition?.asSum ?? sentence));
  const ofPots = potsInLine(own);
  const plain = withoutFillers(ofPots ?? own);
  const words = answersNow(context.proposed ? withoutProposing(plain) : plain, context.proposed);
  if (words === sentence) readSentence(sentence, context, read);
  else {
    const from = read.allotments.length;
    const asPots = context.asPots || ofPots !== null;
    readAs(words, sentence, { ...context, asPots }, read, readSentence);
    // "kurser 500 tkr, HR-chefen, verktyg …": where a holder was taken for what a pot is for, a person has to say.
    if (ofPots !== null && read.allotments.slice(from).some(isForAPosition)) {
      read.allotments.splice(from);
      read.questions.push(unread(sentence));
    }
  }
}

/** "Till simskolan avsätts 900 tkr. 300 tkr avser lokaler.": a part of what was just given, as far as it goes. */
const isPartOf = (given: Allotment | undefined, sentence: string): boolean => {
  const [money] = moneyIn(sentence);
  return (
    given !== undefined &&
    money !== undefined &&
    money.amountKr < given.amountKr &&
    avser.test(marked(sentence, money)) &&
    !avser.test(marked(given.quote, moneyIn(given.quote)[0] ?? money))
  );
};
const avser = /¤\savser\s/u;

/** "Potten fördelas så här.", above sentences that each name something and its amount. */
const leadsItems =
  /(?<![A-Za-zÀ-ɏ])(?:fördelas|delas(?:\supp|\sut)?|används|läggs|går)\s(?:då\s|nu\s|alltså\s)?(?:så\shär|enligt\sföljande|på\sföljande\ssätt|som\sföljer)[.:]$/i;
const isItem = (sentence: string): boolean =>
  moneyIn(sentence).length === 1 && isShort(sentence) && /^[^:\d]{2,80}:\s\d/u.test(sentence);

/** A name and an amount, and not a sentence that tells of something. */
const isShort = (text: string): boolean =>
  text.length < 240 &&
  !/\s(?:är|har|innebär|beräknas|omfattar|uppgår|sker|består|kommer)\s/.test(
    text.replace(
      /\([^()]*\)|,\s(?:där|som|vilket)\s[^,;¤]*|(?:ansvarig[A-Za-zÀ-ɏ]*|ledare|ägare|kontaktperson)\s(?:är|blir)\s/gi,
      "",
    ),
  );

/** Gives what a sentence without an amount says to the row before it; false where it says nothing of a row. */
export function withDetails(
  sentence: string,
  allotments: Allotment[],
  own: Context["own"],
): boolean {
  const last = allotments.at(-1);
  if (last?.kind !== "row" || !mayTell.test(sentence) || moneyIn(sentence).length > 0) return false;
  const details = detailsIn(named(sentence, last.quote), own?.day?.slice(0, 4) ?? null);
  if (details === null || namesOther(sentence, allotments) || tellsOfSeveral(sentence))
    return false;
  allotments[allotments.length - 1] = {
    ...last,
    responsible: details.responsible ?? last.responsible,
    needNextYear: details.need === "ej angivet" ? last.needNextYear : details.need,
    quote: `${last.quote} ${sentence}`,
  };
  return true;
}

/** "…, som förestås av Nadja Rim. Hon ansvarar": who is meant, where the words before name one person. */
function named(sentence: string, before: string): string {
  const [name, ...more] = new Set(personsIn(before));
  return name === undefined || more.length > 0 ? sentence : sentence.replace(pronoun, name);
}
const pronoun = /^(?:hon|han|hen)(?![A-Za-zÀ-ɏ])/i;

/** "Medlen fördelas så här:", "Så fördelas 6 mnkr", above a list. */
const leadsList =
  /(?:så här|följande|nedan|fördelas(?:\s[A-Za-zÀ-ɏ]+){0,4}(?:\s(?:19|20)\d\d)?)\s?:$|^så(?:\shär)?\s(?:för)?delas\s/i;

/** "kan komma att få", "skulle kunna få": nothing is given by it yet. */
const unsure =
  /(?<![A-Za-zÀ-ɏ])(?:(?:kan|kunde)\s(?:[A-Za-zÀ-ɏ]+\s)?komma\satt|skulle\skunna|hade\skunnat|borde)(?![A-Za-zÀ-ɏ])/i;

function readSentence(sentence: string, context: Context, read: ReadAllotments): void {
  const asks = gives.test(sentence) || passesOn.test(sentence) || context.listed;
  const scanned = scannedFigures(sentence);
  const found = moneyIn(sentence);
  if (asks && (scanned !== null || isVague(sentence) || isTorn(sentence))) {
    read.questions.push(unread(sentence));
    return;
  }
  if (found.length === 0) {
    if (gives.test(sentence) && hidesAmount(sentence)) read.questions.push(unread(sentence));
    return;
  }
  if ((asks && unsure.test(sentence)) || ofBudget.test(sentence)) {
    read.questions.push(unread(sentence));
    return;
  }
  if (isTurnedDown(sentence) || isOfTask(sentence, found) || carriedOver.test(sentence)) return;
  const sums = summedUp(sentence);
  if (sums.length > 0) {
    read.allotments.push(...sums);
    return;
  }
  if (tellsOnly(sentence)) return;
  const [first] = found;
  if (
    first !== undefined &&
    found.length === 1 &&
    total.test(sentence) &&
    !/(?<![A-Za-zÀ-ɏ])(?:ram|av totalt|inte|ej)(?![A-Za-zÀ-ɏ])/i.test(sentence)
  ) {
    read.allotments.push(totalFrom(first.amountKr, sentence));
    return;
  }
  if (found.length > amountsMax) {
    read.questions.push(unread(sentence));
    return;
  }
  // "Potten (4 mnkr) fördelas så här:" tells what the list below divides.
  if (found.length === 1 && leadsList.test(sentence)) return;
  if (sentence.includes("§") && authority.test(sentence) && found.length === 1) return;
  if (
    changes.test(sentence) &&
    !(first !== undefined && found.length === 1 && isTopUp(sentence, first))
  ) {
    read.questions.push(unread(sentence));
    return;
  }
  const doubt = context.own === null ? null : doubtOf(sentence, context.own);
  if (doubt !== null) {
    read.questions.push(doubt);
    return;
  }
  readGifts(sentence, found, context, read);
}

/** What a sentence gives, amount by amount. */
function readGifts(
  sentence: string,
  found: readonly Money[],
  context: Context,
  read: ReadAllotments,
): void {
  const inTurn = forEach(sentence) ?? eachInTurn(sentence);
  if (inTurn === "unread") {
    read.questions.push(unread(sentence));
    return;
  }
  if (inTurn !== null) {
    for (const one of inTurn) readSentence(one, context, read);
    return;
  }
  const parts = dividedWhole(sentence)?.parts ?? wholeGiven(sentence);
  const told = letDistribute(parts, context.own);
  const segments = splitAmounts(told, told === sentence ? found : moneyIn(told));
  const [sum] = segments;
  // "Sammanlagt fördelas 4 mnkr av ramen 5 mnkr."
  if (found.length > 1 && segments.length === 1 && sum !== undefined && opensTotal.test(sum.text)) {
    read.allotments.push(totalFrom(sum.money.amountKr, sentence));
    return;
  }
  const from = read.allotments.length;
  let asked = false;
  for (const { text, money } of segments) {
    asked = asksFor(text) || (asked && goesOn.test(text));
    if (asked && goesOn.test(text)) continue;
    if (givesNot.test(withoutRelatives(text)) || isDeniedBeside(text))
      read.questions.push(unread(sentence));
    else readSegment(text, money, sentence, context, read, read.allotments.length > from);
  }
  shareAim(read.allotments, from);
  shareHead(read.allotments, from);
}

/** "har enheterna begärt ¤ till läger": what comes behind it without a verb of its own was asked for too. */
function asksFor(text: string): boolean {
  const [words = ""] = /(?:\S+\s){1,3}$/u.exec(text.slice(0, Math.max(0, text.indexOf("¤")))) ?? [];
  return noGift.test(words) && !gives.test(words);
}

/** Whether a sentence does no more than add to money that was given before. */
function isTopUp(sentence: string, money: Money): boolean {
  const words = marked(sentence, money);
  return toppedUp(words) !== words;
}

const opensTotal = /^(?:totalt|sammanlagt|tillsammans|summa)(?:\s[A-Za-zÀ-ɏ]+){0,4}\s¤/i;

function totalFrom(amountKr: number, sentence: string): Allotment {
  return { kind: "total", amountKr, of: totalOf(sentence), quote: sentence };
}

/** An amount that another decision gave is changed: the difference is no gift of its own. */
const changes =
  /(?<![A-Za-zÀ-ɏ])(?:höjs|sänks|ökas|minskas|utökas|ändras)\s(?:från|med|till)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:därmed uppgår|uppgår därmed)(?![A-Za-zÀ-ɏ])|^frigjorda(?![A-Za-zÀ-ɏ])/i;

/** A share, a figure with a question mark, or an amount in words, where money is given. */
function hidesAmount(sentence: string): boolean {
  if (isInWords(sentence)) return !noGift.test(sentence);
  return (
    /\d ?(?:%|procent)|\d{4,}(?!\s?§)[.,]?\d*\s*\?/.test(sentence) &&
    /medel|ram|pott/i.test(sentence)
  );
}

/** "… har gett regiondirektören delegation att fördela …": the authority, of which the rest of the text gives. */
const authority = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    deleger(as|ats)(_rätten)? gett gav givit lämnat lämnade delegerat delegerade bemyndigat
    bemyndigade
  `}\s.{0,120}\b(?:fördela|besluta\som\s(?:fördelning|användning)[A-Za-zÀ-ɏ]*)\b`,
  "i",
);
function totalOf(sentence: string): "rows" | "pots" | null {
  if (/pott/i.test(sentence)) return "pots";
  return /aktivitet|insats|åtgärder|projekt/i.test(sentence) ? "rows" : null;
}

/** "¤ läggs inte ut nu", "HR-chefen fördelar inte ¤" */
const givesNot = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    läggs avsätts anslås går ges används anvisas reserveras fördelar disponerar beviljar får
    tilldelas ska skall
  `}\s(?:nu\s|ännu\s|alltså\s)?(?:inte|ej)(?![A-Za-zÀ-ɏ])[^¤]{0,30}¤|¤[^¤,;]{0,60}\s(?:läggs|avsätts|anslås|går|ges|används|anvisas|ska|skall)\s(?:inte|ej)(?![A-Za-zÀ-ɏ])`,
  "i",
);
