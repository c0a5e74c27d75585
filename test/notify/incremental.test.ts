import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dutyDay } from "../../src/notify/duty-day.ts";
import { dayOf } from "../../src/app/clock.ts";
import { sha256 } from "../../src/app/digest.ts";
import { instant, type PersonId, type Subject } from "../../src/domain/brand.ts";
import type { Actor, Command } from "../../src/domain/command.ts";
import { allSubjects, dependentsOf } from "../../src/notify/dependents.ts";
import { owed } from "../../src/notify/owed.ts";
import { type Action, plan, type Plan } from "../../src/notify/plan.ts";
import { authority } from "../domain/fixture.ts";
import { program, World } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";
import { wish } from "../simulation/people.ts";
import { createSeededChance, type SeededChance } from "../simulation/seeded-chance.ts";
import { addressOf } from "../simulation/simulated-channel.ts";

const delivery: Actor = program("delivery");
const minute = 60_000;

/** An authority whose plans are kept up to date record by record, as the delivery loop does. */
class Planned {
  readonly world = new World();
  readonly plans = new Map<Subject, Plan>();
  readonly #waitingFor = new Map<PersonId, Set<Subject>>();
  now = instant(Date.UTC(2018, 5, 25, 7));

  constructor() {
    for (const done of authority) this.world.carryOut(done);
    for (const subject of allSubjects(this.world.state)) this.planOne(subject);
  }

  ask(actor: Actor, command: Command): void {
    const context = { actor, now: this.now, today: dayOf(this.now), digest: sha256 };
    const decided = this.world.judge(command, context);
    if (decided.kind === "refused") return;
    const before = this.world.records.length;
    this.world.take(decided, context);
    const dirty = new Set<Subject>();
    for (const record of this.world.records.slice(before)) {
      const waiting = (person: PersonId): Iterable<Subject> => this.#waitingFor.get(person) ?? [];
      for (const subject of dependentsOf(record, this.world.state, waiting)) dirty.add(subject);
    }
    for (const subject of dirty) this.planOne(subject);
  }

  planOne(subject: Subject): void {
    const { state } = this.world;
    const due = owed(subject, state, dutyDay(this.now));
    for (const { person } of due) {
      const waiting = this.#waitingFor.get(person) ?? new Set<Subject>();
      this.#waitingFor.set(person, waiting.add(subject));
    }
    this.plans.set(subject, plan(subject, due, state, this.now));
  }

  /** What the full pass says, which the kept plans must equal. */
  wholePlan(): Map<Subject, Plan> {
    const { state } = this.world;
    const day = dutyDay(this.now);
    const all = new Set(allSubjects(state));
    return new Map(
      [...all].map((subject) => [
        subject,
        plan(subject, owed(subject, state, day), state, this.now),
      ]),
    );
  }

  pass(milliseconds: number): void {
    this.now = instant(this.now + milliseconds);
    for (const [subject, { lookAgain }] of this.plans)
      if (lookAgain !== null && lookAgain <= this.now) this.planOne(subject);
  }

  carryOut(action: Action, chance: SeededChance): void {
    switch (action.kind) {
      case "send": {
        const { key, person, kind, subject } = action.owed;
        const { attempt, revision } = action;
        this.ask(delivery, {
          type: "begin-delivery",
          key,
          person,
          kind,
          subject,
          revision,
          attempt,
        });
        if (chance.happens(0.2)) return;
        const activityId = `activity-${this.world.records.length}`;
        const outcome = chance.pick([
          { kind: "made", activityId } as const,
          { kind: "made", activityId } as const,
          { kind: "refused", code: "TooManyRequests" } as const,
          { kind: "unknown" } as const,
        ]);
        return this.ask(delivery, { type: "end-delivery", key, outcome });
      }
      case "edit": {
        const { revision, retired } = action;
        const edit = { key: action.receipt.key, revision, retired, lost: false };
        return this.ask(delivery, { type: "record-edits", edits: [edit] });
      }
      case "give-up":
        return this.ask(delivery, {
          type: "end-delivery",
          key: action.key,
          outcome: { kind: "unknown" },
        });
      case "open":
        return this.open(action.person);
      default:
        action satisfies never;
    }
  }

  open(person: PersonId): void {
    const address = addressOf(person);
    this.ask(delivery, { type: "open-conversation", person, cause: "installed", address });
  }
}

/** One thing that happens in a working day. */
function happen(planned: Planned, chance: SeededChance): void {
  const draw = chance.fraction();
  const person = chance.pick(Object.values(people));
  if (draw < 0.1) return planned.open(person);
  if (draw < 0.15)
    return planned.ask(delivery, { type: "lose-conversation", person, code: "blocked" });
  if (draw < 0.3) return planned.pass(chance.pick([1_000, minute, 16 * minute]));
  if (draw < 0.6) {
    const actions = [...planned.plans.values()].flatMap((one) => one.actions);
    if (actions.length > 0) planned.carryOut(chance.pick(actions), chance);
    return;
  }
  const wished = wish(planned.world.state, dayOf(planned.now), chance);
  if (wished !== null) planned.ask({ kind: "person", person: wished.person }, wished.command);
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe("what is left to do", () => {
  it("is the same whether it is followed record by record or computed anew", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = createSeededChance(seed);
        const planned = new Planned();
        for (let index = 0; index < 60; index += 1) {
          happen(planned, chance);
          for (const [subject, whole] of planned.wholePlan())
            expect(planned.plans.get(subject)?.actions ?? [], subject).toEqual(whole.actions);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is nothing once everything has been carried out well", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = createSeededChance(seed);
        const planned = new Planned();
        for (let index = 0; index < 60; index += 1) happen(planned, chance);
        const well = {
          ...chance,
          happens: () => false,
          pick: <Item>(items: readonly Item[]) => first(items),
        };
        for (let round = 0; round < 12; round += 1) {
          planned.pass(2 * 86_400_000);
          for (const subject of allSubjects(planned.world.state)) planned.planOne(subject);
          const actions = [...planned.plans.values()].flatMap((one) => one.actions);
          for (const action of actions) planned.carryOut(action, well);
        }
        expect([...planned.wholePlan().values()].flatMap((one) => one.actions)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error("there is nothing to pick from");
  return item;
}
