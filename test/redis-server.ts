import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a reader is told where redis-server is missing. */
export const howToGetRedis = "redis-server is missing; on Debian: apt-get install redis-server";

/** A Redis server that belongs to one test file alone. */
export interface RedisServer {
  readonly url: string;
  /** The folder that it writes to. */
  readonly folder: string;
  pid(): number;
  /** Starts it again on the same port and folder, after `kill` or `stop`; resolves when it answers. */
  restart(): Promise<void>;
  /** SIGKILL: nothing more is written. */
  kill(): Promise<void>;
  /** Stops it and removes its folder. */
  stop(): Promise<void>;
}

/** Settings under which an acknowledged write survives; uncompressed, so that a test can look for a text in the files. */
const durable = ["--appendonly", "yes", "--appendfsync", "always", "--rdbcompression", "no"];

/**
 * Starts a private redis-server on a free loopback port. Null where it is not installed; in CI that is an error, so
 * that a skipped part fails.
 */
export async function startRedis(
  settings: readonly string[] = durable,
): Promise<RedisServer | null> {
  if (!(await isInstalled())) {
    if (process.env["CI"] === "true") throw new Error(howToGetRedis);
    console.warn(`Skipped: ${howToGetRedis}`);
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), "fordela-redis-"));
  const port = await freePort();
  const start = (): Promise<ChildProcess> => launch(port, folder, settings);
  let child = await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    folder,
    pid: () => child.pid ?? 0,
    async restart() {
      child = await start();
    },
    kill: () => end(child, "SIGKILL"),
    async stop() {
      await end(child, "SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function isInstalled(): Promise<boolean> {
  const child = spawn("redis-server", ["--version"], { stdio: "ignore" });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

/** Resolves when the server says that it takes connections. */
async function launch(
  port: number,
  folder: string,
  settings: readonly string[],
): Promise<ChildProcess> {
  const child = spawn(
    "redis-server",
    ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder, "--save", "", ...settings],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  await new Promise<void>((resolve, reject) => {
    let said = "";
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`redis-server ended: ${said}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Ready to accept connections")) resolve();
    });
  });
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}
