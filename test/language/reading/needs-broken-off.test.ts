import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const needsOf = (items: string) =>
  readDecision(
    `Delegationsbeslut\n2025-04-09\nDnr RS 2025/77\n\nBeslut\n\nFöljande fördelas:\n${items}\n`,
  ).rows.map(({ activity, responsible, needNextYear }) => [activity, responsible, needNextYear]);

describe("an answer that stands on the line below its question", () => {
  it.each([
    "- Läxhjälp, 300 tkr, Eva Alm. Behov av fortsatt finansiering 2026:\nja\n- Simskola, 200 tkr, Bo Ask. Behov av fortsatt finansiering 2026: nej",
    "- Läxhjälp, 300 tkr, ansvarig Eva Alm, behov 2026:\n  ja\n- Simskola, 200 tkr, ansvarig Bo Ask, behov 2026:\n  nej",
    "1. Läxhjälp – 300 tkr – Eva Alm – Behov av fortsatta medel\n2026: ja\n2. Simskola – 200 tkr – Bo Ask – Behov av fortsatta medel 2026:\nnej",
    "Läxhjälp, 300 tkr, Eva Alm, behov 2026:\nja\nSimskola, 200 tkr, Bo Ask, behov 2026:\nnej",
    "Läxhjälp\t300 000 kr\tEva Alm\tBehov av medel 2026:\nja\nSimskola\t200 000 kr\tBo Ask\tBehov av medel 2026:\nnej",
    "Läxhjälp\nBelopp: 300 000 kr\nAnsvarig: Eva Alm\nBehov av medel 2026:\nja\n\nSimskola\nBelopp: 200 000 kr\nAnsvarig: Bo Ask\nBehov av medel 2026:\nnej",
  ])("belongs to it: %j", (items) => {
    expect(needsOf(items)).toEqual([
      ["Läxhjälp", "Eva Alm", "ja"],
      ["Simskola", "Bo Ask", "nej"],
    ]);
  });

  it("is no word of what follows", () => {
    expect(
      needsOf("- Läxhjälp, 300 tkr, behov 2026:\n- Janssons simskola, 200 tkr, ansvarig Bo Ask"),
    ).toEqual([["Janssons simskola", "Bo Ask", "ej angivet"]]);
  });
});
