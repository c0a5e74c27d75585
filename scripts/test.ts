import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What Vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly ancestorTitles: readonly string[];
      readonly title: string;
    }[];
  }[];
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** How many tests were left out, by the suite that says why. */
  readonly skipped: ReadonlyMap<string, number>;
}

const inCi = process.env.CI === "true";
const given = process.argv.slice(2);
const narrowed = given.some((flag) => flag === "-t" || flag.startsWith("--testNamePattern"));

process.exitCode = await main();

/** Runs every test, or those that the arguments choose, and says plainly what came of it. */
async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "fordela-test-"));
  try {
    const file = join(folder, "report.json");
    const code = await runVitest(file);
    const outcome = read(file);
    if (outcome === null) return code === 0 ? 1 : code;
    return conclude(code, outcome);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runVitest(file: string): Promise<number> {
  const manifest = createRequire(import.meta.url).resolve("vitest/package.json");
  const flags = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const child = spawn(
    process.execPath,
    [join(dirname(manifest), "vitest.mjs"), ...flags, ...given],
    {
      stdio: "inherit",
    },
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => child.kill(signal));
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}

/** Null where Vitest ended before it could report. */
function read(file: string): Outcome | null {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    console.error("Vitest ended without a report.");
    return null;
  }
  const tests = report.testResults.flatMap((suite) => suite.assertionResults);
  const broken = report.testResults.filter(
    (suite) =>
      suite.status === "failed" &&
      !suite.assertionResults.some(({ status }) => status === "failed"),
  );
  const skipped = new Map<string, number>();
  for (const { status, ancestorTitles, title } of tests) {
    if (status === "passed" || status === "failed") continue;
    const suite = ancestorTitles[0] ?? title;
    skipped.set(suite, (skipped.get(suite) ?? 0) + 1);
  }
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: tests.filter(({ status }) => status === "failed").length + broken.length,
    skipped,
  };
}

/** Says what was left out and why, and closes with one plain line; in CI nothing may be left out. */
function conclude(code: number, { passed, failed, skipped }: Outcome): number {
  const left = !narrowed && skipped.size > 0;
  if (left) {
    console.log("\nSkipped on this machine; the title says what is missing and how to get it:");
    for (const [suite, count] of skipped) console.log(`  ${suite}: ${count} tests`);
    if (inCi) console.error("With CI=true every test has to run, so this run has failed.");
  }
  if (code !== 0 && failed === 0) {
    console.error("No test failed, but the run did: see the errors above.");
    return code;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  if (code !== 0) return code;
  return (left && inCi) || passed === 0 ? 1 : 0;
}
