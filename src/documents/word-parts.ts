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
    ["/word/header1.xml", `${wordTypes}.header+xml`],
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

/** The page's settings name its header and its footer by their places below. */
export const headerRelation = "rId4";
export const footerRelation = "rId5";
export const documentRelations: Element = related([
  [`${relationships}/styles`, "styles.xml"],
  [`${relationships}/numbering`, "numbering.xml"],
  [`${relationships}/settings`, "settings.xml"],
  [`${relationships}/header`, "header1.xml"],
  [`${relationships}/footer`, "footer1.xml"],
]);

export const settingsPart: Element = wordRoot(
  "w:settings",
  value("w:defaultTabStop", 1304),
  element("w:autoHyphenation"),
  value("w:consecutiveHyphenLimit", 2),
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
      element("w:pPr", {}, element("w:ind", { "w:left": 454, "w:hanging": 454 })),
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
