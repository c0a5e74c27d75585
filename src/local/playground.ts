import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import type { Clock } from "../app/clock.ts";
import type { Address } from "../domain/delivery.ts";
import { addressOf, playgroundConfiguration, type WindowPlan } from "./windows.ts";

/** A Playground would not start, or died; the message holds what its own log says. */
export class PlaygroundFault extends Error {
  override readonly name = "PlaygroundFault";
}

export interface PlaygroundOptions {
  /** Where the bot listens: `http://127.0.0.1:3978/api/messages`. */
  readonly botEndpoint: string;
  /** A folder of our own; each Playground gets one below it. */
  readonly directory: string;
  /** The first port to try. */
  readonly firstPort: number;
  /** Whether each Playground opens the default browser by itself. */
  readonly opensBrowser: boolean;
  /** The environment to hand on; a browser needs most of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A Playground that answers. */
export interface PlaygroundWindow {
  readonly plan: WindowPlan;
  readonly port: number;
  /** What a person opens in a browser. */
  readonly url: string;
  /** How the bot reaches the person in it. */
  readonly address: Address;
}

export interface Playgrounds {
  readonly windows: readonly PlaygroundWindow[];
  /**
   * Resolves with the fault of the first Playground that dies by itself; never after `stop`, and never
   * because of an interrupt, which the terminal sends to it and to us alike.
   */
  readonly died: Promise<PlaygroundFault>;
  /** Ends them by their process ids and resolves when they are gone. */
  stop(): Promise<void>;
}

const answerTriesMax = 120;
const answerPauseMilliseconds = 250;
const stopPatienceMilliseconds = 3_000;
const portsTriedMax = 50;

/** Starts one Playground per plan and waits until each answers; if one fails, none is left running. */
export async function startPlaygrounds(
  clock: Clock,
  options: PlaygroundOptions,
  plans: readonly WindowPlan[],
): Promise<Playgrounds> {
  const started: Started[] = [];
  try {
    let port = options.firstPort;
    for (const plan of plans) {
      port = await freePort(port);
      started.push(await start(options, plan, port));
      port += 1;
    }
    await Promise.all(started.map((one) => answers(clock, one)));
  } catch (error) {
    await stopAll(clock, started);
    throw error;
  }
  let stopping = false;
  return {
    windows: started.map(({ window }) => window),
    died: Promise.race(
      started.map(async (one) => {
        await one.ended;
        // Ctrl-C reaches it too, and it ends by itself without an error.
        const interrupted = one.child.exitCode === 0;
        return stopping || interrupted ? new Promise<never>(() => {}) : faultOf(one);
      }),
    ),
    async stop() {
      stopping = true;
      await stopAll(clock, started);
    },
  };
}

interface Started {
  readonly window: PlaygroundWindow;
  readonly directory: string;
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
}

async function start(options: PlaygroundOptions, plan: WindowPlan, port: number): Promise<Started> {
  const directory = join(options.directory, plan.key);
  await rm(join(directory, "devTools"), { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, ".m365agentsplayground.yml"), playgroundConfiguration(plan));
  const child = spawn(
    process.execPath,
    ["--import", import.meta.resolve("./loopback.ts"), entry(), "start", ...flags(options, port)],
    {
      cwd: directory,
      stdio: "ignore",
      env: options.opensBrowser
        ? options.environment
        : { ...options.environment, TEAMSAPPTESTER_BROWSER: "none" },
    },
  );
  // However this process ends, short of being killed outright, it leaves no Playground behind.
  const end = (): boolean => child.kill("SIGTERM");
  process.once("exit", end);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  }).finally(() => process.off("exit", end));
  const url = `http://localhost:${port}`;
  return { window: { plan, port, url, address: addressOf(plan, port) }, directory, child, ended };
}

function flags(options: PlaygroundOptions, port: number): string[] {
  return [
    "--app-endpoint",
    options.botEndpoint,
    "--channel-id",
    "msteams",
    "--port",
    String(port),
    "--disable-telemetry",
  ];
}

/** The program itself, so that no shell and no launcher stands between us and its process id. */
function entry(): string {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("@microsoft/m365agentsplayground/package.json");
  return join(dirname(manifest), "cli.js");
}

async function answers(clock: Clock, one: Started): Promise<void> {
  let gone = false;
  void one.ended.then(() => {
    gone = true;
  });
  for (let tries = 0; tries < answerTriesMax; tries += 1) {
    if (gone) throw await faultOf(one);
    if (await answersAs(one.window.url, one.window.plan.person.userId)) return;
    await pause(clock, answerPauseMilliseconds);
  }
  throw await faultOf(one);
}

/** It answers a ping before it has read its configuration, so it is asked who it is for. */
async function answersAs(url: string, userId: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/_internal/v1/config`);
    return response.ok && (await response.text()).includes(`"currentUser":{"id":"${userId}"`);
  } catch {
    // Nothing listens yet; the caller asks again.
    return false;
  }
}

function pause(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(milliseconds, resolve);
  });
}

/** A Playground that refuses its configuration says so only in its log. */
async function faultOf({ window, directory }: Started): Promise<PlaygroundFault> {
  const logs = join(directory, "devTools");
  const names = await readdir(logs).catch(() => []);
  const texts = await Promise.all(
    names.filter((name) => name.endsWith(".log")).map((name) => readFile(join(logs, name), "utf8")),
  );
  const lines = texts.join("\n").trim().split("\n");
  const errors = lines.filter((line) => line.startsWith("error "));
  const reason = (errors.length > 0 ? errors : lines).join("\n");
  return new PlaygroundFault(
    `The Playground for ${window.plan.person.name} (port ${window.port}) does not run. ` +
      (reason === "" ? `It left no log in ${logs}.` : `Its log says:\n${reason}`),
  );
}

async function stopAll(clock: Clock, started: readonly Started[]): Promise<void> {
  await Promise.all(
    started.map(async ({ child, ended }) => {
      child.kill("SIGTERM");
      const cancel = clock.after(stopPatienceMilliseconds, () => child.kill("SIGKILL"));
      await ended;
      cancel();
    }),
  );
}

/** The first free port from one on: a Playground whose port is taken would move to a random one. */
async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + portsTriedMax; port += 1) {
    if ((await isFree(port, "127.0.0.1")) && (await isFree(port, undefined))) return port;
  }
  throw new PlaygroundFault(`No port from ${first} to ${first + portsTriedMax - 1} is free.`);
}

function isFree(port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}
