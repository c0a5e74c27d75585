import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const paper = (opening: string, kind = "ORDFÖRANDEBESLUT (i brådskande ärende)") =>
  readDecision(`Region Norr

${kind}
Datum: 2024-05-14
Dnr RS 2024/77

Medel för fritid

Regionen fick nya medel i april.

${opening}
att ur de nya medlen, 900 000 kr, ge simskolan 500 000 kr och biblioteket 400 000 kr,
att ekonomichefen ska lämna en uppföljning till nämnden i september 2024.

Anna Storfjell
Ordförande
`);

describe("a decision that goes on from line to line", () => {
  it.each([
    "Jag beslutar för nämndens räkning, med stöd av delegationsordningen 2021-01-28 § 6, punkt 1.1,",
    "Jag beslutar härmed på nämndens vägnar",
    "Jag beslutar i nämndens ställe, eftersom ärendet inte kan vänta,",
    "Jag beslutar med stöd av 6 kap. 39 § kommunallagen:",
    "Undertecknad beslutar, enligt punkt 4.2 i delegationsordningen,",
    "Ordföranden beslutar på nämndens vägnar att",
    "Regiondirektören beslutar efter samråd med ordföranden",
    "På nämndens vägnar beslutas härmed",
    "I nämndens ställe beslutar jag",
    "Som ordförande beslutar jag, med stöd av 6 kap. 39 § kommunallagen,",
  ])("decides what each clause says: %s", (opening) => {
    const { rows, frame, assignments, proposalsOnly } = paper(opening);
    expect(rows.map(({ activity, amountKr }) => [activity, amountKr])).toEqual([
      ["simskolan", 500_000],
      ["biblioteket", 400_000],
    ]);
    expect(frame?.amountKr).toBe(900_000);
    expect(assignments.map(({ owner, deadline }) => [owner, deadline])).toEqual([
      ["ekonomichefen", "2024-09"],
    ]);
    expect(proposalsOnly).toBe(false);
  });

  it.each([
    "Jag beslutar inte själv i frågan, men har begärt av nämnden",
    "Regionstyrelsen beslutade för nämndens räkning",
    "Partiet ville förra året",
  ])("gives nothing, and is asked about, where nobody decides: %s", (opening) => {
    for (const kind of ["ORDFÖRANDEBESLUT", "Information"]) {
      const { rows, questions } = paper(opening, kind);
      expect(rows).toEqual([]);
      expect(questions.some((one) => one.startsWith("läsning"))).toBe(true);
    }
  });

  it.each([
    ["Ordförandebeslut", "delegationsbeslut"],
    ["ORDFÖRANDEBESLUT nr 4/2024", "delegationsbeslut"],
    ["Brådskande ordförandebeslut", "delegationsbeslut"],
    ["Ordförandens beslut på delegation", "delegationsbeslut"],
    ["Ordförandebeslut anmäls till nämnden", "ovrigt"],
  ])("is what the chair decides: %s", (kind, expected) => {
    const text = `Region Norr\n\n${kind}\n2024-05-14\n\nMedel har kommit.\n`;
    expect(readDecision(text).documentKind).toBe(expected);
  });
});

describe("a task that waits for what others recommend or propose", () => {
  it.each([
    "att smittskyddschefen, om myndigheten rekommenderar en ny dos, i mars 2025 ska lämna en plan till nämnden",
    "att smittskyddschefen ska lämna en plan till nämnden i mars 2025 om myndigheten rekommenderar en ny dos",
    "Om myndigheten föreslår en ny dos ska smittskyddschefen lämna en plan till nämnden i mars 2025.",
    "Smittskyddschefen ska, under förutsättning att staten föreslår medel, lämna en plan till nämnden i mars 2025.",
  ])("is given on a condition, and proposed by nobody: %s", (point) => {
    const { assignments, questions } = readDecision(
      `Delegationsbeslut\n2024-05-14\n\nBeslut\n1. ${point}\n`,
    );
    expect(assignments).toMatchObject([{ deadline: "2025-03", status: "vilande" }]);
    expect(questions.filter((one) => one.startsWith("läsning"))).toEqual([]);
  });

  it("is proposed where the sentence itself proposes it", () => {
    const { assignments, questions } = readDecision(
      "Delegationsbeslut\n2024-05-14\n\nBeslut\n1. Nämnden föreslår att smittskyddschefen, om dosen godkänns, ska lämna en plan i mars 2025.\n",
    );
    expect(assignments).toEqual([]);
    expect(questions.some((one) => one.startsWith("läsning"))).toBe(true);
  });
});
