import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const pointsOf = (ground: string) =>
  readDecision(`Region Norr
Hälso- och sjukvårdsförvaltningen

Delegationsbeslut
2024-12-08
HSN 2024-118

Beslut
1. Ungdomsmottagningen i Hallsta får 525 000 kr för kvällsöppet.
2. Ungdomsmottagningen i Vikby får 480 000 kr för chatt.

Skäl för beslutet
${ground}

Eva Prov
Hälso- och sjukvårdsdirektör
`).mandates.map(({ section, point }) => [section, point]);

const rests =
  "Beslutet vilar på hälso- och sjukvårdsnämndens delegationsordning (HSN 2024-01-15 § 203)";

describe("the item of the rules of delegation", () => {
  it.each([
    `${rests}, ärendegrupp 4.12. Direktören får enligt den vidaredelegera till avdelningschef.`,
    `${rests}, ärendetyp 4.12.`,
    `${rests}, ärende 4.12.`,
    `${rests}, 4.12.`,
    `${rests}, kategori 4.12.`,
    `${rests}, rad 4.12.`,
    "Beslutet vilar på ärendegrupp 4.12 i hälso- och sjukvårdsnämndens delegationsordning (HSN 2024-01-15 § 203).",
    "Stöd finns i hälso- och sjukvårdsnämndens delegationsordning (2024-01-15 § 203, p 4.12).",
    "Beslutet vilar på hälso- och sjukvårdsnämndens delegationsordning (HSN 2024-01-15 § 203; ärendegrupp 4.12).",
  ])("is read, whatever it is called: %s", (ground) => {
    expect(pointsOf(ground)).toEqual([[203, "4.12"]]);
  });

  it.each([
    `${rests}, 4.12 mnkr har rekvirerats.`,
    `${rests}, version 4.12.`,
    `${rests}, ärende 118-22.`,
    `${rests} och 6 kap. 37 § kommunallagen.`,
    `${rests}, sidan 4.`,
  ])("is no amount, version, case, law or page: %s", (ground) => {
    expect(pointsOf(ground)).toEqual([[203, null]]);
  });
});
