import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import {
  day,
  decisionNumber,
  type DecisionNumber,
  registeredDecisionId,
  rowId,
  type RowId,
  type Subject,
} from "../../src/domain/brand.ts";
import { kronor } from "../../src/domain/money.ts";
import type { DutyKind } from "../../src/domain/reminder.ts";
import { grantSubject, potSubject } from "../../src/domain/touches.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import type { Duty } from "../../src/notify/duty.ts";
import { stepsOf } from "../../src/notify/step.ts";
import { decided, giveBack, refer, sent, settleReferral, typed } from "../domain/ask.ts";
import { authority, boardDecisionCommand, pots, proposals, requests } from "../domain/fixture.ts";
import { did, type Done, type World, worldOf } from "../domain/given.ts";
import { ids, imported, people } from "../domain/organisation.ts";

const skills = potSubject(pots.skills);
const grant = grantSubject(ids.grant);

const asked = (subject: Subject, kind: DutyKind, on: string, ...more: readonly Done[]) =>
  duties(worldOf(...authority, ...more), subject, kind, on);

const duties = (world: World, subject: Subject, kind: DutyKind, on: string): readonly Duty[] =>
  dutiesOf(subject, world.state, day(on)).filter((duty) => duty.kind === kind);

const days = (found: readonly Duty[]): readonly string[] => found.map((duty) => duty.deadline);

const later: Done = did(people.secretary, "2018-07-02", {
  type: "set-grant-terms",
  grant: ids.grant,
  requisitionDay: null,
  lastUseDay: day("2019-06-30"),
  reportDay: day("2019-09-30"),
  unspent: "unclear",
});

const paperOf201 = imported({
  ...boardDecisionCommand,
  decision: registeredDecisionId("RS-2018-10-30-201"),
  day: day("2018-10-30"),
  madeBy: { kind: "body", body: ids.board, section: 201 },
  rows: [],
  statedTotal: null,
});
const returned = (from: DecisionNumber, row: RowId, at: string): Done =>
  did(people.secretary, at, {
    type: "return-money",
    decision: registeredDecisionId("RS-2018-10-30-201"),
    from,
    row,
    amount: kronor(20_000),
  });

const wholePot = {
  [requests.mentors]: typed.amount(400_000),
  [requests.courses]: typed.amount(100_000),
  [requests.leaders]: typed.rest,
};

describe("money in a pot that nobody has distributed", () => {
  it("is asked for thirty days after the opening and in the autumn, on working days", () => {
    const found = asked(skills, "undistributed", "2018-06-25");
    // 30 September 2018 is a Sunday: an internal day moves earlier.
    expect(days(found)).toEqual([
      "2018-07-19",
      "2018-09-28",
      "2018-10-31",
      "2018-11-30",
      "2018-12-28",
    ]);
    expect(found.map((duty) => duty.opensOn)).toEqual([
      null,
      "2018-09-01",
      "2018-10-20",
      "2018-11-22",
      "2018-11-20",
    ]);
    expect(found[0]).toMatchObject({
      people: [people.director],
      above: [people.chief],
      since: Date.parse("2018-06-19T09:00:00+02:00"),
      card: { card: "pot", pot: pots.skills },
    });
  });

  it.each([
    ["2018-08-31", "2018-07-19"],
    ["2018-09-01", "2018-09-28"],
    ["2018-10-31", "2018-10-31"],
    ["2018-10-19", "2018-09-28"],
    ["2018-10-20", "2018-10-31"],
    ["2018-12-21", "2018-11-30"],
    ["2018-12-31", "2018-12-28"],
  ])("is asked for once at a time: on %s by %s", (on, deadline) => {
    expect(days(asked(skills, "undistributed", on))[0]).toBe(deadline);
  });

  it("is not asked for when the year's money has ended and those above know of it", () => {
    expect(days(asked(skills, "undistributed", "2019-01-02"))).toEqual(["2018-12-28"]);
    expect(asked(skills, "undistributed", "2019-02-01")).toEqual([]);
  });

  it("is told above for every day but the first, before the next takes its place", () => {
    const told = ["2018-09-03", "2018-10-22", "2018-11-22"].flatMap((on) => {
      const world = worldOf(...authority);
      return duties(world, skills, "undistributed", on)
        .flatMap((duty) => stepsOf(duty, world.state))
        .filter((one) => one.kind === "escalate")
        .map((one) => one.day);
    });
    expect(new Set(told)).toEqual(
      new Set(["2018-10-12", "2018-11-14", "2018-12-14", "2019-01-02"]),
    );
    for (const on of ["2018-10-12", "2018-11-14", "2018-12-14", "2019-01-02"]) {
      const world = worldOf(...authority);
      const steps = duties(world, skills, "undistributed", on).flatMap((duty) =>
        stepsOf(duty, world.state),
      );
      expect(
        steps.some((one) => one.kind === "escalate" && one.day === on),
        on,
      ).toBe(true);
    }
  });

  it.each([
    ["2018-11-01", ["2018-11-30", "2018-12-28"]],
    ["2018-11-20", ["2018-12-28"]],
    ["2018-12-05", ["2018-12-28"]],
  ])(
    "is asked for by the last day to use it where the pot was opened on %s",
    (openedDay, expected) => {
      const world = worldOf(...authority);
      const pot = world.state.pots.get(pots.skills);
      assert(pot !== undefined);
      world.state.pots.set(pots.skills, { ...pot, openedDay: day(openedDay) });
      const found = duties(world, skills, "undistributed", openedDay);
      expect(days(found)).toEqual(expected);
      expect(found.at(-1)).toMatchObject({ ladder: { remind: [-20, -10, -5], escalate: [1] } });
      expect(found.at(-1)?.isAim).toBeUndefined();
    },
  );

  it("counts its last months from the end of the money", () => {
    const found = [skills, grant].map((subject) =>
      days(
        asked(
          subject,
          subject === grant ? "undistributed-grant" : "undistributed",
          "2018-12-28",
          later,
        ),
      ).slice(-4),
    );
    const expected = ["2019-03-29", "2019-04-30", "2019-05-31", "2019-06-28"];
    expect(found).toEqual([expected, expected]);
  });

  it("is asked for while an öre is left, and not after", () => {
    expect(asked(skills, "undistributed", "2018-09-03", ...decided("skills"))).toHaveLength(4);
    expect(asked(skills, "undistributed", "2018-09-03", ...decided("skills", wholePot))).toEqual(
      [],
    );
  });

  it("is in other hands while the proposal is sent, and comes back with it", () => {
    const out = sent("skills", wholePot);
    expect(asked(skills, "undistributed", "2018-06-26", ...out)).toEqual([]);
    const back = did(people.chief, "2018-06-26 11:00", giveBack(proposals.skills));
    const [duty] = asked(skills, "undistributed", "2018-06-26", ...out, back);
    expect(duty?.since).toBe(Date.parse("2018-06-26T11:00:00+02:00"));
  });

  it("is asked for anew from the day that money was moved to it, not where it left", () => {
    const moves = (to: typeof pots.tools | null, at: string, amount: number, reason: string) =>
      did(people.secretary, at, {
        type: "move-money",
        decision: registeredDecisionId("RS-2018-10-30-201"),
        pot: pots.skills,
        to,
        amount: kronor(amount),
        reason,
      });
    const since = (of: Subject, kind: DutyKind, ...done: readonly Done[]) => {
      const [duty] = asked(of, kind, "2018-11-06", paperOf201, ...done);
      return duty === undefined ? null : new Date(duty.since).toISOString().slice(0, 10);
    };
    const [to, back] = [
      moves(pots.tools, "2018-11-05 10:00", 50_000, "Mindre behov"),
      moves(null, "2018-11-05 10:00", 50_000, "Mindre behov"),
    ];
    const tools = potSubject(pots.tools);
    const opened = since(skills, "undistributed");
    expect(opened).toMatch(/^2018-0/);
    expect(since(skills, "undistributed", to)).toBe(opened);
    expect(since(tools, "undistributed", to)).toBe("2018-11-05");
    expect(since(tools, "undistributed", back)).toBe(opened);
    expect(since(grant, "undistributed-grant", to)).toBe(opened);
    expect(since(grant, "undistributed-grant", back)).toBe("2018-11-05");
    // Taken back it is the first pot's again; another reason is nothing new for anybody.
    const less = moves(pots.tools, "2018-11-06 10:00", 10_000, "Mindre behov");
    expect(since(skills, "undistributed", to, less)).toBe("2018-11-06");
    const why = moves(pots.tools, "2018-11-06 10:00", 50_000, "Kurserna blev billigare");
    expect(since(skills, "undistributed", to, why)).toBe(opened);
    expect(since(tools, "undistributed", to, why)).toBe("2018-11-05");
  });

  it("is asked for from the day that an activity has given it back", () => {
    const settled = did(
      people.secretary,
      "2018-08-30 10:00",
      settleReferral(proposals.skills, "granted", 160, day("2018-08-29")),
    );
    const referred = did(people.chief, "2018-06-25 09:30", refer(proposals.skills));
    const board = decisionNumber(`proposal/${proposals.skills}`);
    const [duty] = asked(
      skills,
      "undistributed",
      "2018-11-20",
      ...sent("skills"),
      referred,
      settled,
      paperOf201,
      returned(board, rowId("mentors"), "2018-11-20 10:00"),
    );
    expect(duty?.since).toBe(Date.parse("2018-11-20T10:00:00+02:00"));
  });

  it("is not asked for when the mandate is recalled", () => {
    const recalled = did(people.secretary, "2018-07-02", {
      type: "recall-mandate",
      mandate: ids.mandate,
      from: day("2018-07-05"),
    });
    expect(asked(skills, "undistributed", "2018-07-04", recalled)).not.toEqual([]);
    expect(asked(skills, "undistributed", "2018-07-05", recalled)).toEqual([]);
  });
});

describe("money of a grant that is in no pot", () => {
  it("R05: is the delegate's to distribute before the autumn's days", () => {
    const found = asked(grant, "undistributed-grant", "2018-06-25");
    expect(days(found)).toEqual(["2018-09-28", "2018-10-31", "2018-11-30", "2018-12-28"]);
    expect(found[0]).toMatchObject({
      people: [people.chief],
      above: [people.secretary, people.secondSecretary],
      card: { card: "grant", grant: ids.grant },
    });
  });

  it("was nobody's to distribute before it came back: nobody above hears at once that it is late", () => {
    const back = returned(
      decisionNumber(`registered/${ids.boardDecision}`),
      rowId("row-1"),
      "2018-11-20 10:00",
    );
    const world = worldOf(...authority, paperOf201, back);
    const [late] = duties(world, grant, "undistributed-grant", "2018-11-20");
    assert(late !== undefined);
    expect(late.since).toBe(Date.parse("2018-11-20T10:00:00+02:00"));
    const steps = stepsOf(late, world.state, late.since);
    const soon = steps.filter(({ day: on }) => on <= "2018-11-20");
    expect(soon.map(({ kind }) => kind)).toEqual(["remind"]);
    expect(steps.some(({ kind }) => kind === "escalate")).toBe(true);
  });

  it("is not asked for where it may be no more than the rounding", () => {
    const fixed = (amount: number): Done =>
      imported({
        ...boardDecisionCommand,
        decision: registeredDecisionId("more"),
        rows: boardDecisionCommand.rows
          .slice(0, 1)
          .map((row) => ({ ...row, amount: kronor(amount) })),
        statedTotal: null,
      });
    expect(asked(grant, "undistributed-grant", "2018-06-25", fixed(49_999))).toHaveLength(4);
    expect(asked(grant, "undistributed-grant", "2018-06-25", fixed(50_000))).toEqual([]);
  });
});
