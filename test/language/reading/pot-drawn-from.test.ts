import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (sentence: string) =>
  readDecision(`Region Norr
Delegationsbeslut
2024-05-14

Ärendebeskrivning

Region Norr får 8 000 000 kr i statsbidrag för kompetens 2024.

Beslut

${sentence}

Bo Ek
Regiondirektör
`);

describe("a pot that is drawn from a grant", () => {
  it.each([
    "Ur statsbidraget avsätts en pott på 2,5 mnkr för kurser till HR-direktören för fördelning.",
    "Av årets medel avsätts en pott om 2 500 tkr för kurser till HR-direktören för fördelning.",
    "Inom anslaget inrättas en särskild pott om 2,5 mnkr för kurser. HR-direktören fördelar potten.",
    "En pott på 2,5 mnkr för kurser avsätts ur statsbidraget till HR-direktören för fördelning.",
    "En pott på 2,5 mnkr avsätts av statsbidraget för kurser, att fördelas av HR-direktören.",
    "En pott om 2,5 mnkr för kurser tas ur statsbidraget och fördelas av HR-direktören.",
  ])("has its aim, its holder and its amount: %s", (sentence) => {
    const { pots, rows } = decided(sentence);
    expect(rows).toEqual([]);
    expect(pots).toEqual([
      { purpose: "kurser", amountKr: 2_500_000, holder: "HR-direktören", proposed: false },
    ]);
  });

  it("is no pot where the pot itself is what is drawn on", () => {
    const { pots, rows } = decided(
      "Ur potten på 2,5 mnkr fördelas 900 000 kr till kurser, ansvarig Eva Alm.",
    );
    expect(pots).toEqual([]);
    expect(rows.map(({ activity, amountKr }) => [activity, amountKr])).toEqual([
      ["kurser", 900_000],
    ]);
  });

  it("is nothing where it is refused", () => {
    const { pots, rows } = decided(
      "Ur statsbidraget avsätts ingen pott på 2,5 mnkr för kurser till HR-direktören.",
    );
    expect([...pots, ...rows]).toEqual([]);
  });
});
