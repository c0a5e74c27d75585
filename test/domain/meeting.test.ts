import { describe, expect, it } from "vitest";
import { bodyId, type Day, day, meetingId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import type { MeetingCommand } from "../../src/domain/meeting.ts";
import type { FieldProblem } from "../../src/domain/refusal.ts";
import { type Done, did, given, worldOf } from "./given.ts";
import { ids, imported, organisation, people } from "./organisation.ts";

const meeting: MeetingCommand & { type: "schedule-meeting" } = {
  type: "schedule-meeting",
  body: ids.board,
  firstDay: day("2018-10-30"),
  decisionDay: day("2018-10-31"),
  documentStop: day("2018-10-16"),
  preparation: day("2018-10-19"),
  summons: day("2018-10-23"),
};

const now = "2018-06-25 10:14";
const asking = (command: Command, ...before: readonly Done[]) =>
  given(...organisation, ...before)
    .at(now)
    .as(people.secretary)
    .when(command);
const scheduling = (change: Partial<typeof meeting>) => asking({ ...meeting, ...change });
const scheduled = (first: string, decides = first): Done =>
  did(people.secretary, "2018-06-22 09:00", {
    type: "schedule-meeting",
    body: ids.board,
    firstDay: day(first),
    decisionDay: day(decides),
  });
const fields = (
  field: "firstDay" | "decisionDay" | "documentStop" | "preparation" | "summons",
  problem: FieldProblem,
) => ({ code: "fields", errors: [{ field, problem }] }) as const;

describe("a meeting", () => {
  it("is known by its body and the day it decides", () => {
    const { type: _, ...days } = meeting;
    const state = scheduling({}).records({
      type: "meeting-scheduled",
      meeting: "RS-2018-10-31",
      ...days,
    });
    expect(state.meetings.get("RS-2018-10-31")).toStrictEqual({
      id: "RS-2018-10-31",
      extra: false,
      cancelled: null,
      ...days,
    });
  });

  it("says that it is outside the plan when it is", () => {
    const state = scheduling({ extra: true }).recordsKinds("meeting-scheduled");
    expect(state.meetings.get("RS-2018-10-31")?.extra).toBe(true);
  });

  it.each<[string, string, Partial<Record<"documentStop" | "preparation" | "summons", string>>]>([
    // 14, 11 and 7 days before a Tuesday are a Tuesday, a Friday and a Tuesday.
    [
      "2018-10-30",
      "on working days",
      { documentStop: "2018-10-16", preparation: "2018-10-19", summons: "2018-10-23" },
    ],
    // 11 days before Wednesday 29 May 2019 is Saturday the 18th.
    ["2019-05-29", "off a Saturday", { preparation: "2019-05-17" }],
    // 7 days before Thursday 3 January 2019 is the 27th, 14 days the 20th; 11 days is Sunday the 23rd.
    ["2019-01-03", "off a Sunday", { preparation: "2018-12-21", summons: "2018-12-27" }],
    // 14 days before 15 January 2019 is New Year's Day; Monday the 31st is an eve, and it is Friday the 28th.
    ["2019-01-15", "off a holiday and an eve", { documentStop: "2018-12-28" }],
  ])("held %s has its stops by the body's lead times, moved earlier %s", (first, _why, stops) => {
    const { type, body } = meeting;
    const state = asking({
      type,
      body,
      firstDay: day(first),
      decisionDay: day(first),
    }).recordsKinds("meeting-scheduled");
    expect(state.meetings.get(`RS-${first}`)).toMatchObject(stops);
  });

  it("takes the lead times that its body has set", () => {
    const set = did(people.secretary, "2018-06-22 09:00", {
      type: "set-lead-times",
      body: ids.board,
      leadTimes: { documentStop: 20, preparation: 15, summons: 8 },
    });
    const { type, body, firstDay, decisionDay } = meeting;
    const state = asking({ type, body, firstDay, decisionDay }, set).recordsKinds(
      "meeting-scheduled",
    );
    expect(state.meetings.get("RS-2018-10-31")).toMatchObject({
      documentStop: "2018-10-10",
      preparation: "2018-10-15",
      summons: "2018-10-22",
    });
    // Those that stood in the calendar keep their days.
    expect(state.meetings.get(ids.august)?.documentStop).toBe("2018-08-15");
  });

  it("belongs to a body that is known", () => {
    scheduling({ body: bodyId("HSN") }).refuses({ code: "not-found", id: "HSN" });
  });

  it("R17: decides on its first day or within the week after it", () => {
    scheduling({ decisionDay: meeting.firstDay }).recordsKinds("meeting-scheduled");
    scheduling({ decisionDay: day("2018-11-05") }).recordsKinds("meeting-scheduled");
    scheduling({ decisionDay: day("2018-10-29") }).refuses(
      fields("decisionDay", { code: "day-too-early", earliest: meeting.firstDay }),
    );
    scheduling({ decisionDay: day("2018-11-06") }).refuses(
      fields("decisionDay", { code: "day-too-late", latest: day("2018-11-05") }),
    );
  });

  it.each(["documentStop", "preparation", "summons"] as const)(
    "has its %s on its first day at the latest, and not in another season",
    (stop) => {
      const { firstDay } = meeting;
      scheduling({ [stop]: firstDay }).recordsKinds("meeting-scheduled");
      scheduling({ [stop]: day("2018-10-31") }).refuses(
        fields(stop, { code: "day-too-late", latest: firstDay }),
      );
      scheduling({ [stop]: day("2017-10-16") }).refuses(
        fields(stop, { code: "day-too-early", earliest: day("2018-06-25") }),
      );
    },
  );

  it("lies ahead when a person enters it; the import tells of what has been", () => {
    const today = day("2018-06-25");
    const on = (date: Day): Command => ({
      type: "schedule-meeting",
      body: ids.board,
      firstDay: date,
      decisionDay: date,
    });
    asking(on(today)).recordsKinds("meeting-scheduled");
    asking(on(day("2018-06-24"))).refuses(
      fields("firstDay", { code: "day-too-early", earliest: today }),
    );
    asking(on(day("2028-08-29"))).refuses(
      fields("firstDay", { code: "day-too-late", latest: day("2021-06-29") }),
    );
    given(...organisation)
      .at(now)
      .asProgram("import")
      .when(on(day("2017-08-29")))
      .recordsKinds("meeting-scheduled");
  });

  it("may begin before today when it decides today", () => {
    asking({
      ...meeting,
      firstDay: day("2018-06-24"),
      decisionDay: day("2018-06-25"),
      documentStop: null,
      preparation: null,
      summons: null,
    }).recordsKinds("meeting-scheduled");
  });

  it.each([
    ["2018-09-25", "2018-09-26"],
    ["2018-09-26", "2018-09-27"],
    ["2018-09-24", "2018-09-25"],
    ["2018-09-24", "2018-09-28"],
  ])("does not meet from %s to %s while the body meets on 25–26 September", (first, last) => {
    const days = { firstDay: day(first), decisionDay: day(last), documentStop: null };
    scheduling({ ...days, preparation: null, summons: null }).refuses({
      code: "meeting-clash",
      body: ids.board,
      firstDay: day("2018-09-25"),
      decisionDay: day("2018-09-26"),
    });
  });

  it("meets the day after another, and on the day of another body", () => {
    const on = (date: string) => ({
      firstDay: day(date),
      decisionDay: day(date),
      documentStop: null,
      preparation: null,
      summons: null,
    });
    scheduling(on("2018-09-27")).recordsKinds("meeting-scheduled");
    scheduling({ ...on("2018-09-25"), body: ids.council }).recordsKinds("meeting-scheduled");
  });

  it("is scheduled by the secretariat alone", () => {
    given(...organisation)
      .at(now)
      .as(people.chief)
      .when(meeting)
      .refuses({ code: "not-secretariat" });
  });

  it("is of a body that the secretariat has established", () => {
    asking({
      type: "establish-body",
      body: bodyId("HSN"),
      title: { sv: "Nämnd", en: "Board" },
    }).records({
      type: "body-established",
      body: "HSN",
      title: { sv: "Nämnd", en: "Board" },
    });
    asking({
      type: "establish-body",
      body: ids.board,
      title: { sv: "Nämnd", en: "Board" },
    }).refuses({ code: "already-exists", id: ids.board });
  });
});

describe("the id of a meeting", () => {
  const moved = did(people.secretary, "2018-06-22 09:00", {
    type: "move-meeting",
    meeting: ids.august,
    firstDay: day("2018-09-04"),
    decisionDay: day("2018-09-05"),
    reason: "Lokalen är dubbelbokad.",
  });

  it("stays when the meeting moves, and is not taken by the next one on its day", () => {
    const state = asking(
      {
        type: "schedule-meeting",
        body: ids.board,
        firstDay: day("2018-08-29"),
        decisionDay: day("2018-08-29"),
      },
      moved,
    ).recordsKinds("meeting-scheduled");
    expect(state.meetings.get(ids.august)?.decisionDay).toBe("2018-09-05");
    expect(state.meetings.get("RS-2018-08-29-2")?.decisionDay).toBe("2018-08-29");
  });

  it("names one meeting only, however often days are taken again", () => {
    const { state } = worldOf(
      ...organisation,
      moved,
      scheduled("2018-08-29"),
      did(people.secretary, "2018-06-22 10:00", {
        type: "cancel-meeting",
        meeting: meetingId("RS-2018-08-29-2"),
        reason: "Behövs inte.",
      }),
      scheduled("2018-08-29"),
    );
    expect(state.meetings.get("RS-2018-08-29-3")).toMatchObject({ cancelled: null });
    expect(state.meetings.get("RS-2018-08-29-2")).toMatchObject({ cancelled: "Behövs inte." });
  });
});

// The import of the first facts goes the same way as everybody's words.
it("needs a person or the import, never a timer (rule R33)", () => {
  given(imported({ type: "found-authority", name: { sv: "Region", en: "Region" } }))
    .at(now)
    .asProgram("delivery")
    .when(meeting)
    .refuses({ code: "human-required" });
});
