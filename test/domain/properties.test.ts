import assert from "node:assert/strict";
import fc from "fast-check";
import { expect, it } from "vitest";
import { potFigures, trialBalance } from "../../src/domain/account.ts";
import { addDays } from "../../src/domain/calendar.ts";
import { day, type PersonId } from "../../src/domain/brand.ts";
import { resolveDraft } from "../../src/domain/draft.ts";
import type { RecordedEvent } from "../../src/domain/event.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { mandateHindrance } from "../../src/domain/mandate-check.ts";
import { emptyState, layOver, type State } from "../../src/domain/state.ts";
import { type Act, acts, attemptOf } from "./acts.ts";
import { assertAnswersStand, assertMoved, assertReturned } from "./desk.ts";
import { authority } from "./fixture.ts";
import { assertSound, contextOf, stateDigest, World, worldOf } from "./given.ts";

const founded = worldOf(...authority).records;
/** The world of the fixture, without asking every rule again. */
function begun(): World {
  const world = new World();
  for (const recorded of founded) {
    evolve(world.state, recorded);
    world.records.push(recorded);
  }
  return world;
}

/** Carries out what can be carried out; days pass in between. */
function play(
  sequence: readonly Act[],
  look: (world: World, before: string | null) => void,
): World {
  const world = begun();
  let date = day("2018-06-25");
  for (const act of sequence) {
    date = addDays(date, act.days);
    const { command, actor } = attemptOf(world.state, act, date);
    const context = contextOf(`${date} 10:00`, actor);
    const before = stateDigest(world.state);
    const decided = world.judge(command, context);
    if (decided.kind === "accepted") world.take(decided, context);
    look(world, decided.kind === "refused" ? before : null);
  }
  return world;
}

/** Sequences lean towards whoever can do something, so that they get somewhere. */
const sequences = fc.array(acts, { minLength: 10, maxLength: 60, size: "max" });
const runs = { numRuns: 150 };

const rebuilt = (records: readonly RecordedEvent[], state: State = emptyState()): State => {
  for (const recorded of records) evolve(state, recorded);
  return state;
};

it("money is never made, lost or spent twice, whoever does what in whatever order", () => {
  const tried = new Set<string>();
  fc.assert(
    fc.property(sequences, (sequence) => {
      const { records } = play(sequence, ({ state }, refusedBefore) => {
        assertSound(state);
        assertReturned(state);
        assertMoved(state);
        expect(trialBalance(state).sum).toBe(0);
        for (const pot of state.pots.values()) {
          const { amount, posted, reserved, left } = potFigures(state, pot.id);
          expect(posted + reserved + left).toBe(amount);
          expect(Math.min(posted, reserved, left)).toBeGreaterThanOrEqual(0);
        }
        expect(stateDigest(state)).toBe(refusedBefore ?? stateDigest(state));
      });
      for (const { event } of records.slice(founded.length)) tried.add(event.type);
    }),
    runs,
  );
  expect([...tried]).toEqual(
    expect.arrayContaining([
      "request-amended",
      "pot-moved",
      "money-returned",
      "money-moved",
      "fixed-row-added",
    ]),
  );
});

it("decision numbers have no gap, and every decision is a person's who did not act alone", () => {
  let made = 0;
  fc.assert(
    fc.property(sequences, (sequence) => {
      const { state, records } = play(sequence, () => undefined);
      const years = Map.groupBy(state.decisions.values(), (one) => one.year);
      for (const [year, decisions] of years) {
        const serials = decisions.map((one) => one.serial);
        expect(serials).toStrictEqual(serials.map((_, index) => index + 1));
        expect(state.serials.get(String(year))).toBe(serials.length);
      }
      for (const { event, by } of records.slice(founded.length)) {
        assert(by.kind === "person" || !humanOnly.includes(event.type), "a person decides");
        if (event.type !== "decision-made") continue;
        made += 1;
        assert(by.kind === "person" && by.person === event.decider.person);
        assertTwoPeople(state, event.proposal, event.decider.person);
      }
    }),
    runs,
  );
  expect(made).toBeGreaterThan(50);
});

const humanOnly: readonly string[] = [
  "draft-opened",
  "draft-entered",
  "draft-answered",
  "draft-terms-set",
  "proposal-submitted",
  "proposal-withdrawn",
  "step-taken",
  "proposal-returned",
  "decision-made",
  "disqualification-declared",
  "disqualification-settled",
  "proposal-referred",
  "referral-settled",
];

/** Nobody decides what he alone prepared: somebody else has reviewed or decided. */
function assertTwoPeople(state: State, id: string, decider: PersonId): void {
  const proposal = state.proposals.get(id);
  assert(proposal !== undefined);
  const looked = [decider, ...proposal.taken.map((step) => step.person)];
  assert(
    looked.some((one) => !proposal.preparers.includes(one)),
    "somebody else has looked",
  );
  const disqualified = proposal.disqualifications.filter(
    (one) => one.settled !== "not-disqualified",
  );
  assert(!disqualified.some((one) => one.person === decider), "no disqualified person decides");
}

it("R12, R08: a decision rests on a mandate that stands that day, and answers what was sought", () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      play(sequence, ({ state, records }) => {
        assertAnswersStand(state);
        const event = records.at(-1)?.event;
        if (event?.type !== "decision-made") return;
        const decision = state.decisions.get(event.decision);
        const mandate = state.mandates.get(decision?.mandate ?? "");
        assert(decision !== undefined && mandate !== undefined);
        expect(state.pots.get(decision.pot)?.mandate).toBe(mandate.id);
        expect(mandateHindrance(mandate, decision.day)).toBeNull();
      });
    }),
    runs,
  );
});

it("what is left goes out to the last öre where a row takes it", () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      play(sequence, ({ state }) => {
        for (const proposal of state.proposals.values()) {
          if (proposal.status !== "open") continue;
          const draft = resolveDraft(state, proposal);
          const rests = draft.rows.filter((row) => row.entry.kind === "rest");
          assert(
            rests.length !== 1 || draft.left <= 0,
            "what is left goes to the row that takes it",
          );
        }
      });
    }),
    runs,
  );
});

it("the state rebuilt from the log, or evolved over an overlay, equals the live one", () => {
  fc.assert(
    fc.property(sequences, fc.nat(), (sequence, cut) => {
      const { state, records } = play(sequence, () => undefined);
      const live = stateDigest(state);
      expect(stateDigest(rebuilt(records))).toBe(live);
      const at = founded.length + (cut % (records.length - founded.length + 1));
      const base = rebuilt(records.slice(0, at));
      const laid = layOver(base);
      rebuilt(records.slice(at), laid.state);
      expect(stateDigest(laid.state)).toBe(live);
      laid.merge();
      expect(stateDigest(base)).toBe(live);
    }),
    { numRuns: 100 },
  );
});

it("the same sequence twice leads to the same events", () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      const events = () => play(sequence, () => undefined).records.map(({ event }) => event);
      expect(events()).toStrictEqual(events());
    }),
    { numRuns: 60 },
  );
});
