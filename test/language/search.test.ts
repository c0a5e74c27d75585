import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kronor } from "../../src/domain/money.ts";
import { readSought, searchable } from "../../src/language/search.ts";

const sought = (text: string, language: "sv" | "en" = "sv") => readSought(text, language);

describe("what is looked for", () => {
  it.each([
    ["Kompetens", ["kompetens"]],
    ["HS-direktör", ["hs", "direktor"]],
    ["  Åsa   Ärlig? ", ["asa", "arlig"]],
    ["pengar till kirurgi", ["pengar", "kirurgi"]],
    ["pott: NOVA, NOVA", ["pott", "nova"]],
    ["§ 114", ["114"]],
  ])("%j is the words of it, folded, without those that only join", (text, words) => {
    expect(sought(text)).toMatchObject({ words, phrase: "", unreadable: null });
  });

  it.each([
    ["1 450 000", 1_450_000],
    ["1.450.000 kr", 1_450_000],
    ["1450 tkr", 1_450_000],
    ["1,45 mnkr", 1_450_000],
    ["1,450,000", 1_450_000],
    ["1.45 million", 1_450_000],
  ])("%s is an amount to the öre, and no words", (text, amount) => {
    expect(sought(text)).toMatchObject({ words: [], amount: kronor(amount) });
  });

  it("takes a few digits as an amount or as a part of a name", () => {
    expect(sought("2018")).toMatchObject({
      words: ["2018"],
      amount: kronor(2018),
      isEither: true,
    });
  });

  it.each([
    ["kirurgi 300 tkr", ["kirurgi"], 300_000],
    ["1,2 mnkr till digitalisering", ["digitalisering"], 1_200_000],
    ["Simulatorer 1 200 000 kr", ["simulatorer"], 1_200_000],
  ])("%j is words and an amount at once", (text, words, amount) => {
    expect(sought(text)).toMatchObject({ words, amount: kronor(amount), isEither: false });
  });

  it.each([
    ["RS/254/2018", "rs 254 2018"],
    ["RS 254/2018", "rs 254 2018"],
    ["rs254-2018", "rs 254 2018"],
    ["dnr RS/254/2018", "rs 254 2018"],
    ["1/2018", "1 2018"],
    ["01/2018", "1 2018"],
    ["2018:1", "1 2018"],
  ])("%s is one number, however it is written", (text, phrase) => {
    expect(sought(text)).toMatchObject({ phrase, amount: null });
  });

  it.each([
    ["3,7", "no-unit"],
    ["-5 000", "negative"],
    ["12 00", "spacing"],
  ])("says why %s is no amount", (text, why) => {
    expect(sought(text)?.unreadable).toBe(why);
  });

  it.each(["", "  ", "§§", "…", "x".repeat(121)])("%j holds nothing to look for", (text) => {
    expect(sought(text)).toBeNull();
  });

  it("reads whatever is typed, and at most eight words of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 130 }), (text) => {
        const read = sought(text);
        expect(read?.words.length ?? 0).toBeLessThanOrEqual(8);
        for (const word of read?.words ?? []) expect(searchable(word)).toBe(word);
      }),
    );
  });
});
