import type { FollowUpCard } from "../../../notify/card.ts";
import { missingView } from "../missing.ts";
import type { Showing, View } from "../view.ts";
import { followUpAnswerView } from "./answer.ts";
import { commitmentsView } from "./commitments.ts";
import { grantStepView, grantTermsView } from "./grant-forms.ts";
import { grantView } from "./grant.ts";
import { followUpsView } from "./list.ts";
import { needView } from "./need.ts";
import { phaseOutView } from "./phase-out.ts";
import { followUpSummaryView } from "./summary.ts";

/** Which view of this folder a card is. */
export function followUpView(card: FollowUpCard, showing: Showing): View {
  switch (card.card) {
    case "follow-ups":
      return followUpsView(card.page, showing);
    case "follow-up": {
      const { decision, row, cutOff } = card;
      return followUpAnswerView({ decision, row, cutOff }, showing);
    }
    case "need":
      return needView({ decision: card.decision, row: card.row }, showing);
    case "phase-out":
      return phaseOutView(card, showing);
    case "follow-up-summary":
      return followUpSummaryView(card, showing);
    default:
      return viewOfGrant(card, showing);
  }
}

type GrantCard = Extract<
  FollowUpCard,
  { readonly card: "commitments" | "grant" | "grant-terms" | "grant-step" }
>;

function viewOfGrant(card: GrantCard, showing: Showing): View {
  const grant = showing.state.grants.get(card.grant);
  if (grant === undefined) return missingView(showing);
  switch (card.card) {
    case "commitments":
      return commitmentsView(grant, showing);
    case "grant":
      return grantView(grant, showing);
    case "grant-terms":
      return grantTermsView(grant, showing);
    case "grant-step":
      return grantStepView(grant, card.kind, showing);
    default:
      return card satisfies never;
  }
}
