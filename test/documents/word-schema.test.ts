import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { correctionFile } from "../../src/documents/correction-docx.ts";
import { decisionFile } from "../../src/documents/decision-docx.ts";
import { noticeListFile } from "../../src/documents/notice-list-docx.ts";
import { day } from "../../src/domain/brand.ts";
import { kronor } from "../../src/domain/money.ts";
import { correct } from "../domain/amending.ts";
import { decided } from "../domain/ask.ts";
import { authority } from "../domain/fixture.ts";
import { did, worldOf } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";

/** The children that ECMA-376 part 1 allows of an element, in the only order that Word takes without a repair. */
const orders: Readonly<Record<string, string>> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing jc outlineLvl",
  "w:rPr": "rStyle rFonts b bCs i iCs color sz szCs lang",
  "w:tblPr": "tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption",
  "w:tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign",
  "w:tblBorders": "top left bottom right insideH insideV",
  "w:tblCellMar": "top left bottom right",
  "w:tbl": "tblPr tblGrid tr",
  "w:tc": "tcPr p",
  "w:tr": "trPr tc",
  "w:sectPr": "headerReference footerReference pgSz pgMar",
  "w:style": "name basedOn next qFormat pPr rPr",
  "w:settings": "defaultTabStop autoHyphenation consecutiveHyphenLimit compat themeFontLang",
  "w:abstractNum": "multiLevelType lvl",
  "w:lvl": "start numFmt lvlText lvlJc pPr rPr",
  "w:num": "abstractNumId lvlOverride",
  "w:docDefaults": "rPrDefault pPrDefault",
};

const world = worldOf(
  ...authority,
  ...decided("skills"),
  did(people.chief, "2018-06-27 09:00", correct()),
);

function files(): readonly (readonly [string, Uint8Array])[] {
  const decision = world.state.decisions.get("1/2018");
  const [correction] = decision?.corrections ?? [];
  if (decision === undefined || correction === undefined) throw new Error("decided and corrected");
  const row = {
    caseNumber: "RS/254/2018",
    number: "1/2018",
    day: day("2018-06-25"),
    decider: { title: "Regiondirektör", name: "Ulla Norrman" },
    authority: "RS 2018-04-25 § 114",
    matter: "Pott",
    decided: "En aktivitet får medel",
    amount: kronor(1),
    remark: null,
    urgent: false,
  };
  const list = noticeListFile({
    template: 2,
    authority: "Region Exempel",
    body: "Regionstyrelsen",
    meetingDay: day("2018-08-29"),
    caseNumber: null,
    rows: [row],
    total: kronor(1),
    twice: { distributed: kronor(1), replaced: kronor(0) },
    outcome: null,
  });
  return [
    ["a decision", decisionFile(world.state, decision).bytes],
    ["a correction", correctionFile(world.state, decision, correction).bytes],
    ["a list", list.bytes],
  ];
}

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** Every element with the names of its children. */
function familiesIn(xml: string): readonly (readonly [string, readonly string[]])[] {
  const families: [string, string[]][] = [];
  const open: [string, string[]][] = [];
  for (const [tag, name = ""] of xml.matchAll(/<\/?([\w:]+)[^>]*>/g)) {
    if (tag.startsWith("</")) open.pop();
    else {
      open.at(-1)?.[1].push(name);
      const family: [string, string[]] = [name, []];
      families.push(family);
      if (!tag.endsWith("/>")) open.push(family);
    }
  }
  return families;
}

const attributes = (xml: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...xml.matchAll(pattern)].map(([, value = ""]) => value));

it.each(files())("%s has the children of every element in the order of the format", (_, bytes) => {
  const checked = new Set<string>();
  for (const xml of partsOf(bytes).values()) {
    for (const [name, children] of familiesIn(xml)) {
      const order = orders[name]?.split(" ").map((child) => `w:${child}`);
      if (order === undefined) continue;
      checked.add(name);
      const places = children.map((child) => order.indexOf(child));
      expect(places, `${name}: ${children.join(" ")}`).not.toContain(-1);
      expect(places, `${name}: ${children.join(" ")}`).toEqual(places.toSorted((a, b) => a - b));
    }
  }
  expect(checked).toContain("w:pPr");
  expect(checked).toContain("w:settings");
});

it.each(files())("%s names no style, list or part that it does not have", (_, bytes) => {
  const parts = partsOf(bytes);
  const part = (path: string): string => parts.get(path) ?? "";
  const text = ["document", "header1", "footer1"].map((one) => part(`word/${one}.xml`)).join("");
  const styles = attributes(part("word/styles.xml"), /w:styleId="([^"]+)"/g);
  const used = attributes(text, /<w:pStyle w:val="([^"]+)"/g);
  expect([...used].filter((one) => !styles.has(one))).toEqual([]);
  const lists = attributes(part("word/numbering.xml"), /<w:num w:numId="([^"]+)"/g);
  expect([...attributes(text, /<w:numId w:val="([^"]+)"/g)]).toEqual([...lists]);
  const targets = attributes(part("word/_rels/document.xml.rels"), / Target="([^"]+)"/g);
  expect([...targets].filter((one) => !parts.has(`word/${one}`))).toEqual([]);
  const typed = attributes(part("[Content_Types].xml"), /PartName="\/([^"]+)"/g);
  expect(
    [...parts.keys()].filter((path) => !path.includes("rels") && path !== "[Content_Types].xml"),
  ).toEqual(expect.arrayContaining([...typed]));
  expect([...typed].length).toBe(
    [...parts.keys()].filter((path) => path.endsWith(".xml")).length - 1,
  );
});

it.each(files())(
  "%s has headings for navigation, one title, and Swedish as its language",
  (_, bytes) => {
    const parts = partsOf(bytes);
    const document = parts.get("word/document.xml") ?? "";
    expect(document.match(/w:val="Heading1"/g)).toHaveLength(1);
    expect(parts.get("word/styles.xml")).toMatch(/w:val="heading 2".*?<w:outlineLvl w:val="1"\/>/s);
    expect(parts.get("word/styles.xml")).toContain('<w:lang w:val="sv-SE"');
    expect(parts.get("word/settings.xml")).toContain('<w:themeFontLang w:val="sv-SE"/>');
    for (const [table] of document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
      expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/>/);
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(table.match(/<w:cantSplit\/>/g)?.length).toBe(table.match(/<w:tr>/g)?.length);
    }
  },
);
