import type { OfficeCard } from "../../../notify/card.ts";
import { missingView } from "../missing.ts";
import type { Showing, View } from "../view.ts";

/** Which view of this folder a card is. */
export function officeView(_card: OfficeCard, showing: Showing): View {
  return missingView(showing);
}
