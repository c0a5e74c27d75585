import type { Column } from "./columns.ts";

const word =
  /^(?:(?:del|mellan|grupp)?summa|total(?:t|summa|belopp)?|(?:del|sub)total|s:a|sammanlagt)(?![A-Za-zÀ-ɏ])/i;
const figures = /^[-−]?\d[\d .,]*(?:\s?(?:kr|kronor|tkr|kkr|mnkr|mkr|sek|:-))?$/i;

/** The place of "Summa" among cells of which the others hold figures or nothing; -1 where it is none. */
export function totalPlace(cells: readonly string[]): number {
  const words = cells.flatMap((cell, index) => (cell === "" || figures.test(cell) ? [] : [index]));
  const [only = -1] = words;
  return words.length === 1 && cells.length > 1 && word.test(cells[only] ?? "") ? only : -1;
}

/** "10 700 | Summa |": the word stands where the names do, in whatever column it was. */
export function namedTotal(
  cells: readonly string[],
  columns: readonly Column[],
): readonly string[] {
  const [from, to] = [totalPlace(cells), columns.indexOf("activity")];
  return from > 0 && to >= 0 && (cells[to] ?? "") === ""
    ? columns.map((_, at) =>
        at === to ? (cells[from] ?? "") : at === from ? "" : (cells[at] ?? ""),
      )
    : cells;
}
