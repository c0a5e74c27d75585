import { hasColumns } from "../words/columns.ts";
import type { Line } from "./line.ts";

/** "Sida 2 (4)", "2(4)", "Sid 2 av 4", "– 2 –": the number of a page and nothing else. */
const pageNumber =
  /^(?:(?:sid(?:a|nr|nummer)?\.?:?\s?)?(\d{1,3})\s?(?:\((\d{1,3})\)|av\s(\d{1,3}))|sid(?:a|nr|nummer)?\.?:?\s?\d{1,3}(?:\s?\/\s?\d{1,3})?|[-–—]\s?\d{1,3}\s?[-–—])$/i;
/** How many lines of a page's head or foot stand before or after its number. */
const furnitureMax = 5;

function isPageNumber(text: string): boolean {
  const found = pageNumber.exec(text.trim());
  if (found === null) return false;
  const [, page = "0", all = found[3] ?? page] = found;
  return Number(page) <= Number(all);
}

/**
 * Lines without what stands on every page: its number, and the head or foot beside it that another page has too. What
 * stands first of a repeated head stays, since it is the document's own.
 */
export function withoutPageFurniture(lines: readonly Line[]): Line[] {
  const numbers = lines.flatMap(({ text }, index) => (isPageNumber(text) ? [index] : []));
  if (numbers.length === 0) return [...lines];
  const taken = new Set([
    ...numbers,
    ...numbers.flatMap((index) => besideNumber(lines, index, numbers)),
  ]);
  const kept: Line[] = [];
  let broken = false;
  for (const [index, line] of lines.entries()) {
    if (taken.has(index)) broken ||= line.afterGap || kept.length > 0;
    else {
      const above = kept.at(-1);
      kept.push(
        broken && above !== undefined ? { ...line, afterGap: !goesOnOver(above, line) } : line,
      );
      broken = false;
    }
  }
  return kept;
}

/** The lines beside a page's number that stand on the document's top or in the same place by an earlier number. */
function besideNumber(
  lines: readonly Line[],
  number: number,
  numbers: readonly number[],
): number[] {
  const repeated = (away: number): boolean => {
    const text = lines[number + away]?.text;
    const places = numbers.filter((other) => other < number).map((other) => other + away);
    const top = Array.from({ length: Math.min(furnitureMax, number + away) }, (_, index) => index);
    return text !== undefined && [...top, ...places].some((index) => lines[index]?.text === text);
  };
  const found: number[] = [];
  for (let away = -1; away >= -furnitureMax && repeated(away); away -= 1) found.push(number + away);
  for (let away = 1; away <= furnitureMax && repeated(away); away += 1) found.push(number + away);
  return found;
}

/** A row after a row, or a sentence in its middle, goes on over the page's end. */
const goesOnOver = (above: Line, below: Line): boolean =>
  (hasColumns(above.text) && hasColumns(below.text)) ||
  (/^\p{Ll}/u.test(below.text) && /[\p{L}\d,–-]$/u.test(above.text));
