import assert from "node:assert/strict";
import type { FileOut } from "./file-out.ts";
import { fileName, mediaTypes } from "./file-out.ts";
import { type OutSheet, sheetNames, sheetRowsMax, type Workbook } from "./workbook.ts";
import {
  bookParts,
  contentTypes,
  packageRelations,
  sheetHead,
  sheetTail,
  stylesPart,
} from "./xlsx-parts.ts";
import { placesOf, rowText } from "./xlsx-rows.ts";
import { type Element, xmlOf } from "./xml.ts";
import { deflated, zipOf } from "./zip.ts";

/** What the file of a workbook is called. */
export const workbookName = (
  { title, day }: Pick<Workbook, "title" | "day">,
  ending: "xlsx" | "json" | "zip" = "xlsx",
): string => fileName(`${title} ${day}`, ending);

/** The workbook as a file (.xlsx). The same workbook gives the same bytes on the same program. */
export async function workbookFile(workbook: Workbook): Promise<FileOut> {
  return {
    name: workbookName(workbook),
    mediaType: mediaTypes.xlsx,
    bytes: await workbookBytes(workbook),
  };
}

/** Written piece by piece: a workbook of a hundred thousand rows keeps nobody else waiting. */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  const { sheets } = workbook;
  assert(sheets.length > 0, "a workbook has a sheet");
  const names = sheetNames(sheets);
  const parts: readonly (readonly [string, Element])[] = [
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", packageRelations],
    ...bookParts(workbook, names),
    ["xl/styles.xml", stylesPart],
  ];
  const files = [];
  for (const [path, root] of parts) files.push(await deflated(path, [xmlOf(root)]));
  for (const [index, sheet] of sheets.entries()) {
    files.push(await deflated(`xl/worksheets/sheet${index + 1}.xml`, sheetPieces(sheet)));
  }
  return zipOf(files);
}

const rowsPerPiece = 500;

/** A sheet whose head stays in view and on every printed page, with a filter on every column. */
function* sheetPieces(sheet: OutSheet): Iterable<string> {
  const { columns, rows } = sheet;
  assert(rows.length <= sheetRowsMax, "a sheet holds so many rows");
  const places = placesOf(columns);
  yield sheetHead(sheet);
  yield rowText(
    columns.map(({ title }) => ({ kind: "text", text: title })),
    1,
    places,
    "head",
  );
  for (let first = 0; first < rows.length; first += rowsPerPiece) {
    yield rows
      .slice(first, first + rowsPerPiece)
      .map((cells, index) => rowText(cells, first + index + 2, places))
      .join("");
  }
  yield sheetTail(sheet);
}
