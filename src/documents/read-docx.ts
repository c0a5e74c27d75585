import type { Unseen } from "../domain/intake.ts";
import { partOfType, type Relation, relationsOf } from "./package-parts.ts";
import { readXml } from "./read-xml.ts";
import { type IsTooLate, RefusedFile } from "./refused-file.ts";
import type { ZipPackage } from "./unzip.ts";
import { textLengthMax, type WordContext, WordLines } from "./word-lines.ts";
import { readListStyles } from "./word-list-styles.ts";
import { hasComments, readNotes } from "./word-notes.ts";
import { ListNumbers, readNumbering } from "./word-numbers.ts";

/** What a document says, and what it holds besides. */
export interface WordText {
  readonly text: string;
  /** The lines of the pages' heads and feet, which the text begins with. */
  readonly edges: readonly string[];
  /** What the text does not show. */
  readonly unseen: readonly Unseen[];
}

/**
 * The text of a document (.docx) as a person reads it: paragraphs as lines, tables as rows with tabs between
 * their cells, words of merged cells in each of their rows, lists with their numbers, notes after what refers to them.
 * The pages' heads and feet come first: many of them name the case, and none of them ends what stands last. Hidden text
 * is left out, and so is what was deleted or struck through. Throws `RefusedFile`.
 */
export function readDocx(zip: ZipPackage, path: string, isTooLate: IsTooLate): WordText {
  const body = zip.file(path);
  if (body === null) throw new RefusedFile("damaged");
  const relations = relationsOf(zip, path, isTooLate);
  const part = (type: string): Uint8Array | null => partOfType(zip, relations, type);
  const bare: WordContext = {
    lists: new ListNumbers(readNumbering(part("numbering"), isTooLate)),
    styles: readListStyles(part("styles"), isTooLate),
    notes: new Map(),
    unseen: new Set(),
  };
  const notes = new Map([
    ...readNotes(part("footnotes"), "footnote", bare, isTooLate),
    ...readNotes(part("endnotes"), "endnote", bare, isTooLate),
  ]);
  const context: WordContext = { ...bare, notes };
  const edges = ["header", "footer"].flatMap((type) =>
    pathsOf(type, relations).flatMap((edge) => linesOf(zip.file(edge), context, isTooLate)),
  );
  const distinct = [...new Set(edges.filter((line) => line.trim() !== ""))];
  const text = [...distinct, ...linesOf(body, context, isTooLate)].join("\n");
  if (text.length > textLengthMax) throw new RefusedFile("too-much-text");
  if (text.trim() === "") throw new RefusedFile("no-content");
  if (hasComments(part("comments"), isTooLate)) context.unseen.add("comments");
  return { text, edges: distinct, unseen: [...context.unseen].toSorted() };
}

const pathsOf = (wanted: string, relations: readonly Relation[]): readonly string[] =>
  [...new Set(relations.filter(({ type }) => type === wanted).map(({ path }) => path))].toSorted();

function linesOf(
  bytes: Uint8Array | null,
  context: WordContext,
  isTooLate: IsTooLate,
): readonly string[] {
  if (bytes === null) return [];
  const reader = new WordLines(context);
  readXml(bytes, reader, isTooLate);
  return reader.lines;
}
