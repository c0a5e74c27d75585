import { expect, it } from "vitest";

import { readFile } from "../../src/documents/file-in.ts";
import { packed } from "./made.ts";

it("keeps the numbers that a style gives, also one based on another, and none that is taken away", () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = (...all: readonly (readonly [string, string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([kind, target], index) => `<Relationship Id="r${index}" Type="${type}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;
  const level = (index: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const style = (id: string, more: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}">${more}</w:style>`;
  const item = (id: string, text: string, more = "") =>
    `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const file = packed({
    "_rels/.rels": relations(["officeDocument", "word/document.xml"]),
    "word/_rels/document.xml.rels": relations(
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
    ),
    "word/numbering.xml": `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%2)")}</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    "word/styles.xml": `<w:styles ${w}>${style("Numreradlista", '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>')}${style("Egen", '<w:basedOn w:val="Numreradlista"/>')}${style("Numreradlista2", '<w:basedOn w:val="Egen"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>')}${style("Runt", '<w:basedOn w:val="Runt"/>')}</w:styles>`,
    "word/document.xml": `<w:document ${w}><w:body>${item("Numreradlista", "Ett")}${item("Egen", "Två")}${item("Numreradlista2", "Två a")}${item("Egen", "Utan", '<w:numPr><w:numId w:val="0"/></w:numPr>')}${item("Runt", "Löpande")}${item("Egen", "Tre")}</w:body></w:document>`,
  });
  expect(readFile(file, "a.docx")).toEqual({
    kind: "text",
    text: ["1. Ett", "2. Två", "a) Två a", "Utan", "Löpande", "3. Tre"].join("\n"),
  });
});
