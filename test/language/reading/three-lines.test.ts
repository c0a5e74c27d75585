import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (...lines: string[]) =>
  readDecision(
    ["Region Ek", "Delegationsbeslut", "2024-03-05", "", "Beslut", "", ...lines].join("\n"),
  );
const triple = (name: string, who: string, amount: string): string =>
  `${name}\n${who}\n${amount}\n`;

describe("rows of three lines: the name, who answers for it, the amount", () => {
  it.each([
    ["socialnämnden", "300 000 kr", "socialnämnden"],
    ["Ansvarig: socialnämnden", "300 tkr", "socialnämnden"],
    ["områdeschefen för hemsjukvård", "300 000 kronor", "områdeschefen för hemsjukvård"],
    ["Hemsjukvårdsenheten", "0,3 mnkr", "Hemsjukvårdsenheten"],
    ["Eva Alm", "300 000 kr", "Eva Alm"],
    ["barn- och utbildningsnämnden", "300 000 kr", "barn- och utbildningsnämnden"],
  ])("%s, %s", (who, amount, responsible) => {
    const { rows, statedTotals } = read(
      "Medlen används till följande:\n",
      triple("Språkcafé i Navet", who, amount),
      triple("Lovskola, årskurs 4–6", "utbildningsnämnden", "200 000 kr"),
      "Summa 500 000 kr",
    );
    expect(rows).toMatchObject([
      { activity: "Språkcafé i Navet", responsible, amountKr: 300_000 },
      {
        activity: "Lovskola, årskurs 4–6",
        responsible: "utbildningsnämnden",
        amountKr: 200_000,
      },
    ]);
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 500_000, computedKr: 500_000 }]);
  });

  it("gives nothing where the list is refused", () => {
    const refused = [
      triple("Språkcafé i Navet", "socialnämnden", "300 000 kr"),
      triple("Lovskola", "utbildningsnämnden", "200 000 kr"),
    ];
    expect(read("Följande ansökningar avslås:\n", ...refused).rows).toEqual([]);
  });
});

describe("an amount above a list that is given for years and nothing else is the frame", () => {
  const list = [
    "Medlen används till följande:",
    "- Språkcafé, 300 000 kr",
    "- Lovskola, 200 000 kr",
  ];

  it.each([
    ["Av ersättningen anvisas 700 000 kr för åren 2024 och 2025.", 200_000],
    ["Av statsbidraget avsätts 700 000 kr för perioden 2024–2025.", 200_000],
    ["Av statsbidraget anslås 500 000 kr för budgetåret 2024.", 0],
  ])("%s", (sentence, rest) => {
    const { rows, undistributedKr } = read(sentence, ...list);
    expect([rows.map(({ activity }) => activity), undistributedKr]).toEqual([
      ["Språkcafé", "Lovskola"],
      rest,
    ]);
  });

  it("is a row beside others where it is given for something", () => {
    const { frame, rows } = read("Till läger sommaren 2025 anslås 700 000 kr.", ...list);
    expect([frame, rows.length]).toEqual([null, 3]);
  });
});

describe("bodies whose names hold a hyphen, among others", () => {
  it.each([
    [
      "Barn- och utbildningsnämnden, socialnämnden och kultur- och fritidsnämnden",
      ["Barn- och utbildningsnämnden", "socialnämnden", "kultur- och fritidsnämnden"],
    ],
    ["Socialnämnden samt miljö- och byggnämnden", ["Socialnämnden", "miljö- och byggnämnden"]],
    ["Vård- och omsorgschefen", ["Vård- och omsorgschefen"]],
  ])("%s", (who, owners) => {
    const { assignments } = read(`${who} får i uppdrag att redovisa medlen i mars 2025.`);
    expect(assignments.map(({ owner }) => owner)).toEqual(owners);
  });
});
