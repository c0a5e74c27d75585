import type { CorrectionCard } from "../../../notify/correction-card.ts";
import { missingView } from "../missing.ts";
import type { Showing, View } from "../view.ts";
import { addRowView } from "./add-row.ts";
import { amendView } from "./amend.ts";
import { correctionNewsView } from "./news.ts";
import { moveMoneyView } from "./move.ts";
import { moveNewsView } from "./move-news.ts";
import { returnMoneyView } from "./return.ts";
import { returnNewsView } from "./return-news.ts";
import { withdrawRowView } from "./withdraw-row.ts";
import { correctFormView, correctView } from "./correct.ts";

/** Which view of this folder a card is. */
export function correctionView(card: CorrectionCard, showing: Showing): View {
  if (card.card === "add-fixed-row") return addRowView(card, showing);
  if (card.card === "withdraw-fixed-row") return withdrawRowView(card, showing);
  if (card.card === "return-money") return returnMoneyView(card, showing);
  if (card.card === "return-news") return returnNewsView(card, showing);
  if (card.card === "move-money") return moveMoneyView(card, showing);
  if (card.card === "move-news") return moveNewsView(card, showing);
  const decision = showing.state.decisions.get(card.decision);
  if (decision === undefined) return missingView(showing);
  switch (card.card) {
    case "amend":
      return amendView(decision, showing);
    case "correct":
      return correctView(decision, card.page, showing);
    case "correction-news":
      return correctionNewsView(decision, card.from, showing);
    case "correct-text":
      return correctFormView(decision, card, showing);
    default:
      return card satisfies never;
  }
}
