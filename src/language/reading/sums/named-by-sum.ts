import { oneOf } from "../words/pattern.ts";
import { isPerson } from "../words/people.ts";
import type { Allotment, FoundAllotment } from "./allotment.ts";

const sumOfPots = new RegExp(
  String.raw`^\W*${oneOf`
    (del)?summa(n)? totalt? totalsumma sammanlagt tillsammans s:a summa_totalt
  `}\s(?:(?:av|i|för|avsatt|alla|samtliga|de)\s){0,3}(?:del)?pott(?:er|ar)(?:na)?(?![A-Za-zÀ-ɏ])`,
  "i",
);

/** Whether words are the label of the sum of pots: "Totalt i potter", "Summa pottar". */
/** "Delsumma aktiviteter", in a table of activities and pots. */
export const sumsRows = (label: string): boolean =>
  /(?<![A-Za-zÀ-ɏ])(?:aktivitet|insats|åtgärd|rad)(?:er|erna|ar|arna)?(?![A-Za-zÀ-ɏ])/i.test(label);

export const sumsPots = (label: string): boolean => sumOfPots.test(label);

/**
 * "Totalt i potter" below a list without a title: the sum says that those above it, from the sum before on, are pots.
 * A list that holds a pot already, or names a person, stays as it is.
 */
export function potsBySum(given: readonly FoundAllotment[]): FoundAllotment[] {
  const pots = new Set<Allotment>();
  let from = 0;
  for (const [index, item] of given.entries()) {
    if (item.kind !== "total") continue;
    const list = given.slice(from, index);
    if (namesPots(item) && list.every(mayBePot)) for (const row of list) pots.add(row);
    from = index + 1;
  }
  return given.map((item): FoundAllotment => {
    if (item.kind !== "row" || !pots.has(item)) return item;
    const { activity, responsible: holder, amountKr, quote, proposed, elsewhere } = item;
    return { kind: "pot", purpose: activity, holder, amountKr, quote, proposed, elsewhere };
  });
}

/** Whether a sum says that what it comes to are pots. */
export const namesPots = (item: Allotment): boolean =>
  item.kind === "total" && item.of === "pots" && sumsPots(item.quote);

const mayBePot = (item: Allotment): boolean =>
  item.kind === "row" && item.needNextYear === "ej angivet" && !isPerson(item.responsible ?? "");
