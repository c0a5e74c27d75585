import { type Cell, emptyCell, type Sheet, type SheetRow } from "../language/sheet.ts";
import { type IsTooLate, RefusedFile, stopIfLate } from "./refused-file.ts";
import { cellsMax, charactersMax, rowsMax, SheetSize } from "./sheet-limits.ts";

/** What may hold the columns apart, the likeliest in Sweden first: with a decimal comma Excel takes a semicolon. */
const separators = [";", "\t", ",", "|"] as const;
type Separator = (typeof separators)[number];

/** So much of a file is looked at to find out what holds its columns apart. */
const sampleLength = 20_000;

/** Reads a list of text with separated columns. Throws `RefusedFile`. */
export function readCsv(text: string, isTooLate: IsTooLate): Sheet {
  const named = /^sep=(.)\r?\n/i.exec(text);
  const separator = separators.find((one) => one === named?.[1]) ?? separatorOf(text);
  const rows: SheetRow[] = [];
  const size = new SheetSize();
  let number = 0;
  for (const record of recordsOf(text, separator, isTooLate)) {
    number += 1;
    if (number === 1 && named !== null) continue;
    const kept = record.slice(0, cellsMax);
    const cells = kept.map(cellOf);
    if (cells.every((cell) => cell.kind === "empty")) continue;
    size.add(cells.length, kept.join("").length);
    if (rows.length === rowsMax) throw new RefusedFile("too-many-rows");
    rows.push({ number, cells });
  }
  return { name: "", rows };
}

function cellOf(content: string): Cell {
  const text = content.trim();
  if (text === "") return emptyCell;
  return excelFault.test(text) ? { kind: "fault", text } : { kind: "text", text };
}

/** What Excel, in either language, and LibreOffice save where a formula has failed: `#REF!`, `#SAKNAS!`, `Err:502`. */
const excelFault = /^(?:#[A-ZÅÄÖ0/]{2,}[!?]|#N\/A|Err:\d{3})$/;

/** The one that gives the most rows the same number of columns, and of two such the one that gives more columns. */
function separatorOf(text: string): Separator {
  const sample = text.slice(0, sampleLength);
  let best: { separator: Separator; rows: number; columns: number } | null = null;
  for (const separator of separators) {
    const rowsOf = new Map<number, number>();
    for (const { length } of recordsOf(sample, separator, () => false, true)) {
      if (length > 1) rowsOf.set(length, (rowsOf.get(length) ?? 0) + 1);
    }
    for (const [columns, rows] of rowsOf) {
      const isBetter =
        best === null || rows > best.rows || (rows === best.rows && columns > best.columns);
      if (isBetter) best = { separator, rows, columns };
    }
  }
  return best?.separator ?? ";";
}

/**
 * The records with their fields, one by one; quotes hold separators and line breaks, and are doubled within
 * (RFC 4180).
 */
function* recordsOf(
  text: string,
  separator: Separator,
  isTooLate: IsTooLate,
  isSample = false,
): Generator<readonly string[]> {
  let record: string[] = [];
  let fields = 0;
  let at = 0;
  while (at < text.length) {
    const field = fieldAt(text, at, separator);
    if (field === null && isSample) break;
    if (field === null) throw new RefusedFile("open-quote");
    record.push(field.text);
    fields += 1;
    if (fields % 1000 === 0) stopIfLate(isTooLate);
    at = field.end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) record.push("");
      continue;
    }
    yield record;
    record = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  if (record.length > 0) yield record;
}

interface Field {
  readonly text: string;
  /** Where the separator or the line's end stands. */
  readonly end: number;
}

/** The field that begins here; null when its quote is never closed. */
function fieldAt(text: string, start: number, separator: Separator): Field | null {
  if (text[start] !== '"') return bareField(text, start, separator);
  let content = "";
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    content += text.slice(at, close);
    if (text[close + 1] !== '"') {
      // What stands between a closing quote and the next separator belongs to the field all the same.
      const rest = bareField(text, close + 1, separator);
      return { text: content + rest.text, end: rest.end };
    }
    content += '"';
    at = close + 2;
    if (content.length > charactersMax) throw new RefusedFile("list-too-large");
  }
}

function bareField(text: string, start: number, separator: Separator): Field {
  let end = start;
  while (end < text.length) {
    const sign = text[end];
    if (sign === separator || sign === "\n" || sign === "\r") break;
    end += 1;
  }
  return { text: text.slice(start, end), end };
}
