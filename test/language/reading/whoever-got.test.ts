import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

/** A chief executive's decision that ends in words about those who got something. */
const withEnd = (sentence: string): string =>
  [
    "Delegationsbeslut",
    "Datum 2023-09-12",
    "Dnr RS 2023-114",
    "Beslut",
    "Jag beslutar att fördela 3 000 000 kr enligt följande:",
    "Kompetens\t2 000 000 kr\tHR-direktören",
    "Digitalisering\t1 000 000 kr\tIT-direktören",
    sentence,
    "Anna Påhitt",
    "Regiondirektör",
  ].join("\n");

describe("what whoever got money or a pot is to do", () => {
  it.each([
    [
      "Den som fått en pott ska senast den 1 december 2023 lämna en redogörelse för hur pengarna använts.",
      "Den som fått en pott",
      "2023-12",
    ],
    [
      "De verksamheter som får medel ska senast i mars 2024 återrapportera resultatet till nämnden.",
      "De verksamheter som får medel",
      "2024-03",
    ],
    [
      "Samtliga som fått bidrag ska skriva en rapport i juni 2024.",
      "Samtliga som fått bidrag",
      "2024-06",
    ],
    [
      "Pottinnehavarna ska redovisa sina beslut senast i november 2023.",
      "Pottinnehavarna",
      "2023-11",
    ],
    ["Varje pottansvarig ska lämna ett bokslut i januari 2024.", "Varje pottansvarig", "2024-01"],
    [
      "De som disponerar medlen enligt tabellen ska följa upp dem i maj 2024.",
      "De som disponerar medlen enligt tabellen",
      "2024-05",
    ],
  ])("is an assignment of theirs: %s", (sentence, owner, deadline) => {
    expect(readDecision(withEnd(sentence)).assignments).toMatchObject([{ owner, deadline }]);
  });

  it.each([
    "Fördelade medel ska vara förbrukade senast 31 december 2024.",
    "Mottagarna ska informeras om beslutet.",
    "De sökande kan återkomma nästa år.",
    "Mottagarna ska inte lämna någon rapport.",
  ])("is nothing where nobody is given a task: %s", (sentence) => {
    expect(readDecision(withEnd(sentence)).assignments).toEqual([]);
  });

  it("does not make them the holder of the last row", () => {
    const read = readDecision(
      withEnd("Samtliga innehavare ska vid årsbokslutet redovisa hur potten använts."),
    );

    expect(read.pots.map(({ holder }) => holder)).not.toContain("Samtliga");
    expect(read.assignments).toMatchObject([{ owner: "Samtliga innehavare" }]);
  });
});
