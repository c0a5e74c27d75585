import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (closing: string, before = "") =>
  readDecision(
    `Region Norr\nDelegationsbeslut\nDatum: 2024-05-14\nDnr RS 2024/77\n\n${before}Beslut\n1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.\n\nBo Ek\nRegiondirektör\n\n${closing}\n`,
  );
const minutes = (closing: string) =>
  readDecision(
    `Tallmo kommun\nKommunstyrelsen\nSammanträdesprotokoll\nSammanträdesdatum 2024-05-14\n\n§ 40 Medel\n\nKommunstyrelsens beslut\n1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.\n\n${closing}\n`,
  );
const notice = (body: string, month: string | null) => ({ body, month });
const mandate = (
  body: string,
  date: string | null,
  section: number | null,
  point: string | null = null,
) => ({ body, date, section, point });

describe("where a decision is reported", () => {
  it.each<[string, ReturnType<typeof notice> | null]>([
    [
      "Beslutet ska anmälas vid regionstyrelsens sammanträde 2024-06-11.",
      notice("Regionstyrelsen", "2024-06"),
    ],
    ["Beslutet anmäls i regionstyrelsen i juni.", notice("Regionstyrelsen", "2024-06")],
    ["Anmäls RS juni 2024", notice("Regionstyrelsen", "2024-06")],
    ["Anmälan till nästa sammanträde med regionstyrelsen.", notice("Regionstyrelsen", null)],
    [
      "Detta beslut rapporteras till regionstyrelsen vid närmast följande sammanträde.",
      notice("Regionstyrelsen", null),
    ],
    ["Delges regionstyrelsen som anmälningsärende i juni.", notice("Regionstyrelsen", "2024-06")],
    [
      "Beslutet tas upp som anmälningsärende på regionstyrelsens möte i juni.",
      notice("Regionstyrelsen", "2024-06"),
    ],
    ["Anmälningsärende: regionstyrelsen 11 juni 2024", notice("Regionstyrelsen", "2024-06")],
    [
      "Beslutet ska enligt delegationsordningen anmälas till regionstyrelsen, juni 2024.",
      notice("Regionstyrelsen", "2024-06"),
    ],
    ["Anmälan\nRegionstyrelsen\n2024-06-11", notice("Regionstyrelsen", "2024-06")],
    [
      "Anmäls till\nHälso- och sjukvårdsnämnden, juni",
      notice("Hälso- och sjukvårdsnämnden", "2024-06"),
    ],
    ["Beslutet anmäls till nämnden den 11 juni.", notice("Nämnden", "2024-06")],
    [
      "Beslutet anmäls till kommunstyrelsens arbetsutskott i juni.",
      notice("Kommunstyrelsens arbetsutskott", "2024-06"),
    ],
    [
      "Beslutet redovisas som delegationsärende i regionstyrelsen i juni.",
      notice("Regionstyrelsen", "2024-06"),
    ],
    [
      "Anmälan av detta beslut görs till regionstyrelsen senast i juni.",
      notice("Regionstyrelsen", "2024-06"),
    ],
    ["Beslutet behöver inte anmälas.", null],
    ["Beslutet ska anmälas till Socialstyrelsen i juni.", null],
  ])("is read: %j", (text, wanted) => {
    expect(decision(text).notice).toEqual(wanted);
  });
});

describe("who gets a decision", () => {
  it.each<[string, string[]]>([
    ["Beslutet expedieras till: HR-direktören; IT-direktören", ["HR-direktören", "IT-direktören"]],
    ["Beslut till\nHR-direktören\nIT-direktören", ["HR-direktören", "IT-direktören"]],
    [
      "Skickas till\n• HR-direktören\n• IT-direktören\n\nNorrsjö som ovan\n\nBo Ek",
      ["HR-direktören", "IT-direktören"],
    ],
    ["Kopia: HR-direktören, IT-direktören", ["HR-direktören", "IT-direktören"]],
    ["Sändlista:\nHR-direktören\nIT-direktören\n\nSida 2 av 2", ["HR-direktören", "IT-direktören"]],
    ["Beslutet delges HR-direktören och IT-direktören.", ["HR-direktören", "IT-direktören"]],
    ["Beslutet skickas till HR-direktören och IT-direktören.", ["HR-direktören", "IT-direktören"]],
    ["Delges:\n1. HR-direktören\n2. IT-direktören", ["HR-direktören", "IT-direktören"]],
    ["Expediering\nHR-direktören samt IT-direktören", ["HR-direktören", "IT-direktören"]],
    ["Protokollsutdrag:\nHR-direktören\nIT-direktören", ["HR-direktören", "IT-direktören"]],
    ["Mottagare\nHR-direktören\nIT-direktören", ["HR-direktören", "IT-direktören"]],
    ["Utdrag till\n§ 40: HR-direktören\n§ 41: IT-direktören", ["HR-direktören", "IT-direktören"]],
    ["Delgivning\n\nHR-direktören\n\nIT-direktören", ["HR-direktören", "IT-direktören"]],
    ["För kännedom: HR-direktören, IT-direktören", ["HR-direktören", "IT-direktören"]],
    [
      "Utdrag till: HR-direktören (för åtgärd), IT-direktören (för kännedom)",
      ["HR-direktören", "IT-direktören"],
    ],
    ["Utdrag till\nHR-direktören\tIT-direktören", ["HR-direktören", "IT-direktören"]],
    ["Beslutet sänds till\n[Namn]\n[Befattning]", []],
    ["Utdrag till\nNamn Namnsson", ["Namn Namnsson"]],
    ["Utdrag till\n<mottagare>", []],
    ["Utdrag till\nXXX", []],
    ["Utdrag till\n(Här anges vilka som ska få beslutet)", []],
    ["Utdrag till\nKlicka här för att ange text", []],
    ["Utdrag till\n–", []],
  ])("is read: %j", (text, wanted) => {
    expect(decision(text).dispatchTo).toEqual(wanted);
  });
});

describe("what a decision rests on", () => {
  it.each<[string, ReturnType<typeof mandate>[]]>([
    [
      "Delegation\nRegionstyrelsens delegationsordning, punkt 3.2 (RS 2023-12-12 § 210)\n\n",
      [mandate("Regionstyrelsen", "2023-12-12", 210, "3.2")],
    ],
    ["Delegation\nRS § 34/2024-02-27\n\n", [mandate("Regionstyrelsen", "2024-02-27", 34)]],
    ["Delegation: RS 2024-02-27, § 34\n\n", [mandate("Regionstyrelsen", "2024-02-27", 34)]],
    [
      "Stöd för beslutet\nRegionstyrelsens beslut § 34 den 27 februari 2024.\n\n",
      [mandate("Regionstyrelsen", "2024-02-27", 34)],
    ],
    [
      "Rättslig grund\nEnligt regionstyrelsens delegationsordning (fastställd 2024-02-27 § 34) punkt B.4.2 får regiondirektören fördela statsbidrag.\n\n",
      [mandate("Regionstyrelsen", "2024-02-27", 34, "B.4.2")],
    ],
    [
      "Beslutet fattas med stöd av punkt 12 i regionstyrelsens delegationsordning.\n\n",
      [mandate("Regionstyrelsen", null, null, "12")],
    ],
    [
      "Beslutet fattas enligt delegation från kommunstyrelsen 2024-02-27 § 34, p. 7.\n\n",
      [mandate("Kommunstyrelsen", "2024-02-27", 34, "7")],
    ],
    [
      "Delegationsbestämmelse\nKommunstyrelsens delegationsordning nr 5.3.1\n\n",
      [mandate("Kommunstyrelsen", null, null, "5.3.1")],
    ],
    [
      "Mandat\nKF 2023-11-20 § 180 och KS 2024-02-27 § 34\n\n",
      [
        mandate("Kommunfullmäktige", "2023-11-20", 180),
        mandate("Kommunstyrelsen", "2024-02-27", 34),
      ],
    ],
    [
      "Regionstyrelsen har i § 34/2024 bemyndigat regiondirektören att fördela medlen.\n\n",
      [mandate("Regionstyrelsen", null, 34)],
    ],
    [
      "Bakgrund\nVid sammanträdet den 27 februari 2024 (§ 34) beslutade regionstyrelsen att delegera till regiondirektören att fördela medlen.\n\n",
      [mandate("Regionstyrelsen", "2024-02-27", 34)],
    ],
    [
      "Bakgrund\nDelegationen framgår av regionstyrelsens protokoll 2024-02-27, paragraf 34.\n\n",
      [mandate("Regionstyrelsen", "2024-02-27", 34)],
    ],
    [
      "Bakgrund\nMed stöd av 6 kap. 39 § kommunallagen har regionstyrelsen 2024-02-27 § 34 uppdragit åt regiondirektören att fördela medlen.\n\n",
      [mandate("Regionstyrelsen", "2024-02-27", 34)],
    ],
    ["Bakgrund\nMed stöd av 7 kap. 5 § kommunallagen får jag besluta.\n\n", []],
  ])("is read: %j", (text, wanted) => {
    expect(decision("", text).mandates).toEqual(wanted);
  });
});

describe("the right that was passed on", () => {
  it.each([
    "enligt vidaredelegation från hälsodirektören 2024-03-15 (RS-24-00512), som har rätten från RS § 66/2024-02-27",
    "enligt delegation från hälsodirektören den 15 mars 2024, som i sin tur har rätten från regionstyrelsen 2024-02-27 § 66",
  ])("has its links: %s", (words) => {
    expect(decision("", `Delegation\nBeslut ${words}.\n\n`).mandates).toEqual([
      mandate("Hälsodirektören", "2024-03-15", null),
      mandate("Regionstyrelsen", "2024-02-27", 66),
    ]);
  });
});

describe("whether minutes are adjusted", () => {
  it.each<[string, boolean | null]>([
    ["Justering: Protokollet är justerat digitalt den 20 maj 2024", true],
    ["Protokollet är signerat och justerat 2024-05-20", true],
    ["Denna paragraf är omedelbart justerad", true],
    ["Paragrafen förklaras omedelbart justerad", true],
    ["Protokollet är digitalt signerat och justerat av Eva Alm", true],
    ["Ärendet justeras omedelbart", true],
    ["Omedelbar justering: ja", true],
    ["Justerat genom digital signering 2024-05-20", true],
    ["Justerat den 20/5 2024", true],
    ["Vid protokollet\nEva Alm\n\nJusteras\nBo Ek", null],
    ["Justeringen äger rum den 20 maj.", false],
    ["Protokollet kommer att justeras den 20 maj 2024", false],
    ["Utdrag ur ojusterat protokoll", false],
    ["(Protokollet är inte justerat)", false],
    ["Justeringens plats och tid: Kommunhuset 2024-05-20", null],
    ["Tillkännagivande: justering har anslagits. Protokoll justerat 2024-05-20.", true],
  ])("is read: %j", (text, wanted) => {
    expect(minutes(text).adjusted).toEqual(wanted);
  });
});

describe("where a decision is reported", () => {
  const reported = (heading: string, line: string) =>
    readDecision(`Region Norr
Delegationsbeslut
2025-03-04
RS/12/2025

Beslut
Läxhjälp tilldelas 900 000 kr. Ansvarig är Bo Prov.

${heading}
${line}
`).notice;

  it.each([
    ["Anmälan av delegationsbeslut", "Beslutet anmäls till regionstyrelsen i april 2025."],
    ["Anmälan till nämnd", "Beslutet anmäls till regionstyrelsen i april 2025."],
    ["Anmälan till styrelsen", "Beslutet anmäles till regionstyrelsen i april 2025."],
    ["Anmälan", "Detta beslut anmäles regionstyrelsen i april 2025."],
  ])("is what the sentence says, under whatever heading: %s", (heading, line) => {
    expect(reported(heading, line)).toEqual({ body: "Regionstyrelsen", month: "2025-04" });
  });

  it("is not said by a list of others' decisions in minutes", () => {
    const minutes = `Region Norr
Protokoll
Sammanträde 2025-03-04

§ 4
Anmälan av delegationsbeslut

Regiondirektören: läxhjälp, anmäls till regionstyrelsen i april 2025.

Beslut
Anmälan läggs till handlingarna.
`;
    expect(readDecision(minutes).notice).toBeNull();
  });
});
