import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (...text: readonly string[]) =>
  readDecision(["Delegationsbeslut", "2024-03-05", "", "Beslut", "", ...text].join("\n")).rows.map(
    ({ activity, responsible, amountKr }) => [activity, responsible, amountKr],
  );

describe("what was asked for above what is granted", () => {
  it.each([
    ["Ni sökte 420 000 kr till kurser.", "Beviljas: 300 000 kr. Ansvarig: Bo Sand."],
    ["Sökt: 420 000 kr för kurser.", "Beviljat: 300 000 kr. Ansvarig: Bo Sand."],
    ["Du sökte 420 tkr till kurser.", "Du får 300 tkr. Ansvarig: Bo Sand."],
    ["Verksamheten har sökt 420 tkr för kurser.", "Tilldelas 300 tkr, ansvarig Bo Sand."],
    ["Ansökan avser 420 000 kr till kurser.", "Beslut: beviljas 300 000 kr. Ansvarig: Bo Sand."],
    ["Begärt belopp: 420 000 kr till kurser.", "Beviljat belopp: 300 000 kr. Ansvarig: Bo Sand."],
    ["Enheten äskade 420 000 kr till kurser.", "Enheten får 300 000 kr. Ansvarig är Bo Sand."],
    ["Ni ansökte om 420 000 kr till kurser.", "Ni beviljas 300 000 kr. Ansvarig: Bo Sand."],
    ["Ni har sökt 420 000 kr till kurser.", "Bifalls med 300 000 kr. Ansvarig: Bo Sand."],
    ["Ni sökte 420 000 kr till kurser. Beviljas: 300 000 kr. Ansvarig: Bo Sand."],
  ])("is what the money is for: ”%s”", (...item) => {
    expect(
      read(
        "1. Klinik Nord",
        ...item,
        "",
        "2. Klinik Syd",
        "Ni sökte 90 000 kr till resor.",
        "Avslag.",
      ),
    ).toEqual([["kurser", "Bo Sand", 300_000]]);
  });

  it("is named by its title where nothing else says what it is for", () => {
    expect(
      read("1. Simskolan", "Sökt: 420 000 kr", "Beviljat: 300 000 kr. Ansvarig: Bo Sand."),
    ).toEqual([["Simskolan", "Bo Sand", 300_000]]);
  });

  it.each([
    ["Ni sökte 420 000 kr till kurser.", "Avslag. Högst 300 000 kr kan ges."],
    ["Ni sökte 420 000 kr till kurser.", "Beviljas inte."],
    ["Ni sökte 420 000 kr till kurser.", "", "Ansökan avslås."],
  ])("is no gift where it is refused: ”%s / %s”", (...item) => {
    expect(read("1. Klinik Nord", ...item)).toEqual([]);
  });
});

it("is not refused by words to those whose applications were", () => {
  const text =
    "Simskolan får 300 000 kr. Den som fick avslag är välkommen att söka igen.\n\nKören får 90 000 kr. Den avslås.";
  expect(read(text)).toEqual([["Simskolan", null, 300_000]]);
});
