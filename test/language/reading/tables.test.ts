import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head = "Delegationsbeslut\n2024-05-06\n\nBeslut\n\nMedlen fördelas till:\n\n";
const readOf = (table: string, before = "") => readDecision(`${head}${before}${table}\n`);
const rowsOf = (table: string, before = "") =>
  readOf(table, before).rows.map((row) => [row.activity, row.responsible, row.amountKr]);

const two = [
  ["Läxhjälp", "Mona Ek", 450_000],
  ["Simskola", "Bo Al", 150_000],
];

describe("a table", () => {
  it.each([
    ["tabs", "Insats\tAnsvarig\tBelopp\nLäxhjälp\tMona Ek\t450 000\nSimskola\tBo Al\t150 000"],
    [
      "the year alone as head",
      "Insats\tAnsvarig\t2024\nLäxhjälp\tMona Ek\t450 000\nSimskola\tBo Al\t150 000",
    ],
    [
      "tkr above it",
      "Fördelning, tkr\n\nInsats\tAnsvarig\tFörslag 2024\nLäxhjälp\tMona Ek\t450\nSimskola\tBo Al\t150",
    ],
    [
      "groups, each with its sum",
      "Insats\tAnsvarig\tBelopp\n\nSkola\nLäxhjälp\tMona Ek\t450 000\nDelsumma skola\t\t450 000\n\nFritid\nSimskola\tBo Al\t150 000\nDelsumma fritid\t\t150 000\n\nTotalt\t\t600 000",
    ],
    [
      "last year's and the sought amount beside the granted",
      "Nr\tSökande\tInsats\tAnsvarig\tUtfall 2023\tSökt\tBeviljat\tMotivering\n1\tNorra skolan\tLäxhjälp\tMona Ek\t1 000\t900 000\t450 000\t\n2\tBadet\tSimskola\tBo Al\t2 000\t150 000\t150 000\t\n3\tBadet\tResa\tBo Al\t0\t90 000\tavslag\tresa\n\tSumma\t\t\t3 000\t1 140 000\t600 000\t",
    ],
    [
      "letters before the names",
      "\tInsats\tAnsvarig\tBelopp\na.\tLäxhjälp\tMona Ek\t450 000\nb.\tSimskola\tBo Al\t150 000",
    ],
    [
      "marks in the names",
      "Insats | Ansvarig | Belopp\n1. Läxhjälp | Mona Ek | 450 000\n2. Simskola | Bo Al | 150 000",
    ],
    [
      "cells on lines",
      "Insats\nAnsvarig\nBelopp\n\nLäxhjälp\nMona Ek\n450 000 kr\n\nSimskola\nBo Al\n150 000 kr",
    ],
    [
      "columns of spaces and a name broken in two",
      "Insats            Ansvarig        Belopp (kr)    Behov 2025\nLäx-              Mona Ek         450 000        ja\nhjälp\nSimskola          Bo Al           150 000        nej",
    ],
    [
      "a broken remark in the last cell",
      "Nr\tInsats\tAnsvarig\tBelopp\tKommentar\n1\tLäxhjälp\tMona Ek\t450 000\tBeror på utfallet av\nhöstens sökning\n2\tSimskola\tBo Al\t150 000\t",
    ],
    [
      "a sum that has no cell for the numbers before the names",
      "Nr\tInsats\tAnsvarig\tBelopp\n1\tLäxhjälp\tMona Ek\t450 000\n2\tSimskola\tBo Al\t150 000\nSumma\t\t600 000",
    ],
  ])("is read with %s", (_, table) => {
    expect(rowsOf(table)).toEqual(two);
  });

  it("says what each of its groups comes to, and asks of the sum of everything where that is wrong", () => {
    const { statedTotals } = readOf(
      "Insats\tBelopp\nSkola\nLäxhjälp\t450 000\nSumma skola\t450 000\nFritid\nSimskola\t150 000\nSumma fritid\t150 000\nSumma\t650 000",
    );
    expect(statedTotals).toEqual([
      { of: "rows", statedKr: 450_000, computedKr: 450_000 },
      { of: "rows", statedKr: 150_000, computedKr: 150_000 },
      { of: "rows", statedKr: 650_000, computedKr: 600_000 },
    ]);
  });

  it.each([
    "att tilldela områdeschefen 900 tkr att fördela till fritid.",
    "samt att även avsätta 900 tkr till områdeschefen att fördela till fritid.",
  ])("ends where the next act begins on the line right below it: %s", (act) => {
    const table =
      "att fördela medel enligt följande:\nInsats\tAnsvarig\tBelopp\nLäxhjälp\tMona Ek\t450 000\nSimskola\tBo Al\t150 000";
    expect(rowsOf(`${table}\n${act}`)).toEqual(two);
    expect(readOf(`${table}\n${act}`).pots.map(({ amountKr }) => amountKr)).toEqual([900_000]);
    expect(rowsOf(`${table}\natt korta väntan till fritid`)[1]?.[0]).toMatch(/^Simskola att korta/);
  });

  it("gives rows where it divides a pot", () => {
    const { rows, pots } = readDecision(
      "Delegationsbeslut\n2024-05-06\n\nBeslut\n\nUr potten om 600 000 kr beviljas medel enligt följande.\n\nInsats\tAnsvarig\tBelopp\nLäxhjälp\tMona Ek\t450 000\n",
    );
    expect([rows.length, pots.length]).toEqual([1, 0]);
  });

  it.each([
    ["votes", "Ledamot\tJa\tNej\nMona Ek\tX\t\nBo Al\t\tX\nSumma\t6\t2"],
    ["tasks", "Uppdrag\tAnsvarig\tKlart\nUtreda skolan\tskolchefen\t2024-10"],
    ["counts", "Insats\tAnsvarig\tAntal platser\nLäxhjälp\tMona Ek\t12"],
  ])("of %s is no list of money", (_, table) => {
    const { rows, pots } = readOf(table);
    expect([...rows, ...pots]).toEqual([]);
  });
});
