import { type Clock, systemClock } from "../../src/app/clock.ts";
import { type Instant, instant } from "../../src/domain/brand.ts";
import type { MovableClock } from "../../src/local/clock.ts";

/** What is shorter than this is a pause of the machine and takes its real time; what is longer waits for a step. */
const stepMilliseconds = 500;

interface Waiting {
  readonly due: number;
  readonly callback: () => void;
}

/** A clock that stands still until it is moved: a year is played without waiting for it. */
export function steppingClock(start: Instant, machine: Clock = systemClock): MovableClock {
  let current: number = start;
  const waiting = new Set<Waiting>();
  return {
    now: () => instant(current),
    after(milliseconds, callback) {
      if (milliseconds < stepMilliseconds) return machine.after(milliseconds, callback);
      const one = { due: current + milliseconds, callback };
      waiting.add(one);
      return () => void waiting.delete(one);
    },
    moveTo(moment) {
      if (moment <= current) return;
      current = moment;
      const due = [...waiting].filter((one) => one.due <= current);
      for (const one of due.toSorted((a, b) => a.due - b.due)) {
        // An earlier one may have cancelled it.
        if (waiting.delete(one)) one.callback();
      }
    },
  };
}
