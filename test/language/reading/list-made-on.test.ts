import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const list = (line: string): string =>
  `Bilaga 1\nTillhör ärende RS 2021/338\n\n\nRegion Ådalsmark\n\n\nFÖRTECKNING ÖVER BEVILJADE MEDEL\nStatsbidrag för kvinnors hälsa 2021\n\n\n${line}\n\n\nAtt fördela: 4 500 000 kr\n\n\nNr | Insats | Enhet/ansvarig | Beviljat, kr | Behov 2022\n1 | Barnmorskor | Kvinnokliniken, Lotta Brandel | 2 250 000 | Ja\n2 | Amningsmottagning | Kvinnokliniken, Lotta Brandel | 480 000 | Ja\n3 | Neonatal hemsjukvård | Barnkliniken, Ulrika Fjäll | 1 600 000 | Ja\nSumma | | | 4 330 000 |\n`;
const board = { body: "Regionstyrelsen", date: "2021-02-23", section: 29 };

describe("the line of a list that says who decided it", () => {
  it.each([
    "Beslutad av regiondirektören 2021-06-03 med stöd av regionstyrelsens delegation 2021-02-23, § 29.",
    "Beslutat av regiondirektören 2021-06-03 med stöd av regionstyrelsens beslut 2021-02-23, § 29.",
    "Fastställd av regiondirektören den 3 juni 2021 på delegation av regionstyrelsen (2021-02-23, § 29).",
    "Beslutad 2021-06-03 av regiondirektören enligt delegation från regionstyrelsen 2021-02-23 § 29.",
    "Listan är fastställd av regiondirektören 2021-06-03 med stöd av regionstyrelsens delegation 2021-02-23, § 29.",
    "Godkänd av regiondirektören 2021-06-03. Delegation: regionstyrelsen 2021-02-23, § 29.",
    "Beslutsdatum: 2021-06-03. Stöd: regionstyrelsens delegation 2021-02-23, § 29.",
    "Med stöd av regionstyrelsens delegation 2021-02-23, § 29, beslutad av regiondirektören 2021-06-03.",
    "Fördelad genom regiondirektörens beslut 2021-06-03 (delegation från regionstyrelsen 2021-02-23, § 29).",
  ])("gives the day and the mandate: %s", (line) => {
    const { date, mandates } = readDecision(list(line));
    expect(date).toBe("2021-06-03");
    expect(mandates).toMatchObject([board]);
  });

  it.each([
    ["Antagen av regionstyrelsen 2021-02-23 § 7", "2021-02-23", [{ section: 7 }]],
    ["Beslutad av regiondirektören 2021-06-03. Gäller från 2021-07-01.", "2021-06-03", []],
    ["Upprättad 2021-05-31. Beslutad av regiondirektören 2021-06-03.", "2021-06-03", []],
    ["Reviderad 2021-06-21, beslutad av regiondirektören 2021-06-03", "2021-06-03", []],
  ])("gives what it says: %s", (line, day, found) => {
    const { date, mandates } = readDecision(list(line));
    expect(date).toBe(day);
    expect(mandates).toHaveLength(found.length);
    expect(mandates).toMatchObject(found);
  });

  it.each([
    "Gäller från 2021-07-01",
    "Reviderad 2021-05-31",
    "Upprättad 2021-05-31",
    "Giltig till och med 2021-12-31",
    "Utskriven 2021-07-02",
  ])("is no decision: %s", (line) => {
    const { date, mandates } = readDecision(list(line));
    expect(date).toBeNull();
    expect(mandates).toEqual([]);
  });
});
