import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (end: string, before = "") =>
  readDecision(`PROTOKOLL
Nämnden för kultur, Region Vik
Sammanträdesdatum: 19 november 2024

§ 64
Kulturmedel (FKN 2024/188)
${before}
Nämnden beslutar
att ge 620 000 kr till skolkonserter, ansvarig Eva Alm.

${end}
`);

describe("the end of minutes", () => {
  it.each([
    "Justerarnas sign: ______   ______      Justerat den 26 november 2024",
    "Sign. ____\tJusterat 2024-11-26",
    "Justeras av Agneta Flod\nJusteringsdatum 2024-11-26\nAnslaget 2024-11-27",
    "Justeringsdag: den 26 november 2024\nProtokollet har anslagits den 27 november 2024",
    "Datum för justering: 2024-11-26\nAnslag uppsatt: 2024-11-27",
  ])("says that they are adjusted, and when: %s", (end) => {
    expect(minutes(end).adjusted).toBe(true);
  });

  it.each([
    ["Justeringens plats och tid: Regionhuset 2024-11-26", null],
    ["Justerarnas sign: ______   ______", null],
    ["Justeringsdatum: senast 2024-11-26", null],
    ["Justeringsdatum: 2024-11-26", null],
    ["Justeringsdatum: 2024-11-26\nAnslagstid: tre veckor", null],
    ["Justeras den 26 november 2024", false],
  ] as const)("does not where that is still to come: %s", (end, adjusted) => {
    expect(minutes(end).adjusted).toBe(adjusted);
  });

  it.each([
    "Sändlista § 64: Länsmusiken, Regionarkivet, kulturchefen",
    "Utdrag för § 64 till: Länsmusiken, Regionarkivet, kulturchefen",
    "Expediering § 64\nLänsmusiken\nRegionarkivet\nkulturchefen",
    "Utdrag ska gå till\nLänsmusiken\nRegionarkivet\nkulturchefen",
    "Beslutet ska gå till:\nLänsmusiken\nRegionarkivet\nkulturchefen",
    "Kopia går till\nLänsmusiken\nRegionarkivet\nkulturchefen",
    "Protokollsutdrag går till\nLänsmusiken\nRegionarkivet\nkulturchefen\n\nNämndens protokoll är ännu ej justerat.\nSekreterare: Gun Oves",
  ])("names who gets an extract: %s", (end) => {
    expect(minutes(end).dispatchTo).toEqual(["Länsmusiken", "Regionarkivet", "kulturchefen"]);
  });
});

describe("what an agency of the state adds to a grant", () => {
  it.each([
    "Statens kulturråd har beslutat om ett tillägg på 1 480 000 kr.",
    "Statens musikverk har beviljat ett tillägg om 1 480 000 kr.",
    "Regionen får ett tillägg på 1 480 000 kr.",
  ])("is what is divided: %s", (sentence) => {
    expect(minutes("", `\n${sentence}\n`).frame?.amountKr).toBe(1_480_000);
  });

  it("is not where it is the whole country's", () => {
    expect(minutes("", "\nStatens tillägg är 1 480 000 000 kr i hela landet.\n").frame).toBeNull();
  });
});

describe("a memo that divides no money", () => {
  const memo = (told: string, asked: string) =>
    readDecision(`Tjänsteskrivelse
2023-08-21
Dnr RS/712/2023

${told}

Förslag till beslut
1. ${asked}
`);

  it.each([
    "Statsbidrag om 16 000 000 kr har aviserats men inte betalats ut.",
    "Regionen får 16 000 000 kr. Någon fördelning är ännu inte möjlig.",
  ])("has no frame, whatever it tells of: %s", (told) => {
    const { frame, undistributedKr } = memo(
      told,
      "Fastighetschefen får i uppdrag att se över hallarna till regionstyrelsen i november 2023.",
    );
    expect([frame, undistributedKr]).toEqual([null, null]);
  });

  it("has one where it divides some of it", () => {
    const { frame } = memo(
      "Regionen får 16 000 000 kr.",
      "Till skolkonserter fördelas 620 000 kr, ansvarig Eva Alm.",
    );
    expect(frame?.amountKr).toBe(16_000_000);
  });
});
