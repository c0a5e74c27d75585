import { describe, expect, it } from "vitest";
import { bodyId, day } from "../../src/domain/brand.ts";
import type { MeetingCommand } from "../../src/domain/meeting.ts";
import { given } from "./given.ts";
import { ids, organisation, people } from "./organisation.ts";

const meeting: MeetingCommand & { type: "schedule-meeting" } = {
  type: "schedule-meeting",
  body: ids.board,
  firstDay: day("2018-10-30"),
  decisionDay: day("2018-10-31"),
  documentStop: day("2018-10-16"),
};

const scheduling = (change: Partial<typeof meeting>) =>
  given(...organisation)
    .at("2018-06-25 10:14")
    .as(people.secretary)
    .when({ ...meeting, ...change });

describe("a meeting", () => {
  it("is known by its body and the day it decides", () => {
    const { type: _, ...fields } = meeting;
    const state = scheduling({}).records({
      type: "meeting-scheduled",
      meeting: "RS-2018-10-31",
      ...fields,
    });
    expect(state.meetings.get("RS-2018-10-31")).toStrictEqual({ id: "RS-2018-10-31", ...fields });
  });

  it("belongs to a body that is known", () => {
    scheduling({ body: bodyId("HSN") }).refuses({ code: "not-found", id: "HSN" });
  });

  it("decides on its first day or later, never before it", () => {
    scheduling({ decisionDay: meeting.firstDay }).recordsKinds("meeting-scheduled");
    scheduling({ decisionDay: day("2018-10-29") }).refuses({
      code: "period-reversed",
      from: day("2018-10-30"),
      to: day("2018-10-29"),
    });
  });

  it("takes documents until its first day at the latest", () => {
    scheduling({ documentStop: meeting.firstDay }).recordsKinds("meeting-scheduled");
    scheduling({ documentStop: day("2018-10-31") }).refuses({
      code: "period-reversed",
      from: day("2018-10-31"),
      to: day("2018-10-30"),
    });
  });

  it("is scheduled once", () => {
    scheduling({
      firstDay: day("2018-08-28"),
      decisionDay: day("2018-08-29"),
      documentStop: day("2018-08-14"),
    }).refuses({ code: "already-exists", id: ids.august });
  });

  it("is scheduled by the secretariat alone", () => {
    given(...organisation)
      .at("2018-06-25 10:14")
      .as(people.chief)
      .when(meeting)
      .refuses({ code: "not-secretariat" });
  });

  it("is of a body that the secretariat has established", () => {
    given(...organisation)
      .at("2018-06-25 10:14")
      .as(people.secretary)
      .when({ type: "establish-body", body: bodyId("HSN"), title: { sv: "Nämnd", en: "Board" } })
      .records({
        type: "body-established",
        body: "HSN",
        title: { sv: "Nämnd", en: "Board" },
      });
  });
});
