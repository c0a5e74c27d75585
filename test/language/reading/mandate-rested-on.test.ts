import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (told: string, below: string) =>
  `Tallmo kommun\n2019-02-14\nKS 2019/97\n\nDelegationsbeslut om pott för verktyg 2019\n\nÄrendebeskrivning\n\n${told}\n\nBeslut\n\n1. Ur potten fördelas 250 000 kr till kurser, ansvarig Ada Prov.\n\n${below}\n\nBo Ek\nEkonomichef\n`;
const mandates = (told: string, below = "") =>
  readDecision(decision(told, below)).mandates.map(({ body, date, section }) => [
    body,
    date,
    section,
  ]);
const board = ["Kommunstyrelsen", "2018-12-04", 301];

describe("what a decision says that it rests on", () => {
  it.each([
    "Beslutet grundas på Kommunstyrelsens beslut 2018-12-04 § 301, där kommunchefen fick delegation på att fördela medel för verktyg och stöd.",
    "Beslutet vilar på kommunstyrelsens beslut 2018-12-04 § 301, där kommunchefen fick rätt att fördela medel för verktyg.",
    "Detta beslut stöder sig på kommunstyrelsens beslut 2018-12-04 § 301, genom vilket kommunchefen fick delegation på att fördela medel.",
  ])("is its mandate: %s", (told) => {
    expect(mandates(told)).toEqual([board]);
    expect(
      mandates(
        `Kommunchefens beslut 2019-01-22 innebär att ekonomichefen har en pott på 600 000 kr för verktyg. ${told}`,
      ),
    ).toEqual([["Kommunchefen", "2019-01-22", null], board]);
  });

  it("is also an officer's decision by its day, beside a body's", () => {
    expect(
      mandates(
        "Potten är till för verktyg.",
        "Delegationsbestämmelse och delegation\n\nKommunstyrelsen 2018-12-04 § 301 och kommunchefens beslut 2019-01-22",
      ),
    ).toEqual([board, ["Kommunchefen", "2019-01-22", null]]);
  });

  it("is no plan that only tells how large something is", () => {
    const plan = (money: string) =>
      readDecision(
        `Målområde stöd\nUr Plan och budget 2024–2026\nFastställd av kommunfullmäktige den 20 juni 2023, § 64\n\nFastigheter\n\n${money}\n`,
      ).mandates;
    expect(plan("Underhållet uppgår till 310 miljoner kronor och beslutas särskilt.")).toEqual([]);
    expect(plan("- Simskola 310 000 kr, ansvarig Ada Prov")).toHaveLength(1);
  });
});
