import type { Instant, LogPosition, PersonId, Subject } from "../domain/brand.ts";
import type { DeliveryKind } from "../domain/delivery.ts";
import type { Card } from "./card.ts";

/** A message that should exist: for whom, about what, and under which key it is sent once. */
export interface Owed {
  readonly key: string;
  readonly person: PersonId;
  readonly kind: DeliveryKind;
  readonly subject: Subject;
  /** The event that gave the duty, or that is told of. */
  readonly event: LogPosition;
  readonly card: Card;
  /** When that happened, where the subject's history does not tell. */
  readonly at?: Instant;
  /** The steps of ladders that a digest covers. */
  readonly steps?: readonly string[];
  /** What the message should show, where that is not its subject's own revision. */
  readonly revision?: LogPosition;
}

/** A task is sent anew for every turn; later changes of the subject edit it (DESIGN.md section 4). */
export const task = (person: PersonId, subject: Subject, turn: LogPosition, card: Card): Owed => ({
  key: `task:${person}:${subject}:${turn}`,
  person,
  kind: "task",
  subject,
  event: turn,
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
  event,
  card,
});
