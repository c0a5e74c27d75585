import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const table = `Insats\tAnsvarig\tBelopp, kr
Simundervisning\tEdit Lind\t700 000
Läsombud\tOla Berg\t500 000
Summa\t\t1 200 000`;
const rows = [
  ["Simundervisning", "Edit Lind", 700_000],
  ["Läsombud", "Ola Berg", 500_000],
];

const read = (lines: string, below = "") => {
  const { rows, pots, frame, statedTotals, questions } = readDecision(
    `Tjänsteskrivelse\n2024-05-14\nDnr RS 2024/77\n\nRegionstyrelsen föreslås besluta\n\n${lines}\n\n${table}\n${below}`,
  );
  return {
    rows: rows.map(({ activity, responsible, amountKr }) => [activity, responsible, amountKr]),
    pots: pots.map(({ purpose, holder, amountKr }) => [purpose, holder, amountKr]),
    frame: frame?.amountKr ?? null,
    totals: statedTotals.map(({ statedKr }) => statedKr),
    unread: questions.filter((one) => one.startsWith("läsning")),
  };
};

describe("a whole that a table divides", () => {
  it.each([
    "att fördela 1 200 000 kr av kvarvarande medel för folkhälsa enligt tabellen.",
    "Regionstyrelsen föreslås besluta att fördela 1 200 000 kr av överblivna medel för folkhälsa enligt tabell 1.",
    "att 1 200 tkr av bidraget för ungas hälsa används enligt tabellen nedan",
    "att använda 1 200 000 kr av bidraget för ungas hälsa på det sätt som framgår av uppställningen",
    "1. att 1,2 mnkr ur folkhälsoanslaget går till insatserna i förteckningen nedan",
    "Av folkhälsobidraget betalas 1 200 000 kr ut enligt följande tabell.",
    "att avsätta 1 200 000 kr ur anslaget för unga i enlighet med sammanställningen nedan",
    "1. att bevilja 1 200 000 kr av ungdomsmedlen enligt nedanstående tabell,\n2. att HR-chefen får i uppdrag att återkomma i mars 2025, under förutsättning att bidraget förlängs.",
  ])("is given to nobody besides: %j", (lead) => {
    expect(read(lead)).toMatchObject({ rows, pots: [], totals: [1_200_000], unread: [] });
  });

  it("is the frame, of which a pot takes what the table leaves", () => {
    const rest =
      "\nResterande 300 000 kr föreslås bli en pott för läger som kulturchefen fördelar.\n";
    expect(
      read("att fördela 1 500 000 kr av kvarvarande medel för unga enligt tabellen.", rest),
    ).toEqual({
      rows,
      pots: [["läger", "kulturchefen", 300_000]],
      frame: 1_500_000,
      totals: [1_200_000],
      unread: [],
    });
  });

  it.each([
    "att ge Simklubben Delfinen 300 000 kr enligt avtalet i förteckningen",
    "att avsätta 2 000 000 kr i en pott för läger som kulturchefen fördelar enligt listan över behov",
  ])("is another gift where it is less, or a pot: %j", (lead) => {
    const { rows: found, pots, unread } = read(lead);
    expect(found.length + pots.length + unread.length).toBeGreaterThan(rows.length);
  });

  it("is asked about where the item that points at the table rests on a condition", () => {
    expect(
      read(
        "1. att använda 1 200 000 kr enligt tabellen nedan under förutsättning att staten betalar,\n2. att HR-chefen får i uppdrag att redovisa i mars 2025.",
      ).rows,
    ).toEqual([]);
  });

  it.each([
    "Resterande 300 000 kr blir en pott för läger som kulturchefen fördelar.",
    "Återstående 300 000 kr utgör en egen pott för läger hos kulturchefen.",
    "300 000 kr bildar en pott, att fördelas av kulturchefen till läger.",
  ])("leaves what becomes a pot: %s", (rest) => {
    const { pots } = readDecision(`Delegationsbeslut\n2024-05-14\n\nBeslut\n${rest}\n`);
    expect(pots).toMatchObject([{ purpose: "läger", holder: "kulturchefen", amountKr: 300_000 }]);
  });
});

describe("a cell that goes on behind a word that is open", () => {
  const named = (lines: string) =>
    readDecision(
      `Delegationsbeslut\n2024-05-14\n\nBeslut\n\nInsats\tAnsvarig\tBelopp, kr\n${lines}\n`,
    ).rows.map(({ activity, responsible }) => [activity, responsible]);

  it.each([
    [
      "Team i Boden och\tEdit Lind\t700 000\nLuleå, tre tjänster\nLäsombud\tOla Berg\t500 000",
      "Team i Boden och Luleå, tre tjänster",
    ],
    [
      "Utbildning för\tEdit Lind\t700 000\nBarn- och ungdomskliniken\nLäsombud\tOla Berg\t500 000",
      "Utbildning för Barn- och ungdomskliniken",
    ],
    [
      "Inköp av bilar,\tEdit Lind\t700 000\nPiteå och Kalix\nLäsombud\tOla Berg\t500 000",
      "Inköp av bilar, Piteå och Kalix",
    ],
    [
      "Samverkan med\tEdit Lind\t700 000\n2 kommuner\t\t\nLäsombud\tOla Berg\t500 000",
      "Samverkan med 2 kommuner",
    ],
  ])("is one name: %j", (lines, first) => {
    expect(named(lines)).toEqual([
      [first, "Edit Lind"],
      ["Läsombud", "Ola Berg"],
    ]);
  });

  it("is the next row's where no word is open", () => {
    expect(
      named(
        "Team i Boden\tEdit Lind\t700 000\nSpråkcafé för unga vuxna och\nföräldrar\tOla Berg\t500 000",
      ),
    ).toEqual([
      ["Team i Boden", "Edit Lind"],
      ["Språkcafé för unga vuxna och föräldrar", "Ola Berg"],
    ]);
  });
});

describe("a decision that is its table alone, below what it rests on", () => {
  const drawn = `+------------------+---------------+-------------+
| Ändamål          | Fördelas av   | Belopp, kr  |
+------------------+---------------+-------------+
| Handledning      | vårdchefen    |   700 000   |
| Lokalvård        | servicechefen |   500 000   |
+------------------+---------------+-------------+
| Summa            |               | 1 300 000   |
+------------------+---------------+-------------+`;

  it.each([
    "Stöd för beslutet: Hälsonämnden 2024-02-14 § 7\n\nÅrets tilldelning: 1 500 000 kr.",
    "Delegation: punkt 4.2 i nämndens ordning.\n\nÅrets tilldelning är 1 500 000 kr.",
  ])("gives the pots of it: %j", (above) => {
    const { pots, statedTotals } = readDecision(
      `Region Norr\nDELEGATIONSBESLUT\n2024-05-14\n\n${above}\n\n${drawn}\n\nAnna Falk\n`,
    );
    expect(pots.map(({ purpose, holder }) => [purpose, holder])).toEqual([
      ["Handledning", "vårdchefen"],
      ["Lokalvård", "servicechefen"],
    ]);
    expect(statedTotals).toEqual([{ of: "pots", statedKr: 1_300_000, computedKr: 1_200_000 }]);
  });

  it("gives nothing where the table tells what was given before", () => {
    const { pots, rows } = readDecision(
      `Region Norr\nDELEGATIONSBESLUT\n2024-05-14\n\nStöd för beslutet: Hälsonämnden 2024-02-14 § 7\n\nFörra året fördelades:\n\n${drawn}\n\nAnna Falk\n`,
    );
    expect([...pots, ...rows]).toEqual([]);
  });
});
