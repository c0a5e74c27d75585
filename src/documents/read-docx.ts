import { partOfType, relationsOf } from "./package-parts.ts";
import { readXml } from "./read-xml.ts";
import { type IsTooLate, RefusedFile } from "./refused-file.ts";
import type { ZipPackage } from "./unzip.ts";
import { ListNumbers, readNumbering } from "./word-numbers.ts";
import { type ListPlace, readListStyles } from "./word-list-styles.ts";

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
  /** Merged with the cells of its column below it ("begins") or above it ("goes on"). */
  merged: "begins" | "goes on" | null;
}

interface TableRow {
  readonly cells: TableCell[];
}

/** What is no part of the text as it reads now: what was deleted or moved away, doubles, and old properties. */
const left = new Set(["del", "moveFrom", "mc:Fallback", "rPrChange", "pPrChange", "instrText"]);

/**
 * The text of a document (.docx) as a person reads it: paragraphs as lines, tables as rows with tabs between
 * their cells, words of merged cells in each of their rows, lists with their numbers, page heads first. Hidden text is
 * left out. Throws `RefusedFile`.
 */
export function readDocx(zip: ZipPackage, path: string, isTooLate: IsTooLate): string {
  const body = zip.file(path);
  if (body === null) throw new RefusedFile("damaged");
  const relations = relationsOf(zip, path, isTooLate);
  const numbering = partOfType(zip, relations, "numbering");
  const styles = readListStyles(partOfType(zip, relations, "styles"), isTooLate);
  const numbers: Numbers = {
    lists: new ListNumbers(readNumbering(numbering, isTooLate)),
    styles,
  };
  const headers = relations.filter(({ type }) => type === "header").map(({ path: part }) => part);
  const heads = [...new Set(headers)]
    .toSorted()
    .flatMap((head) => linesOf(zip.file(head), numbers, isTooLate))
    .filter((line) => line.trim() !== "");
  const lines = [...new Set(heads), ...linesOf(body, numbers, isTooLate)];
  const text = lines.join("\n");
  if (text.length > textLengthMax) throw new RefusedFile("too-much-text");
  if (text.trim() === "") throw new RefusedFile("no-content");
  return text;
}

/** What numbers the paragraphs of a document: its lists, and the styles that put paragraphs in them. */
interface Numbers {
  readonly lists: ListNumbers;
  readonly styles: ReadonlyMap<string, ListPlace>;
}

function linesOf(
  bytes: Uint8Array | null,
  numbers: Numbers,
  isTooLate: IsTooLate,
): readonly string[] {
  if (bytes === null) return [];
  const reader = new DocumentReader(numbers);
  readXml(bytes, reader, isTooLate);
  return reader.lines;
}

/** Holds what is open while a document is read. */
class DocumentReader {
  readonly lines: string[] = [];
  readonly #numbers: Numbers;
  readonly #path: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #rows: TableRow[] = [];
  /** For each open table, what stands in the cells that are merged downwards, by the column where they begin. */
  readonly #tables: Map<number, string>[] = [];
  /** How many open elements are left out. */
  #leftOut = 0;
  #isHiddenRun = false;
  /** The text of paragraphs whose ends have been deleted, until the one that they go on in. */
  #carried = "";
  #length = 0;

  constructor(numbers: Numbers) {
    this.#numbers = numbers;
  }

  readonly open = (name: string, attribute: (name: string) => string | null): void => {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (name === "del" && parent === "rPr" && this.#path.at(-3) === "pPr") this.#join();
    if (this.#leftOut > 0 || left.has(name)) {
      this.#leftOut += 1;
      return;
    }
    this.#begin(name);
    if (parent === "r") this.#write(mark(name));
    else this.#property(name, parent, attribute);
  };

  readonly close = (name: string): void => {
    this.#path.pop();
    if (this.#leftOut > 0) this.#leftOut -= 1;
    else if (name === "p") this.#endParagraph();
    else if (name === "tc" || this.#path.length === 0) this.#endJoined();
    else if (name === "tr") this.#endRow();
    else if (name === "tbl") this.#tables.pop();
  };

  readonly text = (text: string): void => {
    if (this.#leftOut === 0 && this.#path.at(-1) === "t") this.#write(text);
  };

  #begin(name: string): void {
    if (name === "p") this.#paragraphs.push({ text: "", list: null, style: "", isJoined: false });
    else if (name === "r") this.#isHiddenRun = false;
    else if (name === "tbl") this.#tables.push(new Map());
    else if (name === "tr") this.#rows.push({ cells: [] });
    else if (name === "tc") this.#rows.at(-1)?.cells.push({ lines: [], columns: 1, merged: null });
  }

  #property(
    name: string,
    parent: string | undefined,
    value: (name: string) => string | null,
  ): void {
    if (name === "vanish" && parent === "rPr" && this.#path.at(-3) === "r") {
      this.#isHiddenRun = !/^(?:0|false|off)$/.test(value("val") ?? "");
    } else if (name === "gridBefore") {
      // A row that begins further in than its table.
      const columns = columnsIn(value("val"));
      this.#rows.at(-1)?.cells.push({ lines: [], columns, merged: null });
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
    if (paragraph !== undefined && !this.#isHiddenRun) paragraph.text += text;
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
    const { lists, styles } = this.#numbers;
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
    if (row === undefined) return;
    const merged = this.#tables.at(-1) ?? new Map<number, string>();
    const isFilled = row.cells.some(({ lines }) => lines.length > 0);
    const cells: string[] = [];
    for (const cell of row.cells) {
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

/** What stands in a run beside its text. */
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
