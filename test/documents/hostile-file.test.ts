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
const elsewhere = '<!DOCTYPE x SYSTEM "file:///etc/passwd">';
const sharedRow = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const outOfSight = await xlsxOf([], [{ name: "Lista", rows: [["Aktivitet"]], hidden: true }]);
/** The mark of a file's line in a package's directory, and where its checksum and its unpacked size stand. */
const central = 0x02014b50;
const checksumAt = 16;
const sizeAt = 24;

describe("a file that is not what it seems", () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ["an empty file", "empty", "", "lista.xlsx"],
    ["a file of spaces", "no-content", " \r\n\t ", "beslut.txt"],
    ["a list without a filled cell", "no-content", ";;\r\n;;\r\n", "lista.csv"],
    ["a renamed program", "not-as-named", program, "lista.txt"],
    ["a program by its own name", "wrong-kind", program, "beslut.exe"],
    ["a program named as a list", "damaged", Buffer.alloc(4000, 0), "lista.xlsx"],
    ["a program without its mark", "not-as-named", Buffer.alloc(4000, 7), "lista.txt"],
    [
      "a package with a password",
      "encrypted",
      tampered(list, central, 8, 0x0008_0001),
      "lista.xlsx",
    ],
    ["a program with its own mark", "not-as-named", program, "lista.xlsx"],
    ["a picture", "wrong-kind", "\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR", "a.png"],
    ["a PDF", "pdf", "%PDF-1.7\n%\u00E2\u00E3", "beslut.docx"],
    ["rich text", "old-format", "{\\rtf1\\ansi Beslut}", "beslut.doc"],
    ["a page of the web that calls itself Excel", "old-format", "<html><table>", "lista.xls"],
    ["an encrypted workbook", "encrypted", compound("EncryptedPackage"), "lista.xlsx"],
    ["a workbook of 1997", "old-format", compound("Workbook"), "lista.xls"],
    ["a truncated workbook", "damaged", list.slice(0, list.length / 2), "lista.xlsx"],
    ["a workbook without its beginning", "damaged", list.slice(50), "lista.xlsx"],
    ["an empty package", "not-as-named", packed({}), "lista.xlsx"],
    ["a package of something else", "not-as-named", packed({ "a.txt": "hej" }), "beslut.docx"],
    ["an archive", "wrong-kind", packed({ "../../etc/passwd": "x" }), "beslut.zip"],
    ["a workbook of LibreOffice", "old-format", packed({ "content.xml": "<x/>" }), "a.ods"],
    [
      "a document whose markup is elsewhere",
      "damaged",
      rawDocx("<w:p/>", elsewhere),
      "beslut.docx",
    ],
    ["a workbook without the texts of its cells", "damaged", rawXlsx(sharedRow), "lista.xlsx"],
    ["a workbook with everything out of sight", "hidden-sheets", outOfSight, "lista.xlsx"],
    ["a list whose quote is never closed", "open-quote", 'Aktivitet;Belopp\n"KTC;1\n', "lista.csv"],
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
