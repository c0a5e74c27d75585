import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const list = (first: string, second: string, mark = "a. "): string =>
  decisionOf(
    `Medlen fördelas enligt följande:\n\n1. ${first}\n${mark}språkscreening, 900 000 kr\n${mark.replace("a", "b")}hembesök, 300 000 kr\n\n2. ${second}\n${mark}handledning, 400 000 kr`,
  );
const given = (text: string) => {
  const { rows, pots } = readDecision(text);
  return [
    ...rows.map(({ activity }) => `rad ${activity}`),
    ...pots.map(({ purpose, holder }) => `pott ${purpose}: ${holder ?? "ingen"}`),
  ];
};
const held = [
  "pott språkscreening: vårdchefen",
  "pott hembesök: vårdchefen",
  "pott handledning: HR-direktören",
];

describe("a line that says who distributes what stands below it", () => {
  it.each([
    ["Till vårdchefen för fördelning", "Till HR-direktören för fördelning"],
    ["Till vårdchefen för fördelning:", "Till HR-direktören för fördelning:"],
    ["Till vårdchefen för vidare fördelning på:", "Till HR-direktören för vidare fördelning på:"],
    ["Till vårdchefen att fördela på", "Till HR-direktören att fördela på"],
    ["Medel till vårdchefen för fördelning", "Medel till HR-direktören för fördelning"],
    ["Till vårdchefens förfogande:", "Till HR-direktörens förfogande:"],
  ])("names the holder of each: %s", (first, second) => {
    expect(given(list(first, second))).toEqual(held);
    expect(given(list(first, second, "- "))).toEqual(held);
  });

  it.each([
    ["Till vårdens utveckling", "Till stöd för chefer"],
    ["Insatser i vården", "Insatser för chefer"],
  ])("does not where it says what for: %s", (first, second) => {
    expect(given(list(first, second)).every((one) => one.startsWith("rad"))).toBe(true);
  });
});

describe("a name on the line below its label", () => {
  const rows = (items: string) =>
    readDecision(decisionOf(`Medlen fördelas enligt följande:\n\n${items}`)).rows.map(
      ({ activity, responsible, needNextYear }) => [activity, responsible, needNextYear],
    );

  it.each([
    "Ansvarig:\nBodil Hed. Behov av finansiering 2031: ja",
    "Ansvarig: Bodil\nHed. Behov av finansiering 2031: ja",
    "Ansvarig: Bodil Hed.\nBehov av finansiering 2031: ja",
    "Ansvarig: Bodil Hed. Behov av finansiering 2031:\nja",
  ])("is who answers: %s", (end) => {
    expect(
      rows(`- Språkscreening, första steget, 900 000 kr. ${end}\n- Hembesök, 300 000 kr. ${end}`),
    ).toEqual([
      ["Språkscreening, första steget", "Bodil Hed", "ja"],
      ["Hembesök", "Bodil Hed", "ja"],
    ]);
  });
});
