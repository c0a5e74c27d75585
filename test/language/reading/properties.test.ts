import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDecision, readQuotedDecision } from "../../../src/language/reading/read-decision.ts";
import { fixtures } from "./fixtures.ts";

const texts = fixtures().map((fixture) => fixture.text);
const lines = [...new Set(texts.flatMap((text) => text.split("\n")))];

/** Documents made of lines of real ones in any order, with pieces that no document holds. */
const shuffled = fc
  .array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: "binary", maxLength: 80 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join("\n"));

/** The digits of a text, where letters and signs hold numbers apart. */
const numbersIn = (text: string): Set<string> =>
  new Set(
    text
      .replace(/&(?:nbsp|thinsp);/g, " ")
      .replace(/(?<=\d)[\s.](?=\d)/g, "")
      .replace(/(?<=\d)\s+(?=\d{3})/g, "")
      .match(/\d+(?:,\d+)?/g) ?? [],
  );

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
  ])("is done within a second with a megabyte of %s", (_, piece) => {
    const text = `Delegationsbeslut\n\nBeslut\n\n${piece.repeat(Math.ceil(1_000_000 / piece.length))}`;
    // Processor time, so that a busy machine does not fail what is quick.
    const before = process.cpuUsage();
    readDecision(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });
});
