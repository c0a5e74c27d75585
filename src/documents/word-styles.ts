import { value, wordRoot } from "./word-parts.ts";
import { type Element, element } from "./xml.ts";

/** Swedish for the speller and the screen reader, in every run that says nothing else. */
const swedish = element("w:lang", { "w:val": "sv-SE", "w:eastAsia": "sv-SE", "w:bidi": "ar-SA" });

/** Half points, as Word counts them. */
const size = (halfPoints: number): readonly Element[] => [
  value("w:sz", halfPoints),
  value("w:szCs", halfPoints),
];

const bold: readonly Element[] = [element("w:b"), element("w:bCs")];
const grey = value("w:color", "404040");

/** Before and after in twentieths of a point; the line in 240ths of its own height. */
const spacing = (before: number, after: number, line = 264): Element =>
  element("w:spacing", {
    "w:before": before,
    "w:after": after,
    "w:line": line,
    "w:lineRule": "auto",
  });

/** Where the values of the facts begin: all of them under each other. */
const factIndent = 2438;

const keptTogether = [element("w:keepNext"), element("w:keepLines")];
const rule = (side: "top" | "bottom"): Element =>
  element(
    "w:pBdr",
    {},
    element(`w:${side}`, { "w:val": "single", "w:sz": 4, "w:space": 6, "w:color": "7F7F7F" }),
  );

interface Style {
  readonly id: string;
  /** The built-in name, by which Word knows a heading in every language. */
  readonly name: string;
  /** In the order that the format asks for: kept together, borders, tabs, hyphens, space, indent, level. */
  readonly paragraph: readonly Element[];
  readonly run?: readonly Element[];
  /** The style of the paragraph after it; its own when left out. */
  readonly next?: "Normal";
}

const styles: readonly Style[] = [
  {
    id: "Heading1",
    name: "heading 1",
    next: "Normal",
    paragraph: [...keptTogether, spacing(360, 120, 252), value("w:outlineLvl", 0)],
    run: [...bold, ...size(32)],
  },
  {
    id: "Heading2",
    name: "heading 2",
    next: "Normal",
    paragraph: [...keptTogether, spacing(280, 60), value("w:outlineLvl", 1)],
    run: [...bold, ...size(26)],
  },
  { id: "ListParagraph", name: "List Paragraph", paragraph: [spacing(0, 60)] },
  {
    id: "Fact",
    name: "Uppgift",
    paragraph: [
      element("w:tabs", {}, element("w:tab", { "w:val": "left", "w:pos": factIndent })),
      spacing(0, 20),
      element("w:ind", { "w:left": factIndent, "w:hanging": factIndent }),
    ],
  },
  {
    id: "Caption",
    name: "caption",
    next: "Normal",
    paragraph: [...keptTogether, spacing(160, 80, 240)],
    run: [...bold, ...size(20)],
  },
  {
    id: "TableText",
    name: "Table Text",
    paragraph: [value("w:suppressAutoHyphens", 0), spacing(0, 0, 240)],
    run: size(18),
  },
  // Word wants a paragraph between two tables, and after the last one.
  { id: "TableEnd", name: "Table End", paragraph: [spacing(0, 100, 240)], run: size(4) },
  {
    id: "Signature",
    name: "Signature",
    paragraph: [...keptTogether, spacing(0, 0)],
  },
  {
    id: "Header",
    name: "header",
    paragraph: [rule("bottom"), spacing(0, 0, 240)],
    run: [grey, ...size(19)],
  },
  {
    id: "Footer",
    name: "footer",
    paragraph: [rule("top"), spacing(0, 0, 240)],
    run: [grey, ...size(17)],
  },
];

const runDefaults = element(
  "w:rPr",
  {},
  element("w:rFonts", {
    "w:ascii": "Calibri",
    "w:hAnsi": "Calibri",
    "w:eastAsia": "Calibri",
    "w:cs": "Calibri",
  }),
  ...size(22),
  swedish,
);

/** Only the cells of tables are hyphenated: their columns are narrow, and Swedish words are long. */
const paragraphDefaults = element(
  "w:pPr",
  {},
  element("w:widowControl"),
  element("w:suppressAutoHyphens"),
  spacing(0, 120),
);

export const stylesPart: Element = wordRoot(
  "w:styles",
  element(
    "w:docDefaults",
    {},
    element("w:rPrDefault", {}, runDefaults),
    element("w:pPrDefault", {}, paragraphDefaults),
  ),
  element(
    "w:style",
    { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
    value("w:name", "Normal"),
    element("w:qFormat"),
  ),
  ...styles.map((style) =>
    element(
      "w:style",
      { "w:type": "paragraph", "w:styleId": style.id },
      value("w:name", style.name),
      value("w:basedOn", "Normal"),
      ...(style.next === undefined ? [] : [value("w:next", style.next)]),
      element("w:qFormat"),
      element("w:pPr", {}, ...style.paragraph),
      ...(style.run === undefined ? [] : [element("w:rPr", {}, ...style.run)]),
    ),
  ),
);
