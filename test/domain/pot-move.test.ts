import { describe, expect, it } from "vitest";
import { potFigures } from "../../src/domain/account.ts";
import { day, grantId, mandateId, potId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { movesOf, successorsOf } from "../../src/domain/decide-pot-move.ts";
import { potHindrance } from "../../src/domain/mandate-check.ts";
import type { Event } from "../../src/domain/event.ts";
import type { State } from "../../src/domain/state.ts";
import { decided, drafted, sent } from "./ask.ts";
import { authority, grantCommand, mandateCommand, pots, proposals } from "./fixture.ts";
import { did, type Done, given, worldOf } from "./given.ts";
import { ids, imported, people, positions } from "./organisation.ts";

const at = "2018-06-25 10:14";
const fresh = mandateId("RS-2018-06-19-140");

const recall = imported({ type: "recall-mandate", mandate: ids.mandate, from: day("2018-06-25") });
const renewed = (change: Partial<typeof mandateCommand> = {}): Done =>
  imported({
    ...mandateCommand,
    mandate: fresh,
    day: day("2018-06-19"),
    section: 140,
    validFrom: day("2018-06-19"),
    ...change,
  });
const move = (pot = pots.skills, purposeConfirmed = false): Command => ({
  type: "move-pot",
  pot,
  mandate: fresh,
  purposeConfirmed,
});
const moving = (command: Command, ...before: readonly (Done | Event)[]) =>
  given(...authority, ...before)
    .at(at)
    .as(people.secretary)
    .when(command);

const mandates = (state: State) => {
  const [from, to] = [state.mandates.get(ids.mandate), state.mandates.get(fresh)];
  if (from === undefined || to === undefined) throw new Error("both mandates are there");
  return [from, to] as const;
};

describe("a pot whose mandate has been recalled", () => {
  it("goes on under another one, with its money, its proposals and its decisions as they were", () => {
    const before = worldOf(...authority, ...sent("skills"), recall, renewed()).state;
    const pot = before.pots.get(pots.skills);
    if (pot === undefined) throw new Error("the pot is there");
    expect(potHindrance(before, pot, day("2018-06-25"))).toMatchObject({
      code: "mandate-recalled",
    });
    const state = moving(move(), ...sent("skills"), recall, renewed()).records({
      type: "pot-moved",
      pot: pots.skills,
      from: ids.mandate,
      mandate: fresh,
      section: "RS 2018-06-19 § 140",
      purpose: "skills",
    });
    const moved = state.pots.get(pots.skills);
    expect(moved).toStrictEqual({ ...pot, mandate: fresh });
    expect(moved && potHindrance(state, moved, day("2018-06-25"))).toBeNull();
    expect(potFigures(state, pots.skills)).toStrictEqual(potFigures(before, pots.skills));
    expect(state.proposals.get(proposals.skills)?.status).toBe("submitted");
    moving(move(), recall, renewed(), did(people.secretary, at, move())).records();
  });

  it("keeps what was decided under the mandate that it was decided on", () => {
    const state = moving(move(), ...decided("skills"), recall, renewed()).recordsKinds("pot-moved");
    expect(state.decisions.get("1/2018")?.mandate).toBe(ids.mandate);
  });

  it("is moved by the secretariat alone, from a mandate that no longer stands to one that does", () => {
    given(...authority, recall, renewed())
      .at(at)
      .as(people.chief)
      .when(move())
      .refuses({ code: "not-secretariat" });
    moving(move(), renewed()).refuses({ code: "mandate-stands" });
    moving(move(), recall, renewed(), {
      type: "mandate-recalled",
      mandate: fresh,
      from: day("2018-06-25"),
    }).refuses({ code: "mandate-recalled", from: day("2018-06-25") });
    moving(move(), recall).refuses({ code: "not-found", id: fresh });
    moving(move(potId("no")), recall, renewed()).refuses({ code: "not-found", id: "no" });
    const other = imported({ ...grantCommand, grant: grantId("other"), title: "Annat" });
    moving(move(), other, recall, renewed({ grant: grantId("other") })).refuses({
      code: "mandate-incomplete",
      missing: "basis",
    });
  });

  it("R06: finds its purpose in the other mandate, also misspelt in one of them; another needs a person's word", () => {
    const purpose = (id: string, sv: string) => ({ id, title: { sv, en: sv } });
    const with_ = (...purposes: readonly ReturnType<typeof purpose>[]) => renewed({ purposes });
    const found = (...purposes: readonly ReturnType<typeof purpose>[]) =>
      moving(move(), recall, with_(...purposes))
        .recordsKinds("pot-moved")
        .pots.get(pots.skills)?.purpose;
    expect(found(purpose("kompetens", "Kompetens"))).toBe("kompetens");
    expect(found(purpose("bilar", "Bilar"), purpose("kompentens", "Kompentens"))).toBe(
      "kompentens",
    );
    // Two that are as like leave it open which.
    const two = [purpose("a", "Kompetensa"), purpose("b", "Kompetensb")] as const;
    moving(move(), recall, with_(...two)).refuses({
      code: "purpose-outside",
      purpose: "Kompetens",
    });
    moving(move(), recall, with_(purpose("bil", "Kompetensbil"))).refuses({
      code: "purpose-outside",
      purpose: "Kompetens",
    });
    const bare = with_(purpose("bilar", "Bilar"));
    moving(move(), recall, bare).refuses({ code: "purpose-outside", purpose: "Kompetens" });
    const state = moving(move(pots.skills, true), recall, bare).recordsKinds("pot-moved");
    expect(state.pots.get(pots.skills)?.purpose).toBe("Kompetens");
  });

  it("R13: is decided as the other mandate allows: a confirmed purpose opens no onward delegation", () => {
    const alone = renewed({ onwardSource: null });
    moving(move(pots.digital, true), recall, alone).refuses({ code: "onward-not-allowed" });
    moving(move(pots.digital), recall, renewed()).recordsKinds("pot-moved", "right-entered");
    const elsewhere = renewed({ delegate: positions.director });
    const state = worldOf(...authority, recall, elsewhere).state;
    const held = movesOf(state, ...mandates(state));
    expect(held.map(({ pot, hindrance }) => [pot.id, hindrance?.code ?? null])).toEqual([
      [pots.skills, null],
      [pots.tools, null],
      [pots.own, "holder-not-delegate"],
      [pots.digital, "delegate-not-head"],
    ]);
  });

  it("rests on its former mandate again where nobody confirms the move, and can be moved once more", () => {
    const moves = did(people.secretary, at, move(pots.digital));
    const declines = {
      type: "decline-right",
      entry: "r-1",
      reason: "Fel delegation",
    } as const;
    const before = worldOf(...authority, recall, renewed()).state.pots.get(pots.digital);
    const amends = did(people.secretary, at, (state) => {
      const pot = state.pots.get(pots.digital);
      if (pot === undefined) throw new Error("the pot is there");
      const { title, purpose, amount, holder } = pot;
      const terms = { title: `${title} 2`, purpose, amount, holder };
      return { type: "amend-pot", pot: pot.id, was: null, purposeConfirmed: true, ...terms };
    });
    for (const [done, entry] of [
      [[moves], "r-1"],
      [[moves, amends], "r-2"],
    ] as const) {
      const state = given(...authority, recall, renewed(), ...done)
        .at(at)
        .as(people.secondSecretary)
        .when({ ...declines, entry })
        .recordsKinds("right-declined", "pot-moved");
      const { mandate, purpose } = state.pots.get(pots.digital) ?? {};
      expect({ mandate, purpose }).toEqual({ mandate: ids.mandate, purpose: before?.purpose });
    }
    moving(
      move(pots.digital),
      recall,
      renewed(),
      moves,
      did(people.secondSecretary, at, declines),
    ).recordsKinds("pot-moved", "right-entered");
  });

  it("has somewhere to go only when its own mandate no longer stands", () => {
    const today = day("2018-06-25");
    const of = (...done: readonly Done[]) => worldOf(...authority, ...done).state;
    const ways = (state: State, on = today) =>
      successorsOf(state, mandates(state)[0], on).map(({ id }) => id);
    expect(ways(of(renewed()))).toEqual([]);
    expect(ways(of(renewed(), recall))).toEqual([fresh]);
    expect(ways(of(renewed({ validTo: day("2018-06-30") }), recall), day("2018-07-01"))).toEqual(
      [],
    );
    expect(ways(of(renewed({ validTo: null })), day("2019-01-01"))).toEqual([fresh]);
  });

  it("lets a draft be written on and sent as before", () => {
    const state = moving(move(), ...drafted("skills"), recall, renewed()).recordsKinds("pot-moved");
    expect(state.proposals.get(proposals.skills)?.status).toBe("open");
  });
});
