import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const paper = (may: string, list: string): string => `Delegationsbeslut
2025-03-04
RS/12/2025

Medel för återhämtning

Bakgrund
Nämnden beslutade 2025-02-04 § 12 att förvaltningschefen får fördela 1 700 000 kr. ${may}

Beslut
Medlen delas så här.

${list}
`;
const may = "Förvaltningschefen får ge divisionscheferna rätt att besluta om insatserna.";
const list =
  "Till divisionschef medicin:\t900 000 kr\tför handledning\nTill divisionschef kirurgi:\t800 000 kr\tför schemaöversyn";
const kinds = (text: string) => {
  const { rows, pots } = readDecision(text);
  return [rows.length, pots.length];
};

describe("what goes to those to whom the right to decide may be passed on", () => {
  it.each([
    may,
    "Förvaltningschefen får låta divisionscheferna besluta om insatserna.",
    "Han får vidaredelegera till divisionscheferna att fördela medlen inom sitt område.",
    "Hon får uppdra åt divisionscheferna att själva besluta om användningen.",
  ])("is a pot of each: %s", (words) => {
    const { pots, statedTotals } = readDecision(
      paper(words, `${list}\n\nDet blir sammanlagt 1 700 000 kr.`),
    );
    expect(pots).toMatchObject([
      { holder: "divisionschef medicin", purpose: "handledning", amountKr: 900_000 },
      { holder: "divisionschef kirurgi", purpose: "schemaöversyn", amountKr: 800_000 },
    ]);
    expect(statedTotals).toMatchObject([{ of: "pots", statedKr: 1_700_000 }]);
  });

  it.each([
    ["", list],
    ["Förvaltningschefen får inte ge divisionscheferna rätt att besluta om insatserna.", list],
    ["Förvaltningschefen får ge enhetscheferna rätt att besluta om insatserna.", list],
    [
      may,
      "Handledning, 900 000 kr, ansvarig divisionschef Eva Prov\nSchemaöversyn, 800 000 kr, ansvarig divisionschef Bo Ask",
    ],
  ])(
    "is a row where nobody may, another may, or somebody only answers for it: %s",
    (words, own) => {
      expect(kinds(paper(words, own))).toEqual([2, 0]);
    },
  );
});
