import type { Clock } from "../../src/app/clock.ts";
import { instant } from "../../src/domain/brand.ts";

/** A clock that a test moves. */
export interface ManualClock extends Clock {
  /** Lets time pass, and calls whoever waited for a moment in it, at that moment. */
  pass(milliseconds: number): Promise<void>;
  /** As an operator sets a machine's clock; who waits goes on waiting as long. */
  setBack(milliseconds: number): void;
}

interface Waiting {
  moment: number;
  readonly callback: () => void;
}

export function createManualClock(): ManualClock {
  let now = Date.UTC(2018, 5, 25, 12);
  const waiting = new Set<Waiting>();
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    now: () => instant(now),
    after(milliseconds, callback) {
      const entry = { moment: now + milliseconds, callback };
      waiting.add(entry);
      return () => void waiting.delete(entry);
    },
    async pass(milliseconds) {
      const until = now + milliseconds;
      await settle();
      for (;;) {
        const due = [...waiting]
          .filter(({ moment }) => moment <= until)
          .toSorted((one, other) => one.moment - other.moment)[0];
        if (due === undefined) break;
        waiting.delete(due);
        now = Math.max(now, due.moment);
        due.callback();
        await settle();
      }
      now = until;
    },
    setBack(milliseconds) {
      now -= milliseconds;
      for (const entry of waiting) entry.moment -= milliseconds;
    },
  };
}
