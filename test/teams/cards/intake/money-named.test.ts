import { describe, expect, it } from "vitest";
import { moneyNamed } from "../../../../src/teams/intake/guess.ts";

describe("what the money of a paper is called", () => {
  it.each([
    ["Beslutsomgång 2 angående Personalmiljarden", "Personalmiljarden"],
    [
      "Fördelning av statsbidrag för jämlik och effektiv cancervård 2021, omgång 2",
      "Jämlik och effektiv cancervård 2021",
    ],
    ["Fördelning av Personalmiljarden 2018", "Personalmiljarden 2018"],
    ["Statsbidrag för psykisk hälsa 2024", "Psykisk hälsa 2024"],
    ["Kortare köer, beslutsomgång 2", "Kortare köer"],
    ["Fördelning av statsbidraget för nära vård 2019 – omgång 2", "Nära vård 2019"],
    ["Kortare köer (omgång 3)", "Kortare köer"],
    ["Kortare köer: omgång 3", "Kortare köer"],
    ["Fördelning av medel 2018", "Fördelning av medel 2018"],
    ["Fördelning av statsbidraget, omgång 1", "Fördelning av statsbidraget, omgång 1"],
    ["Eldvakt", "Eldvakt"],
    ["", ""],
  ])("%j: %j", (title, name) => {
    expect(moneyNamed(title)).toBe(name);
  });
});
