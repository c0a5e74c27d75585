import { withoutRelatives } from "../words/relatives.ts";
import { wholeWord } from "../words/pattern.ts";
import { rowIn } from "./prose-rows.ts";
import { quoted } from "../words/quoted.ts";
import { plainGift } from "./plain-gift.ts";
import { opening, receiverFirst, withoutOpening } from "./plain-order.ts";
import { isWorth } from "../words/not-given.ts";
import { forLaterDivision, isGivenLater, isRestAlone } from "../words/kept-back.ts";
import { potOfRow } from "./pot-row.ts";
import { handsOn, potIn } from "./prose-pots.ts";
import { withToBeNamed } from "../words/to-be-named.ts";
import { gives, noGift, stays } from "../words/gift.ts";
import { asGiven } from "../words/proposing.ts";
import { aimIn } from "../words/aims.ts";
import { holderOfAimless } from "./aimless-pot.ts";
import { aimAsked, holderWithoutAim } from "./shared-aim.ts";
import { aboutMoney, otherMoney } from "../words/about-money.ts";
import type { Question } from "../reading.ts";
import type { Money } from "../words/money.ts";
import { type Allotment, type Context, type ReadAllotments, unread } from "./allotment.ts";

/** An amount that another decision gave and this one changes: it is for a person to say what is given. */
const changed =
  /(?<![A-Za-zÀ-ɏ])(?:minska[A-Za-zÀ-ɏ]*|sänk[A-Za-zÀ-ɏ]*|drar in|dras in|höjs|höja|höjer|höjdes|ökas|utökas|(?:ut)?ökades|ändras|ändrades|räknas upp)(?![A-Za-zÀ-ɏ])/i;

/** "till minskat beroende av …", "för att sänka …": what the money is to lessen, and not the money. */
const withoutAims = (text: string): string => text.replace(aims, " ");

const aims =
  /(?<=(?:^|\s)(?:till|för|åt|mot|med|och|av|på|som|syfte|avsikt|ändamål)\s)(?:(?:[A-Za-zÀ-ɏ]+\s(?:och|eller)\s)?(?:minska|sänk)(?:d|de|t|ta|ande)(?=\s(?!(?:anslag|ram|bidrag|budget|tilldelning|belopp|pott|medel)[A-Za-zÀ-ɏ]*)[A-Za-zÀ-ɏ]{3})|att\s(?:[A-Za-zÀ-ɏ-]+\s){0,8}?(?:minska|sänka|höja)(?=\s(?!(?:anslaget|ramen|bidraget|budgeten|tilldelningen|beloppet|potten|medlen)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ]))/gi;

const givesBack =
  /(?<![A-Za-zÀ-ɏ])(?:återbetal|återlämn|återför|återkräv|lämnar? tillbaka|betalar? tillbaka)/i;

export const passesOn =
  /(?<![A-Za-zÀ-ɏ])(?:pott(?:en)?|för (?:vidare )?fördelning)(?![A-Za-zÀ-ɏ])/i;

/** "Tolkservice: ¤", without a word of what is done with it. */
const namesAmount = /^[^¤.]{2,80}[:–—-]\s?¤(?:\s?\(.{0,60}\))?$/u;

const namesGift = (text: string): boolean =>
  namesAmount.test(text) &&
  !noGift.test(text) &&
  !otherMoney.test(text) &&
  aboutMoney(text.replace(/\s?[:–—-]\s?¤.*$/u, "")) === null;

/** What is asked of a line in a decision that names somebody and an amount and gives neither. */
function saysNotGiven(quote: string): Question {
  return {
    topic: "läsning",
    text: `Raden ”${quoted(quote)}” nämner ett belopp utan att säga att det fördelas. Hör den till beslutet?`,
  };
}

/** What the region itself gets is what it has, and given to nobody. */
const ownIncome =
  /^(?:\p{L}+\s){0,3}?(?:regionen|landstinget|region\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s(?:får|erhåller|tilldelas|beviljas|har fått|disponerar)\s/iu;

/** "Direktören lämnade den 5 maj över ¤ till mig": what whoever decides here was given is what is divided. */
const toMyself =
  /¤\s(?:till|åt)\s(?:mig|oss|undertecknad)(?![A-Za-zÀ-ɏ])|^(?:jag|vi|undertecknad)\s(?:fick|har\s(?:fått|tilldelats)|tilldelades|förfogar\söver|disponerar)\s(?:[^¤;]{0,80}\s)?¤/i;

/** "… får i uppdrag att återkomma med förslag till hur återstoden, ¤, ska användas": a task, and no gift. */
const isTask = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:i\suppdrag|uppdra[rs]?|ska|skall)\s[^¤]{0,120}?${wholeWord`
    återkomma redovisa utreda bereda följa_upp föreslå rapportera
    (med|lämna|ta_fram)_(ett_)?förslag
  `}[^¤]*¤`,
  "i",
);

/** "delegera till X att besluta om återstående ¤": who may give what is left, later. */
const handsOnRest =
  /(?:delegera|överlåt)[A-Za-zÀ-ɏ]*\s.*(?<![A-Za-zÀ-ɏ])(?:återstående|resterande|kvarvarande)\s¤/i;

/** "Kurser får återstående ¤ av bidraget": that it is the rest, and of what, is no name. */
const theRest =
  /(?<=[A-Za-zÀ-ɏ]\s)(?:de\s)?(?:resterande|återstående|kvarvarande|kvarstående)\s(?=¤)/i;

/** What a gift is for: "¤ att fördela till medfinansiering av projekt". */
const costsToMeet =
  /(?<=¤[^¤]{0,80}\s(?:till|för)\s(?:[A-Za-zÀ-ɏ-]+\s){0,2})(?:medfinansiering|hyr(?:a|an|or)(?![A-Za-zÀ-ɏ])|avgifter|kostnader|intäktsbortfall|prognoser)[A-Za-zÀ-ɏ]*/gi;

/** "Minibuss, hyra till juni, ¤": what a listed item names before its amount is what it is for. */
const costListed =
  /(?<=^[^¤:;]{0,80})(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*hyr(?:a|or)|[A-Za-zÀ-ɏ]*avgift(?:er)?)(?=(?:[\s,][^¤:;]{0,80})?[\s,–-]¤)/gi;

/** "att använda ¤ till laddplatser, och ¤ till cyklar": what goes on from a gift of the same sentence. */
export const goesOn = /^¤\s(?:till|för|åt|på)\s/u;

/**
 * What the words of one amount give: a row, a pot, nothing, or a question where they do not say which. `begun`: whether
 * the words before it in the sentence give.
 */
export function readSegment(
  words: string,
  money: Money,
  quote: string,
  context: Context,
  read: ReadAllotments,
  begun: boolean,
): void {
  const asMade = asGiven(words);
  if ((!context.proposed && asMade !== words) || isWorth.test(asMade)) {
    read.questions.push(unread(quote));
    return;
  }
  const text = plainGift(asMade);
  if (ownIncome.test(text) || toMyself.test(text)) return;
  const main = withoutRelatives(withToBeNamed(text));
  if (
    stays.test(main) ||
    handsOnRest.test(text) ||
    isTask.test(text) ||
    isGivenLater(withToBeNamed(text)) ||
    isRestAlone(text) ||
    money.amountKr === 0
  )
    return;
  const later = forLaterDivision(withToBeNamed(asMade));
  if (later === "asked") read.questions.push(unread(quote));
  if (later !== null) return;
  const asks =
    [text, quote, context.proposed ? asGiven(quote) : ""].some((one) => gives.test(one)) ||
    passesOn.test(text) ||
    context.listed ||
    (begun && goesOn.test(text)) ||
    handsOn(text);
  if (!asks) {
    if (context.own !== null && namesGift(text)) read.questions.push(saysNotGiven(quote));
    return;
  }
  const withoutCosts = main
    .replace(opening, "")
    .replace(costsToMeet, "")
    .replace(context.listed ? costListed : /$^/u, "");
  if (
    money.negative ||
    (noGift.test(withoutCosts) && !/^(?:.{0,80})(?:beviljas|avsätts|tilldelas)/i.test(main)) ||
    changed.test(withoutAims(aimIn(main)?.bare ?? main))
  ) {
    if (money.negative || [gives, givesBack, changed].some((pattern) => pattern.test(text)))
      read.questions.push(unread(quote));
    return;
  }
  const ended = text.replace(/(?:,\s*|\s+)(?:samt|och)$|[.;,]+$/i, "").trim();
  const bare = withoutOpening(ended.replace(theRest, ""));
  const allotment =
    potIn(bare, money.amountKr, quote, context) ??
    rowIn(receiverFirst(bare), money.amountKr, quote, context);
  take(allotment, holderIn(bare, allotment), money.amountKr, quote, read);
}

/** Who gets it to distribute where nothing says what it is for; null where something does, and where nobody is named. */
const holderIn = (bare: string, allotment: Allotment | null): string | null =>
  holderOfAimless(bare) ??
  (allotment === null || !handsOn(bare) ? null : holderWithoutAim(allotment));

/** Who is to distribute it holds a pot and answers for no row, however his title is put together. */
const asPot = (allotment: Allotment): Allotment => {
  if (allotment.kind !== "row" || allotment.responsible === null) return allotment;
  const { activity: label, responsible, amountKr, quote } = allotment;
  return potOfRow({ label, responsible, amountKr, quote }) ?? allotment;
};

/** Keeps what a segment gives; what is unread is asked about, and so is a pot that nobody says what is for. */
function take(
  allotment: Allotment | null,
  holder: string | null,
  amountKr: number,
  quote: string,
  read: ReadAllotments,
): void {
  if (holder !== null) {
    read.allotments.push({ kind: "pot", purpose: holder, holder, amountKr, quote });
    read.questions.push(aimAsked(holder, quote));
  } else if (allotment === null) read.questions.push(unread(quote));
  else read.allotments.push(asPot(allotment));
}
