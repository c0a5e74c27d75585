import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const rowsOf = (lines: string) =>
  readDecision(decisionOf(lines)).rows.map(({ activity, responsible, amountKr }) => [
    activity,
    responsible,
    amountKr,
  ]);

describe("an amount alone behind the full stop of a name in a list", () => {
  it.each([
    "- Livlinan, jourtelefon kvällar. 1 150 tkr (Ylva Hammarlund)",
    "1. Livlinan, jourtelefon kvällar. 1 150 000 kr. Ansvarig: Ylva Hammarlund.",
    "• Livlinan, jourtelefon kvällar. 1,15 mnkr, Ylva Hammarlund.",
    "a) Livlinan, jourtelefon kvällar. 1 150 tkr – Ylva Hammarlund",
    "- Livlinan, jourtelefon kvällar! 1 150 tkr (ansvarig: Ylva Hammarlund).",
  ])("is the amount of that name: %s", (line) => {
    expect(rowsOf(line)).toEqual([["Livlinan, jourtelefon kvällar", "Ylva Hammarlund", 1_150_000]]);
  });

  it.each([
    "- Livlinan avslås. 1 150 tkr (Ylva Hammarlund)",
    "- Livlinan. Det söktes 1 150 tkr.",
    "- Livlinan har funnits länge. 1 150 tkr (Ylva Hammarlund)",
  ])("is none of what is told or refused: %s", (line) => {
    expect(rowsOf(line)).toEqual([]);
  });
});

describe("what stands beside the money", () => {
  it("has a case number of two registers", () => {
    const paper = decisionOf("– Simskola, 900 tkr, ansvarig Mona Ek").replace(
      "RS/12/2025",
      "Dnr LS-RV/1190/2016",
    );
    expect(readDecision(paper).caseNumbers).toEqual(["LS-RV/1190/2016"]);
  });

  it.each([
    "Cheferna ska inte använda medlen till inventarier.",
    "IT-chefen ska aldrig köpa licenser för medlen.",
    "IT-chefen ska endast använda medlen till kurser.",
  ])("gives nobody a task by forbidding: %s", (sentence) => {
    const paper = decisionOf(`1. Simskola, 900 tkr, ansvarig Mona Ek\n\n2. ${sentence}`);
    expect(readDecision(paper).assignments).toEqual([]);
  });

  it.each([
    "Enligt kulturnämndens delegationsordning p. 11.4 beslutar jag att pengarna används så här:",
    "Med stöd av kulturnämndens delegationsordning punkt 11.4 beslutar jag följande:",
    "Jag beslutar, enligt kulturnämndens delegationsordning pkt 11.4, att fördela så här:",
  ])("rests on the point named above the list: %s", (lead) => {
    const paper = `Kulturförvaltningen

2020-05-28
KN 2020-0277

Beslut om bidrag 2020

${lead}

- Våtmark, 520 tkr. Projektledare Susanne Lidberg.
- Stigar, 230 tkr. Projektledare Ivar Nylund.
`;
    expect(readDecision(paper).mandates).toEqual([
      { body: "Kulturnämnden", date: null, section: null, point: "11.4" },
    ]);
  });
});
