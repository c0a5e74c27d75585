import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchByName } from "../../src/language/match.ts";

const pots = [
  "Kompetensutveckling",
  "Digitalisering i vården",
  "Underlätta chefers arbete, HS",
  "Underlätta chefers arbete, regionstaben",
  "Läkemedelsutveckling",
  "Utdata",
  "Utdataverktyg",
];
const matching = (typed: string) => matchByName(typed, pots, (pot) => [pot]);

describe("names that are typed", () => {
  it.each([
    ["kompetens", ["Kompetensutveckling"]],
    ["KOMPETENSUTVECKLING", ["Kompetensutveckling"]],
    ["chefers", ["Underlätta chefers arbete, HS", "Underlätta chefers arbete, regionstaben"]],
    ["underlatta chefers arbete hs", ["Underlätta chefers arbete, HS"]],
    ["chefers regionst", ["Underlätta chefers arbete, regionstaben"]],
    ["regionstaben, chefers", ["Underlätta chefers arbete, regionstaben"]],
    ["varden", ["Digitalisering i vården"]],
    ["vården", ["Digitalisering i vården"]],
    ["utveckling", ["Kompetensutveckling", "Läkemedelsutveckling"]],
    ["medel", ["Läkemedelsutveckling"]],
    ["utdata", ["Utdata"]],
    ["utdatav", ["Utdataverktyg"]],
    ["ut", ["Utdata", "Utdataverktyg"]],
    ["rymdfart", []],
    ["", []],
    ["?!", []],
  ])("%j finds %j", (typed, found) => {
    expect(matching(typed)).toEqual(found);
  });

  it("a position is found by any of its names, with or without a hyphen (R18)", () => {
    const positions = [
      { id: "hs", names: ["HS-direktör", "Hälso- och sjukvårdsdirektör"] },
      { id: "region", names: ["Regiondirektör"] },
    ];
    const find = (typed: string) =>
      matchByName(typed, positions, (position) => position.names).map((position) => position.id);
    expect(find("HSDirektör")).toEqual(["hs"]);
    expect(find("hs direktor")).toEqual(["hs"]);
    expect(find("Hälso och sjukvårdsdirektör")).toEqual(["hs"]);
    expect(find("regiondirektor")).toEqual(["region"]);
  });

  it("a whole name always finds its owner, whatever the others are called", () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-zåäö]{1,8}( [a-zåäö]{1,8})?$/), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(names, fc.nat(), (candidates, pick) => {
        const wanted = candidates[pick % candidates.length] ?? "";
        expect(matchByName(wanted.toUpperCase(), candidates, (name) => [name])).toContain(wanted);
      }),
    );
  });
});
