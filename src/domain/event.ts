import type { RightEvent } from "./right.ts";
import type { CommandKey, Instant, LogPosition, PersonId, Subject } from "./brand.ts";
import type { AssignmentEvent } from "./assignment.ts";
import type { CorrectionEvent } from "./correction.ts";
import type { DecisionEvent } from "./decision.ts";
import type { DeliveryEvent } from "./delivery.ts";
import type { DocumentEvent } from "./document.ts";
import type { FollowUpEvent } from "./follow-up.ts";
import type { GrantEvent } from "./grant.ts";
import type { IntakeEvent } from "./intake.ts";
import type { MeetingEvent } from "./meeting.ts";
import type { NeedEvent } from "./need.ts";
import type { Capacity, PersonEvent } from "./person.ts";
import type { PhaseOutEvent } from "./phase-out.ts";
import type { PotEvent } from "./pot.ts";
import type { ProposalEvent } from "./proposal-event.ts";
import type { RefusalCode } from "./refusal.ts";
import type { ReminderEvent } from "./reminder.ts";
import type { SpokenEvent } from "./spoken.ts";
import type { YearEvent } from "./year-close.ts";

/** Everything that can have happened; events carry resolved values and are never changed. */
export type Event =
  | PersonEvent
  | RightEvent
  | MeetingEvent
  | GrantEvent
  | PotEvent
  | YearEvent
  | SpokenEvent
  | ProposalEvent
  | DecisionEvent
  | CorrectionEvent
  | AssignmentEvent
  | FollowUpEvent
  | NeedEvent
  | PhaseOutEvent
  | ReminderEvent
  | DocumentEvent
  | DeliveryEvent
  | IntakeEvent
  | {
      /** A known person tried to change something and was refused; rate-limited. */
      readonly type: "attempt-refused";
      readonly person: PersonId;
      readonly command: string;
      readonly refusal: RefusalCode;
    };

export type EventType = Event["type"];

/** Who caused a record, and in which right. */
export type By =
  | { readonly kind: "person"; readonly person: PersonId; readonly capacity: Capacity | null }
  | { readonly kind: "system"; readonly name: SystemName };

/** The parts of the program that act by themselves; none of them can decide (rule R33). */
export type SystemName = "delivery" | "import" | "local-clock";

/** An event with its place in the log, as `evolve` takes it in. */
export interface RecordedEvent {
  readonly position: LogPosition;
  readonly time: Instant;
  readonly by: By;
  readonly key: CommandKey | null;
  readonly touches: readonly Subject[];
  readonly event: Event;
}
