import assert from "node:assert/strict";
import { cellMargin, columnWidths } from "./word-columns.ts";
import type { WordTable } from "./word-document.ts";
import { value } from "./word-parts.ts";
import { run } from "./word-text.ts";
import { type Element, element } from "./xml.ts";

const light = "BFBFBF";
const dark = "595959";

const line = (side: string, color: string, width: number): Element =>
  element(`w:${side}`, { "w:val": "single", "w:sz": width, "w:space": 0, "w:color": color });

/** Lines between the rows only: the columns are told by their alignment. */
const borders = element(
  "w:tblBorders",
  {},
  line("top", dark, 6),
  line("bottom", dark, 6),
  line("insideH", light, 4),
);

const margin = (side: string, width: number): Element =>
  element(`w:${side}`, { "w:w": width, "w:type": "dxa" });

const margins = element(
  "w:tblCellMar",
  {},
  margin("top", 40),
  margin("left", cellMargin),
  margin("bottom", 40),
  margin("right", cellMargin),
);

/** A table over the whole width of the page, in twentieths of a point. */
export function tableOf(table: WordTable, pageWidth: number): Element {
  const widths = columnWidths(table, pageWidth);
  const { rows, total } = table;
  const properties = element(
    "w:tblPr",
    {},
    element("w:tblW", { "w:w": widths.reduce((sum, width) => sum + width, 0), "w:type": "dxa" }),
    borders,
    element("w:tblLayout", { "w:type": "fixed" }),
    margins,
    element("w:tblLook", {
      "w:val": total === null ? "0620" : "0660",
      "w:firstRow": 1,
      "w:lastRow": total === null ? 0 : 1,
      "w:firstColumn": 0,
      "w:lastColumn": 0,
      "w:noHBand": 1,
      "w:noVBand": 1,
    }),
    value("w:tblCaption", table.caption),
  );
  const titles = table.columns.map((column) => column.title);
  // The sum never stands alone on top of a page, nor the head at the foot of one.
  const isKept = (index: number): boolean =>
    index === rows.length - 1 ? total !== null : table.isWhole === true;
  return element(
    "w:tbl",
    {},
    properties,
    element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": width }))),
    tableRow(table, titles, widths, { part: "head", isKept: true }),
    ...rows.map((row, index) =>
      tableRow(table, row, widths, { part: "body", isKept: isKept(index) }),
    ),
    ...(total === null ? [] : [tableRow(table, total, widths, { part: "total", isKept: false })]),
  );
}

interface RowLook {
  readonly part: "head" | "body" | "total";
  /** Whether it stands on the same page as the row after it. */
  readonly isKept: boolean;
}

const shade = element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": "F2F2F2" });

const looks: Readonly<Record<RowLook["part"], readonly Element[]>> = {
  head: [element("w:tcBorders", {}, line("bottom", dark, 6)), shade, value("w:vAlign", "bottom")],
  body: [],
  total: [element("w:tcBorders", {}, line("top", dark, 6))],
};

function tableRow(
  { columns }: WordTable,
  cells: readonly string[],
  widths: readonly number[],
  { part, isKept }: RowLook,
): Element {
  assert(cells.length === columns.length, "a row has a cell for every column");
  const properties = [element("w:cantSplit"), ...(part === "head" ? [element("w:tblHeader")] : [])];
  const kept = isKept ? [element("w:keepNext")] : [];
  return element(
    "w:tr",
    {},
    element("w:trPr", {}, ...properties),
    ...columns.map((column, index) =>
      element(
        "w:tc",
        {},
        element(
          "w:tcPr",
          {},
          element("w:tcW", { "w:w": widths[index] ?? 0, "w:type": "dxa" }),
          ...looks[part],
        ),
        element(
          "w:p",
          {},
          element(
            "w:pPr",
            {},
            value("w:pStyle", "TableText"),
            ...kept,
            value("w:jc", column.align),
          ),
          run(cells[index] ?? "", part !== "body"),
        ),
      ),
    ),
  );
}
