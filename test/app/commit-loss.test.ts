import { describe, expect, it } from "vitest";
import { commandKey } from "../../src/domain/brand.ts";
import type { Envelope } from "../../src/domain/command.ts";
import { LedgerFault } from "../../src/ledger/faults.ts";
import { people } from "../domain/organisation.ts";
import { noTroubles } from "../simulation/faulty-store.ts";
import { as, foundedAuthority, received, waited } from "./authority.ts";

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
    await expect(waited(clock, process.commits.current())).rejects.toThrow("no longer holds it");
    expect(process.fatal).toHaveLength(1);
    await expect(process.commits.execute(received("never"))).rejects.toThrow("no longer holds it");
  });

  it("stops the process when another record stands at the head", async () => {
    const { process, clock, memory } = await foundedAuthority();
    const last = memory.records.at(-1);
    if (last === undefined) throw new Error("the log is empty");
    memory.records[memory.records.length - 1] = { ...last, hash: "f".repeat(64) };
    await expect(waited(clock, process.commits.current())).rejects.toThrow("no longer holds it");
    expect(process.fatal).toHaveLength(1);
  });

  it("does not start on a log that ends otherwise than its head says", async () => {
    const authority = await foundedAuthority();
    const { memory } = authority;
    const last = memory.records.at(-1);
    if (last === undefined) throw new Error("the log is empty");
    memory.records[memory.records.length - 1] = { ...last, hash: "f".repeat(64) };
    await expect(authority.open()).rejects.toThrow("does not follow");
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
