import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (head: string) =>
  readDecision(
    `Region Norr\nDelegationsbeslut\n${head}\nDnr RS 2024/77\n\nMedel\n\nBeslut\n1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.\n\nUnderlag\nSkrivelse 2023-01-10\n`,
  ).date;
const minutes = (head: string) =>
  readDecision(
    `Tallmo kommun   SAMMANTRÄDESPROTOKOLL\nKommunstyrelsen   Protokollsutdrag\n\n${head}\n\n§ 12   Dnr KS 2024/77\n\nMedel\n\nKommunstyrelsens beslut\n1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.\n\nÄrendebeskrivning\nPensionärsrådet behandlade ärendet den 20 april 2024.\n\nBeslutsunderlag\nPensionärsrådets minnesanteckningar 2024-04-20\nProtokoll 2024-04-21\n`,
  ).date;

describe("the day of a decision", () => {
  it.each([
    "Datum: 2024-05-14",
    "Datum 240514",
    "Datum: 240514",
    "Datum\n2024-05-14",
    "Datum 20240514",
    "Datum: 2024.05.14",
    "Datum: 14 maj 2024",
    "Beslutsdatum: 14/5 2024",
    "Beslutsdatum 240514",
    "Datum för beslut: den 14 maj 2024",
    "Beslutat den 14 maj 2024",
    "Datum: 24-05-14",
    "Datum: 14.5.2024",
    "Datum: tisdagen den 14 maj 2024",
    "Stadköping 2024-05-14",
  ])("is read: %j", (head) => {
    expect(decision(head)).toBe("2024-05-14");
  });

  it.each(["Telefon 240514", "Sökt belopp 240514 kr", "Utskrivet 2024-05-14"])(
    "is none: %s",
    (head) => {
      expect(decision(head)).toBeNull();
    },
  );
});

describe("the day of a memo", () => {
  it("is not the meeting at which a task is reported", () => {
    expect(
      readDecision(
        "Tjänsteskrivelse   1 (2)\n2025-02-03\nDnr KS 2025/142\n\nFörslag till beslut\n1. Tekniska chefen ges i uppdrag att till kommunstyrelsens sammanträde den 7 oktober 2025 redovisa utfallet.\n",
      ).date,
    ).toBe("2025-02-03");
  });
});

describe("the day of a meeting", () => {
  it.each([
    "Sammanträdesdatum\n2024-05-14",
    "Sammanträdesdatum 240514",
    "Sammanträdesdatum\n14 maj 2024",
    "Sammanträdesdag\n2024-05-14",
    "Sammanträde 2024-05-14",
    "Mötesdatum:\n2024-05-14",
    "Tid och plats: tisdagen den 14 maj 2024, kl. 09.00, rum Tallen",
    "Sammanträde 2024-05-13--14. Samtliga beslut fattades den 14 maj 2024.",
    "Sammanträde den 13–14 maj 2024\nBesluten fattades den 14 maj 2024.",
    "Sammanträde den 13–14 maj 2024\nBeslutsdag: 14 maj 2024",
    "Sammanträdesdatum 13–14 maj 2024\nAlla beslut togs den 14 maj 2024",
  ])("is read: %j", (head) => {
    expect(minutes(head)).toBe("2024-05-14");
  });

  it.each(["Sammanträde 2024-05-13--14", "Sammanträde den 13–14 maj 2024"])(
    "is not chosen of two: %s",
    (head) => {
      expect(minutes(head)).toMatchObject({ ambiguous: expect.any(String) });
    },
  );
});

describe("the day of a meeting of two days", () => {
  const meeting = (when: string, told: string) =>
    readDecision(
      `Region Norr\nRegionstyrelsen        PROTOKOLL\nDnr RS 2024/77\n\nSammanträde ${when}, Regionhuset\n${told}\n\n§ 188 Medel för vård\n\nBeslut\n1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.\n\nSammanfattning\nDen första delen fördelades 2024-02-07 § 22.\n`,
    ).date;
  describe.each([
    "11–12 september 2024",
    "11 och 12 september 2024",
    "2024-09-11--12",
    "2024-09-11 – 2024-09-12",
    "2024-09-1112",
    "2024-09-11/12",
  ])("%s", (when) => {
    it.each([
      "Samtliga beslut i protokollet är fattade den 12 september.",
      "Den 11 september ägnades åt information och studiebesök. Besluten togs\nden 12 september.",
      "Den 11 september ägnades åt information och studiebesök.",
      "Första dagen användes till seminarium om vårdköer.",
      "Besluten fattades den andra dagen.",
      "Beslut fattades dag 2.",
      "Regionstyrelsens beslut, fattat den 12 september 2024",
      "Beslutsdag: 12 september",
      "Den 12 september fattades samtliga beslut.",
      "Ärendet behandlades den 12 september.",
      "§§ 180–187 behandlades den 11 september och §§ 188–201 den 12 september.",
      "Den 11 september var informationsdag, beslut togs den 12 september.",
      "11 september (information), 12 september (beslut)",
      "Besluten i paragraferna fattades på torsdagen den 12 september.",
    ])("is settled: %j", (told) => {
      expect(meeting(when, told)).toBe("2024-09-12");
    });
  });

  it.each([
    "",
    "Besluten fattades båda dagarna.",
    "Beslut fattades den 11 och den 12 september.",
    "Fullmäktige beslutade den 3 september om budgeten.",
    "Nästa beslutsmöte är den 16 oktober.",
    "§§ 180–187 behandlades den 12 september.",
    "Protokollet justeras den 12 september.",
    "Den 11 september närvarade även Eva Alm.",
    "Ärendet behandlades inte den 11 september.",
  ])("is asked about: %j", (told) => {
    expect(meeting("11–12 september 2024", told)).toEqual({ ambiguous: "11–12 september 2024" });
  });
  it("may lie in another month, and is not the rest of three", () => {
    expect(meeting("30 september–1 oktober 2024", "Besluten fattades den 1 oktober.")).toBe(
      "2024-10-01",
    );
    expect(
      meeting("11–13 september 2024", "Den 11 september ägnades åt information."),
    ).toMatchObject({ ambiguous: expect.any(String) });
  });
});
