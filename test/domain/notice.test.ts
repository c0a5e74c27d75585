import { describe, expect, it } from "vitest";
import {
  day,
  decisionNumber,
  meetingId,
  type MeetingId,
  registeredDecisionId,
} from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import type { NoticeAbout } from "../../src/domain/decision.ts";
import { decideIt, sent } from "./ask.ts";
import { authority, potsDecisionCommand, proposals } from "./fixture.ts";
import { contextOf, type Done, did, given, worldOf } from "./given.ts";
import { ids, imported, people } from "./organisation.ts";

const about = { kind: "decision", decision: decisionNumber("1/2018") } as const;
const bind = (meeting: MeetingId, of: NoticeAbout = about): Command => ({
  type: "bind-notice",
  about: of,
  meeting,
});

/** Decided when no document stop of the year is left, so that its meeting must be answered. */
const late: readonly Done[] = [
  ...authority,
  ...sent("skills"),
  did(people.chief, "2018-09-12 10:00", decideIt(proposals.skills)),
];
const binding = (command: Command, ...more: readonly Done[]) =>
  given(...late, ...more)
    .at("2018-09-12 11:00")
    .as(people.secretary)
    .when(command);

describe("the notice of a decision", () => {
  it("R11: is bound to a meeting by the secretariat where the calendar could not", () => {
    const state = binding(bind(ids.september)).records({
      type: "notice-bound",
      about,
      body: ids.board,
      meeting: ids.september,
    });
    const before = worldOf(...late).state.notices.get("decision/1/2018");
    expect(state.notices.get("decision/1/2018")).toStrictEqual({
      ...before,
      meeting: ids.september,
      since: contextOf("2018-09-12 11:00", { kind: "person", person: people.secretary }).now,
    });
  });

  it("R11: is bound to a meeting of the delegating board, held on its day or later", () => {
    const council = imported({
      type: "schedule-meeting",
      body: ids.council,
      firstDay: day("2018-10-16"),
      decisionDay: day("2018-10-17"),
      documentStop: day("2018-10-02"),
    });
    const meeting = meetingId("RF-2018-10-17");
    binding(bind(meeting), council).refuses({ code: "meeting-outside", meeting });
    binding(bind(ids.august)).refuses({ code: "meeting-outside", meeting: ids.august });
  });

  it("R11: may be bound to a meeting held on the very day of the decision", () => {
    const sameDay = imported({
      type: "schedule-meeting",
      body: ids.board,
      firstDay: day("2018-09-12"),
      decisionDay: day("2018-09-12"),
      documentStop: day("2018-09-10"),
    });
    binding(bind(meetingId("RS-2018-09-12")), sameDay).recordsKinds("notice-bound");
  });

  it("is bound once by this answer; the same answer again records nothing", () => {
    const first = did(people.secretary, "2018-09-12 11:00", bind(ids.september));
    binding(bind(ids.september), first).records();
    const october = imported({
      type: "schedule-meeting",
      body: ids.board,
      firstDay: day("2018-10-30"),
      decisionDay: day("2018-10-31"),
      documentStop: day("2018-10-16"),
    });
    binding(bind(meetingId("RS-2018-10-31")), first, october).refuses({
      code: "meeting-outside",
      meeting: ids.september,
    });
  });

  it("is not bound to a meeting that has been held", () => {
    const decision = registeredDecisionId("paper");
    const paper = imported({
      ...potsDecisionCommand,
      decision,
      notice: { body: ids.board, meeting: null },
    });
    binding(bind(ids.august, { kind: "registered", decision }), paper).refuses({
      code: "meeting-not-ahead",
      day: day("2018-08-29"),
    });
  });

  it("is about a decision and a meeting that are there", () => {
    const other = { kind: "decision", decision: decisionNumber("9/2018") } as const;
    binding(bind(ids.september, other)).refuses({ code: "not-found", id: "decision/9/2018" });
    const meeting = meetingId("RS-2018-12-12");
    binding(bind(meeting)).refuses({ code: "not-found", id: meeting });
  });

  it("is bound by a person of the secretariat", () => {
    given(...late)
      .at("2018-09-12 11:00")
      .as(people.chief)
      .when(bind(ids.september))
      .refuses({ code: "not-secretariat" });
    given(...late)
      .at("2018-09-12 11:00")
      .asProgram("import")
      .when(bind(ids.september))
      .refuses({ code: "human-required" });
  });

  it("R11: is owed by a decision from paper as well", () => {
    const decision = registeredDecisionId("paper");
    const paper = imported({
      ...potsDecisionCommand,
      decision,
      notice: { body: ids.board, meeting: null },
    });
    const of = { kind: "registered", decision } as const;
    const state = binding(bind(ids.september, of), paper).recordsKinds("notice-bound");
    expect(state.notices.get("registered/paper")?.meeting).toBe(ids.september);
    expect(state.revisions.get("registered/paper")).toBe(state.authority.get("")?.position);
  });

  it("of a decision that is not there is kept nowhere", () => {
    const { state } = worldOf(...authority, {
      type: "notice-bound",
      about,
      body: ids.board,
      meeting: null,
    });
    expect(state.notices.has("decision/1/2018")).toBe(false);
  });
});
