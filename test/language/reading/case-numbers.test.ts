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

describe("the number of a case in a form of its own", () => {
  it.each([
    ["Dnr: RS-LED24-1187", ["RS-LED24-1187"]],
    ["RS-LED24-1187", ["RS-LED24-1187"]],
    ["Diarienummer:\nRS-LED24-118", ["RS-LED24-118"]],
    ["Ärende HSN/240118", ["HSN/240118"]],
    ["Ärende: HSN/240118", ["HSN/240118"]],
    ["Vår ref: HSN/24118", ["HSN/24118"]],
    ["Ärendets nummer: HSN/24118", ["HSN/24118"]],
    ["2024-05-14\tHSN/24118", ["HSN/24118"]],
    ["Dnr 2024-O000512", ["2024-O000512"]],
    ["Diarienr\t2024-O000512", ["2024-O000512"]],
    ["Diarienummer   RV240871", ["RV240871"]],
    ["24RS4410", ["24RS4410"]],
    ["24RGK1188-4", ["24RGK1188-4"]],
    ["Bidraget, återstoden\tTN 24/0412", ["TN 24/0412"]],
    ["Ärendenr: KoF-2024-77", ["KoF-2024-77"]],
    ["Dnr: HSN 2024/441 (tidigare HSN 2022/1019)", ["HSN 2024/441"]],
    ["Medel för nära vård      24RS4410", ["24RS4410"]],
    ["2024-05-14 | 24RS118", ["24RS118"]],
    ["Delegationsbeslut i ärende 24RS118", ["24RS118"]],
    ["Diarieförd under 24RS4410", ["24RS4410"]],
    ["Diariet: RUN 2024/1301", ["RUN 2024/1301"]],
    ["Dnr HSN_2024_118", ["HSN_2024_118"]],
    ["Dnr 24/0118", ["24/0118"]],
    ["Dnr 118/24", ["118/24"]],
    ["Dnr 1.2.4-2024/118", ["1.2.4-2024/118"]],
    ["Dnr: 2400118", ["2400118"]],
    ["Ärendenr. K-2024-118", ["K-2024-118"]],
    ["Ärendenr 240118-HSN", ["240118-HSN"]],
    ["Dnr Reg 2024/118", ["Reg 2024/118"]],
    ["Dnr 24RS118 och 24HSN77", ["24RS118", "24HSN77"]],
    ["Dnr RS-LED24-118, HSN/24077", ["RS-LED24-118", "HSN/24077"]],
  ])("is read whole: %j", (line, expected) => {
    expect(numbersIn(line)).toEqual(expected);
  });

  it.each([
    "Jfr ärende 23RS1187",
    "Tidigare dnr: 23RS1187",
    "Anknyter till 23RS1187",
    "Fortsättning på ärende 23RS1187",
    "Ert ärende 23RS1187",
    "Deras ärende NV-02231-24",
    "Kammarkollegiets dnr 9.2-1204-2024",
    "Socialstyrelsens ärende 2024-O000512",
    "Dnr hos Socialstyrelsen: 9.2-12045/2024",
    "Statens kulturråd (KUR 2024/8877)",
    "Enligt HSLF-FS 2016:40",
    "SFS 2017:725",
    "Referens: EVAL01",
    "Ref. Eva Alm 0900-55 21 08",
    "Ärende 12 på dagordningen",
    "Delegationsbeslut nr 14/2024",
    "Kostnadsställe 240118",
    "Dnr 2024-05-14",
    "Dnr: se nedan",
  ])("is none of another matter or authority, nor of something else: %s", (line) => {
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

describe("the number of a paragraph in a form of its own", () => {
  const numbers = (title: string) =>
    readDecision(
      `Region Norr\nProtokoll\nRegionstyrelsen\nSammanträdesdatum 2024-05-14\n\n${title}\n\nBeslut\n1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.\n`,
    ).caseNumbers;
  it.each([
    ["§ 12 Medel för vård (HSN-HSV24-0093)", "HSN-HSV24-0093"],
    ["§ 12 Medel för vård (24RS118)", "24RS118"],
    ["§ 12 Medel för vård (dnr 24/118)", "24/118"],
    ["§ 12  Medel för vård                 2024/00655", "2024/00655"],
    ["KFN § 48   Lovmedel sommaren 2024    KFN-2024-061", "KFN-2024-061"],
    ["§ 12\tMedel 2024\tHSN/24118", "HSN/24118"],
    ["§ 12 | Medel för vård | 24RS118", "24RS118"],
    ["§ 12 Medel för vård\n24RS118", "24RS118"],
    ["§ 12 Medel för vård\n2024/00655", "2024/00655"],
    ["§ 12 Medel för vård, 24RS118", "24RS118"],
    ["§ 12 24RS118 Medel för vård", "24RS118"],
  ])("stands in its title: %j", (title, number) => {
    expect(numbers(title)).toEqual([number]);
  });
  it.each([
    "§ 12 Medel för läsåret                2024/2025",
    "§ 12 Medel för vård (2024)",
    "§ 12 Medel för vård (§ 11)",
    "§ 12 Svar på remiss från Socialstyrelsen (S2024/01187)",
    "§ 12 Avtal 2024-2026",
    "§ 12 Medel   2024-05-14",
    "§ 12 Medel för vård\nRegionstyrelsen har tidigare behandlat frågan (22RS118).",
  ])("is not there: %j", (title) => {
    expect(numbers(title)).toEqual([]);
  });
});

describe("the number of notes", () => {
  const numbersInNotes = (part: string, above = "") =>
    readDecision(
      `${above}Minnesanteckningar\nLedningsgruppen, Region Norr\n2024-05-14\nNärvarande: Eva Alm, Bo Ek\n\n1. Läget\nVi gick igenom läget.\n\n${part}\n`,
    ).caseNumbers;
  it.each([
    ["2. Pengarna för skolan (dnr 24RS118)\nInget nytt.", "24RS118"],
    ["Pengarna för skolan (ärende HSN/24118)\nInget nytt.", "HSN/24118"],
    ["2. Bidraget\nBidraget är 2 mnkr. Ärendet har nr RS 24-118.", "RS 24-118"],
    ["2. Bidraget\nBidraget är 2 mnkr. Dnr är 24RS118.", "24RS118"],
    ["Anteckningarna läggs till ärende HSN/24118.", "HSN/24118"],
    ["Ärendet diarieförs under RS-LED24-118.", "RS-LED24-118"],
    ["Läggs i diariet på 24RS118", "24RS118"],
  ])("may be told in passing: %j", (part, number) => {
    expect(numbersInNotes(part)).toEqual([number]);
  });
  it.each([
    "2. Bidraget\nFörra året hade ärendet nr 22RS118.",
    "2. Bidraget\nÄrendet hade tidigare nr RS 22-118.",
    "2. Bidraget\nVi väntar på beslutet i ärende 22RS118.",
    "2. Bidraget\nRegionstyrelsen beslutade 2024-01-02 § 4 (dnr 22RS118)",
  ])("is not that of another matter: %j", (part) => {
    expect(numbersInNotes(part)).toEqual([]);
  });
  it.each(["Ärendet är RS/2024-0118.", "Dnr är RS/2024-0118", "Hör till ärende RS/2024-0118."])(
    "may stand in the mail that carries them: %s",
    (sentence) => {
      const mail = `Från: Eva Alm\nTill: Registrator\nDatum: 2024-05-15 10:12\nÄmne: anteckningar\n\nHej! ${sentence}\n\n`;
      expect(numbersInNotes("", mail)).toEqual(["RS/2024-0118"]);
    },
  );
});

describe("letters and a day's figures, without a label", () => {
  it.each([
    ["RV241344", ["RV241344"]],
    ["HSN 240118", ["HSN 240118"]],
    ["2024-05-10\tRS241187", ["RS241187"]],
    ["HSN/2024/0918-7", ["HSN/2024/0918-7"]],
    ["Dnr HSN 1184:2-2024", ["HSN 1184:2-2024"]],
    ["dnr rs 2024/118", ["rs 2024/118"]],
    ["Dnr LTS 2024/0733\n2024/0733", ["LTS 2024/0733"]],
  ])("is the paper's own: %j", (line, expected) => {
    expect(numbersIn(line)).toEqual(expected);
  });

  it.each([
    "TKR 230566",
    "Kst 230566",
    "KONTO 230566",
    "FAX 123456",
    "Tfn 010123456",
    "DATUM 240514",
    "SE 1234567",
    "KTC 401234",
    "Enligt RS241187",
    "Er ref RS241187",
  ])("is money, a telephone, an account or another's: %s", (line) => {
    expect(numbersIn(line)).toEqual([]);
  });

  const inMinutes = (title: string) =>
    readDecision(
      `Region Norr\nProtokoll\nRegionstyrelsen\nSammanträdesdatum 2024-05-14\n\n${title}\n\nBeslut\nTill skolläkare fördelas 2 000 000 kr.\n\nÄrendet\nNämnden har yttrat sig 2024-02-26 § 18 (DN240077).\n`,
    ).caseNumbers;
  it.each([
    ["§ 96\nMedel till vård 2024\nDNNSV 240148", "DNNSV 240148"],
    ["§ 112 Plan för vård\nRV240566", "RV240566"],
    ["§ 61  Statsbidrag 2024                             RS240412", "RS240412"],
    ["§ 118     LTS 2024/0733\nSvar på motion", "LTS 2024/0733"],
    ["§ 118 Svar på motion (LTS240412)", "LTS240412"],
    ["§ 118 LTS 240412 Svar på motion", "LTS 240412"],
    ["§ 118 Medel för vård – RS240412", "RS240412"],
  ])("stands beside a paragraph: %j", (title, number) => {
    expect(inMinutes(title)).toEqual([number]);
  });
  it.each(["§ 12 Medel för TKR 230566", "§ 12 Bidrag 2024\nKST 230566"])(
    "is no money there: %j",
    (title) => {
      expect(inMinutes(title)).toEqual([]);
    },
  );

  it("stands behind its label where the paper is titled by the decision alone", () => {
    const text =
      "Beslut\n\nVik kommun, skolförvaltningen\nÄrende: SKN-2024-402\nBeslut fattat den 5 september 2024\n\nTill skolläkare fördelas 2 000 000 kr.\nDen som vill veta mer hänvisas till SKN-2024-077.\n";
    expect(readDecision(text).caseNumbers).toEqual(["SKN-2024-402"]);
  });
});
