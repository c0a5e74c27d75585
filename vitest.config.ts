import { defineConfig } from "vitest/config";

// The module runner is off so that Node's own type stripping runs the tests, as it runs the program:
// otherwise a test could pass on syntax that Node refuses.
export default defineConfig({
  test: {
    experimental: { viteModuleRunner: false },
    include: ["test/**/*.test.ts"],
    pool: "forks",
    setupFiles: ["test/properties.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
