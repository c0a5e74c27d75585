import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (table: string) =>
  readDecision(`Region Norr
Delegationsbeslut
2024-05-14

Ärendebeskrivning

Region Norr får 9 000 000 kr i statsbidrag för vården 2024.

Beslut

Medlen fördelas till följande aktiviteter.

${table}

Bo Ek
Regiondirektör
`).rows.map((row) => [row.activity, row.responsible, row.amountKr, row.needNextYear]);

const expected = [
  ["Hemteam", "Eva Alm", 2_400_000, "ja"],
  ["Läxhjälp för unga", "Ulf By", 900_000, "nej"],
];

describe("the heads of a table over two lines", () => {
  it.each([
    [
      "of which the upper one ends before the lower one",
      `                     Belopp    Behov
Aktivitet               tkr    2025    Ansvarig
Hemteam               2 400    ja      Eva Alm
Läxhjälp för unga       900    nej     Ulf By`,
    ],
    [
      "where a year stands beside the unit of the amounts",
      `                                Behov   Belopp
Aktivitet           Ansvarig    2025    tkr
Hemteam             Eva Alm     ja      2 400
Läxhjälp för unga   Ulf By      nej     900`,
    ],
    [
      "with tabs",
      "\t\tBehov\tBelopp\nAktivitet\tAnsvarig\t2025\ttkr\nHemteam\tEva Alm\tja\t2 400\nLäxhjälp för unga\tUlf By\tnej\t900",
    ],
  ])("name every column: %s", (_, table) => {
    expect(decided(table)).toEqual(expected);
  });

  it("leave a row's own unit with its figures, also where they could be a year", () => {
    expect(
      decided(
        "Aktivitet\tBelopp\t\tAnsvarig\nHemteam\t2000\ttkr\tEva Alm\nLäxhjälp\t900\ttkr\tUlf By",
      ),
    ).toEqual([
      ["Hemteam", "Eva Alm", 2_000_000, "ej angivet"],
      ["Läxhjälp", "Ulf By", 900_000, "ej angivet"],
    ]);
  });
});
