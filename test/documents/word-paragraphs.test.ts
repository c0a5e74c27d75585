import { expect, it } from "vitest";

import { readFile } from "../../src/documents/file-in.ts";
import { packed, rawDocx } from "./made.ts";

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

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const joined = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';

it.each<[string, string, string]>([
  [
    "goes on in the next where its end is deleted",
    `<w:p>${joined}${run("KTC tilldelas ")}</w:p><w:p>${run("1 200 000 kr")}</w:p><w:p>${run("Nova")}</w:p>`,
    "KTC tilldelas 1 200 000 kr\nNova",
  ],
  [
    "goes on over one that is deleted whole",
    `<w:p>${joined}${run("KTC ")}</w:p><w:p>${joined}<w:del><w:r><w:delText>hej</w:delText></w:r></w:del></w:p><w:p>${run("Nova")}</w:p>`,
    "KTC Nova",
  ],
  ["ends with the document all the same", `<w:p>${joined}${run("KTC")}</w:p>`, "KTC"],
  [
    "ends with its cell all the same, in the column that it stands in",
    `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:p>${joined}${run("a")}</w:p></w:tc><w:tc><w:p>${run("b")}</w:p></w:tc></w:tr></w:tbl>`,
    "\ta\tb",
  ],
])("a paragraph %s", (_what, body, text) => {
  const unseen = ["changes"];
  expect(readFile(rawDocx(body), "a.docx")).toEqual({ kind: "text", text, unseen });
});
