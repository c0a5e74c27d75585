import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (below: string, beside = "Förslaget har beretts.") =>
  `Delegationsbeslut
2025-03-04
RS/12/2025

Fördelning av statsbidrag 2025

Ekonomi
${beside}

Beslut
1. Till simskolan fördelas 900 000 kr, ansvarig Eva Prov.
2. IT-chefen får 400 000 kr att fördela till licenser.
3. HR-chefen får 300 000 kr att fördela till kurser.

${below}
`;
const of = (text: string) => readDecision(text).statedTotals;
const pots = [{ of: "pots", statedKr: 700_000, computedKr: 700_000 }];

describe("a total in a sentence", () => {
  it.each([
    "Potterna uppgår tillsammans till 700 000 kr.",
    "De båda potterna uppgår sammanlagt till 0,7 miljoner kronor.",
    "Potterna är tillsammans 700 000 kr.",
    "Potterna i punkterna 2 och 3 omfattar totalt 700 tkr.",
    "Pottarna uppgår till sammanlagt 700 000 kr. Rätten att fördela en pott får inte lämnas vidare.",
    "Sammantaget uppgår potterna till 700 000 kr.",
    "\tPottarna uppgår tillsammans till 700 000 kronor.",
  ])("is the pots': %s", (sentence) => {
    expect(of(decision(sentence))).toEqual(pots);
  });

  it("is also read where the economy is described, each with its own list", () => {
    const beside =
      "Potterna är tillsammans 700 000 kr och satsningarna i punkt 1 är tillsammans 950 000 kr.";
    expect(of(decision("", beside))).toEqual([
      ...pots,
      { of: "rows", statedKr: 950_000, computedKr: 900_000 },
    ]);
  });

  it.each([
    "Ansökningarna uppgick tillsammans till 700 000 kr.",
    "Under 2024 uppgick potterna tillsammans till 700 000 kr.",
    "De sökta insatserna uppgår sammanlagt till 4 miljoner kronor.",
    "Insatserna kostar tillsammans 2 miljoner kronor.",
    "Potterna används av sammanlagt 12 enheter.",
  ])("is none of what is given: %s", (sentence) => {
    expect(of(decision("", sentence))).toEqual([]);
  });
});
