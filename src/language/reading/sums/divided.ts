import { isAboutLists, namesList } from "../words/about-money.ts";
import type { SourceDocument } from "../layout/document.ts";
import { moneyIn } from "../words/money.ts";
import { type FoundAllotment, sumKr } from "./allotment.ts";
import type { FoundFrame } from "./frame.ts";

/** "riktade satsningar under 2026", "insatser inom målområdet": a kind of list and nothing of its own. */
const kindOfList =
  /^(?:\p{L}+[ae]\s){0,2}\p{L}{0,10}(?:insatser|aktiviteter|åtgärder|projekt|satsningar|ändamål)(?:na)?(?:\s(?:19|20)\d\d)?(?:\s(?:under|inom|för|i|år|enligt|på|med)\s[^,;:¤]{2,80})?$/iu;
/** "enligt tabellen", "Beloppen nedan": what follows divides it. */
const points = /(?<!\p{L})(?:tabell(?:en)?|nedan(?:stående)?|följande|så här)(?!\p{L})/iu;
/** "åren 2024 och 2025", "budgetåret 2026", "tiden 2023–2025": when, and nothing that money is given for. */
const isTime =
  /^(?:(?:för|under|i|och|till|samt|år|åren|\p{L}*året|\p{L}*perioden|tiden)\s|(?:19|20)\d\d\s?(?:[-–/,]\s?|$|(?=\s))|\s)+$/iu;
const othersMin = 2;

/**
 * "För riktade satsningar avsätts 9 200 tkr", above the rows and pots that come to it: what they are taken out of, and
 * no gift of its own. More than they come to it may be where it names nothing but a list or points at one.
 */
export function dividedAmong(
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
