import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const paper = (sentence: string): string => `Region Väst
2023-05-04
Dnr RS/77/2023

Delegationsbeslut om medel för återhämtning

Regionstyrelsen gav 2023-03-28 § 59 regiondirektören delegation på att fördela 2 000 000 kr.

Beslut

För kurser fördelas 1 200 000 kr till HR-direktören för fördelning.
För vilrum fördelas 800 000 kr till fastighetschefen för fördelning.

${sentence}
`;
const tasks = (sentence: string): string[] =>
  readDecision(paper(sentence)).assignments.map(({ owner, what }) => `${owner}: ${what}`);

describe("how those who hold pots divide them", () => {
  it.each([
    "Den ansvarige för varje pott ska beakta de behov som enheterna har anmält.",
    "Ansvarig för respektive pott ska ta hänsyn till inkomna ansökningar.",
    "De ansvariga för potterna ska vid fördelningen utgå från enheternas behov.",
    "Vid fördelningen ska ansvarig för respektive pott väga in det som framkommit.",
    "När medlen fördelas ska respektive chef beakta enheternas önskemål.",
    "Den som håller i en pott bör prioritera små enheter.",
    "Potthållarna ska följa statsbidragets villkor.",
    "Mottagarna ska hålla sig inom tilldelade belopp.",
    "HR-direktören ska vid fördelningen ta hänsyn till små enheter.",
  ])("bind what was given and are no task that is done by a day: %s", (sentence) => {
    const { assignments, questions, pots } = readDecision(paper(sentence));
    expect(assignments).toEqual([]);
    expect(questions.filter((one) => /^(?:tidpunkt|roll|läsning)/.test(one))).toEqual([]);
    expect(pots).toHaveLength(2);
  });

  it.each([
    [
      "HR-direktören får i uppdrag att ta hänsyn till barnen i planen för 2024.",
      "HR-direktören: ta hänsyn till barnen i planen för 2024",
    ],
    [
      "Ansvarig för respektive pott ska redovisa utfallet i november 2023.",
      "Ansvarig för respektive pott: redovisa utfallet",
    ],
    [
      "HR-direktören ska ta fram en plan för fördelningen i oktober 2023.",
      "HR-direktören: ta fram en plan för fördelningen",
    ],
  ])("are told from what somebody does: %s", (sentence, task) => {
    expect(tasks(sentence)).toEqual([task]);
  });

  it("keep the report that is told with them", () => {
    const found = tasks(
      "Ansvarig för respektive pott ska beakta önskemålen och senast i november redovisa utfallet till regionstyrelsen.",
    );
    expect(found.join()).toContain("redovisa utfallet");
  });
});
