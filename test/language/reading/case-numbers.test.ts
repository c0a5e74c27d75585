import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const numbersIn = (line: string) =>
  readDecision(`Region Norr
Delegationsbeslut
${line}
Datum: 2024-05-14

Fördelning av medel för nära vård

Bakgrund
Enligt ärende RS 2023/12 är medlen förbrukade.

Beslut
1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.
`).caseNumbers;

describe("the number of a case", () => {
  it.each([
    ["Dnr 2024-00412-042", "2024-00412-042"],
    ["Dnr KS 2024.0093", "KS 2024.0093"],
    ["KS 2024.0093", "KS 2024.0093"],
    ["Ärendebeteckning: RS-2024-0731", "RS-2024-0731"],
    ["D-nr: HSN/2025:0186", "HSN/2025:0186"],
    ["Vårt dnr: 24RK611", "24RK611"],
    ["Diarienummer RS 23/0588", "RS 23/0588"],
    ["Beteckning\tVON 2024/45", "VON 2024/45"],
    ["§ 88\t\tDnr 2024/118", "2024/118"],
    ["Ärende-id: KS24/118", "KS24/118"],
    ["Diarienr: RD/00418/2024", "RD/00418/2024"],
    ["Dnr: SN 2024-15.1", "SN 2024-15.1"],
    ["RS 1187-2023", "RS 1187-2023"],
    ["Ärende: HSN-23-00871-4", "HSN-23-00871-4"],
    ["Diarienummer: 2025/KS0142", "2025/KS0142"],
    ["Dnr RS-1187-2023", "RS-1187-2023"],
    ["2023-RS-1187", "2023-RS-1187"],
    ["Diarienr: 2024/KS/118", "2024/KS/118"],
    ["Ärende: RS 2024/118", "RS 2024/118"],
  ])("is read: %s", (line, number) => {
    expect(numbersIn(line)).toEqual([number]);
  });

  it.each([
    "Dnr:",
    "Telefon 0900-55 21 08",
    "Ert dnr: RS 2023/11",
    "Er beteckning\nDnr S2025/118",
    "Tfn 0900-55 21",
  ])("is not there: %s", (line) => {
    expect(numbersIn(line)).toEqual([]);
  });
});

describe("the number in a matter's title in minutes", () => {
  const numbers = (title: string) =>
    readDecision(
      `Region Norr\nProtokoll\nRegionstyrelsen\nSammanträdesdatum 2024-05-14\n\n${title}\n\nBeslut\nÄrendet tas upp igen.\n`,
    ).caseNumbers;
  it.each([
    "§ 203\n\nMotion om fritt val av hjälpmedel (RS/288/2024)",
    "§ 203\nSvar på motion om fritt val (Dnr RS/288/2024)",
    "§ 203 Motion om fritt val av hjälpmedel (RS/288/2024)",
    "§ 203\nMotion om fritt val\nDnr RS/288/2024",
    "§ 203\nPolicy för resor (RS/288/2024)",
    "§ 203  Policy för resor 2024 (RS/288/2024)",
  ])("is the document's: %s", (title) => {
    expect(numbers(title)).toEqual(["RS/288/2024"]);
  });
  it.each([
    "§ 203\nMedel\nDet gäller även en motion i ärende RS/288/2024.",
    "§ 203\nMedel\nJfr policyn (RS/288/2024)",
  ])("is cited elsewhere: %s", (title) => {
    expect(numbers(title)).toEqual([]);
  });
});

describe("the number below a title that speaks of a motion", () => {
  it.each([
    "Svar på motion om avgiftsfria resor\nKS 2024/112",
    "Svar på motion om avgiftsfria resor\nDnr KS 2024/112",
    "Motion om avgiftsfria resor\nDiarienummer: KS 2024/112",
    "Besvarande av motion om avgiftsfria resor\nKS 2024/112",
    "Motion om avgiftsfria resor, KS 2024/112",
  ])("is the matter's own: %j", (title) => {
    expect(
      readDecision(
        `Norrby kommun\nKommunstyrelsen\nSammanträdesprotokoll\n2024-10-15\n\n§ 164\n${title}\n\nSammanfattning\nEn ledamot föreslår resor. Jämför KS 2020/7.\n\nKommunstyrelsens förslag till kommunfullmäktige\nMotionen avslås.\n`,
      ).caseNumbers,
    ).toEqual(["KS 2024/112"]);
  });
});

describe("the numbers of minutes", () => {
  const numbersBelow = (reported: string) =>
    readDecision(`Region Prov\t\tSammanträdesprotokoll
Regionstyrelsen
2024-09-24

§ 212 Fördelning av statsbidrag
Dnr RS 2024-00511

Beslut

1. Till skolläkare fördelas 2 000 000 kr.

§ 216 Anmälan av delegationsbeslut

${reported}

Vid protokollet
Eva Prov
`).caseNumbers;
  const lead = "Regionstyrelsen har tagit del av anmälan av följande beslut:";

  it.each([
    `${lead}\n\n- Regiondirektören 2024-08-19, utbetalning av 350 000 kr (RS 2024-00466)`,
    `${lead}\n\n• Regiondirektören, utbetalning till Prov (RS 2024-00466)`,
    `${lead}\n\n1. Regiondirektören, utbetalning till Prov, RS 2024-00466`,
    `${lead}\n\nRegiondirektören, utbetalning till Prov (RS 2024-00466)`,
    `${lead}\n\nRS 2024-00466\tRegiondirektören\tUtbetalning`,
    `${lead}\n\nDnr RS 2024-00466`,
    "- Utbetalning till Prov (RS 2024-00466)\n- Förordnande (RS 2024-00470)",
    "a) Utbetalning till Prov (RS 2024-00466)",
  ])("are not those of the decisions that are reported: %s", (reported) => {
    expect(numbersBelow(reported)).toEqual(["RS 2024-00511"]);
  });

  it("are those of each paragraph, wherever they stand in its head", () => {
    expect(numbersBelow("Dnr RS 2024-00530")).toEqual(["RS 2024-00511", "RS 2024-00530"]);
    expect(numbersBelow("RS 2024-00530")).toEqual(["RS 2024-00511", "RS 2024-00530"]);
    expect(numbersBelow("Delegationsbeslut i augusti (RS 2024-00530)")).toEqual([
      "RS 2024-00511",
      "RS 2024-00530",
    ]);
  });
});
