import type { WordBlock, WordDocument } from "./word-document.ts";
import {
  contentTypes,
  documentRelations,
  footerRelation,
  headerRelation,
  numberingPart,
  packageRelations,
  settingsPart,
  value,
  wordRoot,
} from "./word-parts.ts";
import { stylesPart } from "./word-styles.ts";
import { tableOf } from "./word-table.ts";
import { run, tab } from "./word-text.ts";
import { type Element, element, xmlOf } from "./xml.ts";
import { stored, zipOf } from "./zip.ts";

/** A4 in twentieths of a point. Upright, its margins leave a line that the eye finds its way back from. */
const paper = { short: 11_906, long: 16_838 };
const margins = { upright: 1531, landscape: 1021, top: 1644, bottom: 1361, edge: 737 };

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
    ["word/header1.xml", header(document)],
    ["word/footer1.xml", footer(document)],
  ];
  return zipOf(parts.map(([path, root]) => stored({ path, text: xmlOf(root) })));
}

function coreProperties({ title, subject, author, genre, day, template }: WordDocument): Element {
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
    element("cp:category", {}, genre),
    element("cp:version", {}, `Mall ${template}`),
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
    // A signature never stands on a page without the end of what is signed.
    const next = blocks[index + 1]?.kind;
    const isKept = next === "signature";
    return blockOf(block, { list: lists, landscape, isKept, isLast: next !== block.kind });
  });
  const [width, height] = landscape ? [paper.long, paper.short] : [paper.short, paper.long];
  const size = { "w:w": width, "w:h": height };
  const side = landscape ? margins.landscape : margins.upright;
  return wordRoot(
    "w:document",
    element(
      "w:body",
      {},
      ...content,
      element(
        "w:sectPr",
        {},
        element("w:headerReference", { "w:type": "default", "r:id": headerRelation }),
        element("w:footerReference", { "w:type": "default", "r:id": footerRelation }),
        element("w:pgSz", landscape ? { ...size, "w:orient": "landscape" } : size),
        element("w:pgMar", {
          "w:top": margins.top,
          "w:right": side,
          "w:bottom": margins.bottom,
          "w:left": side,
          "w:header": margins.edge,
          "w:footer": margins.edge,
          "w:gutter": 0,
        }),
      ),
    ),
  );
}

const widthOf = (landscape: boolean): number =>
  landscape ? paper.long - 2 * margins.landscape : paper.short - 2 * margins.upright;

interface Place {
  /** The number of the list that is being written. */
  readonly list: number;
  readonly landscape: boolean;
  /** Whether it stands on the same page as what comes after it. */
  readonly isKept: boolean;
  /** Whether something else comes after it. */
  readonly isLast: boolean;
}

function blockOf(block: WordBlock, place: Place): readonly Element[] {
  switch (block.kind) {
    case "heading":
      return [styled(`Heading${block.level}`, [run(block.text)])];
    case "paragraph":
      return [runningText([run(block.text)], place, block.isWhole)];
    case "fact":
      return [
        styled(
          "Fact",
          [...(block.label === "" ? [] : [run(`${block.label}:`, true)]), tab, run(block.value)],
          [...(block.isKept === true ? [keepNext] : []), ...(place.isLast ? [spaceAfter] : [])],
        ),
      ];
    case "remark":
      return [runningText([run(`${block.label}: `, true), run(block.text)], place)];
    case "list":
      return block.items.map((item, index) =>
        styled(
          "ListParagraph",
          [run(item)],
          index === block.items.length - 1
            ? [numbered(place.list), spaceAfter]
            : [...(block.isWhole === true ? [keepNext] : []), numbered(place.list)],
        ),
      );
    case "signature":
      return signatureOf(block.name, block.lines);
    case "table":
      return [
        styled("Caption", [run(block.caption)]),
        tableOf(block, widthOf(place.landscape)),
        styled("TableEnd", []),
      ];
    default:
      return block satisfies never;
  }
}

/** On a page on its side the lines end where they would on an upright one. */
function runningText(
  runs: readonly Element[],
  { landscape, isKept }: Place,
  isWhole = false,
): Element {
  const properties = [
    ...(isKept ? [keepNext] : []),
    ...(isWhole ? [element("w:keepLines")] : []),
    ...(landscape ? [element("w:ind", { "w:right": widthOf(true) - widthOf(false) })] : []),
  ];
  const kept = properties.length === 0 ? [] : [element("w:pPr", {}, ...properties)];
  return element("w:p", {}, ...kept, ...runs);
}

const keepNext = element("w:keepNext");
const spaceAfter = element("w:spacing", { "w:after": 120 });

const styled = (
  style: string,
  runs: readonly Element[],
  properties: readonly Element[] = [],
): Element =>
  element("w:p", {}, element("w:pPr", {}, value("w:pStyle", style), ...properties), ...runs);

const numbered = (list: number): Element =>
  element("w:numPr", {}, value("w:ilvl", 0), value("w:numId", list));

/** Room is left above the name, as where a document is signed by hand. */
function signatureOf(name: string, lines: readonly string[]): readonly Element[] {
  const above = element("w:spacing", { "w:before": 480, "w:after": 0 });
  const below = [value("w:keepNext", 0), element("w:spacing", { "w:before": 0, "w:after": 120 })];
  return [
    styled("Signature", [run(name, true)], [above]),
    ...lines.map((line, index) =>
      styled("Signature", [run(line)], index === lines.length - 1 ? below : []),
    ),
  ];
}

/** What stands at the far end of the line. */
const farEnd = (landscape: boolean): Element =>
  element("w:tabs", {}, element("w:tab", { "w:val": "right", "w:pos": widthOf(landscape) }));

function header({ authority, genre, landscape }: WordDocument): Element {
  return wordRoot(
    "w:hdr",
    styled("Header", [run(authority, true), tab, run(genre)], [farEnd(landscape)]),
  );
}

function footer({ footer: text, landscape }: WordDocument): Element {
  const field = (code: string): Element =>
    element("w:fldSimple", { "w:instr": ` ${code} ` }, run("1"));
  return wordRoot(
    "w:ftr",
    styled(
      "Footer",
      [run(text), tab, run("Sida "), field("PAGE"), run(" ("), field("NUMPAGES"), run(")")],
      [farEnd(landscape)],
    ),
  );
}
