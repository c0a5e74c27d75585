import { describe, expect, it } from "vitest";
import { grantFigures, grantLeft, potFigures, potLeft } from "../../src/domain/account.ts";
import { kronor, zero } from "../../src/domain/money.ts";
import { grantSubject } from "../../src/domain/touches.ts";
import { decided } from "./ask.ts";
import { amounts, authority, pots } from "./fixture.ts";
import { given } from "./given.ts";
import { ids, people } from "./organisation.ts";
import {
  at,
  today,
  paper,
  reason,
  left,
  next,
  back,
  onward,
  closes,
  done,
  asking,
  carrying,
} from "./year-over.ts";

describe("the close of a pot's year", () => {
  it("needs no decision where nothing is left", () => {
    const full = given(...authority, ...decided("tools"))
      .at(at)
      .as(people.secretary)
      .when(closes(null, { pots: [pots.tools] }));
    const state = full.records({
      type: "pot-year-closed",
      pot: pots.tools,
      title: "Utdata",
      grant: ids.grant,
      year: 2018,
      day: today,
      remainder: null,
    });
    expect(state.pots.get(pots.tools)?.lock).toEqual({ year: 2018, day: today, remainder: null });
  });

  it("R05: asks where what is left goes, and by which decision", () => {
    asking(closes(null, { left })).refuses({
      code: "remainder-undecided",
      title: "Kompetens",
      left,
    });
  });

  it("returns what is left to the grant by a decision on paper, as any move, with both balances", () => {
    const state = asking(closes(back)).records(
      {
        type: "money-moved",
        decision: paper,
        pot: pots.skills,
        title: "Kompetens",
        grant: ids.grant,
        to: null,
        toTitle: null,
        was: zero,
        amount: left,
        left: zero,
        toLeft: kronor(500_000),
        private: { reason },
      },
      {
        type: "pot-year-closed",
        pot: pots.skills,
        title: "Kompetens",
        grant: ids.grant,
        year: 2018,
        day: today,
        remainder: { decision: paper, to: null, toGrant: ids.grant, amount: left },
      },
    );
    expect(potFigures(state, pots.skills)).toMatchObject({ left: 0, posted: kronor(600_000) });
    expect(grantLeft(state, ids.grant)).toBe(kronor(500_000));
  });

  it("carries what is left to a pot of the next year, with both balances in one event", () => {
    const state = carrying(closes(onward)).records(
      {
        type: "money-carried",
        decision: paper,
        pot: pots.skills,
        title: "Kompetens",
        grant: ids.grant,
        to: next.pot,
        toTitle: "Kompetens 2019",
        was: zero,
        amount: left,
        left: zero,
        toLeft: kronor(1_100_000),
        private: { reason },
        toGrant: next.grant,
        toGrantTitle: "Personalmiljarden 2019",
      },
      {
        type: "pot-year-closed",
        pot: pots.skills,
        title: "Kompetens",
        grant: ids.grant,
        year: 2018,
        day: today,
        remainder: { decision: paper, to: next.pot, toGrant: next.grant, amount: left },
      },
    );
    expect(potLeft(state, next.pot)).toBe(kronor(1_100_000));
    expect(state.pots.get(next.pot)).toMatchObject({ amount: kronor(1_100_000), moved: left });
    // What was fixed of either grant stays what it was, and nothing has come or gone unseen.
    expect(grantFigures(state, ids.grant)).toMatchObject({
      fixed: amounts.fixed,
      carriedOut: left,
      carriedIn: 0,
    });
    expect(grantFigures(state, next.grant)).toMatchObject({ fixed: 0, carriedIn: left });
  });

  it("carries to what is left of the next year's grant, from which a new pot is opened", () => {
    const state = carrying(closes({ ...onward, to: null })).recordsKinds(
      "money-carried",
      "pot-year-closed",
    );
    expect(grantLeft(state, next.grant)).toBe(kronor(2_700_000));
  });

  it("closes several pots by one decision, each with its own move and the sum that is left after it", () => {
    const several = closes(back, {
      pots: [pots.skills, pots.digital, pots.own],
      left: kronor(500_000),
    });
    const half = { study: { kind: "amount", amount: kronor(400_000), typed: "400 000" } } as const;
    const before = [...decided("own", half), ...decided("digital")];
    const found: unknown[] = [];
    const state = asking(several, ...before).recordsKinds(
      "money-moved",
      "pot-year-closed",
      "pot-year-closed",
      "money-moved",
      "pot-year-closed",
    );
    for (const { event, facts } of state.trails.get(grantSubject(ids.grant)) ?? [])
      if (event === "money-moved") found.push(facts.balances);
    expect(found).toEqual([
      [0, kronor(500_000)],
      [0, kronor(600_000)],
    ]);
  });

  it("is one and the same when the button is pressed twice", () => {
    asking(closes(back), done(closes(back))).records();
  });

  it("closes nothing when money has come or gone since the card was shown", () => {
    asking(closes(back, { left: kronor(300_000) })).refuses({
      code: "year-left-differs",
      was: kronor(300_000),
      now: left,
    });
  });

  it("closes nothing at all where one of several pots cannot be closed", () => {
    const both = closes(back, { pots: [pots.skills, pots.tools], left: kronor(1_000_000) });
    asking(both).refuses({
      code: "year-waits",
      title: "Utdata",
      waiting: { why: "requests", count: 1 },
    });
  });
});
