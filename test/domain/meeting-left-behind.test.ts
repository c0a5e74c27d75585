import { describe, expect, it } from "vitest";
import { assignmentId, day, type MeetingId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import type { Event } from "../../src/domain/event.ts";
import { authority } from "./fixture.ts";
import { did } from "./given.ts";
import { asking, assigned, move, now } from "./meeting-world.ts";
import { ids, people } from "./organisation.ts";

const stands = (id: string, target: { readonly when: "in" | "latest"; readonly month: string }) =>
  assigned(id, { target });
const days = (first: string, decides = first) => ({
  ...move,
  firstDay: day(first),
  decisionDay: day(decides),
});

describe("an assignment whose meeting is moved", () => {
  const august = { when: "in", month: "2018-08" } as const;
  const byAugust = { when: "latest", month: "2018-08" } as const;
  const bySeptember = { when: "latest", month: "2018-09" } as const;

  it.each([
    ["in its month stays", august, "2018-08-30", "2018-08-31", false],
    ["over its month's beginning is left", august, "2018-07-31", "2018-08-01", true],
    ["over its month's end is left", august, "2018-08-31", "2018-09-03", true],
    ["to a later month is left", august, "2018-09-04", "2018-09-05", true],
    ["to an earlier month is left, where one is named", august, "2018-07-25", "2018-07-25", true],
    [
      "to an earlier month stays, where the month is the latest",
      byAugust,
      "2018-07-25",
      "2018-07-25",
      false,
    ],
    ["past its latest month is left", byAugust, "2018-09-04", "2018-09-05", true],
    ["before its latest month's end stays", bySeptember, "2018-09-04", "2018-09-05", false],
  ] as const)("%s", (_what, target, first, decides, isLeft) => {
    const state = asking(days(first, decides), [...authority, stands("A", target)]).recordsKinds(
      "meeting-moved",
    );
    expect(state.assignments.get("A")).toMatchObject({
      meeting: isLeft ? null : ids.august,
      lost: isLeft ? ids.august : null,
    });
    expect(state.meetings.get(ids.august)).not.toHaveProperty("unbound");
  });

  it("goes along once it is reported, and where somebody has bound it outside its month", () => {
    const reported: Event = {
      type: "assignment-reported",
      assignment: assignmentId("reported"),
      reference: "RS/254/2018",
      day: day("2018-07-01"),
    };
    const odd = stands("odd", { when: "in", month: "2018-06" });
    const history = [...authority, stands("reported", august), reported, odd];
    const state = asking(move, history).recordsKinds("meeting-moved");
    expect(state.assignments.get("reported")?.meeting).toBe(ids.august);
    expect(state.assignments.get("odd")?.meeting).toBe(ids.august);
  });

  it("is bound there again with a reason alone, and elsewhere without one", () => {
    const history = [...authority, stands("A", august), did(people.secretary, now, move)];
    const bind = (meeting: MeetingId, reason: string | null): Command => ({
      type: "bind-assignment",
      assignment: assignmentId("A"),
      meeting,
      reason,
    });
    for (const reason of [null, " "])
      asking(bind(ids.august, reason), history).refuses({
        code: "fields",
        errors: [{ field: "reason", problem: { code: "missing" } }],
      });
    const again = asking(bind(ids.august, "Nämnden hinner inte."), history).recordsKinds(
      "assignment-bound",
    );
    expect(again.assignments.get("A")).toMatchObject({ meeting: ids.august, lost: null });
    const elsewhere = asking(bind(ids.september, null), history).recordsKinds("assignment-bound");
    expect(elsewhere.assignments.get("A")?.meeting).toBe(ids.september);
  });
});
