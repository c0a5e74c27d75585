import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const readOf = (table: string) =>
  readDecision(`Delegationsbeslut\n2024-05-06\n\nBeslut\n\nMedlen fördelas till:\n\n${table}\n`);
const rowsOf = (table: string) =>
  readOf(table).rows.map((row) => [row.activity, row.responsible, row.amountKr]);
const two = [
  ["Läxhjälp", "Mona Ek", 450_000],
  ["Simskola", "Bo Al", 250_000],
];

describe("a table that stands on its side", () => {
  it.each([
    ["tabs", "\tLäxhjälp\tSimskola\nBelopp\t450 000\t250 000\nAnsvarig\tMona Ek\tBo Al"],
    [
      "bars and a sum",
      "| Insats | Läxhjälp | Simskola | Summa |\n|---|---|---|---|\n| Belopp (tkr) | 450 | 250 | 700 |\n| Ansvarig | Mona Ek | Bo Al | |",
    ],
    [
      "wide gaps",
      "Insats        Läxhjälp     Simskola\nAnsvarig      Mona Ek      Bo Al\nKronor        450 000      250 000",
    ],
    [
      "wide gaps and no word in the corner",
      "              Läxhjälp     Simskola\nAnsvarig      Mona Ek      Bo Al\nKronor        450 000      250 000",
    ],
  ])("is read by its lines: %s", (_, table) => {
    expect(rowsOf(table)).toEqual(two);
  });

  it("is none where activities begin the lines", () => {
    expect(
      rowsOf("Insats\tVår\tHöst\nLäxhjälp\t450 000\t0\nSimskola\t250 000\t0"),
    ).not.toContainEqual(expect.arrayContaining(["Vår"]));
  });
});

describe("heads on two lines", () => {
  it.each([
    [
      "wide gaps",
      "Insats          Ansvarig     Belopp\n                chef         (kr)\nLäxhjälp        Mona Ek      450 000\nSimskola        Bo Al        250 000",
    ],
    [
      "the unit alone",
      "Insats          Ansvarig     Belopp i\n                             tkr\nLäxhjälp        Mona Ek      450\nSimskola        Bo Al        250",
    ],
    [
      "tabs",
      "Insats\tAnsvarig\tBelopp\n\tchef\tkr\nLäxhjälp\tMona Ek\t450 000\nSimskola\tBo Al\t250 000",
    ],
    [
      "bars",
      "| Insats | Ansvarig | Belopp |\n| | | (tkr) |\n|---|---|---|\n| Läxhjälp | Mona Ek | 450 |\n| Simskola | Bo Al | 250 |",
    ],
    [
      "a word in each column",
      "Insats/         Ansvarig     Belopp\nprojekt         chef         kr\nLäxhjälp        Mona Ek      450 000\nSimskola        Bo Al        250 000",
    ],
  ])("are put together: %s", (_, table) => {
    expect(rowsOf(table)).toEqual(two);
    expect(readOf(table).questions.join()).not.toContain("går inte att läsa");
  });

  it("are one where a year stands below the need", () => {
    const { rows } = readOf(
      "Insats      Belopp      Behov\n            (kr)        2025\nLäxhjälp    450 000     ja\nSimskola    250 000     nej",
    );
    expect(rows.map((row) => row.needNextYear)).toEqual(["ja", "nej"]);
  });

  it.each([
    ["2024, kr\t2025"],
    ["2024 (kr)\t2025"],
    ["i kr 2024\tår 2025"],
    ["kr/2024\tår 2025"],
    ["2024 i kr\t2025"],
    ["år 2024, kr\t2025?"],
    ["2024 kr\t2025"],
    ["år 2024\tår\n\t\t(kr)\t2025"],
    ["2024\tav\n\t\ti kr\tmedel 2025"],
  ])("are one where years and units stand beside each other below them: %s", (below) => {
    const table = `Insats\tAnsvarig\tBelopp\tBehov\n\t\t${below}\nLäxhjälp\tMona Ek\t450 000\tja\nSimskola\tBo Al\t250 000\tnej`;
    const { rows, questions } = readOf(table);
    expect(rowsOf(table)).toEqual(two);
    expect(rows.map((row) => row.needNextYear)).toEqual(["ja", "nej"]);
    expect(questions.join()).not.toContain("går inte att läsa");
  });

  it("take in no row whose small amount looks like a year", () => {
    expect(
      rowsOf("Insats\tAnsvarig\tBelopp\nLäxhjälp\tMona Ek\t2024 kr\nSimskola\tBo Al\t2025 kr"),
    ).toEqual([
      ["Läxhjälp", "Mona Ek", 2024],
      ["Simskola", "Bo Al", 2025],
    ]);
  });

  it("are not made of the head of a group", () => {
    expect(
      rowsOf(
        "Insats\tAnsvarig\tBelopp\nBarn\t\t\nLäxhjälp\tMona Ek\t450 000\nVuxna\t\t\nSimskola\tBo Al\t250 000",
      ),
    ).toEqual(two);
  });

  it("are not made of the head of a group above a row of which a cell goes on", () => {
    expect(
      rowsOf(
        "Insats\tInnehåll\tAnsvarig\tBelopp\nBeslutat av styrelsen i mars\nLäxhjälp\tfyra kvällar på länets\nbåda skolor\tMona Ek\t450 000\nSimskola\tett bad\tBo Al\t250 000",
      ),
    ).toEqual(two);
  });
});

describe("thousands", () => {
  it.each([
    ["a stroke", "Läxhjälp\tMona Ek\t450'\nSimskola\tBo Al\t250´"],
    ["a raised sign", "Läxhjälp\tMona Ek\t450’\nSimskola\tBo Al\t250’"],
    ["a cell of their own", "Läxhjälp\tMona Ek\t450\ttkr\nSimskola\tBo Al\t250\ttkr"],
    ["a cell each", "Läxhjälp\tMona Ek\t450\ttkr\nSimskola\tBo Al\t0,25\tmnkr"],
  ])("are told by %s", (_, rows) => {
    const unit = rows.includes("tkr") ? "\tEnhet" : "";
    expect(rowsOf(`Insats\tAnsvarig\tBelopp${unit}\n${rows}`)).toEqual(two);
  });

  it("are told by a stroke in a sentence, and not by the end of a quotation", () => {
    const { rows } = readDecision(
      "Delegationsbeslut\n2024-05-06\n\nBeslut\nLäxhjälpen får 450' (ansvarig Mona Ek).\nTill ’Vision 30’ avsätts 75 tkr.\n",
    );
    expect(rows.map((row) => [row.activity, row.amountKr])).toEqual([
      ["Läxhjälpen", 450_000],
      ["’Vision 30’", 75_000],
    ]);
  });
});

describe("cells that stand on lines of their own, with an empty line after each row", () => {
  it.each([
    [
      "as many lines as heads",
      "Insats\nAnsvarig\nBelopp (kr)\n\nLäxhjälp\nMona Ek\n450 000\n\nSimskola\nBo Al\n250 000",
    ],
    [
      "numbers first and a unit above",
      "Nr\nInsats\nAnsvarig\nBelopp (tkr)\n\n1\nLäxhjälp\nMona Ek\n450\n\n2\nSimskola\nBo Al\n250",
    ],
    [
      "words that go on on the next line",
      "Insats\nBeskrivning\nAnsvarig\nBelopp\n\nLäxhjälp\nstöd efter skolan och\npå lov\nMona Ek\n450 000\n\nSimskola\nför barn i\nårskurs två\nBo Al\n250 000",
    ],
    [
      "the amount before the name, and a sum",
      "Insats\nBelopp\nAnsvarig\n\nLäxhjälp\n450 000 kr\nMona Ek\n\nSimskola\n250 000 kr\nBo Al\n\nSumma\n\n700 000 kr",
    ],
    [
      "a title right above the heads",
      "Insatser 2024\nInsats\nAnsvarig\nBelopp\n\nLäxhjälp\nMona Ek\n450 000\n\nSimskola\nBo Al\n250 000",
    ],
  ])("are a table: %s", (_, table) => {
    expect(rowsOf(table)).toEqual(two);
  });

  it("leave out what is not answered", () => {
    const { rows, statedTotals } = readOf(
      "Insats\nAnsvarig\nBelopp\nBehov 2025\n\nLäxhjälp\nMona Ek\n450 000\nJa\n\nSimskola\nBo Al\n250 000\n\nSumma\n\n\n700 000",
    );
    expect(rows.map((row) => row.needNextYear)).toEqual(["ja", "ej angivet"]);
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 700_000, computedKr: 700_000 }]);
  });

  it("give nothing where they tell of what was asked for", () => {
    expect(
      rowsOf(
        "Sökande\nÄndamål\nSökt belopp (kr)\n\nSkola A\nLäxhjälp\n450 000\n\nSkola B\nSimskola\n250 000",
      ),
    ).toEqual([]);
  });
});

describe("a row that is broken", () => {
  it.each([
    [
      "in two of its cells",
      "Insats\tBeskrivning\tAnsvarig\tBelopp\nLäxhjälp\tstöd efter skolan\npå lov\tMona\nEk\t450 000\nSimskola\tför barn\tBo Al\t250 000",
    ],
    [
      "between bars",
      "| Insats | Ansvarig | Belopp |\n|---|---|---|\n| Läxhjälp | Mona\nEk | 450 000 |\n| Simskola | Bo Al | 250 000 |",
    ],
  ])("is put together: %s", (_, table) => {
    expect(rowsOf(table)).toEqual(two);
  });
});

describe("tabs that only set columns under each other", () => {
  it.each([
    [
      "under heads",
      "Insats\t\t\tAnsvarig\tBelopp\nLäxhjälp\t\tMona Ek\t\t450 000\nSimskola\tBo Al\t\t250 000\nSumma\t\t\t\t\t700 000",
    ],
    [
      "without heads",
      "\tLäxhjälp\t\tMona Ek\t450 000 kr\n\tSimskola\tBo Al\t\t250 000 kr\n\tTotalt\t\t\t\t700 000 kr",
    ],
  ])("are no columns: %s", (_, table) => {
    expect(rowsOf(table)).toEqual(two);
    expect(readOf(table).statedTotals).toHaveLength(1);
  });

  it("are columns where each row has as many and some are empty", () => {
    expect(
      rowsOf(
        "Insats\tAnsvarig\tBelopp\tBehov 2025\nLäxhjälp\tMona Ek\t450 000\t\nSimskola\t\t250 000\tnej",
      ),
    ).toEqual([two[0], ["Simskola", null, 250_000]]);
  });
});
