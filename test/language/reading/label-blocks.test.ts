import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (text: string) =>
  readDecision(
    `Delegationsbeslut\n2024-03-05\n\nBeslut\n\nJag fördelar medlen så här.\n\n${text}\n`,
  );
const rowsOf = (text: string) =>
  read(text).rows.map((row) => [row.activity, row.responsible, row.amountKr]);
const two = [
  ["Läxhjälp", "Mona Ek", 450_000],
  ["Simskola", "Bo Ask", 250_000],
];

describe("items told line by line", () => {
  it.each([
    [
      "what, who and how much",
      "Vad: Läxhjälp\nVem: Mona Ek\nHur mycket: 450 000 kr\n\nVad: Simskola\nVem: Bo Ask\nHur mycket: 250 000 kr",
    ],
    [
      "labels of nothing known, again and again",
      "Det vi gör: Läxhjälp\nVem: Mona Ek\nKostar: 450 000 kr\n\nDet vi gör: Simskola\nVem: Bo Ask\nKostar: 250 000 kr",
    ],
    [
      "no empty line between the blocks",
      "Insats: Läxhjälp\nVem ansvarar: Mona Ek\nPengar: 450 000 kr\nInsats: Simskola\nVem ansvarar: Bo Ask\nPengar: 250 000 kr",
    ],
    [
      "each value below its label",
      "Vad:\nLäxhjälp\nVem:\nMona Ek\nHur mycket:\n450 000 kr\n\nVad:\nSimskola\nVem:\nBo Ask\nHur mycket:\n250 000 kr",
    ],
    [
      "dashes for colons",
      "Insats – Läxhjälp\nAnsvarig – Mona Ek\nBelopp – 450 000 kr\n\nInsats – Simskola\nAnsvarig – Bo Ask\nBelopp – 250 000 kr",
    ],
    [
      "numbered titles",
      "1. Läxhjälp\n   Vem: Mona Ek\n   Hur mycket: 450 000 kr\n2. Simskola\n   Vem: Bo Ask\n   Hur mycket: 250 000 kr",
    ],
    [
      "bullets below titles",
      "Läxhjälp\n - ansvarig: Mona Ek\n - belopp: 450 000 kr\nSimskola\n - ansvarig: Bo Ask\n - belopp: 250 000 kr",
    ],
    [
      "what was asked for beside it",
      "Läxhjälp\nSökt belopp: 600 000 kr\nBeviljat belopp: 450 000 kr\nAnsvarig: Mona Ek\n\nSimskola\nSökt belopp: 250 000 kr\nBeviljat belopp: 250 000 kr\nAnsvarig: Bo Ask",
    ],
    [
      "numbered labels",
      "Insats 1: Läxhjälp\nAnsvarig: Mona Ek\nBelopp: 450 tkr\n\nInsats 2: Simskola\nAnsvarig: Bo Ask\nBelopp: 250 tkr",
    ],
    ["no labels at all", "Läxhjälp\n450 000 kr\nMona Ek\n\nSimskola\n250 000 kr\nBo Ask"],
    [
      "the amount first",
      "450 000 kr\nLäxhjälp\nAnsvarig: Mona Ek\n\n250 000 kr\nSimskola\nAnsvarig: Bo Ask",
    ],
  ])("are rows: %s", (_, text) => {
    expect(rowsOf(text)).toEqual(two);
    expect(read(text).assignments).toEqual([]);
  });

  it("say whether they need money next year", () => {
    const { rows } = read(
      "Läxhjälp\nAnsvarig: Mona Ek\nBelopp: 450 000 kr\nBehov 2025: ja\n\nSimskola\nAnsvarig: Bo Ask\nBelopp: 250 000 kr\nBehov 2025: nej",
    );
    expect(rows.map((row) => row.needNextYear)).toEqual(["ja", "nej"]);
  });

  it.each([
    ["what was asked for", "Projekt: Läxhjälp\nSökande: Mona Ek\nSökt belopp: 450 000 kr"],
    ["what there is", "Ekonomi\nTillgängliga medel: 450 000 kr\nRam: 500 000 kr"],
    ["a title alone", "Mötesplats: Stadshuset\nBudget: 450 000 kr\nNärvarande: Bo Ask"],
  ])("are no rows where they tell of %s", (_, text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
