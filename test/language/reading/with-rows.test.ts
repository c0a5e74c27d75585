import { describe, expect, it } from "vitest";
import {
  type QuotedReading,
  readQuotedDecision,
} from "../../../src/language/reading/read-decision.ts";
import type { NeedNextYear } from "../../../src/language/reading/reading.ts";
import { type MissedRow, withRows } from "../../../src/language/reading/with-rows.ts";

const missedRow = (change: Partial<MissedRow> = {}): MissedRow => ({
  activity: "Språkcafé",
  responsible: "Mona Ek",
  amountKr: 300_000,
  needNextYear: "ej angivet",
  proposed: false,
  quote: "Till språkcafé gick 300 000 kr.",
  elsewhere: false,
  ...change,
});

const paper = (total: string, frame = "2 000 000", needs = false): QuotedReading =>
  readQuotedDecision(
    [
      "Delegationsbeslut",
      "2024-05-06",
      "",
      `Regionen får ${frame} kronor för 2024.`,
      "",
      "Beslut",
      "",
      `Aktivitet\tAnsvarig\tBelopp (kr)${needs ? "\tBehov 2025" : ""}`,
      `Läxhjälp\tAnna Prov\t500 000${needs ? "\tja" : ""}`,
      `Sårvård\tBo Prov\t700 000${needs ? "\t" : ""}`,
      total,
      "",
    ].join("\n"),
  );
const topics = ({ reading }: QuotedReading, topic: string) =>
  reading.questions.filter((one) => one.startsWith(`${topic}: `));

describe("a reading with a row that it missed", () => {
  it("is the same where none was missed", () => {
    const read = paper("");
    expect(withRows(read, [])).toBe(read);
  });

  it("leaves the right sum of one of several tables, and puts the wrong one right that lacked it", () => {
    const tables = (second: string): QuotedReading =>
      readQuotedDecision(
        [
          "Delegationsbeslut",
          "2024-05-06",
          "",
          "Regionen får 2 000 000 kronor för 2024.",
          "",
          "Beslut",
          "",
          "Aktivitet\tAnsvarig\tBelopp (kr)",
          "Läxhjälp\tAnna Prov\t500 000",
          "Sårvård\tBo Prov\t700 000",
          "Summa\t\t1 200 000",
          "",
          "Aktivitet\tAnsvarig\tBelopp (kr)",
          "Simskola\tAnna Prov\t100 000",
          "Skidor\tBo Prov\t200 000",
          `Summa\t\t${second}`,
          "",
        ].join("\n"),
      );
    const right = withRows(tables("300 000"), [missedRow()]);
    expect(right.reading.statedTotals.map(({ computedKr }) => computedKr)).toEqual([
      1_200_000, 300_000,
    ]);
    expect(topics(tables("600 000"), "summa")).toHaveLength(1);
    expect(topics(withRows(tables("600 000"), [missedRow()]), "summa")).toEqual([]);
  });

  it("has it behind the others, with its words", () => {
    const { reading, quotes, elsewhere } = withRows(paper(""), [missedRow()]);
    expect(reading.rows.map(({ activity }) => activity)).toEqual([
      "Läxhjälp",
      "Sårvård",
      "Språkcafé",
    ]);
    expect(reading.rows[2]).toEqual({
      activity: "Språkcafé",
      responsible: "Mona Ek",
      amountKr: 300_000,
      needNextYear: "ej angivet",
      proposed: false,
    });
    expect(quotes.rows[2]).toBe("Till språkcafé gick 300 000 kr.");
    expect([quotes.descriptions.length, elsewhere.rows.length]).toEqual([3, 3]);
  });

  it("R05: leaves so much less of the frame, and asks about that instead", () => {
    const read = paper("");
    expect(topics(read, "återstod").join()).toMatch(/800\s000\skr av ramen/);
    const one = withRows(read, [missedRow()]);
    expect(one.reading.undistributedKr).toBe(500_000);
    expect(topics(one, "återstod").join()).toMatch(/^återstod: 500\s000\skr av ramen är inte/);
    expect(topics(withRows(read, [missedRow({ amountKr: 800_000 })]), "återstod")).toEqual([]);
    expect(topics(withRows(read, [missedRow({ amountKr: 900_000 })]), "återstod").join()).toMatch(
      /100\s000\skr mer än ramen/,
    );
  });

  it("R04: comes to the total that is stated, or is asked about", () => {
    const short = paper("Summa\t\t1 500 000");
    expect(topics(short, "summa")).toHaveLength(1);
    expect(topics(withRows(short, [missedRow()]), "summa")).toEqual([]);
    const fitting = paper("Summa\t\t1 200 000");
    expect(topics(fitting, "summa")).toEqual([]);
    const beyond = topics(withRows(fitting, [missedRow()]), "summa");
    expect(beyond.join()).toMatch(/raderna blir 1\s500\s000\skr/);
    // What another decision gave is in no total of this one.
    expect(topics(withRows(fitting, [missedRow({ elsewhere: true })]), "summa")).toEqual([]);
  });

  it("R10: asks of its need where it is unclear, or where the table asks for needs", () => {
    const ask = (need: NeedNextYear, needs: boolean) =>
      topics(withRows(paper("", undefined, needs), [missedRow({ needNextYear: need })]), "behov");
    expect(ask("oklart", false).join()).toContain("Behovet nästa år är oklart för ”Språkcafé”.");
    expect(ask("ej angivet", true).join()).toContain("inte angivet för ”Språkcafé”");
    expect(ask("ej angivet", false)).toEqual([]);
    // A table that asks for no needs is not asked for those of its rows.
    expect(ask("ja", false)).toEqual([]);
    const finance = topics(
      withRows(paper("", undefined, true), [missedRow({ needNextYear: "ja" })]),
      "finansiering",
    );
    expect(finance.join()).toMatch(/800\s000\skr behöver pengar även nästa år/);
  });

  it("asks everything else as before, in its order", () => {
    const read = paper("Summa\t\t1 500 000", undefined, true);
    const { questions } = withRows(read, [missedRow({ needNextYear: "oklart" })]).reading;
    const others = (all: readonly string[]) =>
      all.filter((one) => !/^(?:summa|återstod|behov|finansiering): /.test(one));
    expect(others(questions)).toEqual(others(read.reading.questions));
    expect(new Set(questions).size).toBe(questions.length);
  });
});
