import { describe, expect, it } from "vitest";
import { day, decisionNumber, meetingId } from "../../src/domain/brand.ts";
import { stageOf } from "../../src/domain/notice.ts";
import type { Done } from "./given.ts";
import {
  abouts,
  asking,
  cancelled,
  noticeOf,
  by,
  onList,
  otherMeeting,
  rebook,
  report,
  separately,
  upTo,
} from "./notice-world.ts";
import { ids } from "./organisation.ts";

const missedIt: readonly Done[] = [
  ...upTo("numbered"),
  by("2018-08-30 09:00", report({ except: [abouts.second] })),
];

describe("a notice that is moved", () => {
  it("R34: goes to a meeting that is still to come, with its reason", () => {
    const state = asking(missedIt, "2018-08-30", rebook(abouts.second)).records({
      type: "notice-rebooked",
      about: abouts.second,
      from: ids.august,
      meeting: ids.september,
      reason: "Bordlades.",
      day: day("2018-08-30"),
    });
    expect(noticeOf(state, abouts.second)?.rebookings).toHaveLength(1);
    expect(state.noticesOfMeeting.get(ids.august)).not.toContain("decision/2/2018");
    expect(state.noticesOfMeeting.get(ids.september)).toEqual(["decision/2/2018"]);
  });

  it.each([
    ["", { code: "missing" }],
    ["   ", { code: "missing" }],
    ["x".repeat(501), { code: "too-long", length: 501, max: 500 }],
  ] as const)("R34: is not moved for the reason %j", (reason, problem) => {
    asking(missedIt, "2018-08-30", rebook(abouts.second, { reason })).refuses({
      code: "fields",
      errors: [{ field: "reason", problem }],
    });
  });

  it("goes neither back in time, nor to another body, nor where nobody meets", () => {
    const to = (meeting: string) => rebook(abouts.second, { meeting: meetingId(meeting) });
    const june = otherMeeting("2018-08-30");
    asking([...missedIt, june], "2018-08-31", to("RS-2018-08-30")).refuses({
      code: "meeting-not-ahead",
      day: day("2018-08-30"),
    });
    asking(missedIt, "2018-08-30", to(ids.june)).refuses({
      code: "meeting-outside",
      meeting: ids.june,
    });
    asking(missedIt, "2018-08-30", to(ids.councilJune)).refuses({
      code: "meeting-outside",
      meeting: ids.councilJune,
    });
    asking(missedIt, "2018-08-30", to("RS-2018-12-24")).refuses({
      code: "not-found",
      id: "RS-2018-12-24",
    });
    asking([...onList, cancelled], "2018-08-02", to(ids.august)).refuses({
      code: "meeting-cancelled",
      day: day("2018-08-29"),
    });
  });

  it("may go to an extra meeting before the one that it waited for", () => {
    const extra = otherMeeting("2018-07-04");
    asking([...onList, extra], "2018-06-27", {
      ...rebook(abouts.first),
      meeting: meetingId("RS-2018-07-04"),
    }).recordsKinds("notice-rebooked");
  });

  it("is moved once; the same again records nothing", () => {
    const moved = by("2018-08-30 10:00", rebook(abouts.second));
    asking([...missedIt, moved], "2018-08-30", rebook(abouts.second)).records();
  });

  it("is not moved once it is reported", () => {
    asking(missedIt, "2018-08-30", rebook(abouts.first)).refuses({
      code: "notice-closed",
      why: "reported",
    });
  });

  it("R11: without a meeting, since it was cancelled, waits for the secretariat's answer", () => {
    const bind = { type: "bind-notice", about: abouts.first, meeting: ids.september } as const;
    const state = asking([...onList, cancelled], "2018-08-02", bind).records({
      type: "notice-bound",
      about: abouts.first,
      body: ids.board,
      meeting: ids.september,
      lost: ids.august,
    });
    expect(noticeOf(state, abouts.first)?.lost).toBeNull();
    expect(noticeOf(state, abouts.second)?.lost).toEqual({ meeting: ids.august, of: 3 });
    expect(state.revisions.get(`meeting/${ids.august}`)).toBe(state.authority.get("")?.position);
  });

  it("is about a decision that is there", () => {
    const nowhere = { kind: "decision", decision: decisionNumber("9/2018") } as const;
    asking(onList, "2018-08-30", rebook(nowhere)).refuses({
      code: "not-found",
      id: "decision/9/2018",
    });
  });
});

describe("a separate record", () => {
  it("KL 7:8: takes the place of the report, and has an appeal time of its own", () => {
    const state = asking(onList, "2018-07-03", separately(abouts.first)).records({
      type: "notice-recorded-separately",
      about: abouts.first,
      from: ids.august,
      reference: "Protokoll 3/2018",
      day: day("2018-07-02"),
      announcedDay: day("2018-07-03"),
      lastAppealDay: day("2018-07-24"),
    });
    const notice = noticeOf(state, abouts.first);
    expect(notice?.meeting).toBeNull();
    expect(state.noticesOfMeeting.get(ids.august)).not.toContain("decision/1/2018");
    const stages = ["2018-07-24", "2018-07-25"].map((today) =>
      notice === undefined ? null : stageOf(state, notice, day(today)),
    );
    expect(stages).toEqual(["recorded-separately", "appeal-time-passed"]);
  });

  it("has a reference and days in order, all of them told at once", () => {
    const empty = { reference: " ", day: null, announcedDay: null };
    asking(onList, "2018-07-03", separately(abouts.first, empty)).refuses({
      code: "fields",
      errors: [
        { field: "reference", problem: { code: "missing" } },
        { field: "day", problem: { code: "missing" } },
        { field: "announcedDay", problem: { code: "missing" } },
      ],
    });
    const reversed = { day: day("2018-06-24"), announcedDay: day("2018-06-23") };
    asking(onList, "2018-07-03", separately(abouts.first, reversed)).refuses({
      code: "fields",
      errors: [
        {
          field: "day",
          problem: { code: "day-outside", from: day("2018-06-25"), to: day("2018-07-03") },
        },
        {
          field: "announcedDay",
          problem: { code: "day-outside", from: day("2018-06-24"), to: day("2018-07-03") },
        },
      ],
    });
  });

  it("is made once, and not of what is reported", () => {
    const apart = [...onList, by("2018-07-03 09:00", separately(abouts.first))];
    asking(apart, "2018-07-04", separately(abouts.first)).records();
    asking(apart, "2018-07-04", separately(abouts.first, { reference: "9/2018" })).refuses({
      code: "notice-closed",
      why: "recorded-separately",
    });
    asking(apart, "2018-07-04", rebook(abouts.first)).refuses({
      code: "notice-closed",
      why: "recorded-separately",
    });
    asking(upTo("reported"), "2018-09-04", separately(abouts.first)).refuses({
      code: "notice-closed",
      why: "reported",
    });
    asking(upTo("confirmed"), "2018-10-04", separately(abouts.first)).refuses({
      code: "notice-closed",
      why: "final",
    });
  });
});
