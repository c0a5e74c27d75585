import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { systemClock } from "../../src/app/clock.ts";
import { createLog, type LogLevel } from "../../src/app/log.ts";
import type { Commits } from "../../src/app/outcome.ts";
import { type Config, readConfig } from "../../src/config.ts";
import { moveClockTo, prepareSample } from "../../src/local/authority.ts";
import { movableClock, type MovableClock } from "../../src/local/clock.ts";
import { localBotId, localTenantId } from "../../src/local/people.ts";
import { sampleStart } from "../../src/local/sample/commands.ts";
import { people } from "../../src/local/sample/people.ts";
import { openProgram, type Program } from "../../src/program.ts";
import { type Connector, openConnector } from "../teams/connector.ts";
import type { Person } from "../teams/person.ts";

export type SampleName = keyof typeof people;

/** The sample authority behind a real port, with people who write and press. */
export interface Region {
  readonly connector: Connector;
  readonly program: Program;
  readonly botUrl: string;
  /** Somebody of the sample; the same one every time. */
  person(name: SampleName): Person;
  /** Somebody that nobody of the sample is. */
  outsider(options: Partial<Parameters<Connector["person"]>[0]>): Person;
  /** Resolves when all that is owed at this moment has been delivered. */
  settled(): Promise<void>;
  /** Closes this program and opens another one on the same store, with the same people and connector. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export interface RegionOptions {
  /** A store of one's own when left out. */
  readonly store?: string;
  /** Shared with another program when given. */
  readonly connector?: Connector;
  readonly logLevel?: LogLevel;
  /** Any free one when left out. */
  readonly port?: number;
  /** The authority's time; runs as the machine's from the sample's start when left out. */
  readonly clock?: MovableClock;
  /** How files reach people (`FORDELA_FILES`); as in local mode when left out. */
  readonly files?: Config["files"];
  /** Told what the commit loop is given before the doors open. */
  readonly prepare?: (commits: Commits) => Promise<void>;
}

/** Opens the local program in this process, as `npm run local -- --no-playground` does. */
export async function openRegion(options: RegionOptions = {}): Promise<Region> {
  const folder = mkdtempSync(join(tmpdir(), "fordela-journey-"));
  const store = options.store ?? `sqlite:${join(folder, "journey.db")}`;
  const connector = options.connector ?? (await openConnector());
  const known = new Map<string, Person>();
  let program = await openLocal(store, options, connector.url, options.port ?? 0);
  const botUrl = `http://127.0.0.1:${program.port}`;
  const create = (given: Partial<Parameters<Connector["person"]>[0]> & { entraId: string }) =>
    connector.person({
      name: given.entraId,
      tenantId: localTenantId,
      botId: localBotId,
      botUrl,
      ...given,
    });
  const person = (name: SampleName): Person => {
    const { entraId, userId, name: called } = people[name];
    const found = known.get(entraId) ?? create({ entraId, userId, name: called });
    known.set(entraId, found);
    return found;
  };
  // Everybody can be reached, also who has never written.
  for (const name of Object.keys(people) as SampleName[]) person(name);
  return {
    connector,
    person,
    get program() {
      return program;
    },
    botUrl,
    outsider: (given) => create({ entraId: "00000000-0000-0000-0000-00000000ffff", ...given }),
    settled: () => program.reconcile.idle(),
    async restart(meanwhile = () => Promise.resolve()) {
      const { port } = program;
      await program.close();
      await meanwhile();
      program = await openLocal(store, options, connector.url, port);
      await forgetConnections(`${botUrl}/healthz`);
    },
    async close() {
      await program.close();
      if (options.connector === undefined) await connector.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The client keeps connections of the program that closed; asking until one is answered drops them. */
async function forgetConnections(url: string): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
  }
}

function openLocal(
  store: string,
  options: RegionOptions,
  serviceUrl: string,
  port: number,
): Promise<Program> {
  const read = readConfig(
    {
      PORT: String(port),
      FORDELA_METRICS_PORT: "0",
      FORDELA_STORE: store,
      LOG_LEVEL: "silent",
      ...(options.files === undefined ? {} : { FORDELA_FILES: options.files }),
    },
    "local",
  );
  if (read.kind === "incomplete") throw new Error(read.problems.join("; "));
  const clock = options.clock ?? movableClock(systemClock, sampleStart);
  return openProgram({
    config: read.config,
    tenantId: localTenantId,
    botId: localBotId,
    serviceUrl,
    clock,
    log: createLog(options.logLevel ?? "silent"),
    moveClock: (commits, typed) => moveClockTo(commits, clock, typed),
    async prepare(commits) {
      await prepareSample(commits, clock);
      await options.prepare?.(commits);
    },
    routes: {},
    host: "127.0.0.1",
    onFatal(fault) {
      throw fault;
    },
  });
}
