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
  /** What the table holds: stands above it, and is read aloud for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly WordColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The last row, in bold; null where nothing is summed. */
  readonly total: readonly string[] | null;
  /** All of it stands on one page; where left out, it may go on to the next. */
  readonly isWhole?: true;
  /** Its columns make room for what stands in them, so that no number is broken over lines. */
  readonly isFitted?: true;
}

/** One part of a document, from top to bottom. */
export type WordBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | {
      readonly kind: "paragraph";
      readonly text: string;
      /** No page break parts its lines. */
      readonly isWhole?: true;
    }
  /** A name in bold with its value in a column beside it: "Diarienummer: RS/254/2018". */
  | {
      readonly kind: "fact";
      readonly label: string;
      readonly value: string;
      /** It stands on the same page as what comes after it. */
      readonly isKept?: true;
    }
  /** What is said about something, under its name in bold: running text. */
  | { readonly kind: "remark"; readonly label: string; readonly text: string }
  | {
      readonly kind: "list";
      readonly numbered: boolean;
      readonly items: readonly string[];
      /** All of it stands on one page; where left out, it may go on to the next. */
      readonly isWhole?: true;
    }
  /** Who answers for the document, by name, title and what proves it; kept together on one page. */
  | { readonly kind: "signature"; readonly name: string; readonly lines: readonly string[] }
  | WordTable;

/** A document of text as data; `wordBytes` makes the file of it. */
export interface WordDocument {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** Stands on top of every page, with the kind of document beside it. */
  readonly authority: string;
  readonly genre: string;
  /** The document's own day, in its properties: never the day on which the file was made. */
  readonly day: Day;
  /** The layout that the file was made with, in its properties. */
  readonly template: number;
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

export const wholeParagraph = (text: string): WordBlock => ({
  kind: "paragraph",
  text,
  isWhole: true,
});

export const fact = (label: string, value: string): WordBlock => ({ kind: "fact", label, value });

/** A fact that stands on the same page as what comes after it. */
export const keptFact = (label: string, value: string): WordBlock => ({
  kind: "fact",
  label,
  value,
  isKept: true,
});

export const remark = (label: string, text: string): WordBlock => ({ kind: "remark", label, text });

/** A list without items is no list, and one of a single item is a paragraph. */
export function list(numbered: boolean, items: readonly string[]): readonly WordBlock[] {
  const [only] = items;
  if (only === undefined) return [];
  return items.length === 1 ? [paragraph(only)] : [{ kind: "list", numbered, items }];
}

/** So many lines of a list are kept on one page; longer lists would leave the page before half empty. */
const wholeListMax = 10;

/** So many rows of a table are kept on one page. */
export const wholeTableMax = 10;

/** A short list that no page break parts. */
export const wholeList = (items: readonly string[]): readonly WordBlock[] =>
  list(false, items).map((block) =>
    block.kind === "list" && items.length <= wholeListMax ? { ...block, isWhole: true } : block,
  );
