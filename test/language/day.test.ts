import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { addDays } from "../../src/domain/calendar.ts";
import { instantOf, readDay, readDayTime, readMonth, readPastDay } from "../../src/language/day.ts";
import { formatDay, formatMonth } from "../../src/language/format.ts";

const today = day("2018-06-25");
const unreadable = { kind: "unreadable" };

describe("days that are read", () => {
  it.each([
    ["2018-08-13", "2018-08-13"],
    ["2018-8-3", "2018-08-03"],
    ["20180813", "2018-08-13"],
    ["13/8 2018", "2018-08-13"],
    ["5/6-2018", "2018-06-05"],
    ["5/6/2018", "2018-06-05"],
    ["13.8.2018", "2018-08-13"],
    ["13 augusti 2018", "2018-08-13"],
    ["den 13 Augusti 2018", "2018-08-13"],
    ["13 aug", "2018-08-13"],
    ["13 aug.", "2018-08-13"],
    ["1:a september", "2018-09-01"],
    ["13 maj", "2019-05-13"],
    ["25 juni", "2018-06-25"],
    ["24 juni", "2019-06-24"],
    ["29 feb", "2020-02-29"],
    ["onsdag 29 augusti 2018", "2018-08-29"],
    ["Wednesday 29 August", "2018-08-29"],
    ["August 13, 2018", "2018-08-13"],
    ["13\u00A0october", "2018-10-13"],
    ["idag", "2018-06-25"],
    ["i dag", "2018-06-25"],
    ["i morgon", "2018-06-26"],
    ["Imorgon", "2018-06-26"],
    ["tomorrow", "2018-06-26"],
    ["today", "2018-06-25"],
    ["the 13th August", "2018-08-13"],
    ["2 sept 2018", "2018-09-02"],
    ["1900-01-01", "1900-01-01"],
    ["2199-12-31", "2199-12-31"],
    ["i övermorgon", "2018-06-27"],
  ])("%j is %s", (typed, read) => {
    expect(readDay(typed, today)).toEqual({ kind: "day", day: read });
  });

  it.each([
    "30 februari",
    "30 februari 2018",
    "30/2 2018",
    "8/13 2018",
    "13/8",
    "13/8 18",
    "13/8.2018",
    "2018-02-30",
    "2018-13-01",
    "2018-06-1921",
    "29 februari 2018",
    "tisdag 29 augusti 2018",
    "13",
    "13 kl",
    "1899-12-31",
    "2200-01-01",
    "augusti",
    "maj maj",
    "0018-01-01",
    "9999-12-31",
    "13 augusti 18",
    "13 augusti 2018 eller",
    "13 augusti 2018 eller så",
    "",
    "x".repeat(10_000),
  ])("%j is no day (R17)", (typed) => {
    expect(readDay(typed, today)).toEqual(unreadable);
  });

  it("a day read from what was shown is the same day, in both languages", () => {
    const days = fc
      .integer({ min: 0, max: 40_000 })
      .map((count) => addDays(day("1970-01-01"), count));
    fc.assert(
      fc.property(days, fc.constantFrom("sv" as const, "en" as const), (date, language) => {
        for (const weekday of [true, false]) {
          const shown = formatDay(date, language, { weekday });
          expect(readDay(shown, today)).toEqual({ kind: "day", day: date });
        }
        const month = { kind: "month", month: date.slice(0, 7) };
        expect(readMonth(formatMonth(date, language), today)).toEqual(month);
      }),
    );
  });

  it("never throws", () => {
    const close = fc.string({ unit: fc.constantFrom(..."0123456789-.: kltmajug".split("")) });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), close), (typed) => {
        expect(readDay(typed, today).kind).toMatch(/^(day|unreadable)$/);
        expect(readDayTime(typed, today).kind).toMatch(/^(day-time|unreadable)$/);
        expect(readMonth(typed, today).kind).toMatch(/^(month|unreadable)$/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("days with a time", () => {
  it.each([
    ["2018-08-13 09:00", "2018-08-13", { hour: 9, minute: 0 }],
    ["2018-08-13T09:30", "2018-08-13", { hour: 9, minute: 30 }],
    ["2018-08-13 09.00", "2018-08-13", { hour: 9, minute: 0 }],
    ["2018-08-13 kl. 9", "2018-08-13", { hour: 9, minute: 0 }],
    ["13 augusti kl 14.05", "2018-08-13", { hour: 14, minute: 5 }],
    ["25 June 2018 at 14:05", "2018-06-25", { hour: 14, minute: 5 }],
    ["i morgon kl. 8", "2018-06-26", { hour: 8, minute: 0 }],
    ["9:05", "2018-06-25", { hour: 9, minute: 5 }],
    ["23:59", "2018-06-25", { hour: 23, minute: 59 }],
    ["2018-08-13", "2018-08-13", null],
    ["13 augusti 2018", "2018-08-13", null],
  ])("%j is %s at %j", (typed, date, time) => {
    expect(readDayTime(typed, today)).toEqual({ kind: "day-time", day: date, time });
  });

  it.each(["2018-08-13 24:00", "2018-08-13 09:60", "2018-02-30 09:00", "kl. nio", "snart 09:00"])(
    "%j is unreadable",
    (typed) => {
      expect(readDayTime(typed, today)).toEqual(unreadable);
    },
  );

  it.each([
    ["2018-08-13", 9, 0, "2018-08-13T07:00:00Z"],
    ["2018-12-13", 9, 0, "2018-12-13T08:00:00Z"],
    ["2018-03-25", 1, 59, "2018-03-25T00:59:00Z"],
    ["2018-03-25", 2, 30, "2018-03-25T01:30:00Z"],
    ["2018-03-25", 3, 0, "2018-03-25T01:00:00Z"],
    ["2018-10-28", 2, 30, "2018-10-28T00:30:00Z"],
    ["2018-10-28", 3, 0, "2018-10-28T02:00:00Z"],
  ])("%s at %i.%i in Stockholm is %s", (date, hour, minute, utc) => {
    expect(instantOf(day(date), hour, minute)).toBe(Date.parse(utc));
  });
});

describe("months", () => {
  it.each([
    ["augusti", "2018-08"],
    ["i augusti", "2018-08"],
    ["juni", "2018-06"],
    ["maj", "2019-05"],
    ["Augusti 2018", "2018-08"],
    ["aug", "2018-08"],
    ["in May 2023", "2023-05"],
    ["2018-08", "2018-08"],
    ["201808", "2018-08"],
    ["2018-10", "2018-10"],
    ["2199-01", "2199-01"],
    ["2018-12", "2018-12"],
    ["2018-01", "2018-01"],
  ])("%j is %s", (typed, month) => {
    expect(readMonth(typed, today)).toEqual({ kind: "month", month });
  });

  it("in December the month before is next year's", () => {
    const december = day("2018-12-01");
    expect(readMonth("november", december)).toEqual({ kind: "month", month: "2019-11" });
    expect(readMonth("december", december)).toEqual({ kind: "month", month: "2018-12" });
  });

  it.each([
    "2018-13",
    "hösten 2017",
    "augusti 18",
    "augusti 2018 eller",
    "2200-01",
    "",
    "augusti eller september",
  ])("%j is no month", (typed) => {
    expect(readMonth(typed, today)).toEqual(unreadable);
  });
});

describe("a day that has been", () => {
  const on = day("2026-11-22");
  it.each([
    ["27 oktober", "2026-10-27"],
    ["tisdag 27 oktober", "2026-10-27"],
    ["22 november", "2026-11-22"],
    ["23 november", "2025-11-23"],
    ["i dag", "2026-11-22"],
    // These are days to come, and whoever asks for a day that has been says so.
    ["i morgon", "2026-11-23"],
    ["2027-10-27", "2027-10-27"],
    ["29 februari", "2028-02-29"],
  ])("%s is read as %s", (typed, read) => {
    expect(readPastDay(typed, on)).toEqual({ kind: "day", day: read });
  });
});
