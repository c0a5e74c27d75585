import { mayReceiveRows } from "../../domain/decide-intake.ts";
import type { Decision } from "../../domain/decision.ts";
import type { FollowUpOf } from "../../domain/follow-up.ts";
import { holdingsOn, positionsOf, reaches } from "../../domain/organisation.ts";
import { openProposal } from "../../domain/mandate-check.ts";
import type { Pot } from "../../domain/pot.ts";
import type { Proposal } from "../../domain/proposal.ts";
import { isDisqualified } from "../../domain/route.ts";
import type { State } from "../../domain/state.ts";
import { answersFor, asksFor, keepsGrant } from "./answers-for.ts";
import { isInLine } from "./assignment/access.ts";
import { answersForRow, fundingCard, reportedCard } from "./follow-up/funding.ts";
import { maySeeOfCorrection } from "./correction/access.ts";
import { seenWith } from "./document/access.ts";
import { isInRoute, maySettle } from "./in-route.ts";
import { seesIntake } from "./intake/access.ts";
import type { Card, TimeCard, Viewer } from "../../notify/card.ts";

/**
 * Whether a card may be shown to its viewer at all (rules R07 and R30). Some cards show less to some: the
 * proposal its state alone to those who do not see its preparation, lists only what their reader may see.
 */
export function maySee(card: Card, state: State, viewer: Viewer): boolean {
  switch (card.card) {
    case "help":
    case "welcome":
    case "not-understood":
    case "language":
      return true;
    case "home":
    case "pots":
    case "decisions":
    case "search":
    case "meetings":
    case "verify":
    case "clock":
    case "which-pot":
    case "which-grant":
      return isKnown(state, viewer);
    case "notices":
      return seesEverything(state, viewer) || holdsSomePot(state, viewer);
    case "registered":
      return papersSeen(state, viewer)(card.decision);
    case "which-person":
    case "bind-notice":
      return isSecretariat(state, viewer);
    case "may-i-decide":
      // The chain of authority is public record; the card shows no money beyond the pot's amount.
      return isKnown(state, viewer) && state.pots.has(card.pot);
    case "pot":
      return maySeePot(state, card.pot, viewer);
    case "pot-then":
      // A pot that was closed has no holder any more.
      return state.closedPots.has(card.pot)
        ? seesEverything(state, viewer)
        : maySeePot(state, card.pot, viewer);
    case "prefill": {
      const open = openProposal(state, card.pot);
      return open?.status === "open"
        ? seesDraft(state, open, viewer)
        : maySeePot(state, card.pot, viewer);
    }
    case "decision":
    case "decision-text":
    case "decision-news":
    case "correction-news":
      return maySeeDecision(state, card.decision, viewer);
    case "document":
      return maySee(seenWith(card.of, state), state, viewer);
    case "history":
      return maySeeHistory(state, card.subject, viewer);
    default:
      return "proposal" in card
        ? maySeeOfProposal(card, state, viewer)
        : maySeeOfTime(card, state, viewer);
  }
}

/** The cards of meetings, reports, assignments, follow-ups, deputies and reminders. */
function maySeeOfTime(card: TimeCard, state: State, viewer: Viewer): boolean {
  switch (card.card) {
    case "meeting":
    case "assignments":
    case "follow-ups":
    case "deputies":
    case "office-news":
    case "right-news":
    case "mandate-news":
    case "missed-news":
      return isKnown(state, viewer);
    case "digest":
      return state.receipts.get(card.key)?.person === viewer.person;
    case "notice":
      return maySee(reportedCard(card.about), state, viewer);
    case "intakes":
      return mayReceiveRows(state, viewer.person, viewer.today);
    case "request-news":
      return maySeePot(state, card.pot, viewer) || asksFor(state, card.pot, viewer);
    case "set-up":
    case "set-up-list":
    case "set-up-item":
    case "set-up-rights":
    case "confirm-right":
      return seesSetUp(state, viewer);
    case "late-notices":
    case "notice-statistics":
    case "year":
    case "grant":
      return seesEverything(state, viewer);
    case "assignment":
    case "report-assignment":
      return maySeeAssignment(state, card.assignment, viewer);
    case "follow-up":
    case "need":
    case "phase-out":
      return maySeeFunding(state, card.decision, viewer);
    case "follow-up-summary":
      return card.pot === null ? seesEverything(state, viewer) : maySeePot(state, card.pot, viewer);
    case "commitments":
    case "closed-intakes":
      return seesEverything(state, viewer) || holdsSomePot(state, viewer);
    case "grant-terms":
    case "grant-step":
      return keepsGrant(state, card.grant, viewer);
    case "absence":
      return isSecretariat(state, viewer) || card.person === viewer.person;
    case "return-news":
    case "move-news":
    case "amend":
    case "correct":
    case "correct-text":
      return maySeeOfCorrection(card, state, viewer, { holds, seesEverything });
    default:
      return "intake" in card
        ? seesIntake(card.intake, state, viewer)
        : isSecretariat(state, viewer);
  }
}

/** What gave money to activities is seen with its own card, and by those who answer for its rows. */
export const maySeeFunding = (state: State, id: FollowUpOf["decision"], viewer: Viewer): boolean =>
  maySee(fundingCard(id), state, viewer) || answersForRow(state, id, viewer);

export const maySeeAssignment = (
  state: State,
  id: string,
  viewer: Viewer,
  everything = seesEverything(state, viewer),
): boolean => state.assignments.has(id) && (everything || isInLine(state, id, viewer));

type ProposalCard = Extract<Card, { readonly proposal: unknown }>;

export function maySeeOfProposal(
  card: ProposalCard,
  state: State,
  viewer: Viewer,
  everything = seesEverything(state, viewer),
): boolean {
  const proposal = state.proposals.get(card.proposal);
  const pot = proposal === undefined ? undefined : state.pots.get(proposal.pot);
  if (proposal === undefined || pot === undefined) return false;
  switch (card.card) {
    case "form":
    case "answers":
    case "own-motives":
    case "terms":
    case "choose-row":
    case "add-row":
    case "review":
      return seesDraft(state, proposal, viewer);
    case "change-row":
      // A row may have been removed since its button was shown.
      return (
        seesDraft(state, proposal, viewer) && proposal.draft.rows.some((row) => row.id === card.row)
      );
    case "proposal":
    case "word":
      return everything || holds(state, viewer, pot) || isInRoute(state, proposal, pot, viewer);
    case "rows":
    case "confirm":
    case "return":
    case "disqualify":
    case "refer":
      return seesPreparation(state, proposal, viewer);
    case "settle-disqualification":
      return maySettle(state, proposal, card.person, viewer);
    case "note-word":
    case "word-news":
    case "settle-referral":
      return isSecretariat(state, viewer);
    case "referral-news":
    case "referral-answer":
      // The news names the proposed sum.
      if (card.card === "referral-news" && isKeptFrom(proposal, viewer)) return false;
      return everything || holds(state, viewer, pot);
    default:
      return card satisfies never;
  }
}

const isKnown = (state: State, viewer: Viewer): boolean => state.persons.has(viewer.person);

export const isSecretariat = (state: State, viewer: Viewer): boolean =>
  state.persons.get(viewer.person)?.secretariat === true;

/** The auditors read what the secretariat has set up, and change nothing of it. */
export const seesSetUp = (state: State, viewer: Viewer): boolean =>
  isSecretariat(state, viewer) || state.persons.get(viewer.person)?.auditor === true;

/** The delegate of a mandate, the secretariat and the auditors see every pot and every decision. */
export function seesEverything(state: State, viewer: Viewer): boolean {
  const person = state.persons.get(viewer.person);
  if (person === undefined) return false;
  if (person.secretariat || person.auditor) return true;
  const held = new Set(positionsOf(state, viewer.person, viewer.today).map((one) => one.position));
  return [...state.mandates.values()].some((mandate) => held.has(mandate.delegate));
}

/** Whether the viewer holds the pot's position today, in whichever standing. */
export function holds(state: State, viewer: Viewer, pot: Pot): boolean {
  return holdingsOn(state, pot.holder, viewer.today).some(
    (held) => held.person === viewer.person && reaches(held, pot.id),
  );
}

const holdsSomePot = (state: State, viewer: Viewer): boolean =>
  [...state.pots.values()].some((pot) => holds(state, viewer, pot));

/** Which decisions on paper the viewer may see; asked of many, it looks at the pots once. */
export function papersSeen(
  state: State,
  viewer: Viewer,
  everything = seesEverything(state, viewer),
): (id: string) => boolean {
  let held: ReadonlySet<string> | null = null;
  return (id) => {
    if (everything) return true;
    held ??= new Set(
      [...state.pots.values()].filter((pot) => holds(state, viewer, pot)).map((pot) => pot.source),
    );
    return held.has(id);
  };
}

/** A holder sees his own pots and no others (rule R07). */
export function maySeePot(
  state: State,
  id: string,
  viewer: Viewer,
  everything = seesEverything(state, viewer),
): boolean {
  const pot = state.pots.get(id);
  return pot !== undefined && (everything || holds(state, viewer, pot));
}

/** The pots that a viewer may see, in order of opening. */
export function visiblePots(state: State, viewer: Viewer): readonly Pot[] {
  const everything = seesEverything(state, viewer);
  return [...state.pots.values()].filter((pot) => everything || holds(state, viewer, pot));
}

/**
 * Whether what a proposal holds, its sum too, is kept from somebody: he has declared himself disqualified
 * or asked whether he is, and there is no decision yet (KL 6:30).
 */
export const isKeptFrom = (proposal: Proposal, viewer: Viewer): boolean =>
  isDisqualified(proposal, viewer.person) &&
  proposal.status !== "decided" &&
  proposal.status !== "closed";

/** A draft is seen by the holders of the position alone, and not by one who is disqualified. */
export function seesDraft(state: State, proposal: Proposal, viewer: Viewer): boolean {
  const pot = state.pots.get(proposal.pot);
  if (pot === undefined || proposal.status !== "open") return false;
  return holds(state, viewer, pot) && !isDisqualified(proposal, viewer.person);
}

/**
 * Rows, motives and opinions of a proposal: for the holders of the position, and once it is submitted for
 * those in its route. The secretariat sees them when the board is to decide. A disqualified person
 * does not, until there is a decision (KL 6:30).
 */
export function seesPreparation(state: State, proposal: Proposal, viewer: Viewer): boolean {
  const pot = state.pots.get(proposal.pot);
  if (pot === undefined) return false;
  if (proposal.status === "decided") return maySeeDecision(state, proposal.decision ?? "", viewer);
  if (isDisqualified(proposal, viewer.person)) return false;
  if (holds(state, viewer, pot)) return true;
  if (proposal.status === "open") return false;
  if (isInRoute(state, proposal, pot, viewer)) return true;
  return proposal.status !== "submitted" && isSecretariat(state, viewer);
}

/**
 * A decision is seen by its pot's holders, by those who took part in it, by those who answer for its rows. Whoever asks
 * about many has found out once whether the viewer sees everything.
 */
export function maySeeDecision(
  state: State,
  number: string,
  viewer: Viewer,
  everything = seesEverything(state, viewer),
): boolean {
  const decision = state.decisions.get(number);
  const pot = decision === undefined ? undefined : state.pots.get(decision.pot);
  if (decision === undefined || pot === undefined) return false;
  if (everything || holds(state, viewer, pot)) return true;
  return tookPart(decision, viewer) || isConcerned(state, decision, viewer);
}

const tookPart = (decision: Decision, { person }: Viewer): boolean =>
  decision.decider.person === person ||
  decision.preparedBy.person === person ||
  decision.steps.some((step) => step.person === person);

const isConcerned = (state: State, decision: Decision, viewer: Viewer): boolean =>
  decision.rows.some((row) => answersFor(state, row.responsible, viewer));

/** The history of a subject is seen by those who see the subject; of a proposal by those who see its pot. */
function maySeeHistory(state: State, subject: string, viewer: Viewer): boolean {
  const [kind, ...rest] = subject.split("/");
  const id = rest.join("/");
  if (id === "") return false;
  switch (kind) {
    case "pot":
      return maySeePot(state, id, viewer);
    case "proposal": {
      const proposal = state.proposals.get(id);
      if (proposal === undefined || isKeptFrom(proposal, viewer)) return false;
      return seesPreparation(state, proposal, viewer) || maySeePot(state, proposal.pot, viewer);
    }
    case "decision":
      return maySeeDecision(state, id, viewer);
    case "registered":
      return maySee({ card: "registered", decision: id }, state, viewer);
    case "meeting":
    case "body":
      return isKnown(state, viewer);
    case "assignment":
      return maySeeAssignment(state, id, viewer);
    case "grant":
    case "mandate":
      return seesEverything(state, viewer);
    case "person":
    case "position":
      return seesSetUp(state, viewer);
    default:
      return false;
  }
}
