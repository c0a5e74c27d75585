import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (...below: string[]): string =>
  [
    "Region Dalarna\nRegiondirektören\n\nDelegationsbeslut\n2023-03-14\nDnr RD/118/2023\n",
    "Medel för rehabilitering 2023\n\nÄrendebeskrivning\n",
    "Regionstyrelsen beslutade 2023-02-07 § 18 att avsätta 4 000 000 kr till rehabilitering.",
    "Regiondirektören fick delegation att fördela medlen.\n\nBeslut\n",
    "1. 2 500 000 kr till ryggskola. Ansvarig är Eva Alm.",
    "2. 1 500 000 kr till rörelsegrupper. Ansvarig är Bo Ek.",
    ...below,
    "\nKarin Lind\nRegiondirektör\n\nAnmälan\n\nBeslutet anmäls till regionstyrelsen i april 2023.\n",
  ].join("\n");
const tasksOf = (...below: string[]) =>
  readDecision(decision(...below)).assignments.map(({ owner, what, proposed }) => [
    owner?.toLowerCase(),
    what,
    proposed,
  ]);
const review = "se över ersättningen";
const byJune = `${review} till juni 2023.`;
const inquiry = `ekonomidirektören i uppdrag att ${byJune}`;
const proposedAsked = (text: string): boolean =>
  readDecision(text).questions.some((question) => question.includes("föreslår något"));

describe("what a decision by delegation lays before a body is proposed, and nothing is lost", () => {
  it.each([
    [`\nFörslag till regionstyrelsen\n\nJag föreslår att regionstyrelsen ger ${inquiry}`],
    [`\nFörslag till regionstyrelsen:\n\nEkonomidirektören får i uppdrag att ${byJune}`],
    [
      `\nFörslag till beslut i regionstyrelsen\n\natt ekonomidirektören får i uppdrag att ${byJune}`,
    ],
    [
      `\nFramställan till regionstyrelsen\n\nStyrelsen ombeds uppdra åt ekonomidirektören att ${byJune}`,
    ],
    [
      `\nHemställan hos nämnden\n\nJag hemställer att nämnden uppdrar åt ekonomidirektören att ${byJune}`,
    ],
    [`\nRegionstyrelsen föreslås\n\natt ge ${inquiry}`],
    [`\nFörslag\n\nRegionstyrelsen uppdrar åt ekonomidirektören att ${byJune}`],
    [`\nFortsatt arbete\n\nRegiondirektören föreslår regionstyrelsen att ge ${inquiry}`],
    [`\nJag föreslår att regionstyrelsen ger ${inquiry}`],
    [`\nDärför föreslår jag att hälso- och sjukvårdsnämnden ger ${inquiry}`],
    [`\nMitt förslag är att regionstyrelsen ger ${inquiry}`],
    [`\nRegionstyrelsen bör dessutom ge ${inquiry}`],
    [`3. Regionstyrelsen föreslås besluta att ge ${inquiry}`],
    [`3. Att föreslå regionstyrelsen att ge ${inquiry}`],
  ])("%s", (below) => {
    expect(tasksOf(below)).toEqual([["ekonomidirektören", review, true]]);
  });

  it("and what stands before and after it among the points is decided", () => {
    const points = [
      "3. IT-chefen får i uppdrag att ordna licenser till maj 2023. Jag föreslår dessutom att",
      `regionstyrelsen ger ${inquiry}`,
      "4. Vårddirektören får i uppdrag att beskriva behoven till september 2023.",
    ];
    expect(tasksOf(...points)).toEqual([
      ["it-chefen", "ordna licenser", false],
      ["vårddirektören", "beskriva behoven", false],
      ["ekonomidirektören", review, true],
    ]);
  });

  it("a list below the words that propose it is proposed, and what follows the list is decided", () => {
    const list = [
      "\nJag lämnar följande förslag till regionstyrelsen:\n",
      `- Ekonomidirektören får i uppdrag att ${byJune}`,
      "- IT-chefen får i uppdrag att ordna licenser till maj 2023.",
      "\nVårddirektören får i uppdrag att beskriva behoven till september 2023.",
    ];
    expect(tasksOf(...list)).toEqual([
      ["vårddirektören", "beskriva behoven", false],
      ["ekonomidirektören", review, true],
      ["it-chefen", "ordna licenser", true],
    ]);
  });

  it.each([
    "\nJag föreslår också att regionstyrelsen avsätter 2 000 000 kr till rehabilitering 2024.",
    "\nFörslag till regionstyrelsen\n\nRegionstyrelsen avsätter 2 000 000 kr till rehabilitering 2024.",
    `\nJag kommer att föreslå regionstyrelsen att ge ${inquiry}`,
    `\nOm medlen inte räcker föreslår jag att regionstyrelsen ger ${inquiry}`,
  ])(
    "money, what is only meant to be proposed, or is on a condition, is asked about: %s",
    (below) => {
      const { rows, assignments, undistributedKr } = readDecision(decision(below));
      expect(rows.map(({ amountKr }) => amountKr)).toEqual([2_500_000, 1_500_000]);
      expect([assignments, undistributedKr]).toEqual([[], 0]);
      expect(proposedAsked(decision(below))).toBe(true);
    },
  );

  it("and so is what is proposed above the decision", () => {
    const text = decision().replace("\n\nBeslut\n", `\nJag föreslår att nämnden ger ${inquiry}$&`);
    expect(readDecision(text).assignments).toEqual([]);
    expect(proposedAsked(text)).toBe(true);
  });
});

describe("what only speaks of a proposal is none", () => {
  it.each([
    ["3. HR-direktören får i uppdrag att föreslå regionstyrelsen nya mål till september 2023."],
    ["3. HR-direktören ska till september 2023 föreslå regionstyrelsen nya mål."],
  ])("to work one out is a task: %s", (below) => {
    expect(tasksOf(below)).toEqual([["hr-direktören", "föreslå regionstyrelsen nya mål", false]]);
  });

  it.each([
    "\nBakgrund\n\nRegionstyrelsen har tidigare föreslagits ge HR-direktören i uppdrag att se över lönerna.",
    "\nSynpunkter\n\nVårdförbundet föreslog att regionstyrelsen ger HR-direktören i uppdrag att se över lönerna.",
  ])("one that was made before is told: %s", (below) => {
    expect(tasksOf(below)).toEqual([]);
  });
});
