import { describe, expect, it } from "vitest";
import { grantLeft, postedOn, potLeft } from "../../src/domain/account.ts";
import {
  bodyId,
  day,
  type DecisionNumber,
  decisionNumber,
  grantId,
  registeredDecisionId,
  rowId,
} from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { returningFrom, returnsOf } from "../../src/domain/decide-money-return.ts";
import { fundedRows } from "../../src/domain/follow-up-plan.ts";
import { fundingOf } from "../../src/domain/funding.ts";
import type { RegisteredDecision } from "../../src/domain/grant.ts";
import { kronor, minus, plus } from "../../src/domain/money.ts";
import type { State } from "../../src/domain/state.ts";
import { grantedByBoard, decided, openDraft, settleReferral } from "./ask.ts";
import { answerFollowUp } from "./ask-follow-up.ts";
import {
  amounts,
  authority,
  boardDecisionCommand,
  grantCommand,
  pots,
  proposals,
} from "./fixture.ts";
import { did, type Done, given, worldOf } from "./given.ts";
import { ids, imported, people, positions } from "./organisation.ts";

const at = "2018-11-05 10:14";
const later = registeredDecisionId("RS-2018-10-30-201");
const paper = decisionNumber(`registered/${ids.boardDecision}`);
const board = decisionNumber(`proposal/${proposals.skills}`);
const training = rowId("row-2");

const registers = (change: Partial<Omit<RegisteredDecision, "id">> = {}, id = later): Done =>
  imported({
    ...boardDecisionCommand,
    decision: id,
    title: "Återlämnade pengar",
    day: day("2018-10-30"),
    madeBy: { kind: "body", body: ids.board, section: 201 },
    rows: [],
    statedTotal: null,
    notice: null,
    ...change,
  });
const returns = (
  amount: number,
  row = training,
  from: DecisionNumber = paper,
  decision = later,
): Command => ({ type: "return-money", decision, from, row, amount: kronor(amount) });
const returning = (command: Command, ...before: readonly Done[]) =>
  given(...authority, registers(), ...before)
    .at(at)
    .as(people.secretary)
    .when(command);
const done = (command: Command): Done => did(people.secretary, "2018-11-05 10:00", command);

const given_ = (state: State, from: DecisionNumber, row: string) =>
  fundingOf(state, from)?.rows.find(({ id }) => id === row)?.amount;

describe("money that an activity gives back", () => {
  it("goes back to the grant by a new decision on paper, to the öre, and the first one stays as it was", () => {
    const state = returning(returns(20_000)).records({
      type: "money-returned",
      decision: later,
      from: paper,
      row: training,
      activity: "Träningscenter",
      was: 0,
      amount: kronor(20_000),
      grant: ids.grant,
      pot: null,
    });
    expect(grantLeft(state, ids.grant)).toBe(plus(amounts.left, kronor(20_000)));
    expect(given_(state, paper, training)).toBe(kronor(30_000));
    expect(state.registered.get(ids.boardDecision)?.rows[1]?.amount).toBe(kronor(50_000));
    const funding = fundingOf(state, paper);
    expect(funding && returnsOf(state, funding)).toMatchObject([
      { row: training, amount: kronor(20_000), by: { id: later } },
    ]);
  });

  it("goes back to the pot that the board's money came from", () => {
    const state = returning(
      returns(150_000, rowId("mentors"), board),
      ...grantedByBoard,
    ).recordsKinds("money-returned");
    const before = worldOf(...authority, ...grantedByBoard).state;
    expect(minus(potLeft(state, pots.skills), potLeft(before, pots.skills))).toBe(kronor(150_000));
    expect(postedOn(state, proposals.skills, "mentors")).toBe(kronor(250_000));
    expect(given_(state, board, "mentors")).toBe(kronor(250_000));
  });

  it("is no more than the activity has, and has not used", () => {
    const tooMuch = (left: number, used: number) => ({
      code: "fields" as const,
      errors: [
        {
          field: "amount" as const,
          problem: { code: "more-than-left" as const, left: kronor(left), used: kronor(used) },
        },
      ],
    });
    returning(returns(50_001)).refuses(tooMuch(50_000, 0));
    const all = returning(returns(50_000)).recordsKinds("money-returned");
    expect(given_(all, paper, training)).toBe(0);
    const funding = fundingOf(all, paper);
    expect(funding && fundedRows(funding).map(({ id }) => id)).toEqual(["row-1"]);
    const used = did(
      people.chief,
      "2018-09-12 10:00",
      answerFollowUp(training, { decision: paper, used: 35_000, forecast: 50_000 }),
    );
    returning(returns(15_001), used).refuses(tooMuch(15_000, 35_000));
    returning(returns(15_000), used).recordsKinds("money-returned");
  });

  it("is put right by the same decision once more, and taken away by nothing", () => {
    const first = done(returns(20_000));
    returning(returns(20_000), first).records();
    const less = returning(returns(5_000), first).recordsKinds("money-returned");
    expect(grantLeft(less, ids.grant)).toBe(plus(amounts.left, kronor(5_000)));
    const more = returning(returns(50_000), first).recordsKinds("money-returned");
    expect(given_(more, paper, training)).toBe(0);
    returning(returns(50_001), first).refuses({
      code: "fields",
      errors: [
        {
          field: "amount",
          problem: { code: "more-than-left", left: kronor(50_000), used: kronor(0) },
        },
      ],
    });
    const none = returning(returns(0), first).recordsKinds("money-returned");
    expect(none.registered.get(later)?.returns).toEqual([]);
    expect(grantLeft(none, ids.grant)).toBe(amounts.left);
    expect(given_(none, paper, training)).toBe(kronor(50_000));
  });

  it("stays returned where it has been distributed anew", () => {
    const all = imported({
      ...boardDecisionCommand,
      decision: registeredDecisionId("more"),
      rows: boardDecisionCommand.rows
        .slice(0, 1)
        .map((row) => ({ ...row, amount: kronor(115_000) })),
      statedTotal: null,
    });
    returning(returns(4_000), done(returns(20_000)), all).refuses({
      code: "return-spent",
      left: kronor(5_000),
      wanted: kronor(16_000),
    });
    returning(returns(15_000), done(returns(20_000)), all).recordsKinds("money-returned");
  });

  it("is never less than nothing", () => {
    returning(returns(-1)).refuses({ code: "amount-not-positive" });
  });

  it("of two activities by one decision is kept apart, also when one of them is put right", () => {
    const first = rowId("row-1");
    const state = returning(
      returns(5_000),
      done(returns(20_000)),
      done(returns(30_000, first)),
    ).recordsKinds("money-returned");
    expect(given_(state, paper, training)).toBe(kronor(45_000));
    expect(given_(state, paper, first)).toBe(kronor(120_000));
    expect(state.registered.get(later)?.returns).toHaveLength(2);
  });

  it("of two decisions adds up", () => {
    const second = registeredDecisionId("RS-2018-11-01-210");
    const both = registers({ day: day("2018-11-01") }, second);
    const state = returning(
      returns(10_000, training, paper, second),
      both,
      done(returns(20_000)),
    ).recordsKinds("money-returned");
    expect(given_(state, paper, training)).toBe(kronor(20_000));
    expect(grantLeft(state, ids.grant)).toBe(plus(amounts.left, kronor(30_000)));
  });

  it("is decided by whoever gave it or a body, afterwards, of the same grant, and by another decision", () => {
    const refuses = (why: "own" | "grant" | "earlier" | "maker", by: Done, command = returns(1)) =>
      given(...authority, ...grantedByBoard, by)
        .at(at)
        .as(people.secretary)
        .when(command)
        .refuses({ code: "return-outside", why });
    const byChief = { kind: "person", position: positions.chief, name: "Ulla Norrman" } as const;
    const notice = { body: ids.board, meeting: null };
    const chief = imported({
      ...boardDecisionCommand,
      decision: later,
      day: day("2018-10-30"),
      madeBy: byChief,
      rows: [],
      statedTotal: null,
      notice,
    });
    refuses("maker", chief);
    refuses("maker", chief, returns(1, rowId("mentors"), board));
    refuses("earlier", registers({ day: day("2018-04-24") }));
    refuses("own", registers(), returns(1, training, paper, ids.boardDecision));
    const other = imported({ ...grantCommand, grant: grantId("other"), title: "Annat" });
    given(...authority, other, registers({ grant: grantId("other") }))
      .at(at)
      .as(people.secretary)
      .when(returns(1))
      .refuses({ code: "return-outside", why: "grant" });
    const another = imported({
      type: "establish-body",
      body: bodyId("HSN"),
      title: { sv: "Hälso- och sjukvårdsnämnden", en: "The health board" },
    });
    given(
      ...authority,
      another,
      registers({ madeBy: { kind: "body", body: bodyId("HSN"), section: 9 } }),
    )
      .at(at)
      .as(people.secretary)
      .when(returns(1))
      .refuses({ code: "return-outside", why: "maker" });
    // The chair for the board, on a paper that names no grant (KL 6:39).
    const urgent = imported({
      ...boardDecisionCommand,
      decision: later,
      day: day("2018-10-30"),
      madeBy: { kind: "chair", body: ids.board, name: "Bo Ek" },
      grant: null,
      rows: [],
      statedTotal: null,
      notice,
    });
    given(...authority, urgent)
      .at(at)
      .as(people.secretary)
      .when(returns(1))
      .recordsKinds("money-returned");
  });

  it("is decided after the board's own day, however late its answer was registered here", () => {
    const late = did(
      people.secretary,
      "2018-11-02 10:00",
      settleReferral(proposals.skills, "granted", 160, day("2018-08-29")),
    );
    const command = returns(1, rowId("mentors"), board);
    returning(command, ...grantedByBoard.slice(0, -1), late).recordsKinds("money-returned");
    given(...authority, ...grantedByBoard.slice(0, -1), late, registers({ day: day("2018-08-28") }))
      .at(at)
      .as(people.secretary)
      .when(command)
      .refuses({ code: "return-outside", why: "earlier" });
  });

  it("is registered by the secretariat, of what there is, and never of a decision of ours", () => {
    given(...authority, registers())
      .at(at)
      .as(people.chief)
      .when(returns(1))
      .refuses({ code: "not-secretariat" });
    const nothing = (command: Command, id: string) =>
      returning(command).refuses({ code: "not-found", id });
    nothing(returns(1, rowId("row-9")), paper);
    nothing(returns(1, training, decisionNumber("registered/no")), "registered/no");
    nothing(returns(1, training, paper, registeredDecisionId("no")), "no");
    returning(returns(1, rowId("mentors"), decisionNumber("1/2018")), ...decided("skills")).refuses(
      {
        code: "needs-amendment",
      },
    );
  });

  it("is offered the decisions that can say so, the newest first", () => {
    const second = registeredDecisionId("RS-2018-11-01-210");
    const both = registers({ day: day("2018-11-01") }, second);
    const { state } = worldOf(...authority, registers(), both);
    const funding = fundingOf(state, paper);
    expect(funding && returningFrom(state, funding).map(({ id }) => id)).toEqual([second, later]);
  });

  it("can be distributed again at once", () => {
    const state = returning(
      returns(400_000, rowId("mentors"), board),
      ...grantedByBoard,
    ).recordsKinds("money-returned");
    expect(potLeft(state, pots.skills)).toBe(kronor(800_000));
    // All of it is back, and the row still stands where it was given, with nothing to follow up.
    expect(given_(state, board, "mentors")).toBe(0);
    given(
      ...authority,
      registers(),
      ...grantedByBoard,
      done(returns(400_000, rowId("mentors"), board)),
    )
      .at(at)
      .as(people.director)
      .when(openDraft(pots.skills))
      .recordsKinds("draft-opened");
  });
});
