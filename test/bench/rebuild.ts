import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemChance } from "../../src/app/chance.ts";
import { systemClock } from "../../src/app/clock.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { storedHistory } from "./history.ts";
import { atLeast, atMost, type Line, median, type Size } from "./measure.ts";

/** What one reading of a log took, in milliseconds of its own thread (`rebuild-process.ts`). */
export interface Reading {
  readonly rebuild: number;
  readonly parse: number;
  readonly verify: number;
}

/** Reading the log back after a restart: the whole state, against parsing the same JSON and nothing else. */
export async function benchRebuild({ events, rounds }: Size): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(tmpdir(), "fordela-bench-"));
  const path = join(folder, "fordela.db");
  const written = await writeHistory(path, events);
  const readings: Reading[] = [];
  for (let round = 0; round < Math.min(3, rounds); round += 1) {
    const child = fork(new URL("rebuild-process.ts", import.meta.url), [path]);
    const [reading] = (await once(child, "message")) as [Reading];
    readings.push(reading);
    await once(child, "exit");
  }
  rmSync(folder, { recursive: true, force: true });
  const of = (name: keyof Reading): number => median(readings.map((reading) => reading[name]));
  const seconds = (name: keyof Reading): number => (of(name) * 1_000) / written;
  const note = ` a million, measured on ${written.toLocaleString("sv-SE")} events`;
  return [
    atMost("rebuild from SQLite", 10, seconds("rebuild"), "s", note),
    atLeast("rebuild against parsing the same JSON", 0.35, of("parse") / of("rebuild")),
    atMost("hash chain verified", 5, seconds("verify"), "s", note),
  ];
}

/** Writes a log of at least so many events to a fresh file. */
async function writeHistory(path: string, events: number): Promise<number> {
  const options = { authority: "region", chance: systemChance, clock: systemClock };
  const ledger = await openLedger(`sqlite:${path}`, options);
  let head = await ledger.head();
  for (const page of storedHistory(events)) {
    const answer = await ledger.restore(head, page);
    head = answer.head;
  }
  await ledger.close();
  return head.position;
}
