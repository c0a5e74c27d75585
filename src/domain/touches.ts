import { subject, type Subject } from "./brand.ts";
import type { NoticeAbout } from "./decision.ts";
import type { Event } from "./event.ts";

/** The subject of a decision that is reported: ours or from paper. */
export const aboutSubject = (about: NoticeAbout): Subject =>
  about.kind === "decision"
    ? subject(`decision/${about.decision}`)
    : subject(`registered/${about.decision}`);

/** The id of the notice that a decision owes. */
export const noticeId = (about: NoticeAbout): string => `${about.kind}/${about.decision}`;

export const proposalSubject = (proposal: string): Subject => subject(`proposal/${proposal}`);
export const potSubject = (pot: string): Subject => subject(`pot/${pot}`);
export const personSubject = (person: string): Subject => subject(`person/${person}`);
export const decisionSubject = (decision: string): Subject => subject(`decision/${decision}`);

/**
 * The subjects that an event is about: their revision moves and what is owed for them is computed again.
 * Drafts touch only their proposal, so that nobody else's card stirs while the holder writes.
 */
export function touchesOf(event: Event): readonly Subject[] {
  switch (event.type) {
    case "authority-founded":
    case "clock-moved":
      return [subject("authority")];
    case "person-registered":
    case "language-chosen":
    case "secretariat-granted":
    case "auditor-granted":
    case "conversation-opened":
    case "person-unreachable":
    case "attempt-refused":
      return [personSubject(event.person)];
    case "position-established":
    case "position-held":
    case "body-established":
    case "meeting-scheduled":
    case "case-opened":
    case "grant-registered":
    case "decision-registered":
    case "mandate-registered":
    case "mandate-recalled":
    case "pot-opened":
    case "request-received":
      return touchesOfSetUp(event);
    case "draft-entered":
    case "draft-answered":
    case "own-row-added":
    case "own-row-removed":
    case "step-taken":
    case "disqualification-declared":
    case "disqualification-settled":
      return [proposalSubject(event.proposal)];
    case "draft-opened":
    case "proposal-submitted":
    case "proposal-returned":
    case "proposal-withdrawn":
    case "proposal-referred":
    case "referral-settled":
      return [proposalSubject(event.proposal), potSubject(event.pot)];
    case "decision-made":
      return [
        decisionSubject(event.decision),
        proposalSubject(event.proposal),
        potSubject(event.pot),
      ];
    case "notice-bound":
      return [aboutSubject(event.about)];
    case "delivery-begun":
    case "delivery-made":
    case "delivery-refused":
    case "delivery-unknown":
    case "deliveries-edited":
    case "form-shown":
    case "form-left":
      return [];
    default:
      return event satisfies never;
  }
}

type SetUpEvent = Event & {
  type:
    | "position-established"
    | "position-held"
    | "body-established"
    | "meeting-scheduled"
    | "case-opened"
    | "grant-registered"
    | "decision-registered"
    | "mandate-registered"
    | "mandate-recalled"
    | "pot-opened"
    | "request-received";
};

function touchesOfSetUp(event: SetUpEvent): readonly Subject[] {
  switch (event.type) {
    case "position-established":
    case "position-held":
      return [subject(`position/${event.position}`)];
    case "body-established":
      return [subject(`body/${event.body}`)];
    case "meeting-scheduled":
      return [subject(`meeting/${event.meeting}`)];
    case "case-opened":
      return [subject(`case/${event.case}`)];
    case "grant-registered":
      return [subject(`grant/${event.grant}`)];
    case "decision-registered":
      return [
        subject(`registered/${event.decision}`),
        ...(event.grant === null ? [] : [subject(`grant/${event.grant}`)]),
      ];
    case "mandate-registered":
    case "mandate-recalled":
      return [subject(`mandate/${event.mandate}`)];
    case "pot-opened":
      return [potSubject(event.pot), subject(`grant/${event.grant}`)];
    case "request-received":
      return [potSubject(event.pot)];
    default:
      return event satisfies never;
  }
}
