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
      restEqually: ["NOVA", "karriärvägar"],
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
    expect(read(text)).toEqual({ items: expected.map(itemOf), restEqually: null, unread: [] });
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
    expect(read(text)).toEqual({ items: [], restEqually: names, unread: [] });
  });

  it("says which part it could not read", () => {
    expect(read("KTC 300 tkr, hej på dig")).toEqual({
      items: [{ name: "KTC", typed: "300 tkr" }],
      restEqually: null,
      unread: ["hej på dig"],
    });
    expect(read(`KTC ${"ord ".repeat(40)}300 tkr`).items).toEqual([]);
    expect(read("")).toEqual({ items: [], restEqually: null, unread: [] });
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
        for (const part of [...said, ...(found.restEqually ?? []), ...found.unread]) {
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
