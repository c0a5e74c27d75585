import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const table = `1. Av de 4 000 000 kronorna avsätts följande pottar för fördelning:

Ändamål\tAnsvarig\tBelopp (kr)
Läsning\tSkolchef\t2 500 000
Simning\tFritidschef\t1 000 000
Summa\t\t3 500 000

2. Resterande 500 000 kr fördelas inte.`;
const tasks = (lead: string) => `${lead}

a. Skolchefen får i uppdrag att ta fram en läsplan till kommunstyrelsen i maj 2025.

b. Ekonomichefen får i uppdrag att redovisa pottarna för kommunstyrelsen i oktober 2025.`;
const memo = (foretold: string, heading: string, points: string) => `Tallmo kommun
Dnr KS 2025/12
2025-03-04

Medel för lärande 2025

Bakgrund

Kommunen får 4 000 000 kr under 2025 för lärande.

${foretold}

${heading}

${points}

I tjänsten

Bo Prov
Kommunchef
`;
const pots = (text: string) =>
  readDecision(text).pots.map(({ purpose, amountKr }) => [purpose, amountKr]);
const both = [
  ["Läsning", 2_500_000],
  ["Simning", 1_000_000],
];

describe("what a sentence foretells above the part that proposes it", () => {
  it.each([
    "Kommunchefen föreslår att medlen delas upp i pottar.",
    "Kommunchefen föreslår att 4 000 000 kr delas upp i pottar.",
    "Jag föreslår att medlen delas upp. Den som ansvarar för en pott fördelar den.",
    "Kommunchefen föreslår att skolchefen får 2 500 000 kr för läsning.",
    "Ekonomichefen föreslår att kommunstyrelsen delar medlen i två.",
    "Mot denna bakgrund föreslås att kommunstyrelsen beslutar.",
  ])("leaves the pots to that part: %s", (foretold) => {
    for (const heading of ["Kommunchefens förslag", "Förslag", "Förslag till beslut"]) {
      const read = readDecision(
        memo(foretold, heading, `${table}\n\n${tasks("3. Kommunstyrelsen beslutar vidare:")}`),
      );
      expect(read.pots.map(({ purpose, amountKr }) => [purpose, amountKr])).toEqual(both);
      expect(read.assignments.map(({ owner, deadline }) => [owner, deadline])).toEqual([
        ["Skolchefen", "2025-05"],
        ["Ekonomichefen", "2025-10"],
      ]);
      expect([read.frame?.amountKr, read.undistributedKr]).toEqual([4_000_000, 500_000]);
      expect(read.proposalsOnly).toBe(true);
    }
  });

  it.each([
    "3. Kommunstyrelsen beslutar dessutom följande:",
    "3. Därutöver beslutar kommunstyrelsen:",
    "3. Vidare beslutar kommunstyrelsen följande:",
    "3. Uppdrag:",
    "Kommunstyrelsen beslutar vidare",
    "Kommunstyrelsen beslutar också:",
  ])("is followed by points and tasks alike: %s", (lead) => {
    const text = memo(
      "Kommunchefen föreslår att medlen delas upp.",
      "Kommunchefens förslag",
      `${table}\n\n${tasks(lead)}`,
    );
    expect(pots(text)).toEqual(both);
    expect(readDecision(text).assignments).toHaveLength(2);
  });

  it("is proposed too where the part does not name its money, or gives no task", () => {
    const money = readDecision(
      memo(
        "Kommunchefen föreslår att 250 000 kr avsätts till kören, ansvarig Ada Prov.",
        "Kommunchefens förslag",
        table,
      ),
    );
    expect(money.rows).toMatchObject([{ activity: "kören", amountKr: 250_000, proposed: true }]);
    expect(money.pots).toHaveLength(2);
    const task = readDecision(
      memo(
        "Kommunchefen föreslår att skolchefen får i uppdrag att ta fram en läsplan till maj 2025.",
        "Kommunchefens förslag",
        table,
      ),
    );
    expect(task.assignments).toMatchObject([{ owner: "skolchefen", proposed: true }]);
    expect(task.pots).toHaveLength(2);
  });

  it("is what is proposed where the part below only tells why", () => {
    const text = memo(
      "Kommunchefen föreslår att kommunstyrelsen beslutar att avsätta 900 000 kr till kören, ansvarig Ada Prov.",
      "Årets förslag",
      "Kören har vuxit och behöver en lokal av 500 000 kr.",
    );
    expect(readDecision(text).rows).toMatchObject([{ amountKr: 900_000 }]);
  });
});
