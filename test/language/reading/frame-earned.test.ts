import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const frameOf = (sentence: string) =>
  readDecision(`Region Halland
Delegationsbeslut
2025-03-04
RS/12/2025

Fördelning av prestationsmedel

Bakgrund
${sentence}

Beslut
Utvecklingsdirektören beslutar
att tilldela ögonkliniken 300 000 kr för lördagsöppet,
att tilldela ortopedkliniken 200 000 kr för knäskola.

Mats Prov
Utvecklingsdirektör
`).frame?.amountKr ?? null;

describe("money for what was done in another year", () => {
  it.each([
    "Regionen nådde 2024 tre av fyra mål och tilldelas därför 700 000 kr.",
    "Villkoren för 2024 uppfylldes, och därmed får regionen 700 000 kr.",
    "Eftersom väntetiderna minskade under 2024 får regionen 700 000 kr.",
    "Då vi klarade kraven i fjol beviljas regionen 700 000 kr.",
    "Under 2024 kortades köerna så mycket att regionen nu får 700 000 kr.",
    "Förra året höll vi vårdgarantin, så vi får 700 000 kr av staten.",
    "Resultatet för 2024 ger regionen 700 000 kr.",
    "Sedan regionen under 2024 uppfyllt villkoren erhåller vi 700 000 kr.",
  ])("is the frame of this one: %s", (sentence) => {
    expect(frameOf(sentence)).toBe(700_000);
  });

  it.each([
    "Regionen nådde 2024 tre av fyra mål och fick då 700 000 kr.",
    "För 2024 fick regionen 700 000 kr.",
    "I beslutet 2023 angavs att regionen får 700 000 kr för 2023.",
    "Eftersom väntetiderna minskade 2023 fick regionen 700 000 kr år 2024.",
    "Vårdcentralen klarade 2024 kraven och får därför söka 700 000 kr.",
    "Regionen nådde 2024 målen men får inga 700 000 kr.",
  ])("is none where it came then, or never: %s", (sentence) => {
    expect(frameOf(sentence)).toBeNull();
  });
});

describe("money for our part", () => {
  it.each([
    "För Hallands del innebär det 700 000 kr under 2025.",
    "Överenskommelsen innebär för Hallands del 700 000 kr.",
    "På Hallands lott kommer 700 000 kr.",
    "För regionens räkning handlar det om 700 000 kr.",
    "För Halland blir det 700 000 kr.",
  ])("is the frame, with ourselves named first: %s", (sentence) => {
    expect(frameOf(sentence)).toBe(700_000);
  });

  it.each([
    "För Uppsalas del innebär det 700 000 kr.",
    "För Hallands del är underskottet 700 000 kr.",
    "För regionens del saknas 700 000 kr.",
  ])("is none where it is another's or lacks: %s", (sentence) => {
    expect(frameOf(sentence)).toBeNull();
  });
});

describe("money that whoever writes was given", () => {
  it.each([
    "Genom regiondirektörens beslut den 14 januari 2025 förfogar jag över 700 000 kronor för utveckling.",
    "Regiondirektören har gett mig 700 000 kr att fördela.",
    "Till mitt förfogande står 700 000 kr för utveckling.",
    "Av regiondirektören har jag tilldelats 700 000 kr för utveckling.",
    "Jag disponerar enligt regiondirektörens beslut 700 000 kr för utveckling.",
    "Regiondirektören har ställt 700 000 kr till mitt förfogande.",
  ])("is the frame: %s", (sentence) => {
    expect(frameOf(sentence)).toBe(700_000);
  });

  it("is the frame also among what is decided", () => {
    const { frame, undistributedKr } = readDecision(`Region Halland
Utvecklingsdirektörens beslut
2025-03-04

Utveckling i vården

Genom regiondirektörens beslut den 14 januari 2025 råder jag över 700 000 kr för utveckling.
Jag beslutar att ögonkliniken får 300 000 kr till lördagsöppet och att ortopedkliniken får 200 000 kr till knäskola.

Mats Prov
Utvecklingsdirektör
`);
    expect(frame?.amountKr).toBe(700_000);
    expect(undistributedKr).toBe(200_000);
  });

  it.each([
    "I fjol förfogade jag över 700 000 kr för utveckling.",
    "Jag har avslagit en ansökan om 700 000 kr.",
    "Jag har begärt 700 000 kr av regiondirektören för utveckling.",
    "Jag har fått in ansökningar om 700 000 kr.",
  ])("is none where it was refused, asked for, or another year's: %s", (sentence) => {
    expect(frameOf(sentence)).toBeNull();
  });
});
