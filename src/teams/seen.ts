import type { Clock } from "../app/clock.ts";

/** Remembers for a while what has been taken in, so that a resent message is answered once. */
export interface Seen {
  /** True the first time; false while it is remembered. */
  isFirst(key: string): boolean;
  /** The next one is a first again. */
  forget(key: string): void;
}

export function createSeen(clock: Clock, keptMilliseconds: number, max: number): Seen {
  const moments = new Map<string, number>();
  return {
    isFirst(key) {
      const now = clock.now();
      for (const [old, moment] of moments) {
        if (moment > now - keptMilliseconds && moments.size < max) break;
        moments.delete(old);
      }
      if (moments.has(key)) return false;
      moments.set(key, now);
      return true;
    },
    forget: (key) => void moments.delete(key),
  };
}
