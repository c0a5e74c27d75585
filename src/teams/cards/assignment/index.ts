import type { AssignmentCard } from "../../../notify/card.ts";
import { missingView } from "../missing.ts";
import type { Showing, View } from "../view.ts";

/** Which view of this folder a card is. */
export function assignmentView(_card: AssignmentCard, showing: Showing): View {
  return missingView(showing);
}
