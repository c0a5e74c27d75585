import { oneOf } from "../words/pattern.ts";
import type { FoundAllotment } from "./allotment.ts";

type Pot = Extract<FoundAllotment, { kind: "pot" }>;

/** "posten", "raden enligt tabellen", "den delen": words that point at what was given above, and name no purpose. */
const pointsAtItem = new RegExp(
  String.raw`^(?:(?:den|denna|det|detta|hela|samma|nämnda|sistnämnda|angivna)\s){0,2}${oneOf`
    posten raden summan beloppet delen potten avsättningen
  `}(?:\s(?:i|enligt|ovan|på|under|av|som)(?:\s[^,;¤]{1,60})?)?$`,
  "i",
);
const pointsBack =
  /(?<![A-Za-zÀ-ɏ])(?:post|rad|pott|summa|avsättning)(?:en|n)?(?:\sovan|\si\stabellen|\senligt\stabellen|\si\spunkt|\senligt\spunkt)(?![A-Za-zÀ-ɏ])/i;

/**
 * What is given, without a pot that only says who distributes what is given above it: "Regiondirektören får rätt att
 * fördela posten ¤", below the table where those ¤ stand. They become a pot of his.
 */
export function withoutToldAgain(found: readonly FoundAllotment[]): readonly FoundAllotment[] {
  const items = [...found];
  for (const told of found) {
    if (told.kind !== "pot" || !isPointer(told)) continue;
    const same = items
      .slice(0, items.indexOf(told))
      .filter(
        (item) =>
          item.kind !== "total" &&
          item.amountKr === told.amountKr &&
          item.elsewhere === told.elsewhere,
      );
    const [item] = same;
    if (item === undefined || same.length > 1) continue;
    items.splice(items.indexOf(item), 1, heldBy(item, told));
    items.splice(items.indexOf(told), 1);
  }
  return items;
}

const isPointer = ({ purpose, quote }: Pot): boolean =>
  pointsAtItem.test(purpose) || pointsBack.test(quote);

/** What was given above, in the hands of whoever distributes it. */
function heldBy(item: FoundAllotment, { holder, proposed }: Pot): FoundAllotment {
  if (item.kind === "pot") return item.holder === null ? { ...item, holder } : item;
  if (item.kind !== "row" || item.proposed !== proposed) return item;
  const { activity, amountKr, quote, elsewhere } = item;
  return {
    kind: "pot",
    purpose: withoutName(activity, holder),
    holder,
    amountKr,
    quote,
    proposed,
    elsewhere,
  };
}

/** "Regiondirektören: insatser för barn", of the chief executive's own pot. */
function withoutName(label: string, holder: string | null): string {
  const [name = "", ...rest] = label.split(/\s?[:–]\s/u);
  return holder !== null && name.toLowerCase() === holder.toLowerCase() && rest.length > 0
    ? rest.join(" – ")
    : label;
}
