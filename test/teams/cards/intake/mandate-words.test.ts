import { describe, expect, it } from "vitest";
import { mandateWords } from "../../../../src/teams/intake/guess.ts";
import { sent, spaced } from "./sent.ts";
import { decisionText } from "./documents.ts";

const told =
  "Regionstyrelsen uppdrog i samma paragraf åt regiondirektören att besluta om användningen av de medel som återstår efter den första fördelningen, inom områdena bemanning, rapportverktyg och digitala besök.";
const unquoted = decisionText.replace(/Beslutet i Regionstyrelsen § 88 beslutade också.*/, told);

describe("the words of a mandate that a text does not quote", () => {
  it("are the sentence that tells who got it, with its purposes", () => {
    const desk = sent(unquoted).press("Lägg in allt som är redo (1)");
    desk.press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });
    desk.press("Lägg in allt som är redo (2)");
    const [mandate] = [...desk.world.state.mandates.values()];
    expect(mandate).toMatchObject({ quote: told, delegate: "regiondirektor", section: 88 });
    expect(mandate?.purposes.map(({ title }) => title.sv)).toEqual([
      "Bemanning",
      "Rapportverktyg",
      "Digitala besök",
    ]);
  });

  it("stand on the card before anybody has pressed", () => {
    expect(spaced(sent(unquoted))).toContain("Läst ur: ”Regionstyrelsen uppdrog i samma paragraf");
  });

  it.each([
    ["Styrelsen gav den 22 mars, § 58, chefen rätt att besluta om\nmedlen. Mer.", true],
    ["Kommunstyrelsen delegerade § 4 till chefen att fördela medlen.", true],
    ["Förvaltningen föreslår att styrelsen delegerat rätten att fördela.", false],
    ["Styrelsen gav inte chefen rätt att fördela medlen.", false],
    ["Chefen uppdrog åt enheten att fördela medlen.", false],
    ["Styrelsen beslutade § 4 om en fördelning.", false],
    ["", false],
  ])("%j gives a mandate: %s", (text, isGiven) => {
    expect(mandateWords(text, "delegationsbeslut") !== "").toBe(isGiven);
    expect(mandateWords(text, "protokoll")).toBe("");
  });

  it("are those between quotation marks where there are any", () => {
    const quote = "Direktören får delegation på att fördela medlen till åtgärder gällande IT.";
    expect(mandateWords(`${told}\n"${quote}"`, "delegationsbeslut")).toBe(quote);
  });
});
