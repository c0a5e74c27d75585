import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { healthPaper } from "./papers.ts";

const told = "Region Väst har fått 7 050 000 kr för väntetider 2024.";
const read = (decision: string) => {
  const { rows, pots, questions } = readDecision(healthPaper(decision, told));
  return {
    rows: rows.map(({ activity, amountKr }) => [activity, amountKr]),
    pots: pots.map(({ purpose, amountKr, holder }) => [purpose, amountKr, holder]),
    asked: questions.filter((one) => /^(?:läsning|återstod|ram):/.test(one)),
  };
};

const whole = {
  rows: [
    ["Ögonmottagning", 2_100_000],
    ["Höftlinje", 850_000],
  ],
  pots: [
    ["Arbetsmiljö", 3_200_000, "HR-chefen"],
    ["Rehab", 900_000, "vårdchefen"],
  ],
  asked: [],
};
const table = (heads: string, first: string, second: string): string =>
  [`${heads}`, `Ögonmottagning\tEva Alm\t${first}`, `Höftlinje\tBo Ek\t${second}`].join("\n");
const pots = (first: string, second: string, head = "Belopp"): string =>
  [
    `Pott\t${head}\tFördelas av`,
    `Arbetsmiljö\t${first}\tHR-chefen`,
    `Rehab\t${second}\tvårdchefen`,
  ].join("\n");

describe("a unit that is said of one list", () => {
  it.each([
    [
      "in the head of its amounts",
      `Dessa insatser får medel:\n\n${table("Insats\tAnsvarig\tBelopp (tkr)", "2 100", "850")}\n\nDärtill avsätts i potter:\n\n${pots("3 200", "900")}`,
    ],
    [
      "by a head that is nothing but the unit",
      `${table("Insats\tAnsvarig\tMnkr", "2,1", "0,85")}\n\nResten läggs i potter:\n\n${pots("3,2", "0,9")}`,
    ],
    [
      "in brackets in its lead",
      `Insatser som får medel (i tkr):\n\n${table("Insats\tAnsvarig\tBelopp", "2100", "850")}\n\nPotter:\n\n${pots("3200", "900")}`,
    ],
    [
      "in a sentence above it",
      `Här redovisas alla belopp i mnkr.\n\nInsatser\n\n${table("Insats\tAnsvarig\tBelopp", "2,1", "0,85")}\n\nPotter\n\n${pots("3,2", "0,9")}`,
    ],
    [
      "beside its amounts",
      `Dessa insatser får medel:\n\n${table("Insats\tAnsvarig\tBelopp", "2,1 mnkr", "0,85 mnkr")}\n\nDessa potter avsätts:\n\n${pots("3,2", "0,9")}`,
    ],
    [
      "below the last",
      `Dessa insatser får medel:\n\n${table("Insats\tAnsvarig\tBelopp", "2,1", "0,85")}\n\nDessa potter avsätts:\n\n${pots("3,2", "0,9")}\n\nBeloppen anges i mnkr.`,
    ],
    [
      "in the sum that each comes to",
      `Till insatser går sammanlagt 2,95 mnkr:\n\n${table("Insats\tAnsvarig\tBelopp", "2,1", "0,85")}\n\nTill potter går sammanlagt 4,1 mnkr:\n\n${pots("3,2", "0,9")}`,
    ],
    [
      "above items",
      "Till insatser fördelas (belopp i tkr):\n\n- Ögonmottagning: 2 100, ansvarig Eva Alm\n- Höftlinje: 850, ansvarig Bo Ek\n\nTill potter fördelas:\n\n- Arbetsmiljö: 3 200, HR-chefen fördelar\n- Rehab: 900, vårdchefen fördelar",
    ],
    [
      "above lettered items",
      "Till insatser fördelas (mnkr):\n\na) Ögonmottagning 2,1 (Eva Alm)\nb) Höftlinje 0,85 (Bo Ek)\n\nResten fördelas i potter:\n\na) Arbetsmiljö 3,2, HR-chefen fördelar\nb) Rehab 0,9, vårdchefen fördelar",
    ],
  ])("holds for the next one: %s", (_, decision) => {
    expect(read(decision)).toEqual(whole);
  });

  it.each([
    [
      "whole kronor by their size",
      `Insatser (tkr):\n\n${table("Insats\tAnsvarig\tBelopp", "2 100", "850")}\n\nPotter:\n\n${pots("3 200 000", "900 000")}`,
      [3_200_000, 900_000],
    ],
    [
      "under a head of their own that says kronor",
      `Insatser (tkr):\n\n${table("Insats\tAnsvarig\tBelopp", "2 100", "850")}\n\nPotter:\n\n${pots("3 200", "900", "Belopp (kr)")}`,
      [3_200, 900],
    ],
    [
      "with a unit of their own",
      `Insatser (tkr):\n\n${table("Insats\tAnsvarig\tBelopp", "2 100", "850")}\n\nPotter:\n\n${pots("3,2 mnkr", "0,9 mnkr")}`,
      [3_200_000, 900_000],
    ],
  ])("does not hold for figures %s", (_, decision, amounts) => {
    expect(read(decision).pots.map(([, amountKr]) => amountKr)).toEqual(amounts);
  });

  it("makes no item of what is refused, counted or given as a task", () => {
    const { rows, pots: held } = read(
      "Till insatser fördelas (tkr):\n\n1. Ögonmottagning: 2 100, ansvarig Eva Alm\n2. Bo Ek får i uppdrag att pröva modell 2,5 och redovisa i mars 2025.\n\nFöljande ansökningar avslås:\n\n- Arbetsmiljö: 3 200\n- Rehab: 900",
    );
    expect(rows).toEqual([["Ögonmottagning", 2_100_000]]);
    expect(held).toEqual([]);
  });

  it("leaves decimals below thousands to somebody who looks at them", () => {
    const { pots: held, asked } = read(
      `Insatser (tkr):\n\n${table("Insats\tAnsvarig\tBelopp", "2 100", "850")}\n\nPotter:\n\n${pots("3,2", "0,9")}`,
    );
    expect(held).toEqual([]);
    expect(asked.join("\n")).toContain("Arbetsmiljö | 3,2 | HR-chefen");
  });
});
