import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const below = "\n\nBeslut\n- 900 000 kr till simskolan, ansvarig Bo Prov\n";
const read = (head: string) => readDecision(head + below);

describe("the kind of a document", () => {
  it.each([
    [
      "Kvarnviks kommun\t\tSammanträdesprotokoll\tBlad 11\nKommunstyrelsen\t2024-12-03",
      "protokoll",
    ],
    ["Tjärnbo kommun      PROTOKOLL      1 (4)\nKommunstyrelsen   2025-03-04", "protokoll"],
    ["Region Norr\nBeslutsprotokoll\n2025-03-04", "protokoll"],
    ["Tallmo kommun\nUtdrag ur kommunstyrelsens protokoll 2025-03-04\n§ 12 Medel", "protokoll"],
    ["Kommunledningskontoret\t\tMinnesanteckningar\n2025-03-04", "minnesanteckningar"],
    ["Region Norr\nNoteringar från möte 2025-03-04", "minnesanteckningar"],
    ["Region Norr\nAnteckningar från styrgruppsmöte 2025-03-04", "minnesanteckningar"],
    ["Region Norr\nTJÄNSTESKRIVELSE\t2025-03-04", "tjansteskrivelse"],
    ["Region Norr\nTjänsteutlåtande\n2025-03-04", "tjansteskrivelse"],
    ["Region Norr\nSkrivelse till regionstyrelsen\n2025-03-04", "tjansteskrivelse"],
    ["Tallmo kommun\nDELEGERINGSBESLUT\n2025-03-04", "delegationsbeslut"],
    ["Tallmo kommun\nDelegeringsbeslut nr 14/2025\n2025-03-04", "delegationsbeslut"],
    ["Region Norr\nBeslut enligt delegationsordningen\n2025-03-04", "delegationsbeslut"],
    ["Region Norr\nBeslut av regiondirektören 2025-03-04", "delegationsbeslut"],
    ["Region Norr\tDelegationsbeslut\t1 (3)\n2025-03-04", "delegationsbeslut"],
    ["Region Norr\nDelegerat beslut\n2025-03-04", "delegationsbeslut"],
    ["Styrgruppsprotokoll 3/2025\n2025-03-04", "protokoll"],
    ["Mötesnoteringar\n2025-03-04", "minnesanteckningar"],
    ["MINNESANTECKNING\n2025-03-04", "minnesanteckningar"],
    ["Minnesant. styrgruppen\n2025-03-04", "minnesanteckningar"],
    ["Anteckningar\nStyrgruppen\n2025-03-04", "minnesanteckningar"],
    ["Anteckningar, styrgruppen\n2025-03-04", "minnesanteckningar"],
    ["Avstämningsmöte, anteckningar\n2025-03-04", "minnesanteckningar"],
  ])("is named by its heading or a column of it: %j", (head, kind) => {
    expect(read(head).documentKind).toBe(kind);
  });

  it.each([
    "Region Norr\nKallelse till protokollsjustering\n2025-03-04",
    "Region Norr\nVi bad om ett tjänsteutlåtande och fick ett brev.\n2025-03-04",
  ])("is not named by a word in passing: %j", (head) => {
    expect(read(head).documentKind).toBe("ovrigt");
  });
});

describe("a text that names those who were there", () => {
  const talk = "Kort om mötet\n2025-03-04\n\nNärvarande: Eva Ek, Bo Alm\n\nVi gick igenom läget.\n";
  it("is notes where nothing is decided or proposed", () => {
    expect(readDecision(talk).documentKind).toBe("minnesanteckningar");
    expect(readDecision(talk.replace(/Närvarande.*/u, "Hej")).documentKind).toBe("ovrigt");
    expect(read(talk).documentKind).not.toBe("minnesanteckningar");
  });
});

const notes = (authority: string, opening: string) =>
  `Minnesanteckningar
Kommundirektörens ledningsgrupp 2024-03-04

Kommunens del för 2024 är 4 360 tkr. ${authority}

${opening}

Insats | Ansvarig | Belopp tkr
--- | --- | ---
Hemtagningsteam | Berit Prov | 1 150
Språkombud | Jamal Prov | 640
`;
const right = "Kommunstyrelsen gav 2024-02-13 § 27 kommundirektören rätt att fördela bidraget.";

describe("notes", () => {
  it.each(["Hillevi beslutade följande:", "Kommundirektören beslutade:"])(
    "tell what somebody with the right to it decided at the meeting: %s",
    (opening) => {
      expect(readDecision(notes(right, opening))).toMatchObject({
        documentKind: "minnesanteckningar",
        proposalsOnly: false,
        frame: { amountKr: 4_360_000 },
        rows: [
          { activity: "Hemtagningsteam", amountKr: 1_150_000, proposed: false },
          { activity: "Språkombud", amountKr: 640_000, proposed: false },
        ],
      });
    },
  );

  it.each([
    ["nobody has the right", "", "Hillevi beslutade följande:"],
    ["nobody is said to decide", right, "Beslut"],
    ["it is a wish", right, "Runt bordet önskades följande:"],
    ["it is a proposal", right, "Hillevi föreslog följande:"],
  ])("decide nothing where %s", (_, authority, opening) => {
    expect(readDecision(notes(authority, opening))).toMatchObject({ rows: [], pots: [] });
  });
});
