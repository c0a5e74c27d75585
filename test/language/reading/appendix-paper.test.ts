import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const moneyIn = (text: string) => {
  const { rows, pots, frame, undistributedKr, date, proposalsOnly, questions } = readDecision(text);
  return {
    rows: rows.map(({ activity, amountKr, proposed }) => [activity, amountKr, proposed]),
    pots: pots.map(({ purpose, amountKr, holder }) => [purpose, amountKr, holder]),
    frame: frame?.amountKr ?? null,
    undistributedKr,
    date,
    proposalsOnly,
    asked: questions.filter((one) => /^(?:läsning|bilaga|mandat):/.test(one)),
  };
};

const table = `Insats\tAnsvarig\tBelopp
Mobila team\tEva Alm\t2 000 000
Hembesök\tOla Ek\t1 500 000`;

describe("a paper that is the appendix of a decision", () => {
  it.each([
    `Region Norr\nRegiondirektören\n\nBilaga 1\nTillhör regiondirektörens beslut 2025-04-10\nRS 2025/118\n\nMedel för nära vård\nBelopp att fördela enligt beslutet: 6 000 000 kr\n\nA. Beslutade insatser\n\n${table}`,
    `REGION NORR\nFördelningsbilaga\n\nTill beslut RD 12/2025, 2025-04-10\n\nNära vård 2025\nAtt fördela: 6 000 000 kr\n\n1. Insatser\n\n${table}`,
    `Bilaga till regiondirektörens beslut den 10 april 2025, dnr RS 2025/118\n\nFÖRDELNING AV MEDEL\n\nRam: 6 000 000 kr\n\n${table}`,
    `Norrby kommun\n\nFÖRDELNINGSLISTA\nBilaga till delegationsbeslut 2025-04-10 (KS 2025/77)\n\nDisponibelt belopp: 6 000 tkr\n\n${table.replaceAll("\t", " | ")}`,
    `Bilaga 2 till protokoll 2025-04-10 § 44\nRegionstyrelsen\n\nFördelning 2025\n\nStatsbidraget uppgår till 6 000 000 kr.\n\n${table}`,
    `Norrby kommun\n\nKommunstyrelsen 2025-04-10 § 44, bilaga 1\n\nFördelning av bidraget\n\nTotal ram 6 000 000 kr\n\n${table}`,
    `REGION NORR\t\t\tBilaga 1\nHälsodirektören\t\t\t2025-04-10\n\nBilagan hör till beslut om fördelning av medel\n\nBelopp att fördela\t6 000 000 kr\n\nFördelade medel\n\n${table}\n\nKvar att fördela: 2 500 000 kr`,
    `Bilaga till beslut 2025-04-10\nRegiondirektören\n\nSå fördelas 6 000 000 kr\n\n- Mobila team: 2 000 000 kr (Eva Alm)\n- Hembesök: 1 500 000 kr (Ola Ek)`,
    `Bilaga A – tillhör kommundirektörens beslut 2025-04-10\nAtt fördela: 6 mnkr\n\nInsats\nAnsvarig\nBelopp (tkr)\nMobila team\nEva Alm\n2 000\nHembesök\nOla Ek\n1 500\nSumma\n\n3 500`,
    `Regiondirektören\nFördelningstabell till beslut 2025-04-10\n\nAtt fördela: 6 000 000 kr\n\nBeviljade insatser\n\n${table}\n\nEj fördelat\n\n2 500 000 kr`,
  ])("gives what its tables give: %j", (text) => {
    expect(moneyIn(text)).toEqual({
      rows: [
        ["Mobila team", 2_000_000, false],
        ["Hembesök", 1_500_000, false],
      ],
      pots: [],
      frame: 6_000_000,
      undistributedKr: 2_500_000,
      date: "2025-04-10",
      proposalsOnly: false,
      asked: [],
    });
  });

  it.each([
    "Inkomna ansökningar\n\nSökande\tSökt belopp\nMobila team\t2 500 000\nHembesök\t1 900 000",
    "Yrkande från Vänsterpartiet\n\n- 2 000 000 kr till Unga vuxna\n- 500 000 kr till föreningslivet",
    "Avslagna ansökningar\n\n- Mobila team, 2 000 000 kr\n- Hembesök, 1 500 000 kr",
    "Följande önskemål har inte tagits med:\n- Möbler (210 000 kr)\n- Konferens (95 000 kr)",
    "Ej prioriterade insatser\n\nInsats | Ansvarig | Belopp\nCafé | Ida Berg | 200 000",
  ])("gives nothing by what was not granted: %j", (part) => {
    const { rows, pots } = readDecision(
      `Bilaga 3\nTillhör regiondirektörens beslut 2025-04-10\nRS 2025/118\n\n${part}`,
    );
    expect([rows, pots]).toEqual([[], []]);
  });

  it("lets others distribute what its own part says", () => {
    const pots = "Område | Belopp (tkr) | Fördelas av\nUtbildning | 1 000 | HR-direktören";
    expect(
      moneyIn(
        `Bilaga 1\nTillhör regiondirektörens beslut 2025-04-10\n\nA. Insatser\n\n${table}\n\nB. Medel som fördelas vidare\n\n${pots}`,
      ).pots,
    ).toEqual([["Utbildning", 1_000_000, "HR-direktören"]]);
  });
});

describe("a paper that is the appendix of a proposal", () => {
  it.each([
    `Bilaga 1\nTill tjänsteskrivelse 2025-02-10\n\nFördelning av bidraget\n\n${table}`,
    `Bilaga A – hör till förslag till beslut 2025-02-10\n\n${table}`,
    `Bilaga till beslut 2025-02-10\n\nFörslag till fördelning\n\n${table}`,
  ])("decides nothing: %j", (text) => {
    const { rows, proposalsOnly } = moneyIn(text);
    expect(rows).toEqual([
      ["Mobila team", 2_000_000, true],
      ["Hembesök", 1_500_000, true],
    ]);
    expect(proposalsOnly).toBe(true);
  });

  it("is asked about where it does not say what it belongs to", () => {
    const { rows, asked } = moneyIn(`Bilaga 1\n\n${table}`);
    expect(rows).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });
});
