import { type PersonId, subject, type Subject } from "../domain/brand.ts";
import type { EventType, RecordedEvent } from "../domain/event.ts";
import { fundingOf } from "../domain/funding.ts";
import type { State } from "../domain/state.ts";
import {
  assignmentSubject,
  grantSubject,
  mandateSubject,
  meetingSubject,
  personSubject,
  positionSubject,
  potSubject,
  proposalSubject,
  registeredSubject,
  rightSubject,
} from "../domain/touches.ts";

/** What somebody is owed and has not got, or may have to get anew: subjects by person, as `plan` last saw it. */
export type WaitingFor = (person: PersonId) => Iterable<Subject>;

/** What is rare and reaches everything: offices, rights, meetings, the terms of the money, the ladders. */
const reachFar: ReadonlySet<EventType> = new Set<EventType>([
  "position-held",
  "holding-ended",
  "absence-reported",
  "absence-ended",
  "person-ended",
  "person-resumed",
  "body-ended",
  "body-resumed",
  "secretariat-granted",
  "secretariat-revoked",
  "auditor-granted",
  "auditor-revoked",
  "right-confirmed",
  "position-established",
  "position-amended",
  "position-ended",
  "position-resumed",
  "lead-times-set",
  "grant-registered",
  "grant-terms-set",
  "decision-registered",
  "fixed-row-added",
  "fixed-row-withdrawn",
  "notices-reported",
  "minutes-adjusted",
  "minutes-announced",
  "meeting-scheduled",
  "meeting-moved",
  "meeting-cancelled",
  "ladder-set",
  "quiet-days-set",
  "mandate-recalled",
  "pot-moved",
]);

/**
 * The subjects whose messages a record can alter. What it touches; for a change of address what waits for
 * that person; for a receipt what it is about; for what is rare and reaches far, such as a change of office or a moved meeting, everything.
 */
export function dependentsOf(
  { event, touches }: RecordedEvent,
  state: State,
  waitingFor: WaitingFor,
): Iterable<Subject> {
  if (reachFar.has(event.type)) return allSubjects(state);
  return [...dependentsNear({ event, touches }, state, waitingFor), ...mandatesOf(touches, state)];
}

function dependentsNear(
  { event, touches }: Pick<RecordedEvent, "event" | "touches">,
  state: State,
  waitingFor: WaitingFor,
): Iterable<Subject> {
  switch (event.type) {
    case "decision-made":
      return [...touches, grantSubject(event.grant), ...responsibleIn(event.decision, state)];
    case "referral-settled":
      return [
        ...touches,
        ...grantOf(event.pot, state),
        ...responsibleIn(proposalSubject(event.proposal), state),
      ];
    case "mandate-registered":
      // Its delegate is asked for the grant's money and stands where the holder does for what was given on paper; changes of that office are told to the auditors.
      return [
        ...touches,
        grantSubject(event.grant),
        positionSubject(event.delegate),
        ...papers(state),
        // The pots of one that has ended can go on under it.
        ...mandatesOver(event.grant, state),
      ];
    case "pot-opened":
    case "pot-amended":
    case "pot-closed": {
      // That its mandate is recalled is told to who holds it.
      const pot = state.pots.get(event.pot) ?? state.closedPots.get(event.pot);
      return pot === undefined ? touches : [...touches, mandateSubject(pot.mandate)];
    }
    case "person-registered":
    case "person-amended":
      // On paper people stand by their names.
      return [...touches, ...papers(state)];
    case "notice-recorded-separately":
      // It may have been one of those that a cancelled meeting left behind.
      return [...touches, ...cancelled(state)];
    case "money-returned":
      // What comes back to a pot is left of its grant at the year's end.
      return [...touches, grantSubject(event.grant)];
    case "follow-up-answered":
      // What is left of an activity's money is left of its grant.
      return [...touches, ...grantOf(event.pot, state)];
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

/** The mandates of the pots that are touched: what is left in a pot is asked of the secretariat once its mandate has ended. */
const mandatesOf = (touches: readonly Subject[], state: State): readonly Subject[] =>
  touches.flatMap((touched) => {
    const mandate = touched.startsWith("pot/")
      ? state.pots.get(touched.slice("pot/".length))?.mandate
      : undefined;
    return mandate === undefined ? [] : [mandateSubject(mandate)];
  });

/** The grant of a pot. */
function grantOf(pot: string, state: State): readonly Subject[] {
  const grant = state.pots.get(pot)?.grant;
  return grant === undefined ? [] : [grantSubject(grant)];
}

/** The other mandates of a grant. */
const mandatesOver = (grant: string, state: State): readonly Subject[] =>
  [...state.mandates.values()]
    .filter((one) => one.grant === grant)
    .map(({ id }) => mandateSubject(id));

const cancelled = (state: State): readonly Subject[] =>
  [...state.meetings.values()]
    .filter((one) => one.cancelled !== null)
    .map(({ id }) => meetingSubject(id));

/** What was given on paper. */
const papers = (state: State): readonly Subject[] =>
  [...state.registered.values()].map(({ id }) => registeredSubject(id));

/** Those who answer for activities that were given money: from now on they have to be reached. */
const responsibleIn = (funding: string, state: State): readonly Subject[] =>
  (fundingOf(state, funding)?.rows ?? []).flatMap(({ responsible }) =>
    responsible.kind === "person" ? [personSubject(responsible.person)] : [],
  );

function subjectsOf(keys: readonly string[], state: State): readonly Subject[] {
  return keys.flatMap((key) => state.receipts.get(key)?.subject ?? []);
}

/** Every subject that anything can be owed for: the full pass that the incremental one must equal. */
export function* allSubjects(state: State): Iterable<Subject> {
  for (const proposal of state.proposals.values()) yield proposalSubject(proposal.id);
  for (const decision of state.decisions.values()) yield subject(`decision/${decision.number}`);
  for (const registered of state.registered.values()) yield registeredSubject(registered.id);
  for (const person of state.persons.values()) yield personSubject(person.id);
  for (const position of state.positions.values()) yield positionSubject(position.id);
  for (const meeting of state.meetings.values()) yield meetingSubject(meeting.id);
  for (const assignment of state.assignments.values()) yield assignmentSubject(assignment.id);
  for (const entry of state.rights.values()) yield rightSubject(entry.id);
  for (const mandate of state.mandates.values()) yield mandateSubject(mandate.id);
  for (const pot of state.pots.values()) yield potSubject(pot.id);
  for (const grant of state.grants.values()) yield grantSubject(grant.id);
  yield subject("authority");
}
