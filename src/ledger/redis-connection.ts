import { Redis } from "ioredis";
import { LedgerFault, LedgerNotDurable } from "./faults.ts";
import { type LedgerClock, type LedgerOptions, pause } from "./store.ts";

const commandTimeoutDefault = 5_000;
const reconnectAfterMax = 1_000;
const rewritePause = 25;
const rewriteAttemptsMax = 2_400;

/** Asks the server something; throws a `LedgerFault` when no answer came, so that nothing waits for ever. */
export type Ask = <T>(command: () => Promise<T>) => Promise<T>;

/**
 * A connection that is not open yet. A command is never sent again by itself, and never kept until the server comes
 * back: only the caller knows what an unknown outcome means. The connection itself is made again for ever.
 */
export function connection(url: string, options: LedgerOptions, blocking = 0): Redis {
  const redis = new Redis(url, {
    lazyConnect: true,
    autoResendUnfulfilledCommands: false,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: options.commandTimeout ?? commandTimeoutDefault,
    commandTimeout: (options.commandTimeout ?? commandTimeoutDefault) + blocking,
    retryStrategy: (times) => Math.min(20 * 2 ** Math.min(times, 10), reconnectAfterMax),
  });
  // Without a listener the library prints every failed attempt; each command tells its caller by itself.
  redis.on("error", () => {});
  return redis;
}

export async function connect(
  url: string,
  options: LedgerOptions,
): Promise<{ readonly redis: Redis; readonly ask: Ask }> {
  const redis = connection(url, options);
  const ask: Ask = async (command) => {
    try {
      return await command();
    } catch (error) {
      const why = reason(error);
      // A connection that has gone silent would swallow the next command too.
      if (why.includes("timed out") && redis.status === "ready") redis.disconnect(true);
      throw new LedgerFault(`the server did not do what it was asked: ${why}`);
    }
  };
  try {
    await ask(() => redis.connect());
  } catch (error) {
    redis.disconnect();
    throw error;
  }
  return { redis, ask };
}

/** Only the message: the error itself carries the command with everything that was to be stored. */
function reason(error: unknown): string {
  return error instanceof Error ? error.message : "no reason was given";
}

const wantedSettings = {
  appendonly: "yes",
  appendfsync: "always",
  "maxmemory-policy": "noeviction",
} as const;

/** Reads back what keeps an acknowledged record; throws a list of everything that is wrong. */
export async function requireDurable(redis: Redis, ask: Ask): Promise<void> {
  const wrong: string[] = [];
  for (const [setting, wanted] of Object.entries(wantedSettings)) {
    const value = await readSetting(redis, ask, setting);
    if (value !== wanted) wrong.push(`${setting} is ${value}, must be ${wanted}`);
  }
  if (wrong.length > 0) throw new LedgerNotDurable(wrong);
}

async function readSetting(redis: Redis, ask: Ask, setting: string): Promise<string> {
  const answer = await ask(async () => {
    try {
      return await redis.config("GET", setting);
    } catch (error) {
      // A hosted server may refuse to tell; then it has not been shown to be durable.
      if (error instanceof Error && error.name === "ReplyError") return null;
      throw error;
    }
  });
  const value = Array.isArray(answer) ? answer[1] : undefined;
  return typeof value === "string" ? value : "not readable";
}

/**
 * The append-only file keeps an erased text until it is written anew. Replicas, backups and snapshots that somebody
 * else has arranged are theirs to clean.
 */
export async function rewriteAppendOnlyFile(
  redis: Redis,
  ask: Ask,
  clock: LedgerClock,
): Promise<void> {
  if ((await persistence(redis, ask, "aof_enabled")) !== "1") return;
  // A rewriting that had begun before the erasure can still hold the text.
  await rewritten(redis, ask, clock);
  await ask(() => redis.bgrewriteaof());
  await rewritten(redis, ask, clock);
  if ((await persistence(redis, ask, "aof_last_bgrewrite_status")) !== "ok") {
    throw new LedgerFault("erased, but the append-only file could not be written anew");
  }
}

async function rewritten(redis: Redis, ask: Ask, clock: LedgerClock): Promise<void> {
  for (let attempt = 0; attempt < rewriteAttemptsMax; attempt += 1) {
    const running = await persistence(redis, ask, "aof_rewrite_in_progress");
    const waiting = await persistence(redis, ask, "aof_rewrite_scheduled");
    if (running === "0" && waiting === "0") return;
    await pause(clock, rewritePause);
  }
  throw new LedgerFault("erased, but the append-only file has not been written anew in time");
}

async function persistence(redis: Redis, ask: Ask, field: string): Promise<string | null> {
  const info = await ask(() => redis.info("persistence"));
  return new RegExp(`^${field}:(.*?)\\r?$`, "m").exec(info)?.[1] ?? null;
}
