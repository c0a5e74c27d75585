import {
  type Instant,
  instant,
  type LogPosition,
  logPosition,
  type Subject,
} from "../domain/brand.ts";
import type { EventType } from "../domain/event.ts";
import type { TrailEntry } from "../domain/person.ts";
import type { State } from "../domain/state.ts";
import { grantSubject, potSubject } from "../domain/touches.ts";

/** When the last of these events happened to a subject; the beginning of time where its history holds none. */
export const lastHappened = (
  state: State,
  subject: Subject,
  events: readonly EventType[],
): Instant => lastOf(state, subject, events)?.time ?? instant(0);

/** The record of the last of these events that a subject's history holds; 0 where it holds none. */
export const lastRecorded = (
  state: State,
  subject: Subject,
  events: readonly EventType[],
): LogPosition => lastOf(state, subject, events)?.position ?? logPosition(0);

function lastOf(
  state: State,
  subject: Subject,
  events: readonly EventType[],
): TrailEntry | undefined {
  const kinds: readonly string[] = events;
  return state.trails
    .get(subject)
    ?.findLast((entry) => kinds.includes(entry.event) && !bringsNothing(entry, subject));
}

/** Whether money was moved away from there, or only the reason told anew: nothing new waits for anybody then. */
function bringsNothing({ facts }: TrailEntry, to: Subject): boolean {
  const { moved, amount = 0, was = 0 } = facts;
  if (moved === undefined) return false;
  const target = moved.to === null ? grantSubject(moved.grant) : potSubject(moved.to);
  return amount === was || to !== (amount > was ? target : potSubject(moved.pot));
}

/** The later of moments. */
export const latest = (...moments: readonly Instant[]): Instant => instant(Math.max(0, ...moments));
