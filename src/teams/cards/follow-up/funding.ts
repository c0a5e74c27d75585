import { decisionNumber, proposalId, registeredDecisionId } from "../../../domain/brand.ts";
import type { NoticeAbout } from "../../../domain/decision.ts";
import { rightToAnswer } from "../../../domain/decide-follow-up.ts";
import { rightToAnswerPhaseOut } from "../../../domain/decide-phase-out.ts";
import { type Funding, fundingOf, potOfFunding } from "../../../domain/funding.ts";
import type { State } from "../../../domain/state.ts";
import type { Card, Viewer } from "../../../notify/card.ts";

/** The card of what gave the money. */
export function fundingCard(id: Funding["number"]): Card {
  const rest = id.slice(id.indexOf("/") + 1);
  if (id.startsWith("registered/"))
    return { card: "registered", decision: registeredDecisionId(rest) };
  if (id.startsWith("proposal/")) return { card: "proposal", proposal: proposalId(rest) };
  return { card: "decision", decision: decisionNumber(id) };
}

/** The card of what is reported. */
export const reportedCard = (about: NoticeAbout): Card =>
  about.kind === "decision"
    ? { card: "decision", decision: about.decision }
    : { card: "registered", decision: about.decision };

/** Whether somebody answers for a row that was given money, or for its pot for want of a holder. */
export function answersForRow(state: State, id: string, { person, today }: Viewer): boolean {
  const funding = fundingOf(state, id);
  const pot = funding === null ? null : potOfFunding(state, funding);
  if (funding === null || pot === null) return false;
  if (!("code" in rightToAnswerPhaseOut(state, pot, person, today))) return true;
  return funding.rows.some((row) => !("code" in rightToAnswer(state, { row, pot }, person, today)));
}
