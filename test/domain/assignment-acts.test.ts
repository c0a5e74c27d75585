import { describe, expect, it } from "vitest";
import { assignmentId, day, meetingId } from "../../src/domain/brand.ts";
import type { FieldError } from "../../src/domain/refusal.ts";
import {
  asking,
  bind,
  cancelled,
  closed,
  confirm,
  confirmed,
  failed,
  note,
  report,
  reported,
  settle,
} from "./assignment-ask.ts";
import { assignments, at, given3 } from "./assignment-fixture.ts";
import { did, given } from "./given.ts";
import { people, positions } from "./organisation.ts";

const { activities, guidelines } = assignments;

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
