import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (lines: string) =>
  `Delegationsbeslut
2025-03-04
RS/12/2025

Beslut

${lines}
`;

describe("an amount beside the one that is given", () => {
  it.each([
    "a) ytterligare 400 tkr till Simskolan, ansvarig Eva Prov (som därmed har\n\t1 600 tkr för året),",
    "a) ytterligare 400 tkr till Simskolan, ansvarig Eva Prov (därmed 850 tkr), samt",
    "a) 400 tkr till Simskolan (sammanlagt 1 200 tkr under året), ansvarig Eva Prov",
    "a) 400 tkr till Simskolan (nu totalt 900 tkr), ansvarig Eva Prov",
    "Av statsbidraget för 2025 på 2,9 mnkr avsätts 400 000 kr till Simskolan. Ansvarig är Eva Prov.",
    "Ur regionens tilldelning om 2,9 mnkr fördelas 400 000 kr till Simskolan. Ansvarig är Eva Prov.",
    "Inom överenskommelsen på 2,9 mnkr avsätts 400 000 kr till Simskolan. Ansvarig är Eva Prov.",
  ])("is no gift of its own: %s", (lines) => {
    expect(readDecision(decision(lines))).toMatchObject({
      rows: [{ activity: "Simskolan", amountKr: 400_000, responsible: "Eva Prov" }],
      pots: [],
    });
  });

  it.each([
    "- Simskolan (400 tkr)\n- Lovskolan (300 tkr)",
    "- Simskolan (ansvarig Eva Prov, 400 tkr)\n- Lovskolan (ansvarig Bo Prov, 300 tkr)",
  ])("in brackets is the gift where no other stands outside them: %s", (lines) => {
    const { rows } = readDecision(decision(`Följande insatser får medel:\n${lines}`));
    expect(rows.map((row) => row.amountKr)).toEqual([400_000, 300_000]);
  });
});

describe("a list that another decision gave", () => {
  const table = "Insats\tAnsvarig\tBelopp, tkr\nMentorer\tEva Prov\t1 200\nMässor\tBo Prov\t900\n";
  const after = (introduction: string) =>
    readDecision(
      `Delegationsbeslut\n2025-03-04\n\nÄrendet\n\n${introduction}\n\n${table}\nBeslut\n- 400 tkr till Simskolan, ansvarig Ada Prov\n`,
    );

  it.each([
    "Regionstyrelsen uppdrog 2025-01-20, § 58, åt regiondirektören att besluta om fördelning av medel.\nRegiondirektören fördelade den 18 februari 2025 medlen så här:",
    "Regiondirektören fördelade den 18 februari 2025 medlen så här:",
  ])("is asked about where it has a day of its own and no paragraph: %s", (introduction) => {
    const { rows, questions } = after(introduction);
    expect(rows.map((row) => row.activity)).toEqual(["Simskolan"]);
    expect(questions.filter((one) => one.startsWith("läsning: Hör tabellen"))).toHaveLength(1);
  });
});
