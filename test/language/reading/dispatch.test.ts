import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (head: string, closing: string): string => `Region Norr
Delegationsbeslut
Datum: 2024-05-14
${head}
Beslut
1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.

Bo Ek
Regiondirektör

${closing}
`;
const receiversIn = (closing: string, head = "") =>
  readDecision(decision(head, closing)).dispatchTo.map((name) => name.toLowerCase());

describe("who gets the decision", () => {
  it.each([
    "Beslutet skickas till\nVårdchefen\nIT-direktören\nEkonomistaben\n\n\nChrister Holm\n(godkänt elektroniskt i systemet)",
    "Beslutet skickas till\nVårdchefen\nIT-direktören\nEkonomistaben\n\nBo Ek\nRegiondirektör",
    "Expediering:\n☐ Vårdchefen\n☐ IT-direktören\n☐ Ekonomistaben",
    "Beslutet har delgetts vårdchefen, IT-direktören och ekonomistaben.",
    "Det skickas till vårdchefen, IT-direktören och ekonomistaben.",
    "Utdrag ur § 33 skickas till: vårdchefen, IT-direktören, ekonomistaben",
    "Protokollsutdrag/beslut till:\nVårdchefen\nIT-direktören\nEkonomistaben",
    "Beslut meddelas\nVårdchefen\nIT-direktören\nEkonomistaben",
    "För åtgärd: Vårdchefen\nFör kännedom: IT-direktören, Ekonomistaben",
    "Beslutet skickas till vårdchefen\noch till IT-direktören samt ekonomistaben.",
    "Kopia till: vårdchefen, IT-direktören\nsamt ekonomistaben",
    "Exp:\nVårdchefen\nIT-direktören\nEkonomistaben",
  ])("is one each: %s", (closing) => {
    expect(receiversIn(closing)).toEqual(["vårdchefen", "it-direktören", "ekonomistaben"]);
  });

  it.each([
    "Utdrag till\n\nVårdchefen, Åsa Norling, Elsa\nNyström, Per Wikner",
    "Utdrag till\n\nVårdchefen, Åsa\nNorling, Elsa\nNyström, Per Wikner",
    "Utdrag till\n\nVårdchefen, Åsa Norling, Elsa Nyström och Per\nWikner",
    "Utdrag till\n\nVårdchefen, Åsa Norling,\nElsa Nyström, Per Wikner",
  ])("is whole where the page breaks a name of a running list: %s", (closing) => {
    expect(receiversIn(closing)).toEqual([
      "vårdchefen",
      "åsa norling",
      "elsa nyström",
      "per wikner",
    ]);
  });

  it("is not joined with the one on the next line where it is whole itself", () => {
    expect(receiversIn("Utdrag till\n\nVårdchefen, HR\nEkonomistaben, Åsa Norling")).toEqual([
      "vårdchefen",
      "hr",
      "ekonomistaben",
      "åsa norling",
    ]);
    expect(receiversIn("Utdrag till\n\nVårdchefen, Ekonomi\nEkonomistaben, Åsa Norling")).toEqual([
      "vårdchefen",
      "ekonomi",
      "ekonomistaben",
      "åsa norling",
    ]);
  });

  it("may have a hyphen in two words, or a position behind the name", () => {
    expect(receiversIn("Kopia till: hälso- och sjukvårdsstrategen samt ekonomistaben")).toEqual([
      "hälso- och sjukvårdsstrategen",
      "ekonomistaben",
    ]);
    expect(receiversIn("Utdrag till\nÅsa Norling, vårdchef\nPer Wikner")).toEqual([
      "åsa norling, vårdchef",
      "per wikner",
    ]);
    expect(receiversIn("Kopia till\n\nÅsa Norling\nPer Wikner\nRegiondirektören")).toEqual([
      "åsa norling",
      "per wikner",
      "regiondirektören",
    ]);
  });

  it.each([
    "Utskrivet 2020-11-18 08:14   sid 1/1",
    "\t\t\t\tUtskrivet 2020-11-18 08:14   sid 1/1",
    "Utskriftsdatum: 2020-11-18",
    "Utskriven av: Eva Alm 2020-11-18",
    "Senast ändrad 2020-11-18",
    "Sida 1 av 2",
    "-------------- sida 1 av 2 --------------",
    "____ 1 (2) ____",
    "Sid 1/1",
    "Diarienr RUN/2020/274   Sida 1 (1)",
    "Region Rönnsta   Sid 1(1)",
    "Dokument-id: 12345-678",
    "Dokumentnamn: Beslut projektmedel.docx",
    "Version 1.0",
    "Blankett 4711-2",
    "Mall: Delegationsbeslut v 2.1",
    "G:\\Beslut\\2020\\beslut 31.docx",
    "https://www.ronnsta.example/beslut",
    "Box 123, 800 00 Rönnsta",
    "Växel: 010-123 45 67",
    "Bankgiro 123-4567",
    "Digitalt signerad av Katarina Mollberg 2020-11-18",
    "Expedierat 2020-11-18 / EA",
    "Transaktion 09222115557453",
    "Publicerad: 2020-11-18",
    "Beslutsnr 2020:31",
    "---- slut ----",
  ])("is no stamp at the foot of the page: %s", (stamp) => {
    expect(receiversIn(`Sändlista\nProjektledarna\nEkonomichefen\n\n\n${stamp}`)).toEqual([
      "projektledarna",
      "ekonomichefen",
    ]);
  });

  it.each(["Utskrivet 2020-11-18 08:14   sid 1/2", "Version 1.0", "Sparat 2020-11-18"])(
    "goes on below a stamp between two pages: %s",
    (stamp) => {
      expect(receiversIn(`Sändlista\nProjektledarna\n\n${stamp}\n\nEkonomichefen`)).toEqual([
        "projektledarna",
        "ekonomichefen",
      ]);
    },
  );

  it("may be called as a stamp begins", () => {
    expect(receiversIn("Sändlista\nUtskriftscentralen\nBlankettgruppen\nVäxelchefen")).toEqual([
      "utskriftscentralen",
      "blankettgruppen",
      "växelchefen",
    ]);
  });

  it("is not whom a paper is addressed to", () => {
    expect(receiversIn("", "Mottagare: Kommunstyrelsen\n\nStatsbidrag för skolan\n")).toEqual([]);
    expect(receiversIn("", "Till: Regionstyrelsen\nKopia: Ekonomichefen\n\nBidrag\n")).toEqual([
      "ekonomichefen",
    ]);
  });

  it.each([
    "Utdrag till\n\nVårdchefen\nElsa Nyström\nIT-direktören",
    "Sändlista\nVårdchefen\nElsa Nyström\nIT-direktören",
    "Utdrag till:\nVårdchefen, Elsa Nyström, IT-direktören",
  ])("is a person and then a position in the definite, who are two: %s", (closing) => {
    expect(receiversIn(closing)).toEqual(["vårdchefen", "elsa nyström", "it-direktören"]);
  });

  it.each([
    "Utdrag till: Elsa Nyström, Regionens revisorer",
    "Utdrag till\n\nElsa Nyström\nRegionens revisorer",
  ])("is a person, and the auditors: %s", (closing) => {
    expect(receiversIn(closing)).toEqual(["elsa nyström", "regionens revisorer"]);
  });

  it("is nobody who signs below the list with a title", () => {
    expect(
      receiversIn("Utdrag till\n\nVårdchefen\nIT-direktören\n\nElsa Nyström\nSekreterare"),
    ).toEqual(["vårdchefen", "it-direktören"]);
  });
});

describe("disqualification", () => {
  const asked = (responsible: string, closing: string) =>
    readDecision(decision("", closing).replace("Eva Alm", responsible)).questions.some((question) =>
      question.startsWith("jäv:"),
    );
  it("is asked of who signs and also answers for money", () => {
    expect(asked("Bo Ek", "")).toBe(true);
  });
  it("is not asked of who only gets a copy, nor of a clinic", () => {
    expect(asked("Eva Alm", "Kopia till\nEva Alm\nBo Ek")).toBe(false);
    expect(asked("Primärvården Öster", "Beslutet skickas till\nPrimärvården Öster")).toBe(false);
  });
  it.each([
    "Samverkan och jäv\nVarken beslutande eller föredragande har anmält jäv.",
    "Jävsfrågan har ställts. Inget jäv har anmälts.",
    "Ingen har anmält jäv.",
  ])("is not asked where the text says that there is none: %s", (closing) => {
    expect(asked("Eva Alm", closing)).toBe(false);
  });
  it("is asked where somebody did not take part", () => {
    expect(asked("Eva Alm", "Eva Alm anmäler jäv och deltar inte i beslutet.")).toBe(true);
  });
});
