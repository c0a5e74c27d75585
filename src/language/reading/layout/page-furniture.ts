import { oneOf } from "../words/pattern.ts";
import { hasColumns } from "../words/columns.ts";
import type { Line } from "./line.ts";

/** "Sida 2 (4)", "2(4)", "Sid 2 av 4", "– 2 –": the number of a page and nothing else. */
const pageNumber =
  /^(?:(?:(?:sid(?:an?|nr|nummer)?|blad)\.?:?\s?)?(\d{1,3})\s?(?:\((\d{1,3})\)|av\s(\d{1,3}))|(?:sid(?:an?|nr|nummer)?|blad)\.?:?\s?\d{1,3}(?:\s?\/\s?\d{1,3})?|[-–—]\s?\d{1,3}\s?[-–—])$/i;
/** How many lines of a page's head or foot stand before or after its number. */
const furnitureMax = 5;
/** Where these stand, counted from the number outwards. */
const below = Array.from({ length: furnitureMax }, (_, index) => index + 1);
const above = below.map((away) => -away);

/** "---------- sida 2 av 2 ----------": a line drawn on both sides of it. */
const drawnAround = /^\s*[-–—_=*]{3,}\s?|\s?[-–—_=*]{3,}\s*$/gu;

function isPageNumber(text: string): boolean {
  const found = pageNumber.exec(text.replace(drawnAround, "").trim());
  if (found === null) return false;
  const [, page = "0", all = found[3] ?? page] = found;
  return Number(page) <= Number(all);
}

const stampMax = 120;
const cells = /\t+|\s{2,}/;
/** What a printer, a program or a template puts on a page: when it was printed or saved, which file, which form. */
const stamp = new RegExp(
  String.raw`^${oneOf`
    (utskri(ven|vet|ft|ftsdatum|vare)|sparat|sparad|senast_(ändrad|ändrat|sparad|sparat|utskriven)
      |(pdf|dokumentet?)_skapa[dt])(_(av|den
      |från):?_[A-Za-zÀ-ɏ\s.-]{2,40}?)?(_?:)?_?(\d[\d\s:.,kl-]*)?
    (dokument-?(id|namn|nr|nummer|mall|version)|filnamn|sökväg|transaktions?(-?id)?|formulär(nr)?
      |blankett(nr)?)(_?:)?_\S*\d\S*
    (dokumentnamn|filnamn|sökväg|mall|dokumentmall)_?:_?[^\t]{2,70}
    (version|utgåva|ver\.|rev\.)_?:?_?\d[\d.]* \p{Lu}:\\\S.* (https?://|www\.)\S+
  `}$`,
  "iu",
);

/** "Utskrivet 2020-11-18 08:14 | sid 1/1": a stamp, with or without the number of its page. */
function isStamp(text: string): boolean {
  if (text.length > stampMax) return false;
  const parts = text.trim().split(cells);
  const [first = "", ...rest] = parts;
  return stamp.test(first) && rest.every((part) => isPageNumber(part) || stamp.test(part));
}

/** Whether a line with columns ends in the number of its page: "Region Norr | Sida 1 (2)". */
export function endsInPageNumber(text: string): boolean {
  const parts = text.trim().split(cells);
  return parts.length > 1 && text.length <= stampMax && isPageNumber(parts.at(-1) ?? "");
}

/**
 * Lines without what stands on every page: its number, and the head or foot beside it that another page has too. What
 * stands first of a repeated head stays, since it is the document's own.
 */
export function withoutPageFurniture(lines: readonly Line[]): Line[] {
  const numbers = [
    ...lines.flatMap(({ text }, index) => (isPageNumber(text) ? [index] : [])),
    ...repeatedHeads(lines),
  ].toSorted((one, other) => one - other);
  const stamps = lines.flatMap(({ text }, index) => (isStamp(text) ? [index] : []));
  if (numbers.length + stamps.length === 0) return [...lines];
  const taken = new Set([...numbers, ...stamps, ...besideNumbers(lines, numbers)]);
  const kept: Line[] = [];
  let broken = false;
  for (const [index, line] of lines.entries()) {
    if (taken.has(index)) broken ||= line.afterGap || kept.length > 0;
    else {
      const last = kept.at(-1);
      // A table's head stands once more where the table goes on.
      if (broken && isHeadAgain(kept, line)) continue;
      kept.push(
        broken && last !== undefined ? { ...line, afterGap: !goesOnOver(last, line) } : line,
      );
      broken = false;
    }
  }
  return kept;
}

/** Whether a row below a row says in words alone what a row above has said. */
const isHeadAgain = (kept: readonly Line[], { text }: Line): boolean =>
  hasColumns(text) &&
  !/\d/.test(text) &&
  hasColumns(kept.at(-1)?.text ?? "") &&
  kept.some((line) => line.text === text);

/** "PROTOKOLLSUTDRAG | Blad 8", where the same words stood beside the number of a page before. */
function repeatedHeads(lines: readonly Line[]): number[] {
  const seen = new Set<string>();
  return lines.flatMap(({ text }, index) => {
    if (!hasColumns(text) || !endsInPageNumber(text)) return [];
    const words = text.trim().split(cells).slice(0, -1).join("\t");
    if (seen.has(words)) return [index];
    seen.add(words);
    return [];
  });
}

/** The lines beside pages' numbers that stand on the document's top or in the same place by an earlier number. */
function besideNumbers(lines: readonly Line[], numbers: readonly number[]): number[] {
  const textAt = (index: number): string | undefined => lines[index]?.text;
  const top = lines.slice(0, furnitureMax).map(({ text }) => text);
  const earlier = new Map([...above, ...below].map((away) => [away, new Set<string>()]));
  return numbers.flatMap((number) => {
    const repeated = (away: number): boolean => {
      const text = textAt(number + away);
      return (
        text !== undefined &&
        (top.slice(0, number + away).includes(text) || earlier.get(away)?.has(text) === true)
      );
    };
    const found = [above, below].flatMap((side) => {
      const end = side.findIndex((away) => !repeated(away));
      return side.slice(0, end < 0 ? undefined : end).map((away) => number + away);
    });
    for (const [away, texts] of earlier) texts.add(textAt(number + away) ?? "");
    return found;
  });
}

/** A row after a row, or a sentence in its middle, goes on over the page's end. */
export const goesOnOver = (above: Line, below: Line): boolean =>
  (hasColumns(above.text) && hasColumns(below.text)) ||
  (/^\p{Ll}/u.test(below.text) &&
    /[\p{L}\d,–-]$/u.test(above.text) &&
    // "Summa | 3,8" above "samt i pottar:", "- Skolan 80 000 kr" above "att ge …": what stands above has ended.
    !(hasColumns(above.text) && /\d$/.test(above.text)) &&
    !/^att\s\p{Ll}/u.test(below.text));
