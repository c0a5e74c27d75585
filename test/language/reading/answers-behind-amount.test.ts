import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const given = (lines: string): string[] => {
  const { rows, pots } = readDecision(decisionOf(lines));
  return [
    ...rows.map((row) => `${row.activity}, ${row.responsible}, ${row.amountKr}`),
    ...pots.map((pot) => `pott: ${pot.purpose}, ${pot.holder}, ${pot.amountKr}`),
  ];
};

describe("who answers for a gift, right behind its amount", () => {
  const two = ["läger, Eva Alm, 310000", "sång och dans, Bo Ask, 90000"];
  it.each([
    "Till läger går 310 000 kr, med Eva Alm som ansvarig, och till sång och dans 90 000 kr, med Bo Ask som ansvarig.",
    "Till läger går 310 000 kr med Eva Alm som projektledare och till sång och dans 90 000 kr med Bo Ask som projektledare.",
    "Till läger avsätts 310 tkr, under Eva Alm, samt till sång och dans 90 tkr, under Bo Ask.",
    "För läger avsätts 310 tkr, ledda av Eva Alm, och för sång och dans 90 tkr, ledda av Bo Ask.",
    "Till läger går 310 tkr, som Eva Alm ansvarar för, och till sång och dans 90 tkr, som Bo Ask ansvarar för.",
    "Till läger går 310 tkr (med Eva Alm som ansvarig) och till sång och dans 90 tkr (med Bo Ask som ansvarig).",
    "Nämnden avsätter till läger 310 tkr, med Eva Alm som ansvarig, och till sång och dans 90 tkr, även det med Bo Ask som ansvarig.",
  ])("is no part of what the next one is for: %s", (line) => {
    expect(given(line)).toEqual(two);
  });

  it("goes with each of three", () => {
    expect(
      given(
        "Läger får 310 tkr, med Eva Alm som ansvarig, sång 90 tkr, med Bo Ask som ansvarig, och bilar 40 tkr, med Jon Ek som ansvarig.",
      ),
    ).toEqual(["Läger, Eva Alm, 310000", "sång, Bo Ask, 90000", "bilar, Jon Ek, 40000"]);
  });

  it.each([
    [
      "Till läger går 310 tkr, med skolan som mottagare, och till sång 90 tkr.",
      ["läger, null, 310000", "sång, null, 90000"],
    ],
    [
      "Till läger går 310 tkr, med Eva Alm som ansvarig, och kulturchefen får 90 tkr till sång, att fördela.",
      ["läger, Eva Alm, 310000", "pott: sång, kulturchefen, 90000"],
    ],
    [
      "Till läger går 310 tkr, som Eva Alm fördelar, och till sång 90 tkr, som Bo Ask fördelar.",
      ["pott: läger, Eva Alm, 310000", "pott: sång, Bo Ask, 90000"],
    ],
  ])("holds what else is said there: %s", (line, gifts) => {
    expect(given(line)).toEqual(gifts);
  });

  it("is asked about where what it is for comes after who answers", () => {
    const line =
      "Nämnden avsätter 310 tkr, med Eva Alm som ansvarig, till läger, och 90 tkr, med Bo Ask som ansvarig, till sång.";
    expect(given(line)).toEqual([]);
    expect(readDecision(decisionOf(line)).questions.join(" ")).toMatch(/läsning: .*310 tkr/u);
  });
});

describe("a sentence whose amount stands first on the next line", () => {
  it.each([
    `Till läger går 310 000 kr, med Eva Alm som ansvarig. Till sång i skolan går
90 000 kr, med Bo Ask som ansvarig.`,
    `Till läger går 310 000 kr, med Eva Alm som ansvarig, och till sång i skolan
90 000 kr, med Bo Ask som ansvarig.`,
    `Av bidraget används 310 000 kr till läger, med Eva Alm som ansvarig. För sång i skolan avsätts
90 000 kr, ansvarig Bo Ask.`,
    `Till läger avsätts
310 000 kr, med Eva Alm som ansvarig, och till sång i skolan
90 000 kr, med Bo Ask som ansvarig.`,
  ])("goes on there: %s", (lines) => {
    expect(given(lines)).toEqual(["läger, Eva Alm, 310000", "sång i skolan, Bo Ask, 90000"]);
  });

  it("goes on with one who gets more of it", () => {
    expect(
      given(`Av bidraget får biblioteken
310 000 kr till läsning och museet
90 000 kr till konst.`),
    ).toEqual(["läsning, biblioteken, 310000", "konst, null, 90000"]);
  });

  it.each([
    [
      `Följande fördelas:
310 000 kr till läger och sång
90 000 kr till konst`,
      ["läger och sång, null, 310000", "konst, null, 90000"],
    ],
    [
      `Till läger och till sång
310 000 kr
Till konst
90 000 kr`,
      ["Till läger och till sång, null, 310000", "Till konst, null, 90000"],
    ],
  ])("leaves the items of a list apart: %s", (lines, gifts) => {
    expect(given(`Av bidraget ges medel.\n\n${lines}`)).toEqual(gifts);
  });
});
