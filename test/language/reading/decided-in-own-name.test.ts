import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const letter = (decides: string, told = "", frame = "4 000 000") => `Region Norr
Regiondirektör Eva Alm

RS/12/2025

Beslut om medel till biblioteken

Region Norr har under 2025 fått ${frame} kr från staten till biblioteken. Regionstyrelsen behandlade saken den 11 februari 2025 (§ 14)${told}. I samma beslut fick regiondirektören rätt att fördela det som återstår.

Jag har hört förvaltningarna. ${decides}

Beslutet anmäls till regionstyrelsen i maj 2025. Kopia går till kulturchefen och IT-chefen.

Eva Alm
`;
const given = "kulturchefen disponerar 900 000 kr för fördelning till läsfrämjande.";

describe("a letter in which one person decides", () => {
  it.each([
    `Med stöd av bemyndigandet beslutar jag att ${given}`,
    `Mot den bakgrunden beslutar jag att ${given}`,
    `Därför beslutar jag att ${given}`,
    `Med hänsyn till det beslutar jag nu att ${given}`,
    `Jag beslutar att ${given}`,
    "Efter samråd beslutar jag att kulturchefen får 900 000 kr att fördela till läsfrämjande.",
  ])("is a decision on delegation: %s", (decides) => {
    const { documentKind, mandates, pots, rows, notice, dispatchTo } = readDecision(
      letter(decides),
    );
    expect(documentKind).toBe("delegationsbeslut");
    expect(mandates.map(({ body, date, section }) => [body, date, section])).toEqual([
      ["Regionstyrelsen", "2025-02-11", 14],
    ]);
    expect(pots.map(({ holder, purpose, amountKr }) => [holder, purpose, amountKr])).toEqual([
      ["kulturchefen", "läsfrämjande", 900_000],
    ]);
    expect([rows, notice?.month, dispatchTo]).toEqual([
      [],
      "2025-05",
      ["kulturchefen", "IT-chefen"],
    ]);
  });

  it.each([
    " och band då 1 600 000 kr till bokbussen, med Bo Al som ansvarig, och 1 500 000 kr till talböcker, med Mia Ek som ansvarig",
    " och lade då ut 1 600 000 kr till bokbussen, med Bo Al som ansvarig, och 1 500 000 kr till talböcker, med Mia Ek som ansvarig",
    " och öronmärkte 1 600 000 kr till bokbussen (ansvarig Bo Al) och 1 500 000 kr till talböcker (ansvarig Mia Ek)",
  ])("holds what the board gave first where all of it comes to what there was: %s", (told) => {
    const { rows, undistributedKr, frame } = readDecision(
      letter(`Därför beslutar jag att ${given}`, told),
    );
    expect(rows.map((row) => [row.activity, row.responsible, row.amountKr])).toEqual([
      ["bokbussen", "Bo Al", 1_600_000],
      ["talböcker", "Mia Ek", 1_500_000],
    ]);
    expect([frame?.amountKr, undistributedKr]).toEqual([4_000_000, 0]);
  });

  it("holds none of it where the sums do not meet", () => {
    const told =
      " och band då 1 600 000 kr till bokbussen, med Bo Al som ansvarig, och 1 500 000 kr till talböcker, med Mia Ek som ansvarig";
    const { rows } = readDecision(letter(`Därför beslutar jag att ${given}`, told, "9 000 000"));
    expect(rows).toEqual([]);
  });

  it.each([
    "Senare beslutar jag om pengarna.",
    "Innan jag beslutar vill jag att kulturchefen hör biblioteken.",
    "Nämnden bad att jag beslutar om detta i höst.",
  ])("is none where nothing is decided yet: %s", (decides) => {
    const { pots, rows } = readDecision(letter(decides));
    expect([pots, rows]).toEqual([[], []]);
  });
});
