import { instant } from "../domain/brand.ts";
import type { Stored } from "./codec.ts";
import { emptyHead } from "./codec.ts";
import type { Head } from "./ledger.ts";
import type { LedgerOptions, Store, Watch } from "./store.ts";

/** What lives as long as the process: several handles may be open on it at once. */
export interface Memory {
  readonly records: Stored[];
  readonly leases: Map<string, { readonly holder: string; readonly until: number }>;
  readonly notes: Map<string, { readonly text: string; readonly until: number }>;
  readonly bells: Set<() => void>;
}

/** An empty log in memory. Loses everything with the process; for tests, simulations and trying things out. */
export function emptyMemory(): Memory {
  return { records: [], leases: new Map(), notes: new Map(), bells: new Set() };
}

/** A handle on a log in memory. */
export function openMemory(memory: Memory, options: LedgerOptions): Store {
  const { records, leases, notes, bells } = memory;
  const last = (): Head => records.at(-1) ?? emptyHead;
  return {
    head: async () => ({ position: last().position, hash: last().hash }),
    async put(expected, stored) {
      if (last().position !== expected.position || last().hash !== expected.hash) return false;
      for (const record of stored) records.push(record);
      for (const ring of bells) ring();
      return true;
    },
    page: async (after, limit) => records.slice(after, after + limit),
    async erase(position, reason) {
      const stored = records[position - 1];
      if (stored === undefined || stored.erasure !== null) return;
      records[position - 1] = { ...stored, private: null, erasure: reason };
    },
    async lease(name, holder, milliseconds) {
      const now = options.clock.now();
      const held = leases.get(name);
      if (held !== undefined && held.holder !== holder && held.until > now)
        return { held: false, freeSince: null };
      leases.set(name, { holder, until: now + milliseconds });
      const isFree = held !== undefined && held.until <= now;
      return { held: true, freeSince: isFree ? instant(held.until) : null };
    },
    async note(name) {
      const found = notes.get(name);
      return found !== undefined && found.until > options.clock.now() ? found.text : null;
    },
    async swapNote({ name, was, becomes, milliseconds }) {
      const now = options.clock.now();
      for (const [old, { until }] of notes) if (until <= now) notes.delete(old);
      if ((notes.get(name)?.text ?? null) !== was) return false;
      if (becomes === null) notes.delete(name);
      else notes.set(name, { text: becomes, until: now + milliseconds });
      return true;
    },
    watch: () => bellWatch(bells, (after) => last().position > after),
    async close() {},
  };
}

/** Waits for a bell that is rung in this process. */
function bellWatch(bells: Set<() => void>, hasGrown: (after: number) => boolean): Watch {
  let closed = false;
  let wake = (): void => {};
  const ring = (): void => wake();
  bells.add(ring);
  return {
    wait: (after) =>
      new Promise((resolve) => {
        wake = resolve;
        if (closed || hasGrown(after)) resolve();
      }),
    close() {
      closed = true;
      bells.delete(ring);
      wake();
    },
  };
}
