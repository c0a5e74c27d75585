import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (background: string, points = "Medlen fördelas enligt ovan.", pot = "") =>
  readDecision(
    `Region Norrsjö\n\nDelegationsbeslut\n2024-02-12\nRS/18/2024\n\nMedel för skolhälsa 2024\n\nÄrendebeskrivning\n\nFör 2024 får Region Norrsjö 8 000 000 kronor i statsbidrag för skolhälsa.\n\n${background}\n\nBeslut\n\n1. ${points}\n2. ${pot}HR-chefen får i uppdrag att redovisa utfallet i maj 2024.\n`,
  );
const rowsOf = ({ rows }: ReturnType<typeof readDecision>) =>
  rows.map(({ activity, responsible, amountKr }) => [
    activity.toLowerCase(),
    responsible,
    amountKr,
  ]);
const list =
  "3 500 000 kronor till skolläkare (ansvarig Eva Alm) och 1 500 000 kronor till elevhälsa (ansvarig Bo Ek).";
const rows = [
  ["skolläkare", "Eva Alm", 3_500_000],
  ["elevhälsa", "Bo Ek", 1_500_000],
];

describe("what is told as drawn on the money, where a point takes it in", () => {
  it.each([
    `Av bidraget går ${list}`,
    `Av medlen används ${list}`,
    `Ur statsbidraget avsätts ${list}`,
    `Bidraget fördelas med ${list}`,
    "Eva Alm får 3 500 000 kronor till skolläkare. Bo Ek får 1 500 000 kronor till elevhälsa.",
    "Så fördelas bidraget. Skolläkare får 3 500 000 kronor, ansvarig Eva Alm. Elevhälsa får 1 500 000 kronor, ansvarig Bo Ek.",
    "Skolläkare tilldelas 3 500 000 kronor (ansvarig Eva Alm). Elevhälsa tilldelas 1 500 000 kronor (ansvarig Bo Ek).",
  ])("is given without coming to the whole frame: %s", (background) => {
    const read = decision(background);
    expect(rowsOf(read)).toEqual(rows);
    expect(read.frame?.amountKr).toBe(8_000_000);
    expect(read.undistributedKr).toBe(3_000_000);
  });

  it.each([
    "Medlen fördelas enligt sammanfattningen.",
    "Bidraget fördelas till de aktiviteter som anges i ärendebeskrivningen.",
    "Medlen fördelas i enlighet med redogörelsen ovan.",
  ])("stands beside a pot of the decision: %s", (points) => {
    const pot = "För kurser fördelas 2 000 000 kronor till HR-chefen för fördelning. ";
    const read = decision(`Av bidraget går ${list}`, points, pot);
    expect(rowsOf(read)).toEqual(rows);
    expect(read.pots).toMatchObject([{ purpose: "kurser", amountKr: 2_000_000 }]);
    expect(read.undistributedKr).toBe(1_000_000);
  });

  it("is asked about where it and what the decision gives beside it are more than there is", () => {
    const pot = "För kurser fördelas 4 000 000 kronor till HR-chefen för fördelning. ";
    const read = decision(`Av bidraget går ${list}`, undefined, pot);
    expect(read.rows).toEqual([]);
    expect(read.questions.join("\n")).toContain("Av bidraget går");
  });

  it.each([
    `Av bidraget går varje år ${list}`,
    `Av bidraget går till exempel ${list}`,
    `Om modellen väljs går ${list}`,
    `Enligt rådet går ${list}`,
    `Av bidraget begär rektorerna ${list}`,
    `Förra året gick av bidraget ${list}`,
    "Av medlen kan 3 500 000 kronor gå till skolläkare och 1 500 000 kronor till elevhälsa.",
    "Av bidraget för 2023 går 3 500 000 kronor till skolläkare och 1 500 000 kronor till elevhälsa.",
    "Skolläkare kostar 3 500 000 kronor och elevhälsa 1 500 000 kronor.",
    "Region Västsjö får 9 000 000 kronor. Av dem går 3 500 000 kronor till skolläkare och 1 500 000 kronor till elevhälsa.",
    "Staten fördelar 600 000 000 kronor. Av dem går 400 000 000 kronor till regionerna och 200 000 000 kronor till kommunerna.",
    "Av medlen går 3 500 000 kronor till skolläkare och 1 500 000 kronor till elevhälsa.\n\nAv medlen går 2 500 000 kronor till skolläkare och 1 000 000 kronor till elevhälsa.",
  ])("is asked about, and no row, where it is told of otherwise: %s", (background) => {
    const read = decision(background);
    expect(read.rows).toEqual([]);
    expect(read.questions.some((question) => question.startsWith("läsning:"))).toBe(true);
  });
});
