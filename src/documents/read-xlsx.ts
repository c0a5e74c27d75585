import { type Cell, emptyCell, type Sheet, type SheetRow } from "../language/sheet.ts";
import { partOfType, type Relation, relationsOf } from "./package-parts.ts";
import { readXml, type XmlReader } from "./read-xml.ts";
import { type IsTooLate, RefusedFile, stopIfLate } from "./refused-file.ts";
import { cellsMax, rowsMax, sheetsMax, SheetSize } from "./sheet-limits.ts";
import type { ZipPackage } from "./unzip.ts";
import { type CellTypes, cellOf, readCellTypes } from "./xlsx-cells.ts";

/** The sheets of a workbook that are in sight, and whether there are others. */
export interface OpenedBook {
  readonly sheets: readonly Sheet[];
  readonly hasHidden: boolean;
}

/** Reads the sheets of a workbook (.xlsx) that are in sight. Throws `RefusedFile`. */
export function readXlsx(zip: ZipPackage, path: string, isTooLate: IsTooLate): OpenedBook {
  const relations = relationsOf(zip, path, isTooLate);
  const book = readBook(zip.file(path), relations, isTooLate);
  const texts = readTexts(partOfType(zip, relations, "sharedStrings"), isTooLate);
  const types = readCellTypes(partOfType(zip, relations, "styles"), isTooLate);
  const sheets: Sheet[] = [];
  const size = new SheetSize();
  let left = rowsMax;
  for (const { name, part } of book.sheets) {
    const bytes = zip.file(part);
    if (bytes === null) throw new RefusedFile("damaged");
    const reader = new SheetReader(left, size, { texts, types, is1904: book.is1904 });
    readXml(bytes, reader, isTooLate);
    left -= reader.rows.length;
    spread(reader.merged, reader.rows, size, isTooLate);
    sheets.push({ name, rows: reader.rows });
  }
  const { hasHidden } = book;
  if (left === rowsMax) throw new RefusedFile(hasHidden ? "hidden-sheets" : "no-content");
  return { sheets, hasHidden };
}

interface Book {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly hasHidden: boolean;
  /** Whether days are counted from 1904, as older Macs do. */
  readonly is1904: boolean;
}

function readBook(
  bytes: Uint8Array | null,
  relations: readonly Relation[],
  isTooLate: IsTooLate,
): Book {
  if (bytes === null) throw new RefusedFile("damaged");
  const sheets: { name: string; part: string }[] = [];
  let is1904 = false;
  let count = 0;
  let hasHidden = false;
  readXml(
    bytes,
    {
      open: (name, attribute) => {
        if (name === "workbookPr") is1904 = /^(?:1|true)$/.test(attribute("date1904") ?? "");
        if (name !== "sheet") return;
        count += 1;
        if (count > sheetsMax) throw new RefusedFile("too-many-sheets");
        const isHidden = (attribute("state") ?? "visible") !== "visible";
        hasHidden ||= isHidden;
        if (isHidden) return;
        const id = attribute("id");
        const relation = relations.find((one) => one.id === id && one.type === "worksheet");
        // A sheet that is a chart or a dialogue has no rows.
        if (relation !== undefined) {
          sheets.push({ name: attribute("name") ?? "", part: relation.path });
        }
      },
      close: () => {},
      text: () => {},
    },
    isTooLate,
  );
  return { sheets, hasHidden, is1904 };
}

/** The texts that cells share, by their places; how a word is to be pronounced is no part of it. */
function readTexts(bytes: Uint8Array | null, isTooLate: IsTooLate): readonly string[] {
  const texts: string[] = [];
  if (bytes === null) return texts;
  let text = "";
  let isText = false;
  let isSpoken = false;
  readXml(
    bytes,
    {
      open: (name) => {
        if (name === "si") text = "";
        if (name === "rPh") isSpoken = true;
        isText = name === "t" && !isSpoken;
      },
      close: (name) => {
        if (name === "si") texts.push(unescaped(text));
        if (name === "rPh") isSpoken = false;
        isText = false;
      },
      text: (more) => {
        if (isText) text += more;
      },
    },
    isTooLate,
  );
  return texts;
}

/** Excel writes what no file of markup may hold as `_x000D_`. */
function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

/** Cells of one column that have been merged into one. */
interface Merged {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** More merged cells than any list has. */
const mergedMax = 5_000;

/** The cells that an area such as `C2:C4` merges; null where they are of several columns, or of one row. */
function mergedIn(area: string | null): Merged | null {
  const [, from = "", first = "", to = "", last = ""] =
    /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(area ?? "") ?? [];
  const column = columnOf(`${from}1`);
  if (column === null || from !== to || column >= cellsMax) return null;
  return { column, first: Number(first), last: Number(last) };
}

/**
 * Words in cells that are merged downwards go for every row beside them: the clinic that stands once for its three
 * requests. What holds a figure may be an amount for all of the rows together, and stays in the first.
 */
function spread(
  merged: readonly Merged[],
  rows: SheetRow[],
  size: SheetSize,
  isTooLate: IsTooLate,
): void {
  if (merged.length === 0) return;
  const places = new Map(rows.map(({ number }, index) => [number, index]));
  for (const { column, first, last } of merged) {
    stopIfLate(isTooLate);
    const from = places.get(first);
    const cell = from === undefined ? undefined : rows[from]?.cells[column];
    if (from === undefined || cell?.kind !== "text" || /\d/.test(cell.text)) continue;
    for (let at = from + 1; at < rows.length; at += 1) {
      const row = rows[at];
      if (row === undefined || row.number > last) break;
      if ((row.cells[column] ?? emptyCell).kind !== "empty") continue;
      const cells = [...row.cells];
      size.add(Math.max(1, column + 1 - cells.length), cell.text.length);
      while (cells.length < column) cells.push(emptyCell);
      cells[column] = cell;
      rows[at] = { ...row, cells };
    }
  }
}

/** What the cells of every sheet refer to. */
interface Shared {
  readonly texts: readonly string[];
  readonly types: CellTypes;
  readonly is1904: boolean;
}

/** Holds what is open while a sheet is read. */
class SheetReader implements XmlReader {
  readonly rows: SheetRow[] = [];
  readonly merged: Merged[] = [];
  readonly #rowsMax: number;
  readonly #size: SheetSize;
  readonly #shared: Shared;
  #number = 0;
  #isHidden = false;
  #cells: Cell[] = [];
  #column = 0;
  #type = "n";
  #style = 0;
  #value = "";
  #hasFormula = false;
  #isValue = false;
  #isSpoken = false;

  constructor(max: number, size: SheetSize, shared: Shared) {
    this.#rowsMax = max;
    this.#size = size;
    this.#shared = shared;
  }

  readonly open = (name: string, attribute: (name: string) => string | null): void => {
    if (name === "row") {
      this.#number = Number(attribute("r") ?? this.#number + 1);
      this.#isHidden = /^(?:1|true)$/.test(attribute("hidden") ?? "");
      this.#cells = [];
      this.#column = 0;
    } else if (name === "c") {
      this.#column = columnOf(attribute("r")) ?? this.#column;
      this.#type = attribute("t") ?? "n";
      this.#style = Number(attribute("s") ?? 0);
      this.#value = "";
      this.#hasFormula = false;
    } else if (name === "mergeCell" && this.merged.length < mergedMax) {
      const merged = mergedIn(attribute("ref"));
      if (merged !== null) this.merged.push(merged);
    } else if (name === "f") this.#hasFormula = true;
    else if (name === "rPh") this.#isSpoken = true;
    this.#isValue = (name === "v" || name === "t") && !this.#isSpoken;
  };

  readonly close = (name: string): void => {
    if (name === "c") this.#endCell();
    else if (name === "row") this.#endRow();
    else if (name === "rPh") this.#isSpoken = false;
    this.#isValue = false;
  };

  readonly text = (text: string): void => {
    if (this.#isValue) this.#value += text;
  };

  #endCell(): void {
    const column = this.#column;
    this.#column += 1;
    if (column >= cellsMax) return;
    const cell = this.#cell();
    if (cell.kind === "empty") return;
    this.#size.add(Math.max(1, column + 1 - this.#cells.length), 0);
    while (this.#cells.length < column) this.#cells.push(emptyCell);
    this.#cells[column] = cell;
  }

  #cell(): Cell {
    const { texts, types, is1904 } = this.#shared;
    if (this.#value === "") return this.#hasFormula ? { kind: "fault", text: "" } : emptyCell;
    const isShared = this.#type === "s";
    const text = isShared ? texts[Number(this.#value)] : unescaped(this.#value);
    // A cell whose text is nowhere would read as an empty one.
    if (text === undefined) throw new RefusedFile("damaged");
    this.#size.add(0, text.length);
    return cellOf(isShared ? "str" : this.#type, text, types(this.#style), is1904);
  }

  #endRow(): void {
    if (this.#cells.length === 0) return;
    if (this.rows.length >= this.#rowsMax) throw new RefusedFile("too-many-rows");
    const row = { number: this.#number, cells: this.#cells };
    this.rows.push(this.#isHidden ? { ...row, isHidden: true } : row);
  }
}

/** The place of a column by its letters: "AA7" is 26; null where the cell does not say. */
function columnOf(place: string | null): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(place ?? "")?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
