import { describe, expect, it } from "vitest";
import { grantFigures, potLeft } from "../../src/domain/account.ts";
import { day, type Ore, potId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { movesOfPot } from "../../src/domain/decide-money-move.ts";
import { isYearClosed } from "../../src/domain/decide-year-close.ts";
import { checkMandate } from "../../src/domain/mandate-check.ts";
import { kronor, zero } from "../../src/domain/money.ts";
import type { State } from "../../src/domain/state.ts";
import { potSubject } from "../../src/domain/touches.ts";
import { decided, openDraft, refer, saveAnswers, sent, settleReferral, submit } from "./ask.ts";
import { authority, potCommand, pots, proposals, requestCommand } from "./fixture.ts";
import { did, type Done, given, worldOf } from "./given.ts";
import { ids, imported, people } from "./organisation.ts";
import {
  at,
  today,
  paper,
  reason,
  left,
  registers,
  next,
  nextYear,
  terms,
  back,
  onward,
  closes,
  reopens,
  done,
  yearOver,
  asking,
  carrying,
  locked,
} from "./year-over.ts";

describe("a closed pot", () => {
  const closed = done(closes(back));
  const holder = (
    command: Parameters<ReturnType<ReturnType<ReturnType<typeof given>["at"]>["as"]>["when"]>[0],
    ...before: readonly Done[]
  ) =>
    given(...yearOver, ...before, closed)
      .at(at)
      .as(people.director)
      .when(command);

  it("is not distributed any more", () => {
    holder(openDraft(pots.skills)).refuses(locked);
  });

  it("keeps its draft to be read, and sends it no more", () => {
    const draft = did(people.director, "2018-12-20 09:00", openDraft(pots.skills));
    const second = "skills/2" as typeof proposals.skills;
    holder(openDraft(pots.skills), draft).refuses(locked);
    holder(saveAnswers(second, { motive: "Sent", nextYear: null }), draft).refuses(locked);
    holder(submit(second), draft).refuses({ ...locked });
  });

  it("takes no request that nobody could answer (R08)", () => {
    asking({ ...requestCommand, request: "late" as typeof requestCommand.request }, closed).refuses(
      locked,
    );
  });

  it("gets no money and gives none, but by its close", () => {
    const move = (from: typeof pots.skills, to: typeof pots.skills | null): Command => ({
      type: "move-money",
      decision: paper,
      pot: from,
      to,
      amount: kronor(1),
      reason,
    });
    asking(move(pots.skills, null), closed).refuses(locked);
    asking(move(pots.tools, pots.skills), closed).refuses(locked);
  });

  it("answers whoever asks for his right that its year is closed", () => {
    const { state } = worldOf(...yearOver, closed);
    expect(checkMandate(state, pots.skills, people.chief, day("2018-12-31"))).toMatchObject({
      may: "nothing",
      hindrance: locked,
    });
  });

  it("has its year closed for the grant when every pot has", () => {
    const { state } = worldOf(...yearOver, closed);
    expect(isYearClosed(state, ids.grant)).toBe(false);
    const rest = ["tools", "own", "digital"] as const;
    const all = worldOf(
      ...yearOver,
      ...rest.flatMap((pot) => decided(pot)),
      closed,
      done(closes(null, { pots: rest.map((pot) => pots[pot]) })),
    );
    expect(isYearClosed(all.state, ids.grant)).toBe(true);
    expect(isYearClosed(all.state, next.grant)).toBe(false);
  });
});

describe("a pot that was closed by mistake", () => {
  const opened = (state: State) => state.pots.get(pots.skills)?.lock;

  it("is opened again with a reason, and the close stays in its history", () => {
    const state = asking(reopens(false), done(closes(back))).records({
      type: "pot-year-reopened",
      pot: pots.skills,
      title: "Kompetens",
      grant: ids.grant,
      year: 2018,
      day: today,
      private: { reason: "Fel pott" },
    });
    expect(opened(state)).toBeUndefined();
    expect(potLeft(state, pots.skills)).toBe(0);
    const kinds = (state.trails.get(potSubject(pots.skills)) ?? []).map(({ event }) => event);
    expect(kinds.slice(-3)).toEqual(["money-moved", "pot-year-closed", "pot-year-reopened"]);
  });

  it("gets its money back where the decision about it was registered by mistake too", () => {
    const state = carrying(reopens(true), done(closes(onward))).records(
      {
        type: "money-carried",
        decision: paper,
        pot: pots.skills,
        title: "Kompetens",
        grant: ids.grant,
        to: next.pot,
        toTitle: "Kompetens 2019",
        was: left,
        amount: zero,
        left,
        toLeft: kronor(700_000),
        private: { reason: "Fel pott" },
        toGrant: next.grant,
        toGrantTitle: "Personalmiljarden 2019",
      },
      {
        type: "pot-year-reopened",
        pot: pots.skills,
        title: "Kompetens",
        grant: ids.grant,
        year: 2018,
        day: today,
        private: { reason: "Fel pott" },
      },
    );
    expect(potLeft(state, pots.skills)).toBe(left);
    expect(grantFigures(state, ids.grant).carriedOut).toBe(0);
    const skills = state.pots.get(pots.skills);
    expect(skills && movesOfPot(state, skills)).toEqual([]);
  });

  it("can have its money taken back by a later close, where it was left where it is first", () => {
    const again = [done(closes(back)), done(reopens(false)), done(closes(null))];
    const state = asking(reopens(true), ...again).recordsKinds("money-moved", "pot-year-reopened");
    expect(potLeft(state, pots.skills)).toBe(left);
  });

  it("takes nothing back that has been used since", () => {
    const { amount } = { amount: kronor(500_000) } satisfies { amount: Ore };
    const opens = imported({
      ...potCommand,
      pot: potId("later"),
      amount,
      openedDay: day("2018-12-31"),
    });
    asking(reopens(true), done(closes(back)), opens).refuses({
      code: "move-spent",
      left: zero,
      wanted: left,
    });
  });

  it("takes nothing back from a pot whose own year is closed", () => {
    const later = done(
      closes(
        { ...back, toGrant: next.grant },
        { grant: next.grant, pots: [next.pot], left: kronor(1_100_000) },
      ),
      "2020-01-10 10:00",
    );
    const own = registers({ decision: paper, grant: null });
    const answered = closes(onward);
    given(
      ...authority,
      ...decided("skills"),
      own,
      ...nextYear,
      terms("carried-over"),
      done(answered),
      later,
    )
      .at("2020-01-11 10:00")
      .as(people.secretary)
      .when(reopens(true))
      .refuses({ code: "pot-locked", title: "Kompetens 2019", year: 2019, day: day("2020-01-10") });
  });

  it("wants to know why", () => {
    asking(reopens(false, " "), done(closes(back))).refuses({
      code: "fields",
      errors: [{ field: "reason", problem: { code: "missing" } }],
    });
  });

  it("is not opened where it is open", () => {
    asking(reopens(false)).records();
  });

  it("is distributed again", () => {
    const before = [done(closes(back)), done(reopens(true))];
    given(...yearOver, ...before)
      .at(at)
      .as(people.director)
      .when(openDraft(pots.skills))
      .recordsKinds("draft-opened");
    // The board's answer to a referred proposal finds the pot as it was.
    given(
      ...authority,
      ...sent("skills"),
      did(people.chief, "2018-06-25 09:30", refer(proposals.skills)),
    )
      .at(at)
      .as(people.secretary)
      .when(settleReferral(proposals.skills, "granted", 160, day("2018-08-29")))
      .recordsKinds("referral-settled");
  });
});
