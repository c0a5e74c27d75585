import assert from "node:assert/strict";
import { type Instant, instant, type LogPosition, logPosition } from "../domain/brand.ts";
import type { Context, Decided, Envelope } from "../domain/command.ts";
import { decide } from "../domain/decide.ts";
import type { By, Event, RecordedEvent } from "../domain/event.ts";
import { evolve } from "../domain/evolve.ts";
import { emptyState, layOver, type State } from "../domain/state.ts";
import { touchesOf } from "../domain/touches.ts";
import type { Head, Ledger, NewRecord, Recorded } from "../ledger/ledger.ts";
import { attemptLimiter } from "./attempt.ts";
import type { Chance } from "./chance.ts";
import { type Clock, dayOf } from "./clock.ts";
import type { Codec } from "./codec.ts";
import type { Commits, Outcome } from "./outcome.ts";

/** Commands decided and written as one batch at the most. */
const batchMax = 256;

/** How many command keys are kept; older clicks fail on their card's revision (DESIGN.md 1.4). */
const keysMax = 100_000;

/** The store lost or rewrote what we had seen: nothing can be promised any more. */
export class StoreDiffers extends Error {
  override readonly name = "StoreDiffers";
}

export interface CommitOptions {
  readonly ledger: Ledger;
  readonly codec: Codec;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly digest: Context["digest"];
  /** Called once when the loop cannot go on; the process should end loudly. */
  readonly onFatal: (fault: unknown) => void;
}

interface Waiting {
  readonly envelope: Envelope | null;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (fault: unknown) => void;
}

/** A batch on its way: what was decided, not yet durable. */
interface Batch {
  readonly records: readonly RecordedEvent[];
  readonly outcomes: ReadonlyMap<Waiting, Outcome>;
  readonly faults: ReadonlyMap<Waiting, unknown>;
  readonly merge: () => void;
}

/**
 * Opens the one loop through which an authority changes: commands that wait are decided one after the
 * other in memory against the whole state and appended as one batch; whoever lost the race takes in what
 * is missing and decides again (DESIGN.md 1.1 and section 3).
 */
export async function openCommits(options: CommitOptions): Promise<Commits> {
  const loop = new CommitLoop(options);
  await loop.rebuild();
  loop.watch();
  return loop;
}

class CommitLoop implements Commits {
  readonly #options: CommitOptions;
  readonly #keys = new Map<string, LogPosition>();
  readonly #state: State = { ...emptyState(), keys: this.#keys };
  readonly #listeners = new Set<(records: readonly RecordedEvent[], state: State) => void>();
  readonly #stop = new AbortController();
  readonly #mayKeepAttempt = attemptLimiter();
  #head: Head = { position: logPosition(0), hash: "0".repeat(64) };
  #waiting: Waiting[] = [];
  #working: Promise<void> | null = null;
  #fatal: unknown = null;

  constructor(options: CommitOptions) {
    this.#options = options;
  }

  /** Takes in the whole log, page by page, without telling anybody. */
  async rebuild(): Promise<void> {
    const head = await this.#options.ledger.head();
    let last: Recorded | null = null;
    for await (const record of this.#options.ledger.read(logPosition(0))) {
      if (record.position > head.position) break;
      evolve(this.#state, this.#options.codec.decode(record));
      last = record;
      if (record.position === head.position) break;
    }
    this.#pruneKeys();
    this.#head = head;
    if (last !== null && last.hash !== head.hash)
      throw new StoreDiffers("the log ends otherwise than its head says");
  }

  /** Wakes when another process has appended. */
  watch(): void {
    const follow = async (): Promise<void> => {
      for await (const position of this.#options.ledger.changes(
        this.#head.position,
        this.#stop.signal,
      )) {
        if (position > this.#head.position) await this.current();
      }
    };
    follow().catch((fault: unknown) => {
      if (!this.#stop.signal.aborted) this.#fail(fault);
    });
  }

  execute(envelope: Envelope): Promise<Outcome> {
    return this.#queue(envelope);
  }

  async current(): Promise<State> {
    await this.#queue(null);
    return this.#state;
  }

  onRecords(listener: (records: readonly RecordedEvent[], state: State) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#stop.abort();
    while (this.#working !== null) await this.#working;
  }

  #queue(envelope: Envelope | null): Promise<Outcome> {
    if (this.#fatal !== null) return Promise.reject(this.#fatal);
    return new Promise<Outcome>((resolve, reject) => {
      this.#waiting.push({ envelope, resolve, reject });
      this.#working ??= this.#work().finally(() => {
        this.#working = null;
      });
    });
  }

  async #work(): Promise<void> {
    // One turn of the event loop lets requests that arrive together share a batch.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const taken = this.#waiting.splice(0, batchMax);
      try {
        await this.#commit(taken);
      } catch (fault) {
        for (const one of taken) one.reject(fault);
        this.#fail(fault);
        for (const one of this.#waiting.splice(0)) one.reject(fault);
      }
    }
  }

  #fail(fault: unknown): void {
    if (this.#fatal !== null) return;
    this.#fatal = fault;
    this.#options.onFatal(fault);
  }

  /** Decides a batch until it is durable, or until it is certain that nothing needs writing. */
  async #commit(taken: readonly Waiting[]): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      if (attempt > 0)
        await this.#pause(this.#options.chance.fraction() * Math.min(20, 2 * attempt));
      const batch = this.#decide(taken);
      if (batch.records.length === 0) {
        const head = await this.#options.ledger.head();
        if (head.position === this.#head.position) {
          this.#expectSame(head);
          return settle(taken, batch);
        }
        await this.#catchUp(head);
        continue;
      }
      if (await this.#append(batch)) {
        settle(taken, batch);
        // Without a pause several processes on one store starve each other for seconds.
        await this.#pause(1 + this.#options.chance.fraction());
        return;
      }
    }
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.#options.clock.after(milliseconds, resolve);
    });
  }

  /**
   * A bug ends its own command: the batch is decided afresh without it, since it may have left half of its
   * changes in the overlay (DESIGN.md 1.1).
   */
  #decide(taken: readonly Waiting[], faults = new Map<Waiting, unknown>()): Batch {
    const laid = layOver(this.#state);
    const records: RecordedEvent[] = [];
    const outcomes = new Map<Waiting, Outcome>();
    const previous = this.#state.authority.get("")?.time ?? instant(0);
    const now = instant(Math.max(this.#options.clock.now(), previous));
    for (const waiting of taken) {
      if (faults.has(waiting)) continue;
      if (waiting.envelope === null) {
        outcomes.set(waiting, { kind: "accepted", position: this.#head.position, repeated: false });
        continue;
      }
      try {
        outcomes.set(waiting, this.#decideOne(laid.state, waiting.envelope, now, records));
      } catch (fault) {
        return this.#decide(taken, faults.set(waiting, fault));
      }
    }
    return { records, outcomes, faults, merge: () => laid.merge() };
  }

  #decideOne(state: State, envelope: Envelope, now: Instant, records: RecordedEvent[]): Outcome {
    const { actor, command, key } = envelope;
    const known = key === null ? undefined : state.keys.get(key);
    if (known !== undefined) return { kind: "accepted", position: known, repeated: true };
    const context: Context = { actor, now, today: dayOf(now), digest: this.#options.digest };
    const decided = decide(state, command, context);
    const by: By = actor.kind === "system" ? actor : { ...actor, capacity: capacityIn(decided) };
    if (decided.kind === "refused") {
      const { refusal } = decided;
      if (actor.kind === "person" && this.#mayKeepAttempt(actor.person, refusal, now)) {
        const attempt: Event = {
          type: "attempt-refused",
          person: actor.person,
          command: command.type,
          refusal: refusal.code,
        };
        this.#record(state, attempt, { by, key: null, now }, records);
      }
      return { kind: "refused", refusal };
    }
    for (const event of decided.events) this.#record(state, event, { by, key, now }, records);
    const position = logPosition(this.#head.position + records.length);
    return { kind: "accepted", position, repeated: false };
  }

  #record(
    state: State,
    event: Event,
    meta: { readonly by: By; readonly key: Envelope["key"]; readonly now: Instant },
    records: RecordedEvent[],
  ): void {
    const recorded: RecordedEvent = {
      position: logPosition(this.#head.position + records.length + 1),
      time: meta.now,
      by: meta.by,
      key: meta.key,
      touches: touchesOf(event),
      event,
    };
    evolve(state, recorded);
    records.push(recorded);
  }

  /** True when the batch is durable and merged; false when somebody else was first. */
  async #append(batch: Batch): Promise<boolean> {
    const records = batch.records.map((recorded) => this.#options.codec.encode(recorded));
    try {
      const answer = await this.#options.ledger.append(this.#head, records);
      if (answer.kind === "appended") {
        this.#merge(batch, answer.head);
        return true;
      }
      this.#takeIn(answer.missing);
      await this.#catchUp(answer.head);
      return false;
    } catch (fault) {
      if (!(fault instanceof Error && fault.name === "LedgerFault")) throw fault;
      return this.#settleUnknown(batch, records);
    }
  }

  /** An unknown outcome is settled by reading and finding our own records (DESIGN.md section 3). */
  async #settleUnknown(batch: Batch, records: readonly NewRecord[]): Promise<boolean> {
    for (let attempt = 1; ; attempt += 1) {
      await this.#pause(Math.min(2_000, 20 * 2 ** attempt));
      try {
        const missing: Recorded[] = [];
        for await (const record of this.#options.ledger.read(this.#head.position))
          missing.push(record);
        const last = missing[records.length - 1];
        if (
          last !== undefined &&
          records.every((record, index) => isSame(record, missing[index]))
        ) {
          this.#merge(batch, { position: last.position, hash: last.hash });
          this.#takeIn(missing.slice(records.length));
          return true;
        }
        this.#takeIn(missing);
        return false;
      } catch (fault) {
        if (this.#stop.signal.aborted || !(fault instanceof Error && fault.name === "LedgerFault"))
          throw fault;
      }
    }
  }

  #merge(batch: Batch, head: Head): void {
    batch.merge();
    this.#pruneKeys();
    this.#head = head;
    this.#tell(batch.records);
  }

  #expectSame(head: Head): void {
    if (head.hash !== this.#head.hash) throw new StoreDiffers("the store's head differs from ours");
  }

  async #catchUp(head: Head): Promise<void> {
    if (head.position < this.#head.position)
      throw new StoreDiffers("the store's head is behind ours");
    if (head.position === this.#head.position) return this.#expectSame(head);
    const missing: Recorded[] = [];
    for await (const record of this.#options.ledger.read(this.#head.position)) missing.push(record);
    this.#takeIn(missing);
  }

  #takeIn(missing: readonly Recorded[]): void {
    const records: RecordedEvent[] = [];
    for (const record of missing) {
      assert.equal(record.position, this.#head.position + 1, "records come without gaps");
      const recorded = this.#options.codec.decode(record);
      evolve(this.#state, recorded);
      this.#head = { position: record.position, hash: record.hash };
      records.push(recorded);
    }
    this.#pruneKeys();
    if (records.length > 0) this.#tell(records);
  }

  #pruneKeys(): void {
    for (const key of this.#keys.keys()) {
      if (this.#keys.size <= keysMax) return;
      this.#keys.delete(key);
    }
  }

  #tell(records: readonly RecordedEvent[]): void {
    for (const listener of this.#listeners) listener(records, this.#state);
  }
}

const capacityIn = (decided: Decided) => (decided.kind === "accepted" ? decided.capacity : null);

function isSame(ours: NewRecord, theirs: Recorded | undefined): boolean {
  if (theirs === undefined || ours.type !== theirs.type || ours.key !== theirs.key) return false;
  return (
    ours.time === theirs.time && JSON.stringify(ours.payload) === JSON.stringify(theirs.payload)
  );
}

function settle(taken: readonly Waiting[], batch: Batch): void {
  for (const waiting of taken) {
    const outcome = batch.outcomes.get(waiting);
    if (outcome === undefined) waiting.reject(batch.faults.get(waiting));
    else waiting.resolve(outcome);
  }
}
