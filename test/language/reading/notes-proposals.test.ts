import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const notes = (words: string): string =>
  `Minnesanteckningar\n\nStyrgruppen för statsbidrag\nOnsdag 18 september 2024\n\nMed: Nora Ek, Per Alm\n\n1. Läget\n\nRegionen har fått 5 mnkr för 2024.\n\n2. Pengarna\n\n${words}\n\n3. Övrigt\n\nKonferensen har 80 anmälda.\n`;
const list =
  "- Simskola, 900 tkr. Ansvarig Nora Ek.\n- 500 tkr till IT-chefen, som fördelar dem till licenser";

describe("what notes list as proposed", () => {
  it.each([
    "Styrgruppen föreslår regiondirektören följande:",
    "Gruppen föreslår följande fördelning:",
    "Efter diskussion enades vi om att föreslå direktören följande.",
    "Vi föreslår att:",
    "Gruppen rekommenderar regiondirektören följande:",
    "Gruppen förordar följande insatser:",
    "Vårt förslag till regiondirektören:",
    "Gruppens förslag:",
    "Mötet föreslår regionstyrelsen så här:",
    "Gruppen ställer sig bakom följande förslag:",
    "Styrgruppens förslag till regiondirektören är att bidraget fördelas så här:",
    "Gruppen föreslog att medlen används till:",
    "Arbetsgruppens förslag är följande.",
    "Gruppen lägger fram följande till nämnden:",
    "Vi skickar vidare följande till regiondirektören:",
    "Gruppen vill lyfta fram följande för nämnden:",
    "Styrgruppen lämnar följande till nämnden:",
    "Styrgruppen beslutar inte om medlen men föreslår regiondirektören att de används så här:",
  ])("is proposed and not decided: %s", (lead) => {
    const { rows, pots, proposalsOnly, frame } = readDecision(notes(`${lead}\n\n${list}`));
    expect(rows).toMatchObject([
      { activity: "Simskola", responsible: "Nora Ek", amountKr: 900_000, proposed: true },
    ]);
    expect(pots).toMatchObject([{ holder: "IT-chefen", amountKr: 500_000, proposed: true }]);
    expect(proposalsOnly).toBe(true);
    expect(frame?.amountKr).toBe(5_000_000);
  });

  it("is not all where something was agreed too", () => {
    const agreed = "Nora Ek tar fram ett underlag till den 2 oktober.";
    const { proposalsOnly, assignments } = readDecision(
      notes(`Gruppen föreslår följande:\n\n${list}\n\nAtt göra\n\n- ${agreed}`),
    );
    expect(assignments).toMatchObject([{ owner: "Nora Ek", proposed: false }]);
    expect(proposalsOnly).toBe(false);
  });

  it.each([
    "Vidare föreslås att 900 tkr går till simskolan.",
    "Gruppen föreslår också att 900 tkr går till simskolan.",
    "Dessutom föreslår vi att 900 tkr går till simskolan.",
    "Styrgruppen förordar att 900 tkr går till simskolan.",
  ])("may stand in one sentence: %s", (words) => {
    expect(readDecision(notes(words)).rows).toMatchObject([
      { activity: "simskolan", amountKr: 900_000, proposed: true },
    ]);
  });

  it.each([
    "Per föreslår att 900 tkr går till simskolan.",
    "Gruppen föreslår inte att 900 tkr går till simskolan.",
    "Förra mötet föreslog vi att 900 tkr går till simskolan.",
  ])("is not what one person wishes, or another meeting: %s", (words) => {
    expect(readDecision(notes(words)).rows).toEqual([]);
  });

  it.each([
    "Följande har kommit in:",
    "Förra mötet föreslog vi följande:",
    "Gruppen hade föreslagit följande:",
    "Gruppen föreslår inte följande:",
    "Önskemål från verksamheterna:",
  ])("is nothing where it is not the meeting's own proposal now: %s", (lead) => {
    const { rows, pots } = readDecision(notes(`${lead}\n\n${list}`));
    expect([...rows, ...pots]).toEqual([]);
  });
});
