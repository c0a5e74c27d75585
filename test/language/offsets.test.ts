import fc from "fast-check";
import { expect, it } from "vitest";
import { readOffsets, type Side, writeOffsets } from "../../src/language/offsets.ts";
import { ladderWords } from "../../src/language/say/ladder.ts";

it.each<[typed: string, side: Side, offsets: readonly number[]]>([
  ["10, 5, 2, 1, 0", "before", [-10, -5, -2, -1, 0]],
  ["0 1 2 5 10", "before", [-10, -5, -2, -1, 0]],
  ["10;5", "before", [-10, -5]],
  ["−10, 5, +3", "before", [-10, -5, 3]],
  ["10, 5 och samma dag", "before", [-10, -5, 0]],
  ["5 och 2 arbetsdagar före, och samma dag", "before", [-5, -2, 0]],
  ["5 and 2 working days before, and the same day", "before", [-5, -2, 0]],
  ["5, 5, 5", "before", [-5]],
  ["3", "after", [3]],
  ["+3, -2", "after", [-2, 3]],
  ["3 arbetsdagar efter", "after", [3]],
  ["", "after", []],
  ["-", "after", []],
  ["inga", "before", []],
  ["Aldrig", "after", []],
  ["never", "after", []],
])("%j on the side %s", (typed, side, offsets) => {
  expect(readOffsets(typed, side)).toEqual(offsets);
});

it.each([
  "snart",
  "10, snart",
  "1,5 dagar och lite",
  "100",
  "--5",
  "10, 5, x",
  "och",
  "1".repeat(121),
])("%j is no ladder", (typed) => {
  expect(readOffsets(typed, "before")).toBeNull();
});

const ladders = fc
  .uniqueArray(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 8 })
  .map((offsets) => offsets.map((offset) => offset + 0).toSorted((a, b) => a - b));

it("reads back what it writes, and what it says in words of one side", () => {
  fc.assert(
    fc.property(ladders, fc.constantFrom<Side>("before", "after"), (offsets, side) => {
      expect(readOffsets(writeOffsets(offsets, side), side)).toEqual(offsets);
      const before = offsets.filter((offset) => offset <= 0);
      fc.pre(before.length > 0);
      for (const language of ["sv", "en"] as const)
        expect(readOffsets(ladderWords[language].steps(before), "before")).toEqual(before);
    }),
  );
});

it.each([
  [[-10, -5, -2, -1, 0], "10, 5, 2 och 1 arbetsdagar före, och samma dag"],
  [[-1], "1 arbetsdag före"],
  [[0], "samma dag"],
  [[-5, 0, 3], "5 arbetsdagar före, samma dag, och 3 arbetsdagar efter"],
  [[1], "1 arbetsdag efter"],
  [[], "aldrig"],
])("%j is said as %j", (offsets, said) => {
  expect(ladderWords.sv.steps(offsets)).toBe(said);
});
