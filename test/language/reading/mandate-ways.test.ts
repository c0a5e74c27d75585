import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const rests = (told: string) =>
  readDecision(
    `Region Norr\nDelegationsbeslut\n2024-02-21\n\nMedel för vård\n\n${told}\n\nBeslut\n1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.\n\nBo Ek\nRegiondirektör\n`,
  ).mandates;
const gives = (decided: string) =>
  readDecision(
    `Nämnden för hälsa och vård, Region Norr\nProtokoll 2024-05-14\n\n§ 85 Medel för bibliotek\n\nNämndens beslut\n${decided}\n`,
  ).mandates;
const board = { body: "Regionstyrelsen", date: "2023-12-14", section: 301, point: null };
const assembly = { body: "Regionfullmäktige", date: "2023-11-21", section: 11, point: null };

describe("the decision that another one rests on", () => {
  it.each([
    "Av regionstyrelsens beslut den 14 december 2023 § 301 framgår att regiondirektören disponerar 7,5 miljoner kronor för insatser. Beslutet får vidaredelegeras till förvaltningschef.",
    "Regionstyrelsen har den 14 december 2023, § 301, ställt 7,5 mnkr till regiondirektörens förfogande.",
    "Beslutet fattas på uppdrag av regionstyrelsen (2023-12-14 § 301).",
    "Regiondirektören förfogar enligt regionstyrelsens beslut 2023-12-14 § 301 över 7,5 mnkr.",
    "Vid sammanträdet den 14 december 2023 gav regionstyrelsen (§ 301) regiondirektören fria händer att använda pengarna.",
    "Beslutet fattas med regionstyrelsens medgivande 2023-12-14 § 301.",
    "Befogenheten kommer från regionstyrelsen, 2023-12-14 § 301.",
    'Beslutsrätten följer av regionstyrelsens beslut den 14 december 2023, § 301: "Regiondirektören uppdras att besluta om användningen av bidraget."',
    "Regiondirektören beslutar på regionstyrelsens vägnar (RS 2023-12-14 § 301).",
  ])("is read: %s", (told) => {
    expect(rests(told)).toEqual([board]);
  });

  it.each([
    "Regionfullmäktige avsatte 2023-11-21 § 11 (RD23/00071) pengar till återhämtning och bemyndigade regionstyrelsen att fördela dem. Styrelsen beslutade 2023-12-14 § 301 att regiondirektören får fördela den andra hälften.",
    "Regionfullmäktiges budgetbeslut 2023-11-21 § 11 ger regionstyrelsen rätt att omdisponera bidrag. Regionstyrelsen har 2023-12-14 § 301 delegerat rätten till regiondirektören.",
    "Regionfullmäktige uppdrog 2023-11-21 § 11 åt regionstyrelsen att fördela medlen, och regionstyrelsen delegerade 2023-12-14 § 301 till regiondirektören att fördela 7,5 mnkr.",
    "Regionfullmäktige anslog den 21 november 2023, § 11, medlen och gav regionstyrelsen rätt att fördela dem. Rätten gick genom regionstyrelsens beslut den 14 december 2023, § 301, vidare till regiondirektören.",
  ])("is that of who gave the right, and not of who got it: %s", (told) => {
    expect(rests(told)).toEqual([assembly, board]);
  });
});

describe("what minutes give", () => {
  const own = {
    body: "Nämnden för hälsa och vård",
    date: "2024-05-14",
    section: 85,
    point: null,
  };
  it.each([
    "1. 4 mnkr avsätts till hälsocentraler.\n2. Divisionscheferna bemyndigas att besluta om fördelningen inom respektive belopp.",
    "1. Vårdchefen får rätt att fördela 1 700 tkr mellan stationerna.",
  ])("is a right: %j", (decided) => {
    expect(gives(decided)).toEqual([own]);
  });
  it.each([
    "Vårdchefen får en pott på 1 700 tkr för utrustning, att fördela mellan stationerna.",
    "Vårdchefen tilldelas ett belopp om 1 700 tkr att fördela mellan stationerna.",
    "Vårdchefen får för utrustning 1 700 tkr att fördela mellan stationerna.",
    "Till vårdchefen anslås en pott på 1 700 tkr som denne får fördela mellan stationerna.",
    "– Till ny teknik går 185 000 kr. Britt Alm svarar för inköpet.\n\n§ 86 Anmälningsärenden\nFörvaltningschefens delegationsbeslut 2024-04-03, KBN 2024/80, om 60 000 kr till bygdegården, anmäls.",
    "– Till ny teknik går 185 000 kr. Britt Alm svarar för inköpet.\n\n§ 86 Delegationsbeslut\nRegiondirektörens beslut 2024-04-03 enligt delegation om 60 000 kr till bygdegården anmäls.",
  ])("is a pot, or another's decision, and no right: %j", (decided) => {
    expect(gives(decided)).toEqual([]);
  });
});

describe("the body that gave the right", () => {
  it.each(["Vårdstyrelsen", "Kulturstyrelsen", "Hälso- och sjukvårdsstyrelsen"])(
    "may be a board of any name: %s",
    (body) => {
      expect(
        rests(`${body} gav 2023-12-14 § 301 regiondirektören rätt att fördela medlen.`),
      ).toEqual([{ ...board, body }]);
    },
  );
});
