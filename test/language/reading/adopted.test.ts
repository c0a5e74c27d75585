import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const table = `Satsning\tAnsvarig\t2026\tBehov 2027
Skolsociala team\tSkolchefen\t3 150\tja
Föräldraskapsstöd\tSocialchefen\t3 550\tnej
Summa\t\t6 700
`;

const plan = (
  head: string,
  lead = "Inom målområdet avsätter fullmäktige 9 200 tkr för riktade satsningar under 2026. Beloppen nedan är i tkr.",
): string => `${head}

Målområde En trygg uppväxt

Alla barn ska få en god start. Kostnaderna för placeringar har ökat med 18 procent på tre år.

Riktade satsningar 2026

${lead}

${table}
Därutöver får kommunstyrelsen 2 500 tkr att fördela till föreningarnas trygghetsarbete.

Uppdrag 2026

1. Kommundirektören ska ta fram en modell för sociala investeringar och redovisa den för kommunstyrelsen i juni 2026.
2. Fritidschefen ska utreda en mobil fritidsgård. Utredningen lämnas till kultur- och fritidsnämnden i september 2026.
`;

describe("a plan or budget that a body has adopted", () => {
  it.each([
    "Budget 2026\nEkvalla kommun\nFastställd av kommunfullmäktige den 17 november 2025, § 122",
    "Mål och budget 2026–2028\nBeslutad i kommunfullmäktige 2025-11-17 (§ 122)",
    "Verksamhetsplan 2026\nAntagen: KF 2025-11-17, § 122",
    "Planen är antagen av kommunfullmäktige 2025-11-17 § 122\nStrategisk plan",
    "Kommunplan 2026\nKommunfullmäktiges beslut 2025-11-17 § 122",
    "Verksamhetsplan\nBeslutsinstans: Kommunfullmäktige\nBeslutsdatum: 2025-11-17\nParagraf: § 122",
    "Flerårsplan\nAntagen av kommunfullmäktige\n2025-11-17 § 122",
    "Flerårsplan\nBeslut: Kommunfullmäktige 2025-11-17 § 122",
    "Internbudget 2026\nBeslutat av kommunfullmäktige 2025-11-17, paragraf 122",
    "Mål och budget 2026\nKF 2025-11-17 § 122",
    "Mål och budget 2026\nKommunfullmäktige den 17 november 2025 § 122",
    "Mål och budget 2026\nBeslutad av: Kommunfullmäktige\nDatum: 2025-11-17\n§ 122",
    "Mål och budget 2026\nDokumenttyp: Plan\nAntagen av: Kommunfullmäktige, 2025-11-17, § 122\nGäller: 2026",
    "Utdrag ur budget 2026\nantagen av kommunfullmäktige 2025-11-17, § 122",
  ])("decides what stands in it: %s", (head) => {
    const read = readDecision(plan(head));
    expect(read.documentKind).toBe("ovrigt");
    expect(read.date).toBe("2025-11-17");
    expect(read.mandates).toEqual([
      { body: "Kommunfullmäktige", date: "2025-11-17", section: 122, point: null },
    ]);
    expect(read.frame).toEqual({ amountKr: 9_200_000, rounded: false });
    expect(read.rows.map((row) => [row.activity, row.amountKr, row.proposed])).toEqual([
      ["Skolsociala team", 3_150_000, false],
      ["Föräldraskapsstöd", 3_550_000, false],
    ]);
    expect(read.pots.map((pot) => [pot.amountKr, pot.holder])).toEqual([
      [2_500_000, "kommunstyrelsen"],
    ]);
    expect(read.undistributedKr).toBe(0);
    expect(read.assignments.map((task) => [task.owner, task.deadline])).toEqual([
      ["Kommundirektören", "2026-06"],
      ["Fritidschefen", "2026-09"],
    ]);
  });

  it.each([
    "Förslag till mål och budget 2026\nAtt antas av kommunfullmäktige 2025-11-17",
    "Mål och budget 2026 – förslag\nAntagen av kommunfullmäktige 2025-11-17 § 122",
    "Mål och budget 2026\nSka antas av kommunfullmäktige 2025-11-17",
    "Mål och budget 2026, remissversion\nTidigare plan antagen av kommunfullmäktige 2023-11-17 § 99",
    "Mål och budget 2026\nEnligt riktlinjer antagna av kommunfullmäktige 2023-11-17 § 99",
  ])("decides nothing before it is adopted, and asks: %s", (head) => {
    const read = readDecision(plan(head));
    expect([...read.rows, ...read.pots, ...read.assignments]).toEqual([]);
    expect(read.mandates).toEqual([]);
    expect(read.questions.some((text) => text.startsWith("läsning"))).toBe(true);
  });

  it("gives nothing by its lines about last year's tasks and money", () => {
    const read = readDecision(`Mål och budget 2026
Antagen av kommunfullmäktige 2025-11-17 § 122

Uppföljning av uppdrag 2025

1. Kommundirektören skulle ta fram en modell. Uppdraget är slutfört.
2. Skolchefen ska kartlägga frånvaron. Uppdraget pågår.

Riktade satsningar 2025

Under 2025 fördelades 4 100 tkr till riktade satsningar.
`);
    expect([...read.rows, ...read.pots, ...read.assignments]).toEqual([]);
  });

  it("takes its tasks out of a table too", () => {
    const read = readDecision(`Mål och budget 2026
Antagen av kommunfullmäktige 2025-11-17 § 122

Uppdrag

Uppdrag\tAnsvarig\tKlart
Ta fram en modell för sociala investeringar\tKommundirektören\tjuni 2026
Kartlägga frånvaron\tSkolchefen\toktober 2026
`);
    expect(read.assignments.map((task) => [task.owner, task.deadline])).toEqual([
      ["Kommundirektören", "2026-06"],
      ["Skolchefen", "2026-10"],
    ]);
  });
});

describe("what the rows and pots below it divide", () => {
  const head = "Mål och budget 2026\nAntagen av kommunfullmäktige 2025-11-17 § 122";
  it.each([
    "För satsningar inom målområdet anslås 9 200 tkr 2026. Beloppen är i tkr.",
    "I budgeten reserveras 9 200 tkr för prioriterade satsningar 2026 enligt tabellen. Tusental kronor.",
    "Inom målområdet avsätts 9 200 tkr för riktade satsningar under 2026. Belopp i tkr.",
    "Fullmäktige avsätter 9 200 tkr till särskilda satsningar 2026. Tkr.",
  ])("is the frame and no gift: %s", (lead) => {
    const read = readDecision(plan(head, lead));
    expect(read.frame?.amountKr).toBe(9_200_000);
    expect(read.rows.map((row) => row.amountKr)).toEqual([3_150_000, 3_550_000]);
    expect(read.undistributedKr).toBe(0);
    expect(read.statedTotals).toEqual([{ of: "rows", statedKr: 6_700_000, computedKr: 6_700_000 }]);
  });

  it("leaves a rest where it holds more", () => {
    const lead =
      "Inom målområdet avsätts 9 500 tkr för riktade satsningar under 2026. Belopp i tkr.";
    expect(readDecision(plan(head, lead)).undistributedKr).toBe(300_000);
  });

  it.each([
    ["Till simskola avsätts 900 tkr. Till kurser avsätts 400 tkr. Till läger avsätts 500 tkr.", 3],
    [
      "Till kurser avsätts 400 tkr. Till läger avsätts 500 tkr. Till insatser för unga avsätts 900 tkr.",
      3,
    ],
    [
      "Till insatser för unga avsätts 1 900 tkr. Till kurser avsätts 400 tkr. Till läger avsätts 500 tkr.",
      3,
    ],
  ])("is a gift where it has a name, stands last or does not tally: %s", (words, count) => {
    expect(
      readDecision(
        `Delegationsbeslut\n2025-03-04\n\nBeslut\n\n${words.split(/(?<=\.) /u).join("\n\n")}\n`,
      ).rows,
    ).toHaveLength(count);
  });
});
