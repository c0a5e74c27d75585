import { Buffer } from "node:buffer";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { docxOf, packed, rawDocx, rawXlsx, tampered, xlsxOf } from "../documents/made.ts";
import type { Person } from "../teams/person.ts";
import { openRegion, type Region } from "./region.ts";

let region: Region;
let secretary: Person;

beforeAll(async () => {
  region = await openRegion();
  secretary = region.person("registrator");
  await secretary.says("hem");
});

afterAll(() => region.close());

const heads = ["Aktivitet", "Beskrivning", "Ansvarig", "Belopp", "Behov 2019"];
const whole = ["Nova", "Kurs", "KTC", 5000, "nej"];
const list = await xlsxOf([heads, whole]);
const document = await docxOf("Beslut\nMentorer 1 200 000 kr");
const program = Buffer.concat([Buffer.from("MZ\u0090\u0000\u0003"), Buffer.alloc(4_000, 0x90)]);
/** What older programs of Office wrote, and newer ones around a file with a password. */
const compound = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from("D0CF11E0A1B11AE1", "hex"),
    Buffer.alloc(600),
    Buffer.from(stream, "utf16le"),
    Buffer.alloc(600),
  ]);
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("");
const text = (content: string) => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
const headRow = `<row r="1">${heads.map(text).join("")}</row>`;
/** A row of a request whose amount is this cell. */
const row = (number: number, amount: string) =>
  `<row r="${number}">${["Nova", "Kurs", "KTC"].map(text).join("")}${amount}${text("nej")}</row>`;
const laughs =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const entity = "<w:p><w:r><w:t>&c;&a;</w:t></w:r></w:p>";
const central = 0x02014b50;
const end = 0x06054b50;
const beside = [{ name: "Dolt", rows: [heads, whole], hidden: true }];
const outOfSight = await xlsxOf([], beside);
const listOutOfSight = await xlsxOf([["Läs detta"]], beside);
const onSecondSheet = await xlsxOf([["Läs detta"]], [{ name: "Två", rows: [heads, whole] }]);
const day = new Date(Date.UTC(2018, 0, 2));
const dayForAmount = await xlsxOf([heads, whole, ["Mer", "Kurs", "KTC", day, "nej"]]);
const utf16 = (content: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content, "utf16le")]);

/** A machine that is busy with other things may give up before it has counted them. */
const manyRows =
  /(?:fler än 20\u00A0000 rader\. Dela den i filer med högst 2\u00A0000 rader|för lång tid.*Behåll bara det)/;

/** How long a turn may hold everybody else up, on a machine that is busy with other things. */
const blockedMillisecondsMax = 1_500;

/** What came back of a file, how long everything else stood still meanwhile, and what the log has kept of it. */
async function sends(name: string, bytes: Uint8Array) {
  const before = await region.program.commits.current();
  let last = performance.now();
  let blocked = 0;
  const timer = setInterval(() => {
    blocked = Math.max(blocked, performance.now() - last);
    last = performance.now();
  }, 5);
  const said = await secretary.attaches(name, bytes);
  clearInterval(timer);
  blocked = Math.max(blocked, performance.now() - last);
  const after = await region.program.commits.current();
  return { said, blocked, kept: after.intakes.size - before.intakes.size };
}

describe("a broken file, sent in the chat", { timeout: 30_000 }, () => {
  it.each<[string, string, Uint8Array | string, RegExp]>([
    ["a renamed program", "lista.xlsx", program, /trots sitt namn/],
    ["a program", "beslut.exe", program, /varken ett dokument eller en lista.*\.docx/],
    ["an encrypted workbook", "lista.xlsx", compound("EncryptedPackage"), /låst.*Ta bort skyddet/],
    ["an encrypted document", "a.docx", compound("EncryptedPackage"), /låst med lösenord/],
    ["a document of 1997", "a.doc", compound("WordDocument"), /format som inte läses.*som \.docx/],
    ["a workbook of 1997", "a.xls", compound("Workbook"), /format som inte läses/],
    ["half a workbook", "a.xlsx", list.subarray(0, list.length / 2), /skadad.*spara den på nytt/],
    ["half a document", "a.docx", document.subarray(0, document.length - 30), /skadad/],
    ["a bomb", "a.docx", rawDocx(`<w:p>${"A".repeat(60_000_000)}</w:p>`), /packas upp/],
    ["an archive in an archive", "a.zip", packed({ "a.zip": "PK" }), /varken ett dokument/],
    ["a way out of the archive", "a.docx", packed({ "../../etc/passwd": "x" }), /trots sitt namn/],
    ["two parts of one name", "a.docx", packed({ "a.xml": "", "A.xml": "" }), /skadad/],
    ["a wrong checksum", "a.xlsx", tampered(list, central, 16, 1), /skadad/],
    ["a large archive's form", "a.xlsx", tampered(list, end, 16, 0xffff_ffff), /skadad/],
    ["entities that unfold", "a.docx", rawDocx(entity, laughs), /skadad/],
    ["an entity from outside", "a.docx", rawDocx(entity, outside), /skadad/],
    ["a document of LibreOffice", "a.odt", packed({ "content.xml": "<x/>" }), /som \.docx/],
    ["a PDF", "a.pdf", "%PDF-1.7\n%âã", /PDF läses inte.*klistra in texten/],
    ["a picture", "a.png", Buffer.from("89504e470d0a1a0a", "hex"), /varken ett dokument/],
    ["nothing", "lista.csv", "", /Filen är tom/],
    ["cells without their texts", "a.xlsx", rawXlsx('<row><c t="s"><v>9</v></c></row>'), /skadad/],
    ["everything out of sight", "a.xlsx", outOfSight, /dolt blad.*Ta fram/],
    ["a list out of sight", "a.xlsx", listOutOfSight, /dolt blad.*Ta fram/],
    [
      "a quote that is never closed",
      "a.csv",
      'Aktivitet;Belopp\n"Nova;1\n',
      /citattecken.*saknar sitt par/,
    ],
    ["very long text", "a.txt", "a b c 1 000 kr\n".repeat(300_000), /mer text.*Dela den/],
    [
      "a hundred thousand rows",
      "a.xlsx",
      rawXlsx(headRow + lines(100_000, (index) => row(index + 2, `<c><v>${index}</v></c>`))),
      manyRows,
    ],
    ["as many rows of text", "a.csv", "Nova;1\n".repeat(100_000), manyRows],
    ["rows of nothing", "a.csv", '""\n'.repeat(3_000_000), /ingen text|för lång tid/],
  ])("is told what is wrong and what to do: %s", async (_what, name, bytes, sentence) => {
    const given = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
    const { said, blocked, kept } = await sends(name, given);
    expect(said.slice(0, 2)).toEqual([name, "Filen gick inte att läsa"]);
    expect(said.slice(2)).toEqual([expect.stringMatching(sentence)]);
    expect(kept).toBe(0);
    expect(blocked).toBeLessThan(blockedMillisecondsMax);
    expect(region.connector.complaints).toEqual([]);
  });

  it.each<[string, string]>([
    ["   ", "Fil"],
    ["\u202Egpj.exe", "gpj.exe"],
    ["🎉.exe", "🎉.exe"],
    ["..\\..\\beslut.exe", "beslut.exe"],
    [`${"å".repeat(300)}.exe`, `${"å".repeat(79)}…`],
    ["**fet** [x](y).exe", "\\*\\*fet\\*\\* \\[x\\](y).exe"],
  ])("is called by what its name may hold: %j", async (name, called) => {
    const { said } = await sends(name, program);
    expect(said[0]).toBe(called);
    expect(region.connector.complaints).toEqual([]);
  });
});

describe("a list with a fault in a cell, sent in the chat", { timeout: 30_000 }, () => {
  const csv = (amount: string) =>
    `${heads.join(";")}\n${whole.join(";")}\nMer;Kurs;KTC;${amount};nej\n`;

  it.each<[string, string, Uint8Array | string, RegExp]>([
    ["letters in an amount", "a.csv", csv("12x00"), /D3.*12x00/],
    ["an amount in words", "b.csv", csv("tolv"), /D3.*tolv/],
    ["a day for an amount", "c.xlsx", dayForAmount, /D3/],
    [
      "a formula that nobody has computed",
      "d.xlsx",
      rawXlsx(headRow + row(2, "<c><v>5000</v></c>") + row(3, '<c r="D3"><f>A9*2</f></c>')),
      /D3.*formel/i,
    ],
  ])("names the cell and keeps the good rows: %s", async (_what, name, bytes, problem) => {
    const given = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
    const { said } = await sends(name, given);
    expect(said.join("\n")).toMatch(/^Ett nytt önskemål$/im);
    expect(said.join("\n")).toMatch(problem);
  });

  it.each<[string, string, Uint8Array | string]>([
    ["on its second sheet", "e.xlsx", onSecondSheet],
    [
      "with a computed formula",
      "f.xlsx",
      rawXlsx(headRow + row(2, "<c><f>1+1</f><v>5000</v></c>")),
    ],
    [
      "with macros",
      "g.xlsm",
      rawXlsx(headRow + row(2, "<c><v>6000</v></c>"), "", "", { "xl/vbaProject.bin": "x" }),
    ],
    ["in UTF-16", "h.csv", utf16(`${heads.join(";")}\r\nÅtgärd;Kurs;KTC;5000;nej\r\n`)],
    [
      "with quotes and line breaks in its cells",
      "i.csv",
      `${heads.join(";")}\n"Nova; ""ny""";"rad 1\nrad 2";KTC;5000;nej\n`,
    ],
    ["named as a workbook", "j.xlsx", `${heads.join(";")}\nNova;Lista;KTC;5000;nej\n`],
  ])("is read all the same: one %s", async (_what, name, bytes) => {
    const given = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
    const { said } = await sends(name, given);
    expect(said.join("\n")).toMatch(/^Ett nytt önskemål$/im);
  });
});
