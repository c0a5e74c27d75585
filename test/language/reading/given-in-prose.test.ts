import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

/** A second decision, which gives 1 100 000 kr as a pot of what the board left. */
const paper = (told: string) => `Region Nordvik
Dnr RS/933/2023
Datum 2023-10-22

DELEGATIONSBESLUT

Medel för kortare köer 2023, andra omgången

Ärendebeskrivning

Regionen erhåller 4 000 000 kr för 2023.

${told}

Resterande medel fördelas nu.

Delegation

Regionstyrelsen beslutade i § 77 också att "Regiondirektören får delegation på att fördela de resterande medlen till handledning."

Beslut

För handledning fördelas 1 100 000 kr till HR-chefen för fördelning.
`;
const rowsOf = (told: string) =>
  readDecision(paper(told)).rows.map(({ activity, responsible, amountKr, proposed }) => [
    activity.toLowerCase(),
    responsible,
    amountKr,
    proposed,
  ]);
const both = [
  ["hörselprov", "Eva Alm", 1_700_000, false],
  ["ögonbottenfoto", "Bo Ask", 900_000, false],
];

describe("what the board gave before it left the rest, told in sentences", () => {
  it.each([
    "Regionstyrelsen beslutade 2023-06-20 § 77 om en första omgång. I det beslutet fördelades 1 700 000 kr till hörselprov (ansvarig Eva Alm) och 900 000 kr till ögonbottenfoto (ansvarig Bo Ask).",
    "I § 77 avsatte regionstyrelsen 1 700 000 kr för hörselprov (Eva Alm) och 900 000 kr för ögonbottenfoto (Bo Ask).",
    "Vid regionstyrelsens möte 2023-06-20 § 77 fick hörselprov 1 700 000 kr med Eva Alm som ansvarig och ögonbottenfoto 900 000 kr med Bo Ask som ansvarig.",
    "Regionstyrelsen beslutade 20230620 § 77 att fördela 1 700 000 kr till hörselprov, ansvarig Eva Alm, och 900 000 kr till ögonbottenfoto, ansvarig Bo Ask, samt att låta regiondirektören fördela resten.",
    "Regionstyrelsen tog upp frågan 2023-06-20 § 77. Genom samma beslut tilldelades Eva Alm 1 700 000 kr för hörselprov och Bo Ask 900 000 kr för ögonbottenfoto.",
    "Regionstyrelsen beslutade 20230620 § 77 om en första omgång. Hörselprov fick då 1 700 000 kr. Ansvarig är Eva Alm. Ögonbottenfoto fick 900 000 kr, ansvarig Bo Ask.",
    "Regionstyrelsen beslutade 2023-06-20 § 77 om en första fördelning. Av medlen tilldelades hörselprov 1 700 000 kr, ansvarig Eva Alm, och ögonbottenfoto 900 000 kr, ansvarig Bo Ask.",
    "Regionstyrelsen beslutade 2023-06-20 § 77 om en första fördelning. Hörselprov (ansvarig Eva Alm) erhöll 1 700 000 kr och ögonbottenfoto (ansvarig Bo Ask) 900 000 kr.",
    "Regionstyrelsen beslutade 2023-06-20 § 77 om fördelning av bidraget. Beslutet innebar att hörselprov fick 1 700 000 kr (ansvarig Eva Alm) och att ögonbottenfoto fick 900 000 kr (ansvarig Bo Ask).",
    "Regionstyrelsen beslutade 2023-06-20 § 77 om en första omgång. I det beslutet fördelades (mnkr):\n\n- Hörselprov, 1,7, ansvarig Eva Alm\n- Ögonbottenfoto, 0,9, ansvarig Bo Ask",
    "Regionstyrelsen beslutade 2023-06-20 § 77 om en första omgång. Beslutet gällde fördelning så här:\n\na) Hörselprov, 1 700 000 kr, ansvarig Eva Alm\nb) Ögonbottenfoto, 900 000 kr, ansvarig Bo Ask",
  ])("is given out of the same frame: %s", (told) => {
    expect(rowsOf(told)).toEqual(both);
    expect(readDecision(paper(told))).toMatchObject({
      frame: { amountKr: 4_000_000 },
      undistributedKr: 300_000,
      pots: [{ purpose: "handledning", holder: "HR-chefen" }],
    });
  });

  it("is read where the paper's own region is named", () => {
    const gifts =
      "1 700 000 kr till hörselprov (Eva Alm) och 900 000 kr till ögonbottenfoto (Bo Ask).";
    const leads = ["Regionstyrelsen i Region Nordvik", "Region Nordviks styrelse"];
    for (const lead of leads)
      expect(rowsOf(`${lead} beslutade 2023-06-20 § 77 att fördela ${gifts}`)).toEqual(both);
  });

  it.each([
    "Året innan såg det annorlunda ut.",
    "Patientnämnden beslutade samtidigt om sina egna medel.",
    "I Region Sydvik gjordes något liknande.",
    "Även kommunerna fick del av stödet.",
    "Beslutet har sedan upphävts.",
  ])("is not read behind a sentence that may turn to something else: %s", (between) => {
    const gifts =
      "Hörselprov fick 1 700 000 kr (ansvarig Eva Alm) och ögonbottenfoto 900 000 kr (ansvarig Bo Ask).";
    const decided = "Regionstyrelsen beslutade 2023-06-20 § 77 om en första fördelning.";
    expect(rowsOf(`${decided} ${gifts}`)).toEqual(both);
    expect(rowsOf(`${decided} ${between} ${gifts}`)).toEqual([]);
  });

  it("is not what was left, nor what is given now, told once more", () => {
    const told = "Regionstyrelsen beslutade 2023-06-20 § 77 om en första omgång. ";
    for (const one of [
      "Därvid gavs regiondirektören 2 000 000 kr för fördelning.",
      "I det beslutet avsattes 1 100 000 kr till handledning, ansvarig HR-chefen.",
    ]) {
      expect(rowsOf(told + one)).toEqual([]);
      expect(readDecision(paper(told + one)).pots).toHaveLength(1);
    }
  });

  it("may be one gift alone, where somebody answers for it", () => {
    const told =
      "Regionstyrelsen beslutade 2023-06-20 § 77 om en första omgång. I det beslutet fördelades 1 700 000 kr till ";
    expect(rowsOf(`${told}hörselprov (ansvarig Eva Alm).`)).toEqual(both.slice(0, 1));
    expect(rowsOf(`${told}verksamheterna.`)).toEqual([]);
  });

  it("is asked about where the sum that is told with it does not tally", () => {
    const told =
      "Regionstyrelsen beslutade 2023-06-20 § 77 om en första omgång. I det beslutet fördelades 1 700 000 kr till hörselprov (ansvarig Eva Alm) och 900 000 kr till ögonbottenfoto (ansvarig Bo Ask). Summan av insatserna är 2 500 000 kr.";
    const { rows, statedTotals, questions } = readDecision(paper(told));
    expect(rows).toHaveLength(2);
    expect(statedTotals).toContainEqual({
      of: "rows",
      statedKr: 2_500_000,
      computedKr: 2_600_000,
    });
    expect(questions.some((text) => text.startsWith("summa:"))).toBe(true);
  });

  it.each([
    "Regionstyrelsen beslutade 2022-06-20 § 41 om medlen för 2022. I det beslutet fördelades 1 700 000 kr till hörselprov (ansvarig Eva Alm) och 900 000 kr till ögonbottenfoto (ansvarig Bo Ask).",
    "Till regionstyrelsens möte § 77 söktes 1 700 000 kr till hörselprov (Eva Alm) och 900 000 kr till ögonbottenfoto (Bo Ask).",
    "Regionstyrelsen beslutade 2023-06-20 § 77 att avslå 1 700 000 kr till hörselprov och 900 000 kr till ögonbottenfoto.",
    "Inför beslutet i § 77 föreslogs 1 700 000 kr till hörselprov (Eva Alm) och 900 000 kr till ögonbottenfoto (Bo Ask).",
    "Regionstyrelsen beslutade 2023-06-20 § 77. Före det beslutet fördelades inte 1 700 000 kr till hörselprov eller 900 000 kr till ögonbottenfoto.",
    "Patientnämnden beslutade 2023-06-21 § 12 om sina medel. I det beslutet fördelades 1 700 000 kr till hörselprov (Eva Alm) och 900 000 kr till ögonbottenfoto (Bo Ask).",
    "I § 77 avsatte regionstyrelsen 5 700 000 kr för hörselprov (Eva Alm) och 900 000 kr för ögonbottenfoto (Bo Ask).",
    "Regionstyrelsen beslutade 2023-06-20 § 77 om en första fördelning. I samma beslut fördelades ur det särskilda bidraget för psykiatri 1 700 000 kr till hörselprov (Eva Alm) och 900 000 kr till ögonbottenfoto (Bo Ask).",
    "Regionstyrelsen beslutade 2023-06-20 § 77 om en första fördelning. Region Sydvik fördelade samma dag 1 700 000 kr till hörselprov (Eva Alm) och 900 000 kr till ögonbottenfoto (Bo Ask).",
    "Regionstyrelsen beslutade 2023-06-20 § 77 om en första fördelning. Följande bordlades:\n\n- Hörselprov, 1 700 000 kr, ansvarig Eva Alm\n- Ögonbottenfoto, 900 000 kr, ansvarig Bo Ask",
    "Regionstyrelsen beslutade 2023-06-20 § 77 att inte göra någon fördelning. Hörselprov fick 1 700 000 kr (Eva Alm) och ögonbottenfoto 900 000 kr (Bo Ask).",
    "Regionstyrelsen beslutade 2023-06-20 § 77 att bordlägga frågan om fördelning. Hörselprov fick 1 700 000 kr (Eva Alm) och ögonbottenfoto 900 000 kr (Bo Ask).",
    "Regionstyrelsen beslutade 2023-06-20 § 77 om fördelning av medel till föreningar. Hörselprov fick 1 700 000 kr (Eva Alm) och ögonbottenfoto 900 000 kr (Bo Ask).",
    "Regionstyrelsen beslutade 2023-06-20 § 77 om en första fördelning. Norrsjö kommun fördelade samma dag 1 700 000 kr till hörselprov (Eva Alm) och 900 000 kr till ögonbottenfoto (Bo Ask).",
    "Regionstyrelsen beslutade 2023-06-20 § 77 om en första fördelning. Västra Götalandsregionen fördelade samma dag 1 700 000 kr till hörselprov (Eva Alm) och 900 000 kr till ögonbottenfoto (Bo Ask).",
    "Regionstyrelsen beslutade 2023-06-20 § 77 om en första fördelning. Region Sydvik fördelade samma dag:\n\n- Hörselprov, 1 700 000 kr, ansvarig Eva Alm\n- Ögonbottenfoto, 900 000 kr, ansvarig Bo Ask",
    "Regionstyrelsen beslutade 2023-06-20 § 77 om en första fördelning. Ur bidraget för psykiatri fördelades då:\n\n- Hörselprov, 1 700 000 kr, ansvarig Eva Alm\n- Ögonbottenfoto, 900 000 kr, ansvarig Bo Ask",
    "Regionstyrelsen beslutade 2023-06-20 § 77 om en första fördelning. Föregående år fick hörselprov 1 700 000 kr (Eva Alm) och ögonbottenfoto 900 000 kr (Bo Ask).",
  ])("is no gift where it was another's, asked for, refused or more than there is: %s", (told) => {
    expect(rowsOf(told)).toEqual([]);
  });
});
