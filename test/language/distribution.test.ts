import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDistribution } from "../../src/language/distribution.ts";
import { processorTime } from "../processor-time.ts";

const read = (text: string) => readDistribution(text, "sv");
const items = (text: string) => read(text).items.map((item) => [item.name, item.typed]);

describe("a distribution in free text", () => {
  it("reads amounts, and who shares the rest", () => {
    const text = "KTC 1,2 mnkr, Saba 300 tkr, resten lika på NOVA och karriärvägar";
    expect(read(text)).toEqual({
      items: [
        { name: "KTC", typed: "1,2 mnkr" },
        { name: "Saba", typed: "300 tkr" },
      ],
      rest: { names: ["NOVA", "karriärvägar"], by: "equally" },
      unread: [],
    });
  });

  it.each([
    [
      "KTC 1,2 mnkr och Saba 300 tkr",
      [
        ["KTC", "1,2 mnkr"],
        ["Saba", "300 tkr"],
      ],
    ],
    [
      "KTC: 300 000,Saba nej; NOVA vänta",
      [
        ["KTC", "300 000"],
        ["Saba", "nej"],
        ["NOVA", "vänta"],
      ],
    ],
    [
      "KTC allt\nSaba -",
      [
        ["KTC", "allt"],
        ["Saba", "-"],
      ],
    ],
    [
      "Saba 1 och KTC nej",
      [
        ["Saba", "1"],
        ["KTC", "nej"],
      ],
    ],
    [
      "Saba 1 samt KTC nej",
      [
        ["Saba", "1"],
        ["KTC", "nej"],
      ],
    ],
    ["KTC – 300 tkr", [["KTC", "300 tkr"]]],
    ["KTC = 300 000 kr.", [["KTC", "300 000 kr"]]],
    ["Kultur och fritid 300 tkr", [["Kultur och fritid", "300 tkr"]]],
    ["Plan 2 300 000", [["Plan", "2 300 000"]]],
    [
      "300 tkr till KTC, allt till Saba",
      [
        ["KTC", "300 tkr"],
        ["Saba", "allt"],
      ],
    ],
    [
      "KTC 300 tkr, resten till NOVA",
      [
        ["KTC", "300 tkr"],
        ["NOVA", "resten"],
      ],
    ],
  ])("%j is read", (text, expected) => {
    expect(read(text)).toEqual({ items: expected.map(itemOf), rest: null, unread: [] });
  });

  it("keeps an amount that cannot be read, so that its row says why", () => {
    expect(items("KTC 3,7, Saba -5")).toEqual([
      ["KTC", "3,7"],
      ["Saba", "-5"],
    ]);
  });

  it.each([
    ["resten lika på NOVA, Saba och KTC.", ["NOVA", "Saba", "KTC"]],
    ["resten delas lika mellan NOVA och Saba", ["NOVA", "Saba"]],
    ["the rest equally to NOVA and Saba", ["NOVA", "Saba"]],
    ["resten jämnt", []],
    ["resten lika på övriga", []],
    ["resten lika på alla andra", []],
    ["resten lika på alla", []],
    ["resten lika mellan de andra", []],
    ["the rest equally to the others", []],
    ["the rest evenly among all others", []],
    ["resten lika på NOVA samt Saba", ["NOVA", "Saba"]],
  ])("%j shares the rest", (text, names) => {
    expect(read(text)).toEqual({ items: [], rest: { names, by: "equally" }, unread: [] });
  });

  it.each([
    ["resten i proportion till det sökta på NOVA och Saba", ["NOVA", "Saba"]],
    ["resten fördelas efter vad de sökt", []],
    ["resten procentuellt på NOVA, Saba", ["NOVA", "Saba"]],
    ["resten delas proportionellt mellan NOVA och Saba", ["NOVA", "Saba"]],
    ["alla i proportion till vad de har sökt", []],
    ["pro rata", []],
    ["the rest in proportion to what they sought to NOVA and Saba", ["NOVA", "Saba"]],
  ])("%j shares the rest by what was sought", (text, names) => {
    expect(read(text)).toEqual({ items: [], rest: { names, by: "sought" }, unread: [] });
  });

  it.each(["alla lika", "alla får lika mycket", "dela lika på alla", "lika", "everybody equally"])(
    "%j shares all of it",
    (text) => {
      expect(read(text)).toEqual({
        items: [],
        rest: { names: [], by: "equally" },
        unread: [],
      });
    },
  );

  it.each([
    ["40 % till NOVA", { name: "NOVA", typed: "40 %", percent: { percent: 40, of: "pot" } }],
    [
      "NOVA 12,5 procent",
      { name: "NOVA", typed: "12,5 procent", percent: { percent: 12.5, of: "pot" } },
    ],
    [
      "NOVA 50 % av det sökta",
      { name: "NOVA", typed: "50 % av det sökta", percent: { percent: 50, of: "sought" } },
    ],
  ] as const)("%j is a part in per cent", (text, item) => {
    expect(read(text)).toEqual({ items: [item], rest: null, unread: [] });
  });

  it("takes no more than all of it for a part, and none for none", () => {
    expect(read("NOVA 101 %").items).toEqual([{ name: "NOVA", typed: "101 %" }]);
    expect(read("NOVA 0 %").items).toEqual([{ name: "NOVA", typed: "0 %" }]);
    // Two ways to share the same rest are none.
    expect(read("resten lika på NOVA, resten i proportion till det sökta på Saba").unread).toEqual([
      "resten i proportion till det sökta på Saba",
    ]);
  });

  it("says which part it could not read", () => {
    expect(read("KTC 300 tkr, hej på dig")).toEqual({
      items: [{ name: "KTC", typed: "300 tkr" }],
      rest: null,
      unread: ["hej på dig"],
    });
    expect(read(`KTC ${"ord ".repeat(40)}300 tkr`).items).toEqual([]);
    expect(read("")).toEqual({ items: [], rest: null, unread: [] });
  });

  it("reads English, where a comma groups figures by three", () => {
    expect(readDistribution("all to Saba, SEK 5,000 for NOVA", "en").items).toEqual([
      { name: "Saba", typed: "all" },
      { name: "NOVA", typed: "SEK 5,000" },
    ]);
    expect(readDistribution("KTC 1,200,000, Saba SEK 300,000", "en").items).toEqual([
      { name: "KTC", typed: "1,200,000" },
      { name: "Saba", typed: "SEK 300,000" },
    ]);
  });

  it("never throws, and every name and amount stands in the text", () => {
    const close = fc
      .array(
        fc.constantFrom(
          "KTC",
          "1,2",
          "mnkr",
          ",",
          ";",
          " och ",
          "resten lika på",
          "till",
          "-",
          "\n",
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.oneof(close, fc.string({ maxLength: 300 })), (text) => {
        const found = read(text);
        const spaced = text.replaceAll("\t", " ").normalize("NFC");
        const said = found.items.flatMap((item) => [item.name, item.typed]);
        for (const part of [...said, ...(found.rest?.names ?? []), ...found.unread]) {
          expect(part).not.toBe("");
          expect(spaced).toContain(part);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(["a", ",", "KTC 1 och ", "resten lika på ", "1 ", "- ", " "])(
    "a hundred thousand characters of %j are answered in under a second",
    (part) => {
      const text = part.repeat(100_000 / part.length);
      expect(read(text).items.length).toBeLessThan(10_000);
      expect(processorTime(1_000, () => read(text))).toBeLessThan(1_000);
    },
  );
});

function itemOf([name, typed]: readonly string[]) {
  return { name, typed };
}
