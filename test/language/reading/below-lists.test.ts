import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const memo = (below: string) =>
  readDecision(`Tjänsteskrivelse
2025-01-28
RS/44/2025

Bakgrund
Regionen får 9 000 000 kr för god vård 2025.

Kansliet förordar följande uppdelning av de 9 000 000 kronorna:

1 Fasta poster
Hemteam – 3 500 000 kr – chef Palle Berg
Planering – 1 500 000 kr – samordnare Anita Gran
Summa fasta poster 5 000 000 kr

${below}

Förslag till beslut
Regionstyrelsen fördelar bidraget enligt kansliets förslag.
`);

describe("a pot that is told below a list of another part", () => {
  it.each([
    "2 Pott\nRegiondirektören disponerar 4 000 000 kr för fördelning till nya arbetssätt.",
    "Pott\nRegiondirektören får 4 000 000 kr att fördela till nya arbetssätt.",
    "Övriga medel, 4 000 000 kr, ställs till regiondirektörens förfogande för fördelning till nya arbetssätt.",
    "En pott om 4 000 000 kr lämnas till regiondirektören för fördelning till nya arbetssätt.",
    "Regiondirektören förfogar över 4 000 000 kr för nya arbetssätt.",
    "4 000 000 kr för nya arbetssätt fördelas vidare av regiondirektören.",
  ])("is proposed with it where both come to the frame: %s", (below) => {
    const { rows, pots, undistributedKr } = memo(below);
    expect(rows).toHaveLength(2);
    expect(
      pots.map(({ purpose, amountKr, holder, proposed }) => [
        purpose,
        amountKr,
        holder?.toLowerCase(),
        proposed,
      ]),
    ).toEqual([["nya arbetssätt", 4_000_000, "regiondirektören", true]]);
    expect(undistributedKr).toBe(0);
  });

  it("is asked about where they do not", () => {
    const { pots, questions } = memo(
      "Regiondirektören disponerar 3 900 000 kr för fördelning till nya arbetssätt.",
    );
    expect(pots).toEqual([]);
    expect(questions.join("\n")).toContain("Beloppet 3 900 000 kr");
  });

  it.each([
    "Förra året disponerade regiondirektören 4 000 000 kr för nya arbetssätt.",
    "Regiondirektören hade tidigare 4 000 000 kr att fördela till nya arbetssätt.",
    "Regiondirektören beviljas inte 4 000 000 kr att fördela till nya arbetssätt.",
    "Vänsterpartiet yrkade att regiondirektören får 4 000 000 kr att fördela till nya arbetssätt.",
    "Kostnaden för nya arbetssätt är 4 000 000 kr.",
  ])("is none where it tells of another time, or of what nobody gets: %s", (below) => {
    expect(memo(below).pots).toEqual([]);
  });
});

describe("a right to distribute so much of a reserve", () => {
  it.each([
    "Regiondirektören får i delegation att fördela högst 4 500 000 kr av reserven för digitalisering.",
    "Regiondirektören får delegation att fördela högst 4 500 000 kr ur reserven för digitalisering.",
    "Regiondirektören bemyndigas att fördela upp till 4 500 000 kr från reserven för digitalisering.",
    "Högst 4 500 000 kr av reserven för digitalisering får fördelas av regiondirektören.",
    "Till regiondirektören delegeras att fördela högst 4 500 000 kr av anslaget för digitalisering.",
    "Uppdra åt regiondirektören att fördela 4 500 000 kr ur reserven till digitalisering.",
  ])("is a pot for what the reserve is for: %s", (line) => {
    const { rows, pots } = readDecision(decisionOf(line));
    expect(rows).toEqual([]);
    expect(
      pots.map(({ purpose, amountKr, holder }) => [purpose, amountKr, holder?.toLowerCase()]),
    ).toEqual([["digitalisering", 4_500_000, "regiondirektören"]]);
  });

  it.each([
    "Regiondirektören har redovisat hur reserven för digitalisering, 4 500 000 kr, har använts.",
    "4 500 000 kr av reserven för digitalisering förs tillbaka.",
    "Regiondirektören får inte fördela mer än 4 500 000 kr av reserven för digitalisering under 2025.",
  ])("is none where nothing is handed on: %s", (line) => {
    expect(readDecision(decisionOf(line)).pots).toEqual([]);
  });
});
