import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const papers = {
  decision: (end: string) =>
    `Region Norr\nDelegationsbeslut\nDatum: 2024-05-14\n\nBeslut\n1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.\n\nBo Ek\nRegiondirektör\n\n${end}\n`,
  minutes: (end: string) =>
    `Region Norr\nProtokoll\nRegionstyrelsen 2024-05-14\n\n§ 12 Medel\n\nBeslut\n1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.\n\nProtokollet är justerat 2024-05-20.\n\n${end}\n`,
  notes: (end: string) =>
    `Minnesanteckningar\nLedningsgruppen\n2024-05-14\nNärvarande: Eva Alm, Bo Ek\n\nUppgifter\n* Eva Alm tar fram en mall i juni 2024.\n\nÖvrigt\nKaffet är slut.\n\nAntecknat av Bo Ek\n\n${end}\n`,
};
type Paper = keyof typeof papers;
const receivers = (paper: Paper, end: string) =>
  readDecision(papers[paper](end)).dispatchTo.map((name) => name.toLowerCase());
const all = ["decision", "minutes", "notes"] as const;

describe.each(all)("who is to have the paper, told at the end of a %s", (paper) => {
  it.each([
    "Till: Vårdchefen, Per Wikner, Ekonomistaben",
    "Till:\nVårdchefen\nPer Wikner\nEkonomistaben",
    "Cc: Vårdchefen; Per Wikner; Ekonomistaben",
    "cc Vårdchefen, Per Wikner, Ekonomistaben",
    "Kopia Vårdchefen, Per Wikner, Ekonomistaben",
    "Kännedom: Vårdchefen, Per Wikner, Ekonomistaben",
    "Åtgärd: Vårdchefen\nKännedom: Per Wikner, Ekonomistaben",
    "Delges vårdchefen, Per Wikner och ekonomistaben.",
    "Expediering sker till vårdchefen, Per Wikner och ekonomistaben.",
    "Expedierat 2024-05-20 till vårdchefen, Per Wikner och ekonomistaben",
    "Expedierat den 20 maj 2024 till: vårdchefen, Per Wikner, ekonomistaben",
    "Exp. 2024-05-20: vårdchefen, Per Wikner, ekonomistaben",
    "Utdrag § 12: vårdchefen, Per Wikner, ekonomistaben",
    "Utdrag (§ 12) skickas till: vårdchefen, Per Wikner, ekonomistaben",
    "Utdrag av paragrafen går till vårdchefen, Per Wikner och ekonomistaben.",
    "Mottagare av beslutet är vårdchefen, Per Wikner och ekonomistaben.",
    "Beslutet mejlas till vårdchefen, Per Wikner och ekonomistaben.",
    "Beslutet ska lämnas till vårdchefen, Per Wikner och ekonomistaben.",
    "Beslutet ska också skickas till vårdchefen, Per Wikner och ekonomistaben.",
    "Vårdchefen, Per Wikner och ekonomistaben underrättas om beslutet.",
    "Vårdchefen, Per Wikner och ekonomistaben får del av beslutet.",
    "Vårdchefen, Per Wikner och ekonomistaben ska ha var sin kopia.",
    "Informeras: vårdchefen, Per Wikner, ekonomistaben",
    "Kopia på beslutet ges till vårdchefen, Per Wikner och ekonomistaben.",
    "Distribueras till vårdchefen, Per Wikner och ekonomistaben",
    "Skickas för kännedom till vårdchefen, Per Wikner och ekonomistaben",
    "Expedieras till:\tVårdchefen\n\tPer Wikner\n\tEkonomistaben",
    "Expedieras till:      Vårdchefen\n                      Per Wikner\n                      Ekonomistaben",
    "Sändlista\t\tVårdchefen\n\t\tPer Wikner\n\t\tEkonomistaben",
    "Beslutet skickas till följande: vårdchefen, Per Wikner, ekonomistaben",
    "Beslutet skickas till följande mottagare:\nvårdchefen\nPer Wikner\nekonomistaben",
    "Att expediera till: vårdchefen, Per Wikner, ekonomistaben",
    "Kopia efter beslut: vårdchefen, Per Wikner, ekonomistaben",
    "Expedieras per e-post till: vårdchefen, Per Wikner, ekonomistaben",
  ])("is read: %j", (end) => {
    expect(receivers(paper, end)).toEqual(["vårdchefen", "per wikner", "ekonomistaben"]);
  });

  it.each([
    "Till frågan återkommer vi i höst.",
    "Till skolan köps datorer.",
    "Kopia av avtalet finns hos ekonomistaben.",
    "Pengarna skickas till kommunen i juni.",
    "Beslutet lämnas utan åtgärd.",
    "Beslutet går emot förvaltningens förslag.",
    "Beslutet lämnas till nämnden för godkännande.",
    "Ärendet skickas till nämnden för beslut.",
    "Ekonomistaben underrättas när pengarna är slut.",
    "Kommunerna informeras vid nästa möte.",
    "Eva Alm får del av pengarna.",
    "Utdrag ur budgeten finns på intranätet.",
    "Mottagare av medlen är tre skolor.",
    "Förslaget skickas till kommunerna på remiss.",
  ])("is nobody: %s", (end) => {
    expect(receivers(paper, end)).toEqual([]);
  });
});

describe("a list of receivers", () => {
  it.each([
    "Ännu ej justerat",
    "Inte justerat",
    "Ojusterat",
    "Omedelbart justerad",
    "Justeras senare",
  ])("ends where it is told whether the minutes are adjusted: %s", (line) => {
    expect(receivers("minutes", `Utdrag till: Eva Alm, vårdchefen\n\n${line}`)).toEqual([
      "eva alm",
      "vårdchefen",
    ]);
  });
});

describe("how receivers are named", () => {
  it.each<[Paper, string, readonly string[]]>([
    [
      "decision",
      "Sändlista: S. Hall, D. Berg, säkerhetschefen, registrator",
      ["s. hall", "d. berg", "säkerhetschefen", "registrator"],
    ],
    ["decision", "Delges: E.A., B. Ek och ekonomistaben", ["e.a.", "b. ek", "ekonomistaben"]],
    ["decision", "Exp: EA, BE, ekonomi", ["ea", "be", "ekonomi"]],
    [
      "decision",
      "Expediering\nVårdchefen, chefen för skolan, akten",
      ["vårdchefen", "chefen för skolan", "akten"],
    ],
    [
      "decision",
      "Kopia till\nVårdchefen\nIT-chefen\nHR-avdelningen, Per Wikner",
      ["vårdchefen", "it-chefen", "hr-avdelningen, per wikner"],
    ],
    ["decision", "Kopia till: ekonomistaben, Per Wikner", ["ekonomistaben", "per wikner"]],
    [
      "decision",
      "Beslutet delges Direktör Närsjukvård, FoU-direktör, Per Wikner",
      ["direktör närsjukvård", "fou-direktör", "per wikner"],
    ],
    [
      "minutes",
      "Beslutet expedieras till Närsjukvårdsdirektören och Omsorgschefen.",
      ["närsjukvårdsdirektören", "omsorgschefen"],
    ],
    ["notes", "Skickas till deltagarna och Per Wikner", ["deltagarna", "per wikner"]],
    [
      "notes",
      "Anteckningarna skickas till deltagarna samt Per Wikner.",
      ["deltagarna", "per wikner"],
    ],
    ["notes", "Utskick: samtliga närvarande", ["samtliga närvarande"]],
    ["notes", "Sänds till alla i gruppen", ["alla i gruppen"]],
    [
      "decision",
      "Delges Eva Alm (vårdchef), Per Wikner (ekonom)",
      ["eva alm (vårdchef)", "per wikner (ekonom)"],
    ],
    [
      "decision",
      "Kopia till: Vård- och omsorgsförvaltningen och Kultur- och fritidsnämnden",
      ["vård- och omsorgsförvaltningen", "kultur- och fritidsnämnden"],
    ],
  ])("in a %s: %j", (paper, end, expected) => {
    expect(receivers(paper, end)).toEqual(expected);
  });
});
