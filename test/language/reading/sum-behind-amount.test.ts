import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const read = (...lines: string[]) =>
  readDecision(decisionOf(["Medlen fördelas enligt tabellen.", "", ...lines].join("\n")));

describe("a sum whose word stands behind its amount", () => {
  it.each([
    ["Belopp (kr)\tAnsvarig\tInsats\tBehov 2025", [0, 1, 2, 3]],
    ["Belopp (kr)\tInsats\tAnsvarig\tBehov 2025", [0, 2, 1, 3]],
    ["Behov 2025\tBelopp (kr)\tInsats\tAnsvarig", [3, 0, 2, 1]],
  ] as const)("is the sum and no row: %s", (heads, order) => {
    const rowOf = (cells: readonly string[]) => order.map((place) => cells[place]).join("\t");
    const rows = [
      rowOf(["600 000", "Eva Alm", "Kurser", "ja"]),
      rowOf(["300 000", "Bo Ek", "Läger", "nej"]),
    ];
    for (const sum of [
      ["900 000", "Summa", "", ""],
      ["900 000 kr", "", "Totalt", ""],
      ["900 000", "", "Summa insatser", ""],
    ]) {
      const { rows: given, statedTotals } = read(heads, ...rows, rowOf(sum));
      expect(given.map(({ activity }) => activity)).toEqual(["Kurser", "Läger"]);
      expect(statedTotals).toEqual([{ of: "rows", statedKr: 900_000, computedKr: 900_000 }]);
    }
  });

  it.each(["Totalrenovering av badet", "Summerfest"])(
    "is none where a name begins alike: %s",
    (name) => {
      const { rows, statedTotals } = read(
        "Belopp (kr)\tInsats\tAnsvarig",
        "600 000\tKurser\tEva Alm",
        `300 000\t${name}\tBo Ek`,
      );
      expect(rows.map(({ activity }) => activity)).toEqual(["Kurser", name]);
      expect(statedTotals).toEqual([]);
    },
  );
});
