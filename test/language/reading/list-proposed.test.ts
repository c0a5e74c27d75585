import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const barred = `| Insats | Belopp (kr) | Ansvarig | Behov 2025 |
|---|---|---|---|
| Nattmottagning | 3.500.000 | Eva Alm | ja |
| Patientskola | 1.500.000 | Bo Ek | nej |
| Summa | 5.000.000 | | |`;
const tabbed =
  "Insats\tBelopp (kr)\tAnsvarig\tBehov 2025\nNattmottagning\t3 500 000\tEva Alm\tja\nPatientskola\t1 500 000\tBo Ek\tnej\nSumma\t5 000 000\t\t";
const spaced = `Insats              Belopp (kr)    Ansvarig     Behov 2025
Nattmottagning      3 500 000      Eva Alm      ja
Patientskola        1 500 000      Bo Ek        nej`;

const memo = (lead: string, table = barred, point = "Medlen fördelas enligt tabellen ovan.") =>
  readDecision(
    `Region Norr\nVårdförvaltningen\n\nTjänsteskrivelse\n2024-02-12\nDnr: VN/18/2024\n\nBidrag för nära vård 2024\n\nÄrendebeskrivning\n\nAv regionens medel disponerar vårdnämnden 7.000.000 kr under 2024.\n${lead}\n\n${table}\n\nFörslag till beslut\n\nVårdnämnden föreslås besluta följande:\n\n1. ${point}\n2. För mottagningarnas egna utvecklingsarbeten fördelas 2.000.000 kr till vårddirektören för fördelning.\n`,
  );
const rows = [
  { activity: "Nattmottagning", amountKr: 3_500_000, responsible: "Eva Alm", proposed: true },
  { activity: "Patientskola", amountKr: 1_500_000, responsible: "Bo Ek", proposed: true },
];
const lead =
  "Förvaltningen har gått igenom önskemålen och föreslår att medlen används enligt nedan.";

describe("a table in the background that a proposal points at", () => {
  it.each([
    lead,
    "Verksamheterna har lämnat önskemål för 9 000 000 kr. Staben föreslår att medlen disponeras som framgår av tabellen nedan.",
    "Efter en genomgång av inkomna ansökningar förordar kontoret den fördelning som redovisas här nedan.",
    "Budgetenheten rekommenderar att pengarna går till insatserna i tabellen.",
    "Kontoret har vägt ansökningarna mot varandra och bedömer att medlen bör användas enligt följande.",
    "Förvaltningens förslag, efter samtal om inkomna önskemål, framgår nedan.",
    "Behoven är större än tidigare år. Förslag till fördelning:",
    "Efter prövning av ansökningarna föreslås att bidraget delas så här.",
    "Mot bakgrund av klinikernas önskemål vill förvaltningen att medlen används på följande sätt.",
    "Förvaltningen föreslår att medlen används enligt nedan, vilket är mindre än önskemålen.",
    "Av ansökningarna har förvaltningen valt ut nedanstående, som föreslås få medel.",
    "Fördelningen nedan är förvaltningens förslag. Den bygger på inkomna önskemål.",
  ])("is proposed with it where the words above propose it: %s", (words) => {
    const read = memo(words);
    expect(read.rows).toMatchObject(rows);
    expect(read.undistributedKr).toBe(0);
    expect(read.statedTotals).toEqual([{ of: "rows", statedKr: 5_000_000, computedKr: 5_000_000 }]);
  });

  it.each([
    "Nämnden fördelar medlen i enlighet med förvaltningens förslag ovan.",
    "Statsbidraget används enligt sammanställningen i ärendebeskrivningen.",
    "Medlen används som framgår av ärendebeskrivningen.",
    "Fördelningen i tabellen godkänns.",
  ])("is proposed however the point puts it: %s", (point) => {
    expect(memo(lead, barred, point).rows).toMatchObject(rows);
  });

  it.each([tabbed, spaced])("is proposed however it is laid out", (table) => {
    expect(memo(lead, table).rows).toMatchObject(rows);
  });

  it.each([
    "Verksamheterna har kommit in med önskemål enligt nedan.",
    "Inkomna ansökningar framgår av tabellen nedan.",
    "Patientföreningen föreslår i sin ansökan att medlen används enligt nedan.",
    "Klinikerna har föreslagit att medlen används enligt nedan. Önskemålen är fler än i fjol.",
    "Önskemålen i tabellen är fler än förra året, då förvaltningen föreslog att alla skulle få medel.",
    "Förvaltningen föreslår att ansökningarna nedan avslås.",
    "Förvaltningen föreslår att medlen används till annat än önskemålen nedan.",
  ])("is asked about where they tell of what was asked for: %s", (words) => {
    const read = memo(words);
    expect(read.rows).toEqual([]);
    expect(read.pots).toHaveLength(1);
    expect(read.questions).toContainEqual(
      expect.stringMatching(/^läsning: Beslutet säger ”Medlen fördelas enligt tabellen ovan/),
    );
  });
});
