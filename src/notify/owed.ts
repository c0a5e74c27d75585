import type { Day, Subject } from "../domain/brand.ts";
import type { State } from "../domain/state.ts";
import type { Owed } from "./message.ts";
import { owedForAssignment } from "./owed-assignment.ts";
import { owedForDecision, owedForRegistered } from "./owed-decision.ts";
import { owedForPerson } from "./owed-person.ts";
import { owedForPosition } from "./owed-position.ts";
import { owedForProposal } from "./owed-proposal.ts";

/**
 * Which messages should exist for a subject on a day: derived from state, never stored or scheduled
 * (DESIGN.md 1.3). Whether they can be delivered is `plan`'s business.
 */
export function owed(subject: Subject, state: State, today: Day): readonly Owed[] {
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
    case "position":
      return owedForPosition(id, subject, state);
    case "person": {
      const person = state.persons.get(id);
      return person === undefined ? [] : owedForPerson(person, subject, state);
    }
    default:
      return [];
  }
}
