import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (words: string, part = "Beslut") =>
  readDecision(
    `Region Vik\nSammanträdesprotokoll\nRegionstyrelsen\n2025-04-09\n\n§ 12 Dnr RS 2025/77\nArbetsmiljö\n\n${part}\n\n${words}\n\nProtokollet är justerat 2025-04-12\n`,
  );
const tasksOf = (words: string) =>
  read(words).assignments.map(({ owner, what, body, deadline }) => [owner, what, body, deadline]);
const asked = expect.objectContaining({ question: expect.any(String) });

describe("what somebody does by a time, in a decision", () => {
  it.each([
    [
      "Förvaltningen utreder lokalerna och återkommer med förslag i oktober 2025.",
      ["Förvaltningen", "utreda lokalerna och återkomma med förslag", null, "2025-10"],
    ],
    [
      "Förvaltningen utreder lokalerna och återkommer till regionstyrelsen i oktober 2025.",
      ["Förvaltningen", "utreda lokalerna och återkomma", "Regionstyrelsen", "2025-10"],
    ],
    [
      "Att förvaltningen ser över avtalen senast i oktober.",
      ["förvaltningen", "se över avtalen", null, "2025-10"],
    ],
    [
      "Regionstyrelsen beslutar att kansliet kartlägger behoven till september 2025.",
      ["kansliet", "kartlägga behoven", null, "2025-09"],
    ],
    [
      "HR-chefen ser över avtalen. Redovisning sker till regionstyrelsen i december.",
      ["HR-chefen", "se över avtalen", "Regionstyrelsen", "2025-12"],
    ],
    [
      "Till mötet i juni tar HR-chefen fram en plan för nattarbetet.",
      ["HR-chefen", "ta fram en plan för nattarbetet", null, "2025-06"],
    ],
    [
      "HR-chefen tar fram en plan för nattarbetet och återkommer med den i maj.",
      ["HR-chefen", "tar fram en plan för nattarbetet", null, "2025-05"],
    ],
    [
      "Eva Alm kartlägger väntetiderna och redovisar dem i november.",
      ["Eva Alm", "kartlägga väntetiderna och redovisa dem", null, "2025-11"],
    ],
    [
      "Styrelsen vill att HR-chefen inför ett bokningssystem senast i oktober 2025.",
      ["HR-chefen", "införa ett bokningssystem", null, "2025-10"],
    ],
    [
      "Styrelsen vill att enhetschefen för hemtjänst för dialog med kommunen i maj.",
      ["enhetschefen för hemtjänst", "föra dialog med kommunen", null, "2025-05"],
    ],
    [
      "Förvaltningen ser över avtalen till hösten.",
      ["Förvaltningen", "se över avtalen", null, asked],
    ],
  ])("is a task: %s", (words, task) => {
    expect(tasksOf(words)).toEqual([task]);
  });

  it.each([
    "Regionstyrelsen noterar att förvaltningen utreder lokalerna och återkommer i oktober.",
    "Förvaltningen utreder lokalerna i oktober 2025.",
    "Personalen ber ledningen att se över schemat till oktober 2025.",
    "Regionstyrelsen utreder lokalerna i oktober 2025.",
    "HR-chefen går i pension i juni 2025.",
    "Fastighetschefen hyr lokalerna till december 2025.",
    "Förvaltningen arbetar redan med lokalerna till oktober 2025.",
    "Förvaltningen utreder inte lokalerna i oktober 2025.",
    "Kommunikationschefen svarar för informationen i juni 2025.",
  ])("is none, where nothing is to be done or nobody is told to: %s", (words) => {
    expect(tasksOf(words)).toEqual([]);
  });

  it("is none in the background", () => {
    const words = "Förvaltningen utreder lokalerna och återkommer med förslag i oktober 2025.";
    expect(read(words, "Bakgrund").assignments).toEqual([]);
  });
});
