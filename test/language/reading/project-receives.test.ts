import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionHead } from "./papers.ts";

const rowsIn = (text: string) =>
  readDecision(`${decisionHead}2. ${text}\n`)
    .rows.slice(1)
    .map(({ activity, responsible }) => [activity, responsible]);

describe("a project that gets money for something", () => {
  it.each([
    ["Bevilja projektet Våga fråga 745 000 kr för samtalsgrupper.", "Våga fråga"],
    ["Projektet Våga fråga tilldelas 745 000 kr för samtalsgrupper.", "Våga fråga"],
    ["Projekt Norr får 300 tkr för utrustning.", "Projekt Norr"],
    ["Insatsen Trygg hemgång beviljas 300 tkr för bemanning.", "Trygg hemgång"],
    ["Pilotprojektet Ungdomsrådet anvisas 300 tkr för arvoden.", "Pilotprojektet Ungdomsrådet"],
    ["Projektet ”Nya vägar” ges 300 000 kr för en samordnare.", "Projektet ”Nya vägar”"],
    ["Kampanjen Rör på dig: 300 tkr för tryckning.", "Kampanjen Rör på dig"],
    ["Försöket med gratis buss får 300 tkr till biljetter.", "Försöket med gratis buss"],
    ["Programmet Hållbart arbete får 300 tkr för handledare.", "Programmet Hållbart arbete"],
    ["Projektet Läslust får 300 tkr för att anställa en samordnare.", "Läslust"],
    ["Till utbildning avsätts 300 tkr för handledare.", "utbildning"],
  ])("is the activity, and nobody answers for it: %s", (text, activity) => {
    expect(rowsIn(text)).toEqual([[activity, null]]);
  });

  it.each([
    ["Projektet Läslust (Mona Ek) får 300 tkr för böcker.", "Mona Ek"],
    ["Projektet Läslust får 300 tkr för böcker. Ansvarig är Mona Ek.", "Mona Ek"],
    ["Projektet Läslust får 300 tkr till kulturchefen.", "kulturchefen"],
    ["Kulturchefen får 300 tkr för projektet Läslust.", "Kulturchefen"],
  ])("has who is named beside it: %s", (text, who) => {
    expect(rowsIn(text)).toEqual([["Läslust", who]]);
  });

  it.each([
    ["Teater Norr beviljas 300 tkr för turné i inlandet.", "turné i inlandet", "Teater Norr"],
    ["Projektledaren får 300 tkr för resor.", "resor", "Projektledaren"],
    ["Projektkontoret tilldelas 300 tkr för böcker.", "böcker", "Projektkontoret"],
    ["Utbildningsnämnden får 300 tkr för böcker.", "böcker", "Utbildningsnämnden"],
  ])("is no organisation or position, which answers for its aim: %s", (text, activity, who) => {
    expect(rowsIn(text)).toEqual([[activity, who]]);
  });
});
