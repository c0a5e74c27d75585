import { RefusedFile } from "./refused-file.ts";

/** The most rows with content that a list may hold, all sheets together; fewer of them are kept (`listMax`). */
export const rowsMax = 20_000;
/** The most sheets of a workbook, hidden ones among them. */
export const sheetsMax = 100;
/** Columns after these are not read. */
export const cellsMax = 256;
/** The most cells of a list, empty ones before a filled one among them. */
export const allCellsMax = 1_000_000;
/** The most characters of a list; a text that many cells share counts in each of them. */
export const charactersMax = 1_000_000;

/** How much of a list has been read, all sheets together. A small file can stand for a huge list. */
export class SheetSize {
  #cells = 0;
  #characters = 0;

  /** Counts what is about to be kept. Throws `RefusedFile`. */
  add(cells: number, characters: number): void {
    this.#cells += cells;
    this.#characters += characters;
    if (this.#cells > allCellsMax || this.#characters > charactersMax) {
      throw new RefusedFile("list-too-large");
    }
  }
}
