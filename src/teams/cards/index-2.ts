import type { Proposal } from "../../domain/proposal.ts";
import type { State } from "../../domain/state.ts";
import type { Card, Said, Viewer } from "../../notify/card.ts";
import { bindNoticeView } from "./bind-notice.ts";
import { confirmView, returnView } from "./confirm.ts";
import { decisionTextView } from "./decision-text.ts";
import { decisionNewsView, decisionView } from "./decision.ts";
import { decisionsView, registeredView } from "./decisions.ts";
import { disqualifyView } from "./disqualify.ts";
import { documentView } from "./document/document.ts";
import { historyView } from "./history.ts";
import { mayIDecideView } from "./may-i-decide.ts";
import { searchView } from "./search/search.ts";
import { meetingsView } from "./meetings.ts";
import { noticesView } from "./notices.ts";
import { proposalView } from "./proposal.ts";
import { referralAnswerView, referralNewsView, referView, settleReferralView } from "./referral.ts";
import { namedFor } from "./refusal-names.ts";
import { clockView, languageView } from "./setting.ts";
import type { Sheet } from "./sheet.ts";
import { noteWordView, wordNewsView, wordView } from "./spoken.ts";
import { verifyView } from "./verify-view.ts";
import { missingView } from "./missing.ts";
import { sheetOfView } from "./view-sheet.ts";
import type { Showing, View } from "./view.ts";

/** The cards of those who review, decide and report, and the overviews. */
export function renderOther(card: Card, state: State, viewer: Viewer, said: Said): Sheet {
  const view = viewOf(card, { state, viewer, said });
  return sheetOfView(view, viewer.language, { said, named: namedFor(card, state, viewer) });
}

function viewOf(card: Card, showing: Showing): View {
  switch (card.card) {
    case "decision":
    case "decision-text":
    case "decision-news":
      return decisionViewOf(card, showing);
    case "search":
      return searchView(card, showing);
    case "decisions":
      return decisionsView(card.page, showing);
    case "registered": {
      const decision = showing.state.registered.get(card.decision);
      return decision === undefined ? missingView(showing) : registeredView(decision, showing);
    }
    case "notices":
      return noticesView(card.meeting, card.page, showing);
    case "bind-notice":
      return bindNoticeView(card.about, showing);
    case "meetings":
      return meetingsView(card, showing);
    case "history":
      return historyView(card.subject, card.page, showing);
    case "may-i-decide":
      return mayIDecideView(card, showing);
    case "verify":
      return verifyView(null, showing);
    case "document":
      return documentView(card, showing);
    case "language":
      return languageView(showing);
    case "clock":
      return clockView(showing);
    default: {
      const proposal = "proposal" in card ? showing.state.proposals.get(card.proposal) : undefined;
      return proposal === undefined
        ? missingView(showing)
        : proposalViewOf(card, proposal, showing);
    }
  }
}

function decisionViewOf(
  card: Extract<Card, { readonly card: "decision" | "decision-text" | "decision-news" }>,
  showing: Showing,
): View {
  const decision = showing.state.decisions.get(card.decision);
  if (decision === undefined) return missingView(showing);
  switch (card.card) {
    case "decision":
      return decisionView(decision, showing);
    case "decision-text":
      return decisionTextView(decision, card.page, showing);
    case "decision-news":
      return decisionNewsView(decision, showing);
    default:
      return card satisfies never;
  }
}

/** The steps of an approval. A question that is no longer open shows where the proposal is instead. */
function proposalViewOf(card: Card, proposal: Proposal, showing: Showing): View {
  switch (card.card) {
    case "confirm":
      return confirmView(proposal, showing);
    case "return":
      return returnView(proposal, showing);
    case "refer":
      return referView(proposal, card.why, showing);
    case "disqualify":
      return disqualifyView(proposal, card.answer, showing);
    case "settle-referral":
      return settleReferralView(proposal, showing);
    case "note-word":
      return noteWordView(proposal, showing);
    case "word":
      return wordView(proposal, showing);
    case "word-news":
      return wordNewsView(proposal, showing);
    case "referral-news":
      return referralNewsView(proposal, showing);
    case "referral-answer":
      return referralAnswerView(proposal, showing);
    default:
      // The question of an "osäker" is what its settler meets as the proposal.
      return proposalView(proposal, showing);
  }
}
