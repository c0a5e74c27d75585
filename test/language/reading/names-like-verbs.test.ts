import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

describe("a name that ends as a verb does", () => {
  it.each(["Tomas Grubb", "Andreas Ek", "Mattias Öberg Lind", "Jonas Alm", "Marcus Ros"])(
    "makes no condition of who is given money: %s",
    (name) => {
      const { rows, questions } = readDecision(
        decisionOf(`${name} tilldelas 150 000 kr för handledarkurser.`),
      );
      expect(rows).toMatchObject([
        { activity: "handledarkurser", responsible: name, amountKr: 150_000 },
      ]);
      expect(questions.filter((text) => text.startsWith("villkor:"))).toEqual([]);
    },
  );

  it.each([
    "Beviljas statsbidraget tilldelas HR-chefen 150 000 kr för handledarkurser.",
    "Förlängs avtalet fördelas 150 000 kr till handledarkurser.",
  ])("but a verb that stands first does: %s", (sentence) => {
    const { questions } = readDecision(decisionOf(sentence));
    expect(questions.some((text) => text.startsWith("villkor:"))).toBe(true);
  });
});
