import { mkdirSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { LedgerCorrupt, LedgerFault, LedgerForeign, LedgerNotDurable } from "./faults.ts";
import { notesTable, schema, schemaVersion } from "./sqlite-schema.ts";
import { type LedgerOptions, pause } from "./store.ts";

const busyCode = 5;
const corruptCodes: readonly number[] = [11, 26];
/** How long to try against another process's writing, in milliseconds of waiting. */
const busyMax = 10_000;
const busyPauseMax = 24;

/** What SQLite itself says went wrong: the primary result code, or null for another kind of error. */
function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error)) return null;
  return typeof error.errcode === "number" ? error.errcode & 0xff : null;
}

/**
 * Runs something on the database; while another process holds it, lets the process do other things and tries again.
 * SQLite's own waiting would stop the whole process. `work` must change nothing when it throws.
 */
export async function unlessBusy<T>(options: LedgerOptions, work: () => T): Promise<T> {
  const { clock, chance } = options;
  let waited = 0;
  for (let ceiling = 2; ; ceiling = Math.min(ceiling * 2, busyPauseMax)) {
    try {
      return work();
    } catch (error) {
      if (resultCode(error) !== busyCode || waited > busyMax) throw fault(error);
    }
    const milliseconds = 1 + chance.fraction() * ceiling;
    waited += milliseconds;
    await pause(clock, milliseconds);
  }
}

function fault(error: unknown): unknown {
  const code = resultCode(error);
  if (code === null) return error;
  if (corruptCodes.includes(code)) {
    return new LedgerCorrupt("the file cannot be read as a database", null, { cause: error });
  }
  return new LedgerFault("the database file did not do what it was asked", { cause: error });
}

/** All of `work` or nothing of it, in one transaction that is durable when this returns. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** Opens the file of one authority's log, made anew where there is none, and reads back what keeps it durable. */
export async function openDatabase(path: string, options: LedgerOptions): Promise<DatabaseSync> {
  const database = openFile(path);
  try {
    const wrong = await unlessBusy(options, () => settle(database));
    if (wrong.length > 0 && options.acceptLoss !== true) throw new LedgerNotDurable(wrong);
    await unlessBusy(options, () => prepareTables(database, options.authority));
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function openFile(path: string): DatabaseSync {
  try {
    const folder = /^(.+)[/\\]/.exec(path)?.[1];
    // The log holds names and addresses: a folder that we make is its owner's alone.
    if (folder !== undefined) mkdirSync(folder, { recursive: true, mode: 0o700 });
    return new DatabaseSync(path, { timeout: 0 });
  } catch (cause) {
    throw new LedgerFault("the database file cannot be opened", { cause });
  }
}

/** Sets what makes a commit durable and an erased text unreadable, and tells what did not take. */
function settle(database: DatabaseSync): string[] {
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
  const wrong: string[] = [];
  for (const [setting, wanted, name] of wantedSettings) {
    const value = pragma(database, setting);
    if (value !== wanted) wrong.push(`${setting} is ${value}, must be ${name}`);
  }
  return wrong;
}

const wantedSettings = [
  ["journal_mode", "wal", "wal"],
  ["synchronous", "2", "2 (FULL)"],
  ["secure_delete", "1", "1 (ON)"],
] as const;

function pragma(database: DatabaseSync, setting: string): string {
  const [value] = Object.values(database.prepare(`PRAGMA ${setting}`).get() ?? {});
  return typeof value === "string" || typeof value === "number" ? `${value}` : "not readable";
}

function prepareTables(database: DatabaseSync, authority: string): void {
  if (pragma(database, "user_version") === "0") {
    inTransaction(database, () => {
      // Another process may have made them while this one waited.
      if (pragma(database, "user_version") !== "0") return;
      if (database.prepare("SELECT 1 FROM sqlite_schema").get() !== undefined) {
        throw new LedgerForeign("the file holds tables of something else");
      }
      database.exec(schema);
      database.prepare("INSERT INTO store (authority) VALUES (?)").run(authority);
    });
  }
  const version = pragma(database, "user_version");
  if (version !== `${schemaVersion}`) {
    throw new LedgerForeign(`the file has version ${version}, this program knows ${schemaVersion}`);
  }
  const owner = database.prepare("SELECT authority FROM store").get()?.["authority"];
  if (owner !== authority) {
    throw new LedgerForeign(`the file is the log of another authority than ${authority}`);
  }
  database.exec(notesTable);
}
