import { type Instant, instant, type Subject } from "../domain/brand.ts";
import type { EventType } from "../domain/event.ts";
import type { State } from "../domain/state.ts";

/** When the last of these events happened to a subject; the beginning of time where its history holds none. */
export function lastHappened(
  state: State,
  subject: Subject,
  events: readonly EventType[],
): Instant {
  const kinds: readonly string[] = events;
  const trail = state.trails.get(subject) ?? [];
  return trail.findLast((entry) => kinds.includes(entry.event))?.time ?? instant(0);
}

/** The later of moments. */
export const latest = (...moments: readonly Instant[]): Instant => instant(Math.max(0, ...moments));
