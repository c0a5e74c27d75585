import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (top: string, end = "Beslutet skickas till\nMona Ek") =>
  readDecision(`REGION NORR
Delegationsbeslut

${top}

Fördelning av statsbidrag 2024

Ärendet
Regionen har fått 2 000 000 kr i statsbidrag för 2024. Regionstyrelsens delegationsordning antogs 2022-11-28 § 189.

Beslut
1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.

${end}
`);

describe("labels on the top of a document", () => {
  const rules = { body: "Regionstyrelsen", date: "2022-11-28", section: 189 };
  it.each([
    "Delegationspunkt\n4.12\n\nDatum\n2024-05-14\n\nAvsändare\nRegionkansliet\n\nMottagare\nRegionstyrelsen",
    "Avsändare\nRegionkansliet\nMottagare\nRegionstyrelsen\nDelegationspunkt\n4.12\nDatum\n2024-05-14",
    "Delegationspunkt: 4.12\nAvsändare: Regionkansliet\nMottagare: Regionstyrelsen\nDatum: 2024-05-14",
    "Avsändare\n\nRegionkansliet\n\nMottagare\n\nRegionstyrelsen\n\nDelegationspunkt\n\n4.12\n\nDatum\n\n2024-05-14",
    "Mottagare\nRegionstyrelsen\n\nDatum\n2024-05-14\n\nPunkt i delegationsordningen\n4.12",
    "Från\nRegionkansliet\nTill\nRegionstyrelsen\nDatum\n2024-05-14\nDelegationsnummer\n4.12",
    "Datum: 2024-05-14\nDelegationsnr 4.12\nMottagare\nRegionstyrelsen",
  ])("tell of its mandate and its day, and of no receivers: %s", (top) => {
    const { date, mandates, dispatchTo, rows } = read(top);
    expect({ date, mandates, dispatchTo, rows: rows.length }).toEqual({
      date: "2024-05-14",
      mandates: [{ ...rules, point: "4.12" }],
      dispatchTo: ["Mona Ek"],
      rows: 1,
    });
  });

  it("are no labels of receivers, but below the decision they are", () => {
    const { dispatchTo } = read("Datum: 2024-05-14", "Mottagare\nMona Ek\nEva Alm");
    expect(dispatchTo).toEqual(["Mona Ek", "Eva Alm"]);
  });

  it("stay a heading where words stand below it", () => {
    const { mandates } = read(
      "Datum: 2024-05-14\n\nDelegationspunkt\nPunkt 4.12 i regionstyrelsens delegationsordning",
    );
    expect(mandates.map(({ point }) => point)).toContain("4.12");
  });
});
