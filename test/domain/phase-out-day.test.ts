import { describe, expect, it } from "vitest";
import { phaseOutTime } from "../../src/domain/phase-out-day.ts";

describe("the month that a decision names for a phase-out", () => {
  it.each([
    ["juni 2019", "2019-06-01", "2019-06-28"],
    ["senast i juni 2019", "2019-06-01", "2019-06-28"],
    ["Fr.o.m. Mars 2019", "2019-03-01", "2019-03-29"],
    ["by the end of August 2019", "2019-08-01", "2019-08-30"],
    ["dec. 2019", "2019-12-01", "2019-12-30"],
    ["2019-06", "2019-06-01", "2019-06-28"],
    ["mars–juni 2019", "2019-06-01", "2019-06-28"],
    ["september 2018", "2018-09-01", "2018-09-28"],
  ])("is asked after while it lasts: %s", (when, from, due) => {
    expect(phaseOutTime(when, 2019)).toEqual({ from, due, isSure: true });
  });

  it.each([
    ["1 januari 2019", "2019-01-01"],
    ["från och med den 1 februari 2019", "2019-02-01"],
    ["2019-06-30", "2019-06-30"],
    ["30/6 2019", "2019-06-30"],
    ["June 30, 2019", "2019-06-30"],
    ["1st of nothing, 3rd May 2019", "2019-05-03"],
  ])("can be a day, from which there are ten working days to answer: %s", (when, from) => {
    const time = phaseOutTime(when, 2019);
    expect(time).toMatchObject({ from, isSure: true });
    expect(time.due > from).toBe(true);
  });

  it("is counted over days off: ten working days after New Year's Day", () => {
    expect(phaseOutTime("1 januari 2019", 2019).due).toBe("2019-01-15");
  });

  it.each([
    ["hösten 2019", "2019-12-01"],
    ["2020", "2020-12-01"],
    ["juni", "2019-12-01"],
    ["när avtalet löper ut", "2019-12-01"],
    ["", "2019-12-01"],
    ["årsskiftet 2018/2019", "2018-12-01"],
    ["juni 2018 eller juni 2019", "2018-12-01"],
    ["enligt beslut 2015, under 2019", "2019-12-01"],
    ["kvartal 2 2019", "2019-12-01"],
    ["marsch 2019", "2019-12-01"],
  ])("is the year's end where no month stands with its year: %s", (when, from) => {
    expect(phaseOutTime(when, 2019)).toMatchObject({ from, isSure: false });
  });

  it("takes a day that is in no calendar for its month", () => {
    expect(phaseOutTime("31 juni 2019", 2019)).toMatchObject({ from: "2019-06-01", isSure: true });
  });
});
