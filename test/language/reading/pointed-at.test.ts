import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const table = "Insats\tAnsvarig\tBelopp\nLäxhjälp\tMona Ek\t450 000\nSimskola\tBo Al\t150 000\n";
const memo = (background: string, decision: string) =>
  readDecision(
    `Delegationsbeslut\n2024-05-06\n\nÄrendet\n\n${background}\n\nBeslut\n\n${decision}\n`,
  );
const rowsOf = (background: string, decision: string) =>
  memo(background, decision).rows.map(({ amountKr }) => amountKr);

describe("a list that the decision points at", () => {
  it.each([
    "Medlen fördelas enligt tabellen i ärendet.",
    "Regiondirektören beslutar att fördela 600 000 kr till insatser enligt tabellen ovan.",
    "De insatser som står i tabellen får medel enligt sammanställningen.",
    "Bidraget fördelas på det sätt som framgår ovan.",
    "Insatserna tilldelas medel i enlighet med tabellen i tjänsteskrivelsen.",
    "Fördelningen ovan fastställs.",
    "1. Medel beviljas enligt vad som anges i ärendebeskrivningen.",
    "Medlen fördelas såsom redovisas i uppställningen.",
    "Regiondirektören godkänner fördelningen enligt underlaget.",
    "att fördela medlen till de insatser som framgår av tabellen",
  ])("is read: %s", (decision) => {
    expect(rowsOf(`Insatserna har beretts.\n\n${table}`, decision)).toEqual([450_000, 150_000]);
  });

  it("is read with the pots that stand in words beside it", () => {
    const { rows, pots } = memo(
      `Fördelning till insatser\n\n${table}\nFördelning till chefer\n\n1. HR-direktören disponerar 2 000 000 kr för utbildning.`,
      "Medlen fördelas på det sätt som framgår ovan.",
    );
    expect(rows).toHaveLength(2);
    expect(pots.map(({ holder }) => holder)).toEqual(["HR-direktören"]);
  });

  it("stands for the amount of the line that points", () => {
    const { statedTotals } = memo(table, "Fördela 700 000 kr till insatser enligt tabellen ovan.");
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 700_000, computedKr: 600_000 }]);
  });

  it("is proposed where the line proposes", () => {
    const { rows } = readDecision(
      `Tjänsteskrivelse\n2024-05-06\n\nÄrendet\n\n${table}\n\nFörslag till beslut\n\nNämnden beslutar att fördela medlen enligt tabellen ovan.\n`,
    );
    expect(rows.map(({ proposed }) => proposed)).toEqual([true, true]);
  });

  it.each([
    ["Inkomna ansökningar:", "Medlen fördelas enligt tabellen ovan."],
    ["Fördelning 2022:", "Medlen fördelas enligt tabellen ovan."],
    ["Insatserna har beretts.", "Ansökningarna avslås enligt tabellen ovan."],
    [
      "Insatserna har beretts.",
      "Medlen fördelas inte enligt tabellen ovan utan i höst, ärendet bordläggs.",
    ],
  ])("is no list of something else: %s / %s", (lead, decision) => {
    expect(rowsOf(`${lead}\n\n${table}`, decision)).toEqual([]);
  });
});
