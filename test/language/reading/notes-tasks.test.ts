import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { notesWith } from "./papers.ts";

const tasksIn = (text: string) =>
  readDecision(notesWith(text)).assignments.map(({ owner, body, deadline, condition }) => [
    owner,
    body?.toLowerCase() ?? null,
    typeof deadline === "string" ? deadline : "?",
    condition === null ? "aktiv" : "vilande",
  ]);

describe("a list of tasks in notes", () => {
  it.each([
    "Att göra\n\n– Åsa Hjelm gör om blanketten. Hon visar den för styrgruppen i januari.",
    "Det här ska göras\n\nVem\tVad\tTill\tNär\nÅsa Hjelm\tgöra om blanketten\tstyrgruppen\tjanuari",
    "2. Att göra till nästa möte\n\n• Åsa Hjelm: göra om blanketten. Visas för styrgruppen i januari.",
    "Vem gör vad?\n\n- Åsa Hjelm ska göra om blanketten till styrgruppen i januari",
    "Åtgärdslista\n\n| Åtgärd | Ansvarig | Redovisas för | Klart |\n| göra om blanketten | Åsa Hjelm | styrgruppen | jan 2024 |",
    "Uppdrag från mötet\n\nÅsa Hjelm fick i uppdrag att göra om blanketten. Förslaget tas upp i styrgruppen i januari.",
    "Nästa steg\n\n* Göra om blanketten till styrgruppen i januari. Ansvarig: Åsa Hjelm",
    "Vi kom överens om\n\n- Göra om blanketten till styrgruppen i januari – Åsa Hjelm",
    "3. Uppdrag\n\na) Åsa Hjelm tar sig an blanketten. Det redovisas för styrgruppen i januari.",
    "UPPDRAG TILL NÄSTA GÅNG\nÅsa Hjelm skickar blanketten till styrgruppen senast i januari.",
  ])("gives one to each: %s", (text) => {
    expect(tasksIn(text)).toEqual([["Åsa Hjelm", "styrgruppen", "2024-01", "aktiv"]]);
  });

  it.each([
    "Att göra\n\n- Åsa gör om blanketten till januari.",
    "Att göra:\n- Åsa: göra om blanketten till januari",
    "Att göra\n\n- Göra om blanketten till januari (Åsa)",
    "Att göra\n\n1. Åsa ska göra om blanketten till januari",
    "Att göra\n\n- Åsa att göra om blanketten, klart i januari",
  ])("knows those who were there by their first names: %s", (text) => {
    expect(tasksIn(text)).toEqual([["Åsa", null, "2024-01", "aktiv"]]);
  });

  it("keeps the time of the next meeting out of its last task", () => {
    expect(
      tasksIn("Att göra\n\n- Pontus Rehn kontaktar högskolan om platser så snart som möjligt."),
    ).toEqual([["Pontus Rehn", null, "?", "aktiv"]]);
  });

  it.each([
    "2. Föregående anteckningar\n\nVad\tVem\tLäge\nLista till avdelningar\tÅsa Hjelm\tklart, i december",
    "2. Förra mötet\n\n- Åsa Hjelm fick i uppdrag att göra om blanketten till januari. Klart.",
    "Önskemål\n\n- Åsa Hjelm gör om blanketten till januari.",
    "2. Diskussion\n\n- Åsa Hjelm gör om blanketten varje år.",
    "Åsas uppdrag att göra om blanketten är klart och stryks från listan.",
    "Lena hade sedan i mars ett uppdrag att följa upp tjänsterna.",
    "Lena vill att Åsa Hjelm får i uppdrag att göra om blanketten.",
    "Regionfullmäktige gav i juni regiondirektören i uppdrag att ta fram en plan.",
    "Övrigt\n\nNästa träff blir troligen i mars, Åsa återkommer med tid.",
  ])("is none: %s", (text) => {
    expect(tasksIn(text)).toEqual([]);
  });
});

describe("the words of a task in notes", () => {
  it.each([
    "2. Blanketten\n\nDen är för lång. Åsa Hjelm får i uppdrag att göra om den till januari.",
    "2. Blanketten\n\n- Åsa Hjelm får i uppdrag att göra om den. Den ska vara klar i januari.",
    "2. Blanketten\n\nÅsa Hjelm fick även i uppdrag att göra om den till januari.",
    "2. Blanketten\n\nÅsa Hjelm åtog sig att göra om den till januari.",
    "2. Blanketten\n\nMötet gav Åsa Hjelm i uppdrag att göra om den till januari.",
    "2. Blanketten\n\nDet uppdrogs åt Åsa Hjelm att göra om den till januari.",
    "2. Blanketten\n\nDet beslutades att Åsa Hjelm gör om den till januari.",
    "2. Blanketten\n\nVi kom överens om att Åsa Hjelm gör om den till januari.",
    "2. Blanketten\n\nÅsa Hjelm får uppdraget att göra om den till januari.",
    "2. Blanketten\n\nDet bestämdes att Åsa Hjelm får i uppdrag att göra om den till januari.",
  ])("give it wherever they stand: %s", (text) => {
    expect(tasksIn(text)).toEqual([["Åsa Hjelm", null, "2024-01", "aktiv"]]);
  });

  it("make it wait for its condition", () => {
    expect(
      tasksIn(
        "2. Tjänsten\n\n- Om närvårdsnämnden säger ja får Åsa Hjelm i uppdrag att ta fram en beskrivning till januari.",
      ),
    ).toEqual([["Åsa Hjelm", null, "2024-01", "vilande"]]);
  });
});

describe("a line that is marked as a task", () => {
  it.each([
    "2. Läget i länet\n\nKöerna är långa.\n\n→ Åsa Hjelm uppdaterar blanketten senast i januari.",
    "2. Blanketten\n\n=> Åsa Hjelm lyfter frågan i januari.",
    "2. Blanketten\n\nÅtgärd: Åsa Hjelm bjuder in cheferna i januari.",
    "2. Blanketten\n\nUppdrag: Åsa Hjelm hör med högskolan till januari.",
    "2. Blanketten\n\n☐ Åsa Hjelm delar blanketten i januari.",
    "2. Blanketten\n\nVi kom överens om följande:\n\n- Åsa Hjelm frågar facken i januari.",
    "2. Blanketten\n\nFöljande bestämdes:\n- I januari tar Åsa Hjelm fram en ny blankett.",
    "2. Att göra\n\n- Till januari tar Åsa Hjelm fram en ny blankett.",
  ])("gives it, whatever its verb: %s", (text) => {
    expect(tasksIn(text)).toEqual([["Åsa Hjelm", null, "2024-01", "aktiv"]]);
  });

  it("may wait, and may have no month", () => {
    expect(
      tasksIn(
        "2. Nästa steg\n\n- Om regeringen lämnar besked om medlen tar Åsa Hjelm fram en ny blankett. Den ska vara klar i januari.\n\n- Pontus Rehn frågar facken så snart det går.",
      ),
    ).toEqual([
      ["Åsa Hjelm", null, "2024-01", "vilande"],
      ["Pontus Rehn", null, "?", "aktiv"],
    ]);
  });

  it.each([
    "2. Läget\n\nÅsa Hjelm frågade om blanketten kommer i januari.",
    "2. Diskussion\n\nÅsa Hjelm lyfter att blanketten är svår.",
    "2. Sedan sist\n\n→ Åsa Hjelm gör om blanketten till januari.",
  ])("is not what is told: %s", (text) => {
    expect(tasksIn(text)).toEqual([]);
  });
});

describe("a list in notes of how things are", () => {
  const tasks = (items: readonly string[]) =>
    readDecision(
      `Region Norr\nMinnesanteckningar\n2022-11-04\n\nDiskussion\n\nDet handlar om:\n\n${items.map((item) => `- ${item}`).join("\n")}\n`,
    ).assignments.map(({ owner, what }) => [owner, what]);

  it.each([
    "Att chefer i mindre enheter inte har vikarier att ta in",
    "Att cheferna ofta tar fram egna mallar",
    "Att HR-chefen ännu redovisar för hand",
    "Att utbildningarna alltid ligger i Stockholm",
  ])("gives nobody a task: %s", (item) => {
    expect(tasks([item, "Att få med även administrativ personal"])).toEqual([]);
  });

  it("does where somebody is to do something", () => {
    expect(tasks(["Att HR-chefen tar fram en plan till mars"])).toEqual([
      ["HR-chefen", "ta fram en plan"],
    ]);
  });
});

const told = "Nämnden gav i maj 2021 områdeschefen i uppdrag att se över hjälpmedelsavgifterna.";
const readIn = (end: string) => {
  const { assignments, questions } = readDecision(
    `Minnesanteckningar\n2022-11-08\n\nNärvarande: Britt Hallin, Olof Tegnér\n\nHjälpmedel\n\nKön till elrullstolar är lång.\n\n${told} ${end}\n\nTillgänglighet\n\nVårdgarantin hålls.\n`,
  );
  return [assignments.length, questions.filter((one) => one.startsWith("läsning:")).length];
};

describe("what was entrusted before", () => {
  it.each([
    "Uppdraget redovisades i februari i år och är avslutat.",
    "Uppdraget är genomfört.",
    "Det uppdraget är genomfört.",
    "Uppdraget har slutförts.",
    "Det är nu klart.",
    "Uppdraget slutredovisades i september.",
    "Uppdraget är avskrivet.",
    "Översynen blev klar i våras.",
    "Arbetet avslutades i juni.",
    "Det har redovisats för nämnden.",
    "Uppdraget anses fullgjort.",
    "Uppdraget är överfört till områdeschefen för skola.",
    "Uppdraget övertogs av områdeschefen för skola.",
  ])("is not asked about where the next sentence ends it: %s", (end) => {
    expect(readIn(end)).toEqual([0, 0]);
  });

  it.each(["", "Uppdraget är inte klart.", "Arbetet pågår.", "Någon redovisning har inte kommit."])(
    "is asked about where nothing ends it: %s",
    (end) => {
      expect(readIn(end)).toEqual([0, 1]);
    },
  );
});

describe("how things are done already", () => {
  it.each([
    "Hur följer ni upp ekonomin?\n\nControllern går igenom utfallet med varje enhetschef varje månad.",
    "Ekonomi\n\nEkonomichefen redovisar läget för ledningsgruppen en gång i kvartalet.",
    "Arbetsmiljö\n\nHR-chefen tar fram statistik månadsvis.",
  ])("is nobody's task: %s", (text) => {
    expect(tasksIn(text)).toEqual([]);
  });

  it.each([
    "Uppföljning\n\nControllern ska gå igenom utfallet varje månad.",
    "Uppföljning\n\nControllern fick i uppdrag att gå igenom utfallet varje månad.",
    "Att göra\n\n- Controllern går igenom utfallet varje månad",
  ])("is one where the meeting gives it: %s", (text) => {
    expect(tasksIn(text)).toHaveLength(1);
  });
});

describe("how things are done, told in notes", () => {
  const notes = (bullet: string) =>
    readDecision(
      `Minnesanteckningar från träff 2018-03-12\n\nNärvarande: Mats Lind tandvårdschef, Bo Ek controller\n\nHur arbetar ni med kompetens ?\n\n- ${bullet}\n- Administratörer sköter kallelser\n\nAtt göra\n\n1. Mats Lind fick i uppdrag att se över annonserna till maj.\n`,
    );
  const asked = (bullet: string) =>
    notes(bullet).questions.filter((one) => one.startsWith("läsning"));

  it.each([
    "Tandhygienister undersöker barn och unga",
    "Fysioterapeuter kartlägger rygghälsan hos de äldre",
    "Sjuksköterskor undersöker de flesta besökare",
  ])("is nobody's task where a whole trade does it: %s", (bullet) => {
    expect(asked(bullet)).toEqual([]);
    expect(notes(bullet).assignments).toHaveLength(1);
  });

  it.each([
    "IT-chefen kartlägger systemen",
    "Verksamhetschefer kartlägger systemen",
    "Fysioterapeuter kartlägger rygghälsan till maj",
    "Christer undersöker lokalerna",
  ])("is asked about where somebody may be meant: %s", (bullet) => {
    expect(asked(bullet)).toHaveLength(1);
  });
});
