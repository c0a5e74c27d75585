import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const named: readonly (readonly [string, string, string, number])[] = [
  ["Ungdomsmottagningar, förlängt öppethållande", "Josefin Kall", "2 900 tkr", 2_900_000],
  ["Suicidprevention, utbildning", "Hans-Erik Wide", "1 100 tkr", 1_100_000],
  ["Första linjen för barn", "Josefin Kall", "4 200 tkr", 4_200_000],
];
const rowsIn = (lines: string) =>
  readDecision(decisionOf(`1. Medel fördelas till följande insatser:\n\n${lines}`)).rows.map(
    ({ activity, responsible, amountKr }) => [activity, responsible, amountKr],
  );
const expected = named.map(([name, who, , amountKr]) => [name, who, amountKr]);

describe("a row whose name stands on the line above whoever answers for it", () => {
  it.each<[string, (name: string, who: string, amount: string) => string]>([
    ["ansvarig and a tab", (name, who, amount) => `${name}\nansvarig ${who}\t${amount}`],
    ["two tabs", (name, who, amount) => `${name}\nansvarig ${who}\t\t${amount}`],
    ["a colon", (name, who, amount) => `${name}\nAnsvarig: ${who}\t${amount}`],
    ["spaces", (name, who, amount) => `${name}\nansvarig ${who}        ${amount}`],
    ["a comma", (name, who, amount) => `${name}\n${who}, ${amount}`],
    ["a tab alone", (name, who, amount) => `${name}\n${who}\t${amount}`],
    ["a dash", (name, who, amount) => `${name}\n${who} – ${amount}`],
    ["brackets", (name, who, amount) => `${name}\n(${who}) ${amount}`],
    ["a colon behind the name", (name, who, amount) => `${name}:\n${who}, ${amount}`],
    ["marks", (name, who, amount) => `- ${name}\n  ${who}, ${amount}`],
    ["gaps", (name, who, amount) => `${name}\n${who}, ${amount}\n`],
  ])("is one row: %s", (_, written) => {
    const lines = named.map(([name, who, amount]) => written(name, who, amount)).join("\n");
    expect(rowsIn(lines)).toEqual(expected);
    expect(rowsIn(`${lines}\nSumma\t\t8 200 tkr`)).toEqual(expected);
  });

  it.each([
    "Ansökningar som avslås\n\nUngdomsmottagningar\nJosefin Kall, 2 900 tkr\nSuicidprevention\nHans-Erik Wide, 1 100 tkr",
    "Josefin Kall\nHans-Erik Wide, 1 100 tkr\nEva Alm\nBo Ek, 900 tkr",
  ])("is none where it is refused, or where the name is a person's: %s", (lines) => {
    expect(rowsIn(lines).filter(([name]) => /Ungdom|Suicid|^Josefin|^Eva/.test(`${name}`))).toEqual(
      [],
    );
  });
});
