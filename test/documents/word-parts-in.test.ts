import { describe, expect, it } from "vitest";

import { bodyOf, readFile } from "../../src/documents/file-in.ts";
import { readDecision } from "../../src/language/reading/read-decision.ts";
import { docxParts, rawDocx } from "./made.ts";

const run = (text: string, look = ""): string =>
  `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join("")}</w:p>`;
const lines = (...all: readonly string[]): string =>
  all.map((text) => paragraph(run(text))).join("");
const refersTo = (kind: "footnote" | "endnote", id: number): string =>
  `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const note = (kind: "footnote" | "endnote", id: number, ...texts: readonly string[]): string =>
  `<w:${kind} w:id="${id}">${lines(...texts)}</w:${kind}>`;
const cell = (text: string, look = ""): string =>
  `<w:tc><w:tcPr>${look}</w:tcPr>${text.startsWith("<") ? text : lines(text)}</w:tc>`;
const row = (cells: readonly string[], look = ""): string =>
  `<w:tr><w:trPr>${look}</w:trPr>${cells.join("")}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

function textOf(file: Uint8Array): string {
  const read = readFile(file, "a.docx");
  if (read.kind !== "text") throw new Error("it is a text");
  return read.text;
}

const unseenIn = (file: Uint8Array): unknown => {
  const read = readFile(file, "a.docx");
  return read.kind === "text" ? (read.unseen ?? []) : read;
};

describe("the pages' heads and feet", () => {
  const body = lines("Delegationsbeslut", "Utdrag till", "HS-direktören");
  const file = docxParts(body, {
    header1: lines("Region Exempel"),
    footer1: lines("Dnr RS/301/2018", "Sida 1 (2)"),
    footer2: lines("Dnr RS/301/2018", "Box 654, Östersund"),
  });

  it("come first, each line once, and end no list of receivers", () => {
    expect(textOf(file).split("\n")).toEqual([
      "Region Exempel",
      "Dnr RS/301/2018",
      "Sida 1 (2)",
      "Box 654, Östersund",
      "Delegationsbeslut",
      "Utdrag till",
      "HS-direktören",
    ]);
    const read = readDecision(textOf(file));
    expect(read.caseNumbers).toEqual(["RS/301/2018"]);
    expect(read.dispatchTo).toEqual(["HS-direktören"]);
  });

  it("are told apart from what stands between them", () => {
    const read = readFile(file, "a.docx");
    expect(read.kind === "text" ? bodyOf(read) : "").toBe(
      "Delegationsbeslut\nUtdrag till\nHS-direktören",
    );
  });

  it("say that a paper is a draft where that stands across its pages", () => {
    const across = `<w:p><w:r><w:pict><v:shape><v:textpath string="UTKAST"/></v:shape></w:pict></w:r></w:p>`;
    const decided = lines(
      "Delegationsbeslut",
      "Beslut",
      "För KTC fördelas 100 000 kr till HR-chef",
    );
    const isProposal = (parts: Readonly<Record<string, string>>): boolean =>
      readDecision(textOf(docxParts(decided, parts))).proposalsOnly;
    expect(isProposal({ header1: across })).toBe(true);
    expect(isProposal({ header1: lines("Region Exempel") })).toBe(false);
  });
});

describe("a note", () => {
  it("stands after the paragraph that refers to it, counted as in Word", () => {
    const body =
      paragraph(run("KTC får 100 000 kr"), refersTo("footnote", 7), run(".")) +
      paragraph(run("Nova får 50 000 kr"), refersTo("endnote", 1), refersTo("footnote", 2)) +
      lines("Slut");
    const file = docxParts(body, {
      footnotes: `<w:footnote w:type="separator" w:id="-1">${lines("–")}</w:footnote>${note("footnote", 2, "Två", "stycken")}${note("footnote", 7, "Varav hälften avser 2019.")}${note("footnote", 9, "Ingen hänvisar hit.")}`,
      endnotes: note("endnote", 1, "Under förutsättning att budgeten fastställs."),
    });
    expect(textOf(file).split("\n")).toEqual([
      "KTC får 100 000 kr.",
      "Fotnot 1: Varav hälften avser 2019.",
      "Nova får 50 000 kr",
      "Slutnot 1: Under förutsättning att budgeten fastställs.",
      "Fotnot 2: Två stycken",
      "Slut",
    ]);
  });

  it("of a table stands after all of it, and parts no rows", () => {
    const cells = (one: string, ...rest: readonly string[]): string =>
      row([cell(one), ...rest.map((text) => cell(text))]);
    const body =
      table(
        cells("Aktivitet", "Belopp"),
        row([cell(paragraph(run("KTC"), refersTo("footnote", 1))), cell("100 000")]),
        cells("Nova", "50 000"),
      ) + lines("Slut");
    const file = docxParts(body, { footnotes: note("footnote", 1, "Ett år.") });
    expect(textOf(file)).toBe(
      "Aktivitet\tBelopp\nKTC\t100 000\nNova\t50 000\nFotnot 1: Ett år.\nSlut",
    );
  });

  it("goes where its reference was deleted, and the next one is the first", () => {
    const body = paragraph(
      run("KTC"),
      `<w:del w:id="1">${refersTo("footnote", 1)}</w:del>`,
      refersTo("footnote", 2),
    );
    const file = docxParts(body, {
      footnotes: note("footnote", 1, "Borta.") + note("footnote", 2, "Kvar."),
    });
    expect(textOf(file)).toBe("KTC\nFotnot 1: Kvar.");
  });

  it("fills no memory where one is referred to again and again", () => {
    const file = docxParts(paragraph(refersTo("footnote", 1).repeat(5_000)), {
      footnotes: note("footnote", 1, "not ".repeat(2_000)),
    });
    expect(readFile(file, "a.docx")).toEqual({ kind: "refused", why: "too-much-text" });
  });
});

describe("what is no part of the text", () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      "a row that was deleted",
      table(row([cell("KTC")]), row([cell("Saba")], '<w:del w:id="1"/>'), row([cell("Nova")])),
      "KTC\nNova",
      ["changes"],
    ],
    [
      "a cell that was deleted",
      table(row([cell("KTC"), cell("9", '<w:cellDel w:id="1"/>'), cell("8")])),
      "KTC\t8",
      ["changes"],
    ],
    [
      "words that are struck through",
      paragraph(run("KTC "), run("9", "<w:strike/>"), run("8", '<w:strike w:val="0"/>')),
      "KTC 8",
      ["struck"],
    ],
    [
      "words that are struck through twice, and hidden ones",
      paragraph(run("a", "<w:dstrike/>"), run("b", "<w:vanish/>"), run("c")),
      "c",
      ["hidden", "struck"],
    ],
    ["only spaces that are hidden", paragraph(run(" ", "<w:vanish/>"), run("c")), "c", []],
    [
      "a sheet that was set in",
      paragraph(run("Se tabellen"), '<w:r><w:object w:dxaOrig="1"/></w:r>'),
      "Se tabellen",
      ["objects"],
    ],
    ["nothing", lines("Beslut"), "Beslut", []],
  ])("is left out, and told: %s", (_what, body, text, unseen) => {
    expect(textOf(rawDocx(body))).toBe(text);
    expect(unseenIn(rawDocx(body))).toEqual(unseen);
  });

  it("is told of comments, where there is one", () => {
    const comment = `<w:comment w:id="1">${lines("Ska vara mer?")}</w:comment>`;
    expect(unseenIn(docxParts(lines("Beslut"), { comments: comment }))).toEqual(["comments"]);
    expect(unseenIn(docxParts(lines("Beslut"), { comments: "" }))).toEqual([]);
  });
});
