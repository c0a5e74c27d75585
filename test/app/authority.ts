import { type CommitOptions, openCommits } from "../../src/app/commit.ts";
import { sha256 } from "../../src/app/digest.ts";
import type { Commits, Outcome } from "../../src/app/outcome.ts";
import { commandKey, instant, requestId } from "../../src/domain/brand.ts";
import type { Actor, Envelope } from "../../src/domain/command.ts";
import { decode, encode } from "../../src/ledger/event-codec.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLog } from "../../src/ledger/log.ts";
import { emptyMemory, type Memory } from "../../src/ledger/memory.ts";
import { authority as fixture, requestCommand } from "../domain/fixture.ts";
import { type Asked, type Done, person, program } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";
import { type FaultyStore, openFaultyStore } from "../simulation/faulty-store.ts";
import { createSeededChance, type SeededChance } from "../simulation/seeded-chance.ts";
import { createVirtualClock, type VirtualClock } from "../simulation/virtual-clock.ts";

/** Monday 25 June 2018 at 09.00 in Stockholm. */
export const monday = Date.UTC(2018, 5, 25, 7);

/** One process on a log in memory that may be shared with others. */
export interface Process {
  readonly commits: Commits;
  readonly ledger: Ledger;
  readonly store: FaultyStore;
  /** What ended the process; empty as long as it lives. */
  readonly fatal: unknown[];
}

/** A log in memory, its time, and the processes on it. */
export interface Authority {
  readonly clock: VirtualClock;
  readonly memory: Memory;
  readonly chance: SeededChance;
  open(): Promise<Process>;
}

export const codec: CommitOptions["codec"] = {
  encode: (recorded) => encode(recorded.event, recorded),
  decode,
};

export function newAuthority(start = monday, seed = 1): Authority {
  const clock = createVirtualClock(start);
  const memory = emptyMemory();
  const chance = createSeededChance(seed);
  const options = { authority: "region", chance, clock };
  return {
    clock,
    memory,
    chance,
    async open() {
      const store = openFaultyStore(memory, clock, chance, options);
      const ledger = openLog(store, options);
      const fatal: unknown[] = [];
      const commits = await waited(
        clock,
        openCommits({
          ledger,
          codec,
          clock,
          chance,
          digest: sha256,
          onFatal: (fault) => fatal.push(fault),
        }),
      );
      return { commits, ledger, store, fatal };
    },
  };
}

/** Lets time pass until something has come of what was asked for. */
export async function waited<Result>(clock: VirtualClock, asked: Promise<Result>): Promise<Result> {
  let isOver = false;
  const over = (): void => {
    isOver = true;
  };
  asked.then(over, over);
  await clock.settle();
  const limit = instant(clock.now() + 3_600_000);
  while (!isOver && (await clock.step(limit)));
  return asked;
}

/** What somebody asks, read off the state as his card would show it. */
export async function ask(
  { clock }: Authority,
  { commits }: Process,
  actor: Actor,
  asked: Asked,
  key: string | null = null,
): Promise<Outcome> {
  const state = await waited(clock, commits.current());
  const command = typeof asked === "function" ? asked(state) : asked;
  const envelope = { command, actor, key: key === null ? null : commandKey(key) };
  return waited(clock, commits.execute(envelope));
}

export const as = (who: (typeof people)[keyof typeof people]): Actor => person(who);
export const delivery: Actor = program("delivery");
export const importer: Actor = program("import");

/** Carries out what is given, all of it accepted. */
export async function carryOut(
  authority: Authority,
  process: Process,
  given: readonly Done[],
): Promise<void> {
  for (const { by, asked } of given) {
    const outcome = await ask(authority, process, by, asked);
    if (outcome.kind !== "accepted") throw new Error(JSON.stringify(outcome));
  }
}

/** A fresh authority with its organisation, four pots and their requests, and one process on it. */
export async function foundedAuthority(seed = 1): Promise<Authority & { process: Process }> {
  const authority = newAuthority(monday, seed);
  const process = await authority.open();
  await waited(
    authority.clock,
    Promise.all(
      fixture.map(({ by, asked }) => {
        if (typeof asked === "function") throw new Error("the fixture is made of commands");
        return process.commits.execute({ command: asked, actor: by, key: null });
      }),
    ),
  );
  return { ...authority, process };
}

/** A new request in a pot, registered by the secretary. */
export const received = (name: string, key: string | null = null): Envelope => ({
  command: { ...requestCommand, request: requestId(name) },
  actor: as(people.secretary),
  key: key === null ? null : commandKey(key),
});
