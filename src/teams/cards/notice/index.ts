import type { NoticeCard } from "../../../notify/card.ts";
import { missingView } from "../missing.ts";
import type { Showing, View } from "../view.ts";

/** Which view of this folder a card is. */
export function noticeView(_card: NoticeCard, showing: Showing): View {
  return missingView(showing);
}
