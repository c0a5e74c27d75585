import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head =
  "Region Vik\nDelegationsbeslut\n2025-04-09\nDnr RS 2025/77\n\nFördelning av statsbidrag 2025\n\nBakgrund\n\nRegionen får 9 000 000 kr för 2025. Regionstyrelsen gav 2025-02-27 § 34 regiondirektören rätt att fördela medlen.\n\nBeslut\n\n";
const feet = [
  "\n\nRegion Vik\nBox 1, 801 00 Vik\nTelefon 010-123 45 67\nwww.vik.se\n\n",
  "\n\nPostadress\tBesöksadress\tTelefon\nBox 1, 801 00 Vik\tStorgatan 1\t010-123 45 67\n\n",
  "\nBox 1, 801 00 Vik, tel 010-123 45 67, e-post info@vik.se\n",
  "\n\nBesöksadress: Storgatan 1 | Postadress: Box 1, 801 00 Vik | Telefon: 010-123 45 67\n\n",
  "\n\nRegion Vik\nPostadress: Box 1, 801 00 Vik\nOrg.nr 232100-0000\n2 (3)\n\n",
  "\n\nJusterandes signatur\n\nUtdragsbestyrkande\n\n",
  "\n\nJusterandes sign\t\tUtdragsbestyrkande\n\nRegion Vik\nDelegationsbeslut\n",
];

describe("an address or places to sign at the foot of a page", () => {
  it.each(feet)("part no receivers: %j", (foot) => {
    const { dispatchTo } = readDecision(
      `${head}1. 450 000 kr fördelas till simskola.\n\nBeslutet skickas till\nHR-direktören\nIT-chefen${foot}Ekonomiavdelningen\nSocialnämnden\n`,
    );
    expect(dispatchTo).toEqual([
      "HR-direktören",
      "IT-chefen",
      "Ekonomiavdelningen",
      "Socialnämnden",
    ]);
  });

  it.each(feet)("part no rows of a table: %j", (foot) => {
    const { rows } = readDecision(
      `${head}Medlen fördelas enligt nedan.\n\nInsats\tAnsvarig\tBelopp\nSimskola\tEva Alm\t450 000 kr\nTolkstöd\tAli Notvik\t250 000 kr${foot}Läxhjälp\tBo Ek\t300 000 kr\nHandledning\tStina Borg\t100 000 kr\n`,
    );
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([450_000, 250_000, 300_000, 100_000]);
  });

  it.each(feet)("part no cells on lines of their own: %j", (foot) => {
    const { rows } = readDecision(
      `${head}Insats\nAnsvarig\nBelopp (kr)\nSimskola\nEva Alm\n450 000\nTolkstöd\nAli Notvik${foot}250 000\nLäxhjälp\nBo Ek\n300 000\n`,
    );
    expect(rows.map(({ activity, amountKr }) => [activity, amountKr])).toEqual([
      ["Simskola", 450_000],
      ["Tolkstöd", 250_000],
      ["Läxhjälp", 300_000],
    ]);
  });

  it("ends the receivers where nothing more follows", () => {
    const { dispatchTo } = readDecision(
      `${head}450 000 kr fördelas till simskola.\n\nBeslutet skickas till\nHR-direktören\nIT-chefen\n\nRegion Vik\nBox 1, 801 00 Vik\nTelefon 010-123 45 67\n`,
    );
    expect(dispatchTo).toEqual(["HR-direktören", "IT-chefen"]);
  });

  it("leaves what is given to a place whose name has a number", () => {
    const { rows } = readDecision(
      `${head}- Storgatan 1, 450 000 kr\n- Torsgatan 7, 300 000 kr\n- Box 12, 200 000 kr\n`,
    );
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([450_000, 300_000, 200_000]);
  });
});

describe("a list from a paste", () => {
  it.each(["o ", "o\t", "  o "])("has the letter o for its mark: %j", (mark) => {
    const { rows } = readDecision(
      `${head}Följande får medel:\n\n${mark}simskola, 450 000 kr\n${mark}Läxhjälp, 300 000 kr\n${mark}tolkstöd, 250 000 kr\n`,
    );
    expect(rows.map(({ activity }) => activity)).toEqual(["simskola", "Läxhjälp", "tolkstöd"]);
  });
});

describe("a cell with an amount", () => {
  it.each(["450 000 kronor", "450 000 Kr", "450 000 SEK", "kr 450 000", "450 000:-", "450 000 kr"])(
    "may have any unit: %s",
    (amount) => {
      const { rows } = readDecision(
        `${head}Insats\nAnsvarig\nBelopp\nSimskola\nEva Alm\n${amount}\nTolkstöd\nAli Notvik\n250 000 kr\n`,
      );
      expect(rows.map(({ amountKr }) => amountKr)).toEqual([450_000, 250_000]);
    },
  );

  it("may hold two spaces before its unit", () => {
    const { pots } = readDecision(
      `${head}d) till HR-direktören för fördelning till anhörigstöd, 1 285  tkr\n`,
    );
    expect(pots.map(({ amountKr }) => amountKr)).toEqual([1_285_000]);
  });
});
