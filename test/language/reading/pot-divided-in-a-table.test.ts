import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head = "Beslut av pottansvarig\nDatum: 2024-04-18\nDnr RS-2024-0926\n";
const basis =
  "Inledning\nRegionstyrelsen beslutade 2024-02-14, § 22, att regiondirektören får fördela årets medel och att denne får uppdra åt annan anställd att fördela delar av dem. Regiondirektören beslutade 2024-03-05 att lägga 3 000 tkr i en pott för kompetensutveckling som HR-direktören fördelar. En pott om 1 200 tkr för lokaler hanteras av fastighetschefen.\n";
const table =
  "Insats\tAnsvarig\ttkr\nHandledare\tBodil Fager\t860\nSpecialister\n(två platser)\tHenrik Ås\t1 120\nTotalt\t\t1 980\n";

describe("a pot that its holder divides in a table", () => {
  const { rows, pots, frame, undistributedKr, assignments } = readDecision(
    `${head}${basis}Beslut\nHR-direktören fördelar potten enligt följande.\n\n${table}`,
  );

  it("gives rows and no pots, also where a name goes on in brackets on the next line", () => {
    expect(pots).toEqual([]);
    expect(rows.map((row) => [row.activity, row.amountKr])).toEqual([
      ["Handledare", 860_000],
      ["Specialister (två platser)", 1_120_000],
    ]);
  });

  it("has the pot as its frame, and not another's", () => {
    expect(frame?.amountKr).toBe(3_000_000);
    expect(undistributedKr).toBe(1_020_000);
  });

  it("makes no task of the right to let others distribute", () => {
    expect(assignments).toEqual([]);
  });

  it("gives pots where chiefs are to distribute what the table lists", () => {
    const read = readDecision(
      `${head}Beslut\nFöljande pottar inrättas.\n\nPott\tFördelas av\ttkr\nHandledning\tHR-chefen\t860\n`,
    );
    expect(read.rows).toEqual([]);
    expect(read.pots.map((pot) => [pot.holder, pot.amountKr])).toEqual([["HR-chefen", 860_000]]);
  });
});

describe("minutes that speak of several paragraphs at once", () => {
  it.each<[string, boolean]>([
    ["Paragraferna 77–78 är justerade 2024-10-02.", true],
    ["§§ 77–78 är omedelbart justerade.", true],
    ["Utdrag ur protokoll som ännu inte är justerat", false],
    ["Paragraferna 77–78 är inte justerade.", false],
  ])("%s", (line, adjusted) => {
    const minutes = `PROTOKOLL\nRegionstyrelsen 2024-09-18\n\n§ 77 Medel\n\nBeslut\n1. Till KTC fördelas 500 000 kr.\n\n${line}\n`;
    expect(readDecision(minutes).adjusted).toBe(adjusted);
  });
});
