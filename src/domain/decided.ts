import type { Decided } from "./command.ts";
import type { Event } from "./event.ts";
import type { Capacity } from "./person.ts";
import type { Refusal } from "./refusal.ts";

/** Ends a decision in a refusal: nothing changes. */
export const refuse = (refusal: Refusal): Decided => ({ kind: "refused", refusal });

/** Ends a decision in events, and the right in which the actor caused them. */
export const accept = (events: readonly Event[], capacity: Capacity | null = null): Decided => ({
  kind: "accepted",
  events,
  capacity,
});
