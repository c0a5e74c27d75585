import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemChance } from "../../src/app/chance.ts";
import { systemClock } from "../../src/app/clock.ts";
import { openCommits } from "../../src/app/commit.ts";
import { sha256 } from "../../src/app/digest.ts";
import type { Commits } from "../../src/app/outcome.ts";
import { commandKey } from "../../src/domain/brand.ts";
import type { Envelope } from "../../src/domain/command.ts";
import { touchesOf } from "../../src/domain/touches.ts";
import { decode, encode } from "../../src/ledger/event-codec.ts";
import type { Log } from "../../src/ledger/log.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { authority } from "../domain/fixture.ts";
import { person } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";
import { atLeast, inFlight, interleaved, type Line, type Size, timed } from "./measure.ts";

const width = 64;

interface Opened {
  readonly folder: string;
  readonly ledger: Log;
  open(): Promise<Commits>;
}

const ledgerOptions = { authority: "region", chance: systemChance, clock: systemClock };

async function openStore(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "fordela-bench-"));
  const ledger = await openLedger(`sqlite:${join(folder, "fordela.db")}`, ledgerOptions);
  const open = (): Promise<Commits> =>
    openCommits({
      ledger,
      codec: { encode: (recorded) => encode(recorded.event, recorded), decode },
      clock: systemClock,
      chance: systemChance,
      digest: sha256,
      onFatal: (fault) => {
        throw fault;
      },
    });
  return { folder, ledger, open };
}

async function founded(store: Opened): Promise<Commits> {
  const commits = await store.open();
  await Promise.all(
    authority.map(({ by, asked }) => {
      if (typeof asked === "function") throw new Error("the fixture is made of commands");
      return commits.execute({ command: asked, actor: by, key: null });
    }),
  );
  return commits;
}

let serial = 0;

/** A command as a click brings it: decided, with a key, one record. */
function click(): Envelope {
  serial += 1;
  return {
    command: { type: "choose-language", language: "sv" },
    actor: person(people.secretary),
    key: commandKey(sha256(`click-${serial}`)),
  };
}

/** Commands a second: 64 that wait together against one durable write each. */
export async function benchGroupCommit({ rounds, clicks }: Size): Promise<readonly Line[]> {
  const store = await openStore();
  const commits = await founded(store);
  const [grouped, single] = await interleaved(
    rounds,
    async () => {
      const count = clicks * 2;
      const time = await timed(async () => {
        await inFlight(count, width, async () => void (await commits.execute(click())));
      });
      return (count / time) * 1_000;
    },
    async () => {
      // The same commands through the same ledger, each written by itself.
      const count = Math.ceil(clicks / 4);
      const time = await timed(async () => {
        for (let index = 0; index < count; index += 1) await appendOne(store.ledger);
      });
      await commits.current();
      return (count / time) * 1_000;
    },
  );
  await commits.close();
  await store.ledger.close();
  rmSync(store.folder, { recursive: true, force: true });
  const note = ` (${grouped.toFixed(0)} against ${single.toFixed(0)} a second)`;
  return [atLeast("group commit against one fsync per command", 5, grouped / single, note)];
}

async function appendOne(ledger: Log): Promise<void> {
  const { actor, key } = click();
  if (actor.kind !== "person") return;
  const by = { ...actor, capacity: null };
  const event = { type: "language-chosen", person: people.secretary, language: "sv" } as const;
  const touches = touchesOf(event);
  const record = encode(event, { time: systemClock.now(), by, key, touches });
  const answer = await ledger.append(await ledger.head(), [record]);
  if (answer.kind === "conflict") throw new Error("nobody else writes");
}
