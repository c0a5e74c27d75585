import { LedgerForeign } from "./faults.ts";
import { type Log, openLog } from "./log.ts";
import { emptyMemory, openMemory } from "./memory.ts";
import { openRedis } from "./redis.ts";
import { openSqlite } from "./sqlite.ts";
import type { LedgerOptions, Store } from "./store.ts";

const authorityPattern = /^[a-z0-9][a-z0-9-]{0,59}$/;

/**
 * Opens the log of one authority: `sqlite:PATH`, `redis://…`, `rediss://…` or `memory:`. Throws `LedgerForeign` for an
 * address that is none of these, `LedgerNotDurable` for a store that can lose what it acknowledges, and `LedgerFault`
 * for one that does not answer. No fault repeats the address: it can hold a password.
 */
export async function openLedger(url: string, options: LedgerOptions): Promise<Log> {
  if (!authorityPattern.test(options.authority)) {
    throw new LedgerForeign("the authority's key holds a to z, 0 to 9 and - only, such as region");
  }
  return openLog(await openStore(url, options), options);
}

function openStore(url: string, options: LedgerOptions): Promise<Store> {
  if (url === "memory:") return Promise.resolve(openMemory(emptyMemory(), options));
  const path = /^sqlite:(?!:|\/\/)(.+)$/.exec(url)?.[1];
  if (path !== undefined) return openSqlite(path, options);
  if (/^rediss?:\/\/./.test(url) && URL.canParse(url)) return openRedis(url, options);
  throw new LedgerForeign(
    "the store's address must be sqlite:PATH, redis://HOST, rediss://HOST or memory:",
  );
}
