import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (text: string) =>
  readDecision(
    `Region Norr\nDelegationsbeslut\n2024-03-05\n\nNämnden har avsatt 700 000 kr för årets projekt.\n\nBeslut\n${text}\n`,
  );
const rowsOf = (text: string) =>
  read(text).rows.map((row) => [row.activity, row.responsible, row.amountKr, row.needNextYear]);
const two = (needs: readonly [string, string]) => [
  ["Läxhjälp i Byn", "Mona Ek", 450_000, needs[0]],
  ["Simskola", "Bo Ask", 250_000, needs[1]],
];

describe("items whose labels stand behind each other on one line", () => {
  it.each([
    [
      "points between, the amount without a label",
      "Projekt: Läxhjälp i Byn. Ansvarig: Mona Ek. 450 000 kr. Behov 2025: ja?\nProjekt: Simskola. Ansvarig: Bo Ask. 250 000 kr. Behov 2025: nej",
      ["oklart", "nej"],
    ],
    [
      "points between, every part with its label",
      "Insats: Läxhjälp i Byn. Ansvarig: Mona Ek. Belopp: 450 000 kr. Behov 2025: ja.\nInsats: Simskola. Ansvarig: Bo Ask. Belopp: 250 000 kr. Behov 2025: nej.",
      ["ja", "nej"],
    ],
    [
      "semicolons between",
      "Åtgärd: Läxhjälp i Byn; Belopp: 450 000 kr; Ansvarig: Mona Ek; Behov 2025: ja\nÅtgärd: Simskola; Belopp: 250 000 kr; Ansvarig: Bo Ask; Behov 2025: ?",
      ["ja", "oklart"],
    ],
    [
      "commas between and labels in small letters",
      "Projekt: Läxhjälp i Byn, ansvarig: Mona Ek, belopp: 450 000 kr, behov 2025: ja\nProjekt: Simskola, ansvarig: Bo Ask, belopp: 250 000 kr, behov 2025: nej",
      ["ja", "nej"],
    ],
    [
      "bars between",
      "Projekt: Läxhjälp i Byn | Ansvarig: Mona Ek | Belopp: 450 000 kr\nProjekt: Simskola | Ansvarig: Bo Ask | Belopp: 250 000 kr",
      ["ej angivet", "ej angivet"],
    ],
    [
      "dashes between, the one who answers without a label",
      "Projekt: Läxhjälp i Byn – Mona Ek – 450 000 kr – Behov 2025: nej\nProjekt: Simskola – Bo Ask – 250 000 kr – Behov 2025: ja",
      ["nej", "ja"],
    ],
    [
      "numbers in the first label",
      "Insats 1: Läxhjälp i Byn. Ansvarig: Mona Ek. Belopp: 450 tkr\nInsats 2: Simskola. Ansvarig: Bo Ask. Belopp: 250 tkr",
      ["ej angivet", "ej angivet"],
    ],
    [
      "the marks of a list",
      "– Projekt: Läxhjälp i Byn. Ansvarig: Mona Ek. 450 000 kr.\n– Projekt: Simskola. Ansvarig: Bo Ask. 250 000 kr.",
      ["ej angivet", "ej angivet"],
    ],
    [
      "an empty line between the items",
      "Projekt: Läxhjälp i Byn. Ansvarig: Mona Ek. 450 000 kr.\n\nProjekt: Simskola. Ansvarig: Bo Ask. 250 000 kr.",
      ["ej angivet", "ej angivet"],
    ],
    [
      "two lines for each item",
      "Projekt: Läxhjälp i Byn\nAnsvarig: Mona Ek. Belopp: 450 000 kr. Behov 2025: ja\n\nProjekt: Simskola\nAnsvarig: Bo Ask. Belopp: 250 000 kr. Behov 2025: ja",
      ["ja", "ja"],
    ],
  ] as const)("are rows: %s", (_, text, needs) => {
    const { undistributedKr, questions } = read(text);
    expect(rowsOf(text)).toEqual(two(needs));
    expect(undistributedKr).toBe(0);
    expect(questions.filter((question) => question.startsWith("läsning"))).toEqual([]);
  });

  it("are a row where there is one item only", () => {
    expect(rowsOf("Projekt: Läxhjälp i Byn. Ansvarig: Mona Ek. Belopp: 450 000 kr.")).toEqual([
      ["Läxhjälp i Byn", "Mona Ek", 450_000, "ej angivet"],
    ]);
  });

  it.each([
    [
      "what was asked for",
      "Projekt: Läxhjälp. Sökande: Mona Ek. Sökt belopp: 450 000 kr.\nProjekt: Simskola. Sökande: Bo Ask. Sökt belopp: 250 000 kr.",
    ],
    [
      "where a meeting was held",
      "Plats: Stadshuset. Tid: 13.00. Budget: 450 000 kr.\nPlats: Biblioteket. Tid: 15.00. Budget: 250 000 kr.",
    ],
    [
      "an earlier year, under words that say so",
      "Tidigare beslut:\nProjekt: Läxhjälp. Ansvarig: Mona Ek. Belopp: 450 000 kr.\nProjekt: Simskola. Ansvarig: Bo Ask. Belopp: 250 000 kr.",
    ],
    [
      "what is turned down",
      "Följande avslås:\nProjekt: Läxhjälp. Ansvarig: Mona Ek. Belopp: 450 000 kr.\nProjekt: Simskola. Ansvarig: Bo Ask. Belopp: 250 000 kr.",
    ],
  ])("are no rows where they tell of %s", (_, text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});

describe("lines of a name, who answers and an amount", () => {
  it.each([
    ["Mentorsprogram för läkare, Mona Ek, 450 000 kr\nHjälpmedel i hemmet, Bo Ask, 250 000 kr"],
    ["Ledarprogram: Mona Ek, 450 000 kr\nLäkemedel på natten: Bo Ask, 250 000 kr"],
    ["Introduktionsprogram (Mona Ek) 450 000 kr\nFörbandsmedel (Bo Ask) 250 000 kr"],
  ])("are rows also where the name ends as a word of money does: %s", (text) => {
    expect(read(text).rows.map((row) => [row.responsible, row.amountKr])).toEqual([
      ["Mona Ek", 450_000],
      ["Bo Ask", 250_000],
    ]);
  });

  it("are none where the word is one of money", () => {
    expect(rowsOf("Årets budgetram: 450 000 kr\nÅterstående projektmedel: 250 000 kr")).toEqual([]);
  });
});
