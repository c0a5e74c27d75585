import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { schoolHead } from "./papers.ts";

const items = [
  ["Läxhjälp", "900 000"],
  ["Simskola i norr", "400 000"],
  ["Fler lovdagar", "250 000"],
] as const;
const shapes: readonly ((name: string, kr: string, number: number) => string)[] = [
  (name, kr) => `- ${name}, ${kr} kr`,
  (name, kr) => `${name}: ${kr} kr`,
  (name, kr) => `${kr} kr – ${name}`,
  (name, kr) => `${name} ${kr} kr`,
  (name, kr, number) => `${"abc".charAt(number)}) ${name} – ${kr} kr (Bo Ek)`,
  (name, kr) => `${name} – ${kr} kr – Bo Ek`,
  (name, kr) => `• ${name} (${kr} kr), ansvarig Bo Ek`,
  (name, kr, number) => `${number + 1}. ${name}: ${kr} kr. Ansvarig: Bo Ek.`,
];
const lists = shapes.map((shape) =>
  items.map(([name, kr], number) => shape(name, kr, number)).join("\n"),
);
const text = (part: string): string =>
  `${schoolHead()}
${part}
`;
const amounts = (part: string) => readDecision(text(part)).rows.map(({ amountKr }) => amountKr);
const all = [900_000, 400_000, 250_000];

describe("a list of names and amounts", () => {
  it("names nobody who answers for it where a name is all there is", () => {
    expect(
      readDecision(text("Beslut\n\nFöljande bidrag beviljas:\n\n- Språkcafé Navet 120 000 kr"))
        .rows,
    ).toMatchObject([{ activity: "Språkcafé Navet", responsible: null, amountKr: 120_000 }]);
  });

  it.each([
    "Följande fördelas:",
    "Så här blir det:",
    "Medlen går till:",
    "Insatser",
    "Följande insatser genomförs:",
    "Årets satsningar är:",
    "Pengarna räcker till",
    "Till skolorna",
    "Stöd ges enligt nedan.",
    "Aktiviteter som startar nu",
    "Vi satsar på detta:",
    "Godkända insatser",
    "Det här får pengar",
  ])("is given by its shape, inside the decision and where it points: %s", (lead) => {
    for (const list of lists) {
      expect(amounts(`Beslut\n\n${lead}\n\n${list}`)).toEqual(all);
      expect(amounts(`${lead}\n\n${list}\n\nBeslut\n\nMedlen fördelas enligt ovan.`)).toEqual(all);
      expect(
        amounts(
          `Beslut\n\nMedlen fördelas enligt nedan.\n\nSkäl\n\nDet behövs.\n\n${lead}\n\n${list}`,
        ),
      ).toEqual(all);
    }
  });

  it.each([
    "Inkomna ansökningar",
    "Fördelning 2023",
    "Utfall 2024",
    "Önskemål från skolorna",
    "Förra året",
    "Kostnader i dag",
    "Andra regioner",
    "Så fördelades pengarna i fjol",
    "Avslagna projekt",
    "Alternativ som prövats",
  ])("is not given where the words above tell of something else: %s", (lead) => {
    for (const list of lists)
      expect(amounts(`${lead}\n\n${list}\n\nBeslut\n\nMedlen fördelas enligt ovan.`)).toEqual([]);
  });

  it.each(["Ärendet bordläggs.", "Rapporten läggs till handlingarna.", "Medlen fördelas inte nu."])(
    "is not given where the decision gives nothing: %s",
    (decision) => {
      for (const list of lists)
        expect(amounts(`Insatser\n\n${list}\n\nBeslut\n\n${decision}`)).toEqual([]);
    },
  );

  it("leaves out what tells of the frame, what is spent and what is left", () => {
    const list = "Bidraget: 2 000 000 kr\nFörbrukat: 450 000 kr\nKvar: 1 550 000 kr";
    expect(amounts(`Beslut\n\nÅrets pengar\n\n${list}\n\nLäxhjälp beviljas 900 000 kr.`)).toEqual([
      900_000,
    ]);
  });
});
