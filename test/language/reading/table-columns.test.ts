import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const readOf = (table: string) =>
  readDecision(`Delegationsbeslut\n2024-05-06\n\nBeslut\n\nMedlen fördelas till:\n\n${table}\n`);
const rowsOf = (table: string) =>
  readOf(table).rows.map((row) => [row.activity, row.responsible, row.amountKr]);
const two = [
  ["Läxhjälp", "Mona Ek", 450_000],
  ["Simskola", "Bo Al", 150_000],
];
const under = (heads: string, ...more: string[]) =>
  [heads, "Läxhjälp\tMona Ek\t450 000", "Simskola\tBo Al\t150 000", ...more].join("\n");

describe("a column", () => {
  it.each([
    "Insats\tVem\tBelopp",
    "Åtgärd\tNamn\tTilldelning",
    "Vad\tVem\tHur mycket",
    "Satsning\tGenomförs av\tStöd",
    "Post\tSamordnare\tBidrag",
    "Avser\tHåller i\tFår",
    "Behov\tAnsvarig\tBelopp",
    "Ändamål\tAnsv.\tKostnad",
    "Område\tFunktion\t2024",
    "Det här får pengar\tLeds av\tKronor",
  ])("is known by what stands in it: %s", (heads) => {
    expect(rowsOf(under(heads))).toEqual(two);
  });

  it.each([
    ["who answers first", "Vem\tVad\tKronor\nMona Ek\tLäxhjälp\t450 000\nBo Al\tSimskola\t150 000"],
    [
      "numbers of projects",
      "Projektnr\tInsats\tAnsvarig\tBelopp\n744120\tLäxhjälp\tMona Ek\t450 000\n744130\tSimskola\tBo Al\t150 000",
    ],
    [
      "what is counted",
      "Insats\tAnsvarig\tAntal platser\tBelopp\nLäxhjälp\tMona Ek\t1 200\t450 000\nSimskola\tBo Al\t2 000\t150 000",
    ],
    [
      "years and their total",
      "Insats\tAnsvarig\t2024\t2025\tTotalt\nLäxhjälp\tMona Ek\t250 000\t200 000\t450 000\nSimskola\tBo Al\t150 000\t–\t150 000",
    ],
    [
      "parts and their sum",
      "Insats\tAnsvarig\tPersonal (kr)\tDrift (kr)\tSumma (kr)\nLäxhjälp\tMona Ek\t250 000\t200 000\t450 000\nSimskola\tBo Al\t150 000\t0\t150 000",
    ],
    [
      "what is planned for the next year",
      "Insats\tAnsvarig\t2024\tPlan 2025\nLäxhjälp\tMona Ek\t450 000\t900 000\nSimskola\tBo Al\t150 000\t300 000",
    ],
    [
      "next year's need in kronor",
      "Insats\tAnsvarig\tBelopp 2024\tBehov 2025 (kr)\nLäxhjälp\tMona Ek\t450 000\t900 000\nSimskola\tBo Al\t150 000\t300 000",
    ],
    [
      "what it costs and what others pay",
      "Insats\tAnsvarig\tTotal kostnad (kr)\tEgen insats (kr)\tBeviljas (kr)\nLäxhjälp\tMona Ek\t900 000\t450 000\t450 000\nSimskola\tBo Al\t200 000\t50 000\t150 000",
    ],
    [
      "yes and no to each",
      "Insats\tAnsvarig\tBelopp\tBeviljas\nLäxhjälp\tMona Ek\t450 000\tJa\nResa\tBo Al\t90 000\tNej\nSimskola\tBo Al\t150 000\tJa",
    ],
    [
      "nobody's, who stands in brackets",
      "Insats\tBelopp\nLäxhjälp (Mona Ek)\t450 000\nSimskola (Bo Al)\t150 000",
    ],
    [
      "a title above the heads",
      "Fördelning av medel\t\t\nInsats\tAnsvarig\tBelopp\nLäxhjälp\tMona Ek\t450 000\nSimskola\tBo Al\t150 000",
    ],
    [
      "cells on lines under heads that say little",
      "Vad\nVem\nKronor\nLäxhjälp\nMona Ek\n450 000\nSimskola\nBo Al\n150 000",
    ],
    [
      "wide gaps under heads that say little",
      "Vad                Vem           Hur mycket\nLäxhjälp           Mona Ek       450 000 kr\nSimskola           Bo Al         150 000 kr",
    ],
  ])("is chosen beside %s", (_, table) => {
    expect(rowsOf(table)).toEqual(two);
  });

  it("of yes and no with a year in its head is next year's need", () => {
    const { rows } = readOf(
      "Insats\tBelopp\tÄven 2025\nLäxhjälp\t450 000\tja\nSimskola\t150 000\tnej",
    );
    expect(rows.map((row) => row.needNextYear)).toEqual(["ja", "nej"]);
  });

  it.each([
    ["counts", "Skola\tAntal elever\nNorra\t1 200\nSödra\t2 400"],
    ["what was asked for", "Insats\tSökt\nLäxhjälp\t450 000\nSimskola\t150 000"],
    ["a page's head", "Tjärnbo kommun\tPROTOKOLL\t3 (4)\n§ 12\tFördelning\nSumma\t4 400 000"],
  ])("of %s gives no money", (_, table) => {
    expect(rowsOf(table)).toEqual([]);
  });
});

describe("a row of a table", () => {
  it.each([
    "Summa",
    "S:a",
    "Totalt fördelat",
    "Fördelat totalt",
    "Fördelat",
    "Summa summarum",
    "Slutsumma",
    "Att fördela totalt",
    "Tillsammans",
    "Insatser totalt",
    "Hela fördelningen",
  ])("sums the others up: %s", (label) => {
    const { rows, statedTotals } = readOf(under("Insats\tAnsvarig\tBelopp", `${label}\t\t600 000`));
    expect(rows).toHaveLength(2);
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 600_000, computedKr: 600_000 }]);
  });

  it.each([
    "Återstår",
    "Ej fördelat",
    "Kvar att fördela",
    "Rest",
    "Resterande medel",
    "Ännu inte fördelat",
    "Saldo",
    "Disponibelt",
    "Ram 2024",
    "Tillgängliga medel",
    "Statsbidrag 2024",
    "Regionens del",
    "Total ram",
    "Överskott",
    "Återbetalas",
  ])("that tells of the frame or what is left is given to nobody: %s", (label) => {
    const below = under("Insats\tAnsvarig\tBelopp", "Summa\t\t600 000", `${label}\t\t380 000`);
    expect(rowsOf(below)).toEqual(two);
    expect(readOf(below).statedTotals.map((total) => total.statedKr)).toEqual([600_000]);
    expect(rowsOf(`Insats\tAnsvarig\tBelopp\n${label}\t\t980 000\n${under("").slice(1)}`)).toEqual(
      two,
    );
  });

  it.each([
    "Hjälpmedel",
    "Driftbidrag",
    "Mottagning",
    "Tillgänglighet",
    "Program",
    "Kvarteret Eken",
  ])("is one though its name is like such a word: %s", (label) => {
    expect(rowsOf(under("Insats\tAnsvarig\tBelopp", `${label}\t\t380 000`))).toHaveLength(3);
  });

  it("is the head of its group where it holds the sum of the rows below it", () => {
    const table =
      "| Insats | Ansvarig | Belopp |\n|---|---|---|\n| **Skola** | | **450 000** |\n| Läxhjälp | Mona Ek | 450 000 |\n| **Fritid** | | **150 000** |\n| Simskola | Bo Al | 150 000 |";
    expect(rowsOf(table)).toEqual(two);
  });
});

describe("a table whose cells are held apart by a sign", () => {
  it.each([" / ", ";", " · ", "; "])("is read as one: %j", (sign) => {
    const rows = [
      ["Insats", "Ansvarig", "Belopp (kr)"],
      ["Läxhjälp", "Bo Prov", "900 000"],
      ["Lovskola", "Eva Alm", "300 000"],
    ].map((cells) => cells.join(sign));
    const { rows: read } = readDecision(
      `Region Norr\nDelegationsbeslut\n2025-03-04\n\nBeslut\n\nMedlen fördelas så här.\n\n${rows.join("\n")}\n`,
    );
    expect(read.map((row) => [row.activity, row.responsible, row.amountKr])).toEqual([
      ["Läxhjälp", "Bo Prov", 900_000],
      ["Lovskola", "Eva Alm", 300_000],
    ]);
  });

  it("is none where a sentence or a number only holds the sign", () => {
    const { rows } = readDecision(
      "Region Norr\nDelegationsbeslut\n2025-03-04\n\nBeslut\n\nTill vård och/eller omsorg tilldelas 900 000 kr, ansvarig Bo Prov.\nEnligt HSN 12 / 2024 / 3 gäller detta.\n",
    );
    expect(rows.map((row) => row.amountKr)).toEqual([900_000]);
  });
});

describe("a table with more columns than it needs", () => {
  const decided = [
    ["Läxhjälp", "Mona Ek", 450_000],
    ["Simskola", "Bo Al", 150_000],
  ];

  it.each([
    ["Enhet", "Benämning"],
    ["Förvaltning", "Projekt"],
    ["Berörd enhet", "Område"],
    ["Kulturförvaltning", "Avser"],
  ])("is of what is done, and not of where, in whatever order: %s, %s", (place, what) => {
    expect(
      rowsOf(
        `${place}\t${what}\tBelopp\tKontaktperson\nSkolenheten\tLäxhjälp\t450 000\tMona Ek\nBadenheten\tSimskola\t150 000\tBo Al`,
      ),
    ).toEqual(decided);
  });

  it("has who handles it as the one who answers, beside a column of units", () => {
    expect(
      rowsOf(
        "Projekt\tFörvaltning\tHandläggare\tBelopp\nLäxhjälp\tSkolförvaltningen\tMona Ek\t450 000\nSimskola\tFritidsförvaltningen\tBo Al\t150 000",
      ),
    ).toEqual(decided);
    expect(
      rowsOf(
        "Projekt\tHandläggare\tAnsvarig\tBelopp\nLäxhjälp\tPer Berg\tMona Ek\t450 000\nSimskola\tPer Berg\tBo Al\t150 000",
      ),
    ).toEqual(decided);
  });
});

describe("the words of a sum in another column than the names", () => {
  const total = [{ of: "rows", statedKr: 600_000, computedKr: 600_000 }];

  it.each([
    "Summa",
    "Slutsumma",
    "Totalt att fördela",
    "Att fördela totalt",
    "Fördelas sammanlagt",
  ])("are no activity: %s", (words) => {
    for (const table of [
      `Ansvarig\tBelopp\tInsats\nMona Ek\t450 000 SEK\tLäxhjälp\nBo Al\t150 000 SEK\tSimskola\n${words}\t600 000 SEK\t`,
      `Tilldelas\tAnsvarig\tInsats\n450 000 kr\tMona Ek\tLäxhjälp\n150 000 kr\tBo Al\tSimskola\n600 000 kr\t${words}\t`,
      `Tilldelas\tStart\tInsats\n450 000 kr\t2024-08-01\tLäxhjälp\n150 000 kr\t2024-09-01\tSimskola\n600 000 kr\t${words}\t`,
    ]) {
      const { rows, statedTotals } = readOf(table);
      expect(rows.map(({ activity }) => activity)).toEqual(["Läxhjälp", "Simskola"]);
      expect(statedTotals).toEqual(total);
    }
  });

  it("are words of a sum only: a row without a name keeps its amount", () => {
    const { rows, questions } = readOf(
      "Ansvarig\tBelopp\tInsats\nMona Ek\t450 000 kr\tLäxhjälp\nBo Al\t150 000 kr\tSimskola\nEva Alm\t200 000 kr\t",
    );
    expect(rows.some(({ amountKr }) => amountKr === 200_000) || questions.length > 0).toBe(true);
  });
});
