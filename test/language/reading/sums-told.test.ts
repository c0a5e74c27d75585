import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (told: string) =>
  readDecision(
    `Hagfjärds kommun\n\nTJÄNSTESKRIVELSE\nDatum\n2025-01-20\nDiarienummer\nBUN/2025:14\n\nTill\nBarn- och utbildningsnämnden\n\nAnvändning av statsbidraget 2025\n\nFörslag till beslut\n\nBarn- och utbildningsnämnden beslutar\n\n1. att fördela 2025 års statsbidrag enligt följande:\n\na) 4 350 tkr till speciallärare,\n\nb) 2 900 tkr till skolsocionomer,\n\nc) 1 725 tkr till läxhjälp,\n\nd) 640 tkr till fortbildning,\n\ne) 780 tkr till studiehandledning,\n\n2. att förvaltningschefen får fördela 1 650 tkr till tillfälliga förstärkningar vid skolorna.\n\nSammanfattning\n\nSkolverket har beviljat Hagfjärds kommun 12 480 tkr i statsbidrag under 2025. ${told}\n`,
  );

describe("what the text beside a proposal says that its rows come to", () => {
  it.each([
    "Sammantaget föreslås 10 395 tkr till de fem insatserna under punkt 1.",
    "Totalt föreslås 10 395 tkr gå till de fem insatserna.",
    "De fem insatserna i punkt 1 får tillsammans 10 395 tkr.",
    "Förslaget innebär att 10 395 tkr läggs på de fem insatserna.",
    "Insatserna under punkt 1 omfattar sammanlagt 10 395 tkr.",
    "Summan av insatserna i punkt 1 är 10 395 tkr.",
    "Till insatserna a–e föreslås sammanlagt 10 395 tkr.",
    "Insatserna a–e summerar till 10 395 tkr.",
    "Tillsammans kostar de fem insatserna 10 395 tkr.",
    "Av bidraget går 10 395 tkr till de fem insatserna i punkt 1.",
    "Förvaltningen föreslår att 10 395 tkr fördelas till de fem insatserna under punkt 1.",
    "Det innebär att sammanlagt 10 395 tkr fördelas till insatser enligt punkt 1.",
    "Sammanlagt uppgår de föreslagna insatserna till 10 395 tkr.",
  ])("is their stated total: %s", (told) => {
    const { statedTotals, rows, frame } = read(told);
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 10_395_000, computedKr: 10_395_000 }]);
    expect([rows.length, frame?.amountKr]).toEqual([5, 12_480_000]);
  });

  it.each([
    "Förra året gick sammantaget 10 100 tkr till de fem insatserna.",
    "Sammantaget söktes 14 200 tkr till insatserna.",
    "Kommunen får 12 480 tkr.",
    "Insatserna beräknas ge besparingar på sammanlagt 2 000 tkr.",
    "Skolorna har begärt sammanlagt 15 000 tkr för insatserna.",
    "Den femte insatsen får 780 tkr.",
  ])("is none: %s", (told) => {
    const { statedTotals, rows, frame } = read(told);
    expect(statedTotals).toEqual([]);
    expect([rows.length, frame?.amountKr]).toEqual([5, 12_480_000]);
  });
});
