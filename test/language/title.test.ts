import { describe, expect, it } from "vitest";

import { definite, inSentence } from "../../src/language/say/title.ts";

describe("a title inside a sentence", () => {
  it.each([
    ["Regiondirektör", "regiondirektör"],
    ["tf. Regiondirektör", "tf. regiondirektör"],
    ["Tf. Regiondirektör", "tf. regiondirektör"],
    ["T.f. Regiondirektör", "t.f. regiondirektör"],
    ["Bitr Regiondirektör", "bitr regiondirektör"],
    ["ersättare för Regiondirektör", "ersättare för regiondirektör"],
    ["ersättare för tf. Regiondirektör", "ersättare för tf. regiondirektör"],
    ["HS-direktör", "HS-direktör"],
    ["tf. IT-chef", "tf. IT-chef"],
    ["HSDirektör", "HSDirektör"],
    ["Hälso- och sjukvårdsdirektör", "hälso- och sjukvårdsdirektör"],
    // Names keep their capitals.
    ["Verksamhetschef Barn Östersund", "verksamhetschef Barn Östersund"],
    ["Chef för Region Exempel", "chef för Region Exempel"],
    ["Gemensamma nämnden Norrland", "gemensamma nämnden Norrland"],
  ])("%s becomes %s", (title, within) => {
    expect(inSentence(title)).toBe(within);
  });

  it("has small letters in English, where titles have capitals that are no names", () => {
    expect(inSentence("Regional Executive Board", "en")).toBe("regional executive board");
  });

  it("is definite with its names as they are", () => {
    expect(definite(inSentence("Verksamhetschef Barn Östersund"))).toBe(
      "verksamhetschefen Barn Östersund",
    );
  });
});
