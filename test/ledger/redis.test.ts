import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createConnection, createServer, type Socket } from "node:net";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { emptyHead } from "../../src/ledger/codec.ts";
import type { Log } from "../../src/ledger/log.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { howToGetRedis, type RedisServer, startRedis } from "../redis-server.ts";
import { appended, begin, readAll } from "./contract.ts";
import { note, notes, options } from "./records.ts";

/** A way to the server whose present connections can go silent without being closed; new ones work. */
async function silentLine(
  url: string,
): Promise<{ readonly url: string; silence(): void; close(): void }> {
  const pairs: [Socket, Socket][] = [];
  const door = createServer((near) => {
    const far = createConnection(Number(new URL(url).port), "127.0.0.1");
    near.on("error", () => far.destroy());
    far.on("error", () => near.destroy());
    near.pipe(far).pipe(near);
    pairs.push([near, far]);
  }).listen(0, "127.0.0.1");
  await once(door, "listening");
  const address = door.address();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return {
    url: `redis://127.0.0.1:${address.port}`,
    silence() {
      for (const [near, far] of pairs) {
        near.unpipe(far);
        far.unpipe(near);
      }
    },
    close() {
      door.close();
      for (const socket of pairs.flat()) socket.destroy();
    },
  };
}

const started = await startRedis();
const missing = started === null ? ` (${howToGetRedis})` : "";

describe.skipIf(started === null)(`The Redis store${missing}`, () => {
  let server: RedisServer;
  let raw: Redis;
  let authority = "";
  let logs: Log[] = [];

  beforeAll(() => {
    if (started === null) throw new Error(howToGetRedis);
    server = started;
    raw = new Redis(server.url, { retryStrategy: () => 20 });
    raw.on("error", () => {});
  });

  afterEach(async () => {
    for (const log of logs) await log.close();
    logs = [];
    authority = "";
  });

  afterAll(async () => {
    raw?.disconnect();
    await started?.stop();
  });

  const open = async (changes: Partial<typeof options> = {}): Promise<Log> => {
    if (authority === "") authority = `region-${randomUUID()}`;
    const log = await openLedger(server.url, { ...options, authority, ...changes });
    logs.push(log);
    return log;
  };
  const key = (name: string): string => `fordela:{${authority}}:${name}`;

  /** Tries until the server is reached again. */
  const eventually = <T>(ask: () => Promise<T>): Promise<T> =>
    vi.waitFor(ask, { timeout: 5_000, interval: 20 });

  it("keeps one stream whose ids are the positions, all under one hash tag", async () => {
    const log = await open();
    await appended(log, [note(1, "Anna Ek"), note(2)]);
    expect((await raw.xrange(key("log"), "-", "+")).map(([id]) => id)).toEqual(["1-0", "2-0"]);
    expect(await raw.hkeys(key("private"))).toEqual(["1"]);
    const keys = await raw.keys(`*${authority}*`);
    expect(keys.every((name) => name.startsWith(`fordela:{${authority}}:`))).toBe(true);
  });

  it("is refused when the server would acknowledge what it can lose, with all that is wrong", async () => {
    await raw.config("SET", "appendfsync", "everysec");
    await raw.config("SET", "maxmemory-policy", "allkeys-lru");
    try {
      await expect(open()).rejects.toMatchObject({
        name: "LedgerNotDurable",
        wrong: [
          "appendfsync is everysec, must be always",
          "maxmemory-policy is allkeys-lru, must be noeviction",
        ],
      });
      expect((await (await open({ acceptLoss: true })).head()).position).toBe(0);
    } finally {
      await raw.config("SET", "appendfsync", "always");
      await raw.config("SET", "maxmemory-policy", "noeviction");
    }
  });

  it("is refused when the server does not tell its settings", async () => {
    await raw.acl("SETUSER", "blind", "on", ">hemligt", "~*", "+@all", "-config");
    const url = server.url.replace("//", "//blind:hemligt@");
    const refused = openLedger(url, { ...options, authority: "region" });
    await expect(refused).rejects.toMatchObject({
      name: "LedgerNotDurable",
      message: expect.stringContaining("appendonly is not readable, must be yes"),
    });
    await expect(refused).rejects.toThrow(/^(?!.*hemligt)/);
  });

  it("loses nothing acknowledged when the server is killed in the middle, and works again", async () => {
    const log = await open();
    const acknowledged: number[] = [];
    const writing = (async () => {
      for (let head = await log.head(); ;) {
        const result = await log.append(head, [note(head.position + 1, "Anna Ek"), note(0)]);
        head = result.head;
        acknowledged.push(head.position);
      }
    })();
    const fault = writing.catch((error: unknown) => error);
    await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(50), { timeout: 5_000 });
    await server.kill();
    expect(await fault).toMatchObject({ name: "LedgerFault" });
    await expect(log.append(emptyHead, notes(1))).rejects.toMatchObject({ name: "LedgerFault" });
    await server.restart();
    const head = await eventually(() => log.head());
    expect(head.position).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? Infinity);
    expect(head.position % 2).toBe(0);
    expect(await log.verify()).toEqual({ kind: "sound", head });
    expect((await log.append(head, notes(1))).kind).toBe("appended");
  });

  it("says that an outcome is unknown when no answer comes, and writes it at most once", async () => {
    const log = await open({ commandTimeout: 200 });
    const head = await appended(log, notes(3));
    process.kill(server.pid(), "SIGSTOP");
    const asked = log.append(head, [note(4)]);
    await expect(asked).rejects.toMatchObject({ name: "LedgerFault" });
    process.kill(server.pid(), "SIGCONT");
    // What the caller then does: read, look for the own record, and append again if it is not there.
    const settled = await eventually(async () => {
      const result = await log.append(head, [note(4)]);
      return result.kind === "conflict" ? result.missing : result.records;
    });
    expect(settled.map(({ key: own }) => own)).toEqual(["key-4"]);
    expect(await readAll(log.read(begin))).toHaveLength(4);
    expect(await log.verify()).toMatchObject({ kind: "sound" });
  });

  it("works again over a new connection when the old one has gone silent", async () => {
    const line = await silentLine(server.url);
    authority = `region-${randomUUID()}`;
    const log = await openLedger(line.url, { ...options, authority, commandTimeout: 200 });
    logs.push(log);
    const head = await appended(log, notes(3));
    line.silence();
    await expect(log.append(head, [note(4)])).rejects.toMatchObject({ name: "LedgerFault" });
    const { position } = await eventually(() => log.head());
    expect(position).toBe(3);
    expect((await log.append(head, [note(4)])).kind).toBe("appended");
    line.close();
  });

  it("tells nobody what was to be stored when the server refuses it", async () => {
    const log = await open();
    await raw.set(key("private"), "a key of another type");
    const refused = log.append(emptyHead, [note(1, "Anna Ek")]);
    const fault: unknown = await refused.catch((error: unknown) => error);
    expect(fault).toMatchObject({ name: "LedgerFault" });
    expect(fault instanceof Error && JSON.stringify([fault.message, fault.cause])).not.toContain(
      "Anna",
    );
    expect(await raw.exists(key("log"))).toBe(0);
  });

  it("writes nothing of a batch whose place is taken", async () => {
    const log = await open();
    const head = await appended(log, notes(2));
    // The stream remembers its last id although the entry is gone: a position is never given twice.
    await raw.xadd(key("log"), "3-0", "record", "f".repeat(64));
    await raw.xdel(key("log"), "3-0");
    await expect(log.append(head, [note(3, "Anna Ek")])).rejects.toMatchObject({
      name: "LedgerFault",
    });
    expect(await raw.xlen(key("log"))).toBe(2);
    expect(await raw.exists(key("private"))).toBe(0);
  });

  it("stops when the store has lost records that were seen, or holds other ones", async () => {
    const log = await open();
    const head = await appended(log, notes(3));
    await raw.xdel(key("log"), "3-0");
    await expect(log.head()).rejects.toMatchObject({ name: "HeadMoved", position: 3 });
    await expect(log.append(head, notes(1))).rejects.toMatchObject({ name: "HeadMoved" });
  });

  it("finds an entry that is no record", async () => {
    const log = await open();
    await appended(log, notes(2));
    await raw.xadd(key("log"), "*", "hello", "world");
    await expect(log.head()).rejects.toMatchObject({ name: "LedgerCorrupt" });
    await expect(readAll(log.read(begin))).rejects.toMatchObject({ name: "LedgerCorrupt" });
  });

  it("names a private part that was changed or taken away behind its back", async () => {
    const log = await open();
    await appended(log, [note(1, "Anna Ek"), note(2, "Bo Alm")]);
    await raw.hdel(key("private"), "2");
    expect(await log.verify()).toEqual({ kind: "flawed", position: 2, flaw: "private-missing" });
    await raw.hset(key("private"), "1", "x");
    expect(await log.verify()).toEqual({ kind: "flawed", position: 1, flaw: "private-changed" });
  });

  it("wakes its readers again after the server has been away", async () => {
    let waits = 0;
    const clock = {
      ...options.clock,
      after(milliseconds: number, callback: () => void) {
        waits += 1;
        return options.clock.after(milliseconds, callback);
      },
    };
    const [writer, reader] = [await open(), await open({ clock })];
    await appended(writer, notes(1));
    const stop = new AbortController();
    const seen: number[] = [];
    const reading = (async () => {
      for await (const position of reader.changes(begin, stop.signal)) seen.push(position);
    })();
    await vi.waitFor(() => expect(seen).toEqual([1]));
    await server.kill();
    await vi.waitFor(() => expect(waits).toBeGreaterThan(4));
    await server.restart();
    const head = await eventually(() => writer.head());
    await writer.append(head, notes(1, 2));
    await vi.waitFor(() => expect(seen).toEqual([1, 2]), { timeout: 5_000 });
    stop.abort();
    await reading;
  });
});
