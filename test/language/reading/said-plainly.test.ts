import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (sentence: string): string => `Region Vik
Delegationsbeslut
2025-04-09

Bakgrund

Regionen får 9 000 000 kr för 2025. Regionstyrelsen gav 2025-02-27 § 34 regiondirektören rätt att fördela medlen.

Beslut

${sentence}

Bo Ek
Regiondirektör
`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Who answers for it, said in the same sentence or in the next. */
const answering: readonly ((gift: string) => string)[] = [
  (gift) => `${gift}. Ansvarig är HR-chefen.`,
  (gift) => `${gift}. HR-chefen håller i arbetet.`,
  (gift) => `${gift}. Det är HR-chefen som ansvarar för insatsen.`,
  (gift) => `${gift} med HR-chefen som ansvarig.`,
  (gift) => `${gift} under ledning av HR-chefen.`,
  (gift) => `${gift} (ansvarig: HR-chefen).`,
];
const needs = [
  ["", "ej angivet"],
  [" Behov finns även 2026.", "ja"],
  [" Det är en engångsinsats.", "nej"],
  [" Om det behövs medel även 2026 är inte klart.", "oklart"],
] as const;

describe("a gift in one sentence", () => {
  it.each([
    "Till läxhjälp i Vika fördelas 620 tkr",
    "620 000 kr går till läxhjälp i Vika",
    "Av medlen används 0,62 mnkr till läxhjälp i Vika",
    "Regiondirektören beslutar att 620 tkr fördelas till läxhjälp i Vika",
    "Jag fördelar 620 000 kronor till läxhjälp i Vika",
    "620 tkr läggs på läxhjälp i Vika",
    "Vidare finansieras läxhjälp i Vika med 620 tkr",
    "Slutligen tillförs läxhjälp i Vika 620 tkr",
    "620 tkr avser läxhjälp i Vika",
    "620 tkr tas i anspråk för läxhjälp i Vika",
    "620 tkr ska användas för läxhjälp i Vika",
    "Medel om 620 tkr beviljas för läxhjälp i Vika",
    "Ett belopp om 620 tkr avsätts till läxhjälp i Vika",
    "Bidraget räcker också till läxhjälp i Vika, som får 620 tkr",
    "Kostnaden för läxhjälp i Vika, 620 tkr, täcks av bidraget",
    "Bifalla önskemålet om läxhjälp i Vika med 620 tkr",
  ])("is a row with who answers for it and its need, however it is said: %s", (gift) => {
    for (const [said, needNextYear] of needs)
      for (const answered of answering) {
        const text = `${answered(gift)}${said}`;
        const { rows, pots, assignments } = readDecision(decision(text));
        expect(
          [pots, assignments, rows.map((row) => ({ ...row, activity: capital(row.activity) }))],
          text,
        ).toEqual([
          [],
          [],
          [
            {
              activity: "Läxhjälp i Vika",
              responsible: "HR-chefen",
              amountKr: 620_000,
              needNextYear,
              proposed: false,
            },
          ],
        ]);
      }
  });

  it("is asked about where its words break off before they name anything", () => {
    const text = "Regiondirektören beslutar att de 620 tkr används på det sätt som framgår här.";
    const { rows, questions } = readDecision(decision(text));
    expect(rows).toEqual([]);
    expect(questions.join(" ")).toContain("620 tkr");
  });

  it("may be told behind who answers for it", () => {
    expect(
      readDecision(decision("HR-chefen ansvarar för läxhjälp i Vika, som tilldelas 620 tkr.")),
    ).toMatchObject({
      rows: [{ activity: "läxhjälp i Vika", responsible: "HR-chefen", amountKr: 620_000 }],
    });
  });

  it.each([
    "HR-chefen ansvarar för att fördela 620 tkr till läxhjälp i Vika.",
    "Därutöver får HR-chefen fördela 620 tkr till läxhjälp i Vika.",
    "HR-chefen svarar för fördelningen av 620 tkr till läxhjälp i Vika.",
  ])("is a pot where somebody is to distribute it: %s", (text) => {
    expect(readDecision(decision(text))).toMatchObject({
      rows: [],
      pots: [{ purpose: "läxhjälp i Vika", holder: "HR-chefen", amountKr: 620_000 }],
      assignments: [],
    });
  });

  it.each([
    "Kostnaden för läxhjälp i Vika, 620 tkr, täcks av kommunen.",
    "Bidraget räcker inte till läxhjälp i Vika, som sökte 620 tkr.",
    "Önskemålet om läxhjälp i Vika med 620 tkr bifalls inte.",
    "Regiondirektören beslutar att inte fördela 620 tkr till läxhjälp i Vika.",
  ])("is none where another pays, or it is refused: %s", (text) => {
    expect(readDecision(decision(text))).toMatchObject({ rows: [], pots: [] });
  });
});
