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
