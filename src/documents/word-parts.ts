import { type Element, element } from "./xml.ts";

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The root of one of Word's own files. */
export const wordRoot = (name: string, ...children: readonly Element[]): Element =>
  element(name, { "xmlns:w": wordNamespace, "xmlns:r": relationships }, ...children);

export const value = (name: string, content: string | number): Element =>
  element(name, { "w:val": content });

/** What each file of the package is. */
export const contentTypes: Element = element(
  "Types",
  { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
  element("Default", {
    Extension: "rels",
    ContentType: "application/vnd.openxmlformats-package.relationships+xml",
  }),
  element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ...[
    ["/word/document.xml", `${wordTypes}.document.main+xml`],
    ["/word/styles.xml", `${wordTypes}.styles+xml`],
    ["/word/numbering.xml", `${wordTypes}.numbering+xml`],
    ["/word/settings.xml", `${wordTypes}.settings+xml`],
    ["/word/footer1.xml", `${wordTypes}.footer+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ].map(([PartName = "", ContentType = ""]) => element("Override", { PartName, ContentType })),
);

function related(entries: readonly (readonly [type: string, target: string])[]): Element {
  return element(
    "Relationships",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
    ...entries.map(([Type, Target], index) =>
      element("Relationship", { Id: `rId${index + 1}`, Type, Target }),
    ),
  );
}

export const packageRelations: Element = related([
  [`${relationships}/officeDocument`, "word/document.xml"],
  [
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "docProps/core.xml",
  ],
]);

/** The footer is `rId4`: the page's settings name it. */
export const footerRelation = "rId4";
export const documentRelations: Element = related([
  [`${relationships}/styles`, "styles.xml"],
  [`${relationships}/numbering`, "numbering.xml"],
  [`${relationships}/settings`, "settings.xml"],
  [`${relationships}/footer`, "footer1.xml"],
]);

/** Swedish for the speller and the screen reader, in every run that says nothing else. */
const swedish = element("w:lang", { "w:val": "sv-SE", "w:eastAsia": "sv-SE", "w:bidi": "ar-SA" });

const runDefaults = element(
  "w:rPr",
  {},
  element("w:rFonts", { "w:ascii": "Calibri", "w:hAnsi": "Calibri", "w:cs": "Calibri" }),
  value("w:sz", 22),
  value("w:szCs", 22),
  swedish,
);

interface Style {
  readonly id: string;
  /** The built-in name, by which Word knows a heading in every language. */
  readonly name: string;
  readonly paragraph?: readonly Element[];
  readonly run?: readonly Element[];
}

const spacing = (before: number, after: number): Element =>
  element("w:spacing", { "w:before": before, "w:after": after });

const styles: readonly Style[] = [
  {
    id: "Heading1",
    name: "heading 1",
    paragraph: [element("w:keepNext"), spacing(240, 160), value("w:outlineLvl", 0)],
    run: [element("w:b"), value("w:sz", 32), value("w:szCs", 32)],
  },
  {
    id: "Heading2",
    name: "heading 2",
    paragraph: [element("w:keepNext"), spacing(240, 60), value("w:outlineLvl", 1)],
    run: [element("w:b"), value("w:sz", 26), value("w:szCs", 26)],
  },
  { id: "ListParagraph", name: "List Paragraph", paragraph: [spacing(0, 60)] },
  { id: "TableText", name: "Table Text", paragraph: [spacing(20, 20)], run: [value("w:sz", 20)] },
  { id: "Footer", name: "footer", paragraph: [spacing(0, 0)], run: [value("w:sz", 18)] },
];

export const stylesPart: Element = wordRoot(
  "w:styles",
  element(
    "w:docDefaults",
    {},
    element("w:rPrDefault", {}, runDefaults),
    element("w:pPrDefault", {}, element("w:pPr", {}, spacing(0, 120))),
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
      value("w:next", "Normal"),
      element("w:qFormat"),
      element("w:pPr", {}, ...(style.paragraph ?? [])),
      element("w:rPr", {}, ...(style.run ?? [])),
    ),
  ),
);

export const settingsPart: Element = wordRoot(
  "w:settings",
  element(
    "w:compat",
    {},
    element("w:compatSetting", {
      "w:name": "compatibilityMode",
      "w:uri": "http://schemas.microsoft.com/office/word",
      "w:val": 15,
    }),
  ),
  value("w:themeFontLang", "sv-SE"),
);

function abstractList(id: number, format: "bullet" | "decimal", mark: string): Element {
  return element(
    "w:abstractNum",
    { "w:abstractNumId": id },
    value("w:multiLevelType", "singleLevel"),
    element(
      "w:lvl",
      { "w:ilvl": 0 },
      value("w:start", 1),
      value("w:numFmt", format),
      value("w:lvlText", mark),
      value("w:lvlJc", "left"),
      element("w:pPr", {}, element("w:ind", { "w:left": 567, "w:hanging": 567 })),
    ),
  );
}

/** The lists of a document, one number each, so that every numbered one begins at 1. */
export function numberingPart(numbered: readonly boolean[]): Element {
  return wordRoot(
    "w:numbering",
    abstractList(0, "bullet", "•"),
    abstractList(1, "decimal", "%1."),
    ...numbered.map((isNumbered, index) =>
      element(
        "w:num",
        { "w:numId": index + 1 },
        value("w:abstractNumId", isNumbered ? 1 : 0),
        element("w:lvlOverride", { "w:ilvl": 0 }, value("w:startOverride", 1)),
      ),
    ),
  );
}
