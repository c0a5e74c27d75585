import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { systemChance } from "./app/chance.ts";
import { dayOf, systemClock } from "./app/clock.ts";
import { type Day, type Instant, instant, logPosition } from "./domain/brand.ts";
import { evolve } from "./domain/evolve.ts";
import { hourAt } from "./domain/moment.ts";
import { emptyState, type State } from "./domain/state.ts";
import { readPeriod } from "./language/when.ts";
import { decode } from "./ledger/event-codec.ts";
import type { Log } from "./ledger/log.ts";
import { openLedger } from "./ledger/open.ts";
import { untilOf } from "./teams/cards/reminder/rehearsal.ts";
import { rehearsalText } from "./teams/cards/reminder/rehearsal-text.ts";

const usage =
  "npm run rehearse -- [--until DATUM] [--from DATUM] [--store ADRESS] [--authority NYCKEL]";

/**
 * `npm run rehearse`: plays the coming months on what has been read of the log, and prints every reminder with its
 * day and receiver, clashes, and what will be late if nobody acts. Appends nothing and sends nothing.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      until: { type: "string" },
      from: { type: "string" },
      store: { type: "string", default: "sqlite:./data/fordela.db" },
      authority: { type: "string", default: "region" },
    },
  });
  const path = /^sqlite:(.+)$/.exec(values.store)?.[1];
  if (path !== undefined && !existsSync(path)) return refuse(`Det finns ingen logg i ${path}.`);
  const log = await openLedger(values.store, {
    authority: values.authority,
    chance: systemChance,
    clock: systemClock,
    // Nothing is written, so nothing can be lost.
    acceptLoss: true,
  });
  const state = await readState(log);
  await log.close();
  const machineDay = dayOf(systemClock.now());
  const from = values.from === undefined ? null : dayIn(values.from, machineDay);
  if (values.from !== undefined && from === null) return refuse(noDay(values.from));
  const now = startOf(state, from);
  const today = dayOf(now);
  const asked = values.until === undefined ? null : dayIn(values.until, today);
  if (values.until !== undefined && asked === null) return refuse(noDay(values.until));
  process.stdout.write(`${rehearsalText(state, now, untilOf(asked, today))}\n`);
}

const noDay = (typed: string): string => `${typed} är inget datum. Skriv det som 2018-12-31.`;

function refuse(why: string): void {
  process.stderr.write(`${why}\n${usage}\n`);
  process.exitCode = 2;
}

/** The state as the log tells it, built on a copy in memory. */
async function readState(log: Log): Promise<State> {
  const state = emptyState();
  const head = await log.head();
  if (head.position === 0) return state;
  for await (const page of log.read(logPosition(0))) {
    const known = page.filter(({ position }) => position <= head.position);
    for (const record of known) evolve(state, decode(record));
    if (known.length < page.length) break;
  }
  return state;
}

/**
 * From when on is played: the day that was asked for, else where the clock of local mode was set, else now; never
 * before the last record.
 */
function startOf(state: State, from: Day | null): Instant {
  const authority = state.authority.get("");
  const asked = from === null ? (authority?.clock?.to ?? systemClock.now()) : hourAt(from, 8);
  return instant(Math.max(asked, authority?.time ?? 0));
}

/** A day as typed; null where it is none. */
function dayIn(typed: string, today: Day): Day | null {
  const read = readPeriod(typed, today);
  return read.kind === "period" ? read.to : null;
}

main().catch((fault: unknown) => refuse(fault instanceof Error ? fault.message : "okänt fel"));
