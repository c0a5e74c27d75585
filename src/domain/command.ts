import type { RightCommand } from "./right.ts";
import type { AssignmentCommand } from "./assignment.ts";
import type { CommandKey, Day, Instant, PersonId } from "./brand.ts";
import type { CorrectionCommand } from "./correction.ts";
import type { DecisionCommand } from "./decision.ts";
import type { DeliveryCommand } from "./delivery.ts";
import type { DocumentCommand } from "./document.ts";
import type { Event, SystemName } from "./event.ts";
import type { FollowUpCommand } from "./follow-up.ts";
import type { GrantCommand } from "./grant.ts";
import type { IntakeCommand } from "./intake.ts";
import type { MeetingCommand } from "./meeting.ts";
import type { NeedCommand } from "./need.ts";
import type { Capacity, PersonCommand } from "./person.ts";
import type { PhaseOutCommand } from "./phase-out.ts";
import type { PotCommand } from "./pot.ts";
import type { ProposalCommand } from "./proposal-command.ts";
import type { Refusal } from "./refusal.ts";
import type { ReminderCommand } from "./reminder.ts";
import type { SpokenCommand } from "./spoken.ts";
import type { YearCommand } from "./year-close.ts";

/** Everything that somebody can ask for. */
export type Command =
  | PersonCommand
  | RightCommand
  | MeetingCommand
  | GrantCommand
  | PotCommand
  | YearCommand
  | SpokenCommand
  | ProposalCommand
  | DecisionCommand
  | CorrectionCommand
  | AssignmentCommand
  | FollowUpCommand
  | NeedCommand
  | PhaseOutCommand
  | ReminderCommand
  | IntakeCommand
  | DocumentCommand
  | DeliveryCommand;

export type CommandType = Command["type"];

/** Who asks: an authenticated person, or a part of the program. */
export type Actor =
  | { readonly kind: "person"; readonly person: PersonId }
  | { readonly kind: "system"; readonly name: SystemName };

/** What `decide` may know besides the state: who, when, and how to digest canonical data. */
export interface Context {
  readonly actor: Actor;
  readonly now: Instant;
  /** `now` as a day in Europe/Stockholm. */
  readonly today: Day;
  /** SHA-256 in hex. */
  readonly digest: (canonical: string) => string;
}

/** A command on its way in, with the identity that makes a repeated click one and the same. */
export interface Envelope {
  readonly command: Command;
  readonly actor: Actor;
  /** Null for commands of the program itself, whose events are idempotent by their own keys. */
  readonly key: CommandKey | null;
}

/** What came of a command: events to append, or why not. */
export type Decided =
  | {
      readonly kind: "accepted";
      readonly events: readonly Event[];
      readonly capacity: Capacity | null;
    }
  | { readonly kind: "refused"; readonly refusal: Refusal };
