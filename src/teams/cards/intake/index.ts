import type { Intake } from "../../../domain/intake.ts";
import type { IntakeCard } from "../../../notify/card-intake.ts";
import { missingView } from "../missing.ts";
import type { Showing, View } from "../view.ts";
import { addedRowView } from "./added-row.ts";
import { closeIntakeView } from "./close.ts";
import { closedIntakesView, closedIntakeView } from "./closed.ts";
import { grantAmountView } from "./grant-amount.ts";
import { intakeView } from "./intake.ts";
import { intakeItemView } from "./item.ts";
import { requestListView } from "./list.ts";
import { requestNewsView } from "./news.ts";
import { nextView } from "./next.ts";
import { passageView } from "./passage.ts";
import { intakesView } from "./start.ts";
import { unquotedView } from "./unquoted.ts";

const pageIn = (card: IntakeCard): number => ("page" in card ? card.page : 1);

/** The cards of a document that is open. */
function documentView(
  card: Extract<IntakeCard, { readonly card: "intake" | "intake-item" | UnquotedName }>,
  intake: Intake,
  showing: Showing,
): View {
  switch (card.card) {
    case "intake":
      return intakeView(intake, card.page, showing);
    case "intake-item":
      return intakeItemView(intake, card.item, card.page, showing);
    case "intake-unquoted":
      return unquotedView(intake, card, showing);
    case "intake-row":
      return addedRowView(card, intake, showing);
    case "intake-passage":
      return passageView(intake, card.at, showing);
    default:
      return card satisfies never;
  }
}

type UnquotedName = "intake-unquoted" | "intake-passage" | "intake-row";

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
    case "intake-unquoted":
    case "intake-passage":
    case "intake-row":
    case "intake-item": {
      const intake = showing.state.intakes.get(card.intake);
      if (intake === undefined) return missingView(showing);
      if (intake.closed) return closedIntakeView(intake, pageIn(card), showing);
      if (card.card === "close-intake") return closeIntakeView(intake, showing);
      if (intake.format === "rows") return requestListView(intake, pageIn(card), showing);
      if (card.card === "intake-next") return nextView(intake, card.after, showing);
      return documentView(card, intake, showing);
    }
    default:
      return card satisfies never;
  }
}
