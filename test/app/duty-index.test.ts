import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/app/digest.ts";
import { instant, personId } from "../../src/domain/brand.ts";
import type { Actor, Command } from "../../src/domain/command.ts";
import { dayAt } from "../../src/domain/moment.ts";
import { layOver } from "../../src/domain/state.ts";
import type { Duty } from "../../src/notify/duty.ts";
import { dutiesFor, DutyIndex, keepIndex } from "../../src/notify/duty-index.ts";
import { allDuties, dutiesByPerson } from "../../src/notify/whole.ts";
import { homeSheet } from "../../src/teams/cards/home.ts";
import { authority } from "../domain/fixture.ts";
import { program, World } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";
import { wish } from "../simulation/people.ts";
import { createSeededChance, type SeededChance } from "../simulation/seeded-chance.ts";
import { addressOf } from "../simulation/simulated-channel.ts";

const hour = 3_600_000;
const everybody = Object.values(people);
const delivery: Actor = program("delivery");

/** An authority whose index is told of its records, and asked now and then only. */
class Indexed {
  readonly world = new World();
  readonly index = keepIndex(this.world.state);
  now = instant(Date.UTC(2018, 5, 25, 7));

  constructor() {
    for (const done of authority) this.world.carryOut(done);
    this.index.take(this.world.records);
  }

  ask(actor: Actor, command: Command): void {
    const context = { actor, now: this.now, today: dayAt(this.now), digest: sha256 };
    const decided = this.world.judge(command, context);
    if (decided.kind === "refused") return;
    const before = this.world.records.length;
    this.world.take(decided, context);
    this.index.take(this.world.records.slice(before));
  }
}

function happen(indexed: Indexed, chance: SeededChance): void {
  const draw = chance.fraction();
  const who = chance.pick(everybody);
  if (draw < 0.1) {
    const address = addressOf(who);
    indexed.ask(delivery, { type: "open-conversation", person: who, cause: "message", address });
  } else if (draw < 0.2) {
    indexed.ask(delivery, { type: "lose-conversation", person: who, code: "blocked" });
  } else if (draw < 0.35) {
    indexed.now = instant(indexed.now + chance.pick([hour, 20 * hour, 9 * 24 * hour]));
  } else {
    const wished = wish(indexed.world.state, dayAt(indexed.now), chance);
    if (wished !== null) indexed.ask({ kind: "person", person: wished.person }, wished.command);
  }
}

const inOrder = (duties: readonly Duty[]): readonly string[] =>
  duties.map((duty) => JSON.stringify(duty)).toSorted();

function expectWhole(indexed: Indexed): number {
  const { state } = indexed.world;
  const today = dayAt(indexed.now);
  const whole = dutiesByPerson(allDuties(state, today), state, today);
  let found = 0;
  for (const person of everybody) {
    const kept = indexed.index.of(person, today);
    expect(inOrder(kept), `${person} on ${today}`).toEqual(inOrder(whole.get(person) ?? []));
    found += kept.length;
  }
  return found;
}

describe("the index of duties", () => {
  it("says of everybody what the whole state says, however it came to it", () => {
    let found = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const chance = createSeededChance(seed);
        const indexed = new Indexed();
        for (let index = 0; index < 60; index += 1) {
          happen(indexed, chance);
          if (chance.happens(0.5)) found += expectWhole(indexed);
        }
      }),
      { numRuns: 25 },
    );
    expect(found).toBeGreaterThan(1_000);
  }, 120_000);

  it("shows everybody the same home as the whole state does, page by page", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const chance = createSeededChance(seed);
        const indexed = new Indexed();
        for (let index = 0; index < 60; index += 1) happen(indexed, chance);
        const { state } = indexed.world;
        const { now } = indexed;
        // The same state under another name: no index is kept of it.
        const unkept = layOver(state).state;
        for (const person of everybody) {
          const viewer = { person, language: "sv", now, today: dayAt(now) } as const;
          for (const page of [1, 2])
            expect(homeSheet({ card: "home", page }, state, viewer)).toEqual(
              homeSheet({ card: "home", page }, unkept, viewer),
            );
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it("follows the set-up step by step, as a mandate is heard by what was given on paper before it", () => {
    const world = new World();
    const index = keepIndex(world.state);
    const today = dayAt(instant(Date.UTC(2018, 5, 25, 7)));
    for (const done of authority) {
      const before = world.records.length;
      world.carryOut(done);
      index.take(world.records.slice(before));
      const whole = dutiesByPerson(allDuties(world.state, today), world.state, today);
      for (const person of everybody)
        expect(inOrder(index.of(person, today))).toEqual(inOrder(whole.get(person) ?? []));
    }
  });

  it("looks at so many subjects in one go, and at the rest before it answers", () => {
    const { world } = new Indexed();
    const index = new DutyIndex(world.state);
    const today = dayAt(instant(Date.UTC(2018, 5, 25, 7)));
    expect(index.settle(today, 1)).toBe(true);
    const whole = dutiesByPerson(allDuties(world.state, today), world.state, today);
    const own = whole.get(people.secretary) ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(inOrder(index.of(people.secretary, today))).toEqual(inOrder(own));
    expect(index.settle(today, 1)).toBe(false);
  });

  it("is nothing for somebody whom nobody knows", () => {
    const { state } = new Indexed().world;
    expect(dutiesFor(personId("nobody"), state, dayAt(instant(0)))).toEqual([]);
  });
});
