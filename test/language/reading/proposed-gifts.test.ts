import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const memo = (sentence: string): string => `Region Vik
Tjänsteskrivelse
2025-04-09

Till Regionstyrelsen

Bakgrund

Regionens del av bidraget är 9 000 000 kr.

Förslag till beslut

${sentence}
`;

describe("a gift that is proposed", () => {
  it.each([
    "Simskolan bör få 900 000 kr.",
    "Simskolan bör tilldelas 900 000 kr.",
    "Simskolan föreslås få 900 000 kr.",
    "Simskolan föreslås även tilldelas 900 000 kr.",
    "Till simskolan bör 900 000 kr avsättas.",
    "Till simskolan föreslås 900 000 kr.",
    "Till simskolan föreslås 900 000 kr avsättas.",
    "För simskolan bör dessutom 900 000 kr reserveras.",
    "900 000 kr bör gå till simskolan.",
    "900 000 kr föreslås användas till simskolan.",
    "900 000 kr föreslås till simskolan.",
    "Vidare bör simskolan få 900 000 kr.",
    "Av bidraget bör simskolan tillföras 900 000 kr.",
    "Det bör avsättas 900 000 kr till simskolan.",
    "Det föreslås att 900 000 kr används till simskolan.",
  ])("is a proposed row: %s", (sentence) => {
    const { rows, pots, questions } = readDecision(memo(sentence));
    expect(rows.map((row) => ({ ...row, activity: row.activity.toLowerCase() }))).toEqual([
      {
        activity: "simskolan",
        responsible: null,
        amountKr: 900_000,
        needNextYear: "ej angivet",
        proposed: true,
      },
    ]);
    expect(pots).toEqual([]);
    expect(questions.filter((question) => question.startsWith("läsning"))).toEqual([]);
  });

  it.each([
    "IT-chefen bör få 900 000 kr att fördela till digitala stöd.",
    "IT-chefen föreslås få 900 000 kr till fördelning för digitala stöd.",
    "IT-chefen bör få fördela 900 000 kr till digitala stöd.",
    "Till IT-chefen bör 900 000 kr lämnas för fördelning till digitala stöd.",
    "Vidare bör IT-chefen tilldelas 900 000 kr att fördela till digitala stöd.",
  ])("is a proposed pot: %s", (sentence) => {
    expect(readDecision(memo(sentence))).toMatchObject({
      rows: [],
      pots: [{ purpose: "digitala stöd", holder: "IT-chefen", amountKr: 900_000, proposed: true }],
    });
  });

  it.each([
    "Simskolan kan komma att få 900 000 kr.",
    "Simskolan borde få 900 000 kr.",
    "Simskolan skulle få 900 000 kr.",
  ])("is asked about where it is not even that: %s", (sentence) => {
    const { rows, questions } = readDecision(memo(sentence));
    expect(rows).toEqual([]);
    expect(questions.join(" ")).toContain("900 000 kr");
  });
});

describe("what ought to be given, in the middle of a decision", () => {
  it.each([
    "Simskolan bör få 900 000 kr.",
    "900 000 kr bör gå till simskolan.",
    "För simskolan bör 900 000 kr reserveras.",
    "Till simskolan bör 900 000 kr avsättas.",
    "Vidare bör simskolan få 900 000 kr.",
    "Det bör avsättas 900 000 kr till simskolan.",
    "Simskolan föreslås få 900 000 kr.",
    "Till simskolan föreslås 900 000 kr.",
  ])("is decided by nobody, and asked about: %s", (sentence) => {
    const { rows, pots, questions } = readDecision(decisionOf(sentence));
    expect([rows, pots]).toEqual([[], []]);
    expect(questions.join(" ")).toContain("900 000 kr");
  });

  it.each([
    "Till simskolan går 900 000 kr, som bör användas före sommaren.",
    "900 000 kr fördelas till simskolan, vilket bör räcka till två grupper.",
  ])("is no doubt of what is given: %s", (sentence) => {
    expect(readDecision(decisionOf(sentence)).rows).toMatchObject([
      { activity: "simskolan", amountKr: 900_000, proposed: false },
    ]);
  });
});
