import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const frameOf = (background: string): number | null =>
  readDecision(`Region Väster
2021-09-14

Medel för e-hälsa 2021

Bakgrund

${background}

Delegation

Regiondirektörens beslut 2021-05-27.

Beslut

IT-chefen beslutar att fördela medlen enligt följande

Videomöten	ansvarig Nils Hedbom	310 000 kr
Egen vårdplan	ansvarig Abdi Warsame	640 000 kr

Anna Ek
IT-chef
`).frame?.amountKr ?? null;

describe("the pot of whoever decides here", () => {
  it.each([
    "I beslutet fick IT-chefen 1 200 000 kr för e-hälsa att fördela vidare.",
    "IT-chefen tilldelades då 1 200 000 kr för vidare fördelning.",
    "IT-chefen disponerar 1 200 000 kr för e-hälsa.",
    "En pott på 1 200 000 kr lades hos IT-chefen.",
    "Genom beslutet har IT-chefen fått 1,2 mnkr att disponera för e-hälsa.",
    "Till IT-chefen avsattes 1 200 000 kr att fördela till e-hälsa.",
    "För e-hälsa ställdes 1 200 tkr till IT-chefens förfogande.",
    "IT-chefen håller potten för e-hälsa, 1 200 000 kr.",
    "Regiondirektören lät IT-chefen få 1 200 000 kr, som IT-chefen fördelar.",
    "1 200 000 kr har anvisats IT-chefen att besluta om.",
  ])("is the frame: %s", (words) => {
    expect(frameOf(words)).toBe(1_200_000);
  });

  it.each([
    "I beslutet fick HR-chefen 1 200 000 kr för kurser att fördela vidare.",
    "För 2020 fick IT-chefen 1 200 000 kr att fördela.",
    "IT-chefen har fått ansökningar på 1 200 000 kr att fördela.",
    "IT-chefen fick 1 200 000 kr för nya datorer.",
  ])("is none of another position, of another year, asked for, or to be spent: %s", (words) => {
    expect(frameOf(words)).toBeNull();
  });
});
