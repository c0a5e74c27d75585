import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (table: string) => {
  const { pots, questions } = readDecision(
    `Delegationsbeslut\n2022-03-07\nDnr RS 2022/12\n\nBeslut\n\nNedanstående medel fördelas till områdesansvariga med rätt att besluta om den närmare fördelningen.\n\n${table}\n`,
  );
  return {
    pots: pots.map(({ purpose, holder, amountKr }) => [purpose, holder, amountKr]),
    asksRole: questions.some((question) => question.startsWith("roll")),
  };
};
const two = [
  ["Nära vård i glesbygd", "Närsjukvårdsdirektören", 4_300_000],
  ["Psykisk hälsa hos barn och unga", "Divisionschef psykiatri", 3_600_000],
];
const tabs = "Område\tBelopp (tkr)\tFördelas av\n";

describe("a cell that goes on below, hyphenated or not", () => {
  it.each([
    `${tabs}Nära vård i glesbygd\t4 300\tNärsjukvårds-\ndirektören\nPsykisk hälsa hos barn och unga\t3 600\tDivisionschef psykiatri`,
    `${tabs}Nära vård i glesbygd\t4 300\tNärsjukvårds-\ndirektören\nPsykisk hälsa hos barn och\nunga\t3 600\tDivisionschef psykiatri`,
    `${tabs}Psykisk hälsa hos barn och\nunga\t3 600\tDivisionschef psykiatri\nNära vård i glesbygd\t4 300\tNärsjukvårds-\ndirektören`,
    `${tabs}Nära vård i glesbygd\t4 300\tNärsjukvårds-\n\t\tdirektören\nPsykisk hälsa hos barn och unga\t3 600\tDivisionschef psykiatri`,
    "Område\tFördelas av\tBelopp (tkr)\nNära vård i glesbygd\tNärsjukvårds-\t4 300\ndirektören\nPsykisk hälsa hos barn och unga\tDivisionschef psykiatri\t3 600",
    "| Område | Belopp (tkr) | Fördelas av |\n| Nära vård i glesbygd | 4 300 | Närsjukvårds- |\n| | | direktören |\n| Psykisk hälsa hos barn och unga | 3 600 | Divisionschef psykiatri |",
    "Område | Belopp (tkr) | Fördelas av\nNära vård i glesbygd | 4 300 | Närsjukvårds-\ndirektören\nPsykisk hälsa hos barn och\nunga | 3 600 | Divisionschef psykiatri",
    `${tabs}Nära vård i gles-\t4 300\tNärsjukvårdsdirektören\nbygd\nPsykisk hälsa hos barn och unga\t3 600\tDivisionschef psykiatri`,
    `${tabs}Nära vård i\t4 300\tNärsjukvårdsdirektören\nglesbygd\nPsykisk hälsa hos barn och unga\t3 600\tDivisionschef psykiatri`,
  ])("is made whole: %j", (table) => {
    const { pots, asksRole } = read(table);
    expect(pots).toHaveLength(two.length);
    expect(pots).toEqual(expect.arrayContaining(two));
    expect(asksRole).toBe(false);
  });

  it("is two words before an och", () => {
    expect(
      read(
        `${tabs}Nära vård i glesbygd\t4 300\tHälso-\noch sjukvårdsdirektören\nDigital uppföljning\t2 050\tIT-chefen`,
      ).pots[0],
    ).toEqual(["Nära vård i glesbygd", "Hälso- och sjukvårdsdirektören", 4_300_000]);
  });

  it("takes no row of its own that begins small", () => {
    expect(
      read(
        `${tabs}Nära vård i glesbygd\t4 300\tNärsjukvårdsdirektören\neHälsa\t3 600\tDivisionschef psykiatri`,
      ).pots,
    ).toEqual([two[0], ["eHälsa", "Divisionschef psykiatri", 3_600_000]]);
  });

  it("takes no act below the table", () => {
    expect(
      read(
        `${tabs}Digital uppföljning\t2 050\tIT-chefen\nNära vård i glesbygd\t4 300\tNärsjukvårds-\ndirektören\natt uppdra åt IT-chefen att redovisa utfallet i maj 2023.`,
      ).pots[1],
    ).toEqual(two[0]);
  });
});
