import assert from "node:assert/strict";
import { instant, type LogPosition, logPosition } from "../domain/brand.ts";
import type { Context, Envelope } from "../domain/command.ts";
import type { RecordedEvent } from "../domain/event.ts";
import { evolve } from "../domain/evolve.ts";
import { emptyState, type State } from "../domain/state.ts";
import type { Appended, Conflict, Head, Ledger, NewRecord, Recorded } from "../ledger/ledger.ts";
import { attemptLimiter } from "./attempt.ts";
import { type Batch, decideBatch, settle, type Waiting } from "./batch.ts";
import type { Chance } from "./chance.ts";
import type { Clock } from "./clock.ts";
import type { Codec } from "./codec.ts";
import type { Commits, Outcome } from "./outcome.ts";

/** Commands decided and written as one batch at the most. */
const batchMax = 256;

/** How many command keys are kept; older clicks fail on their card's revision (DESIGN.md 1.4). */
const keysMax = 100_000;

/** How long a store that does not answer rests before it is asked again what others have written. */
const followMilliseconds = 1_000;

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
  /** Walks the keys once, oldest first: a new walk would pass over everything that has been deleted. */
  readonly #oldestKeys = this.#keys.keys();
  readonly #state: State = { ...emptyState(), keys: this.#keys };
  readonly #listeners = new Set<(records: readonly RecordedEvent[], state: State) => void>();
  readonly #stop = new AbortController();
  readonly #attempts = attemptLimiter();
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
    let end = this.#head;
    if (head.position > 0) {
      for await (const page of this.#options.ledger.read(end.position)) {
        // What others have appended since is taken in afterwards.
        const known = page.filter(({ position }) => position <= head.position);
        for (const record of known) this.#evolve(this.#options.codec.decode(record));
        end = known.at(-1) ?? end;
        if (end.position === head.position) break;
      }
    }
    if (end.position !== head.position || end.hash !== head.hash)
      throw new StoreDiffers("the log ends otherwise than its head says");
    this.#head = head;
  }

  /** Wakes when another process has appended. */
  watch(): void {
    const follow = async (): Promise<void> => {
      for await (const position of this.#options.ledger.changes(
        this.#head.position,
        this.#stop.signal,
      )) {
        if (position > this.#head.position) await this.#follow();
      }
    };
    follow().catch((fault: unknown) => {
      if (!this.#stop.signal.aborted) this.#fail(fault);
    });
  }

  /** Takes in what others have written, however long the store is away. */
  async #follow(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      try {
        await this.current();
        return;
      } catch (fault) {
        if (!isLedgerFault(fault)) throw fault;
        await this.#pause(followMilliseconds);
      }
    }
  }

  execute(envelope: Envelope): Promise<Outcome> {
    return this.#queue(envelope);
  }

  async current(): Promise<State> {
    await this.#queue(null);
    return this.#state;
  }

  latest(): State {
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
      this.#working ??= this.#work();
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
        // A store that does not answer a read has written nothing; who asked may ask again.
        if (isLedgerFault(fault)) continue;
        this.#fail(fault);
        for (const one of this.#waiting.splice(0)) one.reject(fault);
      }
    }
    // In the same step as the last look at who waits: somebody who comes right after starts anew.
    this.#working = null;
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

  #decide(taken: readonly Waiting[]): Batch {
    const previous = this.#state.authority.get("")?.time ?? instant(0);
    const deciding = {
      base: this.#state,
      after: this.#head.position,
      now: instant(Math.max(this.#options.clock.now(), previous)),
      digest: this.#options.digest,
      attempts: this.#attempts,
    };
    return decideBatch(deciding, taken);
  }

  /** True when the batch is durable and merged; false when somebody else was first. */
  async #append(batch: Batch): Promise<boolean> {
    const records = batch.records.map((recorded) => this.#options.codec.encode(recorded));
    let answer: Appended | Conflict;
    try {
      answer = await this.#options.ledger.append(this.#head, records);
    } catch (fault) {
      if (!isLedgerFault(fault)) throw fault;
      return this.#settleUnknown(batch, records);
    }
    if (answer.kind === "appended") {
      this.#merge(batch, answer.head);
      return true;
    }
    this.#takeIn(answer.missing);
    try {
      await this.#catchUp(answer.head);
    } catch (fault) {
      // What is still missing comes with the next conflict.
      if (!isLedgerFault(fault)) throw fault;
    }
    return false;
  }

  /** An unknown outcome is settled by reading and finding our own records (DESIGN.md section 3). */
  async #settleUnknown(batch: Batch, records: readonly NewRecord[]): Promise<boolean> {
    for (let attempt = 1; ; attempt += 1) {
      await this.#pause(Math.min(2_000, 20 * 2 ** attempt));
      try {
        const missing = await this.#missing();
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
        if (this.#stop.signal.aborted || !isLedgerFault(fault)) throw fault;
      }
    }
  }

  #merge(batch: Batch, head: Head): void {
    batch.merge();
    for (const recorded of batch.records) this.#attempts.note(recorded);
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
    this.#takeIn(await this.#missing());
  }

  /** What stands in the log past our head. */
  async #missing(): Promise<readonly Recorded[]> {
    const pages = await Array.fromAsync(this.#options.ledger.read(this.#head.position));
    return pages.flat();
  }

  #takeIn(missing: readonly Recorded[]): void {
    const records: RecordedEvent[] = [];
    for (const record of missing) {
      assert.equal(record.position, this.#head.position + 1, "records come without gaps");
      const recorded = this.#options.codec.decode(record);
      this.#evolve(recorded);
      this.#head = { position: record.position, hash: record.hash };
      records.push(recorded);
    }
    if (records.length > 0) this.#tell(records);
  }

  #evolve(recorded: RecordedEvent): void {
    evolve(this.#state, recorded);
    this.#attempts.note(recorded);
    this.#pruneKeys();
  }

  #pruneKeys(): void {
    while (this.#keys.size > keysMax) {
      const oldest = this.#oldestKeys.next();
      assert(!oldest.done, "a key that is kept has not been passed yet");
      this.#keys.delete(oldest.value);
    }
  }

  #tell(records: readonly RecordedEvent[]): void {
    for (const listener of this.#listeners) listener(records, this.#state);
  }
}

/** The store did not answer; the app room knows the ledger's faults by their names. */
const isLedgerFault = (fault: unknown): boolean =>
  fault instanceof Error && fault.name === "LedgerFault";

function isSame(ours: NewRecord, theirs: Recorded | undefined): boolean {
  if (theirs === undefined || ours.type !== theirs.type || ours.key !== theirs.key) return false;
  return (
    ours.time === theirs.time && JSON.stringify(ours.payload) === JSON.stringify(theirs.payload)
  );
}
