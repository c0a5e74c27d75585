import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (lines: string) => {
  const { rows, statedTotals, questions } = readDecision(
    `Delegationsbeslut\n2024-05-14\nDnr RS 2024/9\n\nBeslut\n\n${lines}\n\nMedlen får inte användas till möbler.\n\nAnna Falk\nhälsodirektör\n`,
  );
  return {
    rows: rows.map(({ activity, responsible, amountKr }) => [activity, responsible, amountKr]),
    totals: statedTotals.map(({ statedKr, computedKr }) => [statedKr, computedKr]),
    unread: questions.filter((one) => one.startsWith("läsning")),
  };
};
const named = (who: boolean) => [
  ["Team i Boden och Luleå", who ? "Edit Lind" : null, 700_000],
  ["Samtal vid inskrivning på Sunderby sjukhus", who ? "Ola Berg" : null, 500_000],
  ["Stöd i journalen", who ? "Edit Lind" : null, 300_000],
  ["Kurser", who ? "Mia Ek" : null, 100_000],
];

describe("a name that begins alone on the line above its row", () => {
  it.each([
    [
      "three columns",
      "Åtgärd\tAnsvarig\tBelopp kr\nTeam i Boden och\nLuleå\tEdit Lind\t700 000\nSamtal vid inskrivning på\nSunderby sjukhus\tOla Berg\t500 000\nStöd i\njournalen\tEdit Lind\t300 000\nKurser\tMia Ek\t100 000\nSumma\t\t1 600 000",
    ],
    [
      "four columns",
      "Åtgärd\tAnsvarig\tBelopp, tkr\tBehov 2025\nTeam i Boden och\nLuleå\tEdit Lind\t700\tja\nSamtal vid inskrivning på\nSunderby sjukhus\tOla Berg\t500\tnej\nStöd i\njournalen\tEdit Lind\t300\tja\nKurser\tMia Ek\t100\tja\nSumma\t\t1 600\t",
    ],
    [
      "a name on three lines",
      "Åtgärd\tAnsvarig\tBelopp kr\nTeam i Boden och\nLuleå\tEdit Lind\t700 000\nSamtal vid\ninskrivning på\nSunderby sjukhus\tOla Berg\t500 000\nStöd i\njournalen\tEdit Lind\t300 000\nKurser\tMia Ek\t100 000\nSumma\t\t1 600 000",
    ],
    [
      "numbers before the names",
      "Nr\tÅtgärd\tAnsvarig\tBelopp kr\n1\tTeam i Boden och\nLuleå\tEdit Lind\t700 000\n2\tSamtal vid inskrivning på\nSunderby sjukhus\tOla Berg\t500 000\n3\tStöd i\njournalen\tEdit Lind\t300 000\n4\tKurser\tMia Ek\t100 000\nSumma\t\t\t1 600 000",
    ],
    [
      "bars",
      "| Åtgärd | Ansvarig | Belopp kr |\n|---|---|---|\n| Team i Boden och | | |\n| Luleå | Edit Lind | 700 000 |\n| Samtal vid inskrivning på | | |\n| Sunderby sjukhus | Ola Berg | 500 000 |\n| Stöd i | | |\n| journalen | Edit Lind | 300 000 |\n| Kurser | Mia Ek | 100 000 |\n| Summa | | 1 600 000 |",
    ],
    [
      "wide gaps",
      "Åtgärd                     Ansvarig      Belopp kr\nTeam i Boden och\nLuleå                      Edit Lind       700 000\nSamtal vid inskrivning på\nSunderby sjukhus           Ola Berg        500 000\nStöd i\njournalen                  Edit Lind       300 000\nKurser                     Mia Ek          100 000\nSumma                                    1 600 000",
    ],
    [
      "semicolons",
      "Åtgärd;Ansvarig;Belopp kr\nTeam i Boden och\nLuleå;Edit Lind;700 000\nSamtal vid inskrivning på\nSunderby sjukhus;Ola Berg;500 000\nStöd i\njournalen;Edit Lind;300 000\nKurser;Mia Ek;100 000\nSumma;;1 600 000",
    ],
    [
      "the amount first",
      "Belopp kr\tAnsvarig\tÅtgärd\n700 000\tEdit Lind\tTeam i Boden och\nLuleå\n500 000\tOla Berg\tSamtal vid inskrivning på\nSunderby sjukhus\n300 000\tEdit Lind\tStöd i\njournalen\n100 000\tMia Ek\tKurser\n1 600 000\t\tSumma",
    ],
    [
      "the rest below the row",
      "Åtgärd\tAnsvarig\tBelopp kr\nTeam i Boden och\tEdit Lind\t700 000\nLuleå\nSamtal vid inskrivning på\tOla Berg\t500 000\nSunderby sjukhus\nStöd i\tEdit Lind\t300 000\njournalen\nKurser\tMia Ek\t100 000\nSumma\t\t1 600 000",
    ],
    [
      "a list with numbers and no head",
      "1. Team i Boden och\n   Luleå                            700 000 kr      Edit Lind\n2. Samtal vid inskrivning på\n   Sunderby sjukhus                 500 000 kr      Ola Berg\n3. Stöd i journalen                 300 000 kr      Edit Lind\n4. Kurser                           100 000 kr      Mia Ek\nSumma                             1 600 000 kr",
    ],
  ])("is one with it: %s", (_, table) => {
    expect(read(table)).toEqual({
      rows: named(true),
      totals: [[1_600_000, 1_600_000]],
      unread: [],
    });
  });

  it("is one with it in two columns", () => {
    expect(
      read(
        "Åtgärd\tBelopp kr\nTeam i Boden och\nLuleå\t700 000\nSamtal vid inskrivning på\nSunderby sjukhus\t500 000\nStöd i\njournalen\t300 000\nKurser\t100 000\nSumma\t1 600 000",
      ),
    ).toEqual({ rows: named(false), totals: [[1_600_000, 1_600_000]], unread: [] });
  });

  it("is no name of a group above rows that are whole", () => {
    expect(
      read(
        "Åtgärd\tAnsvarig\tBelopp kr\nPsykiatri\nTeam i Boden och\nLuleå\tEdit Lind\t700 000\nSamtal\tOla Berg\t500 000\nPrimärvård\nStöd\tEdit Lind\t300 000\nSumma\t\t1 500 000",
      ).rows.map(([activity]) => activity),
    ).toEqual(["Team i Boden och Luleå", "Samtal", "Stöd"]);
  });

  it("is no sentence above a table without a head", () => {
    expect(
      read("Medlen delas mellan Boden och\nLuleå\t700 000 kr\nKiruna\t300 000 kr").rows.map(
        ([, , amountKr]) => amountKr,
      ),
    ).not.toContain(1_000_000);
  });
});

describe("a broken name whose row has nothing in the column before it", () => {
  it.each([
    ["Behov 2025", "ja", "tkr", "700", "300"],
    ["Behov 2025", "nej", "kr", "700 000", "300 000"],
    ["Nr", "1", "kr", "700 000", "300 000"],
  ])("is whole, with its amount: %s %s %s", (head, cell, unit, first, second) => {
    const { rows, totals, unread } = read(
      [
        `${head}\tÅtgärd\tBelopp ${unit}\tAnsvarig`,
        `${cell}\tTeam i Boden\t${first}\tEdit Lind`,
        "\tTolkning för",
        `anhöriga\t${second}\tOla Berg`,
        `\tSumma\t1 000${unit === "kr" ? " 000" : ""}\t`,
      ].join("\n"),
    );
    expect(rows).toEqual([
      ["Team i Boden", "Edit Lind", 700_000],
      ["Tolkning för anhöriga", "Ola Berg", 300_000],
    ]);
    expect(totals).toEqual([[1_000_000, 1_000_000]]);
    expect(unread).toEqual([]);
  });
});
