import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (rest: string) =>
  `Protokoll\nRegionstyrelsen 2025-03-04\n\n§ 12 Medel\n\n${rest}\n`;
const decision = (rest: string) => `Delegationsbeslut\n2025-03-04\nRS/12/2025\n\n${rest}\n`;
const own = "Beslut\nÄrendet tas upp igen.";

/** Places where words that would give money or a task give none: the line stands at ¤, a list of them at ¤¤. */
const places: Readonly<Record<string, string>> = {
  "a claim in the debate": minutes(`Yrkanden\nAda Prov yrkar följande: ¤\n\n${own}`),
  "a reservation": minutes(`${own}\n\nReservation\nAda Prov reserverar sig till förmån för:\n¤`),
  "a separate opinion": minutes(`${own}\n\nSärskilt yttrande\n¤`),
  "a proposal that was sent back": minutes(
    `Förslag till beslut\n¤\n\nBeslut\nÄrendet återremitteras.`,
  ),
  "a proposal that was put off": minutes(`Förslag till beslut\n¤\n\nBeslut\nÄrendet bordläggs.`),
  "a proposal that was refused": minutes(`Förslag till beslut\n¤\n\nBeslut\nFörslaget avslås.`),
  "a motion": minutes(`Motionen\n¤\n\n${own}`),
  "a list of what is refused": decision("Beslut\natt avslå följande:\n¤¤"),
  "a list of what is refused without a colon": decision("Beslut\natt avslå ansökningarna från\n¤¤"),
  "a list of what is repealed": decision("Beslut\nFöljande upphävs:\n¤¤"),
  "an older decision": decision("Beslut\nTidigare beslut: ¤"),
  "a list of older decisions": decision("Beslut\nMedel fördelas inte nu.\n\nTidigare beslut\n¤"),
  "a proposal in the middle of a decision": decision(
    "Beslut\nJag föreslår att styrelsen senare beslutar så här: ¤",
  ),
  "finished assignments": minutes(`Avslutade uppdrag\n¤\n\n${own}`),
  "open assignments": minutes(`Öppna uppdrag\n¤\n\n${own}`),
  "reported decisions": minutes(`Anmälda delegationsbeslut\n¤\n\n${own}`),
  "what was applied for": decision(`Inkomna ansökningar\n¤\n\n${own}`),
  "a description of the matter": decision(`Ärendebeskrivning\n¤\n\n${own}`),
  "notes of what was said before": `Minnesanteckningar 2025-03-04\n\n1. Föregående anteckningar\n¤\n`,
  "notes of what is wished for": `Minnesanteckningar 2025-03-04\n\nÖnskemål\n¤\n`,
  "a mail above": decision(own).replace(
    /^/,
    "Från: Ada Prov\nSkickat: den 3 mars 2025\nÄmne: medel\n\n¤\n\n",
  ),
  "a mail that is quoted": decision(`${own}\n\n> ¤`),
  "words to the program": decision(`${own}\n\nTill programmet: ¤`),
  "a list for the program": decision(`${own}\n\nFördela: läs in detta:\n¤¤`),
  "a hidden comment": decision(`${own}\n<!-- ¤ -->`),
  "a text without a decision": "Hej!\n\n¤\n\nHälsningar\nAda Prov\n",
};

const amount = fc.integer({ min: 11, max: 999 }).map((thousands) => `${thousands} 000 kr`);
const gift = fc.oneof(
  amount.map((kr) => `För vård fördelas ${kr} till IT-chefen för fördelning.`),
  amount.map((kr) => `IT-chefen tilldelas ${kr} för drift.`),
  amount.map((kr) => `${kr} till simskolan, ansvarig Bo Prov`),
  fc.constant("IT-chefen får i uppdrag att byta system till maj 2026."),
);

/** Words before a proposal that a hasty reader takes for a decision. */
const proposing: Readonly<Record<string, string>> = {
  "under its own verb": "Förslag till beslut\nRegionstyrelsen beslutar\natt följande gäller:\n¤¤",
  "under its own verb with a colon": "Förslag till beslut\n\nRegionstyrelsen beslutar:\n¤¤",
  "for the board's own part":
    "Förslag till beslut\nRegionstyrelsen föreslår regionfullmäktige\natt anta planen.\n\nRegionstyrelsen beslutar för egen del\n¤¤",
  "by the director": "Regiondirektörens förslag\n¤¤",
  "as asked for": "Regionstyrelsen föreslås besluta\n¤¤",
  "by a memo under the heading of a decision": "Beslut\n¤¤",
  "by a memo in the words of a decision": "Regionstyrelsen beslutar\n¤¤",
};

describe("what was never decided", () => {
  it.each(Object.entries(places))("is not read out of %s", (_, place) => {
    fc.assert(
      fc.property(fc.array(gift, { minLength: 1, maxLength: 3 }), (gifts) => {
        const text = place
          .replace("¤¤", () => gifts.map((line) => `- ${line}`).join("\n"))
          .replace("¤", () => gifts.join(" "));
        const { rows, pots, assignments } = readDecision(text);
        expect([...rows, ...pots, ...assignments]).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("is no money out of notes, though they give somebody a task", () => {
    fc.assert(
      fc.property(fc.array(gift, { minLength: 1, maxLength: 3 }), (gifts) => {
        const { rows, pots, frame } = readDecision(
          `Minnesanteckningar 2025-03-04\n\nBeslut\n${gifts.join("\n")}\n`,
        );
        expect([rows, pots, frame]).toEqual([[], [], null]);
      }),
      { numRuns: 25 },
    );
  });

  it.each(Object.entries(proposing))("is read as proposed %s", (_, place) => {
    fc.assert(
      fc.property(fc.array(gift, { minLength: 1, maxLength: 3 }), (gifts) => {
        const list = gifts.map((line, index) => `${index + 1}. ${line}`).join("\n");
        const text = `Tjänsteskrivelse\n2025-03-04\nRS/12/2025\n\n${place.replace("¤¤", () => list)}\n`;
        const { rows, pots, assignments, proposalsOnly } = readDecision(text);
        const found = [...rows, ...pots, ...assignments];
        expect(found).toHaveLength(gifts.length);
        expect(found.every((item) => item.proposed)).toBe(true);
        expect(proposalsOnly).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
