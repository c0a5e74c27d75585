import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyId, type Day, day, meetingId } from "../../src/domain/brand.ts";
import {
  addDays,
  addWorkingDays,
  daysBetween,
  isBridgeDay,
  isEve,
  isHalfDay,
  isHoliday,
  isJulyMode,
  isWorkingDay,
  lastAppealDay,
  meetingInMonth,
  meetingLatestInMonth,
  nextMeetingFor,
  statutoryDeadline,
  weekdayOf,
  weekOf,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from "../../src/domain/calendar.ts";

/** Easter Sunday by Gauss's rule as Meeus prints it: an account of its own, beside the library's. */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  return onDate(year, month, date);
}

const pad = (number: number): string => String(number).padStart(2, "0");
const onDate = (year: number, month: number, date: number): Day =>
  day(`${year}-${pad(month)}-${pad(date)}`);
const weekdayIn = (date: Day): number => new Date(`${date}T00:00:00Z`).getUTCDay();
const shifted = (date: Day, count: number): Day =>
  day(new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10));
function firstSaturdayFrom(date: Day): Day {
  let found = date;
  while (weekdayIn(found) !== 6) found = shifted(found, 1);
  return found;
}

/** The holidays of lag 1989:253 in the law's own order, each with how it is found. */
const holidays: readonly (readonly [name: string, on: (year: number) => Day])[] = [
  ["nyårsdagen", (year) => onDate(year, 1, 1)],
  ["trettondedag jul", (year) => onDate(year, 1, 6)],
  ["långfredagen", (year) => shifted(easterOf(year), -2)],
  ["påskdagen", easterOf],
  ["annandag påsk", (year) => shifted(easterOf(year), 1)],
  ["första maj", (year) => onDate(year, 5, 1)],
  ["Kristi himmelsfärdsdag", (year) => shifted(easterOf(year), 39)],
  ["pingstdagen", (year) => shifted(easterOf(year), 49)],
  ["midsommardagen", (year) => firstSaturdayFrom(onDate(year, 6, 20))],
  ["alla helgons dag", (year) => firstSaturdayFrom(onDate(year, 10, 31))],
  ["juldagen", (year) => onDate(year, 12, 25)],
  ["annandag jul", (year) => onDate(year, 12, 26)],
];
const midsummerEve = (year: number): Day => shifted(firstSaturdayFrom(onDate(year, 6, 20)), -1);

const years = Array.from({ length: 2060 - 1990 + 1 }, (_, index) => 1990 + index);
const anyDay = fc
  .integer({ min: 0, max: 25_900 })
  .map((count) => shifted(day("1990-01-01"), count));

function daysOf(year: number): Day[] {
  const days: Day[] = [];
  for (let at = onDate(year, 1, 1); at.startsWith(`${year}`); at = shifted(at, 1)) days.push(at);
  return days;
}

describe("public holidays", () => {
  it.each(holidays)("%s is a public holiday every year from 1990 to 2060", (_, on) => {
    expect(years.filter((year) => !isHoliday(on(year)))).toEqual([]);
    const weekdays = years.map(on).filter((date) => weekdayIn(date) % 6 !== 0);
    expect(weekdays.filter(isWorkingDay)).toEqual([]);
  });

  it("the national day is a holiday from 2005, when Whit Monday ceased to be one", () => {
    const whitMonday = (year: number) => shifted(easterOf(year), 50);
    const clear = (year: number) =>
      weekdayIn(onDate(year, 6, 6)) !== 0 && whitMonday(year) !== onDate(year, 6, 6);
    const found = years.filter(clear).map((year) => ({
      year,
      nationalDay: isHoliday(onDate(year, 6, 6)),
      whitMonday: isHoliday(whitMonday(year)),
    }));
    expect(found).toEqual(
      found.map(({ year }) => ({ year, nationalDay: year >= 2005, whitMonday: year < 2005 })),
    );
  });

  it("no other weekday is a holiday, an eve or free in 1990 to 2060", () => {
    for (const year of years) {
      const named = new Set<Day>(holidays.map(([, on]) => on(year)));
      named.add(year >= 2005 ? onDate(year, 6, 6) : shifted(easterOf(year), 50));
      const eves = new Set([midsummerEve(year), onDate(year, 12, 24), onDate(year, 12, 31)]);
      for (const date of daysOf(year)) {
        const weekend = weekdayIn(date) % 6 === 0;
        expect([date, isEve(date)]).toEqual([date, eves.has(date)]);
        expect([date, isHoliday(date)]).toEqual([date, named.has(date) || weekdayIn(date) === 0]);
        const free = weekend || named.has(date) || eves.has(date);
        expect([date, isWorkingDay(date)]).toEqual([date, !free]);
      }
    }
  });

  it.each([
    ["2026-01-01 2026-01-06 2026-04-03 2026-04-05 2026-04-06 2026-05-01 2026-05-14 2026-05-24"],
    ["2026-06-06 2026-06-20 2026-10-31 2026-12-25 2026-12-26"],
    ["2027-01-01 2027-01-06 2027-03-26 2027-03-28 2027-03-29 2027-05-01 2027-05-06 2027-05-16"],
    ["2027-06-06 2027-06-26 2027-11-06 2027-12-25 2027-12-26"],
  ])("%s are holidays", (list) => {
    for (const date of list.split(" ")) expect([date, isHoliday(day(date))]).toEqual([date, true]);
  });

  it.each([
    [2026, ["2026-06-19", "2026-12-24", "2026-12-31"], ["2026-01-02", "2026-01-05", "2026-05-15"]],
    [2027, ["2027-06-25", "2027-12-24", "2027-12-31"], ["2027-05-07"]],
    [2028, ["2028-06-23", "2028-12-24", "2028-12-31"], ["2028-01-07", "2028-05-26", "2028-06-05"]],
  ])("%i has these eves and these lone working days", (year, eves, bridges) => {
    expect(daysOf(year).filter(isEve)).toEqual(eves);
    expect(daysOf(year).filter(isBridgeDay)).toEqual(bridges);
  });

  it("short days are working days all the same", () => {
    const short = ["2026-01-05", "2026-04-02", "2026-04-30", "2026-10-30", "2026-12-23"];
    expect(daysOf(2026).filter(isHalfDay)).toEqual(short);
    expect(short.map((date) => isWorkingDay(day(date)))).toEqual(short.map(() => true));
  });
});

describe("deadlines", () => {
  it.each([
    ["2020-03-12", "2020-04-02", "on an ordinary Thursday"],
    ["2026-05-29", "2026-06-22", "over Midsummer Eve"],
    ["2026-12-03", "2026-12-28", "over Christmas Eve, Christmas and a weekend"],
    ["2027-03-05", "2027-03-30", "over Easter"],
    ["2026-04-23", "2026-05-15", "over Ascension Day"],
    ["2026-12-10", "2027-01-04", "over New Year's Eve"],
  ])("minutes announced %s can be appealed until %s, %s", (announced, last) => {
    expect(lastAppealDay(day(announced))).toBe(last);
  });

  it("minutes of 5 June 2026 are approved by 22 June: fourteen days end on Midsummer Eve", () => {
    expect(statutoryDeadline(day("2026-06-05"), { days: 14 })).toBe("2026-06-22");
  });

  it.each([
    ["2026-06-17", "2026-06-22"],
    ["2026-12-23", "2026-12-28"],
  ])("minutes approved %s are announced by %s", (approved, last) => {
    expect(statutoryDeadline(day(approved), { days: 2 })).toBe(last);
  });

  it("an internal deadline moves earlier and a statutory one later", () => {
    expect(workingDayOnOrBefore(day("2026-04-06"))).toBe("2026-04-02");
    expect(workingDayOnOrAfter(day("2026-04-03"))).toBe("2026-04-07");
    expect(workingDayOnOrBefore(day("2026-04-02"))).toBe("2026-04-02");
    expect(workingDayOnOrAfter(day("2026-04-07"))).toBe("2026-04-07");
  });

  it("counts working days over holidays, forwards and backwards", () => {
    expect(addWorkingDays(day("2026-04-02"), 1)).toBe("2026-04-07");
    expect(addWorkingDays(day("2026-04-07"), -1)).toBe("2026-04-02");
    expect(addWorkingDays(day("2026-04-04"), 0)).toBe("2026-04-04");
    expect(addWorkingDays(day("2018-08-29"), -10)).toBe("2018-08-15");
  });

  it("a moved deadline lies on a working day, nearest in its direction", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const before = workingDayOnOrBefore(date);
        const after = workingDayOnOrAfter(date);
        expect(isWorkingDay(before) && isWorkingDay(after)).toBe(true);
        expect(before <= date && date <= after).toBe(true);
        expect(isWorkingDay(date)).toBe(before === after);
        for (let at = addDays(before, 1); at < after; at = addDays(at, 1)) {
          expect(isWorkingDay(at)).toBe(false);
        }
      }),
    );
  });

  it("as many working days back as forth leads to the same working day", () => {
    fc.assert(
      fc.property(anyDay.filter(isWorkingDay), fc.integer({ min: -60, max: 60 }), (date, count) => {
        expect(addWorkingDays(addWorkingDays(date, count), -count)).toBe(date);
      }),
    );
  });
});

describe("days and weeks", () => {
  it("adds days as the calendar does, over leap days and new years", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (date, count) => {
        expect(addDays(date, count)).toBe(shifted(date, count));
        expect(daysBetween(date, shifted(date, count))).toBe(count);
        expect(weekdayOf(date) % 7).toBe(weekdayIn(date));
      }),
    );
  });

  it("knows that 1900 had no leap day and 2000 had one", () => {
    expect(addDays(day("1900-02-28"), 1)).toBe("1900-03-01");
    expect(addDays(day("2000-02-28"), 1)).toBe("2000-02-29");
    expect(weekdayOf(day("1969-12-31"))).toBe(3);
  });

  it.each([
    ["2018-08-29", 35],
    ["2018-12-31", 1],
    ["2021-01-03", 53],
    ["2026-12-31", 53],
    ["2024-12-30", 1],
  ])("%s lies in week %i", (date, week) => {
    expect(weekOf(day(date))).toBe(week);
  });

  it("is quiet in weeks 28 to 31 and on no day beside them", () => {
    const quiet = daysOf(2018).filter(isJulyMode);
    expect([quiet[0], quiet.at(-1), quiet.length]).toEqual(["2018-07-09", "2018-08-05", 28]);
  });
});

describe("months and meetings", () => {
  const board = bodyId("RS");
  const meeting = (first: string, decides: string, body = board) => ({
    id: meetingId(`${body}/${decides}`),
    body,
    firstDay: day(first),
    decisionDay: day(decides),
    documentStop: addDays(day(first), -14),
    preparation: null,
    summons: null,
    extra: false,
    cancelled: null,
  });
  const june = meeting("2018-06-26", "2018-06-27");
  const early = meeting("2018-08-07", "2018-08-07");
  const august = meeting("2018-08-28", "2018-08-29");
  const straddling = meeting("2018-10-31", "2018-11-01");
  const other = meeting("2018-10-16", "2018-10-17", bodyId("RF"));
  const planned = [straddling, august, other, june];

  it('"i augusti" is the meeting that decides in August', () => {
    expect(meetingInMonth(planned, board, "2018-08")).toBe(august);
    expect(meetingInMonth([august, early], board, "2018-08")).toBe(early);
  });

  it("asks for a month without a meeting, of another body, or that a meeting straddles", () => {
    expect(meetingInMonth(planned, board, "2018-07")).toBeNull();
    expect(meetingInMonth(planned, board, "2018-10")).toBeNull();
    expect(meetingInMonth(planned, board, "2018-11")).toBeNull();
  });

  it('"senast i september" is the last meeting before October, never a later one', () => {
    expect(meetingLatestInMonth(planned, board, "2018-09", day("2018-06-01"))).toBe(august);
    expect(meetingLatestInMonth(planned, board, "2018-08", day("2018-06-01"))).toBe(august);
    expect(meetingLatestInMonth(planned, board, "2018-09", day("2018-08-29"))).toBe(august);
    expect(meetingLatestInMonth(planned, board, "2018-09", day("2018-08-30"))).toBeNull();
    expect(meetingLatestInMonth(planned, board, "2018-05", day("2018-01-01"))).toBeNull();
  });

  it("reports at the first meeting whose document stop has not passed", () => {
    expect(nextMeetingFor(planned, board, day("2018-06-12"))).toBe(june);
    expect(nextMeetingFor(planned, board, day("2018-06-13"))).toBe(august);
    expect(nextMeetingFor(planned, board, day("2018-12-01"))).toBeNull();
  });
});
