import { isAboutLists, namesList } from "../words/about-money.ts";
import type { SourceDocument } from "../layout/document.ts";
import { moneyIn } from "../words/money.ts";
import { type FoundAllotment, sumKr } from "./allotment.ts";
import type { FoundFrame } from "./frame.ts";
import { decidersOf, stemOf } from "./who-decides.ts";

/** "riktade satsningar under 2026", "insatser inom målområdet": a kind of list and nothing of its own. */
const kindOfList =
  /^(?:[A-Za-zÀ-ɏ]+[ae]\s){0,2}[A-Za-zÀ-ɏ]{0,10}(?:insatser|aktiviteter|åtgärder|projekt|satsningar|ändamål)(?:na)?(?:\s(?:19|20)\d\d)?(?:\s(?:under|inom|för|i|år|enligt|på|med)\s[^,;:¤]{2,80})?$/i;
/** "enligt tabellen", "Beloppen nedan": what follows divides it. */
const points =
  /(?<![A-Za-zÀ-ɏ])(?:tabell(?:en)?|nedan(?:stående)?|följande|så här)(?![A-Za-zÀ-ɏ])/i;
/** "åren 2024 och 2025", "budgetåret 2026", "tiden 2023–2025": when, and nothing that money is given for. */
const isTime =
  /^(?:(?:för|under|i|och|till|samt|år|åren|[A-Za-zÀ-ɏ]*året|[A-Za-zÀ-ɏ]*perioden|tiden)\s|(?:19|20)\d\d\s?(?:[-–/,]\s?|$|(?=\s))|\s)+$/i;
const othersMin = 2;

/**
 * "För riktade satsningar avsätts 9 200 tkr", above the rows and pots that come to it: what they are taken out of, and
 * no gift of its own. More than they come to it may be where it names nothing but a list or points at one.
 */
function dividedAmong(
  document: SourceDocument,
  given: readonly FoundAllotment[],
): FoundAllotment | null {
  const gifts = given.filter(({ kind }) => kind !== "total");
  if (gifts.length <= othersMin) return null;
  const all = sumKr(gifts);
  return (
    gifts.find((item) => {
      const others = all - item.amountKr;
      const label = item.kind === "row" ? item.activity : "";
      if (label === "" || item.amountKr < others) return false;
      const names = !isTime.test(`${label} `);
      if (names && !kindOfList.test(label)) return false;
      const isBare = !names || (isAboutLists(label) && namesList(label)) || points.test(item.quote);
      return (item.amountKr === others || isBare) && standsFirst(document, item, gifts);
    }) ?? null
  );
}

/**
 * "De 1 800 tkr som HR-direktören disponerar", above what the HR director gives in the own decision: what is divided,
 * and given to nobody by it. Null where a frame of another size is named.
 */
function ownPotDivided(
  document: SourceDocument,
  given: readonly FoundAllotment[],
  frameKr: () => number | null,
): FoundAllotment | null {
  const gifts = given.filter(({ kind, elsewhere }) => kind !== "total" && !elsewhere);
  if (gifts.length < 2 || document.kind === "protokoll") return null;
  const deciders = decidersOf(document);
  const own = gifts.find(
    (item) =>
      item.kind === "pot" &&
      item.holder !== null &&
      deciders.has(stemOf(item.holder)) &&
      sumKr(gifts) <= 2 * item.amountKr &&
      gifts.every(({ proposed }) => proposed === item.proposed) &&
      standsFirst(document, item, gifts),
  );
  if (own === undefined || isOneOfThem(own, gifts)) return null;
  const named = frameKr();
  return named === null || named === own.amountKr ? own : null;
}

/** "För tandvård 900 000 kr till HS-direktör", above "För kurser 150 000 kr": said as the others are, it is one of them. */
const isOneOfThem = (own: FoundAllotment, gifts: readonly FoundAllotment[]): boolean =>
  forWhat.test(own.quote) && gifts.some((one) => one !== own && forWhat.test(one.quote));
const forWhat = /^(?:[-–•*]\s|\(?[a-h\d]{1,2}[.)]\s)?för\s/i;

/** What the others are taken out of, though it reads like a gift of its own; null for none. */
export const wholeDivided = (
  document: SourceDocument,
  given: readonly FoundAllotment[],
  frameKr: () => number | null,
): FoundAllotment | null =>
  dividedAmong(document, given) ?? ownPotDivided(document, given, frameKr);

/** Whether a gift is told in a sentence above all the others. */
function standsFirst(
  { lines }: SourceDocument,
  item: FoundAllotment,
  gifts: readonly FoundAllotment[],
): boolean {
  const placeOf = ({ quote }: FoundAllotment): number =>
    lines.findIndex(({ text }) => text.includes(quote));
  const place = placeOf(item);
  return (
    place >= 0 &&
    gifts.every((other) => {
      const at = placeOf(other);
      return other === item || at < 0 || at > place;
    })
  );
}

/** The same as a frame. */
export const asFrame = ({ amountKr, quote }: FoundAllotment): FoundFrame => ({
  frame: { amountKr, rounded: moneyIn(quote)[0]?.rounded ?? false, quote },
  questions: [],
});
