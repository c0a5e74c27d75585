import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (lead: string, table: string) =>
  readDecision(`Region Norr
Delegationsbeslut
2024-05-14

Ärendebeskrivning

Region Norr får 9 000 000 kr i statsbidrag för vården 2024.

Beslut

${lead}

${table}

Bo Ek
Regiondirektör
`);

/** Two groups, each row's cells with tabs between; `between` parts the groups. */
const groups = (head: string, { afterHead = "", between = "", sums = false } = {}): string =>
  [
    `${head}${afterHead}`,
    "Område Nord\nHemteam\t2,4\tEva Alm\nSkolstöd\t1,1\tUlf By",
    ...(sums ? ["Delsumma\t3,5"] : []),
    `${between}Område Syd`,
    "Läxhjälp\t0,9\tEva Alm\nRådgivning\t2\tIda Ås",
    ...(sums ? ["Delsumma\t2,9"] : []),
  ].join("\n");

const heads = "Aktivitet\tBelopp (mnkr)\tAnsvarig";

describe("a table with groups whose amounts are in millions, with one decimal", () => {
  it.each([
    ["right below its heads", "Medlen fördelas enligt nedan.", groups(heads)],
    ["after an empty line", "Medlen fördelas enligt nedan.", groups(heads, { afterHead: "\n" })],
    ["parted by empty lines", "Medlen fördelas enligt nedan.", groups(heads, { between: "\n" })],
    [
      "with the unit alone as head",
      "Medlen fördelas enligt nedan.",
      groups("Aktivitet\tmnkr\tAnsvarig", { afterHead: "\n", between: "\n" }),
    ],
    [
      "with the unit in the lead",
      "Medlen fördelas till följande aktiviteter (mnkr):",
      groups("Aktivitet\tBelopp\tAnsvarig", { between: "\n" }),
    ],
  ])("has the rows of every group, without its title in their names: %s", (_, lead, table) => {
    const { rows } = decided(lead, table.replace("\t2\t", "\t2,0\t"));
    expect(rows.map((row) => [row.activity, row.responsible, row.amountKr])).toEqual([
      ["Hemteam", "Eva Alm", 2_400_000],
      ["Skolstöd", "Ulf By", 1_100_000],
      ["Läxhjälp", "Eva Alm", 900_000],
      ["Rådgivning", "Ida Ås", 2_000_000],
    ]);
  });

  it("has the part sum of each", () => {
    const table = groups(heads, { between: "\n", sums: true }).replace("\t2\t", "\t2,0\t");
    expect(decided("Medlen fördelas enligt nedan.", table).statedTotals).toEqual([
      { of: "rows", statedKr: 3_500_000, computedKr: 3_500_000 },
      { of: "rows", statedKr: 2_900_000, computedKr: 2_900_000 },
    ]);
  });
});
