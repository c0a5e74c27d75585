import type { Day, PersonId, Subject } from "../domain/brand.ts";
import { addDays } from "../domain/calendar.ts";
import { dayAt } from "../domain/moment.ts";
import { hasLeft, secretariatOf } from "../domain/organisation.ts";
import type { State } from "../domain/state.ts";
import { personSubject } from "../domain/touches.ts";
import { allSubjects } from "./dependents.ts";
import { notice, type Owed } from "./message.ts";
import { owedForAssignment } from "./owed-assignment.ts";
import { owedForDecision, owedForRegistered } from "./owed-decision.ts";
import { owedForPerson } from "./owed-person.ts";
import { owedForPot } from "./owed-pot.ts";
import { owedForPosition } from "./owed-position.ts";
import { owedForMandate, owedForRight, owedForRights } from "./owed-right.ts";
import { owedForProposal } from "./owed-proposal.ts";
import { isMissed } from "./plan.ts";

/**
 * Which messages should exist for a subject on a day: derived from state, never stored or scheduled
 * (DESIGN.md 1.3). Whether they can be delivered is `plan`'s business.
 */
export function owed(subject: Subject, state: State, today: Day): readonly Owed[] {
  // Whoever has left is told nothing more; what was his is owed to those who have it now.
  return owedTo(subject, state, today).filter(({ person }) => !hasLeft(state, person, today));
}

function owedTo(subject: Subject, state: State, today: Day): readonly Owed[] {
  const [room, ...rest] = subject.split("/");
  const id = rest.join("/");
  switch (room) {
    case "proposal": {
      const proposal = state.proposals.get(id);
      return proposal === undefined ? [] : owedForProposal(proposal, subject, state, today);
    }
    case "decision": {
      const decision = state.decisions.get(id);
      return decision === undefined ? [] : owedForDecision(decision, subject, state);
    }
    case "registered": {
      const registered = state.registered.get(id);
      return registered === undefined ? [] : owedForRegistered(registered, subject, state);
    }
    case "assignment": {
      const assignment = state.assignments.get(id);
      return assignment === undefined ? [] : owedForAssignment(assignment, subject, state, today);
    }
    case "right": {
      const entry = state.rights.get(id);
      return entry === undefined ? [] : owedForRight(entry, subject, state);
    }
    case "mandate": {
      const mandate = state.mandates.get(id);
      return mandate === undefined ? [] : owedForMandate(mandate, subject, state);
    }
    case "pot": {
      const pot = state.pots.get(id);
      return pot === undefined ? [] : owedForPot(pot, subject, state);
    }
    case "position":
      return owedForPosition(id, subject, state);
    case "person": {
      const person = state.persons.get(id);
      if (person === undefined) return [];
      return [
        ...owedForPerson(person, subject, state),
        ...owedForRights(person, subject, state),
        ...missedBy(person.id, state, today),
      ];
    }
    case "authority":
      return owedForAuthority(subject, state);
    default:
      return [];
  }
}

/** Somebody who could not be reached for a while is told once, in one card, that things have happened meanwhile. */
function missedBy(person: PersonId, state: State, today: Day): readonly Owed[] {
  const conversation = state.conversations.get(person);
  if (conversation?.address == null || conversation.before === null) return [];
  const { before: since, epoch } = conversation;
  const summary = notice(person, personSubject(person), epoch, { card: "missed-news", since });
  if (state.receipts.has(summary.key)) return [summary];
  // Looked for on the day that he is back and the next: it costs a look at everything.
  if (dayAt(conversation.openedAt) < addDays(today, -1)) return [];
  for (const other of allSubjects(state)) {
    if ((state.revisions.get(other) ?? 0) <= since || other.startsWith("person/")) continue;
    const isNews = owed(other, state, today).some(
      (one) =>
        one.person === person &&
        one.kind === "notice" &&
        one.event > since &&
        !state.receipts.has(one.key) &&
        isMissed(one, conversation, state),
    );
    if (isNews) return [summary];
  }
  return [];
}

/** That nobody was told anything for a while is told to the secretariat once; what was owed follows by itself. */
function owedForAuthority(subject: Subject, state: State): readonly Owed[] {
  const stalled = state.authority.get("")?.stalled ?? null;
  if (stalled === null) return [];
  return secretariatOf(state).map((person) => ({
    ...notice(person, subject, stalled.position, { card: "stalled-news" }),
    at: stalled.until,
  }));
}
