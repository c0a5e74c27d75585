import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const memo = (sentence: string): string => `Region Vik
Tjänsteskrivelse
2025-03-04

Till Regionstyrelsen

Förslag till beslut

${sentence}
`;
const notes = (topic: string, told: string): string => `Minnesanteckningar från ledningsgruppen

Tid: 12 september 2024

Med: Lovisa Brännmark, kommundirektör
Tore Hägglund, ekonomichef
Ylva Sandelin, socialchef
Isak Drottler, skolchef

${topic}

Vi pratade länge om saken.

${told}

Övrigt

Julbordet blir som vanligt.
`;

describe("where a task comes before somebody, told in the next sentence", () => {
  it.each([
    [
      "Förslaget läggs fram för regionstyrelsens arbetsutskott i november.",
      "Regionstyrelsens arbetsutskott",
    ],
    ["Resultatet når regionstyrelsen i november 2025.", "Regionstyrelsen"],
    ["Kartan ska ligga framme när personalutskottet träffas i november.", "Personalutskottet"],
    ["Vad som framkommit tas upp med styrgruppen i november.", "Styrgruppen"],
    [
      "Den visar hon för regionstyrelsens arbetsutskott i november.",
      "Regionstyrelsens arbetsutskott",
    ],
    ["Slutsatserna framförs till personalutskottet senast i november 2025.", "Personalutskottet"],
    ["Vad hon fått veta tar hon upp med styrgruppen i november.", "Styrgruppen"],
    ["Underlaget ska i så fall lämnas till personalutskottet i november.", "Personalutskottet"],
  ])("belongs to the task: %s", (next, body) => {
    const { assignments, questions } = readDecision(
      decisionOf(`HR-chefen ska utreda bemanningen. ${next}`),
    );
    expect(assignments).toMatchObject([{ owner: "HR-chefen", body, deadline: "2025-11" }]);
    expect(questions.filter((question) => question.startsWith("tidpunkt"))).toEqual([]);
  });

  it.each([
    "Personalutskottet behandlade frågan i februari 2025.",
    "Beslutet anmäls till regionstyrelsen i april 2025.",
    "Frågan var uppe i personalutskottet i januari 2025.",
  ])("is no time of the task where it tells of something else: %s", (next) => {
    expect(
      readDecision(decisionOf(`HR-chefen ska utreda bemanningen. ${next}`)).assignments,
    ).toMatchObject([{ body: null, deadline: { question: expect.any(String) } }]);
  });
});

describe("a task behind a condition", () => {
  it.each([
    ["Om upphandlingen överklagas ska Östen Gran föreslå en annan lösning.", "Östen Gran"],
    ["Skulle avtalet sägas upp ska Eva Alm föreslå en ny leverantör.", "Eva Alm"],
    ["Om staten drar in stödet ska Eva Alm omgående ta fram en plan.", "Eva Alm"],
    ["Ifall platserna inte räcker ska HR-chefen föreslå fler.", "HR-chefen"],
    ["Om bidraget höjs ska ekonomichefen föreslå hur det används.", "ekonomichefen"],
  ])("is read with it: %s", (sentence, owner) => {
    expect(readDecision(decisionOf(sentence)).assignments).toMatchObject([
      { owner, status: "vilande", condition: sentence.slice(0, sentence.indexOf(" ska ")) },
    ]);
  });
});

describe("a task that ought to be given", () => {
  const words = [
    "HR-chefen bör få i uppdrag att utreda bemanningen.",
    "HR-chefen bör samtidigt ges i uppdrag att utreda bemanningen.",
    "HR-chefen föreslås även få i uppdrag att utreda bemanningen.",
    "Vidare bör HR-chefen få i uppdrag att utreda bemanningen.",
    "Det bör uppdras åt HR-chefen att utreda bemanningen.",
    "HR-chefen bör uppdras att utreda bemanningen.",
  ];
  it.each([...words, "HR-chefen bör utreda bemanningen."])("is proposed: %s", (sentence) => {
    const { assignments, questions } = readDecision(memo(sentence));
    expect(assignments).toMatchObject([
      { owner: "HR-chefen", what: "utreda bemanningen", proposed: true },
    ]);
    expect(questions.filter((question) => question.startsWith("läsning"))).toEqual([]);
  });

  it.each(words)("is given by no decision, and asked about there: %s", (sentence) => {
    const { assignments, questions } = readDecision(decisionOf(sentence));
    expect(assignments).toEqual([]);
    expect(questions.join(" ")).toContain(sentence);
  });

  it("is one task with when and before whom it is told of", () => {
    const sentence =
      "HR-chefen bör få i uppdrag att undersöka varför läkare slutar, och att snarast berätta för personalutskottet vad som kommit fram.";
    expect(readDecision(memo(sentence)).assignments).toMatchObject([
      { owner: "HR-chefen", body: "Personalutskottet", deadline: { question: expect.any(String) } },
    ]);
  });
});

describe("a task in a paragraph of notes", () => {
  it.each([
    [
      "Läget i ekonomin",
      "Tore tar fram en enkel bild av prognosen. Den visar han för personalutskottet i oktober.",
      "Tore",
      "2024-10",
    ],
    [
      "Sjukfrånvaro",
      "Att samla erfarenheterna i en skrift åtog sig Ylva. Skriften ska ligga framme när personalutskottet träffas i februari.",
      "Ylva",
      "2025-02",
    ],
    [
      "Föreningar",
      "Isak ombads att prata med föreningarna. Vad han fått veta tar han upp med personalutskottet i mars.",
      "Isak",
      "2025-03",
    ],
    [
      "Lokaler",
      "Att räkna på hyran lovade Tore. Siffrorna läggs fram för personalutskottet i november.",
      "Tore",
      "2024-11",
    ],
    [
      "Lokaler",
      "Ylva ombeds att ringa hyresvärden och berätta för personalutskottet i november.",
      "Ylva",
      "2024-11",
    ],
  ])("is read: %s, %s", (topic, told, owner, deadline) => {
    expect(readDecision(notes(topic, told)).assignments).toMatchObject([
      { owner, body: "Personalutskottet", deadline },
    ]);
  });

  it.each([
    "Ylva berättade att frånvaron sjunkit. Tore sa att prognosen håller.",
    "Isak ombads redan förra året att prata med föreningarna, och det är klart.",
    "Att samla erfarenheterna tog lång tid.",
    "Ylva svarar att förhandlingen pågår.",
  ])("is none where somebody only tells: %s", (told) => {
    expect(readDecision(notes("Läget", told)).assignments).toEqual([]);
  });
});

describe("what is said of next year, and of the minutes", () => {
  it.each([
    ["När den är köpt behövs inga ytterligare pengar; för 2026 finns alltså inget behov.", "nej"],
    ["Den måste finansieras även 2026.", "ja"],
    ["Den måste få medel också nästa år.", "ja"],
    ["Avtalet måste sägas upp 2026.", "ej angivet"],
  ])("is read: %s", (said, needNextYear) => {
    const text = decisionOf(`Till simskolan går 900 000 kr. ${said}`);
    expect(readDecision(text).rows).toMatchObject([{ needNextYear }]);
  });

  it.each([
    ["Paragraferna 42 och 43 justerade 2025-03-26", true],
    ["Paragraf 42 justerad den 26 mars 2025", true],
    ["§§ 42–43 justerade 2025-03-26", true],
    ["Paragraferna 42 och 43 ska justeras 2025-03-26", false],
  ])("is told beside the paragraphs: %s", (line, adjusted) => {
    const text = `Kommunstyrelsen\nSammanträdesprotokoll 2025-03-19\n\n§ 42 Simskolan\n\nBeslut\n\nTill simskolan går 900 000 kr.\n\n${line}\n`;
    expect(readDecision(text).adjusted).toBe(adjusted);
  });
});
