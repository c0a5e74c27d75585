import type { ReminderCard } from "../../../notify/card.ts";
import type { Showing, View } from "../view.ts";
import { digestView } from "./digest.ts";
import { laddersView, ladderView, quietDaysView } from "./ladders.ts";
import { missedView, stalledView } from "./news.ts";
import { rehearsalView } from "./rehearsal.ts";

/** Which view of this folder a card is. */
export function reminderView(card: ReminderCard, showing: Showing): View {
  switch (card.card) {
    case "digest":
      return digestView(card, showing);
    case "ladders":
      return laddersView(showing);
    case "ladder":
      return ladderView(card, showing);
    case "quiet-days":
      return quietDaysView(showing);
    case "rehearsal":
      return rehearsalView(card, showing);
    case "stalled-news":
      return stalledView(showing);
    case "missed-news":
      return missedView(card, showing);
    default:
      return card satisfies never;
  }
}
