import type { IntakeCard } from "../../../notify/card-intake.ts";
import { missingView } from "../missing.ts";
import type { Showing, View } from "../view.ts";
import { grantAmountView } from "./grant-amount.ts";
import { intakeView } from "./intake.ts";
import { intakeItemView } from "./item.ts";
import { requestListView } from "./list.ts";
import { intakesView } from "./start.ts";

/** Which view of this folder a card is. */
export function intakeCardView(card: IntakeCard, showing: Showing): View {
  switch (card.card) {
    case "intakes":
      return intakesView(showing);
    case "grant-amount":
      return grantAmountView(card.grant, showing);
    case "intake":
    case "intake-item": {
      const intake = showing.state.intakes.get(card.intake);
      if (intake === undefined) return missingView(showing);
      if (intake.format === "rows") return requestListView(intake, card.page, showing);
      return card.card === "intake"
        ? intakeView(intake, card.page, showing)
        : intakeItemView(intake, card.item, card.page, showing);
    }
    default:
      return card satisfies never;
  }
}
