import type { SourceDocument } from "../layout/document.ts";
import type { Section } from "../layout/section.ts";
import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import { oneOf, wholeWord } from "../words/pattern.ts";
import { refusal } from "../words/refusing.ts";
import { sentencesOf } from "../words/sentences.ts";
import { type Allotment, sumKr } from "./allotment.ts";
import { itemsIn, notGiven } from "./earlier-told.ts";
import { restsIn } from "./frame-proven.ts";
import { yearsOf } from "./frame-received.ts";
import { readProse, withDetails } from "./prose.ts";
import { type Mandate, dayOnly, ofAnotherGrant, tieOf, whoseList } from "./whose-list.ts";

/** Verbs by which something was given. */
const gave = new RegExp(
  wholeWord`
    (för|ut|till)delades (för|ut|till)delade? fick erhöll gick gavs gav lades avsattes avsatte avsatt anslogs anslog
    beviljades beviljade beviljat anvisades anvisade anvisat reserverades reserverade satsades satsade
    (beslutade|beslöt)_om_([A-Za-zÀ-ɏ]+_){0,3}fördelning(en)?
    tillfördes tillförde styrdes lämnades att_(fördela|avsätta|anslå|bevilja|anvisa|ge|tilldela)
  `,
  "i",
);
/** "Vid styrelsens möte § 12 fick simskolan ¤": when and where, before the verb. */
const opening = new RegExp(
  String.raw`^(?:vid|i|genom|enligt|av|ur|den|då|därvid|där|med\sstöd\sav)\s[^:;]{2,120}?\s(?=${oneOf`
    fick erhöll gavs tilldelades beviljades anvisades tillfördes fördelades avsattes anslogs gick
  `}\s)`,
  "i",
);
/** "fick då ¤" */
const fillers = new RegExp(
  String.raw`(?<=(?:fick|erhöll|gavs|gick|des|slogs|sattes)\s)(?:då|därvid|därmed|samtidigt|också|även|vidare|först|dessutom)\s(?=\d|till\s|för\s|åt\s)`,
  "gi",
);
/** "… samt att låta regiondirektören fördela resten": what was left, and no part of what was given. */
const leavesRest =
  /,?\s(?:samt|och|men)\s(?:att\s)?(?:låta|lät|ge|gav|överlåta|överlät|uppdra|uppdrog|delegera(?:de)?|bemyndiga(?:de)?|lämna(?:de)?)\s[^¤\d]*$/i;
/** What takes it back, or gives it to be given. */
const undone = new RegExp(
  wholeWord`
    inte ej aldrig tillbaka åter(lämna|betala|gå|gick|förd|föra)[A-Za-zÀ-ɏ]* delegation* delegera* bemyndiga*
    förbruka* upparbeta* hittills preliminär*
  `,
  "i",
);
/** "Beslutet innebar att simskolan fick": what the decision was told to be, before what it gave. */
const meant =
  /^(?:beslutet|detta|det)\s(?:innebar|innebär|betydde|medförde)\s(?:[a-zå-ö]+\s)?att\s/i;
const summing = /^(?:summan?|totalt|sammanlagt|tillsammans|sammantaget)(?![A-Za-zÀ-ɏ])/i;

/**
 * What the body that gave the mandate gave before it left the rest, told in sentences: "I det beslutet fördelades ¤ till
 * … och ¤ till …". Only where a sentence is tied to that decision, every amount of it names something, and what it gives
 * and what is given here are held by an amount of which the text tells. `givenKr`: what is given here.
 */
export function givenInProse(
  document: SourceDocument,
  section: Section,
  mandates: readonly Mandate[],
  givenKr: number,
): Allotment[] {
  const all = document.sections.flatMap(({ kind, lines }) =>
    kind === "background" || kind === "head" || kind === "delegation"
      ? lines.flatMap(({ text }) => moneyIn(text).map(({ amountKr }) => amountKr))
      : [],
  );
  return section.lines.flatMap(({ text }) => {
    if (hasColumns(text) || moneyIn(text).length === 0 || !gave.test(text)) return [];
    const found = toldIn(sentencesOf(text), document, mandates);
    const given = found.filter(({ kind }) => kind !== "total");
    const heldKr = sumKr(given) + givenKr;
    const own = new Set(given.map(({ amountKr }) => amountKr));
    const isHeld = all.some((amountKr) => amountKr >= heldKr && !own.has(amountKr));
    const isNoSum = given.length >= itemsMin || given.some((item) => isAnswered(item, givenKr));
    return given.length > 0 && isNoSum && isHeld ? found : [];
  });
}
/**
 * A single amount may be the sum of all that was given where nobody answers for it, and what was left where it comes
 * to a holder, or is what is given here.
 */
const itemsMin = 2;
const isAnswered = (item: Allotment, givenKr: number): boolean =>
  item.kind === "row" && item.responsible !== null && item.amountKr !== givenKr;

function toldIn(
  sentences: readonly string[],
  document: SourceDocument,
  mandates: readonly Mandate[],
): Allotment[] {
  const found: Allotment[] = [];
  let goesOn: boolean = false;
  let isAnnounced = false;
  for (const [index, sentence] of sentences.entries()) {
    const [first] = moneyIn(sentence);
    if (first === undefined) {
      // "Året innan såg det annorlunda ut." between two gifts: only what tells more of the first lets them go on.
      goesOn &&= withDetails(sentence, found, null);
      isAnnounced =
        divides.test(sentence) && !isDenied(sentence) && tieOf(sentence, mandates) === "own";
      continue;
    }
    if (goesOn && summing.test(sentence)) {
      found.push(...totalsOf(sentence, found));
      continue;
    }
    const lead = sentence.slice(0, first.start);
    const own = sentence
      .replace(leavesRest, "")
      .replace(meant, "")
      .replace(opening, "")
      .replace(fillers, "");
    const items = isGift(own) ? itemsIn(own).map((item) => ({ ...item, quote: sentence })) : [];
    const isWhole = items.length === moneyIn(sentence).length && items.every(isNamed);
    const before = sentences.slice(0, index).toReversed();
    const whose = whoseList({ last: lead, before }, document, mandates, sumKr(items));
    const isTied: boolean =
      whose === "gives" ||
      ((goesOn || isAnnounced) && whose !== "tells" && isOfSame(lead, mandates, document));
    isAnnounced = false;
    goesOn = isWhole && isTied;
    if (goesOn) found.push(...items);
  }
  return found;
}

/** "… beslutade § 12 om en första fördelning. Simskolan fick ¤": what comes right behind is that division. */
const divides =
  /(?<![A-Za-zÀ-ɏ])(?:beslutade|beslöt|beslutat)(?![A-Za-zÀ-ɏ])(?:(?!\satt\s)[^.;]){0,80}?\som\s(?:en\s)?(?:[A-Za-zÀ-ɏ]+\s)?(?:(?:för|ut)delning(?:en)?(?:\sav\s(?:[A-Za-zÀ-ɏ]*medlen|[A-Za-zÀ-ɏ]*bidraget|[A-Za-zÀ-ɏ]*stödet|pengarna))?|omgång(?:en)?)(?=\.?$)/i;

const isDenied = (sentence: string): boolean =>
  [notGiven, undone, refusal].some((one) => one.test(sentence));

const isGift = (sentence: string): boolean =>
  gave.test(sentence) && !isDenied(sentence) && restsIn([sentence], true).length === 0;

const isNamed = (item: Allotment): boolean =>
  item.kind === "pot" || (item.kind === "row" && /\p{L}{3}/u.test(item.activity));

/** "Kvällsöppet fick ¤", behind a sentence of the same decision: it names no other one, and no other time. */
const isOfSame = (lead: string, mandates: readonly Mandate[], document: SourceDocument): boolean =>
  tieOf(lead, mandates) !== "other" &&
  !dayOnly.test(lead) &&
  !ofAnotherGrant(lead, document) &&
  [...lead.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].every(([year]) =>
    yearsOf(document).has(Number(year)),
  );

function totalsOf(sentence: string, found: readonly Allotment[]): Allotment[] {
  const { allotments } = readProse(sentence, {
    listed: false,
    asPots: false,
    proposed: false,
    own: null,
  });
  const of = found.every(({ kind }) => kind !== "pot") ? "rows" : null;
  return allotments.flatMap((item) =>
    item.kind === "total" ? [{ ...item, of: item.of ?? of }] : [],
  );
}
