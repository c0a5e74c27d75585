import { describe, expect, it } from "vitest";
import { grantLeft, trialBalance } from "../../src/domain/account.ts";
import { day, registeredDecisionId, rowId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { followUpsOf } from "../../src/domain/follow-up-plan.ts";
import { fundingOf } from "../../src/domain/funding.ts";
import { standingRows } from "../../src/domain/grant.ts";
import { kronor, zero } from "../../src/domain/money.ts";
import { answerFollowUp } from "./ask-follow-up.ts";
import { adding, adds, at, done, fields, paper, today } from "./fixed-row-ask.ts";
import { amounts, authority, boardDecisionCommand } from "./fixture.ts";
import { did, given } from "./given.ts";
import { ids, imported, people } from "./organisation.ts";

describe("a row that was added by mistake", () => {
  const withdraws = (
    change: Partial<Command & { readonly type: "withdraw-fixed-row" }> = {},
  ): Command => ({
    type: "withdraw-fixed-row",
    decision: ids.boardDecision,
    row: rowId("row-3"),
    reason: "Den stod redan i tabellen",
    ...change,
  });

  it("is taken back with a reason, and its money is the grant's again", () => {
    const state = adding(withdraws(), done(adds())).records({
      type: "fixed-row-withdrawn",
      decision: ids.boardDecision,
      grant: ids.grant,
      row: rowId("row-3"),
      activity: "Språkcafé",
      amount: kronor(40_000),
      day: today,
      left: amounts.left,
      private: { reason: "Den stod redan i tabellen" },
    });
    expect(grantLeft(state, ids.grant)).toBe(amounts.left);
    const decision = state.registered.get(ids.boardDecision);
    expect(decision && standingRows(decision)).toEqual(boardDecisionCommand.rows);
    expect(decision?.rows[2]?.added?.withdrawn).toEqual({
      day: today,
      amount: kronor(40_000),
      reason: "Den stod redan i tabellen",
    });
    const funding = fundingOf(state, paper);
    expect(funding && followUpsOf(funding, state).some(({ row }) => row === "row-3")).toBe(false);
  });

  it("keeps its place, so that one that is added after it has its own", () => {
    const state = adding(adds({ rows: 3 }), done(adds()), done(withdraws())).recordsKinds(
      "fixed-row-added",
    );
    expect(fundingOf(state, paper)?.rows.map(({ id, amount }) => [id, amount])).toEqual([
      ["row-1", kronor(150_000)],
      ["row-2", kronor(50_000)],
      ["row-3", zero],
      ["row-4", kronor(40_000)],
    ]);
    expect(trialBalance(state).sum).toBe(0);
  });

  it("is taken back once, with a reason, by the secretariat", () => {
    adding(withdraws(), done(adds()), done(withdraws())).records();
    adding(withdraws({ reason: " " }), done(adds())).refuses(
      fields({ field: "reason", problem: { code: "missing" } }),
    );
    given(...authority, done(adds()))
      .at(at)
      .as(people.chief)
      .when(withdraws())
      .refuses({ code: "not-secretariat" });
  });

  it("was added: what was registered with its decision is taken back by nobody", () => {
    for (const row of [rowId("row-1"), rowId("row-9"), rowId("x")])
      adding(withdraws({ row }), done(adds())).refuses({ code: "not-found", id: row });
    const none = registeredDecisionId("none");
    adding(withdraws({ decision: none })).refuses({ code: "not-found", id: "row-3" });
  });

  it("stays where somebody has answered for it, or given something of it back", () => {
    const need: Command = {
      type: "settle-need",
      decision: paper,
      row: rowId("row-3"),
      need: "no",
      comment: "Mona Ek, mejl",
      turn: 0,
    };
    adding(withdraws(), done(adds({ need: "unclear" })), done(need)).refuses({
      code: "row-in-use",
    });
    const later = registeredDecisionId("RS-2018-11-05-210");
    const says = imported({
      ...boardDecisionCommand,
      decision: later,
      day: today,
      madeBy: { kind: "body", body: ids.board, section: 210 },
      rows: [],
      statedTotal: null,
    });
    const back: Command = {
      type: "return-money",
      decision: later,
      from: paper,
      row: rowId("row-3"),
      amount: kronor(1_000),
    };
    adding(withdraws(), done(adds()), says, done(back)).refuses({ code: "row-in-use" });
    const answered = did(
      people.chief,
      "2019-01-30 10:00",
      answerFollowUp(rowId("row-3"), {
        decision: paper,
        cutOff: day("2018-12-31"),
        used: 10_000,
        forecast: 40_000,
      }),
    );
    given(...authority, done(adds()), answered)
      .at("2019-01-31 10:00")
      .as(people.secretary)
      .when(withdraws())
      .refuses({ code: "row-in-use" });
  });

  it("is not added again by a late press of the form that added it", () => {
    adding(adds(), done(adds()), done(withdraws())).records();
    adding(adds({ activity: "Annat" }), done(adds()), done(withdraws())).refuses({
      code: "rows-added-since",
      activity: "Språkcafé",
      amount: kronor(40_000),
    });
  });

  it("is no twin of the one that is added in its stead", () => {
    adding(adds({ rows: 3, reason: "Nu rätt" }), done(adds()), done(withdraws())).recordsKinds(
      "fixed-row-added",
    );
  });
});
