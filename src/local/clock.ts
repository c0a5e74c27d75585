import type { Clock } from "../app/clock.ts";
import { type Instant, instant } from "../domain/brand.ts";
import type { State } from "../domain/state.ts";

/** A clock that runs as the machine's does, from a moment that is chosen, and can be moved forward by hand. */
export interface MovableClock extends Clock {
  /** Moves forward; what was to be called back before the new moment is called back at once, in order. */
  moveTo(moment: Instant): void;
}

interface Waiting {
  readonly due: number;
  readonly callback: () => void;
  cancel: () => void;
}

/** A clock that shows `start` now. Delays are counted in its own time. */
export function movableClock(machine: Clock, start: Instant): MovableClock {
  let offset = start - machine.now();
  const now = (): Instant => instant(machine.now() + offset);
  const waiting = new Set<Waiting>();
  const arm = (one: Waiting): void => {
    one.cancel = machine.after(Math.max(0, one.due - now()), () => {
      waiting.delete(one);
      one.callback();
    });
  };
  return {
    now,
    after(milliseconds, callback) {
      const one: Waiting = { due: now() + milliseconds, callback, cancel: () => {} };
      waiting.add(one);
      arm(one);
      return () => {
        waiting.delete(one);
        one.cancel();
      };
    },
    moveTo(moment) {
      if (moment <= now()) return;
      offset = moment - machine.now();
      for (const one of [...waiting].toSorted((a, b) => a.due - b.due)) {
        one.cancel();
        arm(one);
      }
    },
  };
}

/** Where the clock of a local log goes on: never before its last record, nor before where it was last set. */
export function resumedAt(state: State, start: Instant): Instant {
  const authority = state.authority.get("");
  return instant(Math.max(start, authority?.time ?? start, authority?.clock?.to ?? start));
}
