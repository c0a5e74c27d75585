import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (
  background: string,
  gifts = "Till simskolan fördelas 900 000 kr. Till gården fördelas 3 145 000 kr.",
) =>
  readDecision(
    `Delegationsbeslut\n2025-03-04\nRS/12/2025\n\nKvällsverksamhet 2025\n\nÄrendebeskrivning\n\n${background}\n\nBeslut\n\n${gifts}\n`,
  );

describe("an amount that rows and pots come to, to the last krona", () => {
  it.each([
    "Budgetberedningen lade undan 4 045 000 kr åt oss, så mycket som går åt när skolan är ute.",
    "De 4 045 tkr som föll ut ska komma ungdomar till del.",
    "Det handlar om 4 045 000 kronor.",
    "När lönerna var betalda låg 4 045 000 kr på kontot.",
  ])("is what they are taken from, whatever words stand around it: %s", (told) => {
    expect(read(told)).toMatchObject({
      frame: { amountKr: 4_045_000, rounded: false },
      undistributedKr: 0,
    });
    expect(read(told).questions.join()).not.toContain("ram:");
  });

  it.each([
    ["their total", "Det blir sammanlagt 4 045 000 kr."],
    ["what is asked for", "Föreningarna har ansökt om 4 045 000 kr."],
    ["a motion's", "I en motion yrkas 4 045 000 kr till kvällar."],
    ["a forecast's", "Prognosen för kvällarna är 4 045 000 kr."],
    ["the whole country's", "Regeringen satsar 4 045 000 kr på kvällar i landet."],
  ])("is no frame where it is %s", (_, told) => {
    expect(read(told).frame).toBeNull();
  });

  it("proves nothing for a single gift, which a text tells of more than once", () => {
    const gift = "Till gården fördelas 3 145 000 kr.";
    expect(read("Gården ligger vid ån. Det handlar om 3 145 000 kr.", gift).frame).toBeNull();
  });

  it("is not looked for where the words themselves name another frame", () => {
    expect(read("Regionen får 5 000 000 kr i bidrag. Det handlar om 4 045 000 kr.")).toMatchObject({
      frame: { amountKr: 5_000_000 },
      undistributedKr: 955_000,
    });
  });
});
