import { Buffer } from "node:buffer";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { workbookBytes, workbookFile } from "../../src/documents/export-xlsx.ts";
import {
  amount,
  atMoment,
  empty,
  number,
  onDay,
  type OutCell,
  sheetNames,
  text,
  type Workbook,
} from "../../src/documents/workbook.ts";
import { day, instant, ore } from "../../src/domain/brand.ts";
import { kronor } from "../../src/domain/money.ts";
import { partOf } from "./opened.ts";

const book = (...rows: readonly (readonly OutCell[])[]): Workbook => ({
  title: "Fördela",
  author: "Regionen",
  day: day("2018-08-13"),
  sheets: [
    {
      key: "pots",
      name: "Pottar",
      columns: (rows[0] ?? []).map((_, index) => ({
        key: `column${index}`,
        title: `Kolumn ${index}`,
        width: 20 + index,
      })),
      rows,
    },
  ],
});

/** The first sheet's rows under its head, as another program reads them. */
async function reread(workbook: Workbook) {
  const { sheets } = await readXlsx(await workbookBytes(workbook));
  return sheets[0]?.rows.slice(1) ?? [];
}

const first = async (sheet: Workbook): Promise<string> =>
  partOf(await workbookBytes(sheet), "xl/worksheets/sheet1.xml");

describe("a workbook", () => {
  it("gives a row the height that its longest text needs, and says none for one line", async () => {
    const column = "a".repeat(22);
    const part = await first(
      book(
        [text("kort")],
        [text(column)],
        [text(`${column} b`)],
        [text("en\n\ntre")],
        [text(`${"a".repeat(45)} ${"b".repeat(20)}`)],
        [text(`${"fem tecken ".repeat(4)}`.trim())],
        [text("ord ".repeat(400).trim())],
        [amount(kronor(1))],
      ),
    );
    const heights = [...part.matchAll(/<row r="\d+"(?: ht="(\d+)")?>/g)].map((row) => row[1]);
    expect(heights.slice(1)).toEqual([
      undefined,
      undefined,
      "30",
      "45",
      "45",
      "30",
      "409",
      undefined,
    ]);
    expect(part).not.toContain("customHeight");
  });

  it("opens in another program with real numbers and real dates", async () => {
    const rows = await reread(
      book([
        text("Åtgärd & <b>"),
        amount(kronor(1_200_000)),
        amount(ore(-123_456_705)),
        onDay(day("2018-08-29")),
        number(3.5),
        empty,
        atMoment(instant(Date.UTC(2018, 5, 25, 12, 5, 30))),
      ]),
    );
    expect(rows).toEqual([
      [
        "Åtgärd & <b>",
        1_200_000,
        -1_234_567.05,
        new Date("2018-08-29T00:00:00Z"),
        3.5,
        null,
        new Date("2018-06-25T14:05:30Z"),
      ],
    ]);
  });

  it.each(["1900-03-01", "1999-12-31", "2000-02-29", "2024-02-29", "2199-12-31"])(
    "keeps the day %s",
    async (date) => {
      expect(await reread(book([onDay(day(date))]))).toEqual([[new Date(`${date}T00:00:00Z`)]]);
    },
  );

  it.each([0, 5, 99, 100, -1, -100, 9_007_199_254_740_991])("keeps %i öre exactly", async (öre) => {
    const [, written = ""] =
      /<c r="A2"[^>]*><v>([^<]*)<\/v>/.exec(await first(book([amount(ore(öre))]))) ?? [];
    const [kronorPart = "", fraction = ""] = written.split(".");
    expect(BigInt(kronorPart + fraction.padEnd(2, "0"))).toBe(BigInt(öre));
  });

  it.each(['=HYPERLINK("http://ond.example";"klicka")', "+1+1", "-2+3", "@SUM(A1)", "\t=1+1"])(
    "keeps %j a text, also when somebody goes into its cell",
    async (typed) => {
      expect(await reread(book([text(typed)]))).toEqual([[typed]]);
      const sheet = await first(book([text(typed)]));
      expect(sheet).toContain('<c r="A2" s="2" t="inlineStr">');
      expect(sheet).not.toContain("<f>");
      expect(partOf(await workbookBytes(book([text(typed)])), "xl/styles.xml")).toContain(
        'quotePrefix="1"',
      );
    },
  );

  it("keeps what looks like an escape of Excel's own, and cuts what no cell holds", async () => {
    const long = "å".repeat(40_000);
    expect(await reread(book([text("_x0041_ och _x000D_"), text(long)]))).toEqual([
      ["_x0041_ och _x000D_", long.slice(0, 32_767)],
    ]);
  });

  it("keeps its head in view, with a filter and the widths that were asked for", async () => {
    const sheet = await first(book([text("a"), text("b")], [text("c"), text("d")]));
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2"');
    expect(sheet).toContain('<autoFilter ref="A1:B3"/>');
    expect(sheet).toContain('<col min="2" max="2" width="21" customWidth="1"/>');
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  });

  it("prints the head of a sheet on every page, also of one with a quote in its name", async () => {
    const [sheet] = book([text("a"), text("b")]).sheets;
    const sheets = sheet === undefined ? [] : [sheet, { ...sheet, name: "Pott'ar" }];
    const bytes = await workbookBytes({ ...book(), sheets });
    const named = partOf(bytes, "xl/workbook.xml");
    expect(named).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Pott''ar'!$1:$1</definedName>`,
    );
    expect(named).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Pottar'!$A$1:$B$2</definedName>`,
    );
  });

  it("lets others work while it writes, and has every row of a long sheet once", async () => {
    const rows = Array.from({ length: 12_345 }, (_, index) => [
      number(index),
      text(`Rad ${index}`),
    ]);
    let turns = 0;
    let isWriting = true;
    const beside = (): void => {
      turns += 1;
      if (isWriting) setImmediate(beside);
    };
    setImmediate(beside);
    const read = await reread(book(...rows));
    isWriting = false;
    expect(turns).toBeGreaterThan(20);
    expect(read.map((row) => row[0])).toEqual(rows.map((_, index) => index));
  });

  it("names the columns after Z as Excel does", async () => {
    const many = Array.from({ length: 703 }, () => text("x"));
    const sheet = await first(book(many));
    for (const place of ["Z2", "AA2", "AZ2", "BA2", "ZZ2", "AAA2"]) {
      expect(sheet).toContain(`<c r="${place}"`);
    }
  });

  it("is the same file for the same figures", async () => {
    const workbook = book([text("a"), onDay(day("2018-08-29"))]);
    expect(Buffer.compare(await workbookBytes(workbook), await workbookBytes(workbook))).toBe(0);
    expect(partOf(await workbookBytes(workbook), "docProps/core.xml")).not.toMatch(
      /20(?!18-08-13|06)\d\d-/,
    );
    expect((await workbookFile(workbook)).name).toBe("fördela-2018-08-13.xlsx");
  });

  it("gives back every text that a file can hold", async () => {
    const texts = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(texts, async (typed) => {
        const kept = typed.replace(/[\uFFFE\uFFFF]/g, "");
        fc.pre(kept !== "" && !kept.includes("\r"));
        expect(await reread(book([text(kept)]))).toEqual([[kept]]);
      }),
      { numRuns: 60 },
    );
  });
});

it.each([
  [
    ["Pottar", "pottar", "Pottar"],
    ["Pottar", "pottar 2", "Pottar 3"],
  ],
  [["Önskemål/svar: [2018]?"], ["Önskemål svar   2018"]],
  [
    ["", "'"],
    ["Blad", "Blad 2"],
  ],
  [
    ["x".repeat(40), "x".repeat(31)],
    ["x".repeat(31), `${"x".repeat(29)} 2`],
  ],
])("names the sheets %j as Excel takes them", (names, expected) => {
  expect(sheetNames(names.map((name) => ({ key: name, name, columns: [], rows: [] })))).toEqual(
    expected,
  );
});
