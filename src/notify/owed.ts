import type { Day, LogPosition, PersonId, Subject } from "../domain/brand.ts";
import type { DeliveryKind } from "../domain/delivery.ts";
import type { State } from "../domain/state.ts";
import type { Card } from "./card.ts";
import { owedForDecision, owedForRegistered } from "./owed-decision.ts";
import { owedForPerson } from "./owed-person.ts";
import { owedForProposal } from "./owed-proposal.ts";

/** A message that should exist: for whom, about what, and under which key it is sent once. */
export interface Owed {
  readonly key: string;
  readonly person: PersonId;
  readonly kind: DeliveryKind;
  readonly subject: Subject;
  readonly card: Card;
}

/** A task is sent anew for every turn; later changes of the subject edit it (DESIGN.md section 4). */
export const task = (person: PersonId, subject: Subject, turn: LogPosition, card: Card): Owed => ({
  key: `task:${person}:${subject}:${turn}`,
  person,
  kind: "task",
  subject,
  card,
});

/** A notice is told once, and never again. */
export const notice = (
  person: PersonId,
  subject: Subject,
  event: LogPosition,
  card: Card,
): Owed => ({
  key: `notice:${person}:${subject}:${event}`,
  person,
  kind: "notice",
  subject,
  card,
});

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
      return decision === undefined ? [] : owedForDecision(decision, subject, state, today);
    }
    case "registered": {
      const registered = state.registered.get(id);
      return registered === undefined ? [] : owedForRegistered(registered, subject, state);
    }
    case "person": {
      const person = state.persons.get(id);
      return person === undefined ? [] : owedForPerson(person, subject, state);
    }
    default:
      return [];
  }
}
