import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const fromFunds = "Ur medlen för lokala initiativ fördelas följande:";
const read = (background: string, lead = fromFunds, title = "Bidrag 2023") =>
  readDecision(`Region Vik
Kulturförvaltningen

DELEGATIONSBESLUT

Beslutsdatum: 14 mars 2023
Diarienummer: KN/62/2023

${title}

Ärendebeskrivning

${background} Nio har sökt.

Beslut

${lead}

Sommarscen	Margit Ek	520 000
Läsfestival	Fredrik Hall	380 000

Ylva Kårsta
Kulturchef
`);
const asks = ({ questions }: ReturnType<typeof read>, topic: string): boolean =>
  questions.some((question) => question.startsWith(`${topic}:`));

describe("what a budget holds for that of which the decision takes the money", () => {
  it.each([
    ["I budgeten för 2023 finns 1 200 000 kr för lokala initiativ.", fromFunds],
    ["I årets budget finns 1 200 000 kr för lokala initiativ.", fromFunds],
    ["Regionplanen innehåller 1 200 000 kr för lokala initiativ.", fromFunds],
    ["Nämnden har i budget 2023 1 200 000 kr för lokala initiativ.", fromFunds],
    ["Inom anslaget för lokala initiativ finns 1 200 000 kr.", fromFunds],
    ["I nämndens internbudget ligger 1 200 000 kr för lokala initiativ.", fromFunds],
    ["För lokala initiativ finns 1 200 000 kr i budgeten för 2023.", fromFunds],
    ["Budgeten för 2023 upptar 1 200 000 kr för lokala initiativ.", fromFunds],
    [
      "I verksamhetsplanen finns 1 200 000 kr avsatta till lokala initiativ.",
      "Av årets medel till lokala initiativ tilldelas:",
    ],
    [
      "Region Viks budget för 2023 rymmer 1 200 000 kr till lokala initiativ.",
      "Anslaget för lokala initiativ fördelas så här:",
    ],
  ])("is the frame, and its rest is asked about: %s", (background, lead) => {
    const reading = read(background, lead);
    expect(reading).toMatchObject({
      frame: { amountKr: 1_200_000, rounded: false },
      undistributedKr: 300_000,
    });
    expect(reading.rows).toHaveLength(2);
    expect([asks(reading, "återstod"), asks(reading, "ram")]).toEqual([true, false]);
  });

  it("is the frame where the title names the money", () => {
    const reading = read(
      "I budgeten för 2023 finns 1 200 000 kr för lokala initiativ.",
      "Följande fördelas:",
      "Medel för lokala initiativ 2023",
    );
    expect(reading.frame?.amountKr).toBe(1_200_000);
  });

  it.each([
    "I budgeten för 2023 finns 1 200 000 kr för höjda hyror.",
    "I budgeten för 2023 finns 1 200 000 kr för lokala initiativ och hyror.",
    "I budgeten för 2022 finns 1 200 000 kr för lokala initiativ.",
    "I budgeten för 2024 finns 1 200 000 kr för lokala initiativ.",
    "I miljönämndens budget finns 1 200 000 kr för lokala initiativ.",
    "I Region Bergs budget finns 1 200 000 kr för lokala initiativ.",
    "I kommunernas budget finns 1 200 000 kr för lokala initiativ.",
    "I förslaget till budget finns 1 200 000 kr för lokala initiativ.",
    "Förvaltningen önskar att budgeten innehåller 1 200 000 kr för lokala initiativ.",
    "I budgeten finns inte 1 200 000 kr för lokala initiativ.",
    "I budgeten finns 1 200 000 kr för lokala initiativ. I internbudgeten finns 1 400 000 kr för lokala initiativ.",
  ])("is none of something else, another body, another year, or not settled: %s", (background) => {
    expect(read(background)).toMatchObject({ frame: null, undistributedKr: null });
  });

  it("is none where the decision does not say that it takes the money of it", () => {
    const reading = read(
      "I budgeten för 2023 finns 1 200 000 kr för lokala initiativ.",
      "Följande fördelas:",
    );
    expect(reading.frame).toBeNull();
    expect(asks(reading, "ram")).toBe(true);
  });
});
