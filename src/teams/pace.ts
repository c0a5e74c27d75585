import type { Clock } from "../app/clock.ts";
import { createDepartures, type PaceLimits } from "./departures.ts";

/** What Teams publishes (TEAMS.md 3.3), with a margin because it counts at arrival and we at departure. */
export const publishedLimits = {
  /** All requests of the app in the tenant; published 50. In small groups: a burst arrives spread out, and into the next. */
  overall: [
    { milliseconds: 125, max: 5 },
    { milliseconds: 1_000, max: 40 },
  ],
  /** One conversation; published 7, 8, 60 and 1800. */
  conversation: [
    { milliseconds: 1_000, max: 6 },
    { milliseconds: 2_000, max: 7 },
    { milliseconds: 30_000, max: 55 },
    { milliseconds: 3_600_000, max: 1_750 },
  ],
} as const satisfies PaceLimits;

/** Somebody waits for an answer; what the bot sends by itself comes after. */
export type Lane = "answer" | "background";

/** One queue for everything that leaves for Teams. */
export interface Pace {
  /** Resolves when a request to this conversation may leave; throws `PaceFull` when too many wait. */
  turn(conversation: string, lane: Lane): Promise<void>;
  /** Lets nothing out for a while, after Teams has throttled. */
  pause(milliseconds: number): void;
  readonly waiting: number;
}

/** Thrown when more requests wait than could leave in a reasonable time; nothing was sent. */
export class PaceFull extends Error {
  override readonly name = "PaceFull";
}

/** About eight minutes at full pace. */
const waitingMax = 20_000;

type Waiter = () => void;

export function createPace(clock: Clock, limits: PaceLimits = publishedLimits): Pace {
  const lanes: Record<Lane, Map<string, Waiter[]>> = { answer: new Map(), background: new Map() };
  const departures = createDepartures(limits);
  let waiting = 0;
  let cancelWake: (() => void) | null = null;

  /** Lets out what may leave now; returns when something may leave next. */
  function drain(now: number): number {
    let next = Number.POSITIVE_INFINITY;
    for (const lane of [lanes.answer, lanes.background]) {
      for (const [conversation, waiters] of lane) {
        while (waiters.length > 0 && departures.opens(conversation) <= now) {
          departures.leave(conversation, now);
          waiting -= 1;
          waiters.shift()?.();
        }
        if (waiters.length === 0) lane.delete(conversation);
        else next = Math.min(next, departures.opens(conversation));
        if (departures.opensForAll() > now) return Math.max(departures.opensForAll(), now);
      }
    }
    return next;
  }

  function wake(): void {
    cancelWake?.();
    cancelWake = null;
    const now = clock.now();
    departures.notice(now);
    const next = drain(now);
    if (waiting > 0) cancelWake = clock.after(Math.max(1, Math.ceil(next - now)), wake);
  }

  return {
    turn(conversation, lane) {
      if (waiting >= waitingMax) return Promise.reject(new PaceFull("too many requests wait"));
      return new Promise((resolve) => {
        const waiters = lanes[lane].get(conversation) ?? [];
        lanes[lane].set(conversation, waiters);
        waiters.push(resolve);
        waiting += 1;
        // Behind others of its conversation nothing can leave sooner than the timer that they have set.
        if (waiters.length === 1) wake();
      });
    },
    pause: (milliseconds) => departures.hold(clock.now() + milliseconds),
    get waiting() {
      return waiting;
    },
  };
}
