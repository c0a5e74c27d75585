import { describe, expect, it } from "vitest";
import { bodyId, day, decisionNumber } from "../../src/domain/brand.ts";
import { plainItem } from "../../src/domain/assignment-basis.ts";
import type { FieldError } from "../../src/domain/refusal.ts";
import { decided } from "./ask.ts";
import {
  activities,
  at,
  assignments,
  authority2023,
  guidelines,
  nobody,
  plan,
} from "./assignment-fixture.ts";
import { authority } from "./fixture.ts";
import { did, type Done, given } from "./given.ts";
import { ids, imported, people, positions } from "./organisation.ts";

type Registration = typeof plan;

const registering = (command: Registration, ...more: readonly Done[]) =>
  given(...authority2023, ...more)
    .at("2023-06-12 10:00")
    .as(people.secretary)
    .when(command);

const basis = { kind: "section", body: ids.board, day: day("2023-06-07"), section: 121 } as const;

describe("an assignment is registered", () => {
  it("R24: with its owner, its body and the meeting that its month names", () => {
    const { type: _, ...fields } = plan;
    const state = registering(plan).records({
      type: "assignment-registered",
      assignment: assignments.plan,
      ...fields,
      meeting: at.may,
    });
    expect(state.assignments.get(assignments.plan)).toMatchObject({
      status: "active",
      confirmedDay: null,
      report: null,
      closed: null,
    });
  });

  it("R22: dormant where it has a condition", () => {
    const state = registering(guidelines).recordsKinds("assignment-registered");
    const { status, condition, meeting } = state.assignments.get(assignments.guidelines) ?? {};
    expect(status).toBe("dormant");
    expect(condition).toStrictEqual({ ...guidelines.condition, settled: null });
    expect(meeting).toBe(at.october);
  });

  it("R23: without the condition of its sibling", () => {
    const first = did(people.secretary, "2023-06-12 09:00", guidelines);
    const state = registering(activities, first).recordsKinds("assignment-registered");
    expect(state.assignments.get(assignments.activities)?.condition).toBeNull();
    expect(state.assignments.get(assignments.activities)?.status).toBe("active");
  });

  it("R24: without a meeting where the month has none, as a question to the secretariat", () => {
    const state = registering({ ...activities, target: { when: "in", month: "2023-11" } });
    expect(
      state.recordsKinds("assignment-registered").assignments.get(assignments.activities)?.meeting,
    ).toBeNull();
  });

  it("never to the very meeting that gave it", () => {
    const state = registering({
      ...activities,
      target: { when: "latest", month: "2023-06" },
    }).recordsKinds("assignment-registered");
    expect(state.assignments.get(assignments.activities)?.meeting).toBeNull();
  });

  it("by the secretariat or the first import, and by nobody else", () => {
    given(...authority2023)
      .at("2023-06-12 10:00")
      .as(people.chief)
      .when(plan)
      .refuses({ code: "not-secretariat" });
    given(...authority2023)
      .at("2023-06-12 10:00")
      .asProgram("import")
      .when(plan)
      .recordsKinds("assignment-registered");
    given(...authority2023)
      .at("2023-06-12 10:00")
      .asProgram("delivery")
      .when(plan)
      .refuses({ code: "human-required" });
  });

  it("once for an owner on the same item, however the item is written", () => {
    const first = did(people.secretary, "2023-06-12 09:00", activities);
    const again = { ...activities, basis: { ...basis, item: " 2 B)" } };
    registering(again, first).refuses({ code: "assignment-exists", position: positions.chief });
  });

  it("for a second owner of the same item under a name of its own", () => {
    const first = did(people.secretary, "2023-06-12 09:00", activities);
    const second = { ...activities, owner: positions.finance };
    const state = registering(second, first).recordsKinds("assignment-registered");
    expect([...state.assignments.entries()].map(([id]) => id)).toEqual([
      "RS-2023-06-07-121-2b",
      "RS-2023-06-07-121-2b-ekonomidirektor",
    ]);
  });

  it("R27: on the number of a decision of ours as well, from its day on", () => {
    const onDecision: Registration = {
      ...plan,
      basis: { kind: "decision", decision: decisionNumber("1/2018") },
      target: { when: "in", month: "2018-08" },
    };
    const state = given(...authority, ...decided("skills"))
      .at("2018-06-26 10:00")
      .as(people.secretary)
      .when(onDecision)
      .recordsKinds("assignment-registered");
    expect(state.assignments.get("decision-1-2018")?.meeting).toBe(ids.august);
  });

  it("keeps text and condition without the spaces around them", () => {
    const state = registering({
      ...guidelines,
      text: `  ${guidelines.text}\n`,
      condition: { text: " Om modellen antas ", body: ids.council },
    }).recordsKinds("assignment-registered");
    const { text, condition } = state.assignments.get(assignments.guidelines) ?? {};
    expect(text).toBe(guidelines.text);
    expect(condition?.text).toBe("Om modellen antas");
  });
});

const wrong: readonly (readonly [string, Partial<Registration>, readonly FieldError[]])[] = [
  [
    "R27: without a known body behind the paragraph",
    { basis: { ...basis, body: bodyId("HSN"), item: null } },
    [{ field: "basis", problem: { code: "body-unknown", typed: "HSN" } }],
  ],
  [
    "R27: on a decision that is not there",
    { basis: { kind: "decision", decision: decisionNumber("9/2023") } },
    [{ field: "basis", problem: { code: "decision-unknown", typed: "9/2023" } }],
  ],
  [
    "on paragraph 0",
    { basis: { ...basis, section: 0, item: null } },
    [{ field: "basis", problem: { code: "basis-unreadable", typed: "" } }],
  ],
  [
    "on an item that is none",
    { basis: { ...basis, item: "2a och 2b" } },
    [{ field: "basis", problem: { code: "basis-unreadable", typed: "2a och 2b" } }],
  ],
  [
    "on a day to come",
    { basis: { ...basis, day: day("2023-06-13"), item: null } },
    [{ field: "basis", problem: { code: "day-too-late", latest: day("2023-06-12") } }],
  ],
  [
    "on a day long ago",
    { basis: { ...basis, day: day("2012-12-31"), item: null } },
    [{ field: "basis", problem: { code: "day-too-early", earliest: day("2013-01-01") } }],
  ],
  ["without a text", { text: "  " }, [{ field: "text", problem: { code: "missing" } }]],
  [
    "with a text that says nothing",
    { text: "ok" },
    [{ field: "text", problem: { code: "too-short", length: 2, min: 3 } }],
  ],
  [
    "with too long a text",
    { text: "a".repeat(601) },
    [{ field: "text", problem: { code: "too-long", length: 601, max: 600 } }],
  ],
  [
    "R18: with an owner that nobody knows",
    { owner: nobody },
    [{ field: "owner", problem: { code: "position-unknown", typed: nobody } }],
  ],
  [
    "to a body that nobody knows",
    { body: bodyId("HSN") },
    [{ field: "body", problem: { code: "body-unknown", typed: "HSN" } }],
  ],
  [
    "in a month before its basis",
    { target: { when: "in", month: "2023-05" } },
    [{ field: "month", problem: { code: "month-outside", from: "2023-06", to: "2033-01" } }],
  ],
  [
    "in a thirteenth month",
    { target: { when: "in", month: "2023-13" } },
    [{ field: "month", problem: { code: "month-unreadable", typed: "2023-13" } }],
  ],
  [
    "with an empty condition of an unknown body",
    { condition: { text: " ", body: bodyId("HSN") } },
    [
      { field: "condition", problem: { code: "missing" } },
      { field: "conditionBody", problem: { code: "body-unknown", typed: "HSN" } },
    ],
  ],
];

describe("no assignment is registered", () => {
  it.each(wrong)("%s", (_name, change, errors) => {
    registering({ ...activities, ...change }).refuses({ code: "fields", errors });
  });

  it("R19: with a case number that is none", () => {
    registering({ ...plan, case: "342/2022" }).refuses({
      code: "case-number-malformed",
      text: "342/2022",
    });
  });

  it("but a text of three or of 600 characters is enough, and none too many", () => {
    for (const length of [3, 600])
      registering({ ...plan, text: "a".repeat(length) }).recordsKinds("assignment-registered");
  });
});

describe("the item of a paragraph", () => {
  it.each([
    ["2a", "2a"],
    ["2 A)", "2a"],
    ["4.", "4"],
    ["å", "å"],
    ["2.1", "2.1"],
    ["", null],
    ["2a/3", null],
    ["12345", null],
  ])("%s is kept as %s", (typed, kept) => {
    expect(plainItem(typed)).toBe(kept);
  });
});

describe("the calendar", () => {
  it("skips a cancelled meeting when it answers for a month", () => {
    const cancelled = did(people.secretary, "2023-06-09 10:00", {
      type: "cancel-meeting",
      meeting: at.august,
      reason: "För få ärenden",
    });
    const state = registering(activities, cancelled).recordsKinds("assignment-registered");
    expect(state.assignments.get(assignments.activities)?.meeting).toBeNull();
  });

  it("knows an extra meeting in the month before the ordinary one", () => {
    const extra = imported({
      type: "schedule-meeting",
      body: ids.board,
      firstDay: day("2023-08-15"),
      decisionDay: day("2023-08-15"),
      documentStop: day("2023-08-08"),
      extra: true,
    });
    const state = registering(activities, extra).recordsKinds("assignment-registered");
    expect(state.assignments.get(assignments.activities)?.meeting).toBe("RS-2023-08-15");
  });
});
