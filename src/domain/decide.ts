import type { Command, Context, Decided } from "./command.ts";
import { decideAssignment } from "./decide-assignment.ts";
import { decideAmendment } from "./decide-amendment.ts";
import { decideConfirmation } from "./decide-confirmation.ts";
import { decideCorrection } from "./decide-correction.ts";
import { decideDelivery } from "./decide-delivery.ts";
import { decideDocument } from "./decide-document.ts";
import { decideDraft } from "./decide-draft.ts";
import { decideFollowUp } from "./decide-follow-up.ts";
import { decideGrant } from "./decide-grant.ts";
import { decideIntake } from "./decide-intake.ts";
import { decideMeeting } from "./decide-meeting.ts";
import { decideNeed } from "./decide-need.ts";
import { decideNotice } from "./decide-notice.ts";
import { decideOrganisation } from "./decide-organisation.ts";
import { decidePhaseOut } from "./decide-phase-out.ts";
import { decidePot } from "./decide-pot.ts";
import { decideReferral } from "./decide-referral.ts";
import { decideReminder } from "./decide-reminder.ts";
import { decideRoute } from "./decide-route.ts";
import { decideSpoken } from "./decide-spoken.ts";
import { decideSubmit } from "./decide-submit.ts";
import { refuse } from "./decided.ts";
import { hasLeft } from "./organisation.ts";
import type { Refusal } from "./refusal.ts";
import type { State } from "./state.ts";
import { decideYear } from "./decide-year-close.ts";

/**
 * Judges a command against the whole current state: events to append, or why not. Pure: knows no
 * clock, no store and no Teams; who, when and in which right come in with the context (DESIGN.md 1.2).
 */
export function decide(state: State, command: Command, context: Context): Decided {
  const unknown = actorHindrance(state, context);
  if (unknown !== null) return refuse(unknown);
  switch (command.type) {
    case "found-authority":
    case "register-person":
    case "choose-language":
    case "establish-position":
    case "appoint-holder":
    case "grant-secretariat":
    case "grant-auditor":
    case "revoke-secretariat":
    case "revoke-auditor":
    case "amend-position":
    case "amend-person":
    case "move-clock":
    case "end-holding":
    case "report-absence":
    case "end-absence":
    case "end-person":
    case "resume-person":
    case "end-position":
    case "resume-position":
      return decideOrganisation(state, command, context);
    case "establish-body":
    case "rename-body":
    case "end-body":
    case "resume-body":
    case "set-lead-times":
    case "schedule-meeting":
    case "schedule-meetings":
    case "move-meeting":
    case "cancel-meeting":
      return decideMeeting(state, command, context);
    case "rename-grant":
    case "open-case":
    case "register-grant":
    case "register-decision":
    case "add-fixed-row":
    case "withdraw-fixed-row":
    case "register-mandate":
    case "recall-mandate":
    case "return-money":
    case "move-money":
    case "set-grant-terms":
    case "note-grant-step":
      return decideGrant(state, command, context);
    case "open-pot":
    case "amend-pot":
    case "close-pot":
    case "move-pot":
    case "register-request":
    case "amend-request":
      return decidePot(state, command, context);
    default:
      return decideWork(state, command, context);
  }
}

/** Whoever asks is known, and his time here has not ended. */
function actorHindrance(state: State, { actor, today }: Context): Refusal | null {
  if (actor.kind !== "person") return null;
  const { person } = actor;
  if (!state.persons.has(person)) return { code: "unknown-person" };
  return hasLeft(state, person, today) ? { code: "person-ended", person } : null;
}

type WorkCommand =
  | Parameters<typeof decideDelivery>[1]
  | Parameters<typeof decideConfirmation>[1]
  | Parameters<typeof decideNotice>[1]
  | Parameters<typeof decideAssignment>[1]
  | Parameters<typeof decideFollowUp>[1]
  | Parameters<typeof decideNeed>[1]
  | Parameters<typeof decideYear>[1]
  | Parameters<typeof decidePhaseOut>[1]
  | Parameters<typeof decideReminder>[1]
  | Parameters<typeof decideDocument>[1]
  | Parameters<typeof decideByPerson>[1];

/** What follows a decision, and the way to it. */
function decideWork(state: State, command: WorkCommand, context: Context): Decided {
  switch (command.type) {
    case "confirm-right":
    case "decline-right":
      return decideConfirmation(state, command, context);
    case "bind-notice":
    case "rebook-notice":
    case "number-notice-list":
    case "report-notices":
    case "adjust-minutes":
    case "announce-minutes":
    case "record-notice-separately":
    case "confirm-legal-force":
    case "register-appeal":
    case "settle-appeal":
    case "register-chair-decision":
      return decideNotice(state, command, context);
    case "register-assignment":
    case "bind-assignment":
    case "settle-condition":
    case "confirm-assignment":
    case "report-assignment":
    case "note-assignment":
    case "withdraw-assignment":
    case "refer-back-assignment":
      return decideAssignment(state, command, context);
    case "answer-follow-up":
      return decideFollowUp(state, command, context);
    case "close-year":
    case "reopen-pot":
      return decideYear(state, command, context);
    case "settle-need":
      return decideNeed(state, command, context);
    case "answer-phase-out":
      return decidePhaseOut(state, command, context);
    case "set-ladder":
    case "set-quiet-days":
    case "snooze-duty":
    case "take-duty":
    case "give-back-duty":
      return decideReminder(state, command, context);
    case "open-conversation":
    case "lose-conversation":
    case "begin-delivery":
    case "end-delivery":
    case "record-edits":
    case "note-form":
    case "tell-stall":
      return decideDelivery(state, command, context);
    case "issue-document":
      return decideDocument(state, command, context);
    default:
      return decideByPerson(state, command, context);
  }
}

/** What only an authenticated human may ask for: no timer, import or default prepares or decides (rule R33, KL 6:38). */
function decideByPerson(
  state: State,
  command:
    | Parameters<typeof decideAmendment>[1]
    | Parameters<typeof decideCorrection>[1]
    | Parameters<typeof decideDraft>[1]
    | Parameters<typeof decideRoute>[1]
    | Parameters<typeof decideReferral>[1]
    | Parameters<typeof decideSpoken>[1]
    | Parameters<typeof decideSubmit>[1]
    | Parameters<typeof decideIntake>[1],
  context: Context,
): Decided {
  const { actor } = context;
  if (actor.kind !== "person") return refuse({ code: "human-required" });
  switch (command.type) {
    case "open-draft":
    case "save-page":
    case "save-answers":
    case "save-terms":
    case "add-own-row":
    case "remove-own-row":
      return decideDraft(state, command, context, actor.person);
    case "open-amendment":
      return decideAmendment(state, command, context, actor.person);
    case "correct-decision":
      return decideCorrection(state, command, context, actor.person);
    case "submit-proposal":
    case "withdraw-proposal":
    case "discard-draft":
      return decideSubmit(state, command, context, actor.person);
    case "take-step":
    case "return-proposal":
    case "decide-proposal":
    case "declare-disqualified":
    case "settle-disqualification":
      return decideRoute(state, command, context, actor.person);
    case "note-word":
    case "answer-word":
      return decideSpoken(state, command, context, actor.person);
    case "refer-proposal":
    case "settle-referral":
      return decideReferral(state, command, context, actor.person);
    case "receive-document":
    case "note-intake-items":
    case "settle-intake-item":
    case "set-intake-row":
    case "remove-intake-row":
    case "note-intake-passage":
    case "close-intake":
    case "set-grant-amount":
      return decideIntake(state, command, context);
    default:
      return command satisfies never;
  }
}
