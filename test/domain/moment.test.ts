import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, hourOn } from "../../src/app/clock.ts";
import { day, instant } from "../../src/domain/brand.ts";
import { addDays } from "../../src/domain/calendar.ts";
import { dayAt, hourAt, withinHours } from "../../src/domain/moment.ts";

const hour = 3_600_000;
const from = Date.UTC(1997, 0, 1);
const to = Date.UTC(2060, 0, 1);
const at = (year: number, month: number, ofMonth: number, hours: number, minutes = 0) =>
  instant(Date.UTC(year, month - 1, ofMonth, hours, minutes));

describe("Swedish time without a time zone table", () => {
  it("agrees with the time zone database on the day of every instant", () => {
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (moment) => {
        expect(dayAt(instant(moment))).toBe(dayOf(instant(moment)));
      }),
      { numRuns: 2_000 },
    );
  });

  it("agrees with it on every hour of every day", () => {
    fc.assert(
      fc.property(fc.nat(22_000), fc.nat(23), (days, hours) => {
        const onDay = addDays(day("1997-01-01"), days);
        expect(hourAt(onDay, hours)).toBe(hourOn(onDay, hours));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["2026-03-28", 1],
    ["2026-03-29", 2],
    ["2026-10-24", 2],
    ["2026-10-25", 1],
    ["2018-03-25", 2],
    ["2018-10-28", 1],
    ["2027-12-31", 1],
    ["2028-01-01", 1],
  ] as const)("has nine in the morning of %s %i hours ahead of UTC", (text, offset) => {
    const [year = 0, month = 0, ofMonth = 0] = text.split("-").map(Number);
    expect(hourAt(day(text), 9)).toBe(at(year, month, ofMonth, 9 - offset));
  });

  it("agrees with it at every quarter of the nights when the clocks change", () => {
    for (const text of ["2018-03-25", "2018-10-28", "2026-03-29", "2026-10-25"]) {
      for (let hours = 0; hours < 24; hours += 1)
        expect(hourAt(day(text), hours)).toBe(hourOn(day(text), hours));
      const start = hourOn(day(text), 0) - 3 * hour;
      for (let quarter = 0; quarter < 120; quarter += 1) {
        const moment = instant(start + (quarter * hour) / 4);
        expect(dayAt(moment)).toBe(dayOf(moment));
      }
    }
  });
});

describe("the hours of work", () => {
  it.each([
    ["in the middle of a day: now", at(2018, 6, 25, 10), at(2018, 6, 25, 10)],
    ["before nine: at nine", at(2018, 6, 25, 6, 59), at(2018, 6, 25, 7)],
    ["at nine: now", at(2018, 6, 25, 7), at(2018, 6, 25, 7)],
    ["at the end of the day: the next morning", at(2018, 6, 25, 15), at(2018, 6, 26, 7)],
    ["on a Friday evening: on Monday", at(2018, 6, 29, 18), at(2018, 7, 2, 7)],
    ["on Midsummer's Eve: on Monday", at(2018, 6, 22, 8), at(2018, 6, 25, 7)],
    ["on New Year's Eve: on 2 January", at(2018, 12, 31, 9), at(2019, 1, 2, 8)],
    ["over the change to summer time", at(2018, 3, 23, 17), at(2018, 3, 26, 7)],
  ])("are, %s", (_title, now, expected) => {
    expect(withinHours(now, 9, 17)).toBe(expected);
  });
});
