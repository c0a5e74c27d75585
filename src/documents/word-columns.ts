import type { WordTable } from "./word-document.ts";
import { typeset } from "./word-text.ts";

/** The margins of a cell, left and right, in twentieths of a point. */
export const cellMargin = 100;

/** A table's letters are nine points high, in twentieths of a point. */
const letterHeight = 180;

/**
 * How wide a bold letter is at most, in thousandths of the letters' height, in DejaVu Sans: the widest of the fonts that
 * stand in where Calibri is missing.
 */
function letterWidth(letter: string): number {
  if (/[\s.,;:()/ijl-]/u.test(letter)) return 460;
  if (/[frt]/u.test(letter)) return 495;
  if (/[mwMW]/u.test(letter)) return 1105;
  return /\p{Lu}/u.test(letter) ? 850 : 720;
}

/** What an ordinary letter of that font is to a bold one. */
const ordinary = 0.94;

/** What the document's own font, Calibri, is to that font. */
const own = 0.78;

const letterWidths = (text: string): number =>
  (Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * letterHeight) / 1000;

/** So much of the page one column may ask for, whatever stands in it. */
const columnMax = 0.2;

/**
 * The least width of a column that breaks nothing in it. A number is never parted, whatever the font; a word of letters
 * is hyphenated where it must be, and counts by `letters` of its width in the widest font.
 */
function leastOf(
  { columns, rows, total }: WordTable,
  index: number,
  letters: number,
  pageWidth: number,
): number {
  const column = columns[index];
  const isNumeric = column?.align === "right";
  const inHead = (words: string): number =>
    letterWidths(words) * (isNumeric || /\d/.test(words) ? 1 : letters);
  // An unbroken space joins a year to its name; the name counts as a word.
  const inCell = (words: string): number =>
    words.split(/(?<=\u00A0)/).reduce((sum, word) => sum + inHead(word), 0);
  const widest = (texts: readonly string[], width: (words: string) => number): number =>
    texts
      .flatMap((text) => typeset(text).split(/[ \t\r\n]+/))
      .reduce((most, words) => Math.max(most, width(words)), 0);
  const bold = widest([column?.title ?? "", total?.[index] ?? ""], inHead);
  const cells = widest(
    rows.map((row) => row[index] ?? ""),
    inCell,
  );
  const needed = Math.max(bold, cells * ordinary);
  if (needed === 0) return 0;
  return Math.min(Math.ceil(needed) + 2 * cellMargin, Math.floor(pageWidth * columnMax));
}

/**
 * The widths of a table's columns over the whole page, in twentieths of a point: their shares of it. In a fitted table
 * a column that needs more takes it from the others: for its words in the widest font where there is room for all of
 * them, or else in the document's own, or else for its numbers alone.
 */
export function columnWidths(table: WordTable, pageWidth: number): readonly number[] {
  const shares = table.columns.map((column) => column.share);
  if (table.isFitted !== true) return shared(shares, pageWidth);
  const asks = [1, own, 0].map((letters) =>
    shares.map((_, index) => leastOf(table, index, letters, pageWidth)),
  );
  const least = asks.find((widths) => sumOf(widths) <= pageWidth) ?? asks.at(-1) ?? shares;
  const taken = new Set<number>();
  for (;;) {
    const widths = fitted(shares, least, taken, pageWidth);
    const narrow = widths.findIndex((width, index) => width < (least[index] ?? 0));
    if (narrow === -1) return widths;
    taken.add(narrow);
    // Where every column needs more than there is, all of them give way alike.
    if (taken.size === shares.length) return shared(least, pageWidth);
  }
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

function shared(shares: readonly number[], width: number): readonly number[] {
  const all = sumOf(shares);
  return shares.map((share) => Math.floor((width * share) / all));
}

/** The taken columns as wide as they need to be; the others share what is left. */
function fitted(
  shares: readonly number[],
  least: readonly number[],
  taken: ReadonlySet<number>,
  pageWidth: number,
): readonly number[] {
  const left = least.reduce(
    (rest, width, index) => rest - (taken.has(index) ? width : 0),
    pageWidth,
  );
  const others = shared(
    shares.map((share, index) => (taken.has(index) ? 0 : share)),
    left,
  );
  return others.map((width, index) => (taken.has(index) ? (least[index] ?? 0) : width));
}
