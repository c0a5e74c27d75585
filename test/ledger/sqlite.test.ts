import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyHead } from "../../src/ledger/codec.ts";
import type { Log } from "../../src/ledger/log.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { openSqlite } from "../../src/ledger/sqlite.ts";
import { all, appended, begin, readAll } from "./contract.ts";
import { note, notes, options } from "./records.ts";

let folder = "";
let path = "";
let logs: Log[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fordela-sqlite-"));
  path = join(folder, "data", "fordela.db");
});

afterEach(async () => {
  for (const log of logs) await log.close();
  logs = [];
  rmSync(folder, { recursive: true, force: true });
});

async function open(changes: Partial<typeof options> = {}): Promise<Log> {
  const log = await openLedger(`sqlite:${path}`, { ...options, ...changes });
  logs.push(log);
  return log;
}

/** Writes to the file behind the program's back. */
function tamper(sql: string): void {
  const database = new DatabaseSync(path);
  try {
    database.exec(sql);
  } finally {
    database.close();
  }
}

const withoutTriggers =
  "DROP TRIGGER record_stays; DROP TRIGGER record_same; DROP TRIGGER record_grows;";

describe("The SQLite file", () => {
  it("is refused where a commit would not be durable, with what is wrong", async () => {
    await expect(openSqlite(":memory:", options)).rejects.toMatchObject({
      name: "LedgerNotDurable",
      wrong: ["journal_mode is memory, must be wal"],
    });
    const store = await openSqlite(":memory:", { ...options, acceptLoss: true });
    expect(await store.head()).toEqual(emptyHead);
    await store.close();
    expect(existsSync(":memory")).toBe(false);
  });

  it("is made together with its folder, which only its owner can read", async () => {
    await open();
    expect(statSync(join(folder, "data")).mode & 0o777).toBe(0o700);
    expect(existsSync(path)).toBe(true);
  });

  it.each([
    ["changed", "UPDATE record SET body = '{}' WHERE position = 2"],
    ["removed", "DELETE FROM record WHERE position = 5"],
    [
      "replaced",
      "INSERT OR REPLACE INTO record SELECT 2, hash, body FROM record WHERE position = 1",
    ],
    [
      "inserted further on",
      "INSERT INTO record SELECT 9, hash, body FROM record WHERE position = 1",
    ],
  ])("lets no record be %s, whoever has it open", async (_, sql) => {
    const log = await open();
    await appended(log, notes(5));
    expect(() => tamper(sql)).toThrow("the log only grows at its end");
    expect(await log.verify()).toMatchObject({ kind: "sound", head: { position: 5 } });
  });

  it("lets no private part be changed, or removed without a reason", async () => {
    const log = await open();
    await appended(log, [note(1, "Anna Ek")]);
    expect(() => tamper("UPDATE private_part SET text = ''")).toThrow("written once");
    expect(() => tamper("DELETE FROM private_part")).toThrow("goes with a reason");
    expect(() => tamper("INSERT OR REPLACE INTO private_part VALUES (1, '')")).toThrow(
      "written once",
    );
    tamper("INSERT INTO erasure VALUES (1, 'gallring'); DELETE FROM private_part");
    expect(() => tamper("INSERT INTO private_part VALUES (1, '')")).toThrow("written once");
    expect(() => tamper("DELETE FROM erasure")).toThrow("never undone");
    expect(() => tamper("UPDATE erasure SET reason = ''")).toThrow("never undone");
    expect(await log.verify()).toMatchObject({ kind: "sound" });
  });

  it.each([
    [
      "a changed record",
      "UPDATE record SET body = replace(body, 'åäö 3', 'åäö 4') WHERE position = 3",
      3,
      "changed",
    ],
    ["a removed record", "DELETE FROM record WHERE position = 3", 3, "removed"],
    [
      "two records that changed places",
      "UPDATE record SET position = 99 WHERE position = 2;" +
        "UPDATE record SET position = 2 WHERE position = 3;" +
        "UPDATE record SET position = 3 WHERE position = 99",
      2,
      "reordered",
    ],
    [
      "an inserted record",
      "UPDATE record SET position = position + 100 WHERE position > 2;" +
        "INSERT INTO record SELECT 3, hash, body FROM record WHERE position = 1;" +
        "UPDATE record SET position = position - 99 WHERE position > 100",
      1,
      "inserted",
    ],
  ])("shows %s even when its triggers were removed", async (_, sql, position, flaw) => {
    const log = await open();
    await appended(log, notes(5));
    tamper(withoutTriggers + sql);
    expect(await log.verify()).toEqual({ kind: "flawed", position, flaw });
    await expect(readAll(log.read(begin))).rejects.toMatchObject({ name: "LedgerCorrupt" });
  });

  it("is not written to when it has lost what was seen of it", async () => {
    const log = await open();
    const head = await appended(log, notes(5));
    tamper(`${withoutTriggers} DELETE FROM record WHERE position > 3`);
    await expect(log.head()).rejects.toMatchObject({ name: "HeadMoved", position: 5 });
    await expect(log.verify()).rejects.toMatchObject({ name: "HeadMoved", position: 5 });
    await expect(log.append(head, notes(1))).rejects.toMatchObject({ name: "HeadMoved" });
    await expect(readAll(log.read(head.position))).rejects.toMatchObject({ name: "HeadMoved" });
    const stop = new AbortController();
    await expect(all(log.changes(begin, stop.signal))).rejects.toMatchObject({ name: "HeadMoved" });
  });

  it("belongs to one authority", async () => {
    await open();
    await expect(open({ authority: "kommun" })).rejects.toMatchObject({ name: "LedgerForeign" });
  });

  it("from before there were notes gets room for them", async () => {
    await appended(await open(), notes(1));
    tamper("DROP TABLE note");
    const log = await open();
    const swap = { name: "a", was: null, becomes: "kept", milliseconds: 60_000 };
    expect(await log.swapNote(swap)).toBe(true);
    expect([await log.note("a"), (await log.head()).position]).toEqual(["kept", 1]);
  });

  it("is left alone when it is something else, or of a newer program", async () => {
    await open();
    tamper("PRAGMA user_version = 2");
    await expect(open()).rejects.toThrow("the file has version 2, this program knows 1");
    path = join(folder, "other.db");
    tamper("CREATE TABLE invoice (number INTEGER)");
    await expect(open()).rejects.toThrow("tables of something else");
    path = join(folder, "text.db");
    writeFileSync(path, "det här är ingen databas ".repeat(100));
    await expect(open()).rejects.toMatchObject({ name: "LedgerCorrupt" });
    path = folder;
    await expect(open()).rejects.toMatchObject({ name: "LedgerFault" });
  });

  it("is waited for while another process writes, and then written to", async () => {
    const log = await open();
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    let written = false;
    const append = log.append(emptyHead, notes(1)).then((result) => {
      written = true;
      return result.kind;
    });
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    expect(written).toBe(false);
    other.exec("ROLLBACK");
    other.close();
    expect(await append).toBe("appended");
  });

  it("reports a fault when another process never lets go, and holds nothing of it", async () => {
    // Time that passes at once: the ten seconds of waiting take none.
    const clock = {
      now: () => 0,
      after(_: number, callback: () => void) {
        setImmediate(callback);
        return () => {};
      },
    };
    const log = await open({ clock });
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    await expect(log.append(emptyHead, notes(1))).rejects.toMatchObject({ name: "LedgerFault" });
    other.exec("ROLLBACK");
    other.close();
    expect((await log.append(emptyHead, notes(2))).kind).toBe("appended");
    expect(await readAll(log.read(begin))).toHaveLength(2);
  });

  it("holds everything that was acknowledged when its three writers are killed", async () => {
    for (let round = 1; round <= 3; round += 1) {
      const acknowledged = Math.max(...(await killedWriters(3, 30)));
      const log = await open();
      const { position } = await log.head();
      expect(acknowledged).toBeGreaterThanOrEqual(60 * round);
      expect(position).toBeGreaterThanOrEqual(acknowledged);
      // Two records were written at a time: never one of them alone.
      expect(position % 2).toBe(0);
      expect(await log.verify()).toMatchObject({ kind: "sound", head: { position } });
    }
  });

  /** Lets processes append side by side until there are so many answers, and kills them. Tells the last answer of each. */
  async function killedWriters(count: number, answers: number): Promise<number[]> {
    const script = fileURLToPath(new URL("appending-process.ts", import.meta.url));
    const said: number[][] = [];
    const children = Array.from({ length: count }, () => {
      const child = spawn(process.execPath, [script, `sqlite:${path}`], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const mine: number[] = [];
      said.push(mine);
      createInterface({ input: child.stdout }).on("line", (line) => {
        mine.push(Number(line));
        if (said.flat().length >= answers) for (const other of children) other.kill("SIGKILL");
      });
      return child;
    });
    await Promise.all(children.map((child) => once(child, "close")));
    return said.map((list) => list.at(-1) ?? 0);
  }
});
