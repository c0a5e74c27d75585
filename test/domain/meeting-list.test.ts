import { describe, expect, it } from "vitest";
import { bodyId, day } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { meetingsMax } from "../../src/domain/decide-meeting.ts";
import type { MeetingCommand, WantedMeeting } from "../../src/domain/meeting.ts";
import { type Done, did, given } from "./given.ts";
import { ids, organisation, people } from "./organisation.ts";

const now = "2018-06-25 10:14";
const asking = (command: Command, ...before: readonly Done[]) =>
  given(...organisation, ...before)
    .at(now)
    .as(people.secretary)
    .when(command);

describe("a list of meetings", () => {
  const wanted = (first: string, decides = first): WantedMeeting => ({
    firstDay: day(first),
    decisionDay: day(decides),
  });
  const list = (...meetings: readonly WantedMeeting[]): Command => ({
    type: "schedule-meetings",
    body: ids.board,
    meetings,
  });

  it("is entered in one act, and passes over what is known", () => {
    const state = asking(
      list(
        wanted("2018-08-29"),
        wanted("2018-09-25", "2018-09-26"),
        { ...wanted("2018-10-30", "2018-10-31"), documentStop: day("2018-10-15"), extra: true },
        wanted("2018-12-12"),
        wanted("2018-12-12"),
      ),
    ).recordsKinds("meeting-scheduled", "meeting-scheduled");
    expect(state.meetings.get("RS-2018-10-31")).toMatchObject({
      documentStop: "2018-10-15",
      preparation: "2018-10-19",
      summons: "2018-10-23",
      extra: true,
    });
    expect(state.meetings.get("RS-2018-12-12")).toMatchObject({ extra: false });
  });

  it("changes nothing the second time", () => {
    asking(list(wanted("2018-08-29"))).records();
  });

  it("is entered as a whole or not at all", () => {
    asking(list(wanted("2018-10-30"), wanted("2018-09-26"))).refuses({
      code: "meeting-clash",
      body: ids.board,
      firstDay: day("2018-09-25"),
      decisionDay: day("2018-09-26"),
    });
    asking(list(wanted("2018-10-30"), wanted("2018-10-30", "2018-10-31"))).refuses({
      code: "meeting-clash",
      body: ids.board,
      firstDay: day("2018-10-30"),
      decisionDay: day("2018-10-30"),
    });
    asking(list(wanted("2018-10-30"), wanted("2018-06-01"))).refuses({
      code: "fields",
      errors: [{ field: "list", problem: { code: "day-too-early", earliest: day("2018-06-25") } }],
    });
  });

  it("is of a known body and no longer than a few years", () => {
    asking({ type: "schedule-meetings", body: bodyId("HSN"), meetings: [] }).refuses({
      code: "not-found",
      id: "HSN",
    });
    const many = Array.from({ length: meetingsMax + 1 }, () => wanted("2018-10-30"));
    asking(list(...many)).refuses({ code: "rows-too-many", max: meetingsMax });
    asking(list(...many.slice(1))).recordsKinds("meeting-scheduled");
  });
});

describe("a body's lead times", () => {
  const set = (change: object = {}): MeetingCommand & { type: "set-lead-times" } => ({
    type: "set-lead-times",
    body: ids.board,
    leadTimes: { documentStop: 21, preparation: 14, summons: 10, ...change },
  });

  it("are set by the secretariat, once", () => {
    const event = {
      type: "lead-times-set",
      body: ids.board,
      leadTimes: { documentStop: 21, preparation: 14, summons: 10 },
    };
    const state = asking(set()).records(event);
    expect(state.bodies.get("RS")?.leadTimes).toStrictEqual(event.leadTimes);
    expect(state.bodies.get("RF")?.leadTimes.documentStop).toBe(14);
    asking(set(), did(people.secretary, now, set())).records();
    asking({ ...set(), body: bodyId("HSN") }).refuses({ code: "not-found", id: "HSN" });
  });

  it.each([-1, 1.5, Number.NaN, 121])("are no %d days", (days) => {
    asking(set({ summons: days })).refuses({
      code: "fields",
      errors: [{ field: "summons", problem: { code: "not-a-count-of-days", max: 120 } }],
    });
  });

  it("may be none and four months", () => {
    asking(set({ summons: 0, documentStop: 120 })).recordsKinds("lead-times-set");
  });
});
