import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/app/digest.ts";
import { DutyBook } from "../../src/app/duty-book.ts";
import { instant, logPosition, type PersonId, type Subject } from "../../src/domain/brand.ts";
import type { Actor, Command } from "../../src/domain/command.ts";
import { dayAt, withinHours } from "../../src/domain/moment.ts";
import { personSubject } from "../../src/domain/touches.ts";
import { allSubjects, dependentsOf } from "../../src/notify/dependents.ts";
import { type Digests, digestsFor } from "../../src/notify/digest.ts";
import { dutyDay } from "../../src/notify/duty-day.ts";
import type { Owed } from "../../src/notify/message.ts";
import { allDuties, dutiesByPerson } from "../../src/notify/whole.ts";
import { authority } from "../domain/fixture.ts";
import { program, World } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";
import { wish } from "../simulation/people.ts";
import { createSeededChance, type SeededChance } from "../simulation/seeded-chance.ts";
import { addressOf } from "../simulation/simulated-channel.ts";

const hour = 3_600_000;
const delivery: Actor = program("delivery");
const everybody: readonly PersonId[] = Object.values(people);

/** An authority whose book of duties follows it record by record and morning by morning. */
class Booked {
  readonly world = new World();
  readonly book = new DutyBook();
  now = instant(Date.UTC(2018, 5, 25, 7));
  sent = 0;
  /** What each was owed when he was last looked at, as the loop does it. */
  readonly #kept = new Map<PersonId, Digests>();

  constructor() {
    for (const done of authority) this.world.carryOut(done);
    this.update(allSubjects(this.world.state));
  }

  /** Takes in subjects, and looks at those whom the book names, and at those whom a subject is about. */
  update(subjects: Iterable<Subject>): void {
    const concerned = new Set<PersonId>();
    for (const subject of new Set(subjects)) {
      const named = this.book.update(subject, this.world.state, this.now, dutyDay(this.now));
      for (const person of named) concerned.add(person);
      for (const person of everybody) if (subject === personSubject(person)) concerned.add(person);
    }
    for (const person of concerned) this.look(person);
  }

  look(person: PersonId): void {
    const { state } = this.world;
    const duties = this.book.of(person, state, this.now);
    this.#kept.set(person, digestsFor(person, duties, state, this.now));
  }

  ask(actor: Actor, command: Command): boolean {
    const context = { actor, now: this.now, today: dayAt(this.now), digest: sha256 };
    const decided = this.world.judge(command, context);
    if (decided.kind === "refused") return false;
    const before = this.world.records.length;
    this.world.take(decided, context);
    const { state } = this.world;
    const dirty = this.world.records
      .slice(before)
      .flatMap((record) => [
        ...dependentsOf(record, state, (one) => [...this.book.subjectsOf(one)]),
      ]);
    this.update(dirty);
    return true;
  }

  pass(milliseconds: number): void {
    const before = dutyDay(this.now);
    this.now = instant(this.now + milliseconds);
    if (dutyDay(this.now) !== before) this.update(allSubjects(this.world.state));
    const { receipts } = this.world.state;
    const woken = new Set(this.book.wake(this.now, this.world.state));
    for (const person of everybody) {
      const lookAgain = this.#kept.get(person)?.lookAgain ?? null;
      // What was owed and has not been sent is planned anew when it can be.
      const isUnsent =
        this.#kept
          .get(person)
          ?.owed.some(({ key }) => (receipts.get(key)?.status ?? "refused") === "refused") === true;
      const isDue = isUnsent || (lookAgain !== null && lookAgain <= this.now);
      if (isDue || woken.has(personSubject(person))) this.look(person);
    }
  }

  /** Passes to a moment at which digests may go out. */
  passToHours(milliseconds: number): void {
    const later = withinHours(instant(this.now + milliseconds), 9, 17);
    this.pass(later - this.now);
  }

  /** What the book says that somebody is owed, and what the state alone says. */
  digests(person: PersonId): readonly [readonly Owed[], readonly Owed[]] {
    const { state } = this.world;
    const today = dutyDay(this.now);
    const all = dutiesByPerson(allDuties(state, today), state, today).get(person) ?? [];
    return [this.#kept.get(person)?.owed ?? [], digestsFor(person, all, state, this.now).owed];
  }

  send(person: PersonId, chance: SeededChance): void {
    const [owed] = this.digests(person);
    for (const { key, kind, subject, steps = [] } of owed) {
      const attempt = (this.world.state.receipts.get(key)?.attempt ?? 0) + 1;
      const claim = { key, person, kind, subject, revision: logPosition(0), attempt, steps };
      const isFree = (this.world.state.receipts.get(key)?.status ?? "refused") === "refused";
      if (!isFree || !this.ask(delivery, { type: "begin-delivery", ...claim })) continue;
      this.sent += 1;
      const activityId = `activity-${this.world.records.length}`;
      const outcome = chance.pick([
        { kind: "made", activityId } as const,
        { kind: "made", activityId } as const,
        { kind: "refused", code: "TooManyRequests" } as const,
        { kind: "unknown" } as const,
      ]);
      this.ask(delivery, { type: "end-delivery", key, outcome });
    }
  }
}

function happen(booked: Booked, chance: SeededChance): void {
  const draw = chance.fraction();
  const person = chance.pick(everybody);
  if (draw < 0.15) {
    const address = addressOf(person);
    booked.ask(delivery, { type: "open-conversation", person, cause: "message", address });
  } else if (draw < 0.2) {
    booked.ask(delivery, { type: "lose-conversation", person, code: "blocked" });
  } else if (draw < 0.45) {
    const long = chance.pick([hour, 20 * hour, 20 * hour, 9 * 24 * hour]);
    if (chance.happens(0.7)) booked.passToHours(long);
    else booked.pass(long);
  } else if (draw < 0.7) {
    for (const one of everybody) booked.send(one, chance);
  } else {
    const wished = wish(booked.world.state, dayAt(booked.now), chance);
    if (wished !== null) booked.ask({ kind: "person", person: wished.person }, wished.command);
  }
}

describe("the book of duties", () => {
  it("owes everybody what the state alone says, however it came to it", () => {
    let sent = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const chance = createSeededChance(seed);
        const booked = new Booked();
        for (let index = 0; index < 60; index += 1) {
          happen(booked, chance);
          for (const person of everybody) {
            const [kept, whole] = booked.digests(person);
            expect(kept, `${person} at ${dayAt(booked.now)}`).toEqual(whole);
          }
        }
        sent += booked.sent;
      }),
      { numRuns: 20 },
    );
    expect(sent).toBeGreaterThan(20);
  }, 120_000);
});
