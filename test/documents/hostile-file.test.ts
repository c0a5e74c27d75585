import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FileIn, fileBytesMax, readFile } from "../../src/documents/file-in.ts";
import { openZip } from "../../src/documents/unzip.ts";
import { docxOf, packed, rawDocx, rawXlsx, tampered, xlsxOf } from "./made.ts";

const read = (content: string | Uint8Array, name: string): FileIn =>
  readFile(typeof content === "string" ? Buffer.from(content, "latin1") : content, name);

const list = await xlsxOf([
  ["Aktivitet", "Belopp"],
  ["Mentorer", 1_200_000],
]);
const document = await docxOf("Beslut\nEn rad");

/** What is inside a compound file of Office, as far as it matters here. */
const compound = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from("D0CF11E0A1B11AE1", "hex"),
    Buffer.alloc(600),
    Buffer.from(stream, "utf16le"),
    Buffer.alloc(600),
  ]);

const program = Buffer.concat([Buffer.from("MZ\u0090\u0000\u0003"), Buffer.alloc(4000, 0x90)]);
const paragraph = "<w:p><w:r><w:t>Beslut</w:t></w:r></w:p>";
const entity =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
/** The mark of a file's line in a package's directory, and where its checksum and its unpacked size stand. */
const central = 0x02014b50;
const checksumAt = 16;
const sizeAt = 24;

describe("a file that is not what it seems", () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ["an empty file", "empty", "", "lista.xlsx"],
    ["a file of spaces", "no-content", " \r\n\t ", "beslut.txt"],
    ["a list without a filled cell", "no-content", ";;\r\n;;\r\n", "lista.csv"],
    ["a renamed program", "wrong-kind", program, "lista.txt"],
    ["a program named as a list", "damaged", Buffer.alloc(4000, 0), "lista.xlsx"],
    ["a program without its mark", "wrong-kind", Buffer.alloc(4000, 7), "lista.txt"],
    [
      "a package with a password",
      "encrypted",
      tampered(list, central, 8, 0x0008_0001),
      "lista.xlsx",
    ],
    ["a program with its own mark", "wrong-kind", program, "lista.xlsx"],
    ["a picture", "wrong-kind", "\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR", "a.docx"],
    ["a PDF", "pdf", "%PDF-1.7\n%\u00E2\u00E3", "beslut.docx"],
    ["rich text", "old-format", "{\\rtf1\\ansi Beslut}", "beslut.doc"],
    ["a page of the web that calls itself Excel", "old-format", "<html><table>", "lista.xls"],
    ["an encrypted workbook", "encrypted", compound("EncryptedPackage"), "lista.xlsx"],
    ["a workbook of 1997", "old-format", compound("Workbook"), "lista.xls"],
    ["a truncated workbook", "damaged", list.slice(0, list.length / 2), "lista.xlsx"],
    ["a workbook without its beginning", "damaged", list.slice(50), "lista.xlsx"],
    ["an empty package", "wrong-kind", packed({}), "lista.xlsx"],
    ["a package of something else", "wrong-kind", packed({ "a.txt": "hej" }), "beslut.docx"],
    ["a document of LibreOffice", "old-format", packed({ "content.xml": "<x/>" }), "a.odt"],
    ["a document without a word", "no-content", rawDocx("<w:p/>"), "beslut.docx"],
    ["a workbook without a filled cell", "no-content", rawXlsx('<row r="1"/>'), "lista.xlsx"],
    ["a document that unfolds entities", "damaged", rawDocx(paragraph, entity), "beslut.docx"],
    ["a document with broken markup", "damaged", rawDocx("<w:p>"), "beslut.docx"],
    [
      "a document of endless depth",
      "damaged",
      rawDocx("<w:p>".repeat(500) + paragraph + "</w:p>".repeat(500)),
      "beslut.docx",
    ],
  ])("%s is refused as %s", (_, why, content, name) => {
    expect(read(content, name)).toEqual({ kind: "refused", why });
  });

  it.each(["a.docx", "a.xlsx", "a.csv", "a.txt"])("too large is refused unread: %s", (name) => {
    const isAsked = { count: 0 };
    const large = new Uint8Array(fileBytesMax + 1).fill(65);
    const file = readFile(large, name, () => {
      isAsked.count += 1;
      return false;
    });
    expect(file).toEqual({ kind: "refused", why: "too-large" });
    expect(isAsked.count).toBe(0);
  });

  it("is known by its content, whatever its name says", () => {
    expect(read(list, "beslut.docx").kind).toBe("rows");
    expect(read(document, "lista.xlsx").kind).toBe("text");
    expect(read("Aktivitet;Belopp\nA;1", "lista.xlsx").kind).toBe("rows");
  });
});

describe("a bomb", () => {
  const zeros = "A".repeat(60_000_000);

  it.each([
    [
      "is refused by what its directory claims",
      rawDocx(`<w:p>${zeros}</w:p>`),
      "unpacks-too-large",
    ],
    [
      "is refused when its directory lies",
      tampered(rawDocx(`<w:p>${zeros}</w:p>`), central, sizeAt, 5000),
      "damaged",
    ],
    [
      "is refused for its many parts",
      packed(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`f${index}`, ""]))),
      "unpacks-too-large",
    ],
    [
      "is refused when it packs tighter than any text",
      rawDocx(`<w:p>${"A".repeat(3_000_000)}</w:p>`),
      "unpacks-too-large",
    ],
  ])("%s", (_, bytes, why) => {
    expect(readFile(bytes, "beslut.docx")).toEqual({ kind: "refused", why });
  });

  it("of two files with one path is refused", () => {
    const twice = packed({ "word/document.xml": "<a/>", "WORD/document.xml": "<b/>" });
    expect(readFile(twice, "a.docx")).toEqual({ kind: "refused", why: "damaged" });
  });

  it("whose content is not what its checksum says is refused", () => {
    expect(readFile(document, "a.docx").kind).toBe("text");
    expect(readFile(tampered(document, central, checksumAt, 1), "a.docx")).toEqual({
      kind: "refused",
      why: "damaged",
    });
  });

  it("is never unpacked beyond what its directory claims", () => {
    const lying = openZip(tampered(packed({ a: zeros }), central, sizeAt, 5000));
    expect(() => lying.file("a")).toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ code: "ERR_BUFFER_TOO_LARGE" }) }),
    );
  });

  it("of many parts that are each likely enough is refused for all of them together", () => {
    const part = (name: string) =>
      Array.from({ length: 20_000 }, (_, index) => `${name}${"A".repeat(50)}${index}`).join("\n");
    const parts = (count: number) =>
      packed(
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`f${index}`, part(`f${index}`)]),
        ),
      );
    expect(openZip(parts(2)).paths).toHaveLength(2);
    expect(readFile(parts(45), "a.docx")).toEqual({ kind: "refused", why: "unpacks-too-large" });
  });

  it("is stopped when it takes too long", () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `A${index};${index}`).join("\n");
    expect(readFile(Buffer.from(rows), "a.csv", () => true)).toEqual({
      kind: "refused",
      why: "too-slow",
    });
    expect(readFile(list, "a.xlsx", () => true)).toEqual({ kind: "refused", why: "too-slow" });
  });
});

describe("a list of many rows", () => {
  const csv = (count: number) => Buffer.from("Aktivitet;1\n".repeat(count));
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => `<row><c><v>${index}</v></c></row>`).join("");

  it("is read to the last of a hundred thousand", () => {
    const file = readFile(csv(100_000), "a.csv");
    expect(file.kind === "rows" && file.sheets[0]?.rows.length).toBe(100_000);
  });

  it("is refused with one more", () => {
    expect(readFile(csv(100_001), "a.csv")).toEqual({ kind: "refused", why: "too-many-rows" });
    expect(readFile(rawXlsx(rows(100_001)), "a.xlsx")).toEqual({
      kind: "refused",
      why: "too-many-rows",
    });
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
    const start = performance.now();
    expect(readFile(bomb, "a.xlsx")).toEqual({ kind: "refused", why: "list-too-large" });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("is refused as text with separators too", () => {
    const wide = `x${";".repeat(255)}\n`;
    const csv = (count: number) => readFile(Buffer.from(wide.repeat(count)), "a.csv");
    expect(csv(3906).kind).toBe("rows");
    expect(csv(3907)).toEqual({ kind: "refused", why: "list-too-large" });
    const long = (count: number) =>
      readFile(Buffer.from(`${"å".repeat(1000)};1\n`.repeat(count)), "a.csv");
    expect(long(1990).kind).toBe("rows");
    expect(long(2000)).toEqual({ kind: "refused", why: "list-too-large" });
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

describe("any bytes", () => {
  const names = fc.constantFrom("a.docx", "a.xlsx", "a.csv", "a.txt", "a");

  it("are read or refused, and never end the program", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), names, (bytes, name) => {
        expect(["text", "rows", "refused"]).toContain(readFile(bytes, name).kind);
      }),
    );
  });

  it.each([
    ["document", document],
    ["workbook", list],
  ])("changed in a %s are read or refused, the same each time", (_, original) => {
    const changes = fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(changes, fc.nat(original.length), (all, length) => {
        const bytes = original.slice(0, Math.max(length, 10));
        for (const [at, byte] of all) if (at < bytes.length) bytes[at] = byte;
        const file = readFile(bytes, "a.docx");
        expect(["text", "rows", "refused"]).toContain(file.kind);
        expect(readFile(bytes, "b.docx")).toEqual(file);
      }),
      { numRuns: 300 },
    );
  });
});
