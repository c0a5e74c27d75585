import { openCommits } from "../../src/app/commit.ts";
import type { Clock } from "../../src/app/clock.ts";
import { sha256 } from "../../src/app/digest.ts";
import type { Commits } from "../../src/app/outcome.ts";
import { type Reconcile, startReconcile } from "../../src/app/reconcile.ts";
import { instant } from "../../src/domain/brand.ts";
import { decode, encode } from "../../src/ledger/event-codec.ts";
import { openLog } from "../../src/ledger/log.ts";
import type { Memory } from "../../src/ledger/memory.ts";
import { type FaultyStore, openFaultyStore, type StoreTroubles } from "./faulty-store.ts";
import type { SeededChance } from "./seeded-chance.ts";
import type { SimulatedTeams } from "./simulated-channel.ts";

/** A running program: the real loops over a store and a Teams that may be cut off at any moment. */
export interface SimulatedProcess {
  readonly name: string;
  readonly commits: Commits;
  readonly reconcile: Reconcile;
  readonly store: FaultyStore;
  /** As SIGKILL: nothing of it runs on; what had left it may still arrive. */
  kill(): void;
}

export interface ProcessOptions {
  readonly name: string;
  readonly memory: Memory;
  readonly clock: Clock;
  /** By how much its machine's clock is wrong, in milliseconds. */
  readonly skew: number;
  readonly chance: SeededChance;
  readonly teams: SimulatedTeams;
  readonly troubles: StoreTroubles;
  /** What must never happen to a living process. */
  readonly onFault: (fault: unknown) => void;
}

/** A clock that stops calling when its process is dead. */
function mortalClock(clock: Clock, skew: number, isAlive: () => boolean): Clock {
  return {
    now: () => instant(clock.now() + skew),
    after: (milliseconds, callback) =>
      clock.after(milliseconds, () => {
        if (isAlive()) callback();
      }),
  };
}

/** Starts a program on a store; rejects when the store does not answer while the log is read. */
export async function startProcess(options: ProcessOptions): Promise<SimulatedProcess> {
  const { name, memory, chance, teams, troubles, onFault } = options;
  let isAlive = true;
  const clock = mortalClock(options.clock, options.skew, () => isAlive);
  const ledgerOptions = { authority: "region", chance: chance.branch(), clock };
  const store = openFaultyStore(memory, clock, chance.branch(), ledgerOptions);
  const channel = teams.connect();
  store.troubles = troubles;
  const ledger = openLog(store, ledgerOptions);
  const report = (fault: unknown): void => {
    if (isAlive && !(fault instanceof Error && fault.name === "LedgerFault")) onFault(fault);
  };
  const commits = await openCommits({
    ledger,
    codec: { encode: (recorded) => encode(recorded.event, recorded), decode },
    clock,
    chance: chance.branch(),
    digest: sha256,
    onFatal: report,
  });
  const holder = name;
  const reconcile = startReconcile({ commits, ledger, channel, clock, holder, onFault: report });
  return {
    name,
    commits,
    reconcile,
    store,
    kill() {
      isAlive = false;
      store.cut();
      channel.cut();
    },
  };
}
