import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import { grantFigures, grantLeft, trialBalance } from "../../src/domain/account.ts";
import { registeredDecisionId, rowId } from "../../src/domain/brand.ts";
import { fixedRowMax } from "../../src/domain/decide-fixed-row.ts";
import { followUpsOf } from "../../src/domain/follow-up-plan.ts";
import { fundingOf } from "../../src/domain/funding.ts";
import { type FixedRow } from "../../src/domain/grant.ts";
import { kronor, minus, plus, zero } from "../../src/domain/money.ts";
import { adding, adds, at, done, fields, paper, quote, reason, today } from "./fixed-row-ask.ts";
import { amounts, authority, boardDecisionCommand } from "./fixture.ts";
import { given, worldOf } from "./given.ts";
import { ids, imported, people } from "./organisation.ts";

describe("a row that was missed when its decision on paper was registered", () => {
  it("is added with its day, its reason and what is left, and what was registered stays", () => {
    const state = adding(adds()).records({
      type: "fixed-row-added",
      decision: ids.boardDecision,
      grant: ids.grant,
      row: rowId("row-3"),
      activity: "Språkcafé",
      description: "",
      amount: kronor(40_000),
      need: "yes",
      day: today,
      left: minus(amounts.left, kronor(40_000)),
      private: { responsible: "Mona Ek", reason, quote },
    });
    const rows = state.registered.get(ids.boardDecision)?.rows ?? [];
    expect(rows.slice(0, 2)).toEqual(boardDecisionCommand.rows);
    expect(rows[2]).toEqual({
      activity: "Språkcafé",
      description: "",
      responsible: "Mona Ek",
      amount: kronor(40_000),
      need: "yes",
      added: { day: today, reason, quote },
    } satisfies FixedRow);
  });

  it("is taken from what is left of the grant, and gives money like the rows beside it", () => {
    const state = adding(adds()).recordsKinds("fixed-row-added");
    expect(grantLeft(state, ids.grant)).toBe(minus(amounts.left, kronor(40_000)));
    expect(grantFigures(state, ids.grant).fixed).toBe(plus(amounts.fixed, kronor(40_000)));
    expect(trialBalance(state).sum).toBe(0);
    expect(fundingOf(state, paper)?.rows.map(({ id, amount }) => [id, amount])).toEqual([
      ["row-1", kronor(150_000)],
      ["row-2", kronor(50_000)],
      ["row-3", kronor(40_000)],
    ]);
  });

  it("R05: takes the last öre of the grant but not one more, and says how much is missing", () => {
    const last = adding(adds({ amount: amounts.left })).recordsKinds("fixed-row-added");
    expect(grantLeft(last, ids.grant)).toBe(0);
    adding(adds({ amount: plus(amounts.left, kronor(1)) })).refuses({
      code: "grant-exceeded",
      left: amounts.left,
      wanted: plus(amounts.left, kronor(1)),
    });
  });

  it("is asked about from the day that it was added, and not for what lies before", () => {
    const { state } = worldOf(...authority, done(adds()));
    const funding = fundingOf(state, paper);
    const days = (row: string) =>
      (funding === null ? [] : followUpsOf(funding, state))
        .filter((one) => one.row === row)
        .map(({ cutOff }) => cutOff);
    expect(days("row-1")).toContain("2018-08-31");
    expect(days("row-3").every((cutOff) => cutOff > today)).toBe(true);
    expect(days("row-3")).toEqual(days("row-1").filter((cutOff) => cutOff > today));
    expect(days("row-3").length).toBeGreaterThan(0);
  });

  it("is added once however often it is pressed", () => {
    adding(adds(), done(adds())).records();
    adding(adds({ activity: " Språkcafé " }), done(adds())).records();
  });

  it("is not added unseen beside what somebody else has added meanwhile", () => {
    const other = done(adds({ activity: "Läxhjälp", amount: kronor(10_000) }));
    adding(adds(), other).refuses({
      code: "rows-added-since",
      activity: "Läxhjälp",
      amount: kronor(10_000),
    });
    adding(adds({ rows: 3 }), other).recordsKinds("fixed-row-added");
    // The same activity with another reason is not the same press.
    adding(adds({ reason: "Annat skäl" }), done(adds())).refuses({
      code: "rows-added-since",
      activity: "Språkcafé",
      amount: kronor(40_000),
    });
  });

  it("is asked about where the decision has one of its name and amount, whatever the capitals", () => {
    const twin = { activity: "TRÄNINGSCENTER", amount: kronor(50_000) };
    adding(adds(twin)).refuses(fields({ field: "another", problem: { code: "not-chosen" } }));
    adding(adds({ ...twin, isAnother: true })).recordsKinds("fixed-row-added");
    adding(adds({ activity: "Träningscenter" })).recordsKinds("fixed-row-added");
  });

  it("has an activity, a reason and an amount, and may lack who answers for it and the line", () => {
    const missing = { code: "missing" } as const;
    adding(adds({ activity: " ", reason: " " })).refuses(
      fields({ field: "activity", problem: missing }, { field: "reason", problem: missing }),
    );
    for (const amount of [zero, minus(zero, kronor(1))])
      adding(adds({ amount })).refuses({ code: "amount-not-positive" });
    for (const field of ["activity", "responsible", "quote", "reason"] as const) {
      const max = fixedRowMax[field];
      const problem = { code: "too-long", length: max + 1, max } as const;
      adding(adds({ [field]: "x".repeat(max + 1) })).refuses(fields({ field, problem }));
      adding(adds({ [field]: "x".repeat(max) })).recordsKinds("fixed-row-added");
    }
    adding(adds({ responsible: "", quote: null })).recordsKinds("fixed-row-added");
  });

  it("is added by the secretariat, to a decision that is there and has a grant", () => {
    given(...authority)
      .at(at)
      .as(people.chief)
      .when(adds())
      .refuses({ code: "not-secretariat" });
    const none = registeredDecisionId("none");
    adding(adds({ decision: none })).refuses({ code: "not-found", id: "none" });
    const bare = imported({
      ...boardDecisionCommand,
      decision: none,
      grant: null,
      rows: [],
      statedTotal: null,
    });
    adding(adds({ decision: none, rows: 0 }), bare).refuses({ code: "row-without-grant" });
  });

  it("stops where a decision has more rows than anybody reads", () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({
      activity: `Aktivitet ${index}`,
      description: "",
      responsible: "",
      amount: kronor(10),
      need: "no" as const,
    }));
    const long = registeredDecisionId("long");
    const many = imported({
      ...boardDecisionCommand,
      decision: long,
      rows,
      statedTotal: null,
    });
    adding(adds({ decision: long, rows: 500 }), many).refuses({ code: "rows-too-many", max: 500 });
  });

  it("keeps its money where its names and words are erased", () => {
    const { records } = worldOf(...authority, done(adds()));
    const event = records.at(-1)?.event;
    assert(event?.type === "fixed-row-added");
    const { private: _, ...left } = event;
    const { state } = worldOf(...authority, left);
    expect(state.registered.get(ids.boardDecision)?.rows[2]).toMatchObject({
      activity: "Språkcafé",
      responsible: "",
      amount: kronor(40_000),
      added: { day: today, reason: null, quote: null },
    });
    expect(grantLeft(state, ids.grant)).toBe(minus(amounts.left, kronor(40_000)));
  });
});
