import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const memo = (told: string): string =>
  `Region Vik\nTjänsteskrivelse\nDatum: 2024-10-02\nDnr: RS 2024/12\n\nFördelning av bidrag\n\nFörslag till beslut\n\nRegionstyrelsen föreslår regionfullmäktige besluta\n\natt det riktade bidraget 2025, 54 mnkr, ska användas så här:\n\n- Vårdplatser vid sjukhuset, 21 mnkr\n- Ambulansstation i Fjällsta, 9,5 mnkr\n- Eftervård, 3 mnkr\n\natt 6 mnkr av bidraget ställs till tandvårdsdirektörens förfogande för uppsökande munhälsa.\n\nÄrendet i korthet\n\nRegeringen har aviserat ett riktat bidrag till regionerna. ${told} Bidraget betalas ut varje månad.\n`;

describe("what the authority itself receives", () => {
  it.each([
    "Enligt den preliminära fördelningen får Region Vik 54 mnkr.",
    "Av det statliga stödet tilldelas Region Vik 54 mnkr.",
    "Till Region Vik fördelas 54 mnkr.",
    "I fördelningen får regionen 54 mnkr.",
    "Fördelningen ger Region Vik 54 mnkr.",
    "Socialstyrelsen beviljar Region Vik 54 mnkr.",
    "Region Vik får enligt fördelningen 54 mnkr.",
  ])("is the frame and given to nobody: %s", (told) => {
    const { frame, rows, pots, proposalsOnly } = readDecision(memo(told));
    expect(frame).toMatchObject({ amountKr: 54_000_000, rounded: true });
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([21_000_000, 9_500_000, 3_000_000]);
    expect(pots).toMatchObject([{ purpose: "uppsökande munhälsa", amountKr: 6_000_000 }]);
    expect([...rows, ...pots].every(({ proposed }) => proposed)).toBe(true);
    expect(proposalsOnly).toBe(true);
  });

  it("is not an activity that ends with its name", () => {
    const { rows } = readDecision(
      memo("").replace("- Eftervård, 3 mnkr", "- Marknadsföring av Region Vik, 3 mnkr"),
    );
    expect(rows.map(({ activity }) => activity)).toContain("Marknadsföring av Region Vik");
  });
});
