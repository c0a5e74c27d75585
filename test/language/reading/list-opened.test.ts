import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (told: string, opens: string, list = gifts): string => `VIKEDA KOMMUN
Kommundirektören

Delegationsbeslut
2024-03-11

Bakgrund

${told}

Beslut

${opens}

${list}
`;
const gifts = `Till simskolan går 900 000 kr. Ansvarig är Eva Alm.

Till läxhjälpen går 700 000 kr. Ansvarig är Bo Ask.`;
const nothing = "Ersättningen är viktig för kommunens verksamheter.";

describe("words that open the list of what is given", () => {
  it.each([
    "Kommundirektören beslutar att de 2 400 000 kronorna används enligt följande.",
    "Kommundirektören beslutar att stödet på 2 400 000 kr fördelas på det sätt som framgår här.",
    "Kommundirektören beslutar att kommunens 2 400 tkr ska användas så som står nedan.",
    "Ersättningen, 2 400 000 kr, används på följande vis.",
    "De 2 400 tkr som kommunen har fått fördelas som följer.",
    "Kommunens 2 400 000 kr går till det som räknas upp här.",
    "Årets 2 400 tkr används till de ändamål som anges nedan.",
    "Stödet på 2 400 000 kronor ska disponeras enligt vad som sägs nedan.",
    "De 2 400 000 kronorna delas upp så här.",
  ])("tell its frame, and give nothing themselves: %s", (opens) => {
    const { frame, rows, pots, undistributedKr, questions } = readDecision(
      decision(nothing, opens),
    );
    expect({ frame, rows: rows.map(({ amountKr }) => amountKr), pots, undistributedKr }).toEqual({
      frame: { amountKr: 2_400_000, rounded: false },
      rows: [900_000, 700_000],
      pots: [],
      undistributedKr: 800_000,
    });
    expect(questions.filter((question) => question.startsWith("läsning"))).toEqual([]);
  });

  it("are asked about where no list stands below them", () => {
    const opens = "Kommundirektören beslutar att de 2 400 000 kronorna används som framgår nedan.";
    const { rows, questions } = readDecision(decision(nothing, opens, ""));
    expect(rows).toEqual([]);
    expect(questions.join(" ")).toContain("2 400 000 kronorna");
  });

  it("tell of millions with their last figures unknown", () => {
    const opens = "De 2,4 miljonerna används på följande sätt.";
    expect(readDecision(decision(nothing, opens))).toMatchObject({
      frame: { amountKr: 2_400_000, rounded: true },
    });
  });
});

describe("the authority by its name alone", () => {
  it.each([
    "I år får Vikeda 2 400 000 kr, mot 1 800 000 kr i fjol.",
    "Vikeda har i år 2 400 000 kr att använda; förra året var summan 1 900 000 kr.",
    "Länsstyrelsen har beviljat Vikeda 2 400 000 kr.",
    "Länsstyrelsen har betalat ut 2 400 000 kr till Vikeda för 2024.",
    "För 2024 tilldelas Vikeda 2 400 000 kr.",
  ])("has the frame: %s", (told) => {
    expect(readDecision(decision(told, "Ersättningen fördelas så här."))).toMatchObject({
      frame: { amountKr: 2_400_000 },
    });
  });

  it.each([
    "Vikeda fick 2 400 000 kr förra året.",
    "Vikeda söker 2 400 000 kr av länsstyrelsen.",
    "Grannkommunen Holmby får 2 400 000 kr.",
  ])("has none: %s", (told) => {
    expect(readDecision(decision(told, "Ersättningen fördelas så här.")).frame).toBeNull();
  });
});

describe("a paper that decides and proposes nothing", () => {
  it.each([
    "Regionfullmäktige avsatte 2021 sammanlagt 6 miljoner kronor för att bygga om klinikerna.",
    "Regionen har avsatt 4 500 000 kr för ombyggnaden, som är klar.",
    "Tandvården omsätter 310 miljoner kronor om året.",
    "I budgeten finns 3 000 000 kr för de mobila enheterna.",
  ])("has no frame: %s", (told) => {
    const text = `Verksamhetsplan för Region Vik\n\nKapitel 4. Tandvård för alla\n\nVar vi står\n\nDe flesta barn kallas i tid. ${told} Patienterna är nöjda.\n\nDit vi vill\n\nAlla ska ha en god munhälsa.\n`;
    const { frame, rows, pots, assignments, questions } = readDecision(text);
    expect({ frame, rows, pots, assignments, questions }).toEqual({
      frame: null,
      rows: [],
      pots: [],
      assignments: [],
      questions: [],
    });
  });
});

describe("what a part of the list comes to", () => {
  it("is no frame of the whole", () => {
    const list = `${gifts}\n\nIT-chefen får 500 000 kr att fördela till kurser. HR-chefen får 300 000 kr att fördela till handledning. Tillsammans får de två cheferna 900 000 kr att fördela.`;
    expect(readDecision(decision(nothing, "Ersättningen fördelas så här.", list)).frame).toBeNull();
  });
});
