import { describe, expect, it } from "vitest";
import { bodyId, day, mandateId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { authority, mandateCommand } from "./fixture.ts";
import { did, type Done, given } from "./given.ts";
import { ids, imported, people } from "./organisation.ts";

const now = "2018-06-25 10:14";
const today = day("2018-06-25");
const { secretary } = people;

const asking = (command: Command, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(now)
    .as(secretary)
    .when(command);

describe("a body that is no more", () => {
  const close = (body: typeof ids.board, reason = "Nedlagd"): Command => ({
    type: "end-body",
    body,
    reason,
  });

  it("is not ended while decisions, assignments or delegations wait for it", () => {
    asking(close(ids.board)).refuses({
      code: "body-in-use",
      notices: 1,
      assignments: 0,
      mandates: 1,
      referrals: 0,
    });
    const recall = did(secretary, now, {
      type: "recall-mandate",
      mandate: ids.mandate,
      from: today,
    });
    asking(close(ids.board), recall).refuses({
      code: "body-in-use",
      notices: 1,
      assignments: 0,
      mandates: 0,
      referrals: 0,
    });
  });

  it("takes its meetings ahead with it, and gets no new ones", () => {
    const ahead = imported({
      type: "schedule-meeting",
      body: ids.council,
      firstDay: day("2018-10-10"),
      decisionDay: day("2018-10-10"),
    });
    const state = asking(close(ids.council, " Nedlagt "), ahead).records(
      {
        type: "meeting-cancelled",
        meeting: "RF-2018-10-10",
        reason: "Nedlagt",
        notices: [],
        assignments: [],
      },
      { type: "body-ended", body: ids.council, day: "2018-06-25", reason: "Nedlagt" },
    );
    expect(state.meetings.get(ids.councilJune)?.cancelled).toBe(null);
    expect(state.bodies.get(ids.council)?.ended).toBe("2018-06-25");
    const gone = did(secretary, now, close(ids.council));
    asking(
      {
        type: "schedule-meeting",
        body: ids.council,
        firstDay: day("2018-10-10"),
        decisionDay: day("2018-10-10"),
      },
      gone,
    ).refuses({ code: "body-ended", body: ids.council });
  });

  it("keeps a meeting that has begun, and one that begins tomorrow is cancelled", () => {
    const onDay = (at: string) =>
      given(...authority)
        .at(at)
        .as(secretary)
        .when(close(ids.council));
    onDay("2018-06-19 11:00").recordsKinds("body-ended");
    given(...authority, did(secretary, "2018-06-19 10:00", close(ids.council)))
      .at("2018-06-19 11:00")
      .as(secretary)
      .when({
        type: "move-meeting",
        meeting: ids.councilJune,
        firstDay: day("2018-06-27"),
        decisionDay: day("2018-06-27"),
        reason: "Lokalen.",
      })
      .refuses({ code: "body-ended", body: ids.council });
    onDay("2018-06-18 11:00").recordsKinds("meeting-cancelled", "body-ended");
  });

  it("decides nothing more; what it decided before is still entered from paper", () => {
    const gone = did(secretary, "2018-06-22 10:00", close(ids.council));
    const paper = (on: string): Command => ({
      ...mandateCommand,
      mandate: mandateId("second"),
      body: ids.council,
      day: day(on),
      validFrom: day(on),
    });
    asking(paper("2018-06-25"), gone).refuses({ code: "body-ended", body: ids.council });
    asking(paper("2018-06-20"), gone).recordsKinds("mandate-registered", "right-entered");
  });

  it("ends with a reason, once, by a human, and can be taken in again", () => {
    asking(close(ids.council, " ")).refuses({
      code: "fields",
      errors: [{ field: "reason", problem: { code: "missing" } }],
    });
    asking(close(ids.council, "x".repeat(301))).refuses({
      code: "fields",
      errors: [{ field: "reason", problem: { code: "too-long", length: 301, max: 300 } }],
    });
    const unknown = bodyId("XX");
    asking(close(unknown)).refuses({ code: "not-found", id: unknown });
    const gone = did(secretary, now, close(ids.council));
    asking(close(ids.council), gone).records();
    asking({ type: "resume-body", body: ids.council }, gone).records({
      type: "body-resumed",
      body: ids.council,
    });
    asking({ type: "resume-body", body: ids.council }).records();
    given(...authority)
      .at(now)
      .asProgram("import")
      .when(close(ids.council))
      .refuses({ code: "human-required" });
  });
});
