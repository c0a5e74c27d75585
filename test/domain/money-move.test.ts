import { describe, expect, it } from "vitest";
import { grantFigures, grantLeft, potFigures, potLeft } from "../../src/domain/account.ts";
import {
  day,
  grantId,
  mandateId,
  type PotId,
  potId,
  registeredDecisionId,
} from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { moveReasonMax, movesOfPot, movingFrom } from "../../src/domain/decide-money-move.ts";
import type { GrantCommand } from "../../src/domain/grant.ts";
import { kronor, minus, plus, zero } from "../../src/domain/money.ts";
import { givenTo } from "../../src/domain/pot.ts";
import type { FieldError } from "../../src/domain/refusal.ts";
import type { State } from "../../src/domain/state.ts";
import { decided, drafted, grantedByBoard, sent } from "./ask.ts";
import {
  amounts,
  authority,
  boardDecisionCommand,
  grantCommand,
  mandateCommand,
  potCommand,
  pots,
} from "./fixture.ts";
import { did, type Done, given, worldOf } from "./given.ts";
import { ids, imported, people, positions } from "./organisation.ts";

const at = "2018-11-05 10:14";
const later = registeredDecisionId("RS-2018-10-30-201");
const reason = "Behovet blev mindre";

const notice = { body: ids.board, meeting: null };
const registers = (
  change: Partial<GrantCommand & { type: "register-decision" }> = {},
  id = later,
): Done =>
  imported({
    ...boardDecisionCommand,
    decision: id,
    title: "Omfördelning",
    day: day("2018-10-30"),
    madeBy: { kind: "body", body: ids.board, section: 201 },
    rows: [],
    statedTotal: null,
    notice: null,
    ...change,
  });
const moves = (
  amount: number,
  to: PotId | null = pots.tools,
  change: Partial<Command & { type: "move-money" }> = {},
): Command => ({
  type: "move-money",
  decision: later,
  pot: pots.skills,
  to,
  amount: kronor(amount),
  reason,
  ...change,
});
const moving = (command: Command, ...before: readonly Done[]) =>
  given(...authority, registers(), ...before)
    .at(at)
    .as(people.secretary)
    .when(command);
const done = (command: Command): Done => did(people.secretary, "2018-11-05 10:00", command);
/** The chief executive's own decision, of the same day. */
const byChief = registers({
  madeBy: { kind: "person", position: positions.chief, name: "Ulla Norrman" },
  notice,
});
const recalled = (from: string): Done =>
  did(people.secretary, "2018-11-05 10:05", {
    type: "recall-mandate",
    mandate: ids.mandate,
    from: day(from),
  });
const wrong = (...errors: readonly FieldError[]) => ({ code: "fields", errors }) as const;

/** Amount and rest are what was given, posted and reserved, to the öre. */
function figures(state: State, pot: PotId) {
  const { amount, left, reserved, posted } = potFigures(state, pot);
  expect(posted + reserved + left).toBe(amount);
  return { amount, left };
}

describe("undistributed money of a pot", () => {
  it("goes to another pot of the grant, with both balances and the reason in one event", () => {
    const state = moving(moves(200_000)).records({
      type: "money-moved",
      decision: later,
      pot: pots.skills,
      title: "Kompetens",
      to: pots.tools,
      toTitle: "Utdata",
      grant: ids.grant,
      was: zero,
      amount: kronor(200_000),
      left: kronor(800_000),
      toLeft: kronor(800_000),
      private: { reason },
    });
    expect(figures(state, pots.skills)).toEqual({ amount: kronor(800_000), left: kronor(800_000) });
    expect(figures(state, pots.tools)).toEqual({ amount: kronor(800_000), left: kronor(800_000) });
    expect(grantLeft(state, ids.grant)).toBe(amounts.left);
    expect(grantFigures(state, ids.grant)).toMatchObject({
      fixed: amounts.fixed,
      pots: kronor(2_700_000),
    });
    const skills = state.pots.get(pots.skills);
    expect(skills && givenTo(skills)).toBe(amounts.skills);
    expect(skills && movesOfPot(state, skills)).toMatchObject([{ by: { id: later }, reason }]);
  });

  it("goes back to what is left of the grant, all of it too when nothing is given", () => {
    const state = moving(moves(1_000_000, null)).recordsKinds("money-moved");
    expect(figures(state, pots.skills)).toEqual({ amount: 0, left: 0 });
    expect(grantLeft(state, ids.grant)).toBe(plus(amounts.left, amounts.skills));
    expect(grantFigures(state, ids.grant)).toMatchObject({
      fixed: amounts.fixed,
      pots: kronor(1_700_000),
      undistributed: kronor(1_100_000),
    });
  });

  it("leaves what has been given, and what waits for the board", () => {
    const before = worldOf(...authority, ...decided("skills")).state;
    const rest = potLeft(before, pots.skills);
    const over: FieldError = { field: "amount", problem: { code: "more-than-pot", left: rest } };
    moving(moves(rest / 100 + 1), ...decided("skills")).refuses(wrong(over));
    const state = moving(moves(rest / 100), ...decided("skills")).recordsKinds("money-moved");
    expect(figures(state, pots.skills)).toEqual({
      amount: minus(amounts.skills, rest),
      left: 0,
    });
    const referred = grantedByBoard.slice(0, -1);
    const reserved = worldOf(...authority, ...referred).state;
    const free = potFigures(reserved, pots.skills);
    expect(free.reserved).toBeGreaterThan(0);
    moving(moves(free.left / 100), ...referred).recordsKinds("money-moved");
    moving(moves(free.left / 100 + 1), ...referred).refuses(
      wrong({ field: "amount", problem: { code: "more-than-pot", left: free.left } }),
    );
  });

  it("stays while somebody is to decide a proposal that says what will be left, in either pot", () => {
    const waits = { code: "pot-awaits-decision", title: "Kompetens" } as const;
    moving(moves(1), ...sent("skills")).refuses(waits);
    moving(moves(1, pots.skills, { pot: pots.tools }), ...sent("skills")).refuses(waits);
    moving(moves(1, null, { pot: pots.tools }), ...sent("skills")).recordsKinds("money-moved");
    moving(moves(1), ...drafted("skills")).recordsKinds("money-moved");
  });

  it("is given another reason also then, since that moves nothing", () => {
    const first = done(moves(1, null, { pot: pots.tools }));
    const same = moves(1, null, { pot: pots.tools, reason: "Annat" });
    moving(same, first, ...sent("tools")).recordsKinds("money-moved");
    moving(moves(0, null, { pot: pots.tools }), first, ...sent("tools")).refuses({
      code: "pot-awaits-decision",
      title: "Utdata",
    });
  });

  it("has to have a reason of some length", () => {
    const missing: FieldError = { field: "reason", problem: { code: "missing" } };
    moving(moves(1, null, { reason: "  " })).refuses(wrong(missing));
    const length = moveReasonMax + 1;
    const long: FieldError = {
      field: "reason",
      problem: { code: "too-long", length, max: moveReasonMax },
    };
    moving(moves(1, null, { reason: "x".repeat(length) })).refuses(wrong(long));
    for (const nothing of [-1, 0]) moving(moves(nothing)).refuses({ code: "amount-not-positive" });
  });
});

describe("a move that was typed wrong", () => {
  it("is put right by the same once more, and taken back by nothing", () => {
    const first = done(moves(200_000));
    moving(moves(200_000), first).recordsKinds();
    const told = moving(moves(200_000, pots.tools, { reason: "Annat" }), first);
    const again = told.recordsKinds("money-moved");
    expect(figures(again, pots.tools).left).toBe(kronor(800_000));
    expect(again.registered.get(later)?.moves).toMatchObject([{ reason: "Annat" }]);
    const less = moving(moves(50_000), first).recordsKinds("money-moved");
    expect(figures(less, pots.skills).left).toBe(kronor(950_000));
    expect(figures(less, pots.tools).left).toBe(kronor(650_000));
    const most = moving(moves(1_000_000), first).recordsKinds("money-moved");
    expect(figures(most, pots.skills).left).toBe(0);
    moving(moves(1_000_001), first).refuses(
      wrong({ field: "amount", problem: { code: "more-than-pot", left: amounts.skills } }),
    );
    const none = moving(moves(0), first).recordsKinds("money-moved");
    expect(figures(none, pots.skills)).toEqual({ amount: amounts.skills, left: amounts.skills });
    expect(none.registered.get(later)?.moves).toEqual([]);
  });

  it("is not, once the money has gone on", () => {
    const onward = done(moves(700_000, null, { pot: pots.tools }));
    const [first, left] = [done(moves(200_000)), kronor(100_000)];
    moving(moves(0), first, onward).refuses({
      code: "move-spent",
      left,
      wanted: kronor(200_000),
    });
    moving(moves(100_000), first, onward).recordsKinds("money-moved");
  });

  it("is kept apart from another decision's, and from another place's", () => {
    const second = registeredDecisionId("RS-2018-11-01-210");
    const both = registers({ day: day("2018-11-01") }, second);
    const more = moves(10_000, pots.tools, { decision: second });
    const state = moving(more, both, done(moves(200_000)), done(moves(5_000, null))).recordsKinds(
      "money-moved",
    );
    expect(figures(state, pots.skills).left).toBe(kronor(785_000));
    expect(figures(state, pots.tools).left).toBe(kronor(810_000));
    expect(grantLeft(state, ids.grant)).toBe(plus(amounts.left, kronor(5_000)));
  });
});

describe("who can move it, and where to", () => {
  const outside = (why: "own" | "grant" | "earlier" | "maker" | "ended" | "target") =>
    ({ code: "move-outside", why }) as const;

  it("is whoever decided the pots, or a body, afterwards, of the same grant and by another decision", () => {
    const asked = (by: Done, command = moves(1)) =>
      given(...authority, by)
        .at(at)
        .as(people.secretary)
        .when(command);
    const byFinance = registers({
      madeBy: { kind: "person", position: positions.finance, name: "Ulla Norrman" },
      notice,
    });
    asked(byChief).recordsKinds("money-moved");
    asked(byFinance).refuses(outside("maker"));
    asked(registers({ day: day("2018-05-01") })).refuses(outside("earlier"));
    asked(registers({ grant: null })).recordsKinds("money-moved");
    asked(registers(), moves(1, null, { decision: ids.potsDecision })).refuses(outside("own"));
    const other = imported({ ...grantCommand, grant: grantId("other"), title: "Annat" });
    given(...authority, other, registers({ grant: grantId("other") }))
      .at(at)
      .as(people.secretary)
      .when(moves(1))
      .refuses(outside("grant"));
  });

  it("is the board alone where the board gave the receiving pot its money", () => {
    const fresh = { ...potCommand, pot: potId("fresh"), amount: kronor(1), title: "Ny" };
    const opens = imported({ ...fresh, source: ids.boardDecision });
    given(...authority, opens, byChief)
      .at(at)
      .as(people.secretary)
      .when(moves(1, fresh.pot))
      .refuses(outside("maker"));
    moving(moves(1, fresh.pot), opens).recordsKinds("money-moved");
  });

  it("is another pot, that there is, of the same grant", () => {
    moving(moves(1, pots.skills)).refuses(outside("target"));
    const nothing = potId("nothing");
    moving(moves(1, nothing)).refuses({ code: "not-found", id: nothing });
    moving(moves(1, null, { pot: nothing })).refuses({ code: "not-found", id: nothing });
    const none = registeredDecisionId("nothing");
    moving(moves(1, null, { decision: none })).refuses({ code: "not-found", id: none });
    const grant = grantId("other");
    const mandate = { ...mandateCommand, mandate: mandateId("other"), grant };
    const far = { ...potCommand, pot: potId("far"), grant, mandate: mandate.mandate };
    const elsewhere = [
      imported({ ...grantCommand, grant, title: "Annat" }),
      imported(mandate),
      imported(far),
    ];
    moving(moves(1, far.pot), ...elsewhere).refuses(outside("target"));
  });

  it("is a pot whose mandate stands (R12); what was moved there before can come back", () => {
    const today = recalled("2018-11-05");
    const ended = { code: "mandate-recalled", from: day("2018-11-05") } as const;
    moving(moves(1), today).refuses(ended);
    moving(moves(1, null), today).recordsKinds("money-moved");
    moving(moves(0), done(moves(1)), today).recordsKinds("money-moved");
  });

  it("is a body alone once the delegation has ended (R12); what he had registered is put right", () => {
    const asked = (command: Command, ...before: readonly Done[]) =>
      given(...authority, byChief, ...before)
        .at(at)
        .as(people.secretary)
        .when(command);
    asked(moves(1, null), recalled("2018-10-30")).refuses(outside("ended"));
    asked(moves(1, null), recalled("2018-10-31")).recordsKinds("money-moved");
    moving(moves(1, null), recalled("2018-10-30")).recordsKinds("money-moved");
    const before = [done(moves(1, null)), recalled("2018-10-30")];
    asked(moves(0, null), ...before).recordsKinds("money-moved");
    const { state } = worldOf(...authority, byChief, ...before);
    const fit = [...state.pots.values()].filter((pot) => movingFrom(state, pot).length > 0);
    expect(fit.map(({ id }) => id)).toEqual([pots.skills]);
  });

  it("is registered by the secretariat", () => {
    given(...authority, registers())
      .at(at)
      .as(people.chief)
      .when(moves(1))
      .refuses({ code: "not-secretariat" });
    const { state } = worldOf(...authority, registers());
    const pot = state.pots.get(pots.skills);
    expect(pot && movingFrom(state, pot).map(({ id }) => id)).toEqual([later]);
  });
});
