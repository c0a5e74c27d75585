import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head =
  "Region Vik\nDelegationsbeslut\n2024-04-16\nRS/88/2024\n\nMedel till vården\n\nÄrendebeskrivning\n\nRegionen får 4 000 000 kr för vården 2024.";
const rowsOf = (text: string) =>
  readDecision(text).rows.map(({ activity, responsible }) => `${activity} / ${responsible}`);
const decided = (decision: string) =>
  `${head} Regionstyrelsen gav 2024-02-20 § 31 regiondirektören rätt att fördela medlen.\n\nBeslut\n\n${decision}\n\nBo Ek\nRegiondirektör\n`;

describe("a list in which who answers stands first", () => {
  it.each([
    "Medlen fördelas så här:\n\n1. Per Lind: skyltar i entrén, 400 tkr\n2. Ida Björk: hyllor, 300 tkr",
    "Medlen fördelas så här:\n\n- Per Lind, skyltar i entrén, 400 tkr\n- Ida Björk, hyllor, 300 tkr",
    "Ansvarig, insats och belopp:\n\na) Per Lind, skyltar i entrén, 400 tkr\nb) Ida Björk, hyllor, 300 tkr",
    "Följande fördelas:\n\n- Per Lind: skyltar i entrén: 400 tkr\n- Ida Björk: hyllor: 300 tkr",
  ])("has that person in no name: %j", (decision) => {
    expect(rowsOf(decided(decision))).toEqual([
      "skyltar i entrén / Per Lind",
      "hyllor / Ida Björk",
    ]);
  });

  it("is no list of two who share it, nor of a name and what it is", () => {
    expect(
      rowsOf(
        decided(
          "Följande fördelas:\n\n- Digitala möten, skärmar, 400 tkr\n- Hyllor, plåt, 300 tkr",
        ),
      ),
    ).toEqual(["Digitala möten, skärmar / null", "Hyllor, plåt / null"]);
  });
});

describe("what an earlier decision gave, told in a sentence", () => {
  const told = (sentence: string) =>
    `${head} Regionstyrelsen beslutade 2024-02-20 § 31 om en första fördelning av medlen. ${sentence}\n\nRegionstyrelsen beslutade i § 31 också att "Regiondirektören får delegation på att fördela de resterande medlen till kurser".\n\nBeslut\n\nFör kurser fördelas 2 000 000 kr till HR-direktören för fördelning.\n\nBo Ek\nRegiondirektör\n`;

  it.each([
    "Då fördelade styrelsen 700 000 kr till skyltar, ansvarig Per Lind, och 300 000 kr till hyllor, ansvarig Ida Björk.",
    "Då fördelades 700 000 kr till Per Lind för skyltar och 300 000 kr till Ida Björk för hyllor.",
    "Då fördelades 0,7 mnkr till skyltar (ansvarig: Per Lind) och 0,3 mnkr till hyllor (ansvarig: Ida Björk).",
    "Genom beslutet fördelades 700 tkr åt skyltar, ansvarig Per Lind, och 300 tkr åt hyllor, ansvarig Ida Björk.",
    "I första omgången fick skyltar 700 tkr (ansvarig Per Lind) och hyllor 300 tkr (ansvarig Ida Björk).",
    "Vid mötet avsattes 700 tkr för skyltar (ansvarig Per Lind) och 300 tkr för hyllor (ansvarig Ida Björk).",
  ])("is given to what it names, and to nobody called 'Då': %s", (sentence) => {
    const text = told(sentence);
    expect(rowsOf(text)).toEqual(["skyltar / Per Lind", "hyllor / Ida Björk"]);
    const { pots, undistributedKr } = readDecision(text);
    expect(pots.map((pot) => pot.purpose)).toEqual(["kurser"]);
    expect(undistributedKr).toBe(1_000_000);
  });

  it.each([
    "Då föreslogs 700 000 kr till skyltar, ansvarig Per Lind, och 300 000 kr till hyllor, ansvarig Ida Björk.",
    "Under 2022 fördelades 700 000 kr till skyltar, ansvarig Per Lind, och 300 000 kr till hyllor, ansvarig Ida Björk.",
    "Då återkallades 700 000 kr från skyltar och 300 000 kr från hyllor.",
  ])("is not what was proposed, another year's or taken back: %s", (sentence) => {
    expect(rowsOf(told(sentence))).toEqual([]);
  });
});

describe("a page whose lines stop at names and brackets", () => {
  it.each([
    "Medlen fördelas med 1 000 000 kr till neuropsykiatriska utredningar\n(Annika Ek), 1 050 000 kr till fallprevention (Emma Alm) och\n1 100 000 kr till handledning av nyanställda (Hugo Lind).",
    "Medlen fördelas med 1 000 000 kr till neuropsykiatriska utredningar (Annika\nEk), 1 050 000 kr till fallprevention (Emma Alm) och 1 100 000 kr till\nhandledning av nyanställda (Hugo Lind).",
  ])("is read as one sentence: %j", (sentence) => {
    expect(
      rowsOf(
        `Region Vik\nDelegationsbeslut\n2024-04-16\nRS/88/2024\n\nMedel till vården\n\nÄrendebeskrivning\n\nRegionen får 4 000 000 kr för vården 2024. Regionstyrelsen gav\n2024-02-20 § 31 regiondirektören rätt att fördela medlen och att ge\nandra rätt att fördela dem vidare.\n\nBeslut\n\n${sentence}\n\nBo Ek\nRegiondirektör\n`,
      ),
    ).toEqual([
      "neuropsykiatriska utredningar / Annika Ek",
      "fallprevention / Emma Alm",
      "handledning av nyanställda / Hugo Lind",
    ]);
  });
});
