import type { Language } from "../domain/person.ts";
import { columnLetters } from "../language/sheet.ts";
import type { OutSheet, Workbook } from "./workbook.ts";
import { type Element, element, xmlOf } from "./xml.ts";

const sheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const sheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const rowsGoHere = "rows";

/** A sheet around its rows: its head stays in view, and it is printed on its side as wide as the paper. */
function around(sheet: OutSheet): readonly string[] {
  const pane = { ySplit: 1, topLeftCell: "A2", activePane: "bottomLeft", state: "frozen" };
  const widths = sheet.columns.map(({ width }, index) =>
    element("col", { min: index + 1, max: index + 1, width, customWidth: 1 }),
  );
  const root = element(
    "worksheet",
    { xmlns: sheetNamespace },
    element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
    element("sheetViews", {}, element("sheetView", { workbookViewId: 0 }, element("pane", pane))),
    element("cols", {}, ...widths),
    element("sheetData", {}, rowsGoHere),
    element("autoFilter", { ref: areaOf(sheet) }),
    element("pageSetup", { paperSize: 9, orientation: "landscape", fitToHeight: 0 }),
  );
  return xmlOf(root).split(`>${rowsGoHere}<`);
}

export const sheetHead = (sheet: OutSheet): string => `${around(sheet)[0] ?? ""}>`;
export const sheetTail = (sheet: OutSheet): string => `<${around(sheet)[1] ?? ""}`;

/** All cells of a sheet with its head: "A1:M14". */
const areaOf = ({ columns, rows }: OutSheet, fixed = ""): string =>
  `${fixed}A${fixed}1:${fixed}${columnLetters(columns.length - 1)}${fixed}${rows.length + 1}`;

/** The cell formats by what a cell holds; the numbers are their places in `stylesPart`. */
export const cellStyles = {
  text: 0,
  head: 1,
  /** Stays a text when somebody goes into the cell and out again. */
  quoted: 2,
  number: 3,
  kronor: 4,
  ore: 5,
  day: 6,
  moment: 7,
} as const;

const dayFormat = 164;
const momentFormat = 165;
/** Formats that Excel has built in: `#,##0` and `#,##0.00`, in the reader's own signs. */
const wholeFormat = 3;
const decimalsFormat = 4;

const wrapped = element("alignment", { vertical: "top", wrapText: 1 });
/** A day is read like a word: at the far end of its column it would stand against the next one. */
const asWord = element("alignment", { horizontal: "left", vertical: "top" });

/** Amounts keep clear of the word in the next column. */
const asFigure = element("alignment", { horizontal: "right", vertical: "top", indent: 1 });

const format = (
  numFmtId: number,
  more: Readonly<Record<string, number>> = {},
  alignment = wrapped,
): Element =>
  element("xf", { numFmtId, fontId: 0, fillId: 0, borderId: 0, xfId: 0, ...more }, alignment);

export const stylesPart: Element = element(
  "styleSheet",
  { xmlns: sheetNamespace },
  element(
    "numFmts",
    { count: 2 },
    element("numFmt", { numFmtId: dayFormat, formatCode: "yyyy\\-mm\\-dd" }),
    element("numFmt", { numFmtId: momentFormat, formatCode: "yyyy\\-mm\\-dd\\ hh:mm" }),
  ),
  element(
    "fonts",
    { count: 2 },
    element("font", {}, element("sz", { val: 11 }), element("name", { val: "Calibri" })),
    element(
      "font",
      {},
      element("b"),
      element("sz", { val: 11 }),
      element("name", { val: "Calibri" }),
    ),
  ),
  element(
    "fills",
    { count: 3 },
    element("fill", {}, element("patternFill", { patternType: "none" })),
    element("fill", {}, element("patternFill", { patternType: "gray125" })),
    element(
      "fill",
      {},
      element("patternFill", { patternType: "solid" }, element("fgColor", { rgb: "FFF2F2F2" })),
    ),
  ),
  element(
    "borders",
    { count: 1 },
    element(
      "border",
      {},
      ...["left", "right", "top", "bottom", "diagonal"].map((side) => element(side)),
    ),
  ),
  element(
    "cellStyleXfs",
    { count: 1 },
    element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
  ),
  element(
    "cellXfs",
    { count: 8 },
    format(0, { applyAlignment: 1 }),
    format(0, { fontId: 1, fillId: 2, applyFont: 1, applyFill: 1, applyAlignment: 1 }),
    format(0, { quotePrefix: 1, applyAlignment: 1 }),
    format(0, { applyAlignment: 1 }),
    format(wholeFormat, { applyNumberFormat: 1, applyAlignment: 1 }, asFigure),
    format(decimalsFormat, { applyNumberFormat: 1, applyAlignment: 1 }, asFigure),
    format(dayFormat, { applyNumberFormat: 1, applyAlignment: 1 }, asWord),
    format(momentFormat, { applyNumberFormat: 1, applyAlignment: 1 }, asWord),
  ),
  element(
    "cellStyles",
    { count: 1 },
    element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
  ),
);

export function contentTypes(sheets: number): Element {
  const parts: readonly (readonly [string, string])[] = [
    ["/xl/workbook.xml", `${sheetTypes}.sheet.main+xml`],
    ["/xl/styles.xml", `${sheetTypes}.styles+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...numbered(sheets).map(
      (number) => [`/xl/worksheets/sheet${number}.xml`, `${sheetTypes}.worksheet+xml`] as const,
    ),
  ];
  return element(
    "Types",
    { xmlns: `${packages}/content-types` },
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...parts.map(([PartName, ContentType]) => element("Override", { PartName, ContentType })),
  );
}

const numbered = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1);

function related(entries: readonly (readonly [type: string, target: string])[]): Element {
  return element(
    "Relationships",
    { xmlns: `${packages}/relationships` },
    ...entries.map(([Type, Target], index) =>
      element("Relationship", { Id: `rId${index + 1}`, Type, Target }),
    ),
  );
}

export const packageRelations: Element = related([
  [`${relationships}/officeDocument`, "xl/workbook.xml"],
  [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
]);

/** What Excel keeps under names of its own: the area that is filtered, and the row that is printed on every page. */
function namesOf(sheet: OutSheet, name: string, localSheetId: number): readonly Element[] {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  return [
    element(
      "definedName",
      { name: "_xlnm._FilterDatabase", localSheetId, hidden: 1 },
      `${quoted}!${areaOf(sheet, "$")}`,
    ),
    element("definedName", { name: "_xlnm.Print_Titles", localSheetId }, `${quoted}!$1:$1`),
  ];
}

const languageTags: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };

/** The parts that hold the sheets together: the book, its relations and its properties. */
export function bookParts(
  { title, author, day, language = "sv", sheets }: Workbook,
  names: readonly string[],
): readonly (readonly [string, Element])[] {
  const w3cDay = { "xsi:type": "dcterms:W3CDTF" };
  const book = element(
    "workbook",
    { xmlns: sheetNamespace, "xmlns:r": relationships },
    element(
      "sheets",
      {},
      ...names.map((name, index) =>
        element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }),
      ),
    ),
    element(
      "definedNames",
      {},
      ...sheets.flatMap((sheet, index) => namesOf(sheet, names[index] ?? "", index)),
    ),
  );
  const relations = related([
    ...numbered(sheets.length).map(
      (number) => [`${relationships}/worksheet`, `worksheets/sheet${number}.xml`] as const,
    ),
    [`${relationships}/styles`, "styles.xml"],
  ]);
  const properties = element(
    "cp:coreProperties",
    {
      "xmlns:cp": `${packages}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    element("dc:title", {}, title),
    element("dc:creator", {}, author),
    element("dc:language", {}, languageTags[language]),
    element("dcterms:created", w3cDay, `${day}T00:00:00Z`),
    element("dcterms:modified", w3cDay, `${day}T00:00:00Z`),
  );
  return [
    ["xl/workbook.xml", book],
    ["xl/_rels/workbook.xml.rels", relations],
    ["docProps/core.xml", properties],
  ];
}
