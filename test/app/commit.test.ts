import { describe, expect, it } from "vitest";
import { instant, requestId } from "../../src/domain/brand.ts";
import type { Envelope } from "../../src/domain/command.ts";
import { decodeStored } from "../../src/ledger/codec.ts";
import { decideIt, openDraft, ready, savePage, typed } from "../domain/ask.ts";
import { pots, proposals, requestCommand, requests } from "../domain/fixture.ts";
import { stateDigest } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";
import {
  as,
  ask,
  carryOut,
  foundedAuthority,
  importer,
  monday,
  type Process,
  received,
  waited,
} from "./authority.ts";

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
            command: { type: "open-case", case: `RS/${name.slice(5)}/2017`, title: name },
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

describe("time in the log", () => {
  it("never goes backwards, whatever the machine's clock does", async () => {
    const { process, clock, memory } = await foundedAuthority();
    await waited(clock, process.commits.execute(received("first")));
    clock.now = () => instant(monday - 60_000);
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
