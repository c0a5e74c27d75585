import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, instant } from "../../src/domain/brand.ts";
import { addDays, isBridgeDay, isJulyMode, isWorkingDay } from "../../src/domain/calendar.ts";
import { dayAt, hourAt } from "../../src/domain/moment.ts";
import { type DutyKind, dutyKinds, type QuietDays } from "../../src/domain/reminder.ts";
import { emptyState, type State } from "../../src/domain/state.ts";
import { defaultLadders } from "../../src/notify/ladder.ts";
import { lastReminder, readStepKey, type Step, stepsOf } from "../../src/notify/step.ts";
import type { Duty } from "../../src/notify/duty.ts";
import { dutyOf, moment } from "./duty.ts";

const never: QuietDays = { july: false, bridgeDays: false, halfDays: false };

function withLadder(
  kind: DutyKind,
  remind: readonly number[],
  escalate: readonly number[] = [],
  since = "2017-01-02 09:00",
): State {
  const state = emptyState();
  state.ladders.set(kind, { remind, escalate, since: moment(since) });
  return state;
}

function quiet(state: State, days: Partial<QuietDays>, since = "2017-01-02 09:00"): State {
  state.quietDays.set("", { ...never, ...days, since: moment(since) });
  return state;
}

/** What the ladder itself says; what is late is reminded of after it. */
const ladderSteps = (duty: Duty, state: State): readonly Step[] =>
  stepsOf(duty, state).filter(({ key }) => !key.includes("|late"));

const rungs = (duty: Duty, state: State): string[] =>
  ladderSteps(duty, state).map(
    ({ key, day: on, kind }) => `${key.slice(key.lastIndexOf("|") + 1)} ${on} ${kind}`,
  );

describe("the steps of a ladder", () => {
  it.each<[string, string, number, string]>([
    ["on the deadline itself", "2018-09-14", 0, "2018-09-14"],
    ["counted over a weekend", "2018-09-17", -1, "2018-09-14"],
    ["counted over Easter", "2019-04-23", -2, "2019-04-17"],
    ["counted over Christmas", "2019-01-02", -5, "2018-12-19"],
    ["counted from the working day before a Sunday", "2018-09-16", 0, "2018-09-14"],
    ["not on a klämdag", "2018-05-11", 0, "2018-05-09"],
    ["not in July", "2018-07-20", -5, "2018-07-06"],
    ["not on the deadline in July", "2018-08-03", 0, "2018-07-06"],
    ["on the last day before July", "2018-07-06", 0, "2018-07-06"],
    ["on the first day after July", "2018-08-06", 0, "2018-08-06"],
  ])("fall, %s", (_title, due, offset, expected) => {
    const state = withLadder("report-list", [offset]);
    const [first] = stepsOf(dutyOf({ due }), state);
    expect(first).toMatchObject({ day: expected, kind: "remind", at: hourAt(day(expected), 9) });
  });

  it.each<[string, string, number, string]>([
    ["two working days after", "2018-09-14", 2, "2018-09-18"],
    ["after a klämdag", "2018-05-09", 1, "2018-05-14"],
    ["after July", "2018-07-06", 1, "2018-08-06"],
  ])("above come %s", (_title, due, offset, expected) => {
    const state = withLadder("report-list", [], [offset]);
    expect(rungs(dutyOf({ due }), state)).toEqual([`e${offset} ${expected} escalate`]);
  });

  it("keep to July for a deadline of law", () => {
    const state = withLadder("report-list", [-3, 0], [1]);
    expect(rungs(dutyOf({ due: "2018-07-20", statutory: true }), state)).toEqual([
      "r-3 2018-07-17 remind",
      "r0 2018-07-20 remind",
      "e1 2018-07-23 escalate",
    ]);
  });

  it("keep to July and klämdagar where the secretariat does not mind", () => {
    const state = quiet(withLadder("report-list", [0]), {});
    expect(rungs(dutyOf({ due: "2018-07-20" }), state)).toEqual(["r0 2018-07-20 remind"]);
    expect(rungs(dutyOf({ due: "2018-05-11" }), state)).toEqual(["r0 2018-05-11 remind"]);
  });

  it("keep away from half days where the secretariat wants so", () => {
    const due = "2018-04-30";
    const half = quiet(withLadder("report-list", [0]), { halfDays: true });
    expect(rungs(dutyOf({ due }), half)).toEqual(["r0 2018-04-27 remind"]);
    const whole = quiet(withLadder("report-list", [0]), {});
    expect(rungs(dutyOf({ due }), whole)).toEqual(["r0 2018-04-30 remind"]);
  });

  it("come again on the first working day after July", () => {
    const state = withLadder("report-list", [-3, 0]);
    expect(rungs(dutyOf({ due: "2018-07-20" }), state)).toEqual([
      "r-3 2018-07-06 remind",
      "r0 2018-07-06 remind",
      "july 2018-08-06 remind",
    ]);
  });

  it("come again after July for what was late before it, but not for what lies after it", () => {
    const state = withLadder("report-list", [-3, 0]);
    expect(rungs(dutyOf({ due: "2018-05-21" }), state).at(-1)).toBe("july 2018-08-06 remind");
    expect(rungs(dutyOf({ due: "2018-09-14" }), state)).toEqual([
      "r-3 2018-09-11 remind",
      "r0 2018-09-14 remind",
      "july 2019-08-05 remind",
    ]);
  });

  it("of follow-ups fall on the week's first working day", () => {
    const state = withLadder("follow-up", [-10, -5, -2, 0]);
    const due = "2018-05-25";
    expect(rungs(dutyOf({ due, kind: "follow-up" }), state).slice(0, 4)).toEqual([
      "r-10 2018-05-07 remind",
      "r-5 2018-05-14 remind",
      "r-2 2018-05-21 remind",
      "r0 2018-05-21 remind",
    ]);
  });

  it("do not begin before the duty opens, and the first waits for its week", () => {
    const state = withLadder("follow-up", [-10, -5]);
    const opensOn = day("2018-05-09");
    const duty = dutyOf({ due: "2018-05-25", kind: "follow-up", opensOn });
    expect(rungs(duty, state).slice(0, 2)).toEqual([
      "r-10 2018-05-14 remind",
      "r-5 2018-05-14 remind",
    ]);
  });
});

describe("a duty that came late", () => {
  const state = withLadder("report-list", [-10, -2, 0]);
  const born = (due: string, since: string): string[] =>
    ladderSteps(dutyOf({ due, since: moment(since) }), state)
      .filter(({ key }) => !key.endsWith("|july"))
      .map(({ key, at }) => {
        const on = dayAt(at);
        return `${key.slice(key.lastIndexOf("|") + 1)} ${on} ${(at - hourAt(on, 0)) / 3_600_000}`;
      });

  it.each<[string, string, string, string[]]>([
    [
      "after the first rung: has the others",
      "2018-09-14",
      "2018-09-10 10:00",
      ["r-2 2018-09-12 9", "r0 2018-09-14 9"],
    ],
    [
      "on its last day, within hours: at once",
      "2018-09-14",
      "2018-09-14 10:30",
      ["now 2018-09-14 10.5"],
    ],
    [
      "on its last day before nine: at nine, by the ladder",
      "2018-09-14",
      "2018-09-14 08:10",
      ["r0 2018-09-14 9"],
    ],
    [
      "on its last evening: the next working day",
      "2018-09-14",
      "2018-09-14 17:00",
      ["now 2018-09-17 9"],
    ],
    ["late from the start: at once", "2018-09-14", "2018-09-19 11:00", ["now 2018-09-19 11"]],
    ["on a Saturday: on Monday", "2018-09-14", "2018-09-15 11:00", ["now 2018-09-17 9"]],
    ["in July: after July", "2018-07-16", "2018-07-16 11:00", ["now 2018-08-06 9"]],
  ])("%s", (_title, due, since, expected) => {
    expect(born(due, since)).toEqual(expected);
  });

  it("waits for the next morning's card when there is time", () => {
    const early = withLadder("report-list", [-10, -5]);
    const duty = dutyOf({ due: "2018-09-14", since: moment("2018-09-11 10:00") });
    expect(rungs(duty, early)[0]).toBe("now 2018-09-12 remind");
  });

  it("has no reminder where the ladder has none", () => {
    expect(rungs(dutyOf({ due: "2018-09-14" }), withLadder("report-list", []))).toEqual([]);
  });
});

describe("a changed policy", () => {
  it("does not flood: what it would have said before does not exist", () => {
    const state = withLadder("report-list", [-20, -10, -5, -1], [], "2018-09-10 10:00");
    expect(rungs(dutyOf({ due: "2018-09-14" }), state).slice(0, 1)).toEqual([
      "r-1 2018-09-13 remind",
    ]);
  });

  it("says nothing at once of what is late", () => {
    const state = withLadder("report-list", [-5], [-2, 1], "2018-09-20 10:00");
    const before = stepsOf(dutyOf({ due: "2018-09-14" }), state);
    const soon = before.filter(({ at }) => at <= moment("2019-01-01 09:00"));
    expect(soon.map(({ day: on }) => on)[0]).toBe("2018-10-01");
    expect(soon.every(({ key }) => key.includes("|late"))).toBe(true);
  });

  it("that wants quiet in July brings nothing of a July that is over", () => {
    const state = quiet(withLadder("report-list", [0]), { july: true }, "2018-09-01 10:00");
    expect(rungs(dutyOf({ due: "2018-07-20" }), state)).toEqual([]);
  });
});

describe("the key of a step", () => {
  it("says what it was about", () => {
    const [step] = stepsOf(dutyOf({ due: "2018-09-14" }), emptyState());
    expect(readStepKey(step?.key ?? "")).toEqual({
      duty: "report-list:proposal/skills/1",
      deadline: "2018-09-14",
      kind: "remind",
    });
  });

  it.each(["", "a", "a|b", "a|2018-09-14", "a|2018-09-14|", "|2018-09-14|r0", "a|2018-09-14|r|x"])(
    "%j is none",
    (text) => {
      expect(readStepKey(text)).toBeNull();
    },
  );
});

const kinds = fc.constantFrom(...dutyKinds);
const dates = fc.nat(12_000).map((days) => addDays(day("2018-01-01"), days));
const policies = fc.record({
  july: fc.boolean(),
  bridgeDays: fc.boolean(),
  halfDays: fc.boolean(),
});

describe("every ladder", () => {
  it("is a handful of steps in order, none of the reminders after the deadline", () => {
    for (const { remind, escalate } of Object.values(defaultLadders)) {
      expect(remind.length).toBeGreaterThan(0);
      expect(remind.length + escalate.length).toBeLessThanOrEqual(8);
      expect([...remind].sort((a, b) => a - b)).toEqual(remind);
      expect(new Set(remind).size).toBe(remind.length);
      expect(remind.every((offset) => offset <= 0)).toBe(true);
    }
  });

  it("keeps off days off, klämdagar and July, and reminds for the last time before the deadline", () => {
    fc.assert(
      fc.property(kinds, dates, policies, fc.boolean(), (kind, deadline, days, statutory) => {
        const state = quiet(emptyState(), days);
        const since = instant(hourAt(addDays(deadline, -150), 0));
        const duty = { ...dutyOf({ due: deadline, kind, statutory, since }) };
        for (const step of stepsOf(duty, state)) {
          expect(isWorkingDay(step.day)).toBe(true);
          expect(step.at).toBe(hourAt(step.day, 9));
          const isJuly = step.key.endsWith("|july");
          const mayBe = !days.july || statutory || !isJulyMode(step.day);
          expect(mayBe, "not in July").toBe(true);
          expect(!days.bridgeDays || isJuly || !isBridgeDay(step.day), "no klämdag").toBe(true);
          const isAfter = isJuly || step.key.includes("|late");
          const isInTime = step.kind === "escalate" || isAfter || step.day <= deadline;
          expect(isInTime, "reminded in time").toBe(true);
        }
        expect(lastReminder(duty, state)).not.toBeNull();
      }),
      { numRuns: 1_500 },
    );
  });

  it("has keys of its own for every deadline", () => {
    fc.assert(
      fc.property(kinds, dates, dates, (kind, one, other) => {
        fc.pre(one !== other);
        const keys = (due: string): string[] =>
          stepsOf(dutyOf({ due, kind, since: instant(0) }), emptyState()).map(({ key }) => key);
        const all = [...keys(one), ...keys(other)];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe("what those above are told after July", () => {
  const days = (due: string, more: Partial<Duty> = {}): readonly (readonly [string, string])[] =>
    ladderSteps(
      dutyOf({ due, kind: "undistributed", since: moment("2018-01-08 09:00"), ...more }),
      emptyState(),
    )
      .filter(({ day: on }) => on < "2019")
      .map(({ day: on, kind }) => [on, kind] as const);

  it.each([
    ["2018-07-19", ["2018-07-06", "remind"], ["2018-08-06", "remind"], ["2018-08-20", "escalate"]],
    ["2018-08-02", ["2018-07-06", "remind"], ["2018-08-06", "remind"], ["2018-08-20", "escalate"]],
    ["2018-07-04", ["2018-07-04", "remind"], ["2018-08-06", "remind"], ["2018-08-20", "escalate"]],
  ])("comes when the holder has had his days, for what was due on %s", (due, ...expected) => {
    expect(days(due)).toEqual(expected);
  });

  it("keeps its day where July holds nothing back", () => {
    expect(days("2018-09-28")).toEqual([
      ["2018-09-28", "remind"],
      ["2018-10-12", "escalate"],
    ]);
  });

  it("is nothing where the day is only an aim", () => {
    expect(days("2018-09-28", { isAim: true })).toEqual([["2018-09-28", "remind"]]);
  });

  it("leaves to August what can be done in time then, and reminds of July's own days before it", () => {
    expect(days("2018-08-15", { kind: "number-list" }).map(([on]) => on)).toEqual([
      "2018-08-06",
      "2018-08-08",
      "2018-08-13",
      "2018-08-14",
      "2018-08-15",
      "2018-08-16",
    ]);
    expect(days("2018-07-19")[0]).toEqual(["2018-07-06", "remind"]);
  });
});
