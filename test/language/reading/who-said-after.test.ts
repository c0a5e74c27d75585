import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

describe("who answers for a gift, told in the next clause or sentence", () => {
  it.each([
    "Till kurser avsätts 300 000 kr, och det är rektor Bo Ask som har ansvaret.",
    "Till kurser avsätts 300 000 kr, och det är rektor\nBo Ask som har ansvaret för dem.",
    "Till kurser avsätts 300 000 kr. Det är rektor Bo Ask som ansvarar för inköpet.",
    "Till kurser avsätts 300 000 kr. Ansvaret för att de blir av ligger hos rektor\nBo Ask.",
    "Till kurser avsätts 300 000 kr. Huvudansvaret har rektor Bo Ask.",
    "Till kurser avsätts 300 000 kr. Ytterst ansvarig är rektor Bo Ask.",
    "Till kurser avsätts 300 000 kr. Den som ska ansvara för dem är rektor Bo Ask.",
    "Till kurser avsätts 300 000 kr. Insatsen har rektor Bo Ask som ansvarig.",
    "Till kurser avsätts 300 000 kr. För dem svarar rektor Bo Ask, och behov finns inte 2026.",
    "Till kurser, som förestås av rektor Bo Ask, avsätts 300 000 kr.",
    "300 000 kr går till kurser, som planeras och leds av rektor Bo Ask.",
    "Till kurser avsätts 300 000 kr. Pengarna disponeras av rektor Bo Ask, som ansvarar för att de används.",
    "1. Till kurser avsätts 300 000 kr.\nMedlen hanteras av rektor Bo Ask, som också svarar för uppföljningen.",
  ])("is read: %s", (sentence) => {
    const { rows, pots, questions } = readDecision(decisionOf(sentence));
    expect([rows.length, pots]).toEqual([1, []]);
    expect(rows).toMatchObject([{ activity: "kurser", amountKr: 300_000 }]);
    expect(rows[0]?.responsible).toMatch(/^rektor Bo Ask$/);
    expect(questions.filter((question) => question.startsWith("läsning"))).toEqual([]);
  });

  it.each([
    "Till gården, som tillhör enheten hos Nadja Rim, avsätts 300 000 kr. Hon är ansvarig för pengarnas användning.",
    "För gården, där Nadja Rim är chef, avsätts 300 000 kr. Hon svarar också för medlen.",
  ])("may be a word for whom the gift named: %s", (sentence) => {
    expect(readDecision(decisionOf(sentence)).rows).toMatchObject([
      { responsible: "Nadja Rim", amountKr: 300_000 },
    ]);
  });

  it.each([
    "Till kurser avsätts 300 000 kr. Pengarna disponeras av HR-chefen.",
    "1. Till kurser avsätts 300 000 kr.\nMedlen fördelas vidare av HR-chefen.",
    "1. Till kurser avsätts 300 000 kr.\nHR-chefen beslutar om fördelningen av medlen.",
  ])("makes a pot where it is said that it is distributed further: %s", (sentence) => {
    expect(readDecision(decisionOf(sentence))).toMatchObject({
      rows: [],
      pots: [{ purpose: "kurser", holder: "HR-chefen", amountKr: 300_000, proposed: false }],
    });
  });

  it("is no part of a line that ends before a name of its own", () => {
    const lines = "Till kurser avsätts 300 000 kr. Ansvarig är en rektor\n\nBo Ask\nRektor";
    expect(readDecision(decisionOf(lines)).rows).toMatchObject([{ responsible: "en rektor" }]);
  });
});
