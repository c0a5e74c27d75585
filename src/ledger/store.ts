import type { Stored } from "./codec.ts";
import type { Head, Lease, NoteSwap } from "./ledger.ts";

/** The time as the ledger uses it: for leases and for waiting. */
export interface LedgerClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back once after a delay; the returned function cancels. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** Randomness as the ledger uses it: for salts and for jitter. */
interface LedgerChance {
  /** Random bytes in hex. */
  bytes(length: number): string;
  /** A number from 0 up to but not including 1. */
  fraction(): number;
}

export interface LedgerOptions {
  /** Key of the authority whose log this is. */
  readonly authority: string;
  readonly chance: LedgerChance;
  readonly clock: LedgerClock;
  /** Opens a store that can lose what it has acknowledged, instead of refusing. */
  readonly acceptLoss?: boolean;
  /** How long a command to a server may take before its outcome counts as unknown. */
  readonly commandTimeout?: number;
}

/**
 * What a store must be able to do. The chain, conflicts and reading are the same over all of them (`log.ts`).
 * Every function throws a `LedgerFault` when the store does not answer.
 */
export interface Store {
  head(): Promise<Head>;
  /** Writes all of the records durably if the head is the expected one; otherwise writes nothing and says false. */
  put(expected: Head, records: readonly Stored[]): Promise<boolean>;
  /** At most `limit` records after a position, in order. */
  page(after: number, limit: number): Promise<readonly Stored[]>;
  /** Removes a private part, for good: when it resolves, no file of the store holds the text. Idempotent. */
  erase(position: number, reason: string): Promise<void>;
  lease(name: string, holder: string, milliseconds: number): Promise<Lease>;
  note(name: string): Promise<string | null>;
  /** Also lets go of notes whose time has passed. */
  swapNote(swap: NoteSwap): Promise<boolean>;
  watch(): Watch;
  close(): Promise<void>;
}

/** One reader that waits for news. */
export interface Watch {
  /** Resolves when the log has grown past a position, or now and then without a reason; never rejects. */
  wait(after: number): Promise<void>;
  /** Ends a wait. */
  close(): void;
}

/** Resolves after a delay. */
export function pause(clock: LedgerClock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(milliseconds, resolve);
  });
}

/** Joins callers that need the same work: who comes while it runs shares the next run, which begins after they came. */
export function coalesce(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = (): Promise<void> => {
    next = null;
    running = work().finally(() => {
      running = next === null ? null : running;
    });
    return running;
  };
  return () => {
    if (running === null) return start();
    next ??= running.then(start, start);
    return next;
  };
}
