import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { outside, potFigures, trialBalance } from "../../src/domain/account.ts";
import {
  type Day,
  day,
  type Instant,
  instant,
  logPosition,
  type PersonId,
} from "../../src/domain/brand.ts";
import type { Actor, Command, Context, Decided } from "../../src/domain/command.ts";
import { decide } from "../../src/domain/decide.ts";
import type { By, Event, EventType, RecordedEvent, SystemName } from "../../src/domain/event.ts";
import { evolve } from "../../src/domain/evolve.ts";
import type { Refusal } from "../../src/domain/refusal.ts";
import { emptyState, type State, tables } from "../../src/domain/state.ts";
import { touchesOf } from "../../src/domain/touches.ts";

/** A command, or one that is read off the state as a card would (its revision, version and digest). */
export type Asked = Command | ((state: State) => Command);

/** Something that has been carried out before the test begins; it must be accepted. */
export interface Done {
  readonly at: string;
  readonly by: Actor;
  readonly asked: Asked;
}

export const digest = (canonical: string): string =>
  createHash("sha256").update(canonical, "utf8").digest("hex");

/** "2018-06-25 10:14", a moment in the Swedish summer. */
function momentOf(at: string): { readonly now: Instant; readonly today: Day } {
  const [date = "", time = "10:00"] = at.split(" ");
  return { now: instant(Date.parse(`${date}T${time}:00+02:00`)), today: day(date) };
}

export const contextOf = (at: string, actor: Actor): Context => ({
  ...momentOf(at),
  actor,
  digest,
});

export const person = (id: PersonId): Actor => ({ kind: "person", person: id });
export const program = (name: SystemName): Actor => ({ kind: "system", name });

/** What somebody did at a moment. */
export const did = (by: PersonId, at: string, asked: Asked): Done => ({
  at,
  by: person(by),
  asked,
});

/** The whole state as one digest: equal states have equal digests, whatever table type holds them. */
export function stateDigest(state: State): string {
  const all = [...tables(state)].map(([name, table]) => [name, [...table.entries()]]);
  return digest(JSON.stringify(all));
}

/** A log in the making, with the state that its events have led to. */
export class World {
  readonly records: RecordedEvent[] = [];
  readonly state: State = emptyState();

  record(event: Event, by: By, time: Instant): void {
    const position = logPosition(this.records.length + 1);
    const before = new Map(this.state.revisions.entries());
    const touches = touchesOf(event);
    const recorded: RecordedEvent = { position, time, by, key: null, touches, event };
    evolve(this.state, recorded);
    this.records.push(recorded);
    for (const [subject, revision] of before) {
      assert((this.state.revisions.get(subject) ?? 0) >= revision, "revisions never go back");
    }
    assertSound(this.state);
  }

  judge(asked: Asked, context: Context): Decided {
    const command = typeof asked === "function" ? asked(this.state) : asked;
    return decide(this.state, command, context);
  }

  take(decided: Decided & { kind: "accepted" }, { actor, now }: Context): void {
    const by: By = actor.kind === "system" ? actor : { ...actor, capacity: decided.capacity };
    for (const event of decided.events) this.record(event, by, now);
  }

  carryOut({ at, by, asked }: Done): void {
    const context = contextOf(at, by);
    const decided = this.judge(asked, context);
    assert(decided.kind === "accepted", `what is given is accepted: ${JSON.stringify(decided)}`);
    this.take(decided, context);
  }
}

/** What every state must be: in balance, no account overdrawn but the State's own, and each pot's last day as it is now. */
export function assertSound(state: State): void {
  assert.equal(trialBalance(state).sum, 0, "the sum over all accounts is zero");
  for (const [account, amount] of state.balances.entries()) {
    assert(account === outside || amount >= 0, `account ${account} is overdrawn`);
  }
  for (const pot of state.pots.values()) {
    const last = state.potDays.get(pot.id)?.at(-1);
    assert(last !== undefined, `pot ${pot.id} has a last day`);
    const { amount, posted, reserved, left, holder, title, mandate } = last;
    assert.deepEqual({ amount, posted, reserved, left }, potFigures(state, pot.id));
    assert.deepEqual([holder, title, mandate], [pot.holder, pot.title, pot.mandate]);
  }
}

/** The world that events and commands have led to. */
export function worldOf(...before: readonly (Event | Done)[]): World {
  const world = new World();
  for (const one of before) {
    if ("asked" in one) world.carryOut(one);
    else world.record(one, { kind: "system", name: "import" }, momentOf("2018-01-01").now);
  }
  return world;
}

/** The question that a test puts: what comes of a command. */
class Question {
  readonly #world: World;
  readonly #context: Context;
  readonly #asked: Asked;

  constructor(world: World, context: Context, asked: Asked) {
    this.#world = world;
    this.#context = context;
    this.#asked = asked;
  }

  /** Exactly these events, in this order; they lead to a sound state, which is returned. */
  records(...events: readonly unknown[]): State {
    const decided = this.#judge();
    assert.deepStrictEqual(decided.kind === "accepted" ? decided.events : decided, events);
    return this.#taken(decided);
  }

  /** Exactly these kinds of events, in this order; for tests that look at the state afterwards. */
  recordsKinds(...kinds: readonly EventType[]): State {
    const decided = this.#judge();
    const found = decided.kind === "accepted" ? decided.events.map((one) => one.type) : decided;
    assert.deepStrictEqual(found, kinds);
    return this.#taken(decided);
  }

  /** Exactly this refusal, and a state in which nothing has changed. */
  refuses(refusal: Refusal): void {
    const before = stateDigest(this.#world.state);
    assert.deepStrictEqual(this.#judge(), { kind: "refused", refusal });
    assert.equal(stateDigest(this.#world.state), before, "a refusal changes nothing");
  }

  #judge(): Decided {
    return this.#world.judge(this.#asked, this.#context);
  }

  #taken(decided: Decided): State {
    assert(decided.kind === "accepted");
    this.#world.take(decided, this.#context);
    return this.#world.state;
  }
}

interface Asking {
  when(asked: Asked): Question;
}

interface Moment {
  as(id: PersonId): Asking;
  asProgram(name: SystemName): Asking;
}

/** Given what has happened, at a moment, as somebody, when he asks: `given(…).at(…).as(…).when(…).records(…)`. */
export function given(...before: readonly (Event | Done)[]): { at(moment: string): Moment } {
  return {
    at(moment) {
      const asking = (actor: Actor): Asking => ({
        when: (asked) => new Question(worldOf(...before), contextOf(moment, actor), asked),
      });
      return { as: (id) => asking(person(id)), asProgram: (name) => asking(program(name)) };
    },
  };
}
