import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { fileBytesMax, readFile } from "../../src/documents/file-in.ts";
import { rawDocx, rawXlsx } from "./made.ts";
import { processorTime } from "../processor-time.ts";

describe("a list of many rows", () => {
  const csv = (count: number) => Buffer.from("Aktivitet;1\n".repeat(count));
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => `<row><c><v>${index}</v></c></row>`).join("");

  it("is read to the last of twenty thousand", () => {
    const file = readFile(csv(20_000), "a.csv");
    expect(file.kind === "rows" && file.sheets[0]?.rows.length).toBe(20_000);
  });

  it("is refused with one more", () => {
    const why = { kind: "refused", why: "too-many-rows" };
    expect(readFile(csv(20_001), "a.csv")).toEqual(why);
    expect(readFile(rawXlsx(rows(20_001)), "a.xlsx")).toEqual(why);
    expect(readFile(rawXlsx(rows(100_000)), "a.xlsx")).toEqual(why);
  });
});

describe("a small workbook that stands for a huge list", () => {
  const shared = (text: string) => ({
    "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${text}</t></si></sst>`,
  });
  const rowsOf = (count: number, cells: (row: number) => string) =>
    Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cells(at + 1)}</row>`).join("");
  const noise = (length: number) =>
    Array.from({ length }, (_, at) => String.fromCodePoint(97 + ((at * at * 7919) % 26))).join("");
  /** So that the sheet packs no tighter than a real one. */
  const number = (row: number) => `<c><v>${(row * 2_654_435_761) % 4_294_967_296}</v></c>`;

  it.each([
    ["one long text in every row", noise(220_000), 90_000, () => '<c t="s"><v>0</v></c>'],
    ["one long blank in every row", " ".repeat(220_000), 90_000, () => '<c t="s"><v>0</v></c>'],
    ["one cell far out in every row", "x", 99_999, (row: number) => `<c r="IV${row}"><v>1</v></c>`],
  ])("is refused at once: %s", (_, text, count, cell) => {
    const sheet = rowsOf(count, (row) => number(row) + cell(row));
    const bomb = rawXlsx(sheet, "", "", shared(text));
    expect(bomb.length).toBeLessThan(fileBytesMax);
    expect(readFile(bomb, "a.xlsx")).toEqual({ kind: "refused", why: "list-too-large" });
    expect(processorTime(3000, () => readFile(bomb, "a.xlsx"))).toBeLessThan(3000);
  });

  it("is refused as text with separators too", () => {
    const wide = `x${";".repeat(255)}\n`;
    const csv = (count: number) => readFile(Buffer.from(wide.repeat(count)), "a.csv");
    expect(csv(3906).kind).toBe("rows");
    expect(csv(3907)).toEqual({ kind: "refused", why: "list-too-large" });
    const long = (count: number) =>
      readFile(Buffer.from(`${"å".repeat(1000)};1\n`.repeat(count)), "a.csv");
    expect(long(990).kind).toBe("rows");
    expect(long(1000)).toEqual({ kind: "refused", why: "list-too-large" });
  });

  it("is read where its cells share a text within reason", () => {
    const file = readFile(
      rawXlsx(
        rowsOf(5, (row) => number(row) + '<c t="s"><v>0</v></c>'),
        "",
        "",
        shared(noise(9000)),
      ),
      "a.xlsx",
    );
    expect(file.kind === "rows" && file.sheets[0]?.rows.map((row) => row.cells[1])).toEqual(
      Array.from({ length: 5 }, () => ({ kind: "text", text: noise(9000) })),
    );
  });
});

describe("a workbook of many sheets", () => {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join("");
  /** All of them are the one sheet that the package holds. */
  const workbook = (count: number, state = "visible") =>
    rawXlsx("<row><c><v>1</v></c></row>", "", "", {
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines(count, (index) => `<Relationship Id="r${index}" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>`)}</Relationships>`,
      "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${lines(count, (index) => `<sheet name="B${index}" sheetId="${index + 1}" state="${state}" r:id="r${index}"/>`)}</sheets></workbook>`,
    });

  it("is read to the last of a hundred, and refused with one more", () => {
    const file = readFile(workbook(100), "a.xlsx");
    expect(file.kind === "rows" && file.sheets).toHaveLength(100);
    const why = { kind: "refused", why: "too-many-sheets" };
    expect(readFile(workbook(101), "a.xlsx")).toEqual(why);
    expect(readFile(workbook(101, "hidden"), "a.xlsx")).toEqual(why);
  });

  it("is refused before any of them is read", () => {
    const bytes = workbook(20_000);
    expect(readFile(bytes, "a.xlsx")).toEqual({ kind: "refused", why: "too-many-sheets" });
    expect(processorTime(1000, () => readFile(bytes, "a.xlsx"))).toBeLessThan(1000);
  });
});

describe("a file that takes long to read", () => {
  const digits = (count: number, part: (digit: number) => string) =>
    Array.from({ length: count }, (_, index) => part((index * 7919) % 99_991)).join("");
  const text = (digit: number) => `<w:r><w:t>${digit}</w:t></w:r>`;
  const sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  it.each<[string, string, () => Uint8Array]>([
    ["of control characters", "a.txt", () => new Uint8Array(fileBytesMax).fill(1)],
    ["of letters", "a.txt", () => Buffer.from("hej ".repeat(2_400_000))],
    ["of empty rows", "a.csv", () => Buffer.from("\n".repeat(fileBytesMax))],
    ["of quotes", "a.csv", () => Buffer.from('"'.repeat(fileBytesMax))],
    ["of empty columns", "a.csv", () => Buffer.from(";".repeat(fileBytesMax))],
    ["of quoted empty rows", "a.csv", () => Buffer.from('""\n'.repeat(3_300_000))],
    ["of quotes over rows", "a.csv", () => Buffer.from('"a\n'.repeat(3_300_000))],
    [
      "of paragraphs",
      "a.docx",
      () => rawDocx(digits(400_000, (digit) => `<w:p>${text(digit)}</w:p>`)),
    ],
    [
      "of cells that are many columns wide",
      "a.docx",
      () =>
        rawDocx(
          `<w:tbl>${digits(150_000, (digit) => `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr><w:p>${text(digit)}</w:p></w:tc></w:tr>`)}</w:tbl>`,
        ),
    ],
    [
      "of shared texts",
      "a.xlsx",
      () =>
        rawXlsx("", "", "", {
          "xl/sharedStrings.xml": `<sst xmlns="${sheets}">${digits(900_000, (digit) => `<si><t>${digit}</t></si>`)}</sst>`,
        }),
    ],
    [
      "of formats",
      "a.xlsx",
      () =>
        rawXlsx(
          "",
          `<cellXfs>${digits(700_000, (digit) => `<xf numFmtId="${digit}"/>`)}</cellXfs>`,
        ),
    ],
  ])("is given up in time: one %s", (_what, name, bytes) => {
    const file = bytes();
    const start = performance.now();
    const read = readFile(file, name, () => performance.now() - start > 1000);
    expect(read.kind).toBe("refused");
    // Twice the time, on a machine that is busy with other things.
    expect(performance.now() - start).toBeLessThan(2500);
  });
});
