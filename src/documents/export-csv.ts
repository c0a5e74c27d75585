import { type FileOut, fileName, mediaTypes } from "./file-out.ts";
import { workbookName } from "./export-xlsx.ts";
import { kronorIn, type OutCell, type OutSheet, sheetNames, wallTime } from "./workbook.ts";
import type { Workbook } from "./workbook.ts";
import { deflated, zipOf } from "./zip.ts";

/**
 * The workbook as one csv file per sheet, in a package (.zip): as Excel with Swedish settings reads and writes them
 * itself. UTF-8 with a mark that says so, semicolons between cells, a comma before öre, days as 2018-08-29, lines
 * ended as RFC 4180 has it. The same workbook gives the same bytes on the same program.
 */
export async function csvFile(workbook: Workbook): Promise<FileOut> {
  const names = sheetNames(workbook.sheets);
  const files = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    files.push(await deflated(fileName(names[index] ?? sheet.key, "csv"), csvPieces(sheet)));
  }
  return {
    name: workbookName(workbook, "zip"),
    mediaType: mediaTypes.zip,
    bytes: zipOf(files),
  };
}

/** Without it Excel takes a file for one of the old 8-bit sets, and å, ä and ö are lost. */
const mark = "\uFEFF";
const separator = ";";
const lineEnd = "\r\n";
const rowsPerPiece = 500;

/** A sheet with its headings on the first line, piece by piece. */
export function* csvPieces({ columns, rows }: OutSheet): Iterable<string> {
  yield `${mark}${columns.map(({ title }) => quoted(title)).join(separator)}${lineEnd}`;
  for (let first = 0; first < rows.length; first += rowsPerPiece) {
    yield rows
      .slice(first, first + rowsPerPiece)
      .map((cells) => `${cells.map(csvCell).join(separator)}${lineEnd}`)
      .join("");
  }
}

function csvCell(cell: OutCell): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return quoted(guarded(cell.text));
    case "number":
      return String(cell.number).replace(".", ",");
    case "amount":
      return kronorIn(cell.amount, ",");
    case "day":
      return cell.day;
    case "moment":
      return wallTime(cell.moment).toString({ smallestUnit: "second" }).replace("T", " ");
    default:
      return cell satisfies never;
  }
}

/**
 * What a spreadsheet would run when it opens the file: it begins with one of these signs, in either width, perhaps
 * after blanks. Apostrophes before them are counted in, so that what is guarded can be told from what was written so.
 */
const mayRun = /^'*[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/**
 * A text that could be taken for a formula gets an apostrophe before it. Amounts and numbers are no texts, and keep
 * their minus.
 */
const guarded = (content: string): string =>
  mayRun.test(content) || content.startsWith("\t") ? `'${content}` : content;

/** In quotes where the text holds a sign that ends a cell or a line, or blanks at an end that readers may take away. */
const quoted = (content: string): string =>
  /[";\n\r]|^\s|\s$/.test(content) ? `"${content.replaceAll('"', '""')}"` : content;
