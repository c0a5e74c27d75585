import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

interface Parts {
  readonly head?: string;
  readonly mandate?: string;
  readonly signed?: string;
  readonly end?: string;
}
const rests = "Regionstyrelsen gav 2025-02-27 § 34 regiondirektören rätt att fördela medlen.";
const read = ({
  head = "2025-04-09",
  mandate = rests,
  signed = "Bo Ek\nRegiondirektör",
  end = "",
}: Parts) =>
  readDecision(
    `Region Vik\nDelegationsbeslut\n${head}\n\nStatsbidrag för nära vård\n\nBakgrund\n\nRegionen får 2 000 000 kr för 2025. ${mandate}\n\nBeslut\n\n1. Till skolläkare fördelas 1 200 000 kr, ansvarig Eva Alm.\n2. Till läxhjälp fördelas 800 000 kr, ansvarig Ali Notvik.\n\n${signed}\n\n${end}\n`,
  );
const topics = (reading: ReturnType<typeof read>) =>
  reading.questions.map((question) => question.split(":")[0]);
const board = { body: "Regionstyrelsen", date: "2025-02-27", section: 34, point: null };

describe("what a decision rests on", () => {
  const assembly = { body: "Regionfullmäktige", date: "2024-11-27", section: 112, point: null };
  it.each([
    "Regionstyrelsen § 34/2025 den 27 februari gav regiondirektören rätt att fördela medlen.",
    `${rests} Delegationen ersätter den tidigare från 2022-03-01 § 12.`,
    `${rests} Den tidigare delegationen (2022-03-01 § 12) upphörde vid årsskiftet.`,
    "Regionstyrelsens beslut 2025-02-27 § 34, som ersätter beslutet 2022-03-01 § 12, ger regiondirektören rätt att fördela medlen.",
    `${rests} Delegationen 2022-03-01 § 12 har upphävts.`,
    "\n\nDelegat och delegation\n\nRegiondirektören enligt regionstyrelsens beslut 2025-02-27 § 34",
    "\n\nEnligt delegation\n\nRS 2025-02-27 § 34",
  ])("is one, not what it replaced: %s", (mandate) => {
    const reading = read({ mandate });
    expect(reading.mandates).toEqual([board]);
    expect(topics(reading)).not.toContain("mandat");
  });

  it.each([
    "Enligt regionfullmäktiges beslut 2024-11-27 § 112 och regionstyrelsens beslut 2025-02-27 § 34 får regiondirektören fördela medlen.",
    "Med stöd av regionfullmäktiges beslut den 27 november 2024 § 112 samt regionstyrelsens beslut den 27 februari 2025 § 34 fördelas medlen.",
  ])("may be two alike: %s", (mandate) => {
    expect(read({ mandate }).mandates).toEqual([assembly, board]);
  });

  it("takes the day of the sentence before where it says that it is the same", () => {
    const mandate = `${rests} Regiondirektören får enligt § 35 samma dag vidaredelegera.`;
    const reading = read({ mandate });
    expect(reading.mandates).toEqual([board, { ...board, section: 35 }]);
    expect(topics(reading)).not.toContain("mandat");
  });

  it.each([
    "\n\nDelegationsordningens punkt: 4.2",
    "Beslutet fattas med stöd av delegationsnummer 4.2 i regionstyrelsens delegationsordning.",
    "Enligt regionstyrelsens delegationsordning, ärende 4.2, får regiondirektören fördela medlen.",
  ])("may be an item of the rules: %s", (mandate) => {
    expect(read({ mandate }).mandates).toEqual([
      expect.objectContaining({ date: null, section: null, point: "4.2" }),
    ]);
  });

  it.each([
    "Regionstyrelsen har i § 34 gett regiondirektören rätt att fördela medlen.",
    "Beslutet fattas med stöd av 6 kap. 39 § kommunallagen.",
    "Den tidigare delegationen (2022-03-01 § 12) upphörde vid årsskiftet.",
  ])("is asked about where it is not all there: %s", (mandate) => {
    expect(topics(read({ mandate }))).toContain("mandat");
  });
});

describe("where a decision is reported", () => {
  it.each([
    "Anmälan till nämnd\n\nRegionstyrelsen maj 2025",
    "Beslutet ska, enligt 6 kap. 40 § kommunallagen, anmälas till regionstyrelsen i maj 2025.",
    "Beslutet anmäls enligt 7 kap. 8 § KL till regionstyrelsen i maj.",
    "Att anmäla till\n\nRegionstyrelsen maj 2025",
    "Ska anmälas till: Regionstyrelsen, 27 maj 2025",
    "Anmälan till: Regionstyrelsen\nSammanträdesdatum: 2025-05-27",
  ])("is read, and its day is not the document's: %s", (end) => {
    const reading = read({ end });
    expect(reading.notice).toEqual({ body: "Regionstyrelsen", month: "2025-05" });
    expect(reading.date).toBe("2025-04-09");
  });

  it.each([
    "Delegationsbeslut ska enligt 6 kap. 40 § kommunallagen anmälas till nämnden.",
    "Regiondirektörens beslut § 12 anmäldes till regionstyrelsen i maj 2024.",
  ])("is not where others are: %s", (background) => {
    expect(read({ mandate: `${rests} ${background}` }).notice).toBeNull();
  });
});

describe("the day of a decision where it is signed", () => {
  it.each([
    "Bo Ek, regiondirektör, 2025-04-09",
    "2025-04-09 Bo Ek, regiondirektör",
    "Elektroniskt undertecknat 2025-04-09\nBo Ek\nRegiondirektör",
    "Signerad: 2025-04-09 Bo Ek",
    "Digitalt signerad 2025-04-09\n\nBo Ek\nRegiondirektör",
    "Dokumentet är elektroniskt signerat 2025-04-09\nBo Ek\nRegiondirektör",
    "Ort och datum: Vik 2025-04-09\n\nBo Ek\nRegiondirektör",
    "Beslutsfattare: Bo Ek, regiondirektör\nBeslutsdatum: 2025-04-09",
  ])("is read: %s", (signed) => {
    expect(read({ head: "Dnr RS 2025/77", signed }).date).toBe("2025-04-09");
  });

  it("is that of the decision, not that on which the paper was drawn up", () => {
    expect(read({ head: "Upprättad 2025-04-02\nBeslutad 2025-04-09" }).date).toBe("2025-04-09");
  });

  it.each(["Utskriftsdatum: 2025-04-09", "Skrivelse, Bo Ek, 2025-04-09", "Inkom 2025-04-09"])(
    "is none: %s",
    (line) => {
      const reading = read({ head: "Dnr RS 2025/77", signed: `Bo Ek\nRegiondirektör\n\n${line}` });
      expect(reading.date).toBeNull();
      expect(topics(reading)).toContain("datum");
    },
  );
});

describe("who gets an extract", () => {
  const three = ["Primärvårdschefen", "Folkhälsochefen", "Ekonomienheten"];
  const list = three.join("\n");
  it.each([
    `Distribueras till\n\n${list}`,
    `Beslutsexpediering: ${three.join(", ")}`,
    `Utdragsmottagare\n${list}`,
    `Delges till\n\n${list}`,
    `Delgivning till: ${three.join(", ")}`,
    `Expediering av beslutet\n\n${list}`,
    `Sändlista för beslutet: ${three.join(", ")}`,
    `Kännedomskopia till\n${list}`,
    `Underrättelse till\n\n${list}`,
    `Utdrag till\n\n${list}\n\nBeslutet vinner laga kraft 2025-05-05`,
    `Utdrag till\n\n${list}\n\nÖverklagandetiden går ut 2025-05-05`,
    "Utdrag till Primärvårdschefen, Folkhälsochefen och Ekonomienheten",
    "Kopia till Primärvårdschefen, Folkhälsochefen samt Ekonomienheten",
    "Beslutet sänds för kännedom till Primärvårdschefen, Folkhälsochefen och Ekonomienheten.",
    "Utdrag av beslutet skickas till Primärvårdschefen, Folkhälsochefen och Ekonomienheten.",
    "Utdrag till\n\nPrimärvårdschefen för verkställighet\nFolkhälsochefen för kännedom\nEkonomienheten för åtgärd",
    "Utdrag till\n\nFör åtgärd: Primärvårdschefen\nFör kännedom: Folkhälsochefen, Ekonomienheten",
    "Utdrag till\n\nFör verkställighet:\nPrimärvårdschefen\nFör kännedom:\nFolkhälsochefen\nEkonomienheten",
    "Utdrag till\n\nPrimärvårdschefen, eva.alm@vik.example\nFolkhälsochefen (ali.notvik@vik.example)\nEkonomienheten <ekonomi@vik.example>",
    `Utdrag till\n\n${list}\n\nUtskriftsdatum: 2025-04-20 Sida 1 av 1`,
    `Utdrag till\n\n${list}\n\nExpedierad den 14 april 2025 / AS`,
    `Utdrag till\n\n${list}\n\nAnslaget tas ner 2025-05-08`,
  ])("is one each, and none is asked for: %s", (end) => {
    const reading = read({ end });
    expect(reading.dispatchTo).toEqual(three);
    expect(topics(reading)).not.toContain("utdrag");
  });

  it("is a person with a position on each line", () => {
    const people = ["Eva Alm, primärvårdschef", "Ali Notvik, folkhälsochef"];
    expect(read({ end: `Utdrag till\n\n${people.join("\n")}` }).dispatchTo).toEqual(people);
  });

  it("is told in a memo too, where it is no point of what is proposed", () => {
    const memo = (point: string) =>
      readDecision(
        `Region Vik\nTjänsteskrivelse\n2025-04-09\n\nFörslag till beslut\n\nRegionstyrelsen beslutar\n\n1. att fördela 1 500 000 kr till distansmottagning, ansvarig Eva Alm.\n\nBo Ek\nRegiondirektör\n\n${point}Beslutet skickas till IT-chefen och ekonomidirektören.\n`,
      ).dispatchTo;
    expect(memo("")).toEqual(["IT-chefen", "ekonomidirektören"]);
    expect(memo("2. ")).toEqual([]);
  });

  it.each([
    "Kopia till Primärvårdschefen finns i ärendet",
    "Utdrag till den som begär det",
    "vik@vik.example",
  ])("is nobody: %s", (end) => {
    expect(read({ end }).dispatchTo).toEqual([]);
  });

  it.each([
    "Utdrag till\n\nFör kännedom:\n",
    "Utdrag till\n\n(Här anges vilka som ska få utdrag)",
    "Utdrag till\n\n…",
  ])("is asked for where no list follows: %s", (end) => {
    const reading = read({ end });
    expect(reading.dispatchTo).toEqual([]);
    expect(topics(reading)).toContain("utdrag");
  });
});

describe("the number of a case among those of others", () => {
  it.each([
    "Socialstyrelsens dnr: 9.2-1234/2025",
    "Regeringens dnr S2025/01234",
    "Ert diarienummer: S2025/01234",
    "Skolverkets ärendenummer: 8.1.2-2025:1234",
    "Er beteckning: S2025/01234",
    "Länsstyrelsens beteckning\n9.2-1234/2025",
  ])("is its own: %s", (other) => {
    expect(read({ head: `2025-04-09\nDnr RS 2025/77\n${other}` }).caseNumbers).toEqual([
      "RS 2025/77",
    ]);
    expect(read({ head: `2025-04-09\n${other}\nVårt dnr: RS 2025/77` }).caseNumbers).toEqual([
      "RS 2025/77",
    ]);
  });

  it.each(["KS25/77", "BUN 25/0077"])("may have a short year, alone on its line: %s", (number) => {
    expect(read({ head: `2025-04-09\n${number}` }).caseNumbers).toEqual([number]);
  });

  it.each(["HT 24/25", "Läsåret 25/26", "Möte HT25/26 i regionen"])("is none: %s", (line) => {
    expect(read({ head: `2025-04-09\n${line}` }).caseNumbers).toEqual([]);
  });
});
