import { describe, expect, it } from "vitest";
import { instant } from "../src/domain/brand.ts";
import { emptyState } from "../src/domain/state.ts";
import { readiness } from "../src/program.ts";

const minute = 60_000;
const now = instant(Date.UTC(2018, 5, 25, 8));
const clock = { now: () => now, after: () => () => undefined };
const store = { current: () => Promise.resolve(emptyState()) };

describe("a process", () => {
  it.each<[string, number | null, boolean]>([
    ["has not looked at the clock yet", null, false],
    ["looked at the clock this second", 0, true],
    ["looked at it a moment less than five minutes ago", 5 * minute - 1, true],
    ["has stood still for five minutes", 5 * minute, false],
  ])("that %s: ready %s", async (_title, ago, ready) => {
    const lastTick = () => (ago === null ? null : instant(now - ago));
    for (const delivers of [true, false]) {
      const told = await readiness(store, { lastTick, delivers: () => delivers }, clock);
      expect(told).toEqual({ ready, checks: { store: true, tick: ready, delivers } });
    }
  });

  it("is not ready while its store answers nothing but faults", async () => {
    const broken = { current: () => Promise.reject(new Error("disk")) };
    const told = await readiness(broken, { lastTick: () => now, delivers: () => true }, clock);
    expect(told).toMatchObject({ ready: false, checks: { store: false, tick: true } });
  });
});
