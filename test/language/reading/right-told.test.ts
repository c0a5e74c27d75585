import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const restsOn = (told: string) =>
  readDecision(
    `Region Norr\nDelegationsbeslut\n2024-02-21\n\nMedel för vård\n\n${told}\n\nBeslut\n1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.\n\nBo Ek\nRegiondirektör\n`,
  ).mandates;
const first = { body: "Regionstyrelsen", date: "2023-12-14", section: 301, point: null };

describe("the right that a decision told of gave", () => {
  it.each([
    "Regionstyrelsen har 2023-12-14 i § 301 uttalat följande:\n\n”Regionstyrelsen uppdrar åt regiondirektören att besluta om hur den ofördelade delen av\nsatsningen ska användas. Användningen ska gynna hela länet.”",
    "Av regionstyrelsens protokoll den 14 december 2023, § 301, citeras: ”Regiondirektören bemyndigas att fördela återstoden.”",
    "Så här står det i regionstyrelsens protokoll 2023-12-14, § 301:\n”Regiondirektören får fördela resten av medlen.”",
    "Regionstyrelsen tog den 14 december 2023, § 301, ställning till de största delarna och överlät åt regiondirektören att besluta om de sista 7 400 tkr.",
    "Regionstyrelsen bestämde den 14 december 2023 § 301 att regiondirektören får besluta om 2 900 000 kronor av dem. Det är de pengarna som nu fördelas.",
    "Regionstyrelsen lämnade 2023-12-14 § 301 åt regiondirektören att bestämma över de återstående 4 mnkr.",
    "Enligt regionstyrelsens beslut den 14 december 2023 § 301 ska regiondirektören besluta om de 3 360 000 kronor som återstår av medlen. Styrelsen har i § 301 medgett att sådan fördelning läggs på verksamhetschef.",
    "Regionstyrelsen avgjorde 2023-12-14 (§ 301) att regiondirektören beslutar om resten, 4 mnkr.",
    "Regionstyrelsen fördelade den 14 december 2023, § 301, huvuddelen och överlämnade åt regiondirektören att besluta om återstoden.",
  ])("is a mandate: %s", (told) => {
    expect(restsOn(told)).toEqual([first]);
  });

  it.each([
    [
      "Regionstyrelsens delegeringsordning, beslutad 2023-12-14, § 301. Enligt p. 12.4 b beslutar regiondirektören i ärenden om fördelning av statsbidrag.",
      "12.4 b",
    ],
    [
      "Rätten följer av regionstyrelsens delegationsordning, antagen 2023-12-14 § 301. Punkt 6.2.1 ger regiondirektören rätt att fördela statsbidrag under 10 miljoner kronor.",
      "6.2.1",
    ],
  ])("has the item of the rules that the next sentence names: %s", (told, point) => {
    expect(restsOn(told)).toEqual([{ ...first, point }]);
  });

  it.each([
    "Regionstyrelsen tog 2023-12-14 § 301 ställning till de största delarna.",
    "Regionstyrelsens protokoll 2023-12-14 § 301 innehåller följande:\n”Regiondirektören ska redovisa hur medlen har använts.”",
    "Regionstyrelsen har 2023-12-14 i § 301 uttalat följande:\n”Regionstyrelsen avslår förslaget att regiondirektören får besluta om medlen.”",
  ])("is none where it decided something else: %s", (told) => {
    expect(restsOn(told)).toEqual([]);
  });
});

const minutes = (decided: string, head = "Protokoll\nRegionstyrelsen\n2024-05-14\n\n§ 58") =>
  readDecision(`Region Norr\n${head}\n\nMedel för vården 2024\n\nBeslut\n\n${decided}\n`).mandates;
const own = { body: "Regionstyrelsen", date: "2024-05-14", section: 58, point: null };

describe("the right that minutes give", () => {
  it.each([
    "1. Regiondirektören bemyndigas att besluta hur det som därefter finns kvar ska användas.",
    "1. Vårddirektören ges rätt att för styrelsens räkning fördela det statsbidrag som kommer regionen till del.",
    "1. Regiondirektören får besluta hur resten av pengarna ska användas.",
    "1. Regionstyrelsen överlåter åt regiondirektören att besluta om det som återstår av medlen.",
    "1. Det uppdras åt regiondirektören att bestämma hur överskjutande medel används.",
  ])("is a mandate: %s", (decided) => {
    expect(minutes(decided)).toEqual([own]);
  });

  it("has the paragraph of the extract that is named in its first line", () => {
    const head = "Regionstyrelsen\n\nUtdrag ur protokoll, § 58\nSammanträde den 14 maj 2024";
    const decided = "1. Regiondirektören får delegation på att fördela potten på 4 mnkr.";
    expect(minutes(decided, head)).toEqual([own]);
  });

  it.each([
    "Styrelsen har 3 300 000 kr att fördela.\n\nPost\tkr\tAnsvarig\nVård\t1 450 000\tEva Alm",
    "att av 2 400 000 kr dels ge kompetensstrategen 500 000 kr att fördela till mindre kurser.",
    "Nämnden har att fördela 4 mnkr.",
    "Styrelsen har i år 3 mnkr att fördela på fyra delar.",
  ])("is none where there only is money to hand out, or a pot: %s", (decided) => {
    expect(minutes(decided)).toEqual([]);
  });
});

describe("money that another body placed with a board", () => {
  it.each([
    "Regionstyrelsen anvisade 2022-10-04 § 133 medel till nämnderna. Nämndens del är ännu inte tagen i anspråk.",
    "Regionstyrelsen ställde 2022-10-04 § 133 medel till nämndernas förfogande.",
    "Regionstyrelsen har den 4 oktober 2022, § 133, lämnat 5 mnkr till vårdnämnden att fördela.",
  ])("is what the board's decision rests on: %s", (told) => {
    const text = `Region Norr\nUtdrag ur protokoll\nVårdnämnden\nSammanträdesdatum: 2022-11-17\n\n§ 96\nMedel till vård 2022\n\nBeslut\n\nVårdnämnden beslutar\natt använda 1 850 000 kronor till amning (ansvarig Eva Alm)\n\nÄrendet\n${told}\n`;
    expect(readDecision(text).mandates).toEqual([
      { body: "Regionstyrelsen", date: "2022-10-04", section: 133, point: null },
    ]);
  });
});

describe("leave to pass the right on", () => {
  const read = (told: string) =>
    readDecision(
      `Region Norr\nDelegationsbeslut\n2024-02-21\n\nMedel för vård\n\nMed stöd av regionstyrelsens beslut 2023-12-14 § 301 fördelas 4 000 000 kr.\n\nBeslut\n1. Till vårdchefen lämnas 4 000 000 kr för fördelning till nya insatser.\n\n${told}\n\nBo Ek\nRegiondirektör\n`,
    );
  const asked = (told: string) =>
    read(told).questions.some((one) => one.startsWith("vidaredelegation"));
  it.each([
    "Regionstyrelsen har medgett att beslutanderätten överförs till områdescheferna.",
    "Styrelsen har i § 301 medgett att sådan fördelning läggs på verksamhetschef.",
    "Regionstyrelsen har i § 301 medgett att delar av medlen lämnas till chef på nivån under regiondirektören.",
    "Regionstyrelsens beslut medger att delegationen förs vidare till förvaltningschef.",
    "Styrelsen har i samma beslut angett att vårdchefen får ta över beslutanderätten för del av medlen.",
    "Enligt § 301 får regiondirektören överlåta beslut om enskilda insatser till en chef eller strateg.",
    "Styrelsen har tillåtit att uppgiften att fördela övertas av en förvaltningschef.",
  ])("is told, and gives nobody a task: %s", (told) => {
    expect(asked(told)).toBe(false);
    expect(read(told).assignments).toEqual([]);
  });
  it.each([
    "Styrelsen har inte medgett att beslutanderätten förs vidare.",
    "Styrelsen har medgett att medlen används även 2025.",
    "Styrelsen har medgett att delar av medlen lämnas till Region Syd.",
    "Styrelsen medgav att chefen får fler tjänster.",
  ])("is asked about where something else is allowed: %s", (told) => {
    expect(asked(told)).toBe(true);
  });
});
