import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const items = `> Simundervisning    700 000 kr   ansvarig: Edit Lind
> Läsombud    500 000 kr   ansvarig: Ola Berg`;
const paper = (lead: string, list = items) => `Från: Mona Ek
Skickat: den 3 juni 2024 16:42
Till: Registrator
Ämne: VB: beslut

Hej! Här är beslutet, kan du diarieföra?

-----------

DELEGATIONSBESLUT
Region Norr
2024-05-30
Dnr RS 2024/77

Ungas hälsa

Årets bidrag är 1 200 000 kronor.
${lead}
${list}

Beslutet anmäls till regionstyrelsen i augusti 2024.
`;
const given = (text: string) => {
  const { rows, pots } = readDecision(text);
  return [...rows, ...pots].map(({ amountKr }) => amountKr);
};

describe("a list whose items are marked as mail marks what it answers", () => {
  it.each([
    "Hela summan fördelas så här:",
    "Jag beslutar att fördela bidraget enligt följande:",
    "Bidraget används till:",
    "Följande beviljas medel:",
  ])("is given below words that give: %s", (lead) => {
    const { rows } = readDecision(paper(lead));
    expect(rows.map(({ activity, responsible }) => [activity, responsible])).toEqual([
      ["Simundervisning", "Edit Lind"],
      ["Läsombud", "Ola Berg"],
    ]);
    expect(given(paper(lead))).toEqual([700_000, 500_000]);
  });

  it.each([
    "Så här skrev Ola om hur bidraget fördelas:",
    "Bidraget fördelas inte efter ert förslag:",
    "Olas önskemål om hur medlen används:",
    "Lite bakgrund:",
  ])("is another's words below others: %s", (lead) => {
    expect(given(paper(lead))).toEqual([]);
  });

  it("is another's words where the sign stands before other lines too", () => {
    const list = `${items}\n> Hälsningar\n> Ola`;
    expect(given(paper("Hela summan fördelas så här:", list))).toEqual([]);
  });
});
