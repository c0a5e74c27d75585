import type { Proposal } from "../../domain/proposal.ts";
import { proposalSubject } from "../../domain/touches.ts";
import { holdingInTurn, isDisqualified, turnOf } from "../../domain/route.ts";
import { maySettle } from "./in-route.ts";
import { decisionView } from "./decision.ts";
import { withNeeds } from "./follow-up/need.ts";
import { settleDisqualificationView } from "./settle-disqualification.ts";
import {
  closedView,
  discardedView,
  openView,
  referredView,
  waitingView,
} from "./proposal-state.ts";
import { taskView } from "./proposal-task.ts";
import type { View, Showing } from "./view.ts";

/**
 * A proposal as its viewer meets it: the task of whose turn it is, the question of who is to answer an
 * "osäker", the decision once it is made, and for everybody else where it is.
 */
export function proposalView(proposal: Proposal, showing: Showing): View {
  const { state, viewer } = showing;
  switch (proposal.status) {
    case "open":
      return openView(proposal, showing);
    case "referred":
      return referredView(proposal, showing);
    case "closed":
      return withNeeds(closedView(proposal, showing), proposalSubject(proposal.id), showing);
    case "discarded":
      return discardedView(proposal, showing);
    case "decided": {
      const decision = state.decisions.get(proposal.decision ?? "");
      return decision === undefined
        ? closedView(proposal, showing)
        : decisionView(decision, showing);
    }
    case "submitted": {
      const turn = turnOf(state, proposal, viewer.today);
      const { submitted } = proposal;
      if (turn === null || submitted === null) return openView(proposal, showing);
      const { unsure } = turn;
      if (unsure !== null && unsure !== viewer.person && maySettle(state, proposal, unsure, viewer))
        return settleDisqualificationView(proposal, turn, unsure, showing);
      const held = holdingInTurn(turn, viewer.person);
      const mayAct = unsure === null && !isDisqualified(proposal, viewer.person);
      return held !== undefined && mayAct
        ? taskView({ proposal, submitted, turn, held }, showing)
        : waitingView(proposal, submitted, turn, showing);
    }
    default:
      return proposal.status satisfies never;
  }
}
