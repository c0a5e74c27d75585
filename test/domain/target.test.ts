import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { resolveTarget } from "../../src/domain/target.ts";
import { did, worldOf } from "./given.ts";
import { ids, imported, organisation, people } from "./organisation.ts";

const across = imported({
  type: "schedule-meeting",
  body: ids.council,
  firstDay: day("2018-10-31"),
  decisionDay: day("2018-11-01"),
});
const extra = imported({
  type: "schedule-meeting",
  body: ids.board,
  firstDay: day("2018-08-20"),
  decisionDay: day("2018-08-20"),
});
const cancelled = did(people.secretary, "2018-06-25 10:00", {
  type: "cancel-meeting",
  meeting: ids.september,
  reason: "Valet.",
});
const { state } = worldOf(...organisation, across, extra);
const without = worldOf(...organisation, cancelled).state;

describe("the meeting that a month names", () => {
  it.each<["in" | "latest", string, string, string | null, string]>([
    ["in", "2018-08", "2018-06-25", "RS-2018-08-20", "the first of two"],
    ["in", "2018-08", "2018-08-20", "RS-2018-08-20", "on its own day"],
    ["in", "2018-08", "2018-08-21", ids.august, "the one that is left"],
    ["in", "2018-08", "2018-08-30", null, "none that is left"],
    ["in", "2018-07", "2018-06-25", null, "none in July, and never a later one"],
    ["latest", "2018-08", "2018-06-25", ids.august, "the last of two"],
    ["latest", "2018-10", "2018-06-25", ids.september, "the one before"],
    ["latest", "2018-07", "2018-06-25", null, "none between, and never a later one"],
    ["latest", "2018-09", "2018-09-27", null, "none that is left"],
  ])("%s %s, asked on %s, is %s: %s", (when, month, from, meeting, _why) => {
    const meetings = state.meetings.values();
    expect(resolveTarget(meetings, ids.board, { when, month }, day(from))).toBe(meeting);
  });

  it("is asked for where it begins in the month before", () => {
    const target = { when: "in", month: "2018-11" } as const;
    const from = day("2018-06-25");
    expect(resolveTarget(state.meetings.values(), ids.council, target, from)).toBeNull();
  });

  it("is no cancelled one", () => {
    const meetings = [...without.meetings.values()];
    const from = day("2018-06-25");
    const month = "2018-09";
    expect(resolveTarget(meetings, ids.board, { when: "in", month }, from)).toBeNull();
    expect(resolveTarget(meetings, ids.board, { when: "latest", month }, from)).toBe(ids.august);
  });
});
