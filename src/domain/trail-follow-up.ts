import type { FollowUpEvent } from "./follow-up.ts";
import type { NeedEvent } from "./need.ts";
import type { TrailFacts } from "./person.ts";
import type { PhaseOutEvent } from "./phase-out.ts";

/** What a history line says of an answer about what was given: its use, next year's need, or what pays for that. */
export function factsOfFollowUp(event: FollowUpEvent | NeedEvent | PhaseOutEvent): TrailFacts {
  switch (event.type) {
    case "follow-up-answered":
      return { text: event.cutOff, amount: event.used };
    case "need-settled":
      return { text: event.activity, step: event.need };
    case "phase-out-answered":
      return {
        text: event.what,
        amount: event.amount,
        step: event.outcome,
        from: event.on,
        ...(event.private === undefined ? {} : { comment: event.private.comment }),
      };
    default:
      return event satisfies never;
  }
}
