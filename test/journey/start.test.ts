import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

it("does not start in production without what it needs, and names all of it at once", async () => {
  // A folder of its own, so that nobody's settings file is read.
  const folder = mkdtempSync(join(tmpdir(), "fordela-start-"));
  try {
    const child = spawn(process.execPath, [resolve("src/main.ts")], {
      cwd: folder,
      env: { PATH: process.env["PATH"] },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, "close")) as [number | null];
    expect(code).toBe(1);
    for (const name of [
      "FORDELA_SECRETARIAT",
      "MicrosoftAppType",
      "MicrosoftAppId",
      "MicrosoftAppTenantId",
    ]) {
      expect(said).toContain(name);
    }
    expect(said).not.toMatch(/\bat .*\.ts:\d/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
