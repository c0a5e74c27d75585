import { describe, expect, it } from "vitest";
import type { Clock } from "../../src/app/clock.ts";
import { instant } from "../../src/domain/brand.ts";
import { emptyState, type State } from "../../src/domain/state.ts";
import { logPosition } from "../../src/domain/brand.ts";
import { movableClock, resumedAt } from "../../src/local/clock.ts";

/** A machine whose time passes only when told. */
function machine(): Clock & { pass(milliseconds: number): void } {
  let now = 1_000_000;
  let timers: { due: number; callback: () => void }[] = [];
  return {
    now: () => instant(now),
    after(milliseconds, callback) {
      const timer = { due: now + milliseconds, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass(milliseconds) {
      now += milliseconds;
      const due = timers.filter((timer) => timer.due <= now);
      timers = timers.filter((timer) => timer.due > now);
      for (const timer of due) timer.callback();
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

  it("goes forward only", () => {
    const clock = movableClock(machine(), instant(5_000));
    clock.moveTo(instant(9_000));
    clock.moveTo(instant(6_000));
    expect(clock.now()).toBe(9_000);
  });

  it("calls back at once, in order, what the move has made due, and nothing else", () => {
    const real = machine();
    const clock = movableClock(real, instant(0));
    const called: string[] = [];
    clock.after(2_000, () => called.push("second"));
    clock.after(1_000, () => called.push("first"));
    clock.after(9_000, () => called.push("later"));
    clock.after(500, () => called.push("cancelled"))();
    clock.moveTo(instant(5_000));
    real.pass(0);
    expect(called).toEqual(["first", "second"]);
    real.pass(3_999);
    expect(called).toHaveLength(2);
    real.pass(1);
    expect(called).toEqual(["first", "second", "later"]);
  });

  it("goes on after a restart from the last record or from where it was set, whichever is later", () => {
    const start = instant(100);
    expect(resumedAt(emptyState(), start)).toBe(100);
    expect(resumedAt(stateAt(300, null), start)).toBe(300);
    expect(resumedAt(stateAt(300, 700), start)).toBe(700);
    expect(resumedAt(stateAt(900, 700), start)).toBe(900);
    expect(resumedAt(stateAt(50, null), start)).toBe(100);
  });
});

function stateAt(time: number, to: number | null): State {
  const state = emptyState();
  state.authority.set("", {
    name: { sv: "", en: "" },
    position: logPosition(1),
    time: instant(time),
    clock: to === null ? null : { to: instant(to), at: instant(time) },
    stalled: null,
  });
  return state;
}
