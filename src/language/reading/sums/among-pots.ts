import type { ActLine } from "../layout/act.ts";
import { isRole } from "../words/people.ts";
import { givenSource } from "../words/gift.ts";
import type { FoundAllotment } from "./allotment.ts";

/** An item of a list with the place of the only thing that it gives. */
export interface ItemPlace {
  readonly line: ActLine;
  readonly at: number;
}

const potsMin = 2;
const hasVerb = new RegExp(`(?<![A-Za-zÀ-ɏ])${givenSource}(?![A-Za-zÀ-ɏ])`, "i");

/**
 * "d) 290 tkr till HR-chefen för handledning", last in a list whose others are to positions "att fördelas": it is handed
 * on as they are. A list that holds another kind of row, or one with somebody who answers for it, stays as it is.
 */
export function amongPots(
  given: readonly FoundAllotment[],
  places: readonly ItemPlace[],
): FoundAllotment[] {
  const changed = [...given];
  for (const list of listsOf(places)) {
    const items = list.flatMap(({ at }) => given[at] ?? []);
    const pots = items.filter(({ kind }) => kind === "pot");
    const others = list.filter(({ at }) => given[at]?.kind !== "pot");
    if (pots.length < potsMin || others.length >= pots.length) continue;
    const handed = others.map(({ line, at }) => handedOn(given[at], line));
    for (const [index, pot] of handed.entries()) {
      const at = others[index]?.at;
      if (pot !== null && at !== undefined && !handed.includes(null)) changed[at] = pot;
    }
  }
  return changed;
}

/** Items with marks of one kind that follow each other, from the first number or letter on. */
function listsOf(places: readonly ItemPlace[]): readonly (readonly ItemPlace[])[] {
  const lists: ItemPlace[][] = [];
  for (const place of places) {
    const last = lists.at(-1)?.at(-1)?.line;
    const { mark, proposed } = place.line;
    const goesOn =
      last?.proposed === proposed && kindOf(last.mark) === kindOf(mark) && !opens.test(mark);
    if (goesOn) lists.at(-1)?.push(place);
    else lists.push([place]);
  }
  return lists;
}

const opens = /^\(?(?:1|a)[.)]/i;
const kindOf = (mark: string): string => mark.replace(/\d+/gu, "1").replace(/\p{L}+/gu, "a");

/** The same as a pot; null for a sentence of its own, and where no position is named as who gets it. */
function handedOn(item: FoundAllotment | undefined, { text }: ActLine): FoundAllotment | null {
  if (item?.kind !== "row" || item.responsible === null || hasVerb.test(text)) return null;
  if (item.needNextYear !== "ej angivet") return null;
  const { activity, responsible, amountKr, quote, proposed, elsewhere } = item;
  const isReceiver = [`till ${responsible} `, `åt ${responsible} `, `hos ${responsible} `].some(
    (words) => text.toLowerCase().includes(words.toLowerCase()),
  );
  return isReceiver && isRole(responsible)
    ? {
        kind: "pot",
        purpose: activity,
        holder: responsible,
        amountKr,
        quote,
        proposed,
        elsewhere,
      }
    : null;
}
