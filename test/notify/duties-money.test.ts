import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import { day, type Subject } from "../../src/domain/brand.ts";
import type { GrantTerms } from "../../src/domain/grant.ts";
import { kronor } from "../../src/domain/money.ts";
import type { DutyKind } from "../../src/domain/reminder.ts";
import { grantSubject, mandateSubject, potSubject } from "../../src/domain/touches.ts";
import { dependentsOf } from "../../src/notify/dependents.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import type { Duty } from "../../src/notify/duty.ts";
import { answerFollowUp } from "../domain/ask-follow-up.ts";
import { decided, typed } from "../domain/ask.ts";
import { authority, pots, requests } from "../domain/fixture.ts";
import { did, type Done, type World, worldOf } from "../domain/given.ts";
import { ids, people } from "../domain/organisation.ts";

const skills = potSubject(pots.skills);
const grant = grantSubject(ids.grant);

const asked = (subject: Subject, kind: DutyKind, on: string, ...more: readonly Done[]) =>
  duties(worldOf(...authority, ...more), subject, kind, on);

const duties = (world: World, subject: Subject, kind: DutyKind, on: string): readonly Duty[] =>
  dutiesOf(subject, world.state, day(on)).filter((duty) => duty.kind === kind);

const terms = (set: Partial<GrantTerms>): Done =>
  did(people.secretary, "2018-07-02", {
    type: "set-grant-terms",
    grant: ids.grant,
    requisitionDay: null,
    lastUseDay: day("2018-12-31"),
    reportDay: day("2019-03-29"),
    unspent: "unclear",
    ...set,
  });

const step = (kind: "requisition" | "report" | "repayment", at: string): Done =>
  did(people.secretary, at, {
    type: "note-grant-step",
    grant: ids.grant,
    kind,
    day: day(at),
    reference: "S2018/1",
  });

describe("granted money that will be left over", () => {
  const answer = (forecast: number, cutOff = "2018-08-31", at = "2018-09-10"): Done =>
    did(people.director, at, answerFollowUp("mentors", { forecast, cutOff }));

  it("is told to the holder once a follow-up foresees it, before the last day", () => {
    const more = [...decided("skills"), answer(300_000)];
    const [duty, ...others] = asked(skills, "unspent", "2018-09-11", ...more);
    expect(others).toEqual([]);
    expect(duty).toMatchObject({
      people: [people.director],
      deadline: "2018-12-28",
      since: Date.parse("2018-09-10T10:00:00+02:00"),
      card: { card: "follow-up-summary", pot: pots.skills },
    });
    expect(asked(skills, "unspent", "2018-12-31", ...more)).toHaveLength(1);
    expect(asked(skills, "unspent", "2019-01-01", ...more)).toEqual([]);
  });

  it("is no matter where everything will be used, or nobody has answered", () => {
    expect(asked(skills, "unspent", "2018-09-11", ...decided("skills"))).toEqual([]);
    const used = [...decided("skills"), answer(400_000)];
    expect(asked(skills, "unspent", "2018-09-11", ...used)).toEqual([]);
  });

  it.each([
    ["ten thousand kronor", 400_000, 390_000, 390_001],
    ["a hundredth of a large pot", 5_000_000, 350_000, 350_001],
  ])("is a matter from %s on", (_title, ofPot, asks, rests) => {
    const found = (forecast: number): readonly Duty[] => {
      const world = worldOf(...authority, ...decided("skills"), answer(forecast));
      const pot = world.state.pots.get(pots.skills);
      assert(pot !== undefined);
      world.state.pots.set(pots.skills, { ...pot, amount: kronor(ofPot) });
      return duties(world, skills, "unspent", "2018-09-11");
    };
    expect(found(asks)).toHaveLength(1);
    expect(found(rests)).toEqual([]);
  });

  it("is settled by a newer answer", () => {
    const more = [
      ...decided("skills"),
      answer(300_000),
      answer(400_000, "2018-08-31", "2018-10-01"),
    ];
    expect(asked(skills, "unspent", "2018-10-02", ...more)).toEqual([]);
  });

  it("is not foreseen from April", () => {
    const early = decided("skills").map((one) => ({ ...one, at: "2018-04-27 10:00" }));
    const world = worldOf(
      ...authority.map((one) => ({ ...one, at: "2018-04-26 09:00" })),
      ...early,
      answer(300_000, "2018-04-30", "2018-05-10"),
    );
    expect(world.state.followUps.size).toBe(1);
    expect(duties(world, skills, "unspent", "2018-05-11")).toEqual([]);
  });
});

describe("need next year that nobody has settled", () => {
  const entries = {
    [requests.mentors]: typed.amount(400_000),
    [requests.leaders]: typed.amount(500_000),
    [requests.courses]: typed.no,
  };
  const unclear = decided("skills", entries);

  it("R09: is one duty of the holder before the budget, from when the follow-up opens", () => {
    const found = asked(skills, "unclear-need", "2018-06-26", ...unclear);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      people: [people.director],
      deadline: "2018-09-28",
      opensOn: "2018-09-07",
      card: { card: "need", decision: "1/2018", row: "leaders" },
    });
  });

  it("is gone when somebody has said yes or no, before any follow-up asks", () => {
    const { decision, row } = answerFollowUp("leaders");
    const settle = {
      type: "settle-need",
      decision,
      row,
      need: "no",
      comment: "",
      turn: 0,
    } as const;
    const said = did(people.director, "2018-06-27", settle);
    expect(asked(skills, "unclear-need", "2018-06-28", ...unclear, said)).toEqual([]);
  });

  it("is gone when a follow-up has said yes or no, and not when it says unclear again", () => {
    const answer = (need: "yes" | "no" | "unclear"): Done =>
      did(people.director, "2018-09-10", answerFollowUp("leaders", { need }));
    expect(asked(skills, "unclear-need", "2018-09-11", ...unclear, answer("no"))).toEqual([]);
    expect(asked(skills, "unclear-need", "2018-09-11", ...unclear, answer("yes"))).toEqual([]);
    expect(asked(skills, "unclear-need", "2018-09-11", ...unclear, answer("unclear"))).toHaveLength(
      1,
    );
  });

  it("is no duty where every row said yes or no from the start", () => {
    expect(asked(skills, "unclear-need", "2018-06-26", ...decided("skills"))).toEqual([]);
  });

  it.each([
    ["2018-09-03", "2018-09-28"],
    ["2018-09-26", "2018-10-03"],
    ["2018-10-01", "2018-10-08"],
  ])(
    "R09: is asked from the decision of %s, which no follow-up comes after in time",
    (on, deadline) => {
      const late = unclear.map((one) => ({ ...one, at: one.at.replace("2018-06-25", on) }));
      expect(asked(skills, "unclear-need", on, ...late)).toMatchObject([{ opensOn: on, deadline }]);
    },
  );
});

describe("the steps of a grant", () => {
  it("are asked of the delegate and the secretariat, and are gone when noted", () => {
    const set = terms({ requisitionDay: day("2018-12-01") });
    const [duty] = asked(grant, "requisition", "2018-07-02", set);
    // The first of December is a Saturday.
    expect(duty).toMatchObject({
      people: [people.chief, people.secretary, people.secondSecretary],
      above: [],
      deadline: "2018-11-30",
      since: Date.parse("2018-07-02T10:00:00+02:00"),
      card: { card: "grant-step", grant: ids.grant, kind: "requisition" },
    });
    const done = step("requisition", "2018-11-20");
    expect(asked(grant, "requisition", "2018-11-21", set, done)).toEqual([]);
    expect(asked(grant, "grant-report", "2018-11-21", set, done)).toHaveLength(1);
  });

  it("are none where nobody knows the day", () => {
    expect(asked(grant, "requisition", "2018-07-02")).toEqual([]);
    expect(asked(grant, "grant-report", "2018-07-02", terms({ reportDay: null }))).toEqual([]);
  });

  it("end with the report", () => {
    const [duty] = asked(grant, "grant-report", "2019-03-01");
    expect(duty).toMatchObject({ deadline: "2019-03-29", key: `grant-report:${grant}` });
    expect(asked(grant, "grant-report", "2019-03-29", step("report", "2019-03-28"))).toEqual([]);
  });

  it("are a repayment with the report where unused money goes back", () => {
    const repaid = terms({ unspent: "repaid" });
    const key = `grant-report:${grant}#repayment`;
    const found = asked(grant, "grant-report", "2019-01-02", repaid);
    expect(found.find((duty) => duty.key === key)).toMatchObject({
      deadline: "2019-03-29",
      opensOn: "2019-01-01",
      card: { card: "grant-step", kind: "repayment" },
    });
    const by = (reportDay: string) =>
      asked(
        grant,
        "grant-report",
        "2019-01-02",
        terms({ unspent: "repaid", reportDay: day(reportDay) }),
      ).find((duty) => duty.key === key)?.deadline;
    expect(by("2019-02-28")).toBe("2019-02-28");
    // A report before the money's end says nothing of what is left: then by the end of March.
    expect(by("2018-11-30")).toBe("2019-03-29");
    const done = step("repayment", "2019-03-01");
    const keys = (...more: readonly Done[]) =>
      asked(grant, "grant-report", "2019-03-02", ...more).map((duty) => duty.key);
    expect(keys(repaid, done)).not.toContain(key);
    expect(keys(terms({ unspent: "carried-over" }))).not.toContain(key);
    expect(keys(terms({ unspent: "repaid", reportDay: null }))).toEqual([key]);
  });
});

describe("what an answer alters besides its own decision", () => {
  it("are the duties of its pot and of its grant", () => {
    const world = worldOf(
      ...authority,
      ...decided("skills"),
      did(people.director, "2018-09-10", answerFollowUp("mentors")),
    );
    const last = world.records.at(-1);
    const found = last === undefined ? [] : [...dependentsOf(last, world.state, () => [])];
    expect(found).toEqual(["decision/1/2018", skills, grant, mandateSubject(ids.mandate)]);
  });
});
