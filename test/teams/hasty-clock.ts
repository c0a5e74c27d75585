import type { Clock } from "../../src/app/clock.ts";
import { instant } from "../../src/domain/brand.ts";

/** A clock on which nothing is waited for: whoever waits is called at once, and that much time has passed. */
export interface HastyClock extends Clock {
  /** How long was waited, each time. */
  readonly waits: readonly number[];
}

export function createHastyClock(): HastyClock {
  let now = Date.UTC(2018, 5, 25, 12);
  const waits: number[] = [];
  return {
    waits,
    now: () => instant(now),
    after(milliseconds, callback) {
      const moment = now + milliseconds;
      const immediate = setImmediate(() => {
        waits.push(milliseconds);
        now = Math.max(now, moment);
        callback();
      });
      return () => clearImmediate(immediate);
    },
  };
}
