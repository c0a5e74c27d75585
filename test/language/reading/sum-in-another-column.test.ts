import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const heads = "Ansvarig\tAktivitet\tBelopp 2024 (kr)\tBehov 2025";
const rows = "Eva Alm\tKurser för nya chefer\t600 000\tja";
const tableOf = (...lines: string[]) =>
  readDecision(decisionOf(["Medlen fördelas enligt nedan.", "", ...lines].join("\n")));
const rowsOf = ({ rows: read }: ReturnType<typeof readDecision>) =>
  read.map((row) => [row.activity, row.responsible, row.amountKr, row.needNextYear]);

const both = [
  ["Kurser för nya chefer", "Eva Alm", 600_000, "ja"],
  ["Läger", "Bo Ek", 300_000, "nej"],
];

describe("a sum that stands in another column than the amounts", () => {
  it.each([
    "Summa\t\t\t900 000",
    "Summa\t\t\t900 000 kr",
    "Totalt\t\t\t900 000",
    "Summa\t900 000\t\t",
    "Totalsumma\t\t\t900 000",
  ])("is the sum, and no part of the row above: %s", (sum) => {
    const read = tableOf(heads, rows, "Bo Ek\tLäger\t300 000\tnej", sum);
    expect(rowsOf(read)).toEqual(both);
    expect(read.statedTotals).toEqual([{ of: "rows", statedKr: 900_000, computedKr: 900_000 }]);
  });

  it("is that where a row is broken over two lines", () => {
    const read = tableOf(
      heads,
      "Eva Alm\tKurser för nya",
      "chefer\t600 000\tja",
      "Bo Ek\tLäger\t300 000\tnej",
      "Summa\t\t\t900 000",
    );
    expect(rowsOf(read)).toEqual(both);
    expect(read.statedTotals).toHaveLength(1);
  });

  it("is asked about where it stands under what was asked for", () => {
    const read = tableOf(
      "Ansvarig\tAktivitet\tSökt belopp\tBeviljat belopp",
      "Eva Alm\tKurser\t800 000\t600 000",
      "Bo Ek\tLäger\t500 000\t300 000",
      "Summa\t\t1 300 000\t",
    );
    expect(read.rows.map(({ amountKr }) => amountKr)).toEqual([600_000, 300_000]);
    expect(read.rows.map(({ responsible }) => responsible)).toEqual(["Eva Alm", "Bo Ek"]);
    expect(read.questions.filter((one) => one.startsWith("summa"))).toHaveLength(1);
  });
});

describe("who gets money for something, named behind the verb", () => {
  const rowOf = (sentence: string) =>
    readDecision(
      decisionOf(
        `1. Av bidraget 4 000 000 kr fördelas 500 000 kr till läger, ansvarig Bo Prov.\n2. ${sentence}`,
      ),
    )
      .rows.slice(1)
      .map(({ activity, responsible, amountKr }) => [activity, responsible, amountKr]);

  it.each([
    [
      "För utvärdering av insatserna får Eva Alm 800 000 kr.",
      "utvärdering av insatserna",
      "Eva Alm",
    ],
    ["Till kurser i sårvård tilldelas Eva Alm 800 000 kr.", "kurser i sårvård", "Eva Alm"],
    ["För ledning av arbetet får HR-chefen 800 000 kr.", "ledning av arbetet", "HR-chefen"],
    ["För utvärdering beviljas kvalitetsenheten 800 000 kr.", "utvärdering", "kvalitetsenheten"],
    ["För utvärdering avsätts sammanlagt 800 000 kr.", "utvärdering", null],
  ])("answers for it: %s", (sentence, activity, who) => {
    expect(rowOf(sentence)).toEqual([[activity, who, 800_000]]);
  });

  it("holds a pot where he is to distribute it", () => {
    const { rows: read, pots } = readDecision(
      decisionOf("För kurser får HR-chefen 800 000 kr att fördela."),
    );
    expect(read).toEqual([]);
    expect(pots).toMatchObject([{ purpose: "kurser", holder: "HR-chefen", amountKr: 800_000 }]);
  });
});
