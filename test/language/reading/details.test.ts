import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head = "Delegationsbeslut 2024-05-06\n\nBeslut\n\nRegiondirektören fördelar medel så här:\n";
const rowOf = (words: string) => {
  const [row] = readDecision(`${head}– ${words}`).rows;
  return row && [row.activity, row.responsible, row.needNextYear];
};

describe("what is said of a row after its amount", () => {
  it.each([
    ["Läxhjälp, 450 000 kr. Ansvarig är Mona Ek. Behov 2025: ja.", "Mona Ek", "ja"],
    [
      "Läxhjälp 450 000 kr. Ansvarig för insatsen är Mona Ek. Behovet kvarstår 2025.",
      "Mona Ek",
      "ja",
    ],
    ["Läxhjälp, 450 000 kr. Mona Ek ansvarar. Inget behov av medel nästa år.", "Mona Ek", "nej"],
    [
      "Läxhjälp, 450 000 kr. Leds av rektor Mona Ek. Kräver medel även 2025.",
      "rektor Mona Ek",
      "ja",
    ],
    ["Läxhjälp, 450 000 kr (ansv. Mona Ek), osäkert om medel behövs 2025", "Mona Ek", "oklart"],
    [
      "Läxhjälp 450 000 kr. Kontaktperson: Mona Ek. Insatsen behöver inga medel nästa år.",
      "Mona Ek",
      "nej",
    ],
    [
      "Läxhjälp 450 tkr. Projektledare är Mona Ek. Det är ännu inte klart om den behöver medel 2025.",
      "Mona Ek",
      "oklart",
    ],
    ["Läxhjälp 450 000 kr. För insatsen svarar Mona Ek.", "Mona Ek", "ej angivet"],
    [
      "Läxhjälp 450 000 kr, som kulturchefen ansvarar för. Behov 2025: delvis.",
      "kulturchefen",
      "oklart",
    ],
    ["Läxhjälp 450 000 kr. Ansvarig chef: Mona Ek", "Mona Ek", "ej angivet"],
    ["Läxhjälp 450 000 kr, ansvarig\n  Mona Ek", "Mona Ek", "ej angivet"],
  ])("is read with it: %s", (words, responsible, need) => {
    expect(rowOf(words)).toEqual(["Läxhjälp", responsible, need]);
  });

  it.each([
    "Läxhjälp 450 000 kr. Insatsen behövde medel även 2023.",
    "Läxhjälp 450 000 kr. Medlen behövs under 2024.",
    "Läxhjälp 450 000 kr. Den ansvarar för sina kostnader.",
    "Läxhjälp 450 000 kr. Det som ansvarig chef redovisar följs upp.",
  ])("is not what tells of something else: %s", (words) => {
    expect(rowOf(words)).toEqual(["Läxhjälp", null, "ej angivet"]);
  });
});
