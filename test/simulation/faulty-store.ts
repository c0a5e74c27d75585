import type { Clock } from "../../src/app/clock.ts";
import { LedgerFault } from "../../src/ledger/faults.ts";
import { type Memory, openMemory } from "../../src/ledger/memory.ts";
import type { LedgerOptions, Store } from "../../src/ledger/store.ts";
import type { SeededChance } from "./seeded-chance.ts";

/** How badly a store behaves; probabilities from 0 to 1. */
export interface StoreTroubles {
  readonly latencyMax: number;
  /** The answer is lost before anything was written. */
  readonly lostBefore: number;
  /** Everything was written, and then the answer is lost. */
  readonly lostAfter: number;
  /** A read does not answer. */
  readonly readFails: number;
  /** The lease is given to whoever asks: it saves work and guards nothing. */
  readonly leaseLies: number;
}

export const noTroubles: StoreTroubles = {
  latencyMax: 0,
  lostBefore: 0,
  lostAfter: 0,
  readFails: 0,
  leaseLies: 0,
};

/** One process's connection to a shared log in memory, slow and unreliable; cut when the process dies. */
export interface FaultyStore extends Store {
  troubles: StoreTroubles;
  /** What is under way may still be written, but nothing is answered any more. */
  cut(): void;
}

export function openFaultyStore(
  memory: Memory,
  clock: Clock,
  chance: SeededChance,
  options: LedgerOptions,
): FaultyStore {
  const store = openMemory(memory, options);
  let isCut = false;
  const never = new Promise<never>(() => {});
  const wait = (): Promise<void> =>
    new Promise((resolve) => {
      clock.after(chance.fraction() * faulty.troubles.latencyMax, resolve);
    });
  /** A read that may fail; nobody hears of it after the cut. */
  async function reading<Answer>(read: () => Promise<Answer>): Promise<Answer> {
    await wait();
    if (isCut) return never;
    if (chance.happens(faulty.troubles.readFails)) throw new LedgerFault("the read was lost");
    const answer = await read();
    await wait();
    return isCut ? never : answer;
  }
  const faulty: FaultyStore = {
    troubles: noTroubles,
    cut() {
      isCut = true;
    },
    head: () => reading(() => store.head()),
    page: (after, limit) => reading(() => store.page(after, limit)),
    lease: (name, holder, milliseconds) =>
      reading(async () => {
        const lease = await store.lease(name, holder, milliseconds);
        return { ...lease, held: lease.held || chance.happens(faulty.troubles.leaseLies) };
      }),
    async put(expected, records) {
      if (isCut) return never;
      await wait();
      if (chance.happens(faulty.troubles.lostBefore)) throw new LedgerFault("nothing was written");
      const isWritten = await store.put(expected, records);
      await wait();
      if (isCut) return never;
      if (chance.happens(faulty.troubles.lostAfter)) throw new LedgerFault("the answer was lost");
      return isWritten;
    },
    note: (name) => reading(() => store.note(name)),
    swapNote: (swap) => reading(() => store.swapNote(swap)),
    erase: (position, reason) => store.erase(position, reason),
    watch: () => store.watch(),
    close: () => store.close(),
  };
  return faulty;
}

/** Whether the store did not answer. */
export const isLedgerFault = (fault: unknown): boolean =>
  fault instanceof Error && fault.name === "LedgerFault";

/** Passes over a store that does not answer, and nothing else. */
export function ignoreLedgerFault(fault: unknown): null {
  if (!isLedgerFault(fault)) throw fault;
  return null;
}
