import type { Day } from "../domain/brand.ts";

/** A column of a table; its width is its share of the page's. */
export interface WordColumn {
  readonly title: string;
  readonly share: number;
  readonly align: "left" | "right";
}

/** A table with a head that is repeated on every page and read aloud with each cell. */
export interface WordTable {
  readonly kind: "table";
  /** What the table holds, for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly WordColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The last row, in bold; null where nothing is summed. */
  readonly total: readonly string[] | null;
}

/** One part of a document, from top to bottom. */
export type WordBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** A name in bold and its value on one line: "Diarienummer: RS/254/2018". */
  | { readonly kind: "fact"; readonly label: string; readonly value: string }
  | { readonly kind: "list"; readonly numbered: boolean; readonly items: readonly string[] }
  | WordTable;

/** A document of text as data; `wordBytes` makes the file of it. */
export interface WordDocument {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** The document's own day, in its properties: never the day on which the file was made. */
  readonly day: Day;
  readonly landscape: boolean;
  /** Stands on every page, before the page's number. */
  readonly footer: string;
  readonly blocks: readonly WordBlock[];
}

export const heading = (level: 1 | 2, text: string): WordBlock => ({
  kind: "heading",
  level,
  text,
});

export const paragraph = (text: string): WordBlock => ({ kind: "paragraph", text });

export const fact = (label: string, value: string): WordBlock => ({ kind: "fact", label, value });

/** A list without items is no list. */
export const list = (numbered: boolean, items: readonly string[]): readonly WordBlock[] =>
  items.length === 0 ? [] : [{ kind: "list", numbered, items }];
