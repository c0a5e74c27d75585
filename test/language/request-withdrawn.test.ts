import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { type Bare, type List, listOf, only, sheet, today } from "./lists.ts";

describe("what its sender has taken back", () => {
  const under = (title: string, cell: Bare): List =>
    listOf([
      sheet([
        ["Aktivitet", "Beskrivning", "Ansvarig", "Sökt belopp", title],
        ["Mentorer", "Stöd", "HR-chef", 400_000, cell],
      ]),
    ]);

  it.each<[Bare, string | null]>([
    ["ja", today],
    ["JA", today],
    ["x", today],
    [true, today],
    ["Återkallad", today],
    ["2018-04-03", "2018-04-03"],
    ["3 april 2018", "2018-04-03"],
    ["1 april 2018", "2018-04-01"],
    ["Återkallat 2018-04-03", "2018-04-03"],
    [{ kind: "day", day: day("2018-04-03") }, "2018-04-03"],
    ["nej", null],
    [false, null],
    ["-", null],
    [0, null],
    [null, null],
    [" ", null],
  ])("%j is %j", (cell, expected) => {
    for (const title of ["Återkallad", "Återkallat datum", "Tillbakadraget", "Withdrawn"]) {
      const { requests, withdrawn, rejected } = under(title, cell);
      expect(rejected).toEqual([]);
      expect(withdrawn.map((row) => row.day)).toEqual(expected === null ? [] : [expected]);
      expect(requests).toHaveLength(expected === null ? 1 : 0);
    }
  });

  it("is neither entered nor taken back where the cell says something else", () => {
    for (const [cell, kind] of [
      ["kanske", "withdrawn-unclear"],
      ["3 april", "withdrawn-unclear"],
      ["2018-12-24", "day-ahead"],
      [{ kind: "fault", text: "#N/A" }, "formula"],
    ] as const) {
      const { requests, withdrawn, rejected } = under("Återkallad", cell);
      expect([requests, withdrawn]).toEqual([[], []]);
      expect(only(rejected)).toMatchObject({ cell: "E2", problem: { kind } });
    }
  });

  it("is read off a column of how far each has come, by its own words alone", () => {
    const cells: readonly (readonly [Bare, string | null])[] = [
      ["Återkallad", today],
      ["Återtagen", today],
      ["återtagen 2018-05-02", "2018-05-02"],
      ["Tillbakadragen av sökanden 3 april 2018", "2018-04-03"],
      ["Withdrawn", today],
      ["Beredd", null],
      ["ja", null],
      ["2018-04-03", null],
      [{ kind: "fault", text: "#N/A" }, null],
      [null, null],
    ];
    for (const title of ["Status", "Ärendestatus", "Ansökningsstatus", "Status 2018-05-14"])
      for (const [cell, expected] of cells) {
        const { requests, withdrawn, rejected } = under(title, cell);
        expect(rejected).toEqual([]);
        expect(withdrawn.map((row) => row.day)).toEqual(expected === null ? [] : [expected]);
        expect(requests).toHaveLength(expected === null ? 1 : 0);
      }
    for (const [cell, kind] of [
      ["Återkallas inte", "withdrawn-unclear"],
      ["Återkallad 2018-12-24", "day-ahead"],
    ] as const)
      expect(only(under("Status", cell).rejected)).toMatchObject({ cell: "E2", problem: { kind } });
    const both = listOf([
      sheet([
        ["Status", "Aktivitet", "Beskrivning", "Ansvarig", "Sökt belopp", "Återkallad"],
        ["Beredd", "Mentorer", "Stöd", "HR", 5, "ja"],
        ["Återtagen", "Kurser", "Stöd", "HR", 6, "nej"],
      ]),
    ]);
    expect(both.withdrawn.map(({ activity }) => activity)).toEqual(["Mentorer", "Kurser"]);
  });

  it("is known by its name or its number, and by nothing is mended", () => {
    const head = ["Id", "Aktivitet", "Beskrivning", "Ansvarig", "Sökt belopp", "Återkallad"];
    const list = listOf([
      sheet([head, ["A-7", "", "", "", "", "ja"], ["", "", "Stöd", "HR", 5, "ja"]]),
    ]);
    expect(only(list.withdrawn)).toEqual({
      row: 2,
      activity: "",
      responsible: "",
      number: "A-7",
      pot: null,
      day: today,
    });
    expect(only(list.rejected)).toMatchObject({ row: 3, column: "activity" });
  });
});
