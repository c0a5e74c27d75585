import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests of whole programs, with processes, browsers and clocks of their own: one at a time, each in a fresh process. */
const whole = ["test/{browser,journey,simulation}/**/*.test.ts"];

// The module runner is off so that Node's own type stripping runs the tests, as it runs the program:
// otherwise a test could pass on syntax that Node refuses.
export default defineConfig({
  test: {
    experimental: { viteModuleRunner: false },
    pool: "forks",
    // As the program is started: see test/language/reading/first-reading.test.ts.
    execArgv: ["--no-regexp-tier-up"],
    setupFiles: ["test/properties.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: whole,
          // No module keeps state between tests, so that one process may load the program once for all of them.
          isolate: false,
          maxWorkers: Math.min(4, availableParallelism()),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: "whole", include: whole, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
