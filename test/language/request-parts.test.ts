import { describe, expect, it } from "vitest";
import { kronor } from "../../src/domain/money.ts";
import { type Bare, heads, read } from "./lists.ts";

describe("a list of several parts", () => {
  it("takes a sum for that of its part, of several parts or of all, whichever it is right for", () => {
    const one = (activity: string, amount: number): readonly Bare[] => [activity, "x", "G", amount];
    const sum = (word: string, amount: number): readonly Bare[] => [word, null, null, amount];
    const list = read(
      one("A", 100_000),
      sum("Delsumma", 100_000),
      one("B", 200_000),
      one("C", 50_000),
      sum("Delsumma", 250_000),
      one("D", 70_000),
      sum("Delsumma", 80_000),
      sum("Summa B–D", 320_000),
      sum("Totalt", 420_000),
      sum("Totalt", 430_000),
    );
    const differing = list.statedSums.filter(({ stated, computed }) => stated !== computed);
    expect(differing).toEqual([
      { row: 8, stated: kronor(80_000), computed: kronor(70_000), after: 6 },
      { row: 11, stated: kronor(430_000), computed: kronor(0), after: 10 },
    ]);
  });

  it("reads on under a head that says the same in other words", () => {
    const list = read(
      ["KTC", "uppbyggnad", "Göran", 1_200_000, "ja"],
      ["Insats", "Syfte", "Ansvarig chef", "Belopp", "Behov 2019"],
      ["NOVA", "plan 8", "Lisbet", 300_000, ""],
    );
    expect(list.requests.map((one) => one.row)).toEqual([2, 4]);
    expect(list.rejected).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ["other columns", ["Aktivitet", "Ansvarig", "Beskrivning", "Belopp", "Behov 2019"]],
    ["another unit", ["Aktivitet", "Beskrivning", "Ansvarig", "Sökt (tkr)", "Behov 2019"]],
    ["no column for the need", ["Aktivitet", "Beskrivning", "Ansvarig", "Belopp"]],
  ])(
    "leaves out what stands under a head of %s, row by row, until the first comes again",
    (_what, other) => {
      const list = read(
        ["KTC", "uppbyggnad", "Göran", 1_200_000, "ja"],
        [...other],
        ["NOVA", "Lisbet", "plan 8", 300, ""],
        heads,
        ["Simulering", "docka", "Göran", 80_000, "nej"],
      );
      expect(list.requests.map((one) => one.row)).toEqual([2, 6]);
      expect(list.rejected).toMatchObject([
        { row: 3, cell: "A3", problem: { kind: "other-head", head: 3 } },
        { row: 4, cell: "A4", typed: "NOVA", problem: { kind: "other-head", head: 3 } },
      ]);
    },
  );
});
