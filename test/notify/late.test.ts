import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, instant } from "../../src/domain/brand.ts";
import { addDays, isJulyMode, isWorkingDay } from "../../src/domain/calendar.ts";
import { hourAt } from "../../src/domain/moment.ts";
import { type DutyKind, dutyKinds } from "../../src/domain/reminder.ts";
import { emptyState, type State } from "../../src/domain/state.ts";
import { defaultLadders } from "../../src/notify/ladder.ts";
import type { Duty } from "../../src/notify/duty.ts";
import { isSendable } from "../../src/notify/sendable.ts";
import { stepsOf } from "../../src/notify/step.ts";
import { people } from "../domain/organisation.ts";
import { dutyOf, moment, sentTo } from "./duty.ts";
import { Scene } from "./scene.ts";

const { finance, chief } = people;

const rungs = (duty: Duty, state: State = emptyState()): readonly string[] =>
  stepsOf(duty, state).map(
    ({ key, day: on, kind }) => `${key.slice(key.lastIndexOf("|") + 1)} ${on} ${kind}`,
  );

describe("a duty that was late when it came into being", () => {
  it.each<[DutyKind, string, string]>([
    ["adjust-minutes", "now 2018-09-20 remind", "e-now 2018-09-21 escalate"],
    ["confirm-legal-force", "now 2018-09-20 remind", "e-now 2018-10-04 escalate"],
    ["grant-report", "now 2018-09-20 remind", "e-now 2018-09-21 escalate"],
  ])("is told above all the same: %s", (kind, first, second) => {
    const duty = dutyOf({ due: "2018-08-10", kind, since: moment("2018-09-20 10:00") });
    expect(rungs(duty).slice(0, 2)).toEqual([first, second]);
  });

  it("is told to nobody above where it is an aim, or the ladder names nobody", () => {
    const since = moment("2018-09-20 10:00");
    const aim = dutyOf({ due: "2018-08-10", kind: "undistributed", since, isAim: true });
    const need = dutyOf({ due: "2018-08-10", kind: "unclear-need", since });
    const kinds = [aim, need]
      .flatMap((duty) => stepsOf(duty, emptyState()))
      .map(({ kind }) => kind);
    expect(kinds).not.toContain("escalate");
  });

  it("comes to those above whenever it began", () => {
    const kinds = fc.constantFrom(
      ...dutyKinds.filter((kind) => defaultLadders[kind].escalate.length),
    );
    const deadlines = fc.nat(2_000).map((days) => addDays(day("2018-01-01"), days));
    fc.assert(
      fc.property(
        kinds,
        deadlines,
        fc.integer({ min: -200, max: 500 }),
        fc.nat(23),
        (kind, due, after, hour) => {
          const since = instant(hourAt(addDays(due, after), hour));
          const steps = stepsOf(dutyOf({ due, kind, since }), emptyState());
          expect(steps.some((step) => step.kind === "escalate" && step.at > since)).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("what is late when its ladder is over", () => {
  const duty = dutyOf({ due: "2018-05-14", kind: "report-list" });

  it("is reminded of every ten working days, in July not, and for a year", () => {
    const after = rungs(duty).filter((one) => one.startsWith("late"));
    expect(after.slice(0, 5)).toEqual([
      "late1 2018-05-31 remind",
      "late2 2018-06-15 remind",
      "late3 2018-07-02 remind",
      "late6 2018-08-13 remind",
      "late7 2018-08-27 remind",
    ]);
    expect(after.at(-1)).toMatch(/^late25 2019-05/);
    const days = stepsOf(duty, emptyState()).map((step) => step.day);
    expect(days.every((on) => isWorkingDay(on) && !isJulyMode(on))).toBe(true);
    expect(new Set(days).size).toBe(days.length);
  });

  it("comes to those who have it, in one card after a long silence", () => {
    const scene = new Scene(finance, chief);
    const late = dutyOf({ due: "2018-09-14" });
    scene.send(finance, [late], "2018-09-14 09:00");
    scene.send(chief, [late], "2018-09-19 09:00");
    expect(sentTo(finance, [late], scene.state, "2018-10-02 09:00")).toBeNull();
    expect(sentTo(finance, [late], scene.state, "2018-10-03 09:00")).toEqual(["late1"]);
    expect(sentTo(finance, [late], scene.state, "2018-10-31 09:00")).toEqual([
      "late1",
      "late2",
      "late3",
    ]);
    expect(sentTo(chief, [late], scene.state, "2018-10-31 09:00")).toBeNull();
  });

  it("is the same asked for moment by moment as all at once", () => {
    const whole = stepsOf(duty, emptyState());
    // Remembered under the key in its place, so that the moments are begun with.
    stepsOf({ ...duty, isAim: true }, emptyState());
    for (const { at } of whole) {
      for (const moment of [instant(at - 1), at]) {
        const known = stepsOf(duty, emptyState(), moment);
        const ahead = whole.findIndex((one) => one.at > moment);
        expect(known.slice(0, ahead + 1)).toEqual(whole.slice(0, ahead + 1));
      }
    }
    expect(stepsOf(duty, emptyState(), duty.since)).toEqual(whole);
  });

  it("is left alone where the day was only an aim", () => {
    expect(rungs({ ...duty, isAim: true }).join()).not.toContain("late");
  });
});

describe("July that is no longer quiet", () => {
  it("makes up for no reminder that it had left out, and keeps what those above are told", () => {
    const scene = new Scene(finance, chief);
    const list = dutyOf({ due: "2018-08-15", kind: "number-list" });
    for (const on of ["08-06", "08-08", "08-13", "08-14", "08-15"])
      scene.send(finance, [list], `2018-${on} 09:00`);
    scene.send(finance, [list], "2018-08-30 09:00");
    expect(sentTo(finance, [list], scene.state, "2018-09-11 09:00")).toBeNull();
    const quiet = { july: false, bridgeDays: true, halfDays: false };
    scene.happens("2018-09-10 12:00", { type: "quiet-days-set", quiet });
    expect(sentTo(finance, [list], scene.state, "2018-09-11 09:00")).toBeNull();
    expect(sentTo(chief, [list], scene.state, "2018-09-11 09:00")).toEqual(["e1"]);
  });
});

describe("a follow-up", () => {
  const quiet = { july: true, bridgeDays: true, halfDays: false };
  const sendable = (due: string, on: string): boolean =>
    isSendable(dutyOf({ due, kind: "follow-up" }), day(on), quiet);

  it.each([
    ["2018-09-21", "2018-09-17", true],
    ["2018-09-21", "2018-09-19", true],
    ["2018-09-24", "2018-09-19", false],
    ["2018-09-14", "2018-09-19", true],
    ["2018-09-14", "2018-09-22", false],
  ])("that is due on %s may be reminded of on %s: %s", (due, on, expected) => {
    expect(sendable(due, on)).toBe(expected);
  });

  it("that was missed on Monday comes on Wednesday when Friday is its day", () => {
    const scene = new Scene(finance, chief);
    const asked = dutyOf({ due: "2018-09-21", kind: "follow-up" });
    expect(sentTo(finance, [asked], scene.state, "2018-09-19 09:00")).toContain("r0");
  });
});

describe("a digest whose answer was lost", () => {
  it("gives up what it held to a later day's, and is not repeated at once", () => {
    const scene = new Scene(finance, chief);
    const late = dutyOf({ due: "2018-09-14" });
    const key = scene.send(chief, [late], "2018-09-19 09:00") ?? "";
    scene.happens("2018-09-19 09:01", { type: "delivery-unknown", key });
    expect(scene.send(chief, [late], "2018-09-19 12:00")).toBeNull();
    expect(scene.send(chief, [late], "2018-09-20 09:00")).toBe("digest:chief:2018-09-20");
    expect(scene.send(chief, [late], "2018-09-21 09:00")).toBeNull();
  });
});
