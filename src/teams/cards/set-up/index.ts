import type { SetUpCard } from "../../../notify/set-up-card.ts";
import type { Showing, View } from "../view.ts";
import { confirmRightView, declineRightView } from "./confirm.ts";
import { endBodyView } from "./end-body.ts";
import { endPersonView } from "./end-person.ts";
import { endPositionView } from "./end-position.ts";
import { setUpFormView } from "./form.ts";
import { setUpHomeView, setUpListView } from "./home.ts";
import { importView } from "./import.ts";
import { itemView } from "./item.ts";
import { movePotsView } from "./move.ts";
import { mandateNewsView, rightNewsView } from "./news.ts";
import { reviewView } from "./review.ts";
import { rightsView, takeRightView } from "./rights.ts";

/** Which view of this folder a card is. */
export function setUpView(card: SetUpCard, showing: Showing): View {
  switch (card.card) {
    case "set-up":
      return setUpHomeView(showing);
    case "set-up-list":
      return setUpListView(card.of, card.page, showing);
    case "set-up-item":
      return itemView(card.of, card.id, showing);
    case "set-up-form":
      return setUpFormView(card, showing);
    case "set-up-review":
      return reviewView(card, showing);
    case "set-up-import":
      return importView(card, showing);
    case "set-up-rights":
      return rightsView(card.page, showing);
    case "take-right":
      return takeRightView(card, showing);
    case "end-person":
      return endPersonView(card, showing);
    case "end-position":
      return endPositionView(card, showing);
    case "end-body":
      return endBodyView(card, showing);
    case "move-pots":
      return movePotsView(card, showing);
    case "confirm-right":
    case "right-answer":
      return confirmRightView(card.entry, showing);
    case "decline-right":
      return declineRightView(card.entry, showing);
    case "right-news":
      return rightNewsView(card, showing);
    case "mandate-news":
      return mandateNewsView(card, showing);
    default:
      return card satisfies never;
  }
}
