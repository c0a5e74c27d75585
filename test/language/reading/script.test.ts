import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { afterAll, describe, expect, it } from "vitest";
import { textOf } from "../../../scripts/read.ts";

const folder = mkdtempSync(join(tmpdir(), "fordela-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const script = fileURLToPath(new URL("../../../scripts/read.ts", import.meta.url));
const run = (...files: string[]) =>
  spawnSync(process.execPath, [script, ...files], { encoding: "utf8" });

describe("the file to be read", () => {
  it("is a text, in the alphabets that offices use", () => {
    expect(textOf(file("a.txt", "Förslag"))).toEqual({ text: "Förslag" });
    expect(textOf(file("b.txt", Uint8Array.of(0x46, 0xf6, 0x72)))).toEqual({ text: "För" });
    expect(textOf(file("d.txt", "Beslut\vSumma"))).toEqual({ text: "Beslut\vSumma" });
    expect(textOf(file("c.txt", Uint8Array.of(0xff, 0xfe, 0x46, 0, 0xf6, 0)))).toEqual({
      text: "Fö",
    });
  });

  it.each([
    ["missing.txt", null, /^Filen finns inte: /],
    [".", null, /^Det är ingen fil: /],
    ["empty.txt", "", /^Filen är tom\./],
    ["blank.txt", " \n", /^Filen har ingen text\./],
    ["program.txt", Uint8Array.of(0x4d, 0x5a, 0, 1), /^Filen är varken ett dokument/],
    ["broken.docx", Uint8Array.of(0x50, 0x4b, 3, 4, 0), /^Filen är skadad/],
    ["paper.pdf", "%PDF-1.7", /^En PDF läses inte här\./],
    ["wishes.csv", "Enhet;Belopp\nIT;100", /^Filen är en lista\./],
    ["large.txt", "a".repeat(10_000_001), /^Filen är större än/],
  ])("is refused with what to do: %s", (name, content, sentence) => {
    const path = content === null ? join(folder, name) : file(name, content);
    expect(textOf(path)).toEqual({ why: expect.stringMatching(sentence) });
  });
});

describe("npm run read", () => {
  it("prints what a Word document holds, as JSON and nothing else", async () => {
    const row = (...cells: string[]) =>
      new TableRow({
        children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
      });
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph("Delegationsbeslut 2024-05-07"),
            new Paragraph("RS/77/2024"),
            new Paragraph("Beslut"),
            new Table({
              rows: [row("Aktivitet", "Ansvarig", "Belopp"), row("Leder", "Bo Prov", "90 000")],
            }),
          ],
        },
      ],
    });
    const path = file("beslut.docx", await Packer.toBuffer(document));
    const { status, stdout, stderr } = run(path);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      caseNumbers: ["RS/77/2024"],
      documentKind: "delegationsbeslut",
      date: "2024-05-07",
      rows: [{ activity: "Leder", responsible: "Bo Prov", amountKr: 90_000 }],
    });
  });

  it("says what it needs where it is given no file, or two", () => {
    for (const files of [[], ["a.txt", "b.txt"]]) {
      const { status, stdout, stderr } = run(...files);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toBe(
        "Ange en fil: npm run read -- FIL. Filen är ett beslut som .docx eller .txt.\n",
      );
    }
  });
});
