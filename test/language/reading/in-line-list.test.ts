import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (sentence: string) =>
  readDecision(`Delegationsbeslut\n2018-06-21\n\nBeslut\n\n${sentence}\n`);

const both = [
  ["Språkstöd", 1_200_000],
  ["Kurser", 300_000],
];

describe("a list in the line that leads it in", () => {
  it.each([
    "Medlen fördelas så här: Språkstöd 1 200 000 kr, Kurser 300 000 kr.",
    "Medlen fördelas så här: 1.200.000 kr Språkstöd, 300.000 kr Kurser.",
    "Bidraget delas ut enligt följande: 1 200 tkr Språkstöd och 300 tkr Kurser.",
    "Av bidraget fördelas enligt följande: Språkstöd 1 200 000 kr, Kurser 300 000 kr.",
    "Pengarna används nu på följande sätt: 1 200 000 kr till Språkstöd, 300 000 kr till Kurser.",
    "Nämnden beslutar att fördela medlen som följer: Språkstöd 1 200 tkr och Kurser 300 tkr.",
    "att fördela pengarna enligt följande: Språkstöd 1 200 000 kr, Kurser 300 000 kr",
  ])("gives each of its items, and nothing in the name of the lead: %s", (sentence) => {
    const { rows } = decided(sentence);
    expect(rows.map(({ activity, amountKr }) => [activity, amountKr])).toEqual(both);
    expect(rows.every(({ proposed }) => !proposed)).toBe(true);
  });

  it("keeps who answers for each", () => {
    const { rows } = decided(
      "Medlen fördelas så här: 1 200 000 kr till Språkstöd, ansvarig Bo Ek, och 300 000 kr till Kurser, ansvarig Eva Alm.",
    );
    expect(rows.map(({ activity, responsible }) => [activity, responsible])).toEqual([
      ["Språkstöd", "Bo Ek"],
      ["Kurser", "Eva Alm"],
    ]);
  });

  it("is not decided where its lead only proposes it", () => {
    const { rows } = decided(
      "Medlen föreslås fördelas så här: Språkstöd 1 200 tkr, Kurser 300 tkr.",
    );
    expect(rows.filter(({ proposed }) => !proposed)).toEqual([]);
  });

  it.each([
    "Följande potter fördelas: kurser 500 tkr till HR-chefen, verktyg 300 tkr till IT-chefen.",
    "Potterna fördelas så här: 500 tkr till HR-chefen för kurser, 300 tkr till IT-chefen för verktyg.",
    "Medlen fördelas i potter: 500 tkr till HR-chefen för kurser, 300 tkr till IT-chefen för verktyg.",
    "Medlen avsätts i två potter: 500 tkr till kurser, som HR-chefen fördelar, och 300 tkr till verktyg, som IT-chefen fördelar.",
  ])("gives pots where its lead speaks of pots: %s", (sentence) => {
    const { rows, pots } = decided(sentence);
    expect(rows).toEqual([]);
    expect(pots.map(({ purpose, amountKr, holder }) => [purpose, amountKr, holder])).toEqual([
      ["kurser", 500_000, "HR-chefen"],
      ["verktyg", 300_000, "IT-chefen"],
    ]);
  });

  it.each([
    "Följande potter fördelas: 500 tkr till HR-chefen, 300 tkr till IT-chefen.",
    "Medlen fördelas i följande potter: kurser 500 tkr, HR-chefen, och verktyg 300 tkr, IT-chefen.",
  ])("is asked about where it does not say which of its words a pot is for: %s", (sentence) => {
    const { rows, pots, questions } = decided(sentence);
    expect([...rows, ...pots]).toEqual([]);
    expect(questions.some((question) => question.startsWith("läsning: "))).toBe(true);
  });
});
