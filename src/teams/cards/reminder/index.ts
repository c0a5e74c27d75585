import type { ReminderCard } from "../../../notify/card.ts";
import { missingView } from "../missing.ts";
import type { Showing, View } from "../view.ts";

/** Which view of this folder a card is. */
export function reminderView(_card: ReminderCard, showing: Showing): View {
  return missingView(showing);
}
