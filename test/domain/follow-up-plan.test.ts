import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, decisionNumber, personId, rowId } from "../../src/domain/brand.ts";
import { addDays, daysBetween, isWorkingDay } from "../../src/domain/calendar.ts";
import type { Decision } from "../../src/domain/decision.ts";
import {
  answerersOf,
  cutOffsOf,
  followUpsOf,
  isSuperseded,
  windowOf,
} from "../../src/domain/follow-up-plan.ts";
import type { Grant } from "../../src/domain/grant.ts";
import type { Responsible } from "../../src/domain/responsible.ts";
import type { State } from "../../src/domain/state.ts";
import { decided } from "./ask.ts";
import { authority, pots } from "./fixture.ts";
import { did, worldOf } from "./given.ts";
import { holds, ids, imported, people, positions } from "./organisation.ts";

const world = worldOf(...authority, ...decided("skills"));
const number = decisionNumber("1/2018");

function decisionIn(state: State): Decision {
  const decision = state.decisions.get(number);
  if (decision === undefined) throw new Error("the pot is decided");
  return decision;
}

const grantOf = (terms: Partial<Grant>): Grant => {
  const grant = world.state.grants.get(ids.grant);
  if (grant === undefined) throw new Error("the grant is registered");
  return { ...grant, lastUseDay: null, reportDay: null, ...terms };
};

const on = (date: string) => ({ day: day(date) });

describe("the days that money is followed up on", () => {
  it.each([
    ["all after the decision", "2018-02-01", {}, ["2018-04-30", "2018-08-31", "2018-12-31"]],
    ["none on the decision's own day", "2018-04-30", {}, ["2018-08-31", "2018-12-31"]],
    ["the year's last for the old money", "2018-12-29", {}, ["2018-12-31"]],
    ["none after the money's end", "2019-01-02", {}, []],
    [
      "into the next year where the money lasts",
      "2018-06-25",
      { lastUseDay: day("2019-06-30") },
      ["2018-08-31", "2018-12-31", "2019-04-30"],
    ],
    [
      "and the report, a follow-up of its own",
      "2018-06-25",
      { reportDay: day("2019-03-29") },
      ["2018-08-31", "2018-12-31", "2019-03-29"],
    ],
    [
      "but one alone two days from a cut-off",
      "2018-06-25",
      { reportDay: day("2019-01-02") },
      ["2018-08-31", "2019-01-02"],
    ],
    [
      "one alone thirty days from it",
      "2018-06-25",
      { reportDay: day("2019-01-30") },
      ["2018-08-31", "2019-01-30"],
    ],
    [
      "two at thirty-one days",
      "2018-06-25",
      { reportDay: day("2019-01-31") },
      ["2018-08-31", "2018-12-31", "2019-01-31"],
    ],
    [
      "no report that is over",
      "2019-04-01",
      { lastUseDay: day("2019-06-30"), reportDay: day("2019-03-29") },
      ["2019-04-30"],
    ],
  ])("R20: are %s", (_what, decidedOn, terms, expected) => {
    expect(cutOffsOf(on(decidedOn), grantOf(terms))).toEqual(expected);
  });

  it("R20: lie after the decision, in order, and never nearer than 31 days", () => {
    const date = fc.integer({ min: 0, max: 900 }).map((days) => addDays(day("2018-01-01"), days));
    fc.assert(
      fc.property(date, date, fc.option(date), (decidedOn, lastUseDay, reportDay) => {
        const days = cutOffsOf({ day: decidedOn }, grantOf({ lastUseDay, reportDay }));
        for (const [index, one] of days.entries()) {
          expect(one > decidedOn).toBe(true);
          expect(one <= lastUseDay || one === reportDay).toBe(true);
          const before = days[index - 1] ?? addDays(one, -31);
          expect(daysBetween(before, one)).toBeGreaterThan(30);
        }
      }),
    );
  });

  it("open five working days after the cut-off and are due after fifteen", () => {
    const grant = grantOf({ reportDay: day("2019-03-29") });
    expect(windowOf(day("2018-08-31"), grant)).toEqual({
      opensOn: "2018-09-07",
      deadline: "2018-09-21",
    });
    // New Year's Eve is a cut-off and no working day; Epiphany does not count.
    expect(windowOf(day("2018-12-31"), grant)).toEqual({
      opensOn: "2019-01-08",
      deadline: "2019-01-22",
    });
  });

  it("open thirty working days before the report and are due ten before it", () => {
    expect(windowOf(day("2019-03-29"), grantOf({ reportDay: day("2019-03-29") }))).toEqual({
      opensOn: "2019-02-15",
      deadline: "2019-03-15",
    });
  });

  it("are due on working days, after they open", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), fc.boolean(), (days, isReport) => {
        const cutOff = addDays(day("2018-01-01"), days);
        const grant = grantOf({ reportDay: isReport ? cutOff : null });
        const { opensOn, deadline } = windowOf(cutOff, grant);
        expect(opensOn < deadline && isWorkingDay(deadline)).toBe(true);
        expect(deadline < cutOff).toBe(isReport);
      }),
    );
  });

  it("concern the rows that got money, and no other", () => {
    const rows = followUpsOf(decisionIn(world.state), world.state).map((one) => one.row);
    expect([...new Set(rows)]).toEqual(["mentors", "courses"]);
  });

  it("ask no more for August once December is open", () => {
    const decision = decisionIn(world.state);
    const august = { decision: number, row: rowId("mentors"), cutOff: day("2018-08-31") };
    expect(isSuperseded(august, decision, world.state, day("2019-01-07"))).toBe(false);
    expect(isSuperseded(august, decision, world.state, day("2019-01-08"))).toBe(true);
    const december = { ...august, cutOff: day("2018-12-31") };
    expect(isSuperseded(december, decision, world.state, day("2019-01-08"))).toBe(false);
  });
});

describe("who answers for a funded activity", () => {
  const answerers = (responsible: Responsible, given = world, date = "2018-09-10") => {
    const [row] = decisionIn(given.state).rows;
    const pot = given.state.pots.get(pots.skills);
    if (row === undefined || pot === undefined) throw new Error("the decision has rows");
    return answerersOf({ ...row, responsible }, pot, given.state, day(date));
  };
  const computers = { kind: "person", person: people.computers } as const;
  const clinic = { kind: "position", position: positions.clinic } as const;
  const more = (...asked: Parameters<typeof imported>[0][]) =>
    worldOf(...authority, ...decided("skills"), ...asked.map(imported));

  it("is the person whom the row names", () => {
    expect(answerers(computers)).toEqual([people.computers]);
  });

  it("is whoever holds the position that the row names", () => {
    const position = { kind: "position", position: positions.finance } as const;
    expect(answerers(position)).toEqual([people.finance]);
  });

  it.each([
    ["a text, which is nobody", { kind: "text", text: "Karin Berg" }],
    ["a person whom nobody knows", { kind: "person", person: personId("nobody") }],
    ["a position without a holder", clinic],
  ] as const)("is the pot's holder for %s", (_what, responsible) => {
    expect(answerers(responsible)).toEqual([people.director]);
  });

  it("is the pot's holder once the person has left", () => {
    const left = more({
      type: "end-holding",
      position: positions.computers,
      person: people.computers,
      standing: "ordinary",
      from: day("2018-01-01"),
      to: day("2018-08-31"),
    });
    expect(answerers(computers, left, "2018-08-31")).toEqual([people.computers]);
    expect(answerers(computers, left, "2018-09-01")).toEqual([people.director]);
  });

  it("is the pot's holder while the person is away", () => {
    const away = worldOf(
      ...authority,
      ...decided("skills"),
      did(people.secretary, "2018-09-01", {
        type: "report-absence",
        person: people.computers,
        from: day("2018-09-03"),
        to: day("2018-09-10"),
      }),
    );
    expect(answerers(computers, away, "2018-09-10")).toEqual([people.director]);
    expect(answerers(computers, away, "2018-09-11")).toEqual([people.computers]);
  });

  it("is whoever acts for the position on that day", () => {
    const acting = more(
      holds("computers", "clinic", {
        standing: "acting",
        appointment: "RS/11/2018",
        from: day("2018-09-10"),
        to: day("2018-09-10"),
      }),
    );
    expect(answerers(clinic, acting, "2018-09-10")).toEqual([people.computers]);
    expect(answerers(clinic, acting, "2018-09-11")).toEqual([people.director]);
  });
});
