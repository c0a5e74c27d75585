import type { RightEvent } from "./right.ts";
import { type MeetingId, subject, type Subject } from "./brand.ts";
import type { CorrectionEvent } from "./correction.ts";
import type { DecisionEvent, NoticeAbout } from "./decision.ts";
import type { DeliveryEvent } from "./delivery.ts";
import type { Event } from "./event.ts";
import type { FollowUpOf } from "./follow-up.ts";
import type { GrantEvent } from "./grant.ts";
import { touchesOfIntake } from "./intake.ts";
import type { NeedOf } from "./need.ts";
import type { PersonEvent } from "./person.ts";
import type { PotEvent } from "./pot.ts";
import type { ProposalEvent } from "./proposal-event.ts";
import { subjectOfRight } from "./touches-right.ts";
import { isSpokenEvent, type SpokenEvent, touchesOfSpoken } from "./spoken.ts";
import { isYearEvent, touchesOfYear, type YearEvent } from "./year-close.ts";

/** The subject of a decision that is reported: ours or from paper. */
export const aboutSubject = (about: NoticeAbout): Subject =>
  about.kind === "decision"
    ? subject(`decision/${about.decision}`)
    : subject(`registered/${about.decision}`);

/** The id of the notice that a decision owes. */
export const noticeId = (about: NoticeAbout): string => `${about.kind}/${about.decision}`;

/** The id of an answered or expected follow-up. */
export const followUpId = ({ decision, row, cutOff }: FollowUpOf): string =>
  `${decision}/${row}/${cutOff}`;

/** The id of a row whose need is asked for. */
export const needId = ({ decision, row }: NeedOf): string => `${decision}/${row}`;

export const meetingSubject = (meeting: string): Subject => subject(`meeting/${meeting}`);
export const assignmentSubject = (id: string): Subject => subject(`assignment/${id}`);
export const grantSubject = (grant: string): Subject => subject(`grant/${grant}`);
export const proposalSubject = (proposal: string): Subject => subject(`proposal/${proposal}`);
export const potSubject = (pot: string): Subject => subject(`pot/${pot}`);
export const positionSubject = (position: string): Subject => subject(`position/${position}`);
export const bodySubject = (body: string): Subject => subject(`body/${body}`);
export const personSubject = (person: string): Subject => subject(`person/${person}`);
export const rightSubject = (entry: string): Subject => subject(`right/${entry}`);
export const mandateSubject = (mandate: string): Subject => subject(`mandate/${mandate}`);
export const decisionSubject = (decision: string): Subject => subject(`decision/${decision}`);
export const registeredSubject = (decision: string): Subject => subject(`registered/${decision}`);

/** The subject of what there is. */
const known = (of: (id: string) => Subject, id: string | null | undefined): readonly Subject[] =>
  id == null ? [] : [of(id)];

/** The decision of ours that another one changes. */
const changed = (event: { readonly amends?: { readonly decision: string } | null }) =>
  known(decisionSubject, event.amends?.decision);

/** The subject of what gave the money: its id is the number of a decision of ours, else the subject itself. */
export const fundingSubject = (id: string): Subject =>
  /^(?:registered|proposal)\//.test(id) ? subject(id) : decisionSubject(id);

/** The id of what gave the money, of its subject. */
export const fundingId = (about: Subject): string =>
  about.startsWith("decision/") ? about.slice("decision/".length) : about;

/**
 * The subjects that an event is about: their revision moves and what is owed for them is computed again.
 */
export function touchesOf(event: Event): readonly Subject[] {
  switch (event.type) {
    case "authority-founded":
    case "clock-moved":
    case "quiet-days-set":
    case "ladder-set":
    case "delivery-stalled":
      return [subject("authority")];
    case "person-registered":
    case "language-chosen":
    case "secretariat-granted":
    case "auditor-granted":
    case "secretariat-revoked":
    case "auditor-revoked":
    case "person-amended":
    case "person-ended":
    case "person-resumed":
    case "conversation-opened":
    case "person-unreachable":
    case "attempt-refused":
    case "absence-reported":
    case "absence-ended":
      return [personSubject(event.person)];
    case "right-entered":
    case "right-confirmed":
    case "right-declined":
      return [rightSubject(event.entry), subjectOfRight(event.right)];
    case "position-established":
    case "position-amended":
    case "position-held":
    case "holding-ended":
    case "position-ended":
    case "position-resumed":
      return [positionSubject(event.position)];
    case "delivery-begun":
    case "delivery-made":
    case "delivery-refused":
    case "delivery-unknown":
    case "deliveries-edited":
    case "form-shown":
    case "form-left":
      return [];
    default:
      if (isSpokenEvent(event)) return touchesOfSpoken(event);
      return isYearEvent(event) ? touchesOfYear(event) : touchesOfSetUp(event);
  }
}

type WorkEvent = Exclude<
  Event,
  | PersonEvent
  | RightEvent
  | SetUpEvent
  | YearEvent
  | SpokenEvent
  | DeliveryEvent
  | { readonly type: "quiet-days-set" | "ladder-set" | "attempt-refused" }
>;

/** What people do with money, reports, assignments and papers. */
function touchesOfWork(event: WorkEvent): readonly Subject[] {
  switch (event.type) {
    case "notice-bound":
    case "notice-rebooked":
    case "notice-list-numbered":
    case "notices-reported":
    case "minutes-adjusted":
    case "minutes-announced":
    case "notice-recorded-separately":
    case "legal-force-confirmed":
    case "appeal-registered":
    case "appeal-settled":
    case "meeting-moved":
    case "meeting-cancelled":
      return touchesOfNotice(event);
    case "assignment-registered":
    case "assignment-bound":
    case "condition-settled":
    case "assignment-confirmed":
    case "assignment-reported":
    case "assignment-noted":
    case "assignment-withdrawn":
    case "assignment-referred-back":
      return [assignmentSubject(event.assignment)];
    case "follow-up-answered":
    case "need-settled":
    case "phase-out-answered":
      return [fundingSubject(event.decision), potSubject(event.pot)];
    case "document-received":
    case "intake-items-confirmed":
    case "intake-item-settled":
    case "intake-row-set":
    case "intake-row-removed":
    case "intake-passage-entered":
    case "intake-closed":
      return touchesOfIntake(event);
    case "grant-amount-set":
      return [grantSubject(event.grant)];
    case "duty-snoozed":
    case "duty-taken":
    case "document-issued":
      return [event.subject];
    default:
      return touchesOfProposal(event);
  }
}

/** A draft touches its proposal alone, so that nobody else's card stirs while the holder writes. */
function touchesOfProposal(
  event: ProposalEvent | CorrectionEvent | (DecisionEvent & { readonly type: "decision-made" }),
): readonly Subject[] {
  switch (event.type) {
    case "draft-entered":
    case "draft-answered":
    case "draft-terms-set":
    case "own-row-added":
    case "own-row-removed":
    case "step-taken":
    case "disqualification-declared":
    case "disqualification-settled":
      return [proposalSubject(event.proposal)];
    case "draft-opened":
    case "draft-discarded":
    case "proposal-submitted":
    case "proposal-returned":
    case "proposal-withdrawn":
    case "proposal-referred":
      return [proposalSubject(event.proposal), potSubject(event.pot)];
    case "referral-settled":
      return [proposalSubject(event.proposal), potSubject(event.pot), ...changed(event)];
    case "decision-made":
      return [
        decisionSubject(event.decision),
        proposalSubject(event.proposal),
        potSubject(event.pot),
        ...changed(event),
      ];
    case "decision-corrected":
      return [decisionSubject(event.decision)];
    default:
      return event satisfies never;
  }
}

type SetUpEvent =
  | GrantEvent
  | PotEvent
  | Extract<Event, { type: `body-${string}` | "lead-times-set" | "meeting-scheduled" }>;

/** What the authority works with. */
function touchesOfSetUp(event: SetUpEvent | WorkEvent): readonly Subject[] {
  switch (event.type) {
    case "body-established":
    case "body-renamed":
    case "body-ended":
    case "body-resumed":
    case "lead-times-set":
      return [bodySubject(event.body)];
    case "meeting-scheduled":
      return [subject(`meeting/${event.meeting}`)];
    case "case-opened":
      return [subject(`case/${event.case}`)];
    case "grant-registered":
    case "grant-renamed":
    case "grant-terms-set":
    case "grant-step-done":
      return [grantSubject(event.grant)];
    case "decision-registered":
      return [
        registeredSubject(event.decision),
        ...known(grantSubject, event.grant),
        ...known(potSubject, event.pot),
      ];
    case "fixed-row-added":
    case "fixed-row-withdrawn":
      return [
        registeredSubject(event.decision),
        grantSubject(event.grant),
        ...known(potSubject, event.pot),
      ];
    case "mandate-registered":
    case "mandate-recalled":
      return [mandateSubject(event.mandate)];
    case "money-returned":
      return [
        registeredSubject(event.decision),
        fundingSubject(event.from),
        event.pot === null ? grantSubject(event.grant) : potSubject(event.pot),
      ];
    case "money-moved":
      return [
        registeredSubject(event.decision),
        grantSubject(event.grant),
        potSubject(event.pot),
        ...known(potSubject, event.to),
      ];
    case "pot-opened":
    case "pot-amended":
    case "pot-closed":
      return [potSubject(event.pot), subject(`grant/${event.grant}`)];
    case "pot-moved":
      return [potSubject(event.pot), mandateSubject(event.from), mandateSubject(event.mandate)];
    case "request-received":
      return [potSubject(event.pot)];
    case "request-amended":
      return [potSubject(event.pot), ...known(proposalSubject, event.draft)];
    default:
      return touchesOfWork(event);
  }
}

type NoticeEvent = Event & {
  type:
    | "notice-bound"
    | "notice-rebooked"
    | "notice-list-numbered"
    | "notices-reported"
    | "minutes-adjusted"
    | "minutes-announced"
    | "notice-recorded-separately"
    | "legal-force-confirmed"
    | "appeal-registered"
    | "appeal-settled"
    | "meeting-moved"
    | "meeting-cancelled";
};

/** A notice is a matter of its decision and of the meeting that it is bound to. */
function touchesOfNotice(event: NoticeEvent): readonly Subject[] {
  switch (event.type) {
    case "notice-bound":
      return [aboutSubject(event.about), ...meetingsOf(event.meeting, event.lost)];
    case "notice-rebooked":
      return [aboutSubject(event.about), ...meetingsOf(event.meeting, event.from)];
    case "notices-reported":
      return [
        meetingSubject(event.meeting),
        ...[...event.notices, ...event.except].map(aboutSubject),
      ];
    case "meeting-cancelled":
      return [
        meetingSubject(event.meeting),
        ...event.notices.map(aboutSubject),
        ...event.assignments.map(assignmentSubject),
      ];
    case "notice-list-numbered":
    case "minutes-adjusted":
    case "minutes-announced":
      return [meetingSubject(event.meeting)];
    case "meeting-moved":
      return [meetingSubject(event.meeting), ...(event.assignments ?? []).map(assignmentSubject)];
    case "legal-force-confirmed":
      return [...event.notices.map(aboutSubject), ...meetingsOf(event.meeting)];
    case "notice-recorded-separately":
      return [aboutSubject(event.about), ...meetingsOf(event.from)];
    case "appeal-registered":
    case "appeal-settled":
      return [aboutSubject(event.about), ...meetingsOf(event.meeting)];
    default:
      return event satisfies never;
  }
}

/** The subjects of those meetings that there are. */
const meetingsOf = (...meetings: readonly (MeetingId | null | undefined)[]): readonly Subject[] =>
  meetings.flatMap((meeting) => known(meetingSubject, meeting));
