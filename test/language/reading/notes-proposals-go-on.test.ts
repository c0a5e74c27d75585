import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const notes = (words: string): string =>
  `Minnesanteckningar\n\nStyrgruppen för statsbidrag\nOnsdag 18 september 2023\n\nMed: Nora Ek, Per Alm\n\n1. Läget\n\nLänet har 7 850 000 kr för 2023.\n\n2. Pengarna\n\nGruppen enades om att föreslå regiondirektören att medlen används så här:\n\n${words}\n\n3. Övrigt\n\nKonferensen har 80 anmälda.\n`;
const row = "• Läxhjälp i tre byar – 450 000 kr – Nora Ek";

describe("the need of next year behind a row of notes", () => {
  it.each([
    ["behövs 2024: ja", "ja"],
    ["behövs även 2024: ja?", "oklart"],
    ["behövs också nästa år: nej", "nej"],
    ["pengar behövs 2024: ja", "ja"],
    ["medel behövs 2024: oklart", "oklart"],
    ["behövs nästa år: vet ej", "oklart"],
    ["nödvändigt även 2024: ja", "ja"],
    ["nästa år: nej", "nej"],
    ["behövs: ja", "ja"],
    ["behövs inte 2024", "nej"],
    ["behövs för sommaren: skola", "ej angivet"],
  ])("is told as ”%s”", (told, need) => {
    const { rows } = readDecision(notes(`${row} – ${told}`));
    expect(rows).toMatchObject([{ responsible: "Nora Ek", needNextYear: need, proposed: true }]);
    expect(rows[0]?.activity).toMatch(/^Läxhjälp i tre byar/u);
  });
});

describe("a sentence that goes on below its list in notes", () => {
  it.each([
    ["och att 3 200 000 kr går till IT-chefen att fördela till licenser.", 3_200_000],
    ["samt att 3 200 000 kr går till IT-chefen som fördelar dem till licenser.", 3_200_000],
    ["och även att IT-chefen får 300 000 kr att fördela till licenser.", 300_000],
    ["samt 300 000 kr till IT-chefen för fördelning till licenser.", 300_000],
  ])("proposes a pot: %s", (words, amountKr) => {
    const { rows, pots } = readDecision(notes(`${row}\n\n${words}`));
    expect(rows).toHaveLength(1);
    expect(pots).toEqual([{ purpose: "licenser", amountKr, holder: "IT-chefen", proposed: true }]);
  });

  it.each([
    "och att Per tar fram ett underlag till nästa möte den 4 oktober.",
    "och att Inger ville ha 2,6 miljoner.",
    "Inger ville ha 2,6 miljoner till IT-chefen att fördela till licenser.",
    "Och så pratades det om 300 000 kr till IT-chefen att fördela.",
  ])("gives nothing where another speaks: %s", (words) => {
    const { rows, pots } = readDecision(notes(`${row}\n\n${words}`));
    expect([rows.length, pots]).toEqual([1, []]);
  });
});
