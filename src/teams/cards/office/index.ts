import type { OfficeCard } from "../../../notify/card.ts";
import type { Showing, View } from "../view.ts";
import { absenceView } from "./absence.ts";
import { appointView } from "./appoint.ts";
import { deputiesView } from "./deputies.ts";
import { endHoldingView } from "./end-holding.ts";
import { officeNewsView } from "./news.ts";
import { unreachableView } from "./unreachable.ts";

/** Which view of this folder a card is. */
export function officeView(card: OfficeCard, showing: Showing): View {
  switch (card.card) {
    case "deputies":
      return deputiesView(card.page ?? 1, showing);
    case "appoint":
      return appointView(card.position, showing);
    case "end-holding":
      return endHoldingView(card, showing);
    case "absence":
      return absenceView(card, showing);
    case "unreachable":
      return unreachableView(card.page, showing);
    case "office-news":
      return officeNewsView(card, showing);
    default:
      return card satisfies never;
  }
}
