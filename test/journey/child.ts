import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** The program as a process of its own, to be killed. */
export interface Child {
  /** Resolves when it answers on its port. */
  start(): Promise<void>;
  /** SIGKILL: it gets to finish nothing. */
  kill(): Promise<void>;
}

export interface ChildOptions {
  readonly port: number;
  readonly store: string;
}

/** `npm run local -- --no-playground` on a store and a port of its own. */
export function localChild({ port, store }: ChildOptions): Child {
  let running: ChildProcess | null = null;
  return {
    async start() {
      const child = spawn(process.execPath, ["src/local/main.ts", "--no-playground"], {
        env: {
          ...process.env,
          PORT: String(port),
          FORDELA_METRICS_PORT: "0",
          FORDELA_STORE: store,
          LOG_LEVEL: "silent",
        },
        stdio: ["ignore", "pipe", "ignore"],
      });
      running = child;
      await saysReady(child);
    },
    async kill() {
      const child = running;
      running = null;
      if (child === null || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function saysReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`it ended with ${code}: ${said}`)));
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("igång")) resolve();
    });
  });
}
