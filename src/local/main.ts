import { systemClock } from "../app/clock.ts";
import { createLog } from "../app/log.ts";
import type { Commits } from "../app/outcome.ts";
import { type Config, environment, readConfig } from "../config.ts";
import { openProgram, type Program } from "../program.ts";
import { emptyStore, moveClockTo, prepareEmpty, prepareSample } from "./authority.ts";
import { movableClock, type MovableClock } from "./clock.ts";
import { greeting } from "./greeting.ts";
import { localBotId, localTenantId, samplePeople } from "./people.ts";
import { type Playgrounds, PlaygroundFault, startPlaygrounds } from "./playground.ts";
import { sampleStart } from "./sample/commands.ts";
import { windowPlans } from "./windows.ts";

const firstPlaygroundPort = 56_151;
const playgroundFolder = ".local/playground";

/** What stands after `npm run local --`. */
interface Flags {
  readonly playgrounds: boolean;
  readonly opensBrowser: boolean;
  /** Nobody but the first secretary, instead of the sample authority. */
  readonly isEmpty: boolean;
}

/** `npm run local`: the bot with the sample authority and three Playgrounds, on this machine only. */
async function local({ playgrounds, opensBrowser, isEmpty }: Flags): Promise<void> {
  const own = isEmpty ? { FORDELA_STORE: emptyStore } : {};
  const read = readConfig({ ...own, ...environment("local") }, "local");
  if (read.kind === "incomplete") {
    process.stderr.write(`${read.problems.map((problem) => `  - ${problem}\n`).join("")}`);
    process.exitCode = 1;
    return;
  }
  const { config } = read;
  const clock = movableClock(systemClock, isEmpty ? systemClock.now() : sampleStart);
  const open: { program: Program | null; playgrounds: Playgrounds | null } = {
    program: null,
    playgrounds: null,
  };
  const stop = stopper(open);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop(0));
  open.program = await openLocalProgram(config, clock, isEmpty, () => void stop(1));
  if (playgrounds) {
    open.playgrounds = await startPlaygrounds(
      systemClock,
      {
        botEndpoint: `http://127.0.0.1:${open.program.port}/api/messages`,
        directory: playgroundFolder,
        firstPort: firstPlaygroundPort,
        opensBrowser,
        environment: environment("local"),
      },
      windowPlans(),
    );
    await seedConversations(open.program.commits, open.playgrounds);
    open.playgrounds.died.then(
      (fault) => {
        process.stderr.write(`${fault.message}\n`);
        void stop(1);
      },
      () => undefined,
    );
  }
  process.stdout.write(
    greeting(`http://127.0.0.1:${open.program.port}`, open.playgrounds?.windows ?? [], isEmpty),
  );
}

/** Closes everything once, in order, however often it is asked to. */
function stopper(open: {
  program: Program | null;
  playgrounds: Playgrounds | null;
}): (code: number) => Promise<void> {
  let stopping = false;
  return async (code) => {
    if (stopping) return;
    stopping = true;
    process.stdout.write("\nFördela stänger.\n");
    await Promise.allSettled([open.playgrounds?.stop(), open.program?.close()]);
    process.exit(code);
  };
}

function openLocalProgram(
  config: Config,
  clock: MovableClock,
  isEmpty: boolean,
  onFatal: () => void,
): Promise<Program> {
  const log = createLog(config.logLevel === "info" ? "warn" : config.logLevel);
  return openProgram({
    config,
    tenantId: localTenantId,
    botId: localBotId,
    serviceUrl: null,
    clock,
    log,
    moveClock: (commits, typed) => moveClockTo(commits, clock, typed),
    prepare: (commits) => (isEmpty ? prepareEmpty : prepareSample)(commits, clock),
    routes: {
      "/local/people": () => Promise.resolve(samplePeople()),
      "/local/clock": () => Promise.resolve({ now: new Date(clock.now()).toISOString() }),
    },
    host: "127.0.0.1",
    onFatal(fault) {
      log.error("store-fault", fault);
      onFatal();
    },
  });
}

/** The Playground takes a message to its own chat before anybody has opened the window. */
async function seedConversations(commits: Commits, playgrounds: Playgrounds): Promise<void> {
  const state = await commits.current();
  for (const { plan, address } of playgrounds.windows) {
    const person = state.personByEntraId.get(plan.person.aadObjectId.toLowerCase());
    const known = person === undefined ? undefined : state.persons.get(person);
    if (known === undefined) continue;
    // A Playground forgets its messages when it stops, so every start begins a new epoch.
    for (const command of [
      { type: "lose-conversation", person: known.id, code: "restarted" },
      { type: "open-conversation", person: known.id, cause: "installed", address },
    ] as const) {
      await commits.execute({ command, actor: { kind: "system", name: "delivery" }, key: null });
    }
  }
}

// Whoever read our lines may be gone (a closed pipe); the store is closed in order all the same.
process.stdout.on("error", () => undefined);

const flags = new Set(process.argv.slice(2));
local({
  playgrounds: !flags.has("--no-playground"),
  opensBrowser: flags.has("--open"),
  isEmpty: flags.has("--empty"),
}).catch((fault: unknown) => {
  const isOurs = fault instanceof PlaygroundFault;
  process.stderr.write(
    `${isOurs ? "" : "Fördela kunde inte starta. "}${fault instanceof Error ? fault.message : ""}\n`,
  );
  process.exit(1);
});
