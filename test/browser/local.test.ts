import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canBrowse, howToBrowse } from "./chromium.ts";
import { type ChatWindow, openWindow } from "./window.ts";

const entered = [
  "allt",
  "allt",
  "allt",
  "nej",
  "nej",
  "nej",
  "resten",
  ...Array<string>(7).fill("nej"),
];

describe.skipIf(!canBrowse)(`The program as it comes (${howToBrowse})`, () => {
  let folder: string;
  let program: ChildProcess;
  let urls: string[] = [];
  const open: ChatWindow[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "fordela-local-"));
    program = spawn(
      process.execPath,
      [fileURLToPath(import.meta.resolve("../../src/local/main.ts"))],
      {
        cwd: folder,
        stdio: ["ignore", "pipe", "inherit"],
        env: { ...process.env, PORT: "0", FORDELA_METRICS_PORT: "0", FORDELA_STORE: "memory:" },
      },
    );
    urls = await addresses(program);
  });

  afterAll(async () => {
    await Promise.all(open.map((window) => window.close()));
    if (program?.exitCode === null) {
      program.kill("SIGINT");
      await once(program, "exit");
    }
    await rm(folder, { recursive: true, force: true });
  });

  it("takes fourteen requests to a decision, in two people's windows", async () => {
    const holder = await openWindow(urls[0] ?? "");
    open.push(holder);
    await holder.say("fördela kompetens");
    for (const page of [1, 2]) {
      await holder.sees(`sida ${page} av 3`);
      for (let row = 7 * page - 6; row <= 7 * page; row += 1) {
        await holder.type(`${row}. `, entered[row - 1] ?? "");
      }
      await holder.press("Spara och nästa");
    }
    await holder.sees("Svar och nästa år");
    await holder.type("Motiv till", "Pengarna går till det som ger mest i vården i år.");
    await holder.choose("Behov 2019", "Inom egen ram");
    await holder.press("Spara och granska");
    await holder.sees("Ändrar detta");
    await holder.choose("Ändrar detta", "Nej");
    await holder.press(/^Skicka till/);
    const chief = await openWindow(urls[1] ?? "");
    open.push(chief);
    await chief.sees("Fatta beslut");
    await chief.press(/^Fatta beslut/);
    await chief.press(/^Jag är inte jävig/);
    await chief.sees("1/2018");
    await holder.sees("1/2018");
    expect(await chief.newestCard()).toContain("1/2018");
  }, 120_000);
});

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
