import {
  type Day,
  type Instant,
  instant,
  personId,
  type PersonId,
  type Subject,
} from "../domain/brand.ts";
import { addDays } from "../domain/calendar.ts";
import type { RecordedEvent } from "../domain/event.ts";
import type { State } from "../domain/state.ts";
import { personSubject } from "../domain/touches.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { allSubjects, dependentsOf } from "../notify/dependents.ts";
import { dutyDay, morningOf } from "../notify/duty-day.ts";
import { digestsFor } from "../notify/digest.ts";
import type { Owed } from "../notify/message.ts";
import { owed } from "../notify/owed.ts";
import { plan } from "../notify/plan.ts";
import { Agenda } from "./agenda.ts";
import type { Channel } from "./channel.ts";
import type { Clock } from "./clock.ts";
import { Deliveries } from "./delivery.ts";
import { DutyBook } from "./duty-book.ts";
import { DeliveryLease } from "./lease.ts";
import type { Commits } from "./outcome.ts";

/** How often the clock is looked at. */
const tickMilliseconds = 1_000;

/** A run that has got no further for this long is hung: its process gives up the lease. */
const hungMilliseconds = 60_000;

/** How many subjects are planned in one go, so that people are answered in between. */
const subjectsMax = 500;

/** How long a subject that could not be planned rests. */
const retryMilliseconds = 30_000;

const personPrefix = "person/";

export interface ReconcileOptions {
  readonly commits: Commits;
  readonly ledger: Ledger;
  readonly channel: Channel;
  readonly clock: Clock;
  /** Names this process in the lease. */
  readonly holder: string;
  /** Told of every fault; the loop itself goes on. */
  readonly onFault: (fault: unknown) => void;
  /** Told whenever the clock has been looked at and the loop goes on. */
  readonly onTick?: (now: Instant) => void;
}

/** Keeps what has been said equal to what is owed. */
export interface Reconcile {
  /** When the clock was last looked at while work went on; null before the first time. */
  lastTick(): Instant | null;
  /** Whether this process delivers now. */
  delivers(): boolean;
  /** Resolves when nothing is left to do at this moment. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the loop that delivers: a commit makes its subjects dirty, a tick wakes those whose moment has
 * come, a new lease makes all of them dirty; each dirty subject is planned from the state as it is then.
 */
export function startReconcile(options: ReconcileOptions): Reconcile {
  const loop = new ReconcileLoop(options);
  loop.start();
  return loop;
}

class ReconcileLoop implements Reconcile {
  readonly #options: ReconcileOptions;
  readonly #deliveries: Deliveries;
  readonly #lease: DeliveryLease;
  readonly #agenda = new Agenda<Subject>();
  readonly #book = new DutyBook();
  readonly #dirty = new Set<Subject>();
  /** People whose messages are planned once every subject has been: else a digest would go out half full. */
  readonly #people = new Set<Subject>();
  /** Whom something waits for: tasks that are open, and notices that have not gone out. */
  readonly #waitingFor = new Map<PersonId, Set<Subject>>();
  #running: Promise<void> | null = null;
  /** Whether everything has been planned since this process took the lease. */
  #isComplete = false;
  /** The moments between which offices are held by those for whom everything was last planned. */
  #planned: { readonly from: Instant; readonly to: Instant } | null = null;
  #lastTick: Instant | null = null;
  #progressAt: Instant | null = null;
  #closed = false;
  #cancelTick = (): void => undefined;
  #stopListening = (): void => undefined;

  constructor(options: ReconcileOptions) {
    this.#options = options;
    this.#lease = new DeliveryLease(options);
    this.#deliveries = new Deliveries({
      ...options,
      lookAgain: (subject, at) => this.#lookAgain(subject, at),
    });
  }

  start(): void {
    this.#stopListening = this.#options.commits.onRecords((records, state) =>
      this.#onRecords(records, state),
    );
    this.#tick();
  }

  lastTick(): Instant | null {
    return this.#lastTick;
  }

  delivers(): boolean {
    return this.#lease.isHeld;
  }

  async idle(): Promise<void> {
    for (;;) {
      const busy = this.#running ?? this.#deliveries.underWay;
      if (busy === null) return;
      await busy;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#cancelTick();
    this.#stopListening();
    await this.idle();
  }

  #onRecords(records: readonly RecordedEvent[], state: State): void {
    // Before everything has been taken in, a digest would go out half full.
    if (!this.#isComplete) return;
    for (const record of records) {
      const dependents = dependentsOf(record, state, (person) => [
        ...this.#takeWaiting(person),
        ...this.#book.subjectsOf(person),
      ]);
      for (const subject of dependents) this.#dirty.add(subject);
    }
    this.#run();
  }

  /** What waits for somebody; planning it puts back what still does. */
  #takeWaiting(person: PersonId): Iterable<Subject> {
    const waiting = this.#waitingFor.get(person) ?? [];
    this.#waitingFor.delete(person);
    return waiting;
  }

  #tick(): void {
    if (this.#closed) return;
    this.#cancelTick = this.#options.clock.after(tickMilliseconds, () => this.#tick());
    if (this.#isHung()) return;
    this.#lease
      .renew()
      .then(() => this.#go())
      .catch(this.#options.onFault);
  }

  async #go(): Promise<void> {
    const { clock, commits, onTick } = this.#options;
    if (!this.#lease.isHeld) this.#isComplete = false;
    else if (!this.#isComplete) {
      this.#planAll(await commits.current());
      this.#isComplete = true;
    }
    const now = clock.now();
    this.#lastTick = now;
    onTick?.(now);
    if (!this.#lease.isHeld) return;
    this.#wake(now);
    this.#run();
  }

  #isHung(): boolean {
    if (this.#running === null || this.#progressAt === null) return false;
    return this.#options.clock.now() - this.#progressAt > hungMilliseconds;
  }

  #wake(now: Instant): void {
    for (const subject of this.#agenda.due(now)) this.#dirty.add(subject);
    const state = this.#options.commits.latest();
    for (const person of this.#book.wake(now, state)) this.#people.add(person);
    // A new morning may bring other people into office, and other deadlines with them.
    if (this.#planned === null || (this.#planned.from <= now && now < this.#planned.to)) return;
    this.#planAll(state);
  }

  #planAll(state: State): void {
    for (const subject of allSubjects(state)) this.#dirty.add(subject);
    const today = dutyDay(this.#options.clock.now());
    this.#planned = { from: morningOf(today), to: morningOf(addDays(today, 1)) };
  }

  #lookAgain(subject: Subject, at: Instant | null): void {
    if (at !== null) return this.#agenda.add(subject, at);
    this.#dirty.add(subject);
    this.#run();
  }

  #run(): void {
    // Only what has something to wait for may begin: else its end would come before its beginning is noted.
    if (this.#closed || !this.#lease.isHeld || !this.#isComplete) return;
    if (this.#dirty.size === 0 && this.#people.size === 0) return;
    if (this.#running !== null) return;
    this.#progressAt = this.#options.clock.now();
    this.#running = this.#work();
  }

  async #work(): Promise<void> {
    while (this.#dirty.size + this.#people.size > 0 && this.#lease.isHeld && !this.#closed) {
      try {
        const state = await this.#options.commits.current();
        const now = this.#options.clock.now();
        this.#progressAt = now;
        const today = dutyDay(now);
        const isPeoplesTurn = this.#dirty.size === 0;
        for (const subject of take(isPeoplesTurn ? this.#people : this.#dirty, subjectsMax)) {
          this.#try(subject, now, () => {
            if (isPeoplesTurn) this.#planPerson(subject, state, now, today);
            else this.#planSubject(subject, state, now, today);
          });
        }
        this.#deliveries.release();
      } catch (fault) {
        // What is dirty stays so; the next tick tries again.
        this.#options.onFault(fault);
        break;
      }
    }
    // In the same step as the last look at what is dirty: what becomes dirty right after starts anew.
    this.#running = null;
  }

  /** A subject that cannot be planned holds up no other one. */
  #try(subject: Subject, now: Instant, planOne: () => void): void {
    try {
      planOne();
    } catch (fault) {
      this.#agenda.add(subject, instant(now + retryMilliseconds));
      this.#options.onFault(fault);
    }
  }

  #planSubject(subject: Subject, state: State, now: Instant, today: Day): void {
    for (const person of this.#book.update(subject, state, now, today))
      this.#people.add(personSubject(person));
    if (subject.startsWith(personPrefix)) this.#people.add(subject);
    else this.#carryOut(subject, owed(subject, state, today), state, now);
  }

  #planPerson(subject: Subject, state: State, now: Instant, today: Day): void {
    const person = personId(subject.slice(personPrefix.length));
    const digests = digestsFor(person, this.#book.of(person, state, now), state, now);
    if (digests.lookAgain !== null) this.#agenda.add(subject, digests.lookAgain);
    this.#carryOut(subject, [...owed(subject, state, today), ...digests.owed], state, now);
  }

  #carryOut(subject: Subject, due: readonly Owed[], state: State, now: Instant): void {
    const { actions, lookAgain } = plan(subject, due, state, now);
    for (const one of due) this.#noteWaiting(one, state);
    if (lookAgain !== null) this.#agenda.add(subject, lookAgain);
    for (const action of actions) this.#deliveries.begin(subject, action);
  }

  #noteWaiting({ key, kind, person, subject }: Owed, state: State): void {
    const status = state.receipts.get(key)?.status;
    if (kind === "notice" && (status === "made" || status === "unknown")) return;
    const waiting = this.#waitingFor.get(person);
    if (waiting === undefined) this.#waitingFor.set(person, new Set([subject]));
    else waiting.add(subject);
  }
}

/** Takes the first ones out of a set. */
function take<Item>(items: Set<Item>, count: number): readonly Item[] {
  const taken: Item[] = [];
  for (const item of items) {
    if (taken.length === count) break;
    taken.push(item);
  }
  for (const item of taken) items.delete(item);
  return taken;
}
