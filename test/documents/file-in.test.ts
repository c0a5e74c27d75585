import { Buffer } from "node:buffer";
import { LineRuleType, Paragraph, Tab, TextRun } from "docx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionFile } from "../../src/documents/decision-docx.ts";
import { type FileIn, readFile } from "../../src/documents/file-in.ts";
import { readDecision } from "../../src/language/reading/read-decision.ts";
import type { Cell } from "../../src/language/sheet.ts";
import { decided } from "../domain/ask.ts";
import { authority } from "../domain/fixture.ts";
import { worldOf } from "../domain/given.ts";
import { fixtures } from "../language/reading/fixtures.ts";
import { docxOf, docxWith, rawDocx, rawXlsx, xlsxOf } from "./made.ts";

const read = (content: string | Uint8Array, name: string): FileIn =>
  readFile(typeof content === "string" ? Buffer.from(content, "utf8") : content, name);

function linesOf(file: FileIn): readonly string[] {
  if (file.kind !== "text") throw new Error(`a document is a text, not ${JSON.stringify(file)}`);
  return file.text.split("\n");
}

/** The cells as they are written here: texts and numbers bare, days as `Day`, and so on. */
function bare(cell: Cell): string | number | boolean | null {
  switch (cell.kind) {
    case "empty":
      return null;
    case "text":
      return cell.text;
    case "number":
      return cell.number;
    case "day":
      return `day ${cell.day}`;
    case "truth":
      return cell.truth;
    case "fault":
      return `fault ${cell.text}`;
    default:
      return cell satisfies never;
  }
}

function sheetsOf(file: FileIn) {
  if (file.kind !== "rows") throw new Error(`a list is rows, not ${JSON.stringify(file)}`);
  return file.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map(({ number, cells }) => [number, ...cells.map(bare)]),
  }));
}

/** Whether a row of a table stands on two lines, which together have as many cells as the table's first row. */
function hasBrokenRow(text: string): boolean {
  const lines = text.split("\n").map((line) => line.split("\t").length);
  let first = 0;
  return lines.some((cells, index) => {
    if (cells === 1) first = 0;
    else if (first === 0) first = cells;
    const next = lines[index + 1] ?? 1;
    return first > 2 && cells < first && next > 1 && cells + next - 1 === first;
  });
}

const rowsOf = (file: FileIn) => sheetsOf(file)[0]?.rows;

describe("a document from Word", () => {
  // Rows that were broken between their columns on the way are whole in Word.
  const whole = fixtures().filter(({ text }) => !hasBrokenRow(text));

  it("is tried on nearly all documents", () => {
    expect(whole.length).toBeGreaterThan(0.9 * fixtures().length);
  });

  it.each(whole)("is read like its text: $name", async ({ name, text }) => {
    const file = read(await docxOf(text), `${name}.docx`);
    expect(readDecision(linesOf(file).join("\n"))).toEqual(readDecision(text));
  });

  it("has tabs between the cells of a table, also where a cell is empty or spans two columns", () => {
    const cell = (content: string, more = "") => `<w:tc>${more}<w:p>${content}</w:p></w:tc>`;
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
    const inner = `<w:tbl><w:tr>${cell(run("x"))}${cell(run("y"))}</w:tr></w:tbl>`;
    const file = rawDocx(
      `<w:tbl><w:tr>${cell(run("a"))}${cell("")}${cell(run("b"))}</w:tr><w:tr>${cell(run("c"), wide)}${cell(run("d"))}</w:tr><w:tr><w:tc>${inner}<w:p>${run("z")}</w:p></w:tc></w:tr></w:tbl><w:p>${run("efter")}</w:p>`,
    );
    expect(linesOf(read(file, "a.docx"))).toEqual(["a\t\tb", "c\t\td", "x y z", "efter"]);
  });

  it("keeps the numbers and letters of its lists", async () => {
    const item = (text: string, level: number) =>
      new Paragraph({ text, numbering: { reference: "beslut", level } });
    const file = await docxWith(
      item("Ett", 0),
      item("Två", 0),
      item("Två a", 1),
      item("Två b", 1),
      item("Tre", 0),
      item("Tre a", 1),
      new Paragraph({ text: "Punkt", bullet: { level: 0 } }),
    );
    expect(linesOf(read(file, "a.docx"))).toEqual([
      "1. Ett",
      "2. Två",
      "2.a) Två a",
      "2.b) Två b",
      "3. Tre",
      "3.a) Tre a",
      "• Punkt",
    ]);
  });

  it("keeps breaks and tabs, and takes no tab stop for one", async () => {
    const file = await docxWith(
      new Paragraph({
        tabStops: [{ type: "left", position: 900 }],
        spacing: { line: 240, lineRule: LineRuleType.AUTO },
        children: [
          new TextRun("Dnr"),
          new TextRun({ children: [new Tab(), "RS/254/2018"] }),
          new TextRun({ text: "nästa", break: 1 }),
        ],
      }),
    );
    expect(linesOf(read(file, "a.docx"))).toEqual(["Dnr\tRS/254/2018", "nästa"]);
  });

  it("is read as it stands now: without what is deleted, hidden or written twice", () => {
    const run = (text: string, more = "") =>
      `<w:r>${more}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    const file = rawDocx(
      `<w:p>${run("Beslut ")}<w:del><w:r><w:delText>gammalt</w:delText></w:r></w:del><w:ins>${run("nytt")}</w:ins><w:moveFrom>${run("flyttat")}</w:moveFrom>${run("dolt", "<w:rPr><w:vanish/></w:rPr>")}${run(" synligt", '<w:rPr><w:vanish w:val="0"/></w:rPr>')}<mc:AlternateContent><mc:Choice>${run(" en")}</mc:Choice><mc:Fallback>${run(" en")}</mc:Fallback></mc:AlternateContent><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`,
    );
    expect(linesOf(read(file, "a.docx"))).toEqual(["Beslut nytt synligt en"]);
  });

  it("reads a decision of ours again, row by row", () => {
    const world = worldOf(...authority, ...decided("skills"));
    const decision = world.state.decisions.get("1/2018");
    if (decision === undefined) throw new Error("decision 1/2018 is made");
    const lines = linesOf(read(decisionFile(world.state, decision).bytes, "beslut.docx"));
    expect(lines).toContain("Diarienummer:\tRS/254/2018");
    expect(lines.filter((line) => line.split("\t").length === 6)).toHaveLength(
      decision.rows.length + 2,
    );
    expect(readDecision(lines.join("\n")).caseNumbers).toEqual(["RS/254/2018"]);
  });
});

describe("a plain text", () => {
  const text = "Beslut: 25,4 miljoner kronor åt Östersund – klart";

  it.each([
    ["UTF-8", Buffer.from(text, "utf8")],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${text}`, "utf8")],
    ["UTF-16", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 the other way round", Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["Windows-1252", Buffer.from(text.replace("–", "\u0096"), "latin1")],
  ])("is read in %s", (_, bytes) => {
    expect(read(bytes, "beslut.txt")).toEqual({ kind: "text", text });
  });

  it("may begin like a program does", () => {
    expect(read("MZ är inte en exe", "a.txt").kind).toBe("text");
  });
});

describe("a list with separated columns", () => {
  it.each([
    ["semicolons", "Aktivitet;Belopp\r\nMentorer, två;1,5 mnkr\r\n"],
    ["tabs", "Aktivitet\tBelopp\nMentorer, två\t1,5 mnkr"],
    ["commas", 'Aktivitet,Belopp\n"Mentorer, två","1,5 mnkr"\n'],
    ["bars", "Aktivitet|Belopp\rMentorer, två|1,5 mnkr\r"],
    ["a named separator", "sep=;\r\nAktivitet;Belopp\r\nMentorer, två;1,5 mnkr"],
  ])("is read with %s", (what, text) => {
    const start = what === "a named separator" ? 2 : 1;
    expect(rowsOf(read(text, "lista.CSV"))).toEqual([
      [start, "Aktivitet", "Belopp"],
      [start + 1, "Mentorer, två", "1,5 mnkr"],
    ]);
  });

  it("keeps quotes, line breaks within them and the numbers of its rows", () => {
    const text = 'Aktivitet;Beskrivning\n\n"Kurs ""A""";"Rad 1\r\nRad; 2"\n;;\n=1+1;"x" y\n';
    expect(rowsOf(read(text, "a.csv"))).toEqual([
      [1, "Aktivitet", "Beskrivning"],
      [3, 'Kurs "A"', "Rad 1\r\nRad; 2"],
      [5, "=1+1", "x y"],
    ]);
  });

  it("is read in Windows-1252 as Swedish Excel saves it", () => {
    const bytes = Buffer.from("Åtgärd;Sökt belopp\nÖgon;12\n", "latin1");
    expect(rowsOf(read(bytes, "a.csv"))?.[1]).toEqual([2, "Ögon", "12"]);
  });

  it("is refused when a quote is never closed", () => {
    expect(read('Aktivitet;Belopp\n"Mentorer;12\n', "a.csv")).toEqual({
      kind: "refused",
      why: "open-quote",
    });
  });

  it("gives back whatever is written by the rules", () => {
    const field = fc.string({ maxLength: 12 }).filter((one) => !/[\r\p{Cc}]/u.test(one));
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        (rows) => {
          const named = [["Aktivitet", "Belopp", "Behov"], ...rows];
          const text = named
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(";"))
            .join("\r\n");
          const kept = rows.flatMap((row, index) => {
            const cells = row.map((one) => (one.trim() === "" ? null : one.trim()));
            return cells.every((one) => one === null) ? [] : [[index + 2, ...cells]];
          });
          expect(rowsOf(read(text, "a.csv"))?.slice(1)).toEqual(kept);
        },
      ),
    );
  });
});

describe("a workbook from Excel", () => {
  it("gives texts, numbers, days and truth, with the numbers of its rows", async () => {
    const file = await xlsxOf([
      ["Aktivitet", "Belopp", "Kom in", "Klart"],
      [],
      ["Mentorer & co", 1_200_000.5, new Date("2018-05-14T00:00:00Z"), true],
      [null, null, "x"],
    ]);
    expect(sheetsOf(read(file, "a.xlsx"))).toEqual([
      {
        name: "Önskemål",
        rows: [
          [1, "Aktivitet", "Belopp", "Kom in", "Klart"],
          [3, "Mentorer & co", 1_200_000.5, "day 2018-05-14", true],
          [4, null, null, "x"],
        ],
      },
    ]);
  });

  it("shows all sheets in sight and no hidden one", async () => {
    const file = await xlsxOf(
      [["Läs mig"]],
      [
        { name: "Dold", rows: [["hemligt"]], hidden: true },
        { name: "Lista", rows: [["Aktivitet"]] },
      ],
    );
    expect(sheetsOf(read(file, "a.xlsx")).map((one) => one.name)).toEqual(["Önskemål", "Lista"]);
  });

  it("takes the value of a formula, its fault, and none where it was never computed", () => {
    const rows =
      '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f>x</f><v>ja</v></c><c r="C2" t="e"><f>x</f><v>#REF!</v></c><c r="D2"><f>x</f></c><c r="F2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c></row>';
    expect(rowsOf(read(rawXlsx(rows), "a.xlsx"))).toEqual([
      [2, 2, "ja", "fault #REF!", "fault ", null, "ab"],
    ]);
  });

  const formats = `<numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="171" formatCode="#,##0\\ &quot;dagar&quot;"/><numFmt numFmtId="172" formatCode="[Red]0.0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="4"/></cellXfs>`;

  it.each([
    ["no format", 0, "43234", 43_234],
    ["Excel's own date", 1, "43234", "day 2018-05-14"],
    ["a date with a time of day", 2, "43234.75", "day 2018-05-14"],
    ["a number of days", 3, "43234", 43_234],
    ["a coloured number", 4, "43234", 43_234],
    ["Excel's own decimals", 5, "43234", 43_234],
    ["the last day of February 1900", 1, "59", "day 1900-02-28"],
    ["a 29 February that never was", 1, "60", 60],
    ["the first day of March 1900", 1, "61", "day 1900-03-01"],
    ["a day before all days", 1, "-3", -3],
    ["a day after all days", 1, "99999999", 99_999_999],
  ])("tells days from numbers by their format: %s", (_, style, value, expected) => {
    const rows = `<row r="1"><c r="A1" s="${style}"><v>${value}</v></c></row>`;
    expect(rowsOf(read(rawXlsx(rows, formats), "a.xlsx"))).toEqual([[1, expected]]);
  });

  it("counts from 1904 where the workbook does", () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>41772</v></c></row>';
    const file = rawXlsx(rows, formats, '<workbookPr date1904="1"/>');
    expect(rowsOf(read(file, "a.xlsx"))).toEqual([[1, "day 2018-05-14"]]);
  });

  it("finds its place without being told, and reads no more columns than a list has", () => {
    const rows =
      '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c r="XFD1"><v>9</v></c></row><row><c><v>4</v></c></row>';
    expect(rowsOf(read(rawXlsx(rows), "a.xlsx"))).toEqual([
      [1, 1, null, 3],
      [2, 4],
    ]);
  });
});
