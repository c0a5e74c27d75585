import { describe, expect, it } from "vitest";
import { assignmentId, day, meetingId } from "../../src/domain/brand.ts";
import type { AssignmentCommand } from "../../src/domain/assignment.ts";
import type { Command } from "../../src/domain/command.ts";
import type { FieldError } from "../../src/domain/refusal.ts";
import { assignments, at, given3 } from "./assignment-fixture.ts";
import { did, type Done, given } from "./given.ts";
import { ids, people, positions } from "./organisation.ts";

const { activities, guidelines } = assignments;

const asking = (
  command: Command,
  { by = people.secretary, on = "2023-09-01 10:00", after = [] as readonly Done[] } = {},
) =>
  given(...given3, ...after)
    .at(on)
    .as(by)
    .when(command);

const confirm: Command = { type: "confirm-assignment", assignment: activities };
const report = (change: Partial<AssignmentCommand & { type: "report-assignment" }> = {}) =>
  ({
    type: "report-assignment",
    assignment: activities,
    text: "Sju aktiviteter till årets slut.",
    reference: "RS/342/2022",
    ...change,
  }) as const;
const note = (section: number | null, on: string | null, assignment = activities): Command => ({
  type: "note-assignment",
  assignment,
  section,
  day: on === null ? null : day(on),
});
const settle = (
  outcome: "met" | "failed",
  section: number | null = 83,
  on: string | null = "2023-06-21",
): Command => ({
  type: "settle-condition",
  assignment: guidelines,
  outcome,
  section,
  day: on === null ? null : day(on),
});
const bind = (
  meeting = at.october,
  reason: string | null = "Underlaget är inte klart",
  assignment = activities,
): Command => ({ type: "bind-assignment", assignment, meeting, reason });

const confirmed = did(people.chief, "2023-06-13 10:00", confirm);
const reported = did(people.chief, "2023-08-10 10:00", report());
const closed = did(people.secretary, "2023-09-01 09:00", note(150, "2023-08-30"));
const cancelled = did(people.secretary, "2023-06-14 10:00", {
  type: "cancel-meeting",
  meeting: at.august,
  reason: "För få ärenden",
});
const met = did(people.secretary, "2023-06-26 10:00", settle("met"));
const failed = did(people.secretary, "2023-06-26 10:00", settle("failed"));

describe("an assignment is confirmed", () => {
  it("by whoever answers for the office, in that right", () => {
    const state = asking(confirm, { by: people.chief }).records({
      type: "assignment-confirmed",
      assignment: activities,
      day: "2023-09-01",
    });
    expect(state.assignments.get(activities)?.confirmedDay).toBe("2023-09-01");
    const line = state.trails.get(`assignment/${activities}`)?.at(-1);
    expect(line?.capacity?.position).toBe(positions.chief);
  });

  it("once; the same again records nothing", () => {
    asking(confirm, { by: people.chief, after: [confirmed] }).records();
  });

  it("not by others, whoever they are", () => {
    for (const by of [people.secretary, people.director, people.chiefSubstitute, people.outsider])
      asking(confirm, { by }).refuses({
        code: "not-owner",
        position: positions.chief,
        holders: [people.chief],
      });
  });

  it("R33: and never by a program, and neither is anything else done to it", () => {
    for (const command of [confirm, report(), note(150, "2023-08-30"), settle("met"), bind()])
      given(...given3)
        .at("2023-09-01 10:00")
        .asProgram("import")
        .when(command)
        .refuses({ code: "human-required" });
  });

  it("for the position: a new holder confirms what the former one has not, and not what he has", () => {
    const left = did(people.secretary, "2023-06-30 10:00", {
      type: "end-holding",
      position: positions.chief,
      person: people.chief,
      standing: "ordinary",
      from: day("2018-01-01"),
      to: day("2023-07-31"),
    });
    const came = did(people.secretary, "2023-06-30 10:05", {
      type: "appoint-holder",
      position: positions.chief,
      person: people.finance,
      standing: "ordinary",
      from: day("2023-08-01"),
      to: null,
      appointment: null,
    });
    asking(confirm, { by: people.finance, after: [left, came] }).recordsKinds(
      "assignment-confirmed",
    );
    asking(confirm, { by: people.finance, after: [confirmed, left, came] }).records();
    asking(confirm, { by: people.chief, after: [left, came] }).refuses({
      code: "not-owner",
      position: positions.chief,
      holders: [people.finance],
    });
  });

  it("R22: not while it sleeps", () => {
    asking({ ...confirm, assignment: guidelines }, { by: people.chief }).refuses({
      code: "assignment-status",
      status: "dormant",
    });
  });

  it("of those that are there", () => {
    const assignment = assignmentId("RS-2023-06-07-999");
    asking({ ...confirm, assignment }, { by: people.chief }).refuses({
      code: "not-found",
      id: assignment,
    });
  });
});

describe("an assignment is reported back", () => {
  it("R24: by its owner, and then waits for the body", () => {
    const state = asking(report({ text: "  Klart. ", reference: " RS/1/2023 " }), {
      by: people.chief,
    }).records({
      type: "assignment-reported",
      assignment: activities,
      reference: "RS/1/2023",
      day: "2023-09-01",
      private: { text: "Klart." },
    });
    const { status, report: kept } = state.assignments.get(activities) ?? {};
    expect(status).toBe("reported");
    expect(kept).toStrictEqual({ day: "2023-09-01", text: "Klart.", reference: "RS/1/2023" });
  });

  it("by the secretariat where it came on paper, in no right of the owner's", () => {
    const state = asking(report()).recordsKinds("assignment-reported");
    expect(state.trails.get(`assignment/${activities}`)?.at(-1)?.capacity).toBeNull();
  });

  it("once; the same again records nothing, another one is refused", () => {
    asking(report(), { by: people.chief, after: [reported] }).records();
    asking(report({ text: "En annan" }), { by: people.chief, after: [reported] }).refuses({
      code: "assignment-status",
      status: "reported",
    });
  });

  it("with what was done and where the document is", () => {
    const errors: FieldError[] = [
      { field: "text", problem: { code: "missing" } },
      { field: "reference", problem: { code: "too-long", length: 301, max: 300 } },
    ];
    asking(report({ text: " ", reference: "r".repeat(301) }), { by: people.chief }).refuses({
      code: "fields",
      errors,
    });
    asking(report({ text: "t".repeat(1000), reference: "r".repeat(300) }), {
      by: people.chief,
    }).recordsKinds("assignment-reported");
  });

  it("not by somebody else's hand, nor before its condition is met", () => {
    asking(report(), { by: people.director }).refuses({
      code: "not-owner",
      position: positions.chief,
      holders: [people.chief],
    });
    asking(report({ assignment: guidelines }), { by: people.chief }).refuses({
      code: "assignment-status",
      status: "dormant",
    });
  });

  it("also without a meeting: that is the secretariat's matter", () => {
    asking(report(), { by: people.chief, after: [cancelled] }).recordsKinds("assignment-reported");
  });
});

describe("an assignment gets its meeting", () => {
  it("without a reason where it had none", () => {
    asking(bind(at.october, null), { after: [cancelled] }).records({
      type: "assignment-bound",
      assignment: activities,
      from: null,
      meeting: at.october,
      reason: null,
    });
  });

  it("R34: with a reason that is kept where it had one", () => {
    asking(bind(at.october, "  ")).refuses({
      code: "fields",
      errors: [{ field: "reason", problem: { code: "missing" } }],
    });
    const state = asking(bind()).records({
      type: "assignment-bound",
      assignment: activities,
      from: at.august,
      meeting: at.october,
      reason: "Underlaget är inte klart",
    });
    expect(state.assignments.get(activities)?.meeting).toBe(at.october);
  });

  it("once; the same meeting again needs no reason and records nothing", () => {
    asking(bind(at.august, null)).records();
  });

  it("of its own body, after its basis, and not a cancelled one", () => {
    const outside = [meetingId("RF-2023-11-28"), meetingId("RS-2023-06-07"), at.august];
    for (const meeting of outside)
      asking(bind(meeting), { after: [cancelled] }).refuses({ code: "meeting-outside", meeting });
    const unknown = meetingId("RS-2023-12-24");
    asking(bind(unknown)).refuses({ code: "not-found", id: unknown });
  });

  it("also when it sleeps or is reported, but not when it is over", () => {
    asking(bind(at.december, "Fullmäktige väntar", guidelines)).recordsKinds("assignment-bound");
    asking(bind(), { after: [reported] }).recordsKinds("assignment-bound");
    asking(bind(), { after: [reported, closed] }).refuses({
      code: "assignment-status",
      status: "closed",
    });
    asking(bind(at.december, "Ändå", guidelines), { after: [failed] }).refuses({
      code: "assignment-status",
      status: "lapsed",
    });
  });

  it("by the secretariat alone, and so is its condition settled and its end noted", () => {
    for (const command of [bind(), settle("met"), note(150, "2023-08-30")])
      asking(command, { by: people.chief }).refuses({ code: "not-secretariat" });
  });
});

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
