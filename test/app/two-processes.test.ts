import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { systemChance } from "../../src/app/chance.ts";
import { type Clock, systemClock } from "../../src/app/clock.ts";
import { openCommits } from "../../src/app/commit.ts";
import { sha256 } from "../../src/app/digest.ts";
import type { Commits, Outcome } from "../../src/app/outcome.ts";
import { type Reconcile, startReconcile } from "../../src/app/reconcile.ts";
import { commandKey, type PersonId, potId, requestId } from "../../src/domain/brand.ts";
import { instant } from "../../src/domain/brand.ts";
import type { Command, Envelope } from "../../src/domain/command.ts";
import { grantLeft } from "../../src/domain/account.ts";
import { kronor, minus, total } from "../../src/domain/money.ts";
import type { Log } from "../../src/ledger/log.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { type Asked, stateDigest } from "../domain/given.ts";
import { decideIt, ready, sent } from "../domain/ask.ts";
import { authority, potCommand, proposals, requestCommand } from "../domain/fixture.ts";
import { ids, people } from "../domain/organisation.ts";
import { howToGetRedis, startRedis } from "../redis-server.ts";
import { createSeededChance } from "../simulation/seeded-chance.ts";
import {
  addressOf,
  createSimulatedTeams,
  type SimulatedTeams,
} from "../simulation/simulated-channel.ts";
import { as, codec, delivery, importer, monday } from "./authority.ts";

/** The machine's own time, moved to the summer of the fixture. */
const moved = monday - systemClock.now();
const clock: Clock = {
  now: () => instant(systemClock.now() + moved),
  after: (milliseconds, callback) => systemClock.after(milliseconds, callback),
};

interface Opened {
  readonly commits: Commits;
  readonly ledger: Log;
  close(): Promise<void>;
}

async function openProcess(url: string, name: string): Promise<Opened> {
  const options = { authority: name, chance: systemChance, clock: systemClock };
  const ledger = await openLedger(url, options);
  const commits = await openCommits({
    ledger,
    codec,
    clock,
    chance: systemChance,
    digest: sha256,
    onFatal: (fault) => {
      throw fault;
    },
  });
  return {
    commits,
    ledger,
    async close() {
      await commits.close();
      await ledger.close();
    },
  };
}

const redis = await startRedis();
const folder = mkdtempSync(join(tmpdir(), "fordela-two-"));
let serial = 0;

afterAll(async () => {
  await redis?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Both processes on one fresh log with the fixture's authority in it. */
async function openTwo(kind: "sqlite" | "redis"): Promise<readonly [Opened, Opened]> {
  serial += 1;
  const name = `region-${serial}`;
  const url = kind === "redis" ? (redis?.url ?? "") : `sqlite:${join(folder, `${name}.db`)}`;
  const [one, two] = [await openProcess(url, name), await openProcess(url, name)];
  await allAccepted(
    authority.map(({ by, asked }) => ({ command: commandOf(asked), actor: by, key: null })),
    one,
  );
  return [one, two];
}

function commandOf(asked: Asked): Command {
  if (typeof asked === "function") throw new Error("this is read off the state");
  return asked;
}

async function allAccepted(envelopes: readonly Envelope[], { commits }: Opened): Promise<void> {
  const outcomes = await Promise.all(envelopes.map((envelope) => commits.execute(envelope)));
  assert(
    outcomes.every(({ kind }) => kind === "accepted"),
    "what is given is accepted",
  );
}

async function ask(
  { commits }: Opened,
  who: PersonId,
  asked: Asked,
  key: string | null = null,
): Promise<Outcome> {
  const state = await commits.current();
  const command = typeof asked === "function" ? asked(state) : asked;
  const envelope = { command, actor: as(who as never), key: key === null ? null : commandKey(key) };
  return commits.execute(envelope);
}

/** Everything that was asked before somebody decides. */
async function prepare(process: Opened, given: ReturnType<typeof ready>): Promise<void> {
  for (const { by, asked } of given) {
    const state = await process.commits.current();
    const command = typeof asked === "function" ? asked(state) : asked;
    await allAccepted([{ command, actor: by, key: null }], process);
  }
}

/** A test's two processes, closed when it is over. */
async function withTwo(
  kind: "sqlite" | "redis",
  test: (one: Opened, two: Opened) => Promise<void>,
): Promise<void> {
  const [one, two] = await openTwo(kind);
  try {
    await test(one, two);
  } finally {
    await one.close();
    await two.close();
  }
}

const numbers = (outcomes: readonly Outcome[]): number[] =>
  outcomes.flatMap((outcome) => (outcome.kind === "accepted" ? outcome.position : []));

describe.each([
  { kind: "sqlite", missing: null },
  { kind: "redis", missing: redis === null ? `; ${howToGetRedis}` : null },
] as const)("two processes on one log in $kind", ({ kind, missing }) => {
  describe.skipIf(missing !== null)(`at the same time${missing ?? ""}`, () => {
    it("give the last krona away once", () =>
      withTwo(kind, async (one, two) => {
        // What is left of the grant is enough for one more pot, and both ask for one.
        const another = (name: string): Envelope => ({
          command: { ...potCommand, pot: potId(name), title: name, amount: kronor(60_000) },
          actor: importer,
          key: null,
        });
        const outcomes = await Promise.all([
          ...Array.from({ length: 10 }, (_, index) => one.commits.execute(another(`one-${index}`))),
          ...Array.from({ length: 10 }, (_, index) => two.commits.execute(another(`two-${index}`))),
        ]);
        expect(outcomes.filter(({ kind: end }) => end === "accepted")).toHaveLength(1);
      }));

    it(
      "give out no more than there is when a thousand ask at once, and refuse nothing that fits",
      () =>
        withTwo(kind, async (one, two) => {
          const before = grantLeft(await one.commits.current(), ids.grant);
          const asked = Array.from({ length: 1_000 }, (_, index) => ({
            ...potCommand,
            pot: potId(`many-${index}`),
            title: `Pott ${index}`,
            amount: kronor(37 + ((index * 7_919) % 400)),
          }));
          const outcomes = await Promise.all(
            asked.map((command, index) =>
              (index % 2 === 0 ? one : two).commits.execute({
                command,
                actor: importer,
                key: null,
              }),
            ),
          );
          const [given, refused] = [true, false].map((isGiven) =>
            asked.filter((_, index) => (outcomes[index]?.kind === "accepted") === isGiven),
          );
          const left = grantLeft(await two.commits.current(), ids.grant);
          expect(left).toBe(minus(before, total((given ?? []).map(({ amount }) => amount))));
          expect(left).toBeGreaterThanOrEqual(0);
          expect(given?.length).toBeGreaterThan(0);
          expect(refused?.length).toBeGreaterThan(0);
          expect((refused ?? []).filter(({ amount }) => amount <= left)).toEqual([]);
          expect(stateDigest(await one.commits.current())).toBe(
            stateDigest(await two.commits.current()),
          );
          expect((await one.ledger.verify()).kind).toBe("sound");
        }),
      60_000,
    );

    it("do once what was clicked on both", () =>
      withTwo(kind, async (one, two) => {
        const envelope: Envelope = {
          command: { ...requestCommand, request: requestId("clicked") },
          actor: as(people.secretary),
          key: commandKey("click-1"),
        };
        const outcomes = await Promise.all([
          one.commits.execute(envelope),
          two.commits.execute(envelope),
        ]);
        expect(
          outcomes.filter((outcome) => outcome.kind === "accepted" && outcome.repeated),
        ).toHaveLength(1);
        expect(new Set(numbers(outcomes)).size).toBe(1);
        const [stateOne, stateTwo] = [await one.commits.current(), await two.commits.current()];
        expect(stateDigest(stateOne)).toBe(stateDigest(stateTwo));
      }));

    it("number decisions without a gap, and decide each proposal once", () =>
      withTwo(kind, async (one, two) => {
        await prepare(one, [...ready("skills"), ...ready("tools"), ...ready("digital")]);
        const clicks = [
          [people.chief, proposals.skills],
          [people.chief, proposals.tools],
          [people.director, proposals.digital],
        ] as const;
        const outcomes = await Promise.all(
          clicks.flatMap(([who, proposal]) => [
            ask(one, who, decideIt(proposal)),
            ask(two, who, decideIt(proposal)),
          ]),
        );
        expect(outcomes.filter((outcome) => outcome.kind === "accepted")).toHaveLength(3);
        const state = await two.commits.current();
        expect(Array.from(state.decisions.entries(), ([number]) => number)).toEqual([
          "1/2018",
          "2/2018",
          "3/2018",
        ]);
        expect((await two.ledger.verify()).kind).toBe("sound");
      }));

    it("deliver from one of them, and each task once", () =>
      withTwo(kind, async (one, two) => {
        const teams = createSimulatedTeams(clock, createSeededChance(1));
        const address = addressOf(people.chief);
        const open: Command = {
          type: "open-conversation",
          person: people.chief,
          cause: "message",
          address,
        };
        await allAccepted([{ command: open, actor: delivery, key: null }], one);
        const loops = [one, two].map((process, index) =>
          deliverFrom(process, teams, `holder-${index}`),
        );
        await prepare(two, sent("skills"));
        await until(() => teams.taken.length > 0);
        await Promise.all(loops.map((loop) => loop.idle()));
        expect(loops.filter((loop) => loop.delivers())).toHaveLength(1);
        expect(teams.taken).toHaveLength(1);
        for (const loop of loops) await loop.close();
      }));
  });
});

function deliverFrom(
  { commits, ledger }: Opened,
  teams: SimulatedTeams,
  holder: string,
): Reconcile {
  const onFault = (fault: unknown): void => {
    throw fault;
  };
  return startReconcile({ commits, ledger, channel: teams.connect(), clock, holder, onFault });
}

/** Looks again until something holds, for ten seconds at the most. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1_000 && !holds(); tries += 1)
    await new Promise<void>((resolve) => void systemClock.after(10, resolve));
  assert(holds(), "it holds within ten seconds");
}
