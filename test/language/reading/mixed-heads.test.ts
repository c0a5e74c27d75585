import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (decision: string) => {
  const { rows, pots, proposalsOnly } = readDecision(
    `Region Vik\nDelegationsbeslut\n2024-04-16\nRS/88/2024\n\nMedel till vården\n\nÄrendebeskrivning\n\nRegionen får 4 000 000 kr för vården 2024. Regionstyrelsen gav 2024-02-20 § 31 regiondirektören rätt att fördela medlen och att vidaredelegera.\n\nBeslut\n\n${decision}\n\nBo Ek\nRegiondirektör\n`,
  );
  return {
    rows: rows.map(({ activity, responsible }) => `${activity} / ${responsible}`),
    pots: pots.map(({ purpose, holder }) => `${purpose} / ${holder}`),
    proposalsOnly,
  };
};

describe("a table whose head names both activities and pots", () => {
  it.each([
    "Aktivitet/pott | Ansvarig | Belopp\nSkyltar | Per Lind | 400 000\nKurser | HR-direktören | 900 000\nHyllor | Ida Björk | 300 000",
    "Aktivitet/pott | Ansvarig | Belopp\nSkyltar | Per Lind | 400 000\nKurser | HR-direktören för fördelning | 900 000\nHyllor | Ida Björk | 300 000\nSumma | | 1 600 000",
    "Pott eller insats | Ansvarig | Belopp\nSkyltar | Per Lind | 400 000\nKurser | HR-direktören, för fördelning | 900 000\nHyllor | Ida Björk | 300 000",
    "Insats/pott | Ansvarig/fördelas av | Belopp\nSkyltar | Per Lind | 400 000\nKurser | HR-direktören | 900 000\nHyllor | Ida Björk | 300 000",
  ])("tells them apart by who is named: %j", (decision) => {
    expect(read(decision)).toMatchObject({
      rows: ["Skyltar / Per Lind", "Hyllor / Ida Björk"],
      pots: ["Kurser / HR-direktören"],
    });
  });

  it("is no table whose head names pots alone, where each row is one", () => {
    expect(
      read(
        "Pott | Ansvarig | Belopp\nSkyltar | IT-chefen | 400 000\nKurser | HR-direktören | 900 000",
      ).pots,
    ).toEqual(["Skyltar / IT-chefen", "Kurser / HR-direktören"]);
  });
});

describe("a list that is taken out of money", () => {
  it.each([
    "Följande fördelas av statsbidraget:",
    "Följande fördelas av regionens medel för 2024:",
    "Följande insatser fördelas av anslaget på 4 000 000 kr:",
    "Att följande fördelas av bidraget:",
  ])("is one of activities, whoever may distribute further: %s", (lead) => {
    expect(
      read(
        `${lead}\n\n- Skyltar, 400 tkr, ansvarig Per Lind\n- Hyllor, 300 tkr, ansvarig Ida Björk`,
      ),
    ).toMatchObject({ rows: ["Skyltar / Per Lind", "Hyllor / Ida Björk"], pots: [] });
  });

  it.each([
    "Följande fördelas av respektive chef:",
    "Följande fördelas vidare av respektive chef:",
  ])("is one of pots where somebody distributes it: %s", (lead) => {
    expect(
      read(`${lead}\n\n- Skyltar, 400 tkr, IT-chefen\n- Hyllor, 300 tkr, arkivchefen`),
    ).toMatchObject({
      rows: [],
      pots: ["Skyltar / IT-chefen", "Hyllor / arkivchefen"],
    });
  });
});

describe("notes of a meeting that proposes a list", () => {
  const notes = (below: string) =>
    readDecision(
      `Minnesanteckningar från arbetsgruppens möte\n\n2024-04-16\n\nÄrende RS/88/2024\n\nFörslag till fördelning\n\nAv bidraget på 1 500 tkr föreslår gruppen att följande fördelas:\n\n- Skyltar, 400 tkr, ansvarig Per Lind\n- Hyllor, 300 tkr, ansvarig Ida Björk\n\n${below}\n\nÖvrigt\n\nNästa möte är i maj.\n`,
    );

  it("proposes with it what the paragraph below proposes", () => {
    const { pots, undistributedKr } = notes(
      "För kurser föreslås 800 tkr till HR-direktören för fördelning.",
    );
    expect(pots).toEqual([
      { purpose: "kurser", holder: "HR-direktören", amountKr: 800_000, proposed: true },
    ]);
    expect(undistributedKr).toBe(0);
  });

  it.each([
    "Tidigare föreslogs 800 tkr till kurser.",
    "För kurser föreslås inte 800 tkr, som var önskat.",
    "Kurserna kostar 800 tkr.",
  ])("proposes nothing by what is told of: %s", (below) => {
    const { pots, rows } = notes(below);
    expect(pots).toEqual([]);
    expect(rows.map((row) => row.amountKr)).toEqual([400_000, 300_000]);
  });
});
