import assert from "node:assert/strict";
import type { Day, Instant, Ore } from "../domain/brand.ts";
import { columnLetters } from "../language/sheet.ts";
import { type FileOut, fileName, mediaTypes } from "./file-out.ts";
import {
  cellLengthMax,
  type OutCell,
  type OutSheet,
  sheetNames,
  sheetRowsMax,
  type Workbook,
} from "./workbook.ts";
import {
  bookParts,
  cellStyles,
  contentTypes,
  packageRelations,
  sheetRoot,
  stylesPart,
} from "./xlsx-parts.ts";
import { type Element, element, withoutForbidden, xmlOf } from "./xml.ts";
import { zipOf } from "./zip.ts";

/** The workbook as a file (.xlsx). Pure: the same workbook gives the same bytes on the same program. */
export function workbookFile(workbook: Workbook): FileOut {
  return {
    name: fileName(`${workbook.title} ${workbook.day}`, "xlsx"),
    mediaType: mediaTypes.xlsx,
    bytes: workbookBytes(workbook),
  };
}

export function workbookBytes(workbook: Workbook): Uint8Array {
  const { sheets } = workbook;
  assert(sheets.length > 0, "a workbook has a sheet");
  const names = sheetNames(sheets);
  const parts: readonly (readonly [string, Element])[] = [
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", packageRelations],
    ...bookParts(workbook, names),
    ["xl/styles.xml", stylesPart],
    ...sheets.map(
      (sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheet)] as const,
    ),
  ];
  return zipOf(
    parts.map(([path, root]) => ({ path, text: xmlOf(root) })),
    "deflated",
  );
}

/** A sheet whose head stays in view, with a filter on every column. */
function sheetPart({ columns, rows }: OutSheet): Element {
  assert(rows.length <= sheetRowsMax, "a sheet holds so many rows");
  const last = columnLetters(columns.length - 1);
  return sheetRoot(
    element(
      "sheetViews",
      {},
      element(
        "sheetView",
        { workbookViewId: 0 },
        element("pane", {
          ySplit: 1,
          topLeftCell: "A2",
          activePane: "bottomLeft",
          state: "frozen",
        }),
      ),
    ),
    element(
      "cols",
      {},
      ...columns.map(({ width }, index) =>
        element("col", { min: index + 1, max: index + 1, width, customWidth: 1 }),
      ),
    ),
    element(
      "sheetData",
      {},
      element(
        "row",
        { r: 1 },
        ...columns.map((column, index) =>
          textCell(`${columnLetters(index)}1`, column.title, "head"),
        ),
      ),
      ...rows.map((cells, index) => rowOf(cells, index + 2, columns.length)),
    ),
    element("autoFilter", { ref: `A1:${last}${rows.length + 1}` }),
  );
}

function rowOf(cells: readonly OutCell[], number: number, columns: number): Element {
  assert(cells.length === columns, "a row has a cell for every column");
  return element(
    "row",
    { r: number },
    ...cells.flatMap((cell, index) => cellOf(cell, `${columnLetters(index)}${number}`) ?? []),
  );
}

function cellOf(cell: OutCell, place: string): Element | null {
  switch (cell.kind) {
    case "empty":
      return null;
    case "text":
      return textCell(place, cell.text, mayBeTyped.test(cell.text) ? "quoted" : "text");
    case "number":
      return numberCell(place, String(cell.number), "number");
    case "amount":
      return numberCell(place, inKronor(cell.amount), cell.amount % 100 === 0 ? "kronor" : "ore");
    case "day":
      return numberCell(place, String(serialOf(cell.day)), "day");
    case "moment":
      return numberCell(place, serialAt(cell.moment), "moment");
    default:
      return cell satisfies never;
  }
}

/** What Excel would take for a formula if somebody went into the cell and out again. */
const mayBeTyped = /^[=+\-@\t\r]/;

const numberCell = (place: string, value: string, style: keyof typeof cellStyles): Element =>
  element("c", { r: place, s: cellStyles[style] }, element("v", {}, value));

function textCell(place: string, content: string, style: keyof typeof cellStyles): Element {
  // Cut between characters, and then what could be read as an escape of Excel's own is escaped.
  const kept = withoutForbidden(content)
    .slice(0, cellLengthMax)
    .replace(/[\uD800-\uDBFF]$/, "");
  const safe = kept.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
  return element(
    "c",
    { r: place, s: cellStyles[style], t: "inlineStr" },
    element("is", {}, element("t", { "xml:space": "preserve" }, safe)),
  );
}

/** Kronor with öre as decimals, written out of whole öre and never computed as a fraction. */
function inKronor(amount: Ore): string {
  const size = String(Math.abs(amount)).padStart(3, "0");
  const fraction = size.slice(-2);
  const kronor = size.slice(0, -2) + (fraction === "00" ? "" : `.${fraction}`);
  return amount < 0 ? `-${kronor}` : kronor;
}

const millisecondsPerDay = 86_400_000;
/** The day that Excel counts from, for every day after February 1900. */
const epoch = Date.UTC(1899, 11, 30);

const serialOf = (date: Day): number =>
  (Date.parse(`${date}T00:00:00Z`) - epoch) / millisecondsPerDay;

/** Date and time of day as the clocks in Stockholm showed them, to the second. */
function serialAt(moment: Instant): string {
  const zoned =
    Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO("Europe/Stockholm");
  const wall = moment + zoned.offsetNanoseconds / 1_000_000;
  return ((Math.floor(wall / 1000) * 1000 - epoch) / millisecondsPerDay).toFixed(9);
}
