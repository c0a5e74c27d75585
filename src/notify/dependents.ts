import { type PersonId, subject, type Subject } from "../domain/brand.ts";
import type { RecordedEvent } from "../domain/event.ts";
import type { State } from "../domain/state.ts";
import {
  assignmentSubject,
  grantSubject,
  mandateSubject,
  meetingSubject,
  positionSubject,
  potSubject,
  proposalSubject,
  rightSubject,
} from "../domain/touches.ts";

/** What somebody is owed and has not got, or may have to get anew: subjects by person, as `plan` last saw it. */
export type WaitingFor = (person: PersonId) => Iterable<Subject>;

/**
 * The subjects whose messages a record can alter. What it touches; for a change of address what waits for
 * that person; for a receipt what it is about; for what is rare and reaches far, such as a change of office or a moved meeting, everything.
 */
export function dependentsOf(
  { event, touches }: RecordedEvent,
  state: State,
  waitingFor: WaitingFor,
): Iterable<Subject> {
  switch (event.type) {
    case "position-held":
    case "holding-ended":
    case "absence-reported":
    case "absence-ended":
    case "secretariat-granted":
    case "secretariat-revoked":
    case "auditor-granted":
    case "auditor-revoked":
    case "right-confirmed":
    case "position-established":
    case "position-amended":
    case "lead-times-set":
    case "grant-registered":
    case "grant-terms-set":
    case "decision-registered":
    case "notices-reported":
    case "minutes-adjusted":
    case "minutes-announced":
    case "meeting-scheduled":
    case "meeting-moved":
    case "meeting-cancelled":
    case "ladder-set":
    case "quiet-days-set":
    case "mandate-recalled":
      return allSubjects(state);
    case "decision-made":
      return [...touches, grantSubject(event.grant)];
    case "mandate-registered":
      // Its delegate is asked for the grant's money, and changes of that office are told to the auditors.
      return [...touches, grantSubject(event.grant), positionSubject(event.delegate)];
    case "follow-up-answered": {
      // What is left of an activity's money is left of its grant.
      const grant = state.pots.get(event.pot)?.grant;
      return grant === undefined ? touches : [...touches, grantSubject(grant)];
    }
    case "conversation-opened":
    case "person-unreachable":
      return [...touches, ...waitingFor(event.person)];
    case "delivery-begun":
      return [event.subject];
    case "delivery-made":
    case "delivery-refused":
    case "delivery-unknown":
    case "form-shown":
    case "form-left":
      return subjectsOf([event.key], state);
    case "deliveries-edited":
      return subjectsOf(
        event.edits.map((edit) => edit.key),
        state,
      );
    default:
      return touches;
  }
}

function subjectsOf(keys: readonly string[], state: State): readonly Subject[] {
  return keys.flatMap((key) => state.receipts.get(key)?.subject ?? []);
}

/** Every subject that anything can be owed for: the full pass that the incremental one must equal. */
export function* allSubjects(state: State): Iterable<Subject> {
  for (const proposal of state.proposals.values()) yield proposalSubject(proposal.id);
  for (const decision of state.decisions.values()) yield subject(`decision/${decision.number}`);
  for (const registered of state.registered.values()) yield subject(`registered/${registered.id}`);
  for (const person of state.persons.values()) yield subject(`person/${person.id}`);
  for (const position of state.positions.values()) yield positionSubject(position.id);
  for (const meeting of state.meetings.values()) yield meetingSubject(meeting.id);
  for (const assignment of state.assignments.values()) yield assignmentSubject(assignment.id);
  for (const entry of state.rights.values()) yield rightSubject(entry.id);
  for (const mandate of state.mandates.values()) yield mandateSubject(mandate.id);
  for (const pot of state.pots.values()) yield potSubject(pot.id);
  for (const grant of state.grants.values()) yield grantSubject(grant.id);
  yield subject("authority");
}
