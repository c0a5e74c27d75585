import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const rowsOf = (words: string) =>
  readDecision(`Delegationsbeslut
2025-05-27
RS/12/2025

Beslut

${words}
`).rows.map(({ amountKr, needNextYear }) => [amountKr, needNextYear]);

describe("what needs no money next year", () => {
  it.each([
    "Insatsen behöver inte finansiering 2026.",
    "Inget behov av finansiering finns 2026.",
    "Insatsen har inget behov av finansiering 2026.",
    "Insatsen kräver inte någon finansiering 2026.",
    "Finansiering behövs inte 2026.",
    "Insatsen är inte i behov av finansiering 2026.",
    "Ingen finansiering behövs 2026.",
    "Insatsen behöver inga ytterligare medel 2026.",
    "Den behöver inte finansieras 2026.",
    "Insatsen avslutas 2025 och behöver inte finansiering 2026.",
    "Insatsen är slutförd 2025 och ingen finansiering krävs 2026.",
  ])("is given its money now: %s", (sentence) => {
    expect(rowsOf(`Till handledning avsätts 2,3 mnkr. ${sentence}`)).toEqual([[2_300_000, "nej"]]);
    expect(
      rowsOf(
        `Av bidraget används 2,3 mnkr till handledning med IT-chefen som ansvarig. ${sentence}`,
      ),
    ).toEqual([[2_300_000, "nej"]]);
  });

  it.each(["Insatsen upphör efter 2025.", "Insatsen finansieras inte 2026."])(
    "is given it also where it is only said when it ends: %s",
    (sentence) => {
      expect(rowsOf(`Till handledning avsätts 2,3 mnkr. ${sentence}`)).toEqual([
        [2_300_000, "ej angivet"],
      ]);
    },
  );

  it("is no table that is turned down", () => {
    expect(
      rowsOf(`Insatserna behöver inte finansiering 2026.

Insats\tAnsvarig\tBelopp (kr)
Handledning\tHR-direktören\t2 300 000
Introduktion\tIT-chefen\t400 000`),
    ).toHaveLength(2);
  });

  it.each([
    "Till handledning söktes 2,3 mnkr. Behovet tillgodoses inte.",
    "Till handledning söks 2,3 mnkr. Ansökan beviljas inte, och behovet av medel 2026 är inte utrett.",
    "Handledning, 2,3 mnkr. Insatsen prioriteras inte.",
    "- Handledning, 2,3 mnkr. Insatsen upphör.",
  ])("is given nothing where it is refused: %s", (words) => {
    expect(rowsOf(words)).toEqual([]);
  });
});
