import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const given = (lines: string) => {
  const { rows, pots, questions } = readDecision(decisionOf(lines));
  return {
    rows: rows.map(({ activity, responsible }) => [activity, responsible]),
    pots: pots.map(({ purpose, holder, amountKr }) => [purpose, holder, amountKr]),
    asked: questions.filter((text) => text.startsWith("roll:")),
  };
};
const unheld = {
  rows: [],
  pots: [["vila mellan passen", null, 500_000]],
  asked: ["roll: Vem ska fördela potten ”vila mellan passen”?"],
};

describe("a pot whose holder is not named yet", () => {
  it.each([
    "(befattning meddelas senare)",
    "(namn fylls i senare)",
    "[utses i höst]",
    "(vakant)",
    "(NN)",
    "N.N.",
    "____",
    "XX",
    "…",
    "den som utses senare",
    "ännu ej utsedd chef",
    "[ännu inte tillsatt]",
  ])("is a pot without a holder, and who it is is asked: %s", (who) => {
    expect(given(`För vila mellan passen fördelas 500 000 kr till ${who} för fördelning`)).toEqual(
      unheld,
    );
  });

  it.each([
    "Till vila mellan passen avsätts 500 000 kr, som fördelas vidare av [namn].",
    "500 000 kr till vila mellan passen läggs hos NN för vidare fördelning.",
    "500 000 kr fördelas till (befattning meddelas senare) för fördelning till vila mellan passen.",
  ])("also in another order: %s", (sentence) => {
    expect(given(sentence)).toEqual(unheld);
  });
});

describe("what only looks like a holder to be named", () => {
  it("is a position with something beside it", () => {
    const sentence = "För vila fördelas 500 000 kr till HR-direktör (tf.) för fördelning";
    expect(given(sentence).pots).toEqual([["vila", "HR-direktör", 500_000]]);
  });

  it("is an activity of which something is told later", () => {
    const sentence = "Till kursen (lokal meddelas senare) fördelas 500 000 kr, ansvarig Eva Alm.";
    expect(given(sentence)).toMatchObject({
      rows: [["kursen (lokal meddelas senare)", "Eva Alm"]],
      pots: [],
    });
  });
});
