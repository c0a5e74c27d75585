import assert from "node:assert/strict";
import { type LogPosition, logPosition } from "../domain/brand.ts";
import {
  chain,
  type Chained,
  decodeStored,
  emptyHead,
  follows,
  isSealed,
  type Stored,
  type Verdict,
  verify,
} from "./codec.ts";
import { HeadMoved, LedgerCorrupt, LedgerFault } from "./faults.ts";
import type { Appended, Conflict, Head, Ledger, NewRecord, Recorded } from "./ledger.ts";
import { type LedgerOptions, pause, type Store } from "./store.ts";

/** How many missing records a conflict carries; the rest is read. */
export const missingMax = 500;
/** How many records one append may hold. */
const batchMax = 10_000;
/** Few enough that a page is let go of before the garbage collector has moved it to where it stays long. */
const pageMax = 500;
const reasonLengthMax = 200;
const noteNameLengthMax = 200;
const noteLengthMax = 4_000;
/** How long a reader of changes waits before it asks again a store that did not answer. */
const faultPause = 100;

/** A record with the hash that it follows upon. */
export interface Linked {
  readonly previous: string;
  readonly record: Stored;
}

/** A ledger that can also give away and take in its records byte by byte, for export, import and verification. */
export interface Log extends Ledger {
  readonly authority: string;
  /** The records after a position as they are stored, unchecked. */
  stored(after: LogPosition): AsyncIterable<Stored>;
  /** These records as they are stored, each checked against the one before it. Throws `LedgerCorrupt` where one does not follow. */
  at(positions: readonly LogPosition[]): Promise<readonly Linked[]>;
  /** Appends records that are already chained onto the expected head, as they are. */
  restore(expected: Head, records: readonly Stored[]): Promise<Appended | Conflict>;
  /** Follows the whole chain as it is stored. */
  verify(): Promise<Verdict>;
}

/** Makes a ledger of a store. The handle remembers the furthest head that it has seen. */
export function openLog(store: Store, options: LedgerOptions): Log {
  const { authority, chance, clock } = options;
  const seen = rememberedHead(store);
  return {
    authority,
    head: () => seen.head(),
    async append(expected, records: readonly NewRecord[]) {
      const { head, stored, records: written } = chain(expected, records, chance);
      return write(store, seen, expected, { head, stored, records: written });
    },
    async restore(expected, stored) {
      const head = endOf(expected, stored);
      return write(store, seen, expected, { head, stored, records: stored.map(decodeStored) });
    },
    async *read(after) {
      let previous = await headAt(store, after);
      for await (const page of pages(store, after)) {
        previous = endOf(previous, page);
        yield page.map(decodeStored);
        seen.note(previous);
      }
    },
    stored: (after) => storedAfter(store, after),
    at: (positions) => linkedAt(store, positions),
    async verify() {
      const end = await seen.head();
      return verify(storedAfter(store, emptyHead.position), end);
    },
    changes: (after, signal) =>
      watched(
        store,
        () => seen.head(),
        after,
        signal,
        () => pause(clock, faultPause),
      ),
    async erase(position, reason) {
      assert(
        reason.length > 0 && reason.length <= reasonLengthMax,
        `an erasure has a reason of at most ${reasonLengthMax} characters`,
      );
      const [stored] = await store.page(position - 1, 1);
      assert(stored?.position === position, "what is erased stands in the log");
      if (isSealed(stored)) await store.erase(position, reason);
    },
    lease: (name, holder, milliseconds) => store.lease(name, holder, milliseconds),
    note: (name) => store.note(name),
    async swapNote(swap) {
      assert(
        swap.name.length <= noteNameLengthMax &&
          swap.becomes !== "" &&
          (swap.becomes ?? "").length <= noteLengthMax,
        `a note has 1 to ${noteLengthMax} characters`,
      );
      return store.swapNote(swap);
    },
    close: () => store.close(),
  };
}

/** Writes chained records, or tells what is missing. */
async function write(
  store: Store,
  seen: RememberedHead,
  expected: Head,
  chained: Chained,
): Promise<Appended | Conflict> {
  const { head, stored, records } = chained;
  assert(
    stored.length > 0 && stored.length <= batchMax,
    `an append holds 1 to ${batchMax} records`,
  );
  if (await store.put(expected, stored)) {
    seen.note(head);
    return { kind: "appended", head, records };
  }
  const missing = await missingAfter(store, expected);
  return { kind: "conflict", head: await seen.head(), missing };
}

interface RememberedHead {
  /** The head of the store, which must not be behind what has been seen. */
  head(): Promise<Head>;
  note(head: Head): void;
}

/** The furthest head that a handle has seen. */
function rememberedHead(store: Store): RememberedHead {
  let last = emptyHead;
  const note = (head: Head): void => {
    if (head.position > last.position) last = head;
  };
  return {
    note,
    async head() {
      const before = last;
      const found = await store.head();
      checkNotBehind(before, found);
      note(found);
      return found;
    },
  };
}

/** The store was asked after `before` had been seen, so it must have at least that. */
function checkNotBehind(before: Head, found: Head): void {
  const behind = found.position < before.position;
  const differs = found.position === before.position && found.hash !== before.hash;
  if (behind || differs) throw new HeadMoved(before.position);
}

/** Takes one record in, or throws with the number of the first that does not follow. */
function step(previous: Head, stored: Stored): Head {
  if (!follows(previous, stored)) {
    const position = previous.position + 1;
    throw new LedgerCorrupt(`record ${position} does not follow from the one before`, position);
  }
  return { position: stored.position, hash: stored.hash };
}

function endOf(expected: Head, records: readonly Stored[]): Head {
  let end = expected;
  for (const stored of records) end = step(end, stored);
  return end;
}

/** The head as it was at a position. */
async function headAt(store: Store, position: LogPosition): Promise<Head> {
  if (position === 0) return emptyHead;
  const [stored] = await store.page(position - 1, 1);
  if (stored?.position !== position) throw new HeadMoved(position);
  return { position, hash: stored.hash };
}

async function linkedAt(
  store: Store,
  positions: readonly LogPosition[],
): Promise<readonly Linked[]> {
  const found: Linked[] = [];
  for (const position of positions) {
    // The record before it comes in the same answer.
    const page = await store.page(logPosition(Math.max(0, position - 2)), position === 1 ? 1 : 2);
    const [previous, record] = position === 1 ? [emptyHead, page[0]] : page;
    if (previous === undefined || record?.position !== position) throw new HeadMoved(position);
    step({ position: previous.position, hash: previous.hash }, record);
    found.push({ previous: previous.hash, record });
  }
  return found;
}

async function* storedAfter(store: Store, after: LogPosition): AsyncIterable<Stored> {
  for await (const page of pages(store, after)) yield* page;
}

/** Asks for the next page while the last one is being used. */
async function* pages(store: Store, after: LogPosition): AsyncIterable<readonly Stored[]> {
  let next: Promise<readonly Stored[]> | null = store.page(after, pageMax);
  while (next !== null) {
    const page: readonly Stored[] = await next;
    const last = page.at(-1);
    next = last === undefined || page.length < pageMax ? null : store.page(last.position, pageMax);
    // A reader that stops here never learns how that page went; one that goes on meets its fault above.
    next?.catch(() => {});
    if (last !== undefined) yield page;
    // A store in the same process answers at once: without this a long log would stop everything else.
    if (next !== null) await new Promise(setImmediate);
  }
}

/** The first records after the expected head. Throws when the store's history is not the one that we know. */
async function missingAfter(store: Store, expected: Head): Promise<readonly Recorded[]> {
  const known = await headAt(store, expected.position);
  if (known.hash !== expected.hash) throw new HeadMoved(expected.position);
  const page = await store.page(expected.position, missingMax);
  endOf(expected, page);
  return page.map(decodeStored);
}

/** Yields the head's position whenever it is past what has been yielded; outlives a store that is away for a while. */
async function* watched(
  store: Store,
  head: () => Promise<Head>,
  after: LogPosition,
  signal: AbortSignal,
  rest: () => Promise<void>,
): AsyncIterable<LogPosition> {
  if (signal.aborted) return;
  const watch = store.watch();
  const end = (): void => watch.close();
  signal.addEventListener("abort", end, { once: true });
  try {
    let seen = after;
    while (!signal.aborted) {
      const position = await positionOrNull(head);
      if (position === null) {
        await rest();
      } else if (position > seen) {
        seen = position;
        yield logPosition(position);
      } else {
        await watch.wait(seen);
      }
    }
  } finally {
    signal.removeEventListener("abort", end);
    watch.close();
  }
}

/** Null when the store did not answer: its reader asks again. */
async function positionOrNull(head: () => Promise<Head>): Promise<LogPosition | null> {
  try {
    return (await head()).position;
  } catch (error) {
    if (error instanceof LedgerFault) return null;
    throw error;
  }
}
