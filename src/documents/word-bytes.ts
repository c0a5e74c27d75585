import assert from "node:assert/strict";
import type { WordBlock, WordDocument, WordTable } from "./word-document.ts";
import {
  contentTypes,
  documentRelations,
  footerRelation,
  numberingPart,
  packageRelations,
  settingsPart,
  stylesPart,
  value,
  wordRoot,
} from "./word-parts.ts";
import { type Element, element, xmlOf } from "./xml.ts";
import { zipOf } from "./zip.ts";

/** A4 and its margins in twentieths of a point. */
const page = { short: 11_906, long: 16_838, margin: 1134 };

/**
 * The file of a document (.docx). Pure: the same document gives the same bytes for ever, whatever the clock,
 * the machine or the release of a compressor, so that its hash may stand in the ledger.
 */
export function wordBytes(document: WordDocument): Uint8Array {
  const parts: readonly (readonly [string, Element])[] = [
    ["[Content_Types].xml", contentTypes],
    ["_rels/.rels", packageRelations],
    ["docProps/core.xml", coreProperties(document)],
    ["word/document.xml", body(document)],
    ["word/_rels/document.xml.rels", documentRelations],
    ["word/styles.xml", stylesPart],
    ["word/numbering.xml", numberingPart(listsOf(document.blocks))],
    ["word/settings.xml", settingsPart],
    ["word/footer1.xml", footer(document.footer)],
  ];
  return zipOf(
    parts.map(([path, root]) => ({ path, text: xmlOf(root) })),
    "stored",
  );
}

function coreProperties({ title, subject, author, day }: WordDocument): Element {
  const w3cDay = { "xsi:type": "dcterms:W3CDTF" };
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    element("dc:title", {}, title),
    element("dc:subject", {}, subject),
    element("dc:creator", {}, author),
    element("dc:language", {}, "sv-SE"),
    element("dcterms:created", w3cDay, `${day}T00:00:00Z`),
    element("dcterms:modified", w3cDay, `${day}T00:00:00Z`),
  );
}

const listsOf = (blocks: readonly WordBlock[]): readonly boolean[] =>
  blocks.flatMap((block) => (block.kind === "list" ? [block.numbered] : []));

function body({ blocks, landscape }: WordDocument): Element {
  let lists = 0;
  const content = blocks.flatMap((block, index) => {
    if (block.kind === "list") lists += 1;
    const elements = blockOf(block, lists, widthOf(landscape));
    // A table stands before a paragraph; a heading brings its own space.
    const isBare = block.kind === "table" && blocks[index + 1]?.kind !== "heading";
    return isBare ? [...elements, element("w:p")] : elements;
  });
  const [width, height] = landscape ? [page.long, page.short] : [page.short, page.long];
  const { margin } = page;
  const size = { "w:w": width, "w:h": height };
  return wordRoot(
    "w:document",
    element(
      "w:body",
      {},
      ...content,
      element(
        "w:sectPr",
        {},
        element("w:footerReference", { "w:type": "default", "r:id": footerRelation }),
        element("w:pgSz", landscape ? { ...size, "w:orient": "landscape" } : size),
        element("w:pgMar", {
          "w:top": margin,
          "w:right": margin,
          "w:bottom": margin,
          "w:left": margin,
          "w:header": 567,
          "w:footer": 567,
          "w:gutter": 0,
        }),
      ),
    ),
  );
}

const widthOf = (landscape: boolean): number =>
  (landscape ? page.long : page.short) - 2 * page.margin;

function blockOf(block: WordBlock, list: number, width: number): Element[] {
  switch (block.kind) {
    case "heading":
      return [styled(`Heading${block.level}`, run(block.text))];
    case "paragraph":
      return [element("w:p", {}, run(block.text))];
    case "fact":
      return [element("w:p", {}, run(`${block.label}: `, true), run(block.value))];
    case "list":
      return block.items.map((item) => listItem(item, list));
    case "table":
      return [tableOf(block, width)];
    default:
      return block satisfies never;
  }
}

const styled = (style: string, ...runs: readonly Element[]): Element =>
  element("w:p", {}, element("w:pPr", {}, value("w:pStyle", style)), ...runs);

function listItem(text: string, list: number): Element {
  const number = element("w:numPr", {}, value("w:ilvl", 0), value("w:numId", list));
  const properties = element("w:pPr", {}, value("w:pStyle", "ListParagraph"), number);
  return element("w:p", {}, properties, run(text));
}

/** A text with its line breaks; bold where it is a name of something. */
function run(text: string, bold = false): Element {
  const lines = text.replaceAll("\t", " ").split(/\r\n?|\n/);
  const content = lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [element("w:br")]),
    element("w:t", { "xml:space": "preserve" }, line),
  ]);
  const properties = bold ? [element("w:rPr", {}, element("w:b"))] : [];
  return element("w:r", {}, ...properties, ...content);
}

const borders = element(
  "w:tblBorders",
  {},
  ...["top", "left", "bottom", "right", "insideH", "insideV"].map((side) =>
    element(`w:${side}`, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "808080" }),
  ),
);

function tableOf(table: WordTable, pageWidth: number): Element {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  const widths = table.columns.map((column) => Math.floor((pageWidth * column.share) / shares));
  const properties = element(
    "w:tblPr",
    {},
    element("w:tblW", { "w:w": 5000, "w:type": "pct" }),
    borders,
    element("w:tblLayout", { "w:type": "fixed" }),
    element("w:tblLook", {
      "w:val": "0620",
      "w:firstRow": 1,
      "w:lastRow": 0,
      "w:firstColumn": 0,
      "w:lastColumn": 0,
      "w:noHBand": 1,
      "w:noVBand": 1,
    }),
    value("w:tblCaption", table.caption),
  );
  const titles = table.columns.map((column) => column.title);
  return element(
    "w:tbl",
    {},
    properties,
    element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": width }))),
    tableRow(table, titles, widths, "head"),
    ...table.rows.map((row) => tableRow(table, row, widths, "body")),
    ...(table.total === null ? [] : [tableRow(table, table.total, widths, "total")]),
  );
}

function tableRow(
  { columns }: WordTable,
  cells: readonly string[],
  widths: readonly number[],
  part: "head" | "body" | "total",
): Element {
  assert(cells.length === columns.length, "a row has a cell for every column");
  const properties = [element("w:cantSplit"), ...(part === "head" ? [element("w:tblHeader")] : [])];
  return element(
    "w:tr",
    {},
    element("w:trPr", {}, ...properties),
    ...columns.map((column, index) => {
      const shade = { "w:val": "clear", "w:color": "auto", "w:fill": "EDEDED" };
      return element(
        "w:tc",
        {},
        element(
          "w:tcPr",
          {},
          element("w:tcW", { "w:w": widths[index] ?? 0, "w:type": "dxa" }),
          ...(part === "head" ? [element("w:shd", shade)] : []),
        ),
        element(
          "w:p",
          {},
          element("w:pPr", {}, value("w:pStyle", "TableText"), value("w:jc", column.align)),
          run(cells[index] ?? "", part !== "body"),
        ),
      );
    }),
  );
}

function footer(text: string): Element {
  const field = (code: string): Element =>
    element("w:fldSimple", { "w:instr": ` ${code} ` }, run("1"));
  return wordRoot(
    "w:ftr",
    styled("Footer", run(`${text} · Sida `), field("PAGE"), run(" av "), field("NUMPAGES")),
  );
}
