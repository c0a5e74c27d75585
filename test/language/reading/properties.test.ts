import { serialize } from "node:v8";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentLinesMax } from "../../../src/language/reading/layout/line.ts";
import { prepare } from "../../../src/language/reading/layout/lines.ts";
import { readDecision, readQuotedDecision } from "../../../src/language/reading/read-decision.ts";
import { processorTime } from "../../processor-time.ts";
import { fixtures } from "./fixtures.ts";

const texts = fixtures().map((fixture) => fixture.text);
/**
 * The lines of the papers, each once and in one byte a sign where that holds them: a set interns what it holds, and a
 * line that the reader keeps in one byte would share the two of one that this file keeps, in which every pattern is slow.
 */
const lines = [
  ...new Set(
    texts.flatMap((text) =>
      text
        .split("\n")
        .map((line) =>
          /[^\0-\xFF]/.test(line) ? line : Buffer.from(line, "latin1").toString("latin1"),
        ),
    ),
  ),
];

/** Documents made of lines of real ones in any order, with pieces that no document holds. */
const shuffled = fc
  .array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: "binary", maxLength: 80 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join("\n"));

/** The digits of a text, where letters and signs hold numbers apart; a point may group digits or part decimals. */
const numbersIn = (text: string): Set<string> => {
  const plain = text.replace(/&(?:nbsp|thinsp);/g, " ");
  const grouped = plain
    .replace(/(?<=\d)(?:[^\S\n]|\.)(?=\d)/g, "")
    .replace(/(?<=\d)\s+(?=\d{3})/g, "");
  return new Set([
    ...(grouped.match(/\d+(?:,\d+)?/g) ?? []),
    // What stands in the next column is no group of the same number.
    ...plain.split("\t").flatMap((cell) => cell.match(/\d+(?:,\d+)?/g) ?? []),
    ...(plain.match(/\d+\.\d{1,2}(?!\d)/g) ?? []).map((number) => number.replace(".", ",")),
  ]);
};

const standsIn = (amountKr: number, numbers: ReadonlySet<string>): boolean =>
  [1, 1_000, 1_000_000, 1_000_000_000].some((unit) => {
    const written = String(amountKr / unit).replace(".", ",");
    return [...numbers].some(
      (number) =>
        number === written ||
        Number(number.replace(",", ".")) === amountKr / unit ||
        number.endsWith(written),
    );
  });

describe("reading a decision document", () => {
  it("never fails, whatever the text is", () => {
    fc.assert(
      fc.property(shuffled, (text) => {
        expect(
          readDecision(text).questions.every((question) => /^\p{Ll}+: ./u.test(question)),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("proposes only amounts that stand in the text", () => {
    fc.assert(
      fc.property(shuffled, (text) => {
        const { rows, pots, frame } = readDecision(text);
        const numbers = numbersIn(text);
        for (const item of [...rows, ...pots, ...(frame === null ? [] : [frame])]) {
          expect(standsIn(item.amountKr, numbers), String(item.amountKr)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("quotes a line for every item that it proposes", () => {
    for (const text of texts) {
      const { reading, quotes } = readQuotedDecision(text);
      expect(quotes.rows).toHaveLength(reading.rows.length);
      expect(quotes.pots).toHaveLength(reading.pots.length);
      expect(quotes.assignments).toHaveLength(reading.assignments.length);
      for (const [index, pot] of reading.pots.entries()) {
        expect(quotes.pots[index]?.replace(/\s+/g, " ")).toContain(pot.holder ?? "");
      }
    }
  });

  it("keeps what a table says of each activity beside its name", () => {
    const { quotes, reading } = readQuotedDecision(
      "Delegationsbeslut 2024-05-07\n\nBeslut\n\nAktivitet\tBeskrivning\tBelopp\nLeder\tskyltar och\nspångar\t90 000\nKartan\t\t40 000\n\nSkidspår får 5 000 kr.",
    );
    expect(reading.rows.map((row) => row.activity)).toEqual(["Leder", "Kartan", "Skidspår"]);
    expect(quotes.descriptions).toEqual(["skyltar och spångar", "", ""]);
  });

  it("counts what is left from the lists", () => {
    const counted = texts
      .map((text) => readDecision(text))
      .filter((read) => read.undistributedKr !== null);
    expect(counted.length).toBeGreaterThan(5);
    for (const { rows, pots, frame, undistributedKr } of counted) {
      const given = [...rows, ...pots].reduce((sum, item) => sum + item.amountKr, 0);
      expect(undistributedKr).toBe((frame?.amountKr ?? 0) - given);
    }
  });

  it("reads the same with Windows line ends and a byte order mark", () => {
    for (const text of texts) {
      const windows = `\uFEFF${text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n")}`;
      expect(readDecision(windows)).toEqual(readDecision(text));
    }
  });

  it.each([
    ["spaces", " "],
    ["figures", "7 "],
    ["tabs", "\t"],
    ["bars", "| "],
    ["words", "beslut om "],
    ["conditions", "om planen fastställs får "],
    ["amounts", "till 1 000 kr och "],
    ["lines", "För vård fördelas 1 000 kr till IT-chefen för fördelning\n"],
    ["assignments", "HR-direktören får i uppdrag att "],
    ["commas", "a, "],
    ["quotes", '" '],
    ["entities", "&amp;"],
    ["dashes", "- "],
    ["mixed", "§ 1 den 3 maj (RS/1/2020): "],
    ["paragraphs and days", "§ 12-14 den 3 maj, "],
    ["lines of spaces", `För${" ".repeat(3_000)}x\n`],
    ["headings", "Beslut\n§ 3\n"],
    ["letters", "a. För vård 5 kr till HS-direktör\n"],
    ["totals", "TOTALT är därmed 5 kr fördelat.\n"],
    ["receivers", "Utdrag till\nIT-chef,\n"],
    ["older decisions", "Tidigare beslut (RS/1/2017): fördelades 900 000 till HS-direktör\n"],
    ["ranges", "1 000 000 - 2 000 000 kr fördelas "],
    ["monthly amounts", "50 000 kr/månad fördelas "],
    ["amounts in words", "en halv miljon kronor fördelas "],
    ["labels", "Projekt: A\nBelopp: 5 kr\n"],
    ["bare labels", "Belopp: 5 kr\n"],
    [
      "labels above one that breaks their list",
      `${"Kurs: 5 kr\nVem: Mona Ek\n\n".repeat(4_000)}Kurs: –\n`,
    ],
    ["numbers of pages", "– 1 –\n"],
    ["figures that count nothing", `får ${"7 ".repeat(2_900)}5 kr\n`],
    ["cells", "A\n1 000\n"],
    ["heads", "Aktivitet\nBelopp\n"],
    ["parts", "får 9 kr varav 5 kr "],
    ["one figure", "1"],
    ["one letter", "å"],
    ["open brackets", "(varav 5 kr ("],
    ["tables", "Aktivitet\tBelopp\nA\t1 000\n\nord\n"],
    ["headings above names", "Beslut\nAnna Alm\n"],
    ["empty lines", "\n"],
    ["brackets", "("],
    ["dates", "2024-05-03 "],
    ["currency", "kr "],
  ])("is done within a second with a megabyte of %s", (_, piece) => {
    const text = `Delegationsbeslut\n\nBeslut\n\n${piece.repeat(Math.ceil(1_000_000 / piece.length))}`;
    expect(processorTime(1_000, () => readDecision(text))).toBeLessThan(1_000);
  });

  // Measured time would be that of a busy machine too: how a line is kept can be seen in how it is written down.
  it("keeps only the lines with a wide sign in two bytes for each, which every pattern is slow in", () => {
    const wide = ["Läger – i juni.", "Kurser för ”nya” chefer.", "Simskola…", "Ansvarig Łucja Ek."];
    const plain = [
      "Till läxhjälp fördelas 5 000 kr.",
      "§ 12 den 3 maj",
      "Återrapport ges av é och ÿ.",
    ];
    const { lines: read } = prepare([...wide, ...plain].join("\n\n"));
    expect(read.map(({ text }) => text)).toEqual([...wide, ...plain]);
    const oneByte = '"'.charCodeAt(0);
    expect(read.map(({ text }) => serialize(text)[2] === oneByte)).toEqual([
      ...wide.map(() => false),
      ...plain.map(() => true),
    ]);
  });

  it("reads the same whether or not another line has a wide sign", () => {
    for (const text of texts.filter((one) => !/[^\0-\xFF]/.test(one))) {
      for (const written of [text, text.toUpperCase()]) {
        const { reading, quotes } = readQuotedDecision(`${written}\n\n–`);
        const narrow = readQuotedDecision(`${written}\n\n-`);
        expect({ reading, quotes }).toEqual({ reading: narrow.reading, quotes: narrow.quotes });
      }
    }
  });

  it("says that it stops after more lines than any decision has", () => {
    const row = "KTC\t1 000\n";
    const decision = "Delegationsbeslut\n\nBeslut\n\nAktivitet\tBelopp\n";
    const cut =
      "läsning: Texten är så lång att bara början är läst. Vad står i resten? Läs in den delen för sig.";
    const rowsMax = documentLinesMax - 3;
    expect(readDecision(decision + row.repeat(rowsMax)).questions).not.toContain(cut);
    const { rows, questions } = readDecision(decision + row.repeat(rowsMax + 1));
    expect(rows).toHaveLength(rowsMax);
    expect(questions).toContain(cut);
  });

  it("is done at once with one line of spaces between two words", () => {
    const text = `Delegationsbeslut\n\nBeslut\n\nFör${" ".repeat(300_000)}x`;
    expect(processorTime(500, () => readDecision(text))).toBeLessThan(500);
  });
});
