import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const readOf = (lines: string) => readDecision(decisionOf(lines));
const rowsOf = (lines: string) =>
  readOf(lines).rows.map(({ activity, responsible, amountKr }) => [
    activity,
    responsible,
    amountKr,
  ]);
const both = [
  ["läger", "Eva Alm", 1_260_000],
  ["tolkar", "Bo Ask", 940_000],
];

describe("money that goes in part to one thing and in part to another", () => {
  it.each([
    "Av medlen fördelas dels 1 260 tkr till läger, med Eva Alm som ansvarig, dels 940 tkr till tolkar, med Bo Ask som ansvarig.",
    "Av medlen fördelas dels 1 260 tkr till\nläger, med Eva Alm som ansvarig, dels\n940 tkr till tolkar, med Bo Ask som\nansvarig.",
    "Av medlen fördelas dels\n1 260 tkr till läger, ansvarig Eva Alm, och dels\n940 tkr till tolkar, ansvarig Bo Ask.",
    "Av medlen fördelas\ndels 1 260 tkr till läger, ansvarig Eva Alm,\ndels 940 tkr till tolkar, ansvarig Bo Ask.",
    "Av medlen fördelas\n\ndels 1 260 tkr till läger, ansvarig Eva Alm\n\ndels 940 tkr till tolkar, ansvarig Bo Ask",
    "Av medlen fördelas 1 260 tkr till läger,\nansvarig Eva Alm, respektive\n940 tkr till tolkar, ansvarig Bo Ask.",
    "Medlen fördelas dels till läger, 1 260 tkr, ansvarig Eva Alm, dels till tolkar, 940 tkr, ansvarig Bo Ask.",
    "Medlen går dels till läger med 1 260 tkr, ansvarig Eva Alm, dels till tolkar med 940 tkr, ansvarig Bo Ask.",
    "Bidraget används dels till läger (1 260 tkr, ansvarig Eva Alm), dels till tolkar (940 tkr, ansvarig Bo Ask).",
  ])("is a gift to each: %s", (sentence) => {
    expect(rowsOf(sentence)).toEqual(both);
    expect(readOf(sentence).questions.filter((one) => one.startsWith("läsning"))).toEqual([]);
  });

  it.each([
    "Av medlen föreslås dels 1 260 tkr gå till läger, dels\n940 tkr till tolkar.",
    "Ansökan gällde dels 1 260 tkr till läger, dels\n940 tkr till tolkar, och avslås.",
    "Förra året fördelades dels 1 260 tkr till läger, dels\n940 tkr till tolkar.",
  ])("is none where it is proposed, refused or of another year: %s", (sentence) => {
    const { rows, pots } = readOf(sentence);
    expect([...rows, ...pots].filter(({ proposed }) => !proposed)).toEqual([]);
  });
});

describe("a position named together with its part of the organisation", () => {
  it.each([
    ["verksamhetschef\nUtveckling för fördelning", "verksamhetschef Utveckling"],
    ["avdelningschef\nVård och omsorg för fördelning", "avdelningschef Vård och omsorg"],
    ["enhetschef\nRehab, som fördelar", "enhetschef Rehab"],
    ["områdeschef\nNorr att fördela", "områdeschef Norr"],
  ])("is one over the end of a line: %s", (broken, holder) => {
    const { pots } = readOf(`För lokala grupper avsätts 1 100 tkr till ${broken}.`);
    expect(pots).toMatchObject([{ purpose: "lokala grupper", amountKr: 1_100_000, holder }]);
  });

  it("takes no heading in", () => {
    const { pots } = readOf(
      "För lokala grupper avsätts 1 100 tkr för fördelning till enhetschef\n\nUtdrag till\n\nEva Alm",
    );
    expect(pots.map(({ holder }) => holder)).not.toContain("enhetschef Utdrag");
  });
});
