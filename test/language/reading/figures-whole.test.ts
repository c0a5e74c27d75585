import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decisionOf = (words: string): string =>
  `Region Prov\nDelegationsbeslut 2024-03-12\n\nDnr HSN/645/2024\n\nBeslut\n\n${words}\n\nEva Alm\nVårddirektör\n`;
const amounts = (words: string): number[] => {
  const { rows, pots } = readDecision(decisionOf(words));
  return [...rows, ...pots].map(({ amountKr }) => amountKr);
};
const asked = (words: string): boolean =>
  readDecision(decisionOf(words)).questions.some((question) => question.startsWith("läsning"));

describe("an amount is never read from the middle of its figures", () => {
  it.each([
    [
      "in the first row, above the second point",
      "1. Av medlen fördelas:\n\n1.250.000 kr\tDagvård\tSti Ros\n975.000 kr\tSimskola\tBo Ask\n\n2. Övriga medel fördelas i pottar:\na) För kurser fördelas 900.000 kr till skolchefen för fördelning",
      [1_250_000, 975_000, 900_000],
    ],
    [
      "where the millions happen to count up",
      "Medlen fördelas:\n\n1.250.000 kr till dagvård, ansvarig Sti Ros\n2.300.000 kr till simskola, ansvarig Bo Ask\n3.400.000 kr till läger, ansvarig Eva Ek",
      [1_250_000, 2_300_000, 3_400_000],
    ],
    [
      "where thousands do",
      "Medlen fördelas:\n\n1 650 tkr till dagvård, ansvarig Sti Ros\n2 300 tkr till simskola, ansvarig Bo Ask\n3 650 tkr till läger, ansvarig Eva Ek\n4 100 tkr till kurser, ansvarig Ivar Ek",
      [1_650_000, 2_300_000, 3_650_000, 4_100_000],
    ],
    [
      "behind the letter of an item",
      "Medlen fördelas:\n\na) 1 250 000 kr till dagvård, ansvarig Sti Ros\nb) 300 000 kr till simskola, ansvarig Bo Ask",
      [1_250_000, 300_000],
    ],
    [
      "behind the number of an item",
      "Medlen fördelas:\n\n1. 250 000 kr till dagvård, ansvarig Sti Ros\n2. 1 300 000 kr till simskola, ansvarig Bo Ask",
      [250_000, 1_300_000],
    ],
    [
      "with a point here and a space there",
      "Till dagvård fördelas 1 250.000 kr, ansvarig Sti Ros.",
      [1_250_000],
    ],
  ])("%s", (_, words, expected) => {
    expect(amounts(words)).toEqual(expected);
  });

  const lead = "Till dagvård i kommunerna längs kusten och i inlandet fördelas";
  it.each([
    "1\n250 000",
    "1 250\n000",
    "1.250\n000",
    "1.250.\n000",
    "1.250\n.000",
    "1.\n250.000",
    "1 250 000\n",
    "1 250\n\n000",
  ])("where the line breaks in %j", (figures) => {
    expect(amounts(`${lead} ${figures} kr, ansvarig Sti Ros.`)).toEqual([1_250_000]);
  });

  it.each(["1\n250 000", "1 250\n\t\t000"])("where a cell breaks in %j", (figures) => {
    const table = `Insats\tAnsvarig\tBelopp\nDagvård\tSti Ros\t${figures}\nLäger\tBo Ask\t300 000`;
    expect(amounts(table)).toEqual([1_250_000, 300_000]);
  });

  it.each([
    "1250 000",
    "1 25 000",
    "1,250,000",
    "1  250 000",
    "1 , 250 000",
    "1: 250 000",
    "1 250 0000",
    "1-250-000",
    "1'250'000",
    "1/250 000",
  ])("and where the figures are no number, %j, it is asked about", (figures) => {
    const words = `Till dagvård fördelas ${figures} kr, ansvarig Sti Ros. Till läger fördelas 300 000 kr, ansvarig Bo Ask.`;
    expect(amounts(words)).toEqual([300_000]);
    expect(asked(words)).toBe(true);
  });

  it.each([
    ["a year before it", "Till dagvård fördelas för 2025 500 000 kr, ansvarig Sti Ros.", [500_000]],
    [
      "a number of the aim",
      "Till etapp 2, 300 000 kr, ansvarig Sti Ros.\nTill läger 450 000 kr, ansvarig Bo Ask.",
      [300_000, 450_000],
    ],
    [
      "an item's number",
      "Medlen fördelas så här:\n1 Simskola, 900 tkr, Eva Prov\n2 650 tkr till läger\n3 Kurser, 300 tkr, Bo Ask",
      [900_000, 650_000, 300_000],
    ],
  ])("%s is no part of it", (_, words, expected) => {
    expect(amounts(words)).toEqual(expected);
  });
});
