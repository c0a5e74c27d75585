import { readFileSync } from "node:fs";
import type { Redis } from "ioredis";
import { instant, logPosition } from "../domain/brand.ts";
import { emptyHead, isSealed, type Stored } from "./codec.ts";
import { LedgerCorrupt } from "./faults.ts";
import type { Head } from "./ledger.ts";
import {
  type Ask,
  connect,
  connection,
  requireDurable,
  rewriteAppendOnlyFile,
} from "./redis-connection.ts";
import { coalesce, type LedgerOptions, pause, type Store, type Watch } from "./store.ts";

const appendScript = readFileSync(new URL("./append.lua", import.meta.url), "utf8");
/** Answers -1 when somebody else holds it, 0 when it is renewed, else since when it was free (1 when never held). */
const leaseScript = `
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return -1 end
local ended = redis.call('GET', KEYS[2])
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
redis.call('SET', KEYS[2], ARGV[3] + ARGV[2])
if holder then return 0 end
return tonumber(ended or 1)`;
const swapScript = `
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1])
else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1`;
const eraseScript = `
redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2])
redis.call('HDEL', KEYS[2], ARGV[1])`;
/** How long one XREAD blocks before it is asked again. */
const blockMilliseconds = 2_000;
const reconnectPause = 50;
const hashLength = 64;

/** A store in Redis: a stream whose entry ids are the positions, and the private parts in a hash beside it. */
export async function openRedis(url: string, options: LedgerOptions): Promise<Store> {
  const { redis, ask } = await connect(url, options);
  if (options.acceptLoss !== true) {
    await requireDurable(redis, ask).catch((error: unknown) => {
      redis.disconnect();
      throw error;
    });
  }
  const keys = keysOf(options.authority);
  const purge = coalesce(() => rewriteAppendOnlyFile(redis, ask, options.clock));
  return {
    head: () => readHead(redis, ask, keys),
    put: (expected, records) => put(redis, ask, keys, expected, records),
    page: (after, limit) => readPage(redis, ask, keys, after, limit),
    async erase(position, reason) {
      const { hidden, erasures } = keys;
      await ask(() => redis.eval(eraseScript, 2, erasures, hidden, position, reason));
      await purge();
    },
    async lease(name, holder, milliseconds) {
      const key = `${keys.lease}:${name}`;
      const now = options.clock.now();
      const answer = Number(
        await ask(() => redis.eval(leaseScript, 2, key, `${key}:until`, holder, milliseconds, now)),
      );
      return { held: answer >= 0, freeSince: answer > 1 ? instant(answer) : null };
    },
    note: (name) => ask(() => redis.get(`${keys.note}:${name}`)),
    async swapNote({ name, was, becomes, milliseconds }) {
      // No note is empty, so that nothing and an empty text are the same here.
      const values = [was ?? "", becomes ?? "", milliseconds];
      return (await ask(() => redis.eval(swapScript, 1, `${keys.note}:${name}`, ...values))) === 1;
    },
    watch: () => watch(connection(url, options, blockMilliseconds), keys, options),
    async close() {
      redis.disconnect();
    },
  };
}

interface Keys {
  readonly log: string;
  readonly hidden: string;
  readonly erasures: string;
  readonly lease: string;
  readonly note: string;
}

/** All keys of an authority share a hash tag, so that a cluster keeps them on one server. */
function keysOf(authority: string): Keys {
  const prefix = `fordela:{${authority}}`;
  return {
    log: `${prefix}:log`,
    hidden: `${prefix}:private`,
    erasures: `${prefix}:erasures`,
    lease: `${prefix}:lease`,
    note: `${prefix}:note`,
  };
}

/** An entry has one field, the hash followed by the body: half as much to read as with two. */
type Entry = [id: string, fields: string[]];

async function readHead(redis: Redis, ask: Ask, keys: Keys): Promise<Head> {
  const [entry] = await ask(() => redis.xrevrange(keys.log, "+", "-", "COUNT", 1));
  if (entry === undefined) return emptyHead;
  const { position, hash } = readEntry(entry, null, null);
  return { position, hash };
}

function readEntry([id, fields]: Entry, hidden: string | null, erasure: string | null): Stored {
  const position = Number(/^(\d+)-0$/.exec(id)?.[1]);
  const [name, value] = fields;
  if (name !== "record" || value === undefined) {
    throw new LedgerCorrupt(`entry ${id} of the stream is not a record`, position || null);
  }
  if (!Number.isSafeInteger(position)) {
    throw new LedgerCorrupt(`entry ${id} of the stream has no position`, null);
  }
  const hash = value.slice(0, hashLength);
  const body = value.slice(hashLength);
  return { position: logPosition(position), hash, body, private: hidden, erasure };
}

async function put(
  redis: Redis,
  ask: Ask,
  keys: Keys,
  expected: Head,
  records: readonly Stored[],
): Promise<boolean> {
  const values: string[] = [`${expected.position}`, expected.hash];
  for (const { hash, body, private: hidden, erasure } of records) {
    values.push(hash + body, hidden ?? "", erasure ?? "");
  }
  const { log, hidden, erasures } = keys;
  return (await ask(() => redis.eval(appendScript, 3, log, hidden, erasures, ...values))) === 1;
}

/** Positions have no gaps, so the private parts of a page are asked for together with its records. */
async function readPage(
  redis: Redis,
  ask: Ask,
  keys: Keys,
  after: number,
  limit: number,
): Promise<readonly Stored[]> {
  const positions = Array.from({ length: limit }, (_, index) => `${after + 1 + index}`);
  const [entries, hidden] = await ask(() =>
    Promise.all([
      redis.xrange(keys.log, `${after + 1}-0`, "+", "COUNT", limit),
      redis.hmget(keys.hidden, ...positions),
    ]),
  );
  const page = entries.map((entry, index) => readEntry(entry, hidden[index] ?? null, null));
  const bare = page.filter((stored) => stored.private === null && isSealed(stored));
  if (bare.length === 0) return page;
  const erased = bare.map((stored) => `${stored.position}`);
  const reasons = await ask(() => redis.hmget(keys.erasures, ...erased));
  const byPosition = new Map(bare.map((stored, index) => [stored.position, reasons[index]]));
  return page.map((stored) => ({ ...stored, erasure: byPosition.get(stored.position) ?? null }));
}

/** Blocks on a connection of its own, since a blocked connection answers nothing else. */
function watch(redis: Redis, keys: Keys, options: LedgerOptions): Watch {
  let closed = false;
  return {
    async wait(after) {
      if (closed) return;
      try {
        if (redis.status === "wait") await redis.connect();
        const from = `${after}-0`;
        await redis.xread("COUNT", 1, "BLOCK", blockMilliseconds, "STREAMS", keys.log, from);
      } catch {
        // Closed, or the connection is being made again: then the reader asks for the head by itself.
        if (!closed) await pause(options.clock, reconnectPause);
      }
    },
    close() {
      closed = true;
      redis.disconnect();
    },
  };
}
