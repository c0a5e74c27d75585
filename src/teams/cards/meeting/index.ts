import type { MeetingCard } from "../../../notify/card.ts";
import { missingView } from "../missing.ts";
import type { Showing, View } from "../view.ts";

/** Which view of this folder a card is. */
export function meetingView(_card: MeetingCard, showing: Showing): View {
  return missingView(showing);
}
