import { describe, expect, it } from "vitest";
import { assignmentId, day, meetingId } from "../../src/domain/brand.ts";
import type { Event } from "../../src/domain/event.ts";
import { meetingReasonMax } from "../../src/domain/decide-meeting.ts";
import { assignmentSubject } from "../../src/domain/touches.ts";
import { decided } from "./ask.ts";
import { authority } from "./fixture.ts";
import { did, given, worldOf } from "./given.ts";
import { asking, assigned, cancel, cancelled, move, now } from "./meeting-world.ts";
import { ids, people } from "./organisation.ts";

describe("a moved meeting", () => {
  it("keeps its id, and its stops follow the lead times", () => {
    const days = {
      firstDay: "2018-09-04",
      decisionDay: "2018-09-05",
      documentStop: "2018-08-21",
      preparation: "2018-08-24",
      summons: "2018-08-28",
    };
    const state = asking(move).records({
      type: "meeting-moved",
      meeting: ids.august,
      reason: move.reason,
      ...days,
    });
    expect(state.meetings.get(ids.august)).toStrictEqual({
      id: ids.august,
      body: ids.board,
      extra: false,
      cancelled: null,
      ...days,
    });
  });

  it("takes along all that is bound to it", () => {
    const late = assigned("A", { target: { when: "latest", month: "2018-09" } });
    const state = asking(move, [...authority, ...decided("skills"), late]).recordsKinds(
      "meeting-moved",
    );
    expect(state.notices.get("decision/1/2018")?.meeting).toBe(ids.august);
    expect(state.assignments.get("A")?.meeting).toBe(ids.august);
  });

  it("stands in the history of the assignments that are reported there, whose cards tell the new day", () => {
    const history = [...authority, assigned("A")];
    const subject = assignmentSubject(assignmentId("A"));
    const before = worldOf(...history).state.revisions.get(subject) ?? 0;
    const state = asking(move, history).recordsKinds("meeting-moved");
    expect(state.revisions.get(subject)).toBeGreaterThan(before);
    expect(state.meetings.get(ids.august)).not.toHaveProperty("assignments");
    expect(state.trails.get(subject)?.at(-1)?.event).toBe("meeting-moved");
  });

  it("keeps the stops that nobody changed when only one of them is moved", () => {
    const same = { ...move, firstDay: day("2018-08-29"), decisionDay: day("2018-08-29") };
    const state = asking({ ...same, documentStop: day("2018-08-17") }).recordsKinds(
      "meeting-moved",
    );
    expect(state.meetings.get(ids.august)).toMatchObject({
      documentStop: "2018-08-17",
      preparation: "2018-08-17",
      summons: "2018-08-22",
    });
    const later = asking({ ...same, summons: day("2018-08-24") }).recordsKinds("meeting-moved");
    expect(later.meetings.get(ids.august)).toMatchObject({
      documentStop: "2018-08-15",
      summons: "2018-08-24",
    });
    asking(same).records();
    const early = did(people.secretary, "2018-07-01 10:00", {
      ...same,
      documentStop: day("2018-08-10"),
    });
    const kept = asking({ ...same, summons: day("2018-08-24") }, [
      ...authority,
      early,
    ]).recordsKinds("meeting-moved");
    expect(kept.meetings.get(ids.august)?.documentStop).toBe("2018-08-10");
  });

  it("changes nothing the second time", () => {
    asking(move, [...authority, did(people.secretary, "2018-07-01 10:00", move)]).records();
  });

  it.each(["", "  \n"])("needs a reason, and %j is none", (reason) => {
    asking({ ...move, reason }).refuses({
      code: "fields",
      errors: [{ field: "reason", problem: { code: "missing" } }],
    });
  });

  it("tells all that is wrong at once, and takes a reason of a few sentences", () => {
    const reason = "å".repeat(meetingReasonMax + 1);
    asking({ ...move, decisionDay: day("2018-09-03"), reason }).refuses({
      code: "fields",
      errors: [
        { field: "decisionDay", problem: { code: "day-too-early", earliest: move.firstDay } },
        { field: "reason", problem: { code: "too-long", length: 501, max: 500 } },
      ],
    });
    asking({ ...move, reason: reason.slice(1) }).recordsKinds("meeting-moved");
  });

  it("does not move into the past, nor onto another meeting of the body", () => {
    asking({ ...move, firstDay: day("2018-07-01"), decisionDay: day("2018-07-01") }).refuses({
      code: "fields",
      errors: [
        { field: "firstDay", problem: { code: "day-too-early", earliest: day("2018-07-02") } },
      ],
    });
    asking({ ...move, firstDay: day("2018-09-24"), decisionDay: day("2018-09-25") }).refuses({
      code: "meeting-clash",
      body: ids.board,
      firstDay: day("2018-09-25"),
      decisionDay: day("2018-09-26"),
    });
    // Its own days are free for it.
    asking({
      ...move,
      firstDay: day("2018-08-29"),
      decisionDay: day("2018-08-30"),
    }).recordsKinds("meeting-moved");
  });

  it("is neither unknown, held nor cancelled", () => {
    const unknown = meetingId("RS-2018-01-01");
    asking({ ...move, meeting: unknown }).refuses({ code: "not-found", id: unknown });
    asking(move, [...authority, cancelled]).refuses({
      code: "meeting-cancelled",
      day: day("2018-08-29"),
    });
    const late = { ...move, firstDay: day("2018-09-10"), decisionDay: day("2018-09-10") };
    asking(late, authority, "2018-08-29 18:00").recordsKinds("meeting-moved");
    asking(late, authority, "2018-08-30 08:00").refuses({
      code: "meeting-held",
      day: day("2018-08-29"),
    });
    const reported: Event = {
      type: "notices-reported",
      meeting: ids.august,
      section: 160,
      day: day("2018-08-29"),
      notices: [],
      except: [],
    };
    asking(late, [...authority, reported], "2018-08-29 18:00").refuses({
      code: "meeting-held",
      day: day("2018-08-29"),
    });
  });

  it("is moved by the secretariat alone", () => {
    for (const command of [move, cancel])
      given(...authority)
        .at(now)
        .as(people.chief)
        .when(command)
        .refuses({ code: "not-secretariat" });
  });
});
