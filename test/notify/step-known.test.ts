import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { emptyState, type State } from "../../src/domain/state.ts";
import type { Duty } from "../../src/notify/duty.ts";
import { stepsOf } from "../../src/notify/step.ts";
import { dutyOf, moment } from "./duty.ts";

const due = "2018-07-20";

/** The days that a duty's ladder names, all under the same key. */
const days = (changed: Partial<Duty> = {}, state: State = emptyState()): readonly string[] =>
  stepsOf(dutyOf({ due, ...changed }), state).map((step) => `${step.day} ${step.kind}`);

describe("steps that are known", () => {
  it("stand when the same duty is derived anew", () => {
    expect(stepsOf(dutyOf({ due }), emptyState())).toBe(stepsOf(dutyOf({ due }), emptyState()));
  });

  it.each<[string, Partial<Duty>]>([
    ["its deadline", { deadline: day("2018-09-14") }],
    ["when it came into being", { since: moment("2018-07-20 10:00") }],
    ["when it opens", { opensOn: day("2018-07-19") }],
    ["whether the law holds it", { statutory: true }],
    ["whether it is an aim", { isAim: true }],
    ["its own ladder", { ladder: { remind: [-7], escalate: [1] } }],
  ])("are others where what changes is %s", (_title, changed) => {
    const before = days();
    expect(days(changed)).not.toEqual(before);
    expect(days()).toEqual(before);
  });

  it("follow the ladder and the quiet days, to and fro", () => {
    const [before, shorter, louder] = [days(), emptyState(), emptyState()];
    const since = moment("2017-01-02 09:00");
    shorter.ladders.set("report-list", { remind: [-3], escalate: [], since });
    louder.quietDays.set("", { july: false, bridgeDays: false, halfDays: false, since });
    expect(days({}, shorter)).not.toEqual(before);
    expect(days({}, louder)).not.toEqual(before);
    expect(days()).toEqual(before);
  });
});
