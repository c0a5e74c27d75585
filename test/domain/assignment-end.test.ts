import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import type { FieldError } from "../../src/domain/refusal.ts";
import {
  asking,
  bind,
  cancelled,
  closed,
  failed,
  met,
  note,
  reported,
  settle,
} from "./assignment-ask.ts";
import { assignments, at } from "./assignment-fixture.ts";
import { did } from "./given.ts";
import { ids, people } from "./organisation.ts";

const { activities, guidelines } = assignments;

describe("a condition", () => {
  it("R22: that is met wakes the assignment, at its meeting", () => {
    const state = asking(settle("met"), { on: "2023-06-26 10:00" }).records({
      type: "condition-settled",
      assignment: guidelines,
      outcome: "met",
      day: "2023-06-21",
      section: 83,
      meeting: at.october,
    });
    const woken = state.assignments.get(guidelines);
    expect(woken?.status).toBe("active");
    expect(woken?.condition?.settled).toStrictEqual({
      outcome: "met",
      day: "2023-06-21",
      section: 83,
    });
  });

  it("R23: leaves its sibling as it was", () => {
    const state = asking(settle("failed"), { on: "2023-06-26 10:00" }).recordsKinds(
      "condition-settled",
    );
    expect(state.assignments.get(activities)?.status).toBe("active");
    expect(state.assignments.get(activities)?.condition).toBeNull();
  });

  it("R22: that fails lets it lapse, with its meeting as it was", () => {
    const state = asking(settle("failed"), { on: "2023-06-26 10:00" }).recordsKinds(
      "condition-settled",
    );
    expect(state.assignments.get(guidelines)?.status).toBe("lapsed");
    expect(state.assignments.get(guidelines)?.meeting).toBe(at.october);
  });

  it("that is met after the meeting asks for another one, and never slides by itself", () => {
    const late = settle("met", 120, "2023-11-28");
    const state = asking(late, { on: "2023-11-29 10:00" }).recordsKinds("condition-settled");
    expect(state.assignments.get(guidelines)?.meeting).toBeNull();
  });

  it("that is met on the meeting's own day keeps the meeting", () => {
    const sameDay = settle("met", 90, "2023-10-25");
    const state = asking(sameDay, { on: "2023-10-25 08:00" }).recordsKinds("condition-settled");
    expect(state.assignments.get(guidelines)?.meeting).toBe(at.october);
  });

  it("that fails after the meeting leaves the meeting as it was", () => {
    const late = settle("failed", 140, "2023-11-28");
    const state = asking(late, { on: "2023-11-29 10:00" }).recordsKinds("condition-settled");
    expect(state.assignments.get(guidelines)?.meeting).toBe(at.october);
  });

  it("that is met on the day of a meeting that was named by hand keeps it", () => {
    const byHand = did(
      people.secretary,
      "2023-09-01 09:00",
      bind(at.december, "Väntar", guidelines),
    );
    const sameDay = settle("met", 140, "2023-11-28");
    const state = asking(sameDay, { on: "2023-12-05 08:00", after: [byHand] }).recordsKinds(
      "condition-settled",
    );
    expect(state.assignments.get(guidelines)?.meeting).toBe(at.december);
  });

  it("that was met in time but is entered after the meeting asks as well", () => {
    const state = asking(settle("met"), { on: "2023-10-26 10:00" }).recordsKinds(
      "condition-settled",
    );
    expect(state.assignments.get(guidelines)?.meeting).toBeNull();
  });

  it("finds the meeting that was called after the first one was cancelled", () => {
    const gone = did(people.secretary, "2023-06-14 10:00", {
      type: "cancel-meeting",
      meeting: at.october,
      reason: "Krockar",
    });
    const other = did(people.secretary, "2023-06-15 10:00", {
      type: "schedule-meeting",
      body: ids.board,
      firstDay: day("2023-10-31"),
      decisionDay: day("2023-10-31"),
      documentStop: day("2023-10-17"),
    });
    const state = asking(settle("met"), {
      on: "2023-06-26 10:00",
      after: [gone, other],
    }).recordsKinds("condition-settled");
    expect(state.assignments.get(guidelines)?.meeting).toBe("RS-2023-10-31");
  });

  it("is settled once: the same again records nothing, the opposite is refused", () => {
    asking(settle("met"), { after: [met] }).records();
    asking(settle("failed"), { after: [met] }).refuses({
      code: "assignment-status",
      status: "active",
    });
    asking(settle("met"), { after: [failed] }).refuses({
      code: "assignment-status",
      status: "lapsed",
    });
  });

  it("is settled by paragraph and day, not before the assignment nor in days to come", () => {
    const wrong: readonly (readonly [Command, readonly FieldError[]])[] = [
      [
        settle("met", null, null),
        [
          { field: "section", problem: { code: "missing" } },
          { field: "day", problem: { code: "missing" } },
        ],
      ],
      [
        settle("met", 10_000),
        [{ field: "section", problem: { code: "section-unreadable", typed: "10000" } }],
      ],
      [
        settle("met", 83, "2023-06-06"),
        [{ field: "day", problem: { code: "day-too-early", earliest: day("2023-06-07") } }],
      ],
      [
        settle("met", 83, "2023-09-02"),
        [{ field: "day", problem: { code: "day-too-late", latest: day("2023-09-01") } }],
      ],
    ];
    for (const [command, errors] of wrong) asking(command).refuses({ code: "fields", errors });
  });

  it("is none of an assignment that has none", () => {
    asking({ ...settle("met"), assignment: activities } as Command).refuses({
      code: "assignment-status",
      status: "active",
    });
  });
});

describe("an assignment is closed", () => {
  it("R24: when its body has taken note, with the paragraph and the meeting of that day", () => {
    const state = asking(note(150, "2023-08-29"), { after: [reported] }).records({
      type: "assignment-noted",
      assignment: activities,
      meeting: at.august,
      section: 150,
      day: "2023-08-29",
    });
    const { status, closed: kept } = state.assignments.get(activities) ?? {};
    expect(status).toBe("closed");
    expect(kept).toStrictEqual({ meeting: at.august, section: 150, day: "2023-08-29" });
  });

  it("also on an oral report: what stands in the minutes is the fact", () => {
    asking(note(150, "2023-08-30")).recordsKinds("assignment-noted");
  });

  it("once; the same again records nothing, another paragraph is refused", () => {
    asking(note(150, "2023-08-30"), { after: [reported, closed] }).records();
    asking(note(151, "2023-08-30"), { after: [reported, closed] }).refuses({
      code: "assignment-status",
      status: "closed",
    });
  });

  it("on a day on which that body met, not another one", () => {
    for (const on of ["2023-08-28", "2023-06-21", "2023-08-31"])
      asking(note(150, on), { after: [reported] }).refuses({
        code: "fields",
        errors: [{ field: "day", problem: { code: "no-meeting-that-day", day: day(on) } }],
      });
  });

  it("not at a meeting that was cancelled", () => {
    asking(note(150, "2023-08-30"), { after: [cancelled] }).refuses({
      code: "fields",
      errors: [{ field: "day", problem: { code: "no-meeting-that-day", day: day("2023-08-30") } }],
    });
  });

  it("not on the day of its basis, nor in days to come, nor without a paragraph", () => {
    const wrong: readonly (readonly [Command, readonly FieldError[]])[] = [
      [
        note(150, "2023-06-07"),
        [{ field: "day", problem: { code: "day-too-early", earliest: day("2023-06-08") } }],
      ],
      [
        note(150, "2023-10-24"),
        [{ field: "day", problem: { code: "day-too-late", latest: day("2023-09-01") } }],
      ],
      [
        note(0, "2023-08-30"),
        [{ field: "section", problem: { code: "section-unreadable", typed: "0" } }],
      ],
      [note(null, "2023-08-30"), [{ field: "section", problem: { code: "missing" } }]],
    ];
    for (const [command, errors] of wrong)
      asking(command, { after: [reported] }).refuses({ code: "fields", errors });
  });

  it("R22: not while it sleeps or when it has lapsed", () => {
    asking(note(150, "2023-08-30", guidelines)).refuses({
      code: "assignment-status",
      status: "dormant",
    });
    asking(note(150, "2023-08-30", guidelines), { after: [failed] }).refuses({
      code: "assignment-status",
      status: "lapsed",
    });
  });
});
