import assert from "node:assert/strict";
import { dayOf } from "../../src/app/clock.ts";
import { commandKey, type Day, type PersonId } from "../../src/domain/brand.ts";
import type { Actor, Command, Envelope } from "../../src/domain/command.ts";
import type { State } from "../../src/domain/state.ts";
import { emptyMemory, type Memory } from "../../src/ledger/memory.ts";
import { authority as fixture } from "../domain/fixture.ts";
import { stateDigest } from "../domain/given.ts";
import { people as everybody } from "../domain/organisation.ts";
import { noTroubles, type StoreTroubles } from "./faulty-store.ts";
import { longer, starts, storeTroubles, teamsTroubles } from "./troubles.ts";
import {
  type Acknowledged,
  assertBalanced,
  assertBlockedLeftAlone,
  assertChain,
  assertGapless,
  assertKept,
  assertToldOnce,
  leftToDo,
  readLog,
  rebuilt,
  undelivered,
  unretired,
} from "./invariants.ts";
import { ignoreLedgerFault, isLedgerFault } from "./faulty-store.ts";
import { mayChangeNothing, wish } from "./people.ts";
import { counted, type Report } from "./report.ts";
import { type SimulatedProcess, startProcess } from "./process.ts";
import { createSeededChance, type SeededChance } from "./seeded-chance.ts";
import {
  addressOf,
  createSimulatedTeams,
  goodDay,
  type SimulatedTeams,
} from "./simulated-channel.ts";
import { createVirtualClock, type VirtualClock } from "./virtual-clock.ts";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Everything must be delivered this long after the troubles are over: unknown tasks back off for hours. */
const quietMax = 24 * hour;

/** Runs one authority with two processes through its troubles; throws when something that must hold does not. */
export async function simulate(seed: number): Promise<Report> {
  const simulation = new Simulation(seed);
  try {
    return await simulation.run();
  } finally {
    simulation.end();
  }
}

class Simulation {
  readonly #chance: SeededChance;
  readonly #clock: VirtualClock;
  readonly #memory: Memory = emptyMemory();
  readonly #teams: SimulatedTeams;
  readonly #processes: (SimulatedProcess | null)[] = [null, null];
  readonly #acknowledged: Acknowledged[] = [];
  readonly #faults: unknown[] = [];
  #storeTroubles: StoreTroubles = noTroubles;
  #accepted = 0;
  #refused = 0;
  #kills = 0;
  #keys = 0;
  #starts = 0;
  #isOver = false;

  constructor(seed: number) {
    this.#chance = createSeededChance(seed);
    this.#clock = createVirtualClock(this.#chance.pick(starts));
    this.#teams = createSimulatedTeams(this.#clock, this.#chance.branch());
  }

  async run(): Promise<Report> {
    await this.#begin();
    this.#storeTroubles = storeTroubles(this.#chance);
    this.#teams.troubles = teamsTroubles(this.#chance);
    for (const process of this.#processes)
      if (process !== null) process.store.troubles = this.#storeTroubles;
    const length = this.#chance.pick([20 * second, minute, 5 * minute]);
    const count = 30 + this.#chance.below(120);
    for (let index = 0; index < count; index += 1) this.#sometimeIn(length, () => this.#act());
    for (let index = this.#chance.below(5); index > 0; index -= 1)
      this.#sometimeIn(length, () => this.#kill());
    for (let index = this.#chance.below(6); index > 0; index -= 1)
      this.#sometimeIn(length, () => this.#meet());
    await this.#clock.pass(length);
    return this.#conclude();
  }

  end(): void {
    this.#isOver = true;
    for (const process of this.#processes) process?.kill();
  }

  /** The authority is founded before anything goes wrong, and some of its people can be reached. */
  async #begin(): Promise<void> {
    const started = Promise.all([this.#start(0), this.#start(1)]);
    await this.#clock.pass(second);
    await started;
    const process = this.#processes[0];
    assert(process != null, "the first process has started");
    const commands = fixture.map(({ by, asked }): Envelope => {
      assert(typeof asked !== "function", "the fixture is made of commands");
      return { command: longer(asked), actor: by, key: null };
    });
    const reachable = Object.values(everybody).filter(() => this.#chance.happens(0.7));
    const opened = reachable.map((person) => opening(person, "message"));
    const all = Promise.all(
      [...commands, ...opened].map((envelope) => process.commits.execute(envelope)),
    );
    await this.#clock.pass(second);
    assert(
      (await all).every(({ kind }) => kind === "accepted"),
      "the authority is founded",
    );
  }

  #sometimeIn(length: number, happen: () => Promise<void>): void {
    this.#clock.after(this.#chance.fraction() * length, () => {
      happen().catch((fault: unknown) => this.#faults.push(fault));
    });
  }

  async #start(slot: number): Promise<void> {
    this.#starts += 1;
    const skew = this.#chance.happens(0.2) ? this.#chance.below(4_000) - 2_000 : 0;
    try {
      const process = await startProcess({
        name: `process-${this.#starts}`,
        memory: this.#memory,
        clock: this.#clock,
        chance: this.#chance.branch(),
        teams: this.#teams,
        troubles: this.#storeTroubles,
        skew,
        onFault: (fault) => this.#faults.push(fault),
      });
      // The troubles may have ended while it started.
      process.store.troubles = this.#storeTroubles;
      if (this.#isOver) process.kill();
      this.#processes[slot] = process;
    } catch (fault) {
      if (!isLedgerFault(fault)) throw fault;
      await this.#wait(second);
      return this.#start(slot);
    }
  }

  #wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.#clock.after(milliseconds, resolve);
    });
  }

  async #kill(): Promise<void> {
    const slot = this.#chance.below(this.#processes.length);
    const process = this.#processes[slot];
    if (process == null) return;
    process.kill();
    this.#kills += 1;
    this.#processes[slot] = null;
    await this.#wait(this.#chance.below(20 * second));
    await this.#start(slot);
  }

  #anyProcess(): SimulatedProcess | null {
    const alive = this.#processes.filter((process) => process !== null);
    return alive.length === 0 ? null : this.#chance.pick(alive);
  }

  /** Somebody looks at a card, thinks, and presses a button, perhaps twice. */
  async #act(): Promise<void> {
    const state = await this.#read();
    if (state === null) return;
    const wished = wish(state, this.#today(), this.#chance);
    if (wished === null) return;
    await this.#wait(this.#chance.pick([0, 0, 500, 5 * second]) * this.#chance.fraction());
    this.#keys += 1;
    const actor: Actor = { kind: "person", person: wished.person };
    const key = commandKey(`click-${this.#keys}`);
    const envelope = { command: wished.command, actor, key };
    const clicks = this.#chance.happens(0.3) ? 2 : 1;
    for (let index = 0; index < clicks; index += 1) {
      this.#sometimeIn(this.#chance.pick([0, 5, 2 * second]), () => this.#click(envelope));
    }
  }

  async #click(envelope: Envelope): Promise<void> {
    const process = this.#anyProcess();
    if (process === null) return;
    try {
      const outcome = await process.commits.execute(envelope);
      if (outcome.kind === "refused") this.#refused += 1;
      else this.#acknowledge(envelope, outcome);
    } catch (fault) {
      if (!isLedgerFault(fault)) throw fault;
    }
  }

  #acknowledge(
    { key, command }: Envelope,
    { position, repeated }: { readonly position: number; readonly repeated: boolean },
  ): void {
    this.#accepted += 1;
    const leavesRecord = !mayChangeNothing.has(command.type);
    if (key !== null) this.#acknowledged.push({ key, position, repeated, leavesRecord });
  }

  /** Something happens in Teams: an installation, a block, a form in front of somebody. */
  async #meet(): Promise<void> {
    const person = this.#chance.pick(Object.values(everybody));
    const process = this.#anyProcess();
    if (process === null) return;
    const execute = (command: Command): Promise<unknown> =>
      process.commits.execute({ command, actor: program, key: null }).catch(ignoreLedgerFault);
    if (this.#chance.happens(0.4)) {
      this.#teams.blocked.add(person);
    } else if (this.#teams.blocked.delete(person) || this.#chance.happens(0.5)) {
      await execute({ type: "lose-conversation", person, code: "uninstalled" });
      const { command } = opening(person, "installed");
      await execute(command);
    } else {
      const shown = this.#teams.taken.at(-1);
      if (shown === undefined) return;
      const { activityId } = shown;
      await execute({ type: "note-form", activityId, shown: this.#chance.happens(0.5) });
    }
  }

  async #read(): Promise<State | null> {
    try {
      return (await this.#anyProcess()?.commits.current()) ?? null;
    } catch (fault) {
      return ignoreLedgerFault(fault);
    }
  }

  #today(): Day {
    return dayOf(this.#clock.now());
  }

  /** The troubles end; whatever is still owed must be delivered, and everything must agree. */
  async #conclude(): Promise<Report> {
    this.#storeTroubles = noTroubles;
    this.#teams.troubles = goodDay;
    for (const process of this.#processes)
      if (process !== null) process.store.troubles = noTroubles;
    await this.#clock.pass(30 * second);
    this.#assertNoFaults();
    await this.#assertSettles();
    const log = readLog(this.#memory);
    const state = rebuilt(log);
    assertBalanced(state);
    assertKept(log, this.#acknowledged);
    const decisions = assertGapless(log);
    assertToldOnce(log, this.#teams);
    assertBlockedLeftAlone(log);
    await assertChain(this.#memory);
    await this.#assertAgree();
    return {
      ...counted(log),
      decisions,
      accepted: this.#accepted,
      refused: this.#refused,
      messages: this.#teams.taken.length,
      kills: this.#kills,
    };
  }

  async #assertSettles(): Promise<void> {
    const limit = this.#clock.now() + quietMax;
    for (;;) {
      const state = rebuilt(readLog(this.#memory));
      const now = this.#clock.now();
      const missing = [
        ...undelivered(state, this.#teams, now),
        ...unretired(state, this.#teams, now),
      ];
      if (missing.length === 0 && leftToDo(state, now).length === 0) return;
      assert(now < limit, `left undone: ${missing.join(", ")} ${describe(leftToDo(state, now))}`);
      await this.#clock.pass(10 * minute);
      this.#assertNoFaults();
    }
  }

  #assertNoFaults(): void {
    for (const fault of this.#faults) throw fault;
  }

  async #assertAgree(): Promise<void> {
    for (const process of this.#processes) {
      assert(process !== null, "both processes run at the end");
      const asked = process.commits.current();
      await this.#clock.pass(second);
      const state = await asked;
      assertBalanced(state);
      const position = state.authority.get("")?.position ?? 0;
      const known = rebuilt(readLog(this.#memory).slice(0, position));
      assert.equal(
        stateDigest(state),
        stateDigest(known),
        `${process.name} has the state of the log`,
      );
    }
    this.#assertNoFaults();
  }
}

const program: Actor = { kind: "system", name: "delivery" };

const opening = (person: PersonId, cause: "message" | "installed"): Envelope => ({
  command: { type: "open-conversation", person, cause, address: addressOf(person) },
  actor: program,
  key: null,
});

const describe = (left: ReturnType<typeof leftToDo>): string =>
  left.map((action) => `${action.kind} ${JSON.stringify(action)}`).join("; ");
