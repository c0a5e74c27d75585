import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (list: string) =>
  readDecision(`REGION NORR
Delegationsbeslut
Datum: 2024-05-14

Ärendet
Regionen har fått 1 100 000 kr i statsbidrag för 2024.

Beslut
Medlen för 2024 fördelas så här:

${list}
`).rows.map(({ activity, responsible, amountKr }) => [activity, responsible, amountKr]);

describe("the amount of an earlier year beside this year's", () => {
  it.each([
    ["(2023: 500 000 kr)"],
    ["(500 000 kr 2023)"],
    ["(2023 500 000 kr)"],
    ["(i fjol 500 000 kr)"],
    ["(500 000 kr förra året)"],
    ["(mot 500 000 kr 2023)"],
    ["jämfört med 500 000 kr föregående år"],
    [", att jämföra med 500 000 kr 2023"],
    [", mot 500 000 kr förra året"],
    ["(500 tkr för 2023)"],
  ])("is no amount of the row: %s", (aside) => {
    const behind = aside.startsWith(",") ? aside : ` ${aside}`;
    expect(
      read(
        `– Kurser: 700 000 kr${behind}, ansvarig Eva Alm\n– Stöd: 400 000 kr${behind}, ansvarig Mona Ek`,
      ),
    ).toEqual([
      ["Kurser", "Eva Alm", 700_000],
      ["Stöd", "Mona Ek", 400_000],
    ]);
  });

  it.each([
    "Aktivitet\tAnsvarig\t2023\t2024\nKurser\tEva Alm\t500 000\t700 000\nStöd\tMona Ek\t300 000\t400 000",
    "Aktivitet\t2024\t2023\tAnsvarig\nKurser\t700 000\t500 000\tEva Alm\nStöd\t400 000\t300 000\tMona Ek",
    "Aktivitet\tUtfall 2023\tFördelas 2024\tAnsvarig\nKurser\t500 000\t700 000\tEva Alm\nStöd\t300 000\t400 000\tMona Ek",
  ])("is in a column of its own: %s", (table) => {
    expect(read(table)).toEqual([
      ["Kurser", "Eva Alm", 700_000],
      ["Stöd", "Mona Ek", 400_000],
    ]);
  });
});
