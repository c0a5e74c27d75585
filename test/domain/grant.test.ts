import { describe, expect, it } from "vitest";
import { grantFigures, grantLeft, trialBalance } from "../../src/domain/account.ts";
import {
  bodyId,
  caseNumber,
  day,
  grantId,
  meetingId,
  ore,
  positionId,
  registeredDecisionId,
} from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { kronor, zero } from "../../src/domain/money.ts";
import {
  amounts,
  authority,
  boardDecisionCommand,
  grantCommand,
  money,
  potsDecisionCommand,
} from "./fixture.ts";
import { given, worldOf } from "./given.ts";
import { ids, imported, people, positions } from "./organisation.ts";

const asSecretary = (command: Command) =>
  given(...money)
    .at("2018-06-25 10:14")
    .as(people.secretary)
    .when(command);

describe("a case", () => {
  const open = (number: string): Command => ({ type: "open-case", case: number, title: "Nytt" });

  it("R19: has a number of organ, serial and year", () => {
    for (const number of ["RS/1/2018", "LS/1712/2010", "HSNÅÄ/54321/2026"]) {
      const state = asSecretary(open(number)).records({
        type: "case-opened",
        case: number,
        title: "Nytt",
      });
      expect(state.cases.get(number)?.title).toBe("Nytt");
    }
    for (const text of [
      "RS 254/2018",
      "R/254/2018",
      "HSNÅÄÖ/254/2018",
      "rs/254/2018",
      "RS/254/18",
      "RS/254/20188",
      "RS/123456/2018",
      "RS//2018",
      " RS/254/2018",
      "RS/254/2018, RS/255/2018",
    ]) {
      asSecretary(open(text)).refuses({ code: "case-number-malformed", text });
    }
  });

  it("R19: never lends its number to another case", () => {
    asSecretary(open("RS/254/2018")).refuses({
      code: "case-number-taken",
      number: ids.case,
      title: "Personalmiljarden 2018",
    });
  });

  it("is opened by the secretariat alone", () => {
    given(...money)
      .at("2018-06-25 10:14")
      .as(people.chief)
      .when(open("RS/1/2018"))
      .refuses({ code: "not-secretariat" });
  });
});

describe("a grant", () => {
  const other = { ...grantCommand, grant: grantId("other") };

  it("is entered on its account, in balance with the State's", () => {
    const { type: _, ...fields } = other;
    const state = asSecretary(other).records({ type: "grant-registered", ...fields });
    expect(grantLeft(state, other.grant)).toBe(amounts.grant);
    expect(state.balances.get("outside")).toBe(-2 * amounts.grant);
  });

  it("is registered once, under a case that is there", () => {
    asSecretary(grantCommand).refuses({ code: "already-exists", id: ids.grant });
    const unknown = caseNumber("RS/9/2018");
    asSecretary({ ...other, case: unknown }).refuses({ code: "not-found", id: unknown });
  });

  it("is more than nothing, with a rounding that is none or more", () => {
    asSecretary({ ...other, amount: ore(1), rounding: zero }).recordsKinds("grant-registered");
    asSecretary({ ...other, amount: zero }).refuses({ code: "amount-not-positive" });
    asSecretary({ ...other, rounding: ore(-1) }).refuses({ code: "amount-not-positive" });
  });

  it("R05: shows what is fixed, what is in pots and what is left, with the rounding's interval", () => {
    expect(grantFigures(worldOf(...authority).state, ids.grant)).toStrictEqual({
      amount: amounts.grant,
      rounding: kronor(50_000),
      fixed: amounts.fixed,
      pots: kronor(2_700_000),
      undistributed: amounts.left,
      carriedIn: 0,
      carriedOut: 0,
      low: kronor(50_000),
      high: kronor(150_000),
    });
  });

  it("counts only its own pots", () => {
    const { state } = worldOf(...authority, imported(other));
    expect(grantFigures(state, other.grant)).toMatchObject({ fixed: 0, pots: 0 });
    expect(grantFigures(state, grantId("nowhere"))).toMatchObject({ amount: 0, low: 0 });
  });
});

describe("a decision from paper", () => {
  const paper = { ...boardDecisionCommand, decision: registeredDecisionId("paper") };
  const byChief = { ...potsDecisionCommand, decision: registeredDecisionId("paper") };

  it("moves what it fixes from the grant, with names apart from the chain", () => {
    const fixed = { ...paper, rows: paper.rows.slice(0, 1), statedTotal: null };
    const state = asSecretary(fixed).records({
      type: "decision-registered",
      decision: "paper",
      case: ids.case,
      title: paper.title,
      day: paper.day,
      madeBy: paper.madeBy,
      grant: ids.grant,
      rows: [
        {
          activity: "Schemaläggning",
          description: "Schema efter vårdens behov",
          amount: kronor(150_000),
          need: "no",
        },
      ],
      textHash: paper.textHash,
      private: { responsible: ["Karin Berg"] },
    });
    expect(state.balances.get("activity/paper/1")).toBe(kronor(150_000));
    expect(grantLeft(state, ids.grant)).toBe(kronor(2_650_000));
  });

  it("is kept with who registered it, and with the names of those responsible", () => {
    const state = asSecretary(paper).recordsKinds("decision-registered");
    expect(state.registered.get("paper")).toMatchObject({
      registeredBy: people.secretary,
      rows: [{ responsible: "Karin Berg" }, { responsible: "Per Ek", need: "unstated" }],
    });
    expect(state.registered.get(ids.boardDecision)?.registeredBy).toBeNull();
  });

  it("shows nobody where the names have been erased", () => {
    const { notice: _, statedTotal: __, rows, type: ___, ...rest } = paper;
    const { state } = worldOf(...money, {
      type: "decision-registered",
      ...rest,
      rows: rows.map(({ responsible: ____, ...row }) => row),
    });
    expect(state.registered.get("paper")?.rows.map((row) => row.responsible)).toStrictEqual([
      "",
      "",
    ]);
  });

  it("R04: has rows that add up to the total it states", () => {
    asSecretary({ ...paper, statedTotal: kronor(200_001) }).refuses({
      code: "total-differs",
      stated: kronor(200_001),
      computed: kronor(200_000),
    });
    asSecretary({ ...paper, statedTotal: kronor(200_000) }).recordsKinds("decision-registered");
  });

  it("R05: takes the last of the grant but not one krona more", () => {
    const [row] = paper.rows;
    const fixing = (amount: number) =>
      asSecretary({
        ...paper,
        rows: row === undefined ? [] : [{ ...row, amount: kronor(amount) }],
        statedTotal: null,
      });
    expect(grantLeft(fixing(2_800_000).recordsKinds("decision-registered"), ids.grant)).toBe(0);
    fixing(2_800_001).refuses({
      code: "grant-exceeded",
      left: kronor(2_800_000),
      wanted: kronor(2_800_001),
    });
  });

  it("fixes no amount below zero", () => {
    const rows = paper.rows.map((row, index) => ({
      ...row,
      amount: index === 0 ? kronor(-1) : row.amount,
    }));
    asSecretary({ ...paper, rows, statedTotal: null }).refuses({ code: "amount-not-positive" });
  });

  it("may fix nothing to an activity", () => {
    const rows = paper.rows.map((row) => ({ ...row, amount: zero }));
    asSecretary({ ...paper, rows, statedTotal: zero }).recordsKinds("decision-registered");
  });

  it("moves no money where it concerns no grant", () => {
    const state = asSecretary({ ...paper, grant: null }).recordsKinds("decision-registered");
    expect(grantLeft(state, ids.grant)).toBe(kronor(2_800_000));
    expect(trialBalance(state).sum).toBe(0);
  });

  it("is registered once, under a case and a grant that are there", () => {
    asSecretary(boardDecisionCommand).refuses({ code: "already-exists", id: ids.boardDecision });
    const unknown = caseNumber("RS/9/2018");
    asSecretary({ ...paper, case: unknown }).refuses({ code: "not-found", id: unknown });
    asSecretary({ ...paper, grant: grantId("no") }).refuses({ code: "not-found", id: "no" });
  });

  it("was made by a body or a position that is known, the body's under a paragraph", () => {
    const nobody = { kind: "body", body: bodyId("HSN"), section: 1 } as const;
    asSecretary({ ...paper, madeBy: nobody }).refuses({ code: "not-found", id: "HSN" });
    const position = positionId("nobody");
    const person = { kind: "person", position, name: "Ulla Norrman" } as const;
    asSecretary({ ...byChief, madeBy: person }).refuses({ code: "not-found", id: position });
    const unnumbered = { kind: "body", body: ids.board, section: 0 } as const;
    asSecretary({ ...paper, madeBy: unnumbered }).refuses({ code: "section-missing" });
  });

  it("R11: is reported to the board at a meeting when a person made it", () => {
    asSecretary({ ...byChief, notice: null }).refuses({ code: "notice-target-missing" });
    const state = asSecretary(byChief).recordsKinds("decision-registered", "notice-bound");
    expect(state.notices.get("registered/paper")).toMatchObject({
      about: { kind: "registered", decision: "paper" },
      body: ids.board,
      meeting: ids.august,
      decisionDay: day("2018-06-19"),
    });
  });

  it("R11: waits for a meeting where the calendar holds none", () => {
    const open = { ...byChief, notice: { body: ids.board, meeting: null } };
    const state = asSecretary(open).recordsKinds("decision-registered", "notice-bound");
    expect(state.notices.get("registered/paper")?.meeting).toBeNull();
  });

  it("R11: is reported at a real meeting of the body, held on its day or later", () => {
    const bound = (body: string, meeting: string) =>
      asSecretary({
        ...byChief,
        notice: { body: bodyId(body), meeting: meetingId(meeting) },
      });
    bound("HSN", "RS-2018-08-29").refuses({ code: "not-found", id: "HSN" });
    bound("RS", "RS-2018-07-01").refuses({ code: "not-found", id: "RS-2018-07-01" });
    bound("RS", "RF-2018-06-20").refuses({ code: "meeting-outside", meeting: ids.councilJune });
    bound("RS", "RS-2018-06-13").refuses({ code: "meeting-outside", meeting: ids.june });
    const sameDay = { ...byChief, day: day("2018-06-13") };
    asSecretary({ ...sameDay, notice: { body: ids.board, meeting: ids.june } }).recordsKinds(
      "decision-registered",
      "notice-bound",
    );
  });

  it("R33: is a fact from paper, never a decision of ours: it takes no number", () => {
    const { state } = worldOf(...money);
    expect(state.decisions.size).toBe(0);
    expect(state.serials.size).toBe(0);
    expect(state.registered.get(ids.potsDecision)?.madeBy).toMatchObject({
      kind: "person",
      position: positions.chief,
    });
  });
});
