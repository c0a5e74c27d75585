import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const items = [
  "Mottagning i Motala: 3 200 tkr (Stellan Grahn)",
  "Väntetidsteam i Ed, 840 tkr, ansvarig Eva Prov",
  "650 tkr till föräldrautbildning på nätet, ansvarig Bo Ask",
  "Ungdomshälsa, 3,5 mnkr till närvårdschefen att fördela",
];
const listOf = (markOf: (index: number) => string, lead = "Medlen fördelas så här:"): string =>
  decisionOf([lead, ...items.map((item, index) => `${markOf(index)}${item}`)].join("\n"));
const given = (text: string) => {
  const { rows, pots } = readDecision(text);
  return [
    ...rows.map(({ activity, responsible, amountKr }) => [activity, responsible, amountKr]),
    ...pots.map(({ purpose, holder, amountKr }) => [purpose, holder, amountKr]),
  ];
};
const whole = [
  ["Mottagning i Motala", "Stellan Grahn", 3_200_000],
  ["Väntetidsteam i Ed", "Eva Prov", 840_000],
  ["föräldrautbildning på nätet", "Bo Ask", 650_000],
  ["Ungdomshälsa", "närvårdschefen", 3_500_000],
];
const roman = (index: number): string => ["I", "II", "III", "IV"][index] ?? "";
const letter = (index: number): string => "ABCD"[index] ?? "";

describe("the marks of a list of money", () => {
  it.each<readonly [string, (index: number) => string]>([
    ["I.", (index) => `${roman(index)}. `],
    ["I)", (index) => `${roman(index)}) `],
    ["(I)", (index) => `(${roman(index)}) `],
    ["I", (index) => `${roman(index)} `],
    ["I:", (index) => `${roman(index)}: `],
    ["i.", (index) => `${roman(index).toLowerCase()}. `],
    ["I. and a tab", (index) => `${roman(index)}.\t`],
    ["A", (index) => `${letter(index)} `],
    ["A:", (index) => `${letter(index)}: `],
    ["A –", (index) => `${letter(index)} – `],
    ["1 –", (index) => `${index + 1} – `],
    ["1 -", (index) => `${index + 1} - `],
    ["1/", (index) => `${index + 1}/ `],
    ["1", (index) => `${index + 1} `],
    ["#1", (index) => `#${index + 1} `],
    ["Nr 1:", (index) => `Nr ${index + 1}: `],
    ["Nr 1.", (index) => `Nr ${index + 1}. `],
    ["Punkt 1.", (index) => `Punkt ${index + 1}. `],
    ["Post 1:", (index) => `Post ${index + 1}: `],
    ["Rad 1:", (index) => `Rad ${index + 1}: `],
    ["Insats 1:", (index) => `Insats ${index + 1}: `],
    ["·, no gap", () => "·"],
    ["*, no gap", () => "*"],
    ["-, no gap", () => "-"],
    ["–, no gap", () => "–"],
    ["»", () => "» "],
    ["+", () => "+ "],
    ["~", () => "~ "],
    ["=>", () => "=> "],
    ["a bullet that was lost", () => "? "],
    ["a bullet that was lost, and its tab", () => "?\t"],
    ["a bullet of a symbol font", () => "\uF0B7 "],
    ["a square", () => "■ "],
  ])("are known whatever they are: %s", (_, markOf) => {
    expect(given(listOf(markOf))).toEqual(whole);
    expect(given(listOf(markOf, ""))).toEqual(whole);
  });

  it("go on to what is wrapped below them", () => {
    const text = decisionOf(
      "Medlen fördelas så här:\nI. Mottagning för unga i Motala och i de kommuner som ligger omkring,\n   3 200 tkr, ansvarig Stellan Grahn\nII. Väntetidsteam i Ed, 840 tkr, ansvarig Eva Prov",
    );
    expect(given(text).map(([, who, amountKr]) => [who, amountKr])).toEqual([
      ["Stellan Grahn", 3_200_000],
      ["Eva Prov", 840_000],
    ]);
  });

  it("leave what an item is called where it has no other name", () => {
    const text = decisionOf("Medlen fördelas så här:\nInsats 1: 900 000 kr\nInsats 2: 400 000 kr");
    expect(given(text).map(([name]) => name)).toEqual(["Insats 1", "Insats 2"]);
  });

  it("are no marks before headings", () => {
    const text = decisionOf(
      "I. Insatser\n\n- Simskola, 900 tkr, Eva Prov\n- Läger, 300 tkr, Bo Ask\n\nII. Potter\n\n- Kurser, 400 tkr till HR-chefen att fördela",
    );
    expect(given(text)).toHaveLength(3);
    expect(given(text).flat().join(" ")).not.toMatch(/insatser|potter/iu);
  });

  it.each([
    ["a minus", "Läget per enhet:\n-100 000 kr Ed\n-200 000 kr Orsa"],
    ["an initial", "Beslutet fattas av\nV. Andersson\nX. Bergman"],
    ["words set out", "*Medlen är 900 000 kr.*\n*Tiden är 3 år och 200 000 kr.*"],
  ])("are none where they are something else: %s", (_, words) => {
    expect(given(decisionOf(words))).toEqual([]);
  });

  it("are not of thousands where the number before an amount stands last", () => {
    const text = decisionOf(
      "Medlen fördelas så här:\n1 Simskola, 900 tkr, Eva Prov\n2 650 tkr till läger\n3 Kurser, 300 tkr, Bo Ask",
    );
    expect(given(text).map(([, , amountKr]) => amountKr)).toEqual([900_000, 650_000, 300_000]);
  });
});
