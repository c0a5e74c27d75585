import type { FollowUpCard } from "../../../notify/card.ts";
import { missingView } from "../missing.ts";
import type { Showing, View } from "../view.ts";

/** Which view of this folder a card is. */
export function followUpView(_card: FollowUpCard, showing: Showing): View {
  return missingView(showing);
}
