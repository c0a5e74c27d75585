import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (text: string) =>
  readDecision(`Delegationsbeslut\n2018-06-21\n\nBeslut\n\n${text}\n`);
const gifts = (text: string) => decided(text).rows.map((row) => [row.activity, row.amountKr]);

const parts = [
  ["kurser", 300_000],
  ["tolkar", 700_000],
];
const whole = "Till jämlik vård avsätts 1 000 000 kr.";
const lines = "300 000 kr till kurser och 700 000 kr till tolkar.";

describe("a gift that the next sentence divides", () => {
  it.each([
    `${whole} Av dessa medel går ${lines}`,
    `${whole} Av dem går ${lines}`,
    `${whole} Av detta används ${lines}`,
    `${whole} Härav fördelas ${lines}`,
    `${whole} Därav går ${lines}`,
    `${whole}\nAv beloppet fördelas ${lines}`,
    `${whole} Ur dessa pengar tilldelas kurser 300 000 kr och tolkar 700 000 kr.`,
    `${whole} De fördelas med ${lines}`,
    `${whole} Pengarna fördelas så här: kurser 300 000 kr, tolkar 700 000 kr.`,
    "Till jämlik vård avsätts 1 000 000 kr, att fördelas enligt följande: kurser 300 000 kr och tolkar 700 000 kr.",
    "För jämlik vård anslås 1 000 000 kr som fördelas så här: kurser 300 000 kr och tolkar 700 000 kr.",
  ])("is what its parts are taken out of, and is not given twice: %s", (text) => {
    expect(gifts(text)).toEqual(parts);
    expect(decided(text).frame?.amountKr).toBe(1_000_000);
    expect(decided(text).undistributedKr).toBe(0);
  });

  it("is no frame where something else is given beside it, nor asked about", () => {
    const text = `Till lokaler anslås 400 000 kr. ${whole} Av dessa går ${lines}`;
    expect(gifts(text)).toEqual([["lokaler", 400_000], ...parts]);
    expect(decided(text).frame).toBeNull();
    expect(decided(text).questions.filter((one) => one.startsWith("läsning"))).toEqual([]);
  });

  it.each([
    `${whole} Av dessa går 300 000 kr till kurser.`,
    `${whole} Av dem används 300 000 kr till kurser och 400 000 kr till tolkar.`,
  ])("is given once where less is told of, and the rest is asked: %s", (text) => {
    expect(gifts(text)).toEqual([["jämlik vård", 1_000_000]]);
    expect(decided(text).questions.filter((one) => one.startsWith("läsning"))).toHaveLength(1);
  });

  it.each([
    `${whole} Därutöver går ${lines}`,
    `${whole} Av reserven går ${lines}`,
    `${whole} Av bidraget till skolan går ${lines}`,
  ])("is a gift beside what other money is given for: %s", (text) => {
    expect(gifts(text)).toEqual([["jämlik vård", 1_000_000], ...parts]);
  });
});
