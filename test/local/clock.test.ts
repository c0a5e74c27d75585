import { describe, expect, it } from "vitest";
import type { Clock } from "../../src/app/clock.ts";
import { instant } from "../../src/domain/brand.ts";
import { movableClock } from "../../src/local/clock.ts";

/** A machine whose time passes only when told. */
function machine(): Clock & { pass(milliseconds: number): void; readonly delays: number[] } {
  let now = 1_000_000;
  const delays: number[] = [];
  return {
    delays,
    now: () => instant(now),
    after(milliseconds) {
      delays.push(milliseconds);
      return () => delays.pop();
    },
    pass(milliseconds) {
      now += milliseconds;
    },
  };
}

describe("the movable clock", () => {
  it("starts where it is told and runs as fast as the machine's", () => {
    const real = machine();
    const clock = movableClock(real, instant(5_000));
    expect(clock.now()).toBe(5_000);
    real.pass(250);
    expect(clock.now()).toBe(5_250);
  });

  it("shows what it is set to, and runs on from there", () => {
    const real = machine();
    const clock = movableClock(real, instant(5_000));
    real.pass(250);
    clock.set(instant(90_000));
    expect(clock.now()).toBe(90_000);
    real.pass(10);
    expect(clock.now()).toBe(90_010);
  });

  it("waits as long as the machine does, and can be told not to", () => {
    const real = machine();
    const cancel = movableClock(real, instant(5_000)).after(40, () => {});
    expect(real.delays).toEqual([40]);
    cancel();
    expect(real.delays).toEqual([]);
  });
});
