import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (decision: string) =>
  readDecision(
    `Delegationsbeslut\n2025-04-09\nDnr RS 2025/77\n\nFördelning av statsbidrag 2025\n\nBakgrund\n\nRegionen får 9 000 000 kr för 2025.\n\nBeslut\n\n${decision}\n\nBo Ek\nRegiondirektör\n`,
  );
const askedOf = (decision: string) =>
  read(decision).questions.filter((question) => question.startsWith("läsning:"));

describe("a row, said in one more way", () => {
  it.each([
    "Simskolan tilldelas högst 300 tkr.",
    "För simskolan reserveras upp till 300 tkr, ansvarig Per-Ola Alm.",
    "Simskolan ska finansieras med 300 tkr ur statsbidraget.",
    "Till simskolan anvisas ur statsbidraget 300 tkr.",
    "300 tkr inkl. moms avsätts till simskolan.",
    "300 tkr från statsbidraget läggs på simskolan.",
    "300 tkr av bidraget ska gå till simskolan.",
    "Att till simskolan avsätta 300 tkr.",
    "Ett anslag om 300 tkr ges till simskolan.",
    "300 tkr ställs till förfogande för simskolan.",
    "Simskolan får därutöver 300 tkr.",
    "Även simskolan får medel, 300 tkr.",
    "Simskolan tilldelas medel med 300 tkr.",
    "Bidrag till simskolan utgår med 300 tkr.",
    "Simskolan kostar 300 tkr och finansieras med bidraget.",
    "Till simskolan avsätts 300 tkr, varav högst 100 tkr får användas till lokaler.",
    "Att anvisa 300 tkr för simskolan, där Eva Alm är ansvarig.",
  ])("is read: %s", (decision) => {
    const { rows, pots, assignments, frame } = read(decision);
    expect(rows.map(({ activity, amountKr }) => [activity.toLowerCase(), amountKr])).toEqual([
      ["simskolan", 300_000],
    ]);
    expect([pots, assignments, frame?.amountKr]).toEqual([[], [], 9_000_000]);
    expect(askedOf(decision)).toEqual([]);
  });

  it.each([
    "Varje förening får högst 20 000 kr.",
    "Simskolan får högst 20 000 kr per deltagare.",
    "Kostnaden får uppgå till högst 300 tkr.",
    "Simskolan kostar 300 tkr och finansieras med egna medel.",
  ])("is asked about where it is a rule or a cost: %s", (decision) => {
    expect(read(decision).rows).toEqual([]);
    expect(askedOf(decision)).toHaveLength(1);
  });

  it("is none where it is left out, or stays with a body", () => {
    expect(read("Simskolan utgår med hänvisning till läget.").rows).toEqual([]);
    expect(read("300 tkr ställs till regionstyrelsens förfogande.").rows).toEqual([]);
  });
});

describe("a pot, said in one more way", () => {
  it.each([
    "HR-chefen får högst 300 tkr att fördela till kurser.",
    "Upp till 300 tkr ställs till HR-chefens förfogande för kurser.",
    "300 tkr reserveras hos HR-chefen för kurser.",
    "Bemyndiga HR-chefen att besluta om fördelning av 300 tkr till kurser.",
    "Uppdra åt HR-chefen att besluta om användningen av 300 tkr för kurser.",
    "Till kurser avsätts 300 tkr efter beslut av HR-chefen.",
    "300 tkr avsätts för kurser enligt HR-chefens bestämmande.",
  ])("is read: %s", (decision) => {
    const { rows, pots, assignments, frame } = read(decision);
    expect(pots.map(({ purpose, holder, amountKr }) => [purpose, holder, amountKr])).toEqual([
      ["kurser", "HR-chefen", 300_000],
    ]);
    expect([rows, assignments, frame?.amountKr]).toEqual([[], [], 9_000_000]);
  });

  it("is none where an older decision is named, or a whole frame is entrusted", () => {
    expect(
      read("300 tkr avsätts för kurser enligt regiondirektörens beslut 2025-03-01.").pots,
    ).toEqual([]);
    expect(
      read("Bemyndiga regiondirektören att besluta om fördelning av 9 000 000 kr.").pots,
    ).toEqual([]);
  });
});
