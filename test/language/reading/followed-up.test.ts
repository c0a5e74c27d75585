import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head = "Region Norr\nDelegationsbeslut\n2024-03-05\n\nNämnden har avsatt 900 000 kr.\n\n";
const decision = "Beslut\n900 000 kr avsätts till kurser. HR-chefen fördelar medlen.\n\n";
const under = (heading: string, text: string, above = head + decision) =>
  readDecision(
    `${above}${heading}\n${text}\n\nAnna Alm\nregiondirektör\n\nAnmäls till nämnden i april 2024\n`,
  );
const tasksOf = ({ assignments }: ReturnType<typeof readDecision>) =>
  assignments.map(({ owner, deadline }) => [
    owner?.toLowerCase() ?? null,
    typeof deadline === "string" ? deadline : null,
  ]);

describe("what is to be done, told under a heading below the decision", () => {
  it.each(["Uppföljning", "Återrapportering", "Fortsatt arbete", "Nästa steg", "Redovisning"])(
    "is a task of the one who shall, has to or comes back: %s",
    (heading) => {
      const read = under(
        heading,
        "Mona Ek ska till nämnden i november 2024 lämna en redogörelse för kurserna.\nBo Ask har att under hösten stämma av utfallet med ekonomistaben.\nHR-chefen återkommer i december med en lista över deltagarna.",
      );
      expect(tasksOf(read)).toEqual([
        ["mona ek", "2024-11"],
        ["bo ask", null],
        ["hr-chefen", "2024-12"],
      ]);
      expect(read.assignments[0]?.body).toBe("Nämnden");
      expect(read.rows).toEqual([]);
      expect(read.pots).toHaveLength(1);
      expect(read.questions.filter((one) => one.startsWith("läsning"))).toEqual([]);
    },
  );

  it.each([
    "Mona Ek ska redovisa kurserna. Redovisningen lämnas till nämnden i november 2024.",
    "I november 2024 ska Mona Ek redovisa kurserna för nämnden.",
    "Det åligger Mona Ek att redovisa kurserna för nämnden i november 2024.",
    "Mona Ek svarar för att kurserna redovisas för nämnden i november 2024.",
  ])("is read in other words: %s", (text) => {
    expect(tasksOf(under("Uppföljning", text))).toEqual([["mona ek", "2024-11"]]);
  });

  it.each([
    "Medlen följs upp i årsredovisningen.",
    "Uppföljningen ska visa hur många som gått kurserna.",
    "Regionstyrelsen beslutade 2023-02-01 § 7 att HR-chefen ska redovisa förra årets kurser i maj.",
    "Förra året skulle HR-chefen redovisa kurserna i maj.",
    "HR-chefen har redovisat förra årets kurser i maj.",
    "Respektive verksamhetschef redovisar utfallet i samband med delårsrapporten.",
    "Förvaltningen följer löpande upp kostnaderna.",
  ])("is none where nobody is given anything: %s", (text) => {
    expect(tasksOf(under("Uppföljning", text))).toEqual([]);
  });

  it("is none above the decision", () => {
    const read = readDecision(
      `${head}Uppföljning\nMona Ek ska i maj lämna en redogörelse för förra årets kurser.\n\n${decision}`,
    );
    expect(tasksOf(read)).toEqual([]);
  });

  it("is none in a paper that only proposes", () => {
    const read = under(
      "Uppföljning",
      "HR-chefen ska följa upp kurserna i maj 2025.",
      "Region Norr\nTjänsteskrivelse\n2024-03-05\n\nFörslag till beslut\n900 000 kr avsätts till kurser. HR-chefen fördelar medlen.\n\n",
    );
    expect(read.assignments.filter(({ proposed }) => !proposed)).toEqual([]);
  });
});

describe("a heading of tasks among what tells of the matter or of the right to decide", () => {
  const paper = (heading: string, text: string, above = "") =>
    readDecision(
      `Region Norr\nDelegationsbeslut\n2024-03-05\n\n${above}Beslut\n900 000 kr avsätts till kurser. HR-chefen fördelar medlen.\n\nDelegationsbestämmelse och delegation\n\nRegionstyrelsen har 2024-02-06 § 12 gett regiondirektören delegation på att fördela medlen.\n\n${heading}\n\n${text}\n\nAnna Alm\nRegiondirektör\n\nAnmälan\n\nBeslutet anmäls till regionstyrelsen i april 2024.\n`,
    );
  const asked = ({ questions }: ReturnType<typeof readDecision>) =>
    questions.filter((one) => one.startsWith("läsning"));

  it.each([
    "Uppdrag",
    "Uppdrag till ansvariga",
    "Övriga uppdrag",
    "Uppgifter",
    "Åtaganden",
    "Redovisning",
    "Krav på redovisning",
    "Ansvar och tider",
    "Verkställighet",
  ])("opens what the decision gives: %s", (heading) => {
    const read = paper(
      heading,
      "Mona Ek ska lämna en sammanställning av kurserna till HR-chefen senast den 30 april 2025.",
    );
    expect(tasksOf(read)).toEqual([["mona ek", "2025-04"]]);
    expect(asked(read)).toEqual([]);
    expect(read.mandates).toHaveLength(1);
    expect(read.notice?.month).toBe("2024-04");
  });

  it("gives what stands there one by one", () => {
    const read = paper(
      "Uppdrag",
      "Mona Ek ska lämna en sammanställning av kurserna senast den 30 april 2025.\n\nBo Ask får i uppdrag att ta fram en plan för introduktion till i juni 2025.",
    );
    expect(tasksOf(read)).toEqual([
      ["mona ek", "2025-04"],
      ["bo ask", "2025-06"],
    ]);
  });

  it.each(["Regelverket", "Delegation i övrigt", "Uppdragets bakgrund"])(
    "is not opened by another heading, and the task is asked about: %s",
    (heading) => {
      const read = paper(
        heading,
        "Mona Ek ska lämna en sammanställning av kurserna senast den 30 april 2025.",
      );
      expect(tasksOf(read)).toEqual([]);
      expect(asked(read).join()).toContain("Mona Ek ska lämna en sammanställning");
    },
  );

  it.each([
    "HR-chefen har redovisat förra årets kurser i maj.",
    "Regionstyrelsen beslutade 2023-02-01 § 7 att HR-chefen ska redovisa kurserna i maj.",
    "Kurserna ska vara klara i maj 2025.",
  ])("gives and asks nothing where it tells of something else: %s", (text) => {
    const read = paper("Uppdrag", text);
    expect(tasksOf(read)).toEqual([]);
    expect(asked(read)).toEqual([]);
  });

  it("is nothing to ask about above the decision", () => {
    const read = paper(
      "Regelverket",
      "Bidraget betalas ut i två delar.",
      "Bakgrund\nMona Ek ska lämna en sammanställning av förra årets kurser senast den 30 april 2024.\n\n",
    );
    expect(tasksOf(read)).toEqual([]);
    expect(asked(read)).toEqual([]);
  });
});
