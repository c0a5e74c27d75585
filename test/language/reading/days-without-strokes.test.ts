import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (day: string, mandate: string) =>
  readDecision(
    [
      "Delegationsbeslut",
      day,
      "Dnr KN 2023/14",
      "",
      "Bakgrund",
      "",
      `${mandate} att regiondirektören får fördela medlen för läger.`,
      "",
      "Beslut",
      "",
      "Till läger fördelas 90 tkr, ansvarig Bo Alm.",
      "",
      "Ada Ros",
      "Regiondirektör",
      "",
    ].join("\n"),
  );

describe("a day written without strokes", () => {
  it.each(["20230511", "Datum: 20230511", "Beslutsdatum 20230511"])(
    "dates the paper: %s",
    (day) => {
      expect(read(day, "Regionstyrelsen beslutade 2023-02-14 § 20").date).toBe("2023-05-11");
    },
  );

  it.each([
    "Regionstyrelsen beslutade 20230214 § 20",
    "Regionstyrelsen beslutade 20230214, § 20,",
    "Regionstyrelsen har 20230214 (§ 20) beslutat",
  ])("dates a mandate with its paragraph: %s", (mandate) => {
    expect(read("2023-05-11", mandate).mandates).toMatchObject([
      { body: "Regionstyrelsen", date: "2023-02-14", section: 20 },
    ]);
  });

  it.each(["Projekt 20231399", "20231399"])("is no other number: %s", (line) => {
    expect(read(line, "Regionstyrelsen beslutade 2023-02-14 § 20").date).toBeNull();
  });
});
