import type { IntakeCard } from "../../../notify/card-intake.ts";
import { missingView } from "../missing.ts";
import type { Showing, View } from "../view.ts";
import { closeIntakeView } from "./close.ts";
import { closedIntakesView, closedIntakeView } from "./closed.ts";
import { grantAmountView } from "./grant-amount.ts";
import { intakeView } from "./intake.ts";
import { intakeItemView } from "./item.ts";
import { requestListView } from "./list.ts";
import { requestNewsView } from "./news.ts";
import { nextView } from "./next.ts";
import { intakesView } from "./start.ts";

const pageIn = (card: IntakeCard): number => ("page" in card ? card.page : 1);

/** Which view of this folder a card is. */
export function intakeCardView(card: IntakeCard, showing: Showing): View {
  switch (card.card) {
    case "intakes":
      return intakesView(showing);
    case "closed-intakes":
      return closedIntakesView(card.page, showing);
    case "grant-amount":
      return grantAmountView(card.grant, showing);
    case "request-news":
      return requestNewsView(card, showing);
    case "intake":
    case "close-intake":
    case "intake-next":
    case "intake-item": {
      const intake = showing.state.intakes.get(card.intake);
      if (intake === undefined) return missingView(showing);
      if (intake.closed) return closedIntakeView(intake, pageIn(card), showing);
      if (card.card === "close-intake") return closeIntakeView(intake, showing);
      if (intake.format === "rows") return requestListView(intake, pageIn(card), showing);
      if (card.card === "intake-next") return nextView(intake, card.after, showing);
      return card.card === "intake"
        ? intakeView(intake, card.page, showing)
        : intakeItemView(intake, card.item, card.page, showing);
    }
    default:
      return card satisfies never;
  }
}
