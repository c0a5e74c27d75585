import type { Clock } from "../../src/app/clock.ts";
import { type Instant, instant } from "../../src/domain/brand.ts";

/** Time that passes only when it is told to: whoever waits is called in order of his moment. */
export interface VirtualClock extends Clock {
  /** How many wait. */
  readonly waiting: number;
  /** Goes to the next moment that somebody waits for, up to a limit; false when nobody waits before it. */
  step(until: Instant): Promise<boolean>;
  /** Lets time pass, step by step. */
  pass(milliseconds: number): Promise<void>;
  /** Lets everything run that needs no time. */
  settle(): Promise<void>;
}

interface Entry {
  readonly moment: number;
  readonly serial: number;
  callback: (() => void) | null;
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function createVirtualClock(start: number): VirtualClock {
  let now = start;
  let serial = 0;
  const heap: Entry[] = [];
  const clock: VirtualClock = {
    now: () => instant(now),
    get waiting() {
      return heap.length;
    },
    after(milliseconds, callback) {
      serial += 1;
      const moment = Math.ceil(now + Math.max(0, milliseconds));
      const entry: Entry = { moment, serial, callback };
      push(heap, entry);
      return () => {
        entry.callback = null;
      };
    },
    async step(until) {
      for (let top = heap[0]; top?.callback === null; top = heap[0]) pop(heap);
      const next = heap[0];
      if (next === undefined || next.moment > until) return false;
      pop(heap);
      now = Math.max(now, next.moment);
      next.callback?.();
      await settle();
      return true;
    },
    async pass(milliseconds) {
      const until = instant(now + milliseconds);
      await settle();
      while (await clock.step(until));
      now = Math.max(now, until);
      await settle();
    },
    settle,
  };
  return clock;
}

const before = (a: Entry, b: Entry): boolean =>
  a.moment < b.moment || (a.moment === b.moment && a.serial < b.serial);

function push(heap: Entry[], entry: Entry): void {
  heap.push(entry);
  for (let index = heap.length - 1; index > 0;) {
    const parent = (index - 1) >> 1;
    if (!swapIfBefore(heap, index, parent)) return;
    index = parent;
  }
}

function pop(heap: Entry[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  heap[0] = last;
  for (let index = 0; ;) {
    const [left, right] = [2 * index + 1, 2 * index + 2];
    const [first, second] = [heap[left], heap[right]];
    if (first === undefined) return;
    const least = second !== undefined && before(second, first) ? right : left;
    if (!swapIfBefore(heap, least, index)) return;
    index = least;
  }
}

/** Puts the entry at `later` in the place of the one at `earlier` when it comes before it. */
function swapIfBefore(heap: Entry[], later: number, earlier: number): boolean {
  const [a, b] = [heap[later], heap[earlier]];
  if (a === undefined || b === undefined || !before(a, b)) return false;
  heap[earlier] = a;
  heap[later] = b;
  return true;
}
