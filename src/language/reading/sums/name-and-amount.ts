import { aboutMoney } from "../words/about-money.ts";
import { hasColumns } from "../words/columns.ts";
import { gives, noGift, stays } from "../words/gift.ts";
import { listMark } from "../layout/list-mark.ts";
import { type Money, moneyIn } from "../words/money.ts";
import { ofOthers, proposedIn } from "./of-others.ts";
import { telling } from "../words/telling.ts";
import { isTurnedDown } from "../words/turned-down.ts";

const itemMax = 140;
/**
 * The numbers of the lines that are items of a list by their shape: two or more below each other, each with a name and
 * one amount ("Läxhjälp: 900 000 kr", "900 000 kr – läxhjälp"), whatever the words above say, but that it is another's.
 */
export function itemsByShape(texts: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let start = 0; start < texts.length; start += 1) {
    let end = start;
    while (isItem(texts[end] ?? "")) end += 1;
    const lead = texts[start - 1] ?? "";
    const above = lead.length < itemMax ? (proposedIn(lead) ?? lead) : "";
    if (end - start > 1 && !ofOthers.test(above) && !noGift.test(above))
      for (let index = start; index < end; index += 1) found.add(index);
    start = Math.max(start, end - 1);
  }
  return found;
}

function isItem(text: string): boolean {
  if (text.length > itemMax || hasColumns(text)) return false;
  const bare = text.replace(listMark, "");
  const [money, ...more] = moneyIn(bare);
  if (money === undefined || more.length > 0 || money.negative) return false;
  const label = labelOf(bare, money);
  if (!/\p{L}{3}/u.test(label) || aboutMoney(label) !== null) return false;
  return (
    !telling.test(label) &&
    !gives.test(label) &&
    !noGift.test(bare) &&
    !stays.test(bare) &&
    !isTurnedDown(bare)
  );
}

/** What a line says beside its amount and who answers for it. */
const labelOf = (text: string, { start, end }: Money): string =>
  `${text.slice(0, start)} ${text.slice(end)}`
    .replace(/[\s,;.(–—-]*(?:ansvarig[A-Za-zÀ-ɏ]*|behov)(?![A-Za-zÀ-ɏ]).*$/i, "")
    .replace(/^[\s:–—,-]+|[\s:–—,.;-]+$/gu, "");
