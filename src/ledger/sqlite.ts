import assert from "node:assert/strict";
import type { DatabaseSync, SQLOutputValue, StatementSync } from "node:sqlite";
import { instant, logPosition } from "../domain/brand.ts";
import { emptyHead, type Stored } from "./codec.ts";
import { LedgerFault } from "./faults.ts";
import type { Head, NoteSwap } from "./ledger.ts";
import { inTransaction, openDatabase, unlessBusy } from "./sqlite-open.ts";
import { coalesce, type LedgerOptions, pause, type Store, type Watch } from "./store.ts";

/** How often a waiting reader looks for what other processes have written; what this handle writes wakes it at once. */
const lookEvery = 50;
const purgeAttemptsMax = 200;
const purgePause = 25;

/** A store in one SQLite file (`sqlite:PATH`), for one or more processes of the same machine. */
export async function openSqlite(path: string, options: LedgerOptions): Promise<Store> {
  const database = await openDatabase(path, options);
  const ask = <T>(work: () => T): Promise<T> => unlessBusy(options, work);
  const statements = await ask(() => prepare(database));
  const bells = new Set<() => void>();
  const purge = coalesce(() => emptyWriteAheadFile(database, options));

  return {
    head: () => ask(() => readHead(statements)),
    async put(expected, records) {
      const written = await ask(() => write(database, statements, expected, records));
      if (written) for (const ring of bells) ring();
      return written;
    },
    page: (after, limit) => ask(() => readPage(statements, after, limit)),
    async erase(position, reason) {
      await ask(() => eraseRow(database, statements, position, reason));
      await purge();
    },
    lease: (name, holder, milliseconds) =>
      ask(() => {
        const now = options.clock.now();
        const until = statements.leaseUntil.get(name)?.["until"];
        const held = statements.lease.run(name, holder, now + milliseconds, now).changes === 1;
        const isFree = held && typeof until === "number" && until <= now;
        return { held, freeSince: isFree ? instant(until) : null };
      }),
    note: (name) => ask(() => textOrNull(statements.note.get(name, options.clock.now())?.["text"])),
    swapNote: (swap) => ask(() => swapNote(database, statements, swap, options.clock.now())),
    watch: () => watch(statements, bells, options),
    async close() {
      database.close();
    },
  };
}

interface Statements {
  readonly head: StatementSync;
  readonly page: RowStatement;
  readonly hiddenBetween: RowStatement;
  readonly erasuresBetween: RowStatement;
  readonly record: StatementSync;
  readonly hidden: StatementSync;
  readonly erasure: StatementSync;
  readonly unhide: StatementSync;
  readonly lease: StatementSync;
  readonly leaseUntil: StatementSync;
  readonly note: StatementSync;
  readonly putNote: StatementSync;
  readonly dropNote: StatementSync;
  readonly dropOldNotes: StatementSync;
  readonly dataVersion: StatementSync;
}

/** A statement whose rows are arrays: twice as fast to read as objects. */
type RowStatement = (...parameters: number[]) => SQLOutputValue[][];

function rows(database: DatabaseSync, sql: string): RowStatement {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return (...parameters) => {
    // The declared type of `all` does not know of rows as arrays.
    const found: unknown[] = statement.all(...parameters);
    return found.filter((row): row is SQLOutputValue[] => Array.isArray(row));
  };
}

function prepare(database: DatabaseSync): Statements {
  return {
    head: database.prepare("SELECT position, hash FROM record ORDER BY position DESC LIMIT 1"),
    page: rows(
      database,
      "SELECT position, hash, body FROM record WHERE position > ? ORDER BY position LIMIT ?",
    ),
    hiddenBetween: rows(
      database,
      "SELECT position, text FROM private_part WHERE position > ? AND position <= ?",
    ),
    erasuresBetween: rows(
      database,
      "SELECT position, reason FROM erasure WHERE position > ? AND position <= ?",
    ),
    record: database.prepare("INSERT INTO record (position, hash, body) VALUES (?, ?, ?)"),
    hidden: database.prepare("INSERT INTO private_part (position, text) VALUES (?, ?)"),
    erasure: database.prepare("INSERT OR IGNORE INTO erasure (position, reason) VALUES (?, ?)"),
    unhide: database.prepare("DELETE FROM private_part WHERE position = ?"),
    lease: database.prepare(
      "INSERT INTO lease (name, holder, until) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE " +
        "SET holder = excluded.holder, until = excluded.until " +
        "WHERE lease.holder = excluded.holder OR lease.until <= ?",
    ),
    leaseUntil: database.prepare("SELECT until FROM lease WHERE name = ?"),
    note: database.prepare("SELECT text FROM note WHERE name = ? AND until > ?"),
    putNote: database.prepare(
      "INSERT INTO note (name, text, until) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE " +
        "SET text = excluded.text, until = excluded.until",
    ),
    dropNote: database.prepare("DELETE FROM note WHERE name = ?"),
    dropOldNotes: database.prepare("DELETE FROM note WHERE until <= ?"),
    dataVersion: database.prepare("PRAGMA data_version"),
  };
}

function readHead(statements: Statements): Head {
  const row = statements.head.get();
  if (row === undefined) return emptyHead;
  return { position: logPosition(whole(row["position"])), hash: text(row["hash"]) };
}

/**
 * The private parts and erasures are read after the records and in that order: one that is erased meanwhile is found
 * among the erasures.
 */
function readPage(statements: Statements, after: number, limit: number): Stored[] {
  const found = statements.page(after, limit);
  const last = found.at(-1);
  if (last === undefined) return [];
  const end = whole(last[0]);
  const hidden = byPosition(statements.hiddenBetween(after, end));
  const erasures = byPosition(statements.erasuresBetween(after, end));
  return found.map(([at, hash, body]) => {
    const position = whole(at);
    return {
      position: logPosition(position),
      hash: text(hash),
      body: text(body),
      private: hidden.get(position) ?? null,
      erasure: erasures.get(position) ?? null,
    };
  });
}

function byPosition(found: readonly SQLOutputValue[][]): Map<number, string> {
  return new Map(found.map(([position, value]) => [whole(position), text(value)]));
}

/** The tables are strict, so another type is a bug. */
function whole(value: SQLOutputValue | undefined): number {
  assert(typeof value === "number");
  return value;
}

function text(value: SQLOutputValue | undefined): string {
  assert(typeof value === "string");
  return value;
}

function write(
  database: DatabaseSync,
  statements: Statements,
  expected: Head,
  records: readonly Stored[],
): boolean {
  return inTransaction(database, () => {
    const head = readHead(statements);
    if (head.position !== expected.position || head.hash !== expected.hash) return false;
    for (const { position, hash, body, private: hidden, erasure } of records) {
      statements.record.run(position, hash, body);
      if (hidden !== null) statements.hidden.run(position, hidden);
      if (erasure !== null) statements.erasure.run(position, erasure);
    }
    return true;
  });
}

function eraseRow(
  database: DatabaseSync,
  statements: Statements,
  position: number,
  reason: string,
): void {
  inTransaction(database, () => {
    statements.erasure.run(position, reason);
    statements.unhide.run(position);
  });
}

function swapNote(
  database: DatabaseSync,
  statements: Statements,
  { name, was, becomes, milliseconds }: NoteSwap,
  now: number,
): boolean {
  return inTransaction(database, () => {
    statements.dropOldNotes.run(now);
    if (textOrNull(statements.note.get(name, now)?.["text"]) !== was) return false;
    if (becomes === null) statements.dropNote.run(name);
    else statements.putNote.run(name, becomes, now + milliseconds);
    return true;
  });
}

const textOrNull = (value: SQLOutputValue | undefined): string | null =>
  value === undefined ? null : text(value);

/** `secure_delete` overwrites the text in the pages; the write-ahead file holds older pages until it is cut to nothing. */
async function emptyWriteAheadFile(database: DatabaseSync, options: LedgerOptions): Promise<void> {
  const checkpoint = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
  for (let attempt = 0; attempt < purgeAttemptsMax; attempt += 1) {
    const row = await unlessBusy(options, () => checkpoint.get());
    if (row?.["busy"] === 0) return;
    await pause(options.clock, purgePause * (0.5 + options.chance.fraction()));
  }
  throw new LedgerFault("erased, but other readers kept the write-ahead file from being emptied");
}

/** `data_version` changes when another connection has written; bells ring for this one. */
function watch(statements: Statements, bells: Set<() => void>, options: LedgerOptions): Watch {
  let closed = false;
  let wake = (): void => {};
  const ring = (): void => wake();
  bells.add(ring);
  let version = dataVersion(statements);
  return {
    wait: (after) =>
      new Promise((resolve) => {
        let cancel = (): void => {};
        wake = () => {
          cancel();
          resolve();
        };
        const look = (): void => {
          const now = dataVersion(statements);
          // A version that cannot be read wakes the reader, whose own question then meets the fault.
          if (closed || now === null || now !== version) {
            version = now;
            resolve();
          } else {
            cancel = options.clock.after(lookEvery, look);
          }
        };
        if (closed || grownPast(statements, after)) resolve();
        else look();
      }),
    close() {
      closed = true;
      bells.delete(ring);
      wake();
    },
  };
}

function dataVersion(statements: Statements): number | null {
  try {
    return whole(statements.dataVersion.get()?.["data_version"]);
  } catch {
    return null;
  }
}

function grownPast(statements: Statements, after: number): boolean {
  try {
    return readHead(statements).position > after;
  } catch {
    return true;
  }
}
