import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The program as `npm run local` starts it, with its three windows' addresses. */
export interface LocalProgram {
  readonly urls: readonly string[];
  stop(): Promise<void>;
}

/** Starts it with an empty store in a folder of its own, on ports that are free. */
export async function startLocal(): Promise<LocalProgram> {
  const folder = await mkdtemp(join(tmpdir(), "fordela-local-"));
  const program = spawn(
    process.execPath,
    [fileURLToPath(import.meta.resolve("../../src/local/main.ts"))],
    {
      cwd: folder,
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, PORT: "0", FORDELA_METRICS_PORT: "0", FORDELA_STORE: "memory:" },
    },
  );
  return {
    urls: await addresses(program),
    async stop() {
      if (program.exitCode === null) {
        program.kill("SIGINT");
        await once(program, "exit");
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The three addresses that the program prints when all is up. */
function addresses(program: ChildProcess): Promise<string[]> {
  let said = "";
  return new Promise((resolve, reject) => {
    program.stdout?.on("data", (part: Buffer) => {
      said += part.toString();
      const found = said.match(/http:\/\/localhost:\d+/g) ?? [];
      if (found.length >= 3) resolve(found);
    });
    program.once("exit", () => reject(new Error(`the program ended: ${said}`)));
  });
}
