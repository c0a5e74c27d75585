import { describe, expect, it } from "vitest";
import { day, type PersonId } from "../../src/domain/brand.ts";
import type { State } from "../../src/domain/state.ts";
import { decisionSubject } from "../../src/domain/touches.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import { type Duty, readDutyKey } from "../../src/notify/duty.ts";
import { answerFollowUp } from "../domain/ask-follow-up.ts";
import { decided } from "../domain/ask.ts";
import { authority } from "../domain/fixture.ts";
import { did, type Done, worldOf } from "../domain/given.ts";
import { holds, ids, imported, people } from "../domain/organisation.ts";

const decision = decisionSubject("1/2018");

const followUps = (state: State, on: string): readonly Duty[] =>
  dutiesOf(decision, state, day(on)).filter((duty) => duty.kind === "follow-up");

const keys = (state: State, on: string): readonly string[] =>
  followUps(state, on).map((duty) => readDutyKey(duty.key)?.detail ?? "");

const stateOf = (...more: readonly Done[]): State =>
  worldOf(...authority, ...decided("skills"), ...more).state;

const answered = (row: string, by: PersonId = people.director): Done =>
  did(by, "2018-09-10", answerFollowUp(row));

describe("the duty to follow up", () => {
  it("R20: lies ahead for every funded activity and cut-off from the day of the decision", () => {
    expect(keys(stateOf(), "2018-06-25")).toEqual([
      "mentors/2018-08-31",
      "mentors/2018-12-31",
      "mentors/2019-03-29",
      "courses/2018-08-31",
      "courses/2018-12-31",
      "courses/2019-03-29",
    ]);
  });

  it("names when it opens, when it is due, who has it and what to press", () => {
    const state = stateOf();
    const [duty] = followUps(state, "2018-06-25");
    expect(duty).toEqual({
      key: "follow-up:decision/1/2018#mentors/2018-08-31",
      kind: "follow-up",
      subject: decision,
      people: [people.director],
      above: [people.chief],
      deadline: "2018-09-21",
      since: state.decisions.get("1/2018")?.time,
      opensOn: "2018-09-07",
      statutory: false,
      card: { card: "follow-up", decision: "1/2018", row: "mentors", cutOff: "2018-08-31" },
    });
  });

  it("is gone for the one that is answered, and for no other", () => {
    const found = keys(stateOf(answered("mentors")), "2018-09-11");
    expect(found).not.toContain("mentors/2018-08-31");
    expect(found).toContain("mentors/2018-12-31");
    expect(found).toContain("courses/2018-08-31");
  });

  it("is gone for August when December opens, and for both once the report does", () => {
    const state = stateOf();
    expect(keys(state, "2019-01-07")).toContain("mentors/2018-08-31");
    expect(keys(state, "2019-01-08")).toEqual([
      "mentors/2018-12-31",
      "mentors/2019-03-29",
      "courses/2018-12-31",
      "courses/2019-03-29",
    ]);
    expect(keys(state, "2019-02-15")).toEqual(["mentors/2019-03-29", "courses/2019-03-29"]);
  });

  it("is told to the pot's holder when the one who answers is late", () => {
    const state = stateOf(imported(holds("computers", "clinic")));
    const [duty] = followUps(state, "2018-09-10");
    expect(duty?.people).toEqual([people.computers]);
    expect(duty?.above).toEqual([people.director]);
  });

  it("is told up the line, and to the secretariat where the holder is at its top", () => {
    const own = worldOf(...authority, ...decided("own"));
    const [duty] = followUps(own.state, "2018-09-10");
    expect(duty?.people).toEqual([people.chief]);
    expect(duty?.above).toEqual([people.secretary, people.secondSecretary]);
  });

  it("follows the report's day when that is moved, and exists since then", () => {
    const at = "2018-10-01 10:00";
    const moved = stateOf(
      did(people.secretary, at, {
        type: "set-grant-terms",
        grant: ids.grant,
        requisitionDay: null,
        lastUseDay: day("2018-12-31"),
        reportDay: day("2019-02-28"),
        unspent: "unclear",
      }),
    );
    const report = followUps(moved, "2018-10-01").find((duty) => duty.key.endsWith("2019-02-28"));
    expect(report?.since).toBe(Date.parse("2018-10-01T10:00:00+02:00"));
    expect(keys(moved, "2018-10-01")).not.toContain("mentors/2019-03-29");
    const august = followUps(moved, "2018-10-01").find((duty) => duty.key.endsWith("2018-08-31"));
    expect(august?.since).toBe(moved.decisions.get("1/2018")?.time);
  });

  it("has a key that can be read back", () => {
    for (const duty of followUps(stateOf(), "2018-06-25")) {
      expect(readDutyKey(duty.key)).toMatchObject({ kind: "follow-up", subject: decision });
    }
  });
});
