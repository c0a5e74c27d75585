import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import {
  isMeantAsDay,
  readNameAndDay,
  readNameAndPastDay,
} from "../../src/language/name-and-day.ts";

const today = day("2018-08-13");

describe("a name with a day after it", () => {
  it.each([
    ["kompetens 19 juni 2018", "kompetens", "2018-06-19"],
    ["kompetens 2018-06-19", "kompetens", "2018-06-19"],
    ["kompetens den 19 juni", "kompetens", "2018-06-19"],
    ["kompetens tisdag den 19 juni 2018?", "kompetens", "2018-06-19"],
    ["skills on 19 June 2018", "skills", "2018-06-19"],
    ["Ny digital teknik 20 december", "Ny digital teknik", "2017-12-20"],
    ["kompetens i går", "kompetens", "2018-08-12"],
    ["kompetens förrgår", "kompetens", "2018-08-11"],
    ["kompetens idag", "kompetens", "2018-08-13"],
    ["kompetens imorgon", "kompetens", "2018-08-14"],
    ["19 juni 2018", "", "2018-06-19"],
    ["den 19 juni 2018", "", "2018-06-19"],
  ])("is read of %j, looking back", (typed, name, on) => {
    expect(readNameAndPastDay(typed, today)).toEqual({ name, day: on });
  });

  it("looks ahead where a right is asked for", () => {
    expect(readNameAndDay("kompetens 20 december", today)).toEqual({
      name: "kompetens",
      day: "2018-12-20",
    });
  });

  it.each(["kompetens", "kompetens 31 juni 2018", "kompetens 2018", ""])(
    "has no day in %j",
    (typed) => {
      expect(readNameAndPastDay(typed, today)).toEqual({ name: typed, day: null });
    },
  );

  it("is known as meant by a figure or a month, and by nothing else", () => {
    for (const text of ["31 juni", "juni", "2018", "midsommar 18"])
      expect(isMeantAsDay(text, today), text).toBe(true);
    for (const text of ["och video", "snart", ""]) expect(isMeantAsDay(text, today)).toBe(false);
  });
});
