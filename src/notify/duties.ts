import type { Day, Subject } from "../domain/brand.ts";
import { fundingOf } from "../domain/funding.ts";
import type { State } from "../domain/state.ts";
import { dutiesOfAssignment } from "./duties-assignment.ts";
import { dutiesOfFollowUps } from "./duties-follow-up.ts";
import { dutiesOfGrant } from "./duties-grant.ts";
import { dutiesOfMandate } from "./duties-mandate.ts";
import { dutiesOfMeeting } from "./duties-meeting.ts";
import { dutiesOfNotice } from "./duties-notice.ts";
import { dutiesOfPerson } from "./duties-person.ts";
import { dutiesOfPhaseOuts } from "./duties-phase-out.ts";
import { dutiesOfPot } from "./duties-pot.ts";
import { dutiesOfProposal } from "./duties-proposal.ts";
import { dutiesOfRight } from "./duties-right.ts";
import type { Duty } from "./duty.ts";

const none: readonly Duty[] = [];

/** Everything that a subject asks of anybody: derived from state, never stored. `today` settles who holds which office. */
export function dutiesOf(subject: Subject, state: State, today: Day): readonly Duty[] {
  const separator = subject.indexOf("/");
  const id = subject.slice(separator + 1);
  switch (subject.slice(0, separator)) {
    case "meeting":
      return of(state.meetings.get(id), (one) => dutiesOfMeeting(one, state, today));
    case "decision":
      return [...ofNotice(`decision/${id}`, state, today), ...ofFollowUps(id, state, today)];
    case "registered":
      return [
        ...ofNotice(`registered/${id}`, state, today),
        ...ofFollowUps(`registered/${id}`, state, today),
      ];
    case "assignment":
      return of(state.assignments.get(id), (one) => dutiesOfAssignment(one, state, today));
    case "pot":
      return of(state.pots.get(id), (one) => [
        ...dutiesOfPot(one, state, today),
        ...dutiesOfPhaseOuts(one, state, today),
      ]);
    case "grant":
      return of(state.grants.get(id), (one) => dutiesOfGrant(one, state, today));
    case "proposal":
      return [
        ...of(state.proposals.get(id), (one) => dutiesOfProposal(one, state, today)),
        ...ofFollowUps(`proposal/${id}`, state, today),
      ];
    case "mandate":
      return of(state.mandates.get(id), (one) => dutiesOfMandate(one, state, today));
    case "right":
      return of(state.rights.get(id), (one) => dutiesOfRight(one, state, today));
    case "person":
      return of(state.persons.get(id), (one) => dutiesOfPerson(one, state, today));
    default:
      return none;
  }
}

function of<Item>(
  item: Item | undefined,
  duties: (item: Item) => readonly Duty[],
): readonly Duty[] {
  return item === undefined ? none : duties(item);
}

/** What was given on paper, by the board or by us is followed up on alike (rule R20). */
const ofFollowUps = (id: string, state: State, today: Day): readonly Duty[] =>
  of(fundingOf(state, id) ?? undefined, (one) => dutiesOfFollowUps(one, state, today));

const ofNotice = (id: string, state: State, today: Day): readonly Duty[] =>
  of(state.notices.get(id), (one) => dutiesOfNotice(one, state, today));
