import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const notes = (line: string) => `Minnesanteckningar från Kommunstyrelsens träff med skolan 20190318

Närvarande: Ada Prov skolchef, Bo Ek controller

Från kommunstyrelsen: Elsa Tall, Sten Gran
${line}

Bemanning

Skolan har svårt att rekrytera.

Uppdrag från träffen

- Ada Prov får i uppdrag att redovisa kostnaderna för kommunstyrelsen i november.
`;
const owners = (line: string) =>
  readDecision(notes(line)).assignments.map(({ owner, what }) => `${owner}: ${what}`);
const given = "Ada Prov: redovisa kostnaderna för kommunstyrelsen";

describe("who was at a meeting", () => {
  it.each([
    "Sekreterare: Johanna Vik",
    "Sekreterare: Johanna",
    "Sekreterare: Johanna Vik, nämndsekreterare",
    "Sekreterare: Johanna Vik deltog till kl. 15",
    "Ordförande: Tora Gran",
    "Justerare: Elsa Tall och Sten Gran",
    "Adjungerad: Johanna Vik",
    "Vid pennan: Johanna Vik",
    "Protokollförare: Johanna Vik",
    "HR-chef: Johanna Vik (via länk)",
    "Ekonomichef: Sara af Vik",
    "Controller: Petra Ek",
  ])("is no task: %s", (line) => {
    expect(owners(line)).toEqual([given]);
  });

  it.each([
    ["Sekreterare: skickar ut anteckningarna senast i april", "Sekreterare"],
    ["Ekonomichefen: ta fram en budget till juni", "Ekonomichefen"],
    ["Sekreteraren: Boka lokal till maj", "Sekreteraren"],
  ])("is told apart from what somebody is to do: %s", (line, owner) => {
    expect(owners(line).map((one) => one.split(":")[0])).toEqual([owner, "Ada Prov"]);
  });
});
