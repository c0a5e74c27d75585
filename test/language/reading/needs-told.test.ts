import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const items =
  "1. Läxhjälp får 450 000 kr, ansvarig Mona Ek.\n2. Simskola får 250 000 kr, ansvarig Bo Al.\n3. Körsång på lov får 100 000 kr.";
const needsOf = (below: string, before = "") =>
  readDecision(
    `Delegationsbeslut\n2024-03-05\n\nBakgrund\n\nFrågan har beretts. ${before}\n\nBeslut\n\n${items}\n\n${below}\n`,
  ).rows.map((row) => row.needNextYear);

describe("the need of next year that a sentence tells by name", () => {
  it.each([
    [
      "Läxhjälpen och simskolan behöver medel även 2025, medan körsången är en engångsinsats.",
      ["ja", "ja", "nej"],
    ],
    [
      "Behov av fortsatt finansiering 2025 finns för läxhjälpen men inte för simskolan.",
      ["ja", "nej", "ej angivet"],
    ],
    ["Läxhjälpen, simskolan och körsången behöver stöd också nästa år.", ["ja", "ja", "ja"]],
    ["Samtliga insatser behöver finansiering även 2025.", ["ja", "ja", "ja"]],
    ["Ingen av insatserna behöver medel 2025.", ["nej", "nej", "nej"]],
    [
      "För simskolan är behovet 2025 oklart. Övriga insatser behöver medel 2025.",
      ["ja", "oklart", "ja"],
    ],
    [
      "Behovet av läxhjälp nästa år går inte att bedöma än.",
      ["oklart", "ej angivet", "ej angivet"],
    ],
  ])("is that row's: %s", (sentence, needs) => {
    expect(needsOf(sentence)).toEqual(needs);
    expect(needsOf("", sentence)).toEqual(needs);
  });

  it.each([
    "Skolan behöver medel för fler lärare 2025.",
    "Läxhjälpen behövde medel även 2023.",
    "Läxhjälpen behöver förstärkas för att ta emot fler elever 2025.",
  ])("is none of a row's: %s", (sentence) => {
    expect(needsOf("", sentence)).toEqual(["ej angivet", "ej angivet", "ej angivet"]);
  });

  it("is left as the row itself says it", () => {
    const { rows } = readDecision(
      "Delegationsbeslut\n2024-03-05\n\nBeslut\n\nInsats\tBelopp\tBehov 2025\nLäxhjälp\t450 000\tnej\nSimskola\t250 000\tja\n\nLäxhjälpen behöver medel även 2025.\n",
    );
    expect(rows.map((row) => row.needNextYear)).toEqual(["nej", "ja"]);
  });
});
