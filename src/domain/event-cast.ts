import type { Event } from "./event.ts";

/** Takes what a log of ours holds as an event; whether the type and version are known has been checked before. */
export function asEvent(stored: { readonly type: string }): Event {
  return stored as Event;
}
