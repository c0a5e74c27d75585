import { describe, expect, it } from "vitest";
import { day, grantId } from "../../src/domain/brand.ts";
import { movesOfPot } from "../../src/domain/decide-money-move.ts";
import { takenBackBy, yearClosesFrom, yearReasonMax } from "../../src/domain/decide-year-close.ts";
import { kronor } from "../../src/domain/money.ts";
import { decided, drafted, openDraft, refer, sent } from "./ask.ts";
import { authority, grantCommand, pots, proposals } from "./fixture.ts";
import { did, type Done, given, worldOf } from "./given.ts";
import { ids, imported, people, positions } from "./organisation.ts";
import {
  at,
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
  done,
  asking,
  carrying,
} from "./year-over.ts";

describe("what stops the close", () => {
  const stopped = (...before: readonly Done[]) =>
    given(...authority, registers(), ...before)
      .at(at)
      .as(people.secretary)
      .when(closes(back));
  const waits = (waiting: object) =>
    ({ code: "year-waits", title: "Kompetens", waiting }) as Parameters<
      ReturnType<typeof stopped>["refuses"]
    >[0];

  it("is a proposal that waits for its decision", () => {
    stopped(...sent("skills")).refuses(waits({ why: "decision" }));
  });

  it("is a proposal that waits for the board", () => {
    const referred = did(people.chief, "2018-06-25 09:30", refer(proposals.skills));
    stopped(...sent("skills"), referred).refuses(waits({ why: "board" }));
  });

  it("R08: is a request without an answer, also where only a draft answers it", () => {
    stopped(...drafted("skills")).refuses(waits({ why: "requests", count: 3 }));
  });

  it("is no draft, which stays", () => {
    const draft = did(people.director, "2018-12-20 09:00", openDraft(pots.skills));
    const state = asking(closes(back), draft).recordsKinds("money-moved", "pot-year-closed");
    expect(state.proposals.get("skills/2")?.status).toBe("open");
  });

  it("is that the money can be used for long yet", () => {
    const grant = worldOf(...authority).state.grants.get(ids.grant);
    const from = day("2018-11-20");
    expect(grant && yearClosesFrom(grant)).toBe(from);
    const asked = (on: string) =>
      given(...authority, ...decided("tools"))
        .at(on)
        .as(people.secretary)
        .when(closes(null, { pots: [pots.tools] }));
    asked("2018-11-19 10:00").refuses({ code: "year-not-over", from, last: day("2018-12-31") });
    asked("2018-11-20 10:00").recordsKinds("pot-year-closed");
  });

  it("R33: is that no person asks, and that it is not the secretariat", () => {
    const command = closes(null, { pots: [pots.tools] });
    const full = given(...authority, ...decided("tools")).at(at);
    full.asProgram("import").when(command).refuses({ code: "human-required" });
    full.as(people.director).when(command).refuses({ code: "not-secretariat" });
  });

  it("is a pot of another grant", () => {
    carrying(closes(back, { pots: [next.pot] })).refuses({ code: "not-found", id: next.pot });
  });
});

describe("where what is left can go", () => {
  it("is nowhere on where the grant's terms say that it is repaid, or say nothing", () => {
    const refused = (unspent: "repaid" | "unclear") =>
      asking(closes(onward), ...nextYear, terms(unspent)).refuses({
        code: "carry-not-allowed",
        unspent,
      });
    refused("repaid");
    refused("unclear");
    asking(closes(back), terms("repaid")).recordsKinds("money-moved", "pot-year-closed");
  });

  it("is a later year's grant, or a pot of that very grant", () => {
    const outside = { code: "carry-target", year: 2018 } as const;
    carrying(closes({ ...back, to: pots.tools })).refuses(outside);
    carrying(closes({ ...onward, to: pots.tools })).refuses(outside);
    const same = imported({ ...grantCommand, grant: grantId("annat-2018"), title: "Annat" });
    carrying(closes({ ...onward, to: null, toGrant: grantId("annat-2018") }), same).refuses(
      outside,
    );
  });

  it("R12: is no pot whose delegation has ended", () => {
    const recalled = done({
      type: "recall-mandate",
      mandate: next.mandate,
      from: day("2019-01-12"),
    });
    carrying(closes(onward), recalled).refuses({
      code: "mandate-recalled",
      from: day("2019-01-12"),
    });
  });

  it("R12: is said by whoever decided on the money, while the delegation stood, or by the board", () => {
    const byChief = (on: string) => ({
      day: day(on),
      madeBy: { kind: "person", position: positions.chief, name: "Ulla Norrman" } as const,
      notice: { body: ids.board, meeting: null },
    });
    const by = (change: Parameters<typeof registers>[0]) =>
      given(...authority, ...decided("skills"), registers(change))
        .at(at)
        .as(people.secretary)
        .when(closes(back));
    by(byChief("2018-12-20")).recordsKinds("money-moved", "pot-year-closed");
    by(byChief("2019-01-14")).refuses({ code: "move-outside", why: "ended" });
    by({
      ...byChief("2018-12-20"),
      madeBy: { kind: "person", position: positions.finance, name: "Per Ek" },
    }).refuses({ code: "move-outside", why: "maker" });
    by({ day: day("2018-06-01") }).refuses({ code: "move-outside", why: "earlier" });
  });

  it("is said by a decision about either grant, the one that the money leaves or the one that gets it", () => {
    const about = (grant: typeof ids.grant) =>
      given(
        ...authority,
        ...decided("skills"),
        ...nextYear,
        terms("carried-over"),
        registers({ grant }),
      )
        .at(at)
        .as(people.secretary)
        .when(closes(onward));
    about(ids.grant).recordsKinds("money-carried", "pot-year-closed");
    about(next.grant).recordsKinds("money-carried", "pot-year-closed");
  });

  it("wants a reason of some words", () => {
    const wrong = (text: string, problem: object) =>
      asking(closes({ ...back, reason: text })).refuses({
        code: "fields",
        errors: [{ field: "reason", problem: problem as { readonly code: "missing" } }],
      });
    wrong("  ", { code: "missing" });
    const length = yearReasonMax + 1;
    wrong("x".repeat(length), { code: "too-long", length, max: yearReasonMax });
  });

  it("adds to what the same decision has moved there before", () => {
    const first = did(people.secretary, "2019-01-14 15:00", {
      type: "move-money",
      decision: paper,
      pot: pots.skills,
      to: null,
      amount: kronor(100_000),
      reason: "En första del",
    });
    const state = asking(closes(back, { left: kronor(300_000) }), first).recordsKinds(
      "money-moved",
      "pot-year-closed",
    );
    const skills = state.pots.get(pots.skills);
    expect(skills && movesOfPot(state, skills)).toMatchObject([{ amount: left, reason }]);
    expect(skills && takenBackBy(state, skills)).toBe(kronor(300_000));
  });
});
