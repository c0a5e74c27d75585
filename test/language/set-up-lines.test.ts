import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isId } from "../../src/domain/brand.ts";
import {
  freeId,
  idFrom,
  linesOf,
  readPaperRow,
  readStep,
} from "../../src/language/set-up-lines.ts";

describe("a row of a decision on paper", () => {
  it.each([
    ["KTC; Ulla; 1,2 mnkr; ja", ["KTC", "", "Ulla", "1,2 mnkr", "yes"]],
    ["KTC | Ulla | 1,2 mnkr | ja?", ["KTC", "", "Ulla", "1,2 mnkr", "unclear"]],
    ["KTC\tByggs ut\tUlla\t5\tnej", ["KTC", "Byggs ut", "Ulla", "5", "no"]],
    ["KTC; ; 5", ["KTC", "", "", "5", "unstated"]],
  ])(
    "%s is read by its parts, and a blank need is no no",
    (line, [activity, description, responsible, amount, need]) => {
      expect(readPaperRow(line)).toStrictEqual({
        activity,
        description,
        responsible,
        amount,
        need,
      });
    },
  );

  it.each(["KTC; 5", "", ";;;", "a; b; c; d; e; f"])("%s is none", (line) => {
    expect(readPaperRow(line)).toBeNull();
  });
});

describe("a step of a route", () => {
  it.each([
    ["Granskning: ekonomidirektör", "review", "ekonomidirektör"],
    ["samråd HR-direktören", "consultation", "HR-direktören"],
    ["TILLSTYRKAN – IT-chef", "support", "IT-chef"],
    ["review; director of finance", "review", "director of finance"],
  ])("%s has its kind and its position", (line, kind, position) => {
    expect(readStep(line)).toStrictEqual({ kind, position });
  });

  it.each(["granskning", "titt: ekonomidirektör", "", "granskning:"])("%s is none", (line) => {
    expect(readStep(line)).toBeNull();
  });
});

describe("an id out of a name", () => {
  it("is what people would write, and the first that is free", () => {
    expect(idFrom("HS-direktör")).toBe("hs-direktor");
    expect(idFrom("  Åtgärder & annat! ")).toBe("atgarder-annat");
    expect(freeId("pott", (id) => id === "pott" || id === "pott-2")).toBe("pott-3");
  });

  it("is an id, whatever the name is", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (name) => isId(idFrom(name))));
  });
});

it("counts lines as they were pasted, and leaves empty ones out", () => {
  expect(linesOf("a\r\n\r\n b \rc")).toStrictEqual([
    { number: 1, text: "a" },
    { number: 3, text: "b" },
    { number: 4, text: "c" },
  ]);
});
