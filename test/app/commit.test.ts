import { describe, expect, it } from "vitest";
import { commandKey, instant, requestId } from "../../src/domain/brand.ts";
import type { Envelope } from "../../src/domain/command.ts";
import { decodeStored } from "../../src/ledger/codec.ts";
import { LedgerFault } from "../../src/ledger/faults.ts";
import { decideIt, openDraft, ready, savePage, typed } from "../domain/ask.ts";
import { pots, proposals, requestCommand, requests } from "../domain/fixture.ts";
import { stateDigest } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";
import { noTroubles } from "../simulation/faulty-store.ts";
import {
  as,
  ask,
  carryOut,
  foundedAuthority,
  importer,
  monday,
  type Process,
  waited,
} from "./authority.ts";

/** A new request in a pot, registered by the secretary. */
const received = (name: string, key: string | null = null): Envelope => ({
  command: { ...requestCommand, request: requestId(name) },
  actor: as(people.secretary),
  key: key === null ? null : commandKey(key),
});

/** What the store was asked to write: how many records each time. */
function countAppends({ store }: Process): number[] {
  const sizes: number[] = [];
  const put = store.put.bind(store);
  store.put = (expected, records) => {
    sizes.push(records.length);
    return put(expected, records);
  };
  return sizes;
}

describe("commands that wait together", () => {
  it("are written as one append", async () => {
    const { process, clock } = await foundedAuthority();
    const sizes = countAppends(process);
    const outcomes = await waited(
      clock,
      Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          process.commits.execute(received(`more-${index}`)),
        ),
      ),
    );
    expect(outcomes.every(({ kind }) => kind === "accepted")).toBe(true);
    expect(sizes).toEqual([100]);
  });

  it("are decided in order, each against what the one before has changed", async () => {
    const { process, clock } = await foundedAuthority();
    const outcomes = await waited(
      clock,
      Promise.all([
        process.commits.execute(received("twice")),
        process.commits.execute(received("twice")),
      ]),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(["accepted", "refused"]);
  });

  it("are at most 256 in one append", async () => {
    const { process, clock } = await foundedAuthority();
    const sizes = countAppends(process);
    const names = Array.from({ length: 300 }, (_, index) => `case-${index + 1}`);
    await waited(
      clock,
      Promise.all(
        names.map((name) =>
          process.commits.execute({
            command: { type: "open-case", case: `RS/${name.slice(5)}/2018`, title: name },
            actor: as(people.secretary),
            key: null,
          }),
        ),
      ),
    );
    expect(sizes).toEqual([256, 44]);
  });

  it("do not fail with the one that throws", async () => {
    const { process, clock, memory } = await foundedAuthority();
    const before = memory.records.length;
    const broken: Envelope = {
      ...received("broken"),
      // A bug: the event is half made when it turns out that its subject can have no name.
      command: { ...requestCommand, request: requestId("broken"), pot: "no pot" as never },
    };
    const poisoned: Envelope = {
      actor: importer,
      key: null,
      command: {
        type: "establish-body",
        body: "två ord" as never,
        title: { sv: "Två ord", en: "Two words" },
      },
    };
    const [first, unknownPot, thrown, last] = await waited(
      clock,
      Promise.allSettled([
        process.commits.execute(received("first")),
        process.commits.execute(broken),
        process.commits.execute(poisoned),
        process.commits.execute(received("last")),
      ]),
    );
    expect(first).toMatchObject({ status: "fulfilled", value: { kind: "accepted" } });
    expect(unknownPot).toMatchObject({ status: "fulfilled", value: { kind: "refused" } });
    expect(thrown.status).toBe("rejected");
    expect(last).toMatchObject({ status: "fulfilled", value: { kind: "accepted" } });
    expect(memory.records.length).toBe(before + 2);
    expect((await waited(clock, process.commits.current())).bodies.has("två ord")).toBe(false);
    expect(process.fatal).toEqual([]);
  });
});

describe("two processes on one log", () => {
  it("decide again when the other was first", async () => {
    const authority = await foundedAuthority();
    const { process: one, clock } = authority;
    const other = await authority.open();
    const outcomes = await waited(
      clock,
      Promise.all([
        one.commits.execute(received("contended")),
        other.commits.execute(received("contended")),
      ]),
    );
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["accepted", "refused"]);
  });

  it("give a repeated click its first outcome, whichever of them it comes to", async () => {
    const authority = await foundedAuthority();
    const { process: one, clock, memory } = authority;
    const other = await authority.open();
    const first = await waited(clock, one.commits.execute(received("clicked", "click-1")));
    const length = memory.records.length;
    const again = await waited(clock, other.commits.execute(received("clicked", "click-1")));
    expect(again).toEqual({ ...first, repeated: true });
    expect(memory.records.length).toBe(length);
  });

  it("see at once what the other has written", async () => {
    const authority = await foundedAuthority();
    const other = await authority.open();
    const { process: one, clock } = authority;
    await waited(clock, one.commits.execute(received("news")));
    expect((await waited(clock, other.commits.current())).requests.has("news")).toBe(true);
  });

  it("tell their listeners what the other has written, without being asked", async () => {
    const authority = await foundedAuthority();
    const other = await authority.open();
    const heard: string[] = [];
    other.commits.onRecords((records) => heard.push(...records.map(({ event }) => event.type)));
    await waited(authority.clock, authority.process.commits.execute(received("news")));
    await authority.clock.pass(5_000);
    expect(heard).toEqual(["request-received"]);
  });

  it("agree on the state, and so does whoever reads the log from its beginning", async () => {
    const authority = await foundedAuthority();
    const other = await authority.open();
    await carryOut(authority, authority.process, ready("skills"));
    await ask(authority, other, as(people.chief), decideIt(proposals.skills), "decide");
    const digests = new Set<string>();
    for (const process of [authority.process, other, await authority.open()]) {
      digests.add(stateDigest(await waited(authority.clock, process.commits.current())));
    }
    expect(digests.size).toBe(1);
  });

  it("catch up over more records than one conflict carries", async () => {
    const authority = await foundedAuthority();
    const other = await authority.open();
    const { clock, process } = authority;
    other.store.watch().close();
    await waited(
      clock,
      Promise.all(
        Array.from({ length: 1_200 }, (_, index) =>
          process.commits.execute({
            command: { type: "choose-language", language: index % 2 === 0 ? "en" : "sv" },
            actor: as(people.outsider),
            key: null,
          }),
        ),
      ),
    );
    const outcome = await waited(clock, other.commits.execute(received("late")));
    expect(outcome).toMatchObject({ kind: "accepted" });
  });
});

describe("an append whose answer is lost", () => {
  it("counts when it had been written", async () => {
    const { process, clock, memory } = await foundedAuthority();
    const before = memory.records.length;
    process.store.troubles = { ...noTroubles, lostAfter: 1 };
    const asked = process.commits.execute(received("written"));
    const outcome = await waited(clock, asked);
    expect(outcome).toMatchObject({ kind: "accepted", repeated: false });
    expect(memory.records.length).toBe(before + 1);
  });

  it("is made again when nothing had been written", async () => {
    const { process, clock, memory } = await foundedAuthority();
    const before = memory.records.length;
    let tries = 0;
    const put = process.store.put.bind(process.store);
    process.store.put = (expected, records) => {
      tries += 1;
      if (tries === 1) return Promise.reject(new LedgerFault("lost"));
      return put(expected, records);
    };
    const outcome = await waited(clock, process.commits.execute(received("again")));
    expect(outcome).toMatchObject({ kind: "accepted", repeated: false });
    expect(memory.records.length).toBe(before + 1);
    expect(tries).toBe(2);
  });

  it("is settled although the store is away for a while", async () => {
    const { process, clock } = await foundedAuthority();
    process.store.troubles = { ...noTroubles, lostAfter: 1, readFails: 1 };
    const asked = process.commits.execute(received("away"));
    await clock.pass(60_000);
    process.store.troubles = noTroubles;
    expect(await waited(clock, asked)).toMatchObject({ kind: "accepted", repeated: false });
    expect(process.fatal).toEqual([]);
  });

  it("is not taken for the same command of another process", async () => {
    const authority = await foundedAuthority();
    const other = await authority.open();
    const { process, clock } = authority;
    const [one, two] = ["claim-one", "claim-two"].map(commandKey);
    const put = process.store.put.bind(process.store);
    let tries = 0;
    process.store.put = async (expected, records) => {
      tries += 1;
      if (tries > 1) return put(expected, records);
      // The other process makes the same claim in the same millisecond, and only that one is written.
      await other.commits.execute({ ...received("same"), key: two ?? null });
      throw new LedgerFault("lost");
    };
    const outcome = await waited(
      clock,
      process.commits.execute({ ...received("same"), key: one ?? null }),
    );
    expect(outcome).toMatchObject({ kind: "refused", refusal: { code: "already-exists" } });
  });
});

describe("a store that does not answer a read", () => {
  it("fails the one who asked and not the process", async () => {
    const { process, clock } = await foundedAuthority();
    process.store.troubles = { ...noTroubles, readFails: 1 };
    await expect(waited(clock, process.commits.current())).rejects.toThrow(LedgerFault);
    process.store.troubles = noTroubles;
    await expect(waited(clock, process.commits.current())).resolves.toBeDefined();
    expect(process.fatal).toEqual([]);
  });
});

describe("a store that is not the one we knew", () => {
  it("stops the process when records are gone", async () => {
    const { process, clock, memory } = await foundedAuthority();
    memory.records.splice(10);
    await expect(waited(clock, process.commits.current())).rejects.toThrow();
    expect(process.fatal).toHaveLength(1);
    await expect(process.commits.execute(received("never"))).rejects.toThrow();
  });

  it("stops the process when another record stands at the head", async () => {
    const { process, clock, memory } = await foundedAuthority();
    const last = memory.records.at(-1);
    if (last === undefined) throw new Error("the log is empty");
    memory.records[memory.records.length - 1] = { ...last, hash: "f".repeat(64) };
    await expect(waited(clock, process.commits.current())).rejects.toThrow();
    expect(process.fatal).toHaveLength(1);
  });

  it("does not start on a log that ends otherwise than its head says", async () => {
    const authority = await foundedAuthority();
    const { memory } = authority;
    const last = memory.records.at(-1);
    if (last === undefined) throw new Error("the log is empty");
    memory.records[memory.records.length - 1] = { ...last, hash: "f".repeat(64) };
    await expect(authority.open()).rejects.toThrow();
  });
});

describe("a repeated click", () => {
  it("gives the stored outcome also after a restart", async () => {
    const authority = await foundedAuthority();
    const { clock } = authority;
    const first = await waited(
      clock,
      authority.process.commits.execute(received("clicked", "click-1")),
    );
    const restarted = await authority.open();
    expect(await waited(clock, restarted.commits.execute(received("clicked", "click-1")))).toEqual({
      ...first,
      repeated: true,
    });
  });

  it("gives the stored outcome when it comes in the same batch", async () => {
    const { process, clock } = await foundedAuthority();
    const [first, second] = await waited(
      clock,
      Promise.all([
        process.commits.execute(received("clicked", "click-1")),
        process.commits.execute(received("clicked", "click-1")),
      ]),
    );
    expect(first).toMatchObject({ kind: "accepted", repeated: false });
    expect(second).toEqual({ ...first, repeated: true });
  });

  it("is remembered for 100 000 keys and not for more", async () => {
    const { process, clock } = await foundedAuthority();
    const chosen = (index: number): Envelope => ({
      command: { type: "choose-language", language: "sv" },
      actor: as(people.outsider),
      key: commandKey(`key-${index}`),
    });
    const count = 100_001;
    await waited(
      clock,
      Promise.all(
        Array.from({ length: count }, (_, index) => process.commits.execute(chosen(index))),
      ),
    );
    const state = await waited(clock, process.commits.current());
    expect(state.keys.size).toBe(100_000);
    expect(state.keys.has("key-0")).toBe(false);
    expect(state.keys.has("key-1")).toBe(true);
  });
});

describe("time in the log", () => {
  it("never goes backwards, whatever the machine's clock does", async () => {
    const { process, clock, memory } = await foundedAuthority();
    await waited(clock, process.commits.execute(received("first")));
    clock.now = () => instant(monday - 3_600_000);
    await waited(clock, process.commits.execute(received("second")));
    const [first, second] = memory.records.slice(-2).map(decodeStored);
    expect(first?.time).toBeGreaterThanOrEqual(monday);
    expect(second?.time).toBe(first?.time);
  });
});

describe("a refused attempt", () => {
  const reach = (authority: Awaited<ReturnType<typeof foundedAuthority>>, process: Process) =>
    ask(authority, process, as(people.outsider), openDraft(pots.skills));
  const kept = (authority: Awaited<ReturnType<typeof foundedAuthority>>): number =>
    authority.memory.records.filter(({ body }) => body.includes('"type":"attempt-refused"')).length;

  it("is kept at most five times an hour, also over restarts and other processes", async () => {
    const authority = await foundedAuthority();
    for (let index = 0; index < 4; index += 1) await reach(authority, authority.process);
    const restarted = await authority.open();
    for (let index = 0; index < 4; index += 1) await reach(authority, restarted);
    await reach(authority, authority.process);
    expect(kept(authority)).toBe(5);
    await authority.clock.pass(3_600_001);
    await reach(authority, authority.process);
    expect(kept(authority)).toBe(6);
  });

  it("is kept at most five times though all of them come at once", async () => {
    const authority = await foundedAuthority();
    const { commits } = authority.process;
    const envelope = { command: openDraft(pots.skills), actor: as(people.outsider), key: null };
    await waited(
      authority.clock,
      Promise.all(Array.from({ length: 20 }, () => commits.execute(envelope))),
    );
    expect(kept(authority)).toBe(5);
  });

  it("is not kept when it was a slip of the pen", async () => {
    const authority = await foundedAuthority();
    const { process } = authority;
    await ask(authority, process, as(people.director), openDraft(pots.skills));
    const outcome = await ask(
      authority,
      process,
      as(people.director),
      savePage(proposals.skills, { [requests.reports]: typed.no }),
    );
    expect(outcome).toMatchObject({ kind: "refused", refusal: { code: "not-found" } });
    expect(kept(authority)).toBe(0);
  });
});

describe("a turn", () => {
  it("is never forgotten when it comes right after another has ended", async () => {
    const { process, clock } = await foundedAuthority();
    let reads = 0;
    const readOn = async (): Promise<void> => {
      for (; reads < 50; reads += 1) await process.commits.current();
    };
    await waited(clock, readOn());
    expect(reads).toBe(50);
  });

  it("that waits when the process closes is still settled", async () => {
    const { process, clock } = await foundedAuthority();
    const asked = process.commits.execute(received("last"));
    await waited(clock, process.commits.close());
    expect(await asked).toMatchObject({ kind: "accepted" });
    expect(process.fatal).toEqual([]);
  });
});
