import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import manifest from "../../../package.json" with { type: "json" };

/*
 * A reading asks a thousand patterns, most of them some hundred times. V8 compiles a pattern twice: to bytecode for its
 * first question and to machine code for the second, and shortening the bytecode of long patterns takes longer than the
 * machine code. `--no-regexp-tier-up` compiles to machine code at once: the first megabyte takes a third less time.
 */
const flags = manifest.scripts.read.split(" ").filter((word) => word.startsWith("--"));

/** Reads a megabyte of one paper in a process that has read nothing, and prints the processor's milliseconds. */
const script = `
  import { readFileSync } from "node:fs";
  import { readDecision } from "./src/language/reading/read-decision.ts";
  const paper = readFileSync(process.argv[1], "utf8");
  const text = paper.repeat(Math.ceil(1_000_000 / paper.length));
  const before = process.cpuUsage();
  const { rows, pots } = readDecision(text);
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(JSON.stringify({ ms: (user + system) / 1000, gifts: rows.length + pots.length }));
`;

function firstReading(paper: string): { ms: number; gifts: number } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, "--input-type=module", "--eval", script, paper],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  return JSON.parse(stdout) as { ms: number; gifts: number };
}

describe("how the program is started", () => {
  it.each(["start", "local", "read"] as const)(
    "compiles patterns to machine code at once: %s",
    (name) => {
      expect(manifest.scripts[name]).toContain(" --no-regexp-tier-up ");
    },
  );
});

describe("a process that has read nothing yet", () => {
  it.each([
    "test/fixtures/decisions/acting-director-with-a-total-that-is-the-frame.txt",
    "test/fixtures/decisions/activities-in-prose-and-a-template-left.txt",
  ])("reads its first megabyte within a second: %s", (paper) => {
    const readings = [1, 2, 3].map(() => firstReading(paper));
    expect(readings.every(({ gifts }) => gifts > 0)).toBe(true);
    expect(Math.min(...readings.map(({ ms }) => ms))).toBeLessThan(1_000);
  });
});
