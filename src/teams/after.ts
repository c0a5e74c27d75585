import type { PotId, ProposalId } from "../domain/brand.ts";
import type { Command } from "../domain/command.ts";
import { amountProblem, resolveDraft, rowsPerPage } from "../domain/draft.ts";
import { rightOf, waitingLike } from "../domain/confirmation.ts";
import { clashOf } from "../domain/meeting-days.ts";
import { openProposal } from "../domain/mandate-check.ts";
import type { FieldError, Refusal } from "../domain/refusal.ts";
import type { State } from "../domain/state.ts";
import type { Outcome } from "../app/outcome.ts";
import type { Card, Said } from "../notify/card.ts";
import { isTimeCard } from "./cards/time.ts";

/** The card that answers a click or a word, and what is said on it. */
export interface Answer {
  readonly card: Card;
  readonly said: Said;
}

type Typed = Readonly<Record<string, string>>;

/** What each command says when it went well. */
const doneOf: Readonly<Partial<Record<Command["type"], NonNullable<Said["done"]>>>> = {
  "save-answers": "saved",
  "save-terms": "saved",
  "remove-own-row": "row-removed",
  "submit-proposal": "submitted",
  "withdraw-proposal": "withdrawn",
  "return-proposal": "returned",
  "take-step": "step-taken",
  "decide-proposal": "decided",
  "settle-disqualification": "settled",
  "note-word": "word-noted",
  "answer-word": "settled",
  "settle-referral": "settled",
  "refer-proposal": "referred",
  "bind-notice": "bound",
  "choose-language": "language",
  "schedule-meeting": "meeting-scheduled",
  "schedule-meetings": "meetings-scheduled",
  "move-meeting": "meeting-moved",
  "cancel-meeting": "meeting-cancelled",
  "set-lead-times": "lead-times-set",
  "number-notice-list": "list-numbered",
  "report-notices": "reported",
  "adjust-minutes": "adjusted",
  "announce-minutes": "announced",
  "record-notice-separately": "recorded-separately",
  "confirm-legal-force": "final",
  "rebook-notice": "rebooked",
  "register-appeal": "appeal-registered",
  "settle-appeal": "appeal-settled",
  "register-chair-decision": "decision-registered",
  "register-assignment": "assignment-registered",
  "bind-assignment": "assignment-bound",
  "settle-condition": "condition-settled",
  "confirm-assignment": "assignment-confirmed",
  "report-assignment": "assignment-reported",
  "note-assignment": "assignment-noted",
  "withdraw-assignment": "assignment-withdrawn",
  "refer-back-assignment": "assignment-referred-back",
  "answer-follow-up": "follow-up-answered",
  "settle-need": "need-settled",
  "answer-phase-out": "phase-out-answered",
  "set-grant-terms": "grant-terms-set",
  "note-grant-step": "grant-step-noted",
  "appoint-holder": "appointed",
  "end-holding": "holding-ended",
  "report-absence": "absent",
  "end-absence": "back",
  "set-ladder": "ladder-set",
  "set-quiet-days": "quiet-days-set",
  "snooze-duty": "snoozed",
  "take-duty": "taken",
  "give-back-duty": "given-back",
  "note-intake-items": "entered",
  "settle-intake-item": "saved",
  "set-intake-row": "saved",
  "remove-intake-row": "row-removed",
  "note-intake-passage": "entered",
  "close-intake": "intake-closed",
  "set-grant-amount": "grant-amount-set",
  "correct-decision": "corrected",
  "discard-draft": "discarded",
  "register-person": "registered",
  "establish-position": "registered",
  "amend-position": "registered",
  "amend-person": "registered",
  "establish-body": "registered",
  "open-case": "registered",
  "register-grant": "registered",
  "register-mandate": "registered",
  "recall-mandate": "registered",
  "return-money": "registered",
  "move-money": "registered",
  "add-fixed-row": "registered",
  "withdraw-fixed-row": "registered",
  "register-decision": "registered",
  "rename-grant": "registered",
  "rename-body": "registered",
  "amend-pot": "registered",
  "close-pot": "registered",
  "close-year": "year-closed",
  "reopen-pot": "pot-reopened",
  "move-pot": "registered",
  "open-pot": "registered",
  "confirm-right": "right-confirmed",
  "decline-right": "right-declined",
  "grant-secretariat": "right-granted",
  "grant-auditor": "right-granted",
  "revoke-secretariat": "right-revoked",
  "revoke-auditor": "right-revoked",
  "end-person": "ended",
  "end-position": "ended",
  "end-body": "ended",
  "resume-person": "resumed",
  "resume-position": "resumed",
  "resume-body": "resumed",
};

/** The card after a command: where its reader goes on, or the same form with what must be mended. */
export function answerAfter(
  command: Command,
  outcome: Outcome,
  then: Card | null,
  state: State,
  typed: Typed,
  form: Card | null = null,
): Answer {
  if (outcome.kind === "refused")
    return refused(command, outcome.refusal, then, state, typed, form);
  switch (command.type) {
    case "open-draft":
      return opened(command.pot, then, state);
    case "open-amendment": {
      const pot = state.decisions.get(command.decision)?.pot;
      if (pot !== undefined) return opened(pot, then, state);
      break;
    }
    case "save-page":
      return pageSaved(command, then, state, typed, form);
    case "decide-proposal": {
      const decision = state.proposals.get(command.proposal)?.decision ?? null;
      if (decision !== null)
        return { card: { card: "decision", decision }, said: { done: "decided" } };
      break;
    }
    case "schedule-meeting": {
      const { body, firstDay, decisionDay } = command;
      const meeting = clashOf(state.meetings.values(), body, { firstDay, decisionDay })?.id;
      if (meeting !== undefined)
        return { card: { card: "meeting", meeting }, said: { done: "meeting-scheduled" } };
      break;
    }
    case "take-step":
      // Support that is refused sends the proposal back (KL 7:7).
      if (command.opinion === "advised-against")
        return { card: then ?? ownCard(command) ?? { card: "home" }, said: { done: "returned" } };
      break;
    case "declare-disqualified": {
      const card: Card = { card: "proposal", proposal: command.proposal };
      return { card, said: { done: command.answer === "yes" ? "disqualified" : "unsure" } };
    }
    default:
  }
  // Of a whole list, the last row's command says too little.
  const said =
    then?.card === "set-up-list" || then?.card === "set-up-import"
      ? "registered"
      : command.type === "register-decision" && isForMoney(then)
        ? "decision-for-money"
        : doneOf[command.type];
  const waits = command.type === "move-pot" ? "move-waits" : "right-waits";
  const done = waitsStill(command, state) ? waits : said;
  return {
    card: then ?? ownCard(command) ?? { card: "home" },
    said: done === undefined ? {} : { done },
  };
}

/** Whether somebody registered a decision in order to move money by it, and goes on with that. */
const isForMoney = (then: Card | null): boolean =>
  then?.card === "return-money" || then?.card === "move-money" || then?.card === "close-year";

/** Whether what was asked for waits for another of the secretariat before it counts. */
function waitsStill(command: Command, state: State): boolean {
  const right = rightOf(command);
  return right !== null && waitingLike(state, right) !== null;
}

/** The draft that was opened or found, on the page with something to mend, else where its writer was. */
function opened(pot: PotId, then: Card | null, state: State): Answer {
  const proposal = openProposal(state, pot);
  if (proposal === null) return { card: then ?? { card: "pots" }, said: {} };
  if (then?.card === "prefill") return { card: then, said: {} };
  const draft = resolveDraft(state, proposal);
  const { pages } = draft;
  const unread = draft.rows.findIndex((row) => amountProblem(draft, row) !== null);
  const page = unread < 0 ? proposal.draft.page : Math.floor(unread / rowsPerPage) + 1;
  const card: Card =
    page > pages
      ? { card: "answers", proposal: proposal.id }
      : { card: "form", proposal: proposal.id, page };
  return { card, said: {} };
}

/** Everything is stored as typed; a page with something unreadable comes back before the next one is shown. */
function pageSaved(
  command: Command & { type: "save-page" },
  then: Card | null,
  state: State,
  typed: Typed,
  form: Card | null,
): Answer {
  const proposal = state.proposals.get(command.proposal);
  const next: Card = then ?? { card: "form", proposal: command.proposal, page: command.page };
  if (proposal === undefined || !isForward(next, command.proposal)) return { card: next, said: {} };
  const draft = resolveDraft(state, proposal);
  const saved = new Set(command.entries.map((entry) => entry.row));
  const errors = draft.rows.flatMap((row): FieldError[] => {
    const problem = saved.has(row.id) ? amountProblem(draft, row) : null;
    return problem === null ? [] : [{ field: row.id, problem }];
  });
  if (errors.length === 0) return { card: next, said: {} };
  const card = form ?? pageOf(command, state);
  return { card, said: { refusal: { code: "fields", errors }, typed } };
}

/** Whether a card goes on with the same draft; leaving it never holds anybody back. */
const isForward = (card: Card, proposal: ProposalId): boolean =>
  "proposal" in card && card.proposal === proposal;

/** The page that the saved rows stand on. */
function pageOf(command: Command & { type: "save-page" }, state: State): Card {
  const { proposal, entries } = command;
  const rows = state.proposals.get(proposal)?.draft.rows ?? [];
  const [first] = entries;
  const index = rows.findIndex((row) => row.id === first?.row);
  return { card: "form", proposal, page: Math.floor(Math.max(0, index) / rowsPerPage) + 1 };
}

/** The card of a command's own form, to which a refusal about its fields belongs. */
function formOf(command: Command, state: State): Card | null {
  switch (command.type) {
    case "save-page":
      return pageOf(command, state);
    case "save-answers":
      return { card: "answers", proposal: command.proposal };
    case "save-terms":
      return { card: "terms", proposal: command.proposal };
    case "add-own-row":
      return { card: "add-row", proposal: command.proposal };
    case "submit-proposal":
      return { card: "review", proposal: command.proposal };
    case "return-proposal":
      return { card: "return", proposal: command.proposal };
    case "refer-proposal":
      return { card: "refer", proposal: command.proposal, why: command.why };
    case "declare-disqualified":
      return { card: "disqualify", proposal: command.proposal, answer: command.answer };
    case "settle-disqualification":
      return {
        card: "settle-disqualification",
        proposal: command.proposal,
        person: command.person,
      };
    case "note-word":
      return { card: "note-word", proposal: command.proposal };
    case "settle-referral":
      return { card: "settle-referral", proposal: command.proposal };
    case "bind-notice":
      return { card: "bind-notice", about: command.about };
    default:
      return null;
  }
}

/** The card of what a command was about, for somebody who can do nothing more with its form. */
function ownCard(command: Command): Card | null {
  if ("proposal" in command) return { card: "proposal", proposal: command.proposal };
  if ("pot" in command) return { card: "pot", pot: command.pot };
  return null;
}

function refused(
  command: Command,
  refusal: Refusal,
  then: Card | null,
  state: State,
  typed: Typed,
  filled: Card | null,
): Answer {
  const form = filled ?? formOf(command, state);
  switch (refusal.code) {
    case "fields":
    case "comment-missing":
    case "section-missing":
    case "word-day":
    case "warnings-unconfirmed":
    case "pot-exceeded":
    case "nothing-proposed":
    case "rows-too-many":
    case "page-outdated":
    case "meeting-outside":
      return { card: form ?? then ?? { card: "home" }, said: { refusal, typed } };
    case "row-set-since":
      // The form would put it over what somebody else has written: it is opened anew.
      return { card: then ?? form ?? { card: "home" }, said: { refusal } };
    case "intakes-too-many":
      return { card: { card: "intakes" }, said: { refusal } };
    case "board-only":
      return "proposal" in command
        ? { card: { card: "refer", proposal: command.proposal, why: "goals" }, said: { refusal } }
        : { card: { card: "home" }, said: { refusal } };
    default:
      // The forms of meetings, reports, assignments and the rest come back with everything as typed.
      if (filled !== null && isTimeCard(filled)) return { card: filled, said: { refusal, typed } };
      return cardAfter(ownCard(command) ?? then ?? { card: "home" }, refusal, state);
  }
}

/** The fresh card of a subject with what stopped the click; decided things show their decision. */
export function cardAfter(card: Card, refusal: Refusal, state: State): Answer {
  const since = refusal.code === "outdated" ? { since: refusal.seen } : {};
  const proposal = "proposal" in card ? state.proposals.get(card.proposal) : undefined;
  if (refusal.code === "already-decided") {
    return { card: { card: "decision", decision: refusal.decision }, said: { refusal } };
  }
  if (proposal === undefined) return { card, said: { refusal, ...since } };
  return { card: { card: "proposal", proposal: proposal.id }, said: { refusal, ...since } };
}
