import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const frameOf = (background: string): number | null =>
  readDecision(`Region Väster
2021-09-14

Medel för e-hälsa 2021

Bakgrund

${background}

Delegation

Regiondirektörens beslut 2021-05-27.

Beslut

IT-chefen beslutar att fördela medlen enligt följande

Videomöten	ansvarig Nils Hedbom	310 000 kr
Egen vårdplan	ansvarig Abdi Warsame	640 000 kr

Anna Ek
IT-chef
`).frame?.amountKr ?? null;

describe("the pot of whoever decides here", () => {
  it.each([
    "I beslutet fick IT-chefen 1 200 000 kr för e-hälsa att fördela vidare.",
    "IT-chefen tilldelades då 1 200 000 kr för vidare fördelning.",
    "IT-chefen disponerar 1 200 000 kr för e-hälsa.",
    "En pott på 1 200 000 kr lades hos IT-chefen.",
    "Genom beslutet har IT-chefen fått 1,2 mnkr att disponera för e-hälsa.",
    "Till IT-chefen avsattes 1 200 000 kr att fördela till e-hälsa.",
    "För e-hälsa ställdes 1 200 tkr till IT-chefens förfogande.",
    "IT-chefen håller potten för e-hälsa, 1 200 000 kr.",
    "Regiondirektören lät IT-chefen få 1 200 000 kr, som IT-chefen fördelar.",
    "1 200 000 kr har anvisats IT-chefen att besluta om.",
  ])("is the frame: %s", (words) => {
    expect(frameOf(words)).toBe(1_200_000);
  });

  it.each([
    "I beslutet fick HR-chefen 1 200 000 kr för kurser att fördela vidare.",
    "För 2020 fick IT-chefen 1 200 000 kr att fördela.",
    "IT-chefen har fått ansökningar på 1 200 000 kr att fördela.",
    "IT-chefen fick 1 200 000 kr för nya datorer.",
  ])("is none of another position, of another year, asked for, or to be spent: %s", (words) => {
    expect(frameOf(words)).toBeNull();
  });
});

const minutesFrame = (background: string) => {
  const { frame, undistributedKr, questions } = readDecision(`Region Tallmarken
Protokoll
Hälso- och sjukvårdsnämnden
2024-12-03

§ 118
Statsbidrag för psykisk hälsa 2025 (HSN/2024:455)

Sammanfattning av ärendet

${background}

Beslut

Hälso- och sjukvårdsnämnden fördelar medel för 2025 så här:

a. Ungdomsmottagning, ansvarig Maria Stolt, 3,1 miljoner kronor
b. Samtalsstöd, ansvarig Jonas Feldt, 6,2 miljoner kronor
`);
  return [frame?.amountKr, undistributedKr, questions.some((one) => one.startsWith("återstod:"))];
};
const earlier = "Regionstyrelsen beslutade den 5 november 2024, § 201,";

describe("what one body put at the disposal of the body that decides here", () => {
  it.each([
    `${earlier} att ställa 11,5 miljoner kronor av statsbidraget för psykisk hälsa till hälso- och sjukvårdsnämndens förfogande och att nämnden beslutar om hur pengarna ska fördelas.`,
    `${earlier} att ställa 11,5 miljoner kronor till hälso- och sjukvårdsnämndens förfogande.`,
    "Regionstyrelsen har den 5 november 2024, § 201, ställt 11,5 miljoner kronor till nämndens förfogande för fördelning.",
    "Genom regionstyrelsens beslut den 5 november 2024, § 201, står 11,5 miljoner kronor till nämndens förfogande.",
    "Regionstyrelsen ställde den 5 november 2024, § 201, 11,5 mnkr ur statsbidraget till nämndens disposition.",
    "Av statsbidraget ska 11,5 miljoner kronor enligt regionstyrelsens beslut den 5 november 2024, § 201, fördelas av hälso- och sjukvårdsnämnden.",
    `${earlier} att 11,5 miljoner kronor av statsbidraget ställs till hälso- och sjukvårdsnämndens förfogande. Nämnden beslutar om fördelningen.`,
    `${earlier} att överlämna 11,5 miljoner kronor av statsbidraget till nämnden, som beslutar om fördelningen.`,
    `${earlier} att nämnden får besluta om 11,5 miljoner kronor av statsbidraget.`,
    `${earlier} att anvisa hälso- och sjukvårdsnämnden 11,5 miljoner kronor av statsbidraget att fördela.`,
    "Hälso- och sjukvårdsnämnden har genom regionstyrelsens beslut den 5 november 2024, § 201, 11,5 miljoner kronor till sitt förfogande.",
  ])("is the frame, and its rest is asked about: %s", (words) => {
    expect(minutesFrame(words)).toEqual([11_500_000, 2_200_000, true]);
  });

  it.each([
    "Regionstyrelsen ställde förra året 11,5 miljoner kronor till nämndens förfogande.",
    "Nämnden har begärt att regionstyrelsen ställer 11,5 miljoner kronor till nämndens förfogande.",
    "Förvaltningen har önskat att 11,5 miljoner kronor ställs till nämndens förfogande.",
    "Regionstyrelsen avslog den 5 november 2024, § 201, begäran om att ställa 11,5 miljoner kronor till nämndens förfogande.",
  ])("is none of another year, wished for or refused: %s", (words) => {
    expect(minutesFrame(words)).toEqual([undefined, null, false]);
  });
});
