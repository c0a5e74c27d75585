import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const gift = "- 900 000 kr till simskolan, ansvarig Bo Prov\n";
const memo = (part: string) =>
  `Tallmo kommun\nDnr KS 2025/12\n2025-03-04\n\nFördelning av medel\n\n${part}`;
const minutes = (part: string) => `Protokoll\nKommunstyrelsen 2025-03-04\n\n§ 12 Medel\n\n${part}`;
const proposedIn = (text: string) => readDecision(text).rows.map((row) => row.proposed);

describe("a part of a document", () => {
  it.each([
    "Förvaltningens förslag",
    "Förslag till kommunstyrelsens beslut",
    "Vi föreslår att",
    "Förslag: Kommunstyrelsen beslutar",
    "Kommunstyrelsen föreslås besluta att",
    "Kommunstyrelsen föreslår kommunfullmäktige besluta",
    "Kommunchefens förslag till kommunstyrelsen",
    "Yttrande med förslag till beslut",
    "Rekommendation till beslut",
    "Beslutsförslag",
  ])("proposes under: %s", (heading) => {
    expect(proposedIn(memo(`${heading}\n${gift}`))).toEqual([true]);
  });

  it.each([
    "Beslut\nKommunstyrelsen beslutar att",
    "Kommunstyrelsen har beslutat",
    "Kommunstyrelsen beslutar för egen del",
    "Beslut\nKommunstyrelsen beslutar enligt arbetsutskottets förslag:",
  ])("decides in minutes under: %s", (heading) => {
    expect(proposedIn(minutes(`${heading}\n${gift}`))).toEqual([false]);
  });

  it.each([
    "Jag beslutar följande",
    "Mitt beslut",
    "BESLUT:",
    "Beslut och motivering",
    "Socialchefens beslut",
    "Beslutets innehåll",
    "Beslutspunkter",
    "Beslutsmening",
    "3 Beslut",
    "Härmed beslutas",
  ])("decides on delegation under: %s", (heading) => {
    expect(proposedIn(memo(`Delegationsbeslut\n\n${heading}\n${gift}`))).toEqual([false]);
  });

  it.each([
    `Förslag till beslut\n${gift}\nBeslut\nÄrendet bordläggs.`,
    `Arbetsutskottets förslag\n${gift}\nKommunstyrelsens beslut\nÄrendet återremitteras.`,
    `Ändringsyrkande från Ada Prov\n${gift}\nBeslut\nMedlen fördelas inte nu.`,
    `Förslag till beslut under sammanträdet\nAda Prov föreslår att 900 000 kr avsätts till simskolan.\n\nBeslut\nAda Provs förslag avslås.`,
    `Protokollsanteckning\nAda Prov: 900 000 kr borde ha avsatts till simskolan.\n\nBeslut\nInformationen noteras.`,
  ])("gives nothing that the decision did not take up: %s", (part) => {
    expect(proposedIn(minutes(part))).toEqual([]);
  });
});
