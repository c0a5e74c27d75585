import type { State } from "../../../domain/state.ts";
import type { Card } from "../../../notify/card.ts";
import type { DocumentOf } from "../../../notify/document-card.ts";

/**
 * The card that shows all that a document holds: who may see the one may have the other. An export and a calendar
 * hold what their reader sees.
 */
export function seenWith(of: DocumentOf, state: State): Card {
  switch (of.kind) {
    case "decision":
    case "correction":
      return { card: "decision", decision: of.decision };
    case "archive": {
      // It holds the events behind a decision, and of what changes it: all of that is seen with the pot.
      const decision = state.decisions.get(of.decision);
      return decision === undefined
        ? { card: "decision", decision: of.decision }
        : { card: "pot", pot: decision.pot };
    }
    case "notice-list":
      // Both are of everybody's decisions.
      return { card: "notice-statistics" };
    case "follow-up":
      return { ...of, card: "follow-up-summary", page: 1 };
    case "request-template":
      return { card: "intakes" };
    case "export":
    case "calendar":
      return { card: "home" };
    default:
      return of satisfies never;
  }
}
