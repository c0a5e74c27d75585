import { expect, it } from "vitest";
import { readQuotedDecision } from "../../../src/language/reading/read-decision.ts";

const paper = `Delegationsbeslut
20230502
RS/40/2023

Ärendebeskrivning

Regionstyrelsen beslutade 20230425 § 114 att regiondirektören får fördela 900 kkr till kurser.

Beslut

För handledning fördelas 300 kkr till HR-direktören för fördelning.
Till simskola fördelas 200 000 SEK.

Karin Ek
Regiondirektör
`;

it("quotes a line with its own units and its own way to write a day", () => {
  const { reading, quotes } = readQuotedDecision(paper);
  expect(reading.mandates).toMatchObject([{ date: "2023-04-25", section: 114 }]);
  expect(reading.pots.map(({ amountKr }) => amountKr)).toEqual([300_000]);
  expect(reading.rows.map(({ amountKr }) => amountKr)).toEqual([200_000]);
  for (const quote of [...quotes.mandates, ...quotes.pots, ...quotes.rows]) {
    expect(paper).toContain(quote);
  }
});
