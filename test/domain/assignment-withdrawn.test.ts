import { describe, expect, it } from "vitest";
import { assignmentId, meetingId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import type { FieldError } from "../../src/domain/refusal.ts";
import { asking, bind, cancelled, closed, confirm, failed, reported } from "./assignment-ask.ts";
import { activities as registration, assignments, at } from "./assignment-fixture.ts";
import { did } from "./given.ts";
import { people } from "./organisation.ts";

const { activities, guidelines } = assignments;

const withdraw = (reason: string | null = "Felregistrerat", assignment = activities): Command => ({
  type: "withdraw-assignment",
  assignment,
  reason,
});
const referBack = (
  meeting: string | null = at.december,
  reason: string | null = "Kostnaderna saknas",
): Command => ({
  type: "refer-back-assignment",
  assignment: activities,
  meeting: meeting === null ? null : meetingId(meeting),
  reason,
});
const withdrawn = did(people.secretary, "2023-06-20 10:00", withdraw());
const sentBack = did(people.secretary, "2023-09-01 09:00", referBack());

describe("an assignment that is withdrawn", () => {
  it.each([
    ["under way", activities, []],
    ["asleep", guidelines, []],
    ["reported", activities, [reported]],
  ])("keeps its reason and asks nothing more, also %s", (_title, assignment, after) => {
    const state = asking(withdraw("Återkallat, RS § 140", assignment), { after }).records({
      type: "assignment-withdrawn",
      assignment,
      reason: "Återkallat, RS § 140",
      day: "2023-09-01",
    });
    expect(state.assignments.get(assignment)).toMatchObject({
      status: "withdrawn",
      withdrawn: { day: "2023-09-01", reason: "Återkallat, RS § 140" },
    });
  });

  it("is so once, and takes nothing more", () => {
    asking(withdraw("En gång till"), { after: [withdrawn] }).records();
    const refusal = { code: "assignment-status", status: "withdrawn" } as const;
    for (const command of [bind(), referBack()])
      asking(command, { after: [withdrawn] }).refuses(refusal);
    asking(confirm, { by: people.chief, after: [withdrawn] }).refuses(refusal);
  });

  it("is the secretariat's to withdraw, with a reason that says something", () => {
    asking(withdraw(), { by: people.chief }).refuses({ code: "not-secretariat" });
    for (const reason of [null, "  "])
      asking(withdraw(reason)).refuses(fields({ field: "reason", problem: { code: "missing" } }));
    asking(withdraw("x".repeat(301))).refuses(
      fields({ field: "reason", problem: { code: "too-long", length: 301, max: 300 } }),
    );
  });

  it("cannot be what is over already", () => {
    asking(withdraw(), { after: [reported, closed], on: "2023-09-02 10:00" }).refuses({
      code: "assignment-status",
      status: "closed",
    });
    asking(withdraw("Fel", guidelines), { after: [failed] }).refuses({
      code: "assignment-status",
      status: "lapsed",
    });
  });

  it("can be entered anew, under a name of its own", () => {
    const state = asking(registration, { after: [withdrawn] }).recordsKinds(
      "assignment-registered",
    );
    const again = [...state.assignments.values()].filter((one) => one.status === "active");
    expect(again.map((one) => one.id)).toContain(`${activities}-${registration.owner}`);
    const both = [
      withdrawn,
      did(people.secretary, "2023-06-21 10:00", registration),
      did(people.secretary, "2023-06-21 11:00", {
        type: "withdraw-assignment",
        assignment: assignmentId(`${activities}-${registration.owner}`),
        reason: "Fel igen",
      }),
    ];
    asking(registration, { after: both }).recordsKinds("assignment-registered");
  });
});

describe("a report that the body sends back", () => {
  it("is made anew for another meeting, with the reason kept", () => {
    const state = asking(referBack(), { after: [reported] }).records({
      type: "assignment-referred-back",
      assignment: activities,
      from: at.august,
      meeting: at.december,
      reason: "Kostnaderna saknas",
      day: "2023-09-01",
    });
    expect(state.assignments.get(activities)).toMatchObject({
      status: "active",
      report: null,
      meeting: at.december,
      referredBack: { day: "2023-09-01", reason: "Kostnaderna saknas" },
    });
  });

  it("is sent back once by two clicks", () => {
    asking(referBack(), { after: [reported, sentBack] }).records();
    asking(referBack(at.december, "Något annat"), { after: [reported, sentBack] }).refuses({
      code: "assignment-status",
      status: "active",
    });
  });

  it("is there before it is sent back", () => {
    asking(referBack()).refuses({ code: "assignment-status", status: "active" });
  });

  it("needs a meeting and a reason, told at once", () => {
    asking(referBack(null, null), { after: [reported] }).refuses(
      fields(
        { field: "meeting", problem: { code: "missing" } },
        { field: "reason", problem: { code: "missing" } },
      ),
    );
    asking(referBack(), { by: people.chief, after: [reported] }).refuses({
      code: "not-secretariat",
    });
  });

  it.each([
    ["its own meeting", at.august],
    ["one that has been", at.may],
    ["one of another body", "RF-2023-11-28"],
    ["none that is known", "RS-2030-01-01"],
  ])("goes not to %s", (_title, meeting) => {
    asking(referBack(meeting), { after: [reported], on: "2023-08-20 10:00" }).refuses({
      code: "meeting-outside",
      meeting: meetingId(meeting),
    });
  });

  it("goes to no meeting that is cancelled", () => {
    const toOctober = did(people.secretary, "2023-06-13 10:00", bind());
    const on = "2023-08-20 10:00";
    asking(referBack(at.august), { after: [toOctober, cancelled, reported], on }).refuses({
      code: "meeting-outside",
      meeting: at.august,
    });
  });
});

const fields = (...errors: readonly FieldError[]) => ({ code: "fields", errors }) as const;
