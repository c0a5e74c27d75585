import type { Unseen } from "../domain/intake.ts";
import { RefusedFile } from "./refused-file.ts";
import type { ListPlace } from "./word-list-styles.ts";
import type { ListNumbers } from "./word-numbers.ts";

/** Longer documents are no decisions; the reader of decisions looks at less. */
export const textLengthMax = 1_000_000;

const readLengthMax = 3 * textLengthMax;

/** A paragraph while it is read; one that stands in a text box interrupts another. */
interface Paragraph {
  text: string;
  /** What the paragraph itself says of the list that it is in. */
  list: Partial<ListPlace> | null;
  style: string;
  /** Its end has been deleted: what comes next goes on in it. */
  isJoined: boolean;
}

interface TableCell {
  readonly lines: string[];
  columns: number;
  /** Deleted, as the changes of the document say. */
  isDeleted: boolean;
  /** Merged with the cells of its column below it ("begins") or above it ("goes on"). */
  merged: "begins" | "goes on" | null;
}

interface TableRow {
  readonly cells: TableCell[];
  isDeleted: boolean;
}

/** What is no part of the text as it reads now: what was deleted or moved away, doubles, and old properties. */
const left = new Set(["del", "moveFrom", "mc:Fallback", "rPrChange", "pPrChange", "instrText"]);

/** The elements of changes that nobody has accepted yet. */
const changes = new Set(["ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel"]);

/** What stands in a document as something that is not read. */
const objects = new Set(["object", "altChunk"]);

/** What the lines of a document follow from besides its own markup. */
export interface WordContext {
  readonly lists: ListNumbers;
  /** The styles that put paragraphs in lists. */
  readonly styles: ReadonlyMap<string, ListPlace>;
  /** The texts of its notes, by what refers to them and their ids: `footnote 3`. */
  readonly notes: ReadonlyMap<string, string>;
  /** Filled while it is read. */
  readonly unseen: Set<Unseen>;
}

/** What refers to a note, and what its line begins with. */
const references: ReadonlyMap<string, { readonly kind: NoteKind; readonly title: string }> =
  new Map([
    ["footnoteReference", { kind: "footnote", title: "Fotnot" }],
    ["endnoteReference", { kind: "endnote", title: "Slutnot" }],
  ]);

export type NoteKind = "footnote" | "endnote";

export const noteKey = (kind: NoteKind, id: string): string => `${kind} ${id}`;

/**
 * The lines of a part of a document, as its markup is read. What was deleted, struck through or hidden gives none; a note
 * stands on a line of its own after the paragraph or the table that refers to it.
 */
export class WordLines {
  readonly lines: string[] = [];
  readonly #context: WordContext;
  readonly #path: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #rows: TableRow[] = [];
  /** For each open table, what stands in the cells that are merged downwards, by the column where they begin. */
  readonly #tables: Map<number, string>[] = [];
  /** How many open elements are left out. */
  #leftOut = 0;
  /** Why the words of the run are no part of the text; null where they are. */
  #leftOutAs: Unseen | null = null;
  /** How many notes of each kind have been referred to. */
  readonly #noted = new Map<NoteKind, number>();
  /** The notes whose paragraph or table has not ended. */
  #notes: string[] = [];
  /** The text of paragraphs whose ends have been deleted, until the one that they go on in. */
  #carried = "";
  #length = 0;

  constructor(context: WordContext) {
    this.#context = context;
  }

  readonly open = (name: string, attribute: (name: string) => string | null): void => {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (changes.has(name)) this.#context.unseen.add("changes");
    if (name === "del" && parent === "rPr" && this.#path.at(-3) === "pPr") this.#join();
    if (this.#leftOut > 0 || left.has(name)) {
      if (name === "del" && parent === "trPr") this.#deleteRow();
      this.#leftOut += 1;
      return;
    }
    this.#begin(name);
    if (objects.has(name)) this.#context.unseen.add("objects");
    if (parent === "r") this.#inRun(name, attribute);
    else this.#property(name, parent, attribute);
  };

  readonly close = (name: string): void => {
    this.#path.pop();
    if (this.#leftOut > 0) this.#leftOut -= 1;
    else if (name === "p") this.#endParagraph();
    else if (name === "tc" || this.#path.length === 0) this.#endJoined();
    else if (name === "tr") this.#endRow();
    else if (name === "tbl") this.#tables.pop();
    if (name === "p" || name === "tbl" || this.#path.length === 0) this.#endNotes();
  };

  readonly text = (text: string): void => {
    if (this.#leftOut === 0 && this.#path.at(-1) === "t") this.#write(text);
  };

  #begin(name: string): void {
    if (name === "p") this.#paragraphs.push({ text: "", list: null, style: "", isJoined: false });
    else if (name === "r") this.#leftOutAs = null;
    else if (name === "tbl") this.#tables.push(new Map());
    else if (name === "tr") this.#rows.push({ cells: [], isDeleted: false });
    else if (name === "tc") this.#openCell(1);
  }

  #openCell(columns: number): void {
    this.#rows.at(-1)?.cells.push({ lines: [], columns, isDeleted: false, merged: null });
  }

  #deleteRow(): void {
    const row = this.#rows.at(-1);
    if (row !== undefined && this.#leftOut === 0) row.isDeleted = true;
  }

  /** What stands in a run beside its text. */
  #inRun(name: string, value: (name: string) => string | null): void {
    const reference = references.get(name);
    if (reference === undefined) {
      this.#write(mark(name));
      return;
    }
    const { kind, title } = reference;
    const number = (this.#noted.get(kind) ?? 0) + 1;
    this.#noted.set(kind, number);
    const text = this.#context.notes.get(noteKey(kind, value("id") ?? "")) ?? "";
    if (text !== "") this.#notes.push(`${title} ${number}: ${text}`);
  }

  /** Notes of a table come after all of it: they would part its rows. */
  #endNotes(): void {
    if (this.#notes.length === 0 || this.#rows.length > 0 || this.#paragraphs.length > 0) return;
    const notes = this.#notes;
    this.#notes = [];
    for (const note of notes) this.#line(note);
  }

  #property(
    name: string,
    parent: string | undefined,
    value: (name: string) => string | null,
  ): void {
    const leavesOut = parent === "rPr" && this.#path.at(-3) === "r" ? leftOutBy(name) : null;
    if (leavesOut !== null) {
      if (!/^(?:0|false|off)$/.test(value("val") ?? "")) this.#leftOutAs = leavesOut;
    } else if (name === "gridBefore") {
      // A row that begins further in than its table.
      this.#openCell(columnsIn(value("val")));
    } else if (name === "cellDel") {
      const cell = this.#rows.at(-1)?.cells.at(-1);
      if (cell !== undefined) cell.isDeleted = true;
    } else if (name === "?:textpath") {
      // What stands across the page, such as UTKAST.
      this.#write(value("string") ?? "");
    } else if (name === "gridSpan") {
      const cell = this.#rows.at(-1)?.cells.at(-1);
      if (cell !== undefined) cell.columns = columnsIn(value("val"));
    } else if (name === "vMerge") {
      const cell = this.#rows.at(-1)?.cells.at(-1);
      if (cell !== undefined) cell.merged = value("val") === "restart" ? "begins" : "goes on";
    } else if (name === "pStyle") this.#style(value("val") ?? "");
    else if (parent === "numPr") this.#number(name, value("val") ?? "");
  }

  #join(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined && this.#leftOut === 0) paragraph.isJoined = true;
  }

  #style(style: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.style = style;
  }

  #number(name: string, value: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    const { list } = paragraph;
    if (name === "numId") paragraph.list = { ...list, id: value };
    else if (name === "ilvl") paragraph.list = { ...list, level: Number(value) || 0 };
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    if (this.#leftOutAs === null) paragraph.text += text;
    else if (text.trim() !== "") this.#context.unseen.add(this.#leftOutAs);
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { list, style } = paragraph;
    const text = this.#carried + paragraph.text;
    this.#carried = "";
    if (paragraph.isJoined && text.length <= textLengthMax) {
      this.#carried = text;
      return;
    }
    const { lists, styles } = this.#context;
    const place = { ...styles.get(style), ...list };
    const number =
      place.id === undefined || text.trim() === "" ? "" : lists.next(place.id, place.level ?? 0);
    this.#line(number === "" ? text : `${number} ${text}`);
  }

  /** Where nothing comes after it, a paragraph ends all the same. */
  #endJoined(): void {
    const text = this.#carried;
    this.#carried = "";
    if (text !== "") this.#line(text);
  }

  /** A line of the document, or of the cell that it stands in. */
  #line(line: string): void {
    const cell = this.#rows.at(-1)?.cells.at(-1);
    this.#length += line.length;
    // A line of a cell counts once more in its row, and in the row of a table around that.
    if (this.#length > readLengthMax) throw new RefusedFile("too-much-text");
    if (cell === undefined) this.lines.push(...line.split("\n"));
    else if (line.trim() !== "") cell.lines.push(line.replace(/\s+/g, " ").trim());
  }

  /**
   * A table within a cell becomes a line of that cell. Words in cells that are merged downwards go for every row beside
   * them, as in a workbook: whoever answers stands once for his three activities. An amount goes for one row only.
   */
  #endRow(): void {
    const row = this.#rows.pop();
    if (row === undefined || row.isDeleted) return;
    const merged = this.#tables.at(-1) ?? new Map<number, string>();
    const isFilled = row.cells.some(({ lines }) => lines.length > 0);
    const cells: string[] = [];
    for (const cell of row.cells) {
      if (cell.isDeleted) continue;
      const words = cell.lines.join(" ");
      const above = merged.get(cells.length) ?? "";
      if (cell.merged !== "goes on") merged.set(cells.length, cell.merged === null ? "" : words);
      const goesOn = cell.merged === "goes on" && words === "" && isFilled && !/\d/.test(above);
      cells.push(goesOn ? above : words, ...Array.from({ length: cell.columns - 1 }, () => ""));
    }
    if (cells.some((cell) => cell !== "")) this.#line(cells.join("\t"));
  }
}

/** More columns than these no table of Word has. */
const columnsMax = 63;

const columnsIn = (value: string | null): number =>
  Math.min(columnsMax, Math.max(1, Number(value) || 1));

/** What says of a run that its words are not to be read. */
function leftOutBy(name: string): Unseen | null {
  switch (name) {
    case "vanish":
      return "hidden";
    case "strike":
    case "dstrike":
      return "struck";
    default:
      return null;
  }
}

/** What a run has in the place of letters. */
function mark(name: string): string {
  switch (name) {
    case "tab":
    case "ptab":
      return "\t";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    default:
      return "";
  }
}
