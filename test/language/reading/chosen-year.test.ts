import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const memo = (table: string, { frame = "1 000 000", day = "2024-05-06", title = "" } = {}) =>
  readDecision(`Delegationsbeslut
${day}

${title}

Ärendet

Region Norr får ${frame} kr i statsbidrag. Regionstyrelsen gav 2024-02-04 § 12 regiondirektören rätt att fördela bidraget.

Beslut

Medlen fördelas enligt tabellen.

${table}
`);
const amountsIn = (table: string, told = {}) => memo(table, told).rows.map((row) => row.amountKr);
const askedIn = (table: string, told = {}) =>
  memo(table, told).questions.filter((question) => question.includes("flera år"));

const plan =
  "Insats\tAnsvarig\t2024\t2025\t2026\nLäxhjälp\tMona Ek\t600 000\t450 000\t100 000\nSimskola\tBo Al\t400 000\t150 000\t100 000\n";

describe("amounts of several years beside each other", () => {
  it.each([
    plan,
    `${plan}Summa\t\t1 000 000\t600 000\t200 000\n`,
    "Insats\tÅr 2024, kr\tÅr 2025, kr\tBehov 2025\nLäxhjälp\t600 000\t450 000\tja\nSimskola\t400 000\t150 000\tnej\n",
    "Insats\t2023\t2024\nLäxhjälp\t700 000\t600 000\nSimskola\t200 000\t400 000\n",
    "Insats\tUtfall 2023\tBudget 2024\nLäxhjälp\t700 000\t600 000\nSimskola\t200 000\t400 000\n",
    "Insats\tBelopp 2024\tPlan 2025\nLäxhjälp\t600 000\t450 000\nSimskola\t400 000\t150 000\n",
    "Insats\tAnsvarig\tBelopp\tBelopp\n\t\t2024\t2025\nLäxhjälp\tMona Ek\t600 000\t450 000\nSimskola\tBo Al\t400 000\t150 000\n",
    "Insats\t2025\t2024\nLäxhjälp\t-\t600 000\nSimskola\t150 000\t400 000\n",
  ])("are those with which the frame tallies: %j", (table) => {
    expect(amountsIn(table)).toEqual([600_000, 400_000]);
    expect(askedIn(table)).toEqual([]);
  });

  it("are the next year's where that tallies, also late in the year before", () => {
    const table = "Insats\t2024\t2025\nLäxhjälp\t450 000\t600 000\nSimskola\t150 000\t400 000\n";
    expect(amountsIn(table, { day: "2024-11-06" })).toEqual([600_000, 400_000]);
    expect(askedIn(table, { day: "2024-11-06" })).toEqual([]);
  });

  it("are the document's own year's, and asked about, where none tallies", () => {
    expect(amountsIn(plan, { frame: "1 900 000" })).toEqual([600_000, 400_000]);
    expect(askedIn(plan, { frame: "1 900 000" })).toEqual([
      "läsning: Tabellen har belopp för flera år (2024, 2025, 2026). Vilket års belopp fördelas här?",
    ]);
  });

  it("are not asked about where the latest year is the one that the title names", () => {
    const told = { frame: "1 900 000", title: "Bidrag för 2026" };
    expect(amountsIn(plan, told)).toEqual([100_000, 100_000]);
    expect(askedIn(plan, told)).toEqual([]);
  });
});
