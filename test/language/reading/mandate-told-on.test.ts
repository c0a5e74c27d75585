import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const reading = (told: string, heading = "Bakgrund") =>
  readDecision(
    `Region Vik\n\nDelegationsbeslut\n2025-05-20\n\n${heading}\n\n${told}\n\nBeslut\n\nTill simkort fördelas 600 000 kr. Ansvarig är Siv Holm.\n\nPersonalchef\n`,
  );
const board = { body: "Regionstyrelsen", date: "2025-03-18", section: 41, point: null };

describe("a right that is told of after the decision that gave it", () => {
  it.each([
    "Regionstyrelsen avsatte 2025-03-18 § 41 två miljoner kronor till friskvård. Genom ovan nämnda beslut fick personalchefen delegation på att fördela medlen.",
    "Regionstyrelsen avsatte 2025-03-18 § 41 två miljoner kronor till friskvård. Personalchefen bemyndigades i ovannämnda beslut att fördela medlen.",
    "Regionstyrelsen avsatte 2025-03-18 § 41 två miljoner kronor till friskvård. Genom nämnda beslut gavs personalchefen rätt att fördela medlen.",
    "Regionstyrelsen avsatte 2025-03-18 § 41 två miljoner kronor till friskvård. Av protokollet framgår att personalchefen fördelar medlen.",
    "Regionstyrelsen avsatte 2025-03-18 § 41 två miljoner kronor till friskvård. Personalchefen fördelar medlen på delegation enligt samma beslut.",
    "Regionstyrelsen avsatte 2025-03-18 § 41 två miljoner kronor till friskvård. Fördelningen delegerades till personalchefen.",
    "Regionstyrelsen avsatte 2025-03-18 § 41 två miljoner kronor till friskvård. Styrelsen delegerade fördelningen till personalchefen.",
  ])("rests on that decision: %s", (told) => {
    expect(reading(told).mandates).toEqual([board]);
  });

  it.each([
    "Regionstyrelsen beslutade den 18 mars 2025 att satsa på friskvård. I § 41 samma dag fick personalchefen rätt att fördela medlen.",
    "Regionstyrelsen avsatte den 18 mars 2025, § 40, två miljoner kronor till friskvård. Samma dag, § 41, delegerade styrelsen till personalchefen att fördela medlen.",
    "Regionstyrelsen avsatte den 18 mars 2025, § 40, två miljoner kronor till friskvård. Vid samma möte, § 41, delegerades till personalchefen att fördela medlen.",
  ])("may have a paragraph of its own on the same day: %s", (told) => {
    expect(reading(told).mandates).toEqual([board]);
  });

  it.each([
    "Personalchefen har regionstyrelsens uppdrag att fördela medlen. Uppdraget gavs 2025-03-18 § 41.",
    "Personalchefen har delegation från regionstyrelsen att fördela medlen. Delegationen beslutades den 18 mars 2025, § 41.",
    "Personalchefen har delegation från regionstyrelsen att fördela medlen. Beslutet om delegation fattades 2025-03-18 (§ 41).",
  ])("may name who gave it first, and its day after: %s", (told) => {
    expect(reading(told).mandates).toEqual([board]);
  });

  it.each([
    "Regionstyrelsen avslog 2025-03-18 § 41 en ansökan om simkort. Ovannämnda beslut har överklagats.",
    "Regionstyrelsen avsatte 2025-03-18 § 41 två miljoner kronor till friskvård. I nämnda beslut fick personalchefen inte rätt att fördela medlen.",
    "Simhallen ska byggas om. Uppdraget gavs 2025-03-18 § 41.",
  ])("is none where nothing says so, and is asked about: %s", (told) => {
    const { mandates, questions } = reading(told);
    expect(mandates).toEqual([]);
    expect(questions.some((question) => question.startsWith("mandat"))).toBe(true);
  });
});

describe("what gives the right, under a heading of its own", () => {
  const withItem = { ...board, point: "2.7" };
  it.each([
    ["Delegation", "Regionstyrelsen 2025-03-18 § 41, punkt 2.7"],
    ["Delegation", "Regionstyrelsens delegationsordning, fastställd 2025-03-18 § 41\nPunkt: 2.7"],
    ["Delegation", "Organ: Regionstyrelsen\nDatum: 2025-03-18\nParagraf: 41\nPunkt: 2.7"],
    [
      "Bakgrund",
      "Delegationsordningen antogs av regionstyrelsen 2025-03-18 § 41. Personalchefen fördelar medlen enligt dess punkt 2.7.",
    ],
  ])("has the item of the rules beside its decision: %s, %j", (heading, told) => {
    expect(reading(told, heading).mandates).toEqual([withItem]);
  });

  it("may be a point of the decision itself, which is no item of any rules", () => {
    expect(reading("Regionstyrelsen 2025-03-18 § 41, punkt 2", "Delegation").mandates).toEqual([
      board,
    ]);
  });

  it("lists an officer's handing on beside the board's", () => {
    expect(
      reading(
        "- Regionstyrelsen 2025-03-18 § 41\n- Ekonomidirektörens vidaredelegation 2025-04-07",
        "Delegation",
      ).mandates,
    ).toEqual([
      board,
      { body: "Ekonomidirektören", date: "2025-04-07", section: null, point: null },
    ]);
  });

  it("stands below the words that lead to it", () => {
    expect(reading("Regionstyrelsens beslut 2025-03-18, § 41", "Med stöd av:").mandates).toEqual([
      board,
    ]);
  });

  it.each([
    [
      "HR-nämnden",
      "HR-nämnden har 2025-03-18 § 41 delegerat till personalchefen att fördela medlen.",
    ],
    [
      "Regionstyrelsens arbetsutskott",
      "Regionstyrelsens arbetsutskott har 2025-03-18 § 41 delegerat till personalchefen att fördela medlen.",
    ],
    ["Regionstyrelsen", "Medlen fördelas med stöd av regionstyrelsens beslut 250318 § 41."],
    ["Regionstyrelsen", "Mandatet kommer av RS 2025-03-18, § 41."],
  ])("names the body in full: %s", (body, told) => {
    expect(reading(told).mandates).toEqual([{ ...board, body }]);
  });
});

describe("a list of decisions that goes to the board", () => {
  it.each([
    "Beslutet förs upp på listan över delegationsbeslut till regionstyrelsen den 17 juni 2025.",
    "Delges regionstyrelsen den 17 juni 2025.",
  ])("is how the decision is reported: %s", (told) => {
    expect(reading(told, "Uppföljning").notice).toEqual({
      body: "Regionstyrelsen",
      month: "2025-06",
    });
  });
});
