import { describe, expect, it } from "vitest";
import { assignmentId, day, meetingId } from "../../src/domain/brand.ts";
import type { Event } from "../../src/domain/event.ts";
import { decided } from "./ask.ts";
import { authority } from "./fixture.ts";
import { type Done, worldOf } from "./given.ts";
import { asking, assigned, cancel, cancelled } from "./meeting-world.ts";
import { ids } from "./organisation.ts";

describe("a cancelled meeting", () => {
  const bound = [
    ...authority,
    ...decided("skills"),
    assigned("active"),
    assigned("dormant", { condition: { text: "Om budgeten antas.", body: ids.council } }),
    assigned("reported"),
    assigned("closed"),
    assigned("lapsed", { condition: { text: "Om budgeten antas.", body: ids.council } }),
    assigned("elsewhere", { meeting: ids.september }),
    assigned("nowhere", { meeting: null }),
    {
      type: "assignment-reported",
      assignment: assignmentId("reported"),
      reference: "RS/254/2018",
      day: day("2018-07-01"),
    },
    {
      type: "assignment-noted",
      assignment: assignmentId("closed"),
      meeting: ids.september,
      section: 1,
      day: day("2018-07-01"),
    },
    {
      type: "condition-settled",
      assignment: assignmentId("lapsed"),
      outcome: "failed",
      day: day("2018-07-01"),
      section: 2,
      meeting: ids.august,
    },
  ] satisfies readonly (Event | Done)[];

  it("leaves what was bound to it as questions, and no more than that", () => {
    const state = asking(cancel, bound).records({
      type: "meeting-cancelled",
      meeting: ids.august,
      reason: cancel.reason,
      notices: [
        { kind: "registered", decision: ids.potsDecision },
        { kind: "decision", decision: "1/2018" },
      ],
      assignments: ["active", "dormant", "reported"],
    });
    expect(state.meetings.get(ids.august)?.cancelled).toBe(cancel.reason);
    expect(state.notices.get("decision/1/2018")?.meeting).toBeNull();
    expect(state.noticesOfMeeting.get(ids.august)).toStrictEqual([]);
    expect(state.assignments.get("active")?.meeting).toBeNull();
    expect(state.assignments.get("elsewhere")?.meeting).toBe(ids.september);
  });

  it("leaves what the body has taken note of", () => {
    const reported: Event = {
      type: "notices-reported",
      meeting: ids.august,
      section: 160,
      day: day("2018-08-29"),
      notices: [{ kind: "registered", decision: ids.potsDecision }],
      except: [],
    };
    const { state } = worldOf(...authority, reported);
    expect(state.notices.get(`registered/${ids.potsDecision}`)?.reported).not.toBeNull();
    asking(cancel, [...authority, reported]).refuses({
      code: "meeting-held",
      day: day("2018-08-29"),
    });
  });

  it("is cancelled once", () => {
    asking({ ...cancel, reason: "Igen." }, [...authority, cancelled]).records();
  });

  it("needs a reason, is known and has not been held", () => {
    asking({ ...cancel, reason: " " }).refuses({
      code: "fields",
      errors: [{ field: "reason", problem: { code: "missing" } }],
    });
    const unknown = meetingId("RS-2018-01-01");
    asking({ ...cancel, meeting: unknown }).refuses({ code: "not-found", id: unknown });
  });

  it("is cancelled afterwards too when nobody noted it in time, and its list becomes a question", () => {
    const late = "2018-09-03 08:00";
    const state = asking(cancel, bound, late).recordsKinds("meeting-cancelled");
    expect(state.notices.get("decision/1/2018")).toMatchObject({
      meeting: null,
      lost: { meeting: ids.august, of: 2 },
    });
    expect(state.assignments.get("active")?.meeting).toBeNull();
    asking({ ...cancel, reason: " " }, authority, late).refuses({
      code: "fields",
      errors: [{ field: "reason", problem: { code: "missing" } }],
    });
  });

  const settled: Event = {
    type: "condition-settled",
    assignment: assignmentId("waits"),
    outcome: "met",
    day: day("2018-08-29"),
    section: 83,
    meeting: ids.september,
  };
  const noted: Event = {
    type: "assignment-noted",
    assignment: assignmentId("noted"),
    meeting: ids.august,
    section: 161,
    day: day("2018-08-29"),
  };
  it.each<[string, readonly Event[]]>([
    ["the body took note of an assignment", [assigned("noted"), noted]],
    [
      "the body settled a condition",
      [
        assigned("waits", {
          meeting: ids.september,
          condition: { text: "Om styrelsen beslutar.", body: ids.board },
        }),
        settled,
      ],
    ],
  ])("was held when %s at it", (_what, minutes) => {
    asking(cancel, [...authority, ...minutes], "2018-09-03 08:00").refuses({
      code: "meeting-held",
      day: day("2018-08-29"),
    });
  });

  it("is not held by what stands in the minutes of others", () => {
    const council = { text: "Om fullmäktige beslutar.", body: ids.council };
    const elsewhere = [
      assigned("waits", { condition: council }),
      settled,
      assigned("noted"),
      { ...noted, meeting: ids.september },
    ];
    asking(cancel, [...authority, ...elsewhere], "2018-10-01 08:00").recordsKinds(
      "meeting-cancelled",
    );
  });
});
