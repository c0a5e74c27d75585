import type { CommandKey, Instant, LogPosition, Subject } from "../domain/brand.ts";
import type { By } from "../domain/event.ts";

/** The end of the log: the position of its last record and that record's hash. */
export interface Head {
  readonly position: LogPosition;
  /** SHA-256 in hex; 64 zeros before the first record. */
  readonly hash: string;
}

export type JsonObject = { readonly [key: string]: unknown };

/** A record on its way into the log. */
export interface NewRecord {
  /** Never earlier than the previous record's. */
  readonly time: Instant;
  readonly type: string;
  readonly version: number;
  readonly by: By;
  readonly key: CommandKey | null;
  readonly touches: readonly Subject[];
  readonly payload: JsonObject;
  /** Names, addresses and free text: stored beside the record; the chain holds only `hash(salt, private)`. */
  readonly private: JsonObject | null;
}

/** A record as it stands in the log. */
export interface Recorded extends NewRecord {
  readonly position: LogPosition;
  /** The hash of this record over its stored bytes and the previous hash. */
  readonly hash: string;
  /** Whether a private part once stood here and has been erased. */
  readonly erased: boolean;
}

export interface Appended {
  readonly kind: "appended";
  readonly head: Head;
  readonly records: readonly Recorded[];
}

/** Somebody else appended first: nothing was written. */
export interface Conflict {
  readonly kind: "conflict";
  readonly head: Head;
  /** The first records after the expected head, at most 500; the rest by `read`. */
  readonly missing: readonly Recorded[];
}

/** What came of asking for a lease. */
export interface Lease {
  readonly held: boolean;
  /** Since when nobody had held it before it was taken now; null when it was held, or never had been. */
  readonly freeSince: Instant | null;
}

/** A note that takes the place of another. */
export interface NoteSwap {
  readonly name: string;
  /** What stands there now; null for nothing. */
  readonly was: string | null;
  /** What shall stand there; null for nothing. */
  readonly becomes: string | null;
  readonly milliseconds: number;
}

/**
 * One append-only, hash-chained log per authority (DESIGN.md section 3). An append is durable before it is
 * acknowledged, and writes all of its records or none.
 */
export interface Ledger {
  head(): Promise<Head>;
  /** Throws a `LedgerFault` when the outcome is unknown; the caller reads and looks for its own keys. */
  append(expected: Head, records: readonly NewRecord[]): Promise<Appended | Conflict>;
  /** The records after a position, in order, page by page: to wait for each by itself would cost a rebuild a tenth. */
  read(after: LogPosition): AsyncIterable<readonly Recorded[]>;
  /** Wakes its reader when the log has grown past what it has seen; ends with the signal. */
  changes(after: LogPosition, signal: AbortSignal): AsyncIterable<LogPosition>;
  /** Removes a private part; the chain still verifies. */
  erase(position: LogPosition, reason: string): Promise<void>;
  /** Takes or renews a lease that saves work; it guards nothing, the log itself is the fence. */
  lease(name: string, holder: string, milliseconds: number): Promise<Lease>;
  /** The note under a name; null where there is none, or its time has passed. */
  note(name: string): Promise<string | null>;
  /**
   * Puts a note in the place of another, null for none, for so long; false where it is not the one that stands there
   * now. Notes are short, shared by all processes, and no part of the log: they leave no trace in it.
   */
  swapNote(swap: NoteSwap): Promise<boolean>;
  close(): Promise<void>;
}
