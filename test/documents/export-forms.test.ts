import { Buffer } from "node:buffer";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { csvFile } from "../../src/documents/export-csv.ts";
import { jsonFile } from "../../src/documents/export-json.ts";
import { workbookFile } from "../../src/documents/export-xlsx.ts";
import {
  amount,
  atMoment,
  empty,
  number,
  onDay,
  type OutCell,
  text,
  type Workbook,
} from "../../src/documents/workbook.ts";
import { day, instant, ore } from "../../src/domain/brand.ts";
import { kronor } from "../../src/domain/money.ts";
import { type CellKind, openedCsv, openedJson, openedXlsx, plainCell } from "./export-opened.ts";

const kinds: readonly CellKind[] = ["text", "amount", "day", "number", "moment", "text"];

const book = (rows: readonly (readonly OutCell[])[]): Workbook => ({
  title: "Fördela",
  author: "Regionen",
  day: day("2018-08-13"),
  language: "sv",
  sheets: [
    {
      key: "pots",
      name: "Pottar",
      columns: kinds.map((kind, at) => ({
        key: `${kind}${at}`,
        title: `${kind} ${at} (kr); "x"`,
        width: 20,
      })),
      rows,
    },
    { key: "history", name: "Önskemål och svar", columns: [], rows: [] },
  ],
});

/** The first column of a csv file of one sheet with these texts, as its lines stand. */
async function linesOf(...cells: readonly OutCell[]): Promise<readonly string[]> {
  const columns = cells.map((_, at) => ({ key: `k${at}`, title: `K${at}`, width: 9 }));
  const sheets = [{ key: "pots", name: "Pottar", columns, rows: [cells] }];
  const { bytes } = await csvFile({ ...book([]), sheets });
  return strFromU8(unzipSync(bytes)["pottar.csv"] ?? new Uint8Array())
    .split("\r\n")
    .slice(1);
}

describe("the three forms of an export", () => {
  it("tell the same, whatever the cells hold, to readers that know nothing of us", async () => {
    const signs = fc.constantFrom("=", "+", "-", "@", "'", ";", '"', "\n", "\r", "\t", " ", ",");
    const texts = fc
      .array(fc.oneof(signs, fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 8 })
      .map((parts) => text(parts.join("").replace(/[\uFFFE\uFFFF\uFEFF]/g, "")));
    const days = fc
      .integer({ min: Date.UTC(1900, 2, 1), max: Date.UTC(2199, 11, 31) })
      .map((at) => onDay(day(new Date(at).toISOString().slice(0, 10))));
    const cells: Record<CellKind, fc.Arbitrary<OutCell>> = {
      text: texts,
      amount: fc.integer({ min: -(10 ** 15), max: 10 ** 15 }).map((one) => amount(ore(one))),
      day: days,
      number: fc.integer({ min: -(10 ** 6), max: 10 ** 6 }).map((one) => number(one / 8)),
      moment: fc
        .integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2100, 0, 1) })
        .map((at) => atMoment(instant(at))),
    };
    const row = fc.tuple(...kinds.map((kind) => fc.oneof(cells[kind], fc.constant(empty))));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        // A row of nothing but blanks has no cells in some readers of Excel files.
        fc.pre(rows.every((cells) => cells.some((cell) => cell.kind !== "empty")));
        const made = book(rows);
        const inXlsx = (await openedXlsx((await workbookFile(made)).bytes)).get("Pottar");
        const inCsv = openedCsv((await csvFile(made)).bytes).get("pottar.csv");
        const inJson = openedJson((await jsonFile(made)).bytes).tables["pots"];
        const titles = made.sheets[0]?.columns.map(({ title }) => title);
        expect([inXlsx?.head, inCsv?.head]).toEqual([titles, titles]);
        const fromXlsx = inXlsx?.rows.map((cells) =>
          kinds.map((kind, at) => plainCell.xlsx(kind, cells[at])),
        );
        const fromCsv = inCsv?.rows.map((cells) =>
          kinds.map((kind, at) => plainCell.csv(kind, cells[at])),
        );
        const fromJson = inJson?.map((cells) =>
          kinds.map((kind, at) => plainCell.json(kind, cells[`${kind}${at}`])),
        );
        expect(fromCsv).toEqual(fromXlsx);
        expect(fromJson).toEqual(fromXlsx);
        expect(fromXlsx).toHaveLength(rows.length);
      }),
      { numRuns: 150 },
    );
  });

  it("are the same bytes for the same tables", async () => {
    const made = book([[text("a"), amount(kronor(1)), empty, empty, empty, empty]]);
    for (const write of [workbookFile, csvFile, jsonFile]) {
      const [once, again] = [await write(made), await write(made)];
      expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes))).toBe(true);
    }
  });
});

it("ends the lines of a text in one way, in every form", () => {
  expect(text("a\r\nb\rc\nd")).toEqual({ kind: "text", text: "a\nb\nc\nd" });
  expect(text("\u0000")).toEqual(empty);
});

describe("a csv file", () => {
  it("stands alone for each sheet, named as the sheet is", async () => {
    const { name, mediaType, bytes } = await csvFile(book([]));
    expect([name, mediaType]).toEqual(["fördela-2018-08-13.zip", "application/zip"]);
    expect([...openedCsv(bytes).keys()]).toEqual(["pottar.csv", "önskemål-och-svar.csv"]);
  });

  it("has a comma before öre, and leaves a minus that is a number's own", async () => {
    const [line] = await linesOf(
      amount(ore(-2_000_000)),
      amount(ore(123_456_705)),
      amount(kronor(1_200_000)),
      number(-3.5),
      onDay(day("2018-08-29")),
      atMoment(instant(Date.UTC(2018, 11, 31, 23, 30, 5))),
    );
    expect(line).toBe("-20000;1234567,05;1200000;-3,5;2018-08-29;2019-01-01 00:30:05");
  });

  it.each([
    [
      '=HYPERLINK("http://ond.example";"klicka")',
      `"'=HYPERLINK(""http://ond.example"";""klicka"")"`,
    ],
    ["+46 63 14 75 00", "'+46 63 14 75 00"],
    ["-2+3", "'-2+3"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1+1", "'  =1+1"],
    ["＝1+1", "'＝1+1"],
    ["\u200E=1+1", "'\u200E=1+1"],
    ["'=1", "''=1"],
    ["1 – 2", "1 – 2"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["a-b=c", "a-b=c"],
  ])("runs nothing when it is opened: %j", async (typed, written) => {
    expect((await linesOf(text(typed)))[0]).toBe(written);
  });
});

describe("a JSON file", () => {
  it("says what it is, with its keys in order and a row on each line", async () => {
    const moment = atMoment(instant(Date.UTC(2018, 5, 25, 12, 5, 30)));
    const { name, bytes } = await jsonFile(
      book([
        [text("Å"), amount(ore(-5)), onDay(day("2018-08-29")), number(2), moment, empty],
        [empty, empty, empty, empty, empty, text("sist")],
      ]),
    );
    expect(name).toBe("fördela-2018-08-13.json");
    expect(Buffer.from(bytes).toString("utf8")).toBe(
      [
        '{"authority":"Regionen","day":"2018-08-13","format":"fordela-export","language":"sv","tables":{',
        '"history":[],',
        '"pots":[',
        '{"amount1":-5,"day2":"2018-08-29","moment4":"2018-06-25T14:05:30+02:00","number3":2,"text0":"Å","text5":null},',
        '{"amount1":null,"day2":null,"moment4":null,"number3":null,"text0":null,"text5":"sist"}]',
        '},"version":1}',
        "",
      ].join("\n"),
    );
  });
});
