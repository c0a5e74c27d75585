import type {
  Day,
  DecisionNumber,
  Instant,
  LogPosition,
  Ore,
  PersonId,
  PotId,
  RowId,
} from "./brand.ts";
import type { Need } from "./grant.ts";
import type { UnreadableWhy } from "./money.ts";

/** Which follow-up of which funded activity (sv. *uppföljning*, rule R20). */
export interface FollowUpOf {
  /** The number of a decision of ours; of money given on paper or by the board the subject (`Funding`). */
  readonly decision: DecisionNumber;
  readonly row: RowId;
  /** 30 April, 31 August, 31 December, or the grant's report date. */
  readonly cutOff: Day;
}

/** What became of what was promised when the money was given (rule R21). */
export type Effect = "as-promised" | "partly" | "not-at-all" | "too-early" | "not-measurable";

/** An answered follow-up; a later answer for the same cut-off takes its place, the log keeps both. */
export interface FollowUp extends FollowUpOf {
  readonly id: string;
  readonly pot: PotId;
  readonly used: Ore;
  readonly left: Ore;
  /** What will be used in all before the last day. */
  readonly forecast: Ore;
  readonly effect: Effect;
  readonly comment: string;
  /** Need of money next year, and how much where it is yes or unclear. */
  readonly need: Need;
  readonly needAmount: Ore | null;
  readonly by: PersonId;
  readonly day: Day;
  readonly at: Instant;
  readonly position: LogPosition;
}

export type FollowUpEvent = {
  readonly type: "follow-up-answered";
  /** The pot that the money came from, whose figures move with it. */
  readonly pot: PotId;
  readonly used: Ore;
  readonly left: Ore;
  readonly forecast: Ore;
  readonly effect: Effect;
  readonly need: Need;
  readonly needAmount: Ore | null;
  readonly day: Day;
  readonly private?: { readonly comment: string };
} & FollowUpOf;

/** An amount as it was read from its field; what could not be read is told above the field. */
export type TypedAmount =
  | { readonly kind: "amount"; readonly amount: Ore }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable"; readonly why: UnreadableWhy; readonly typed: string };

export type FollowUpCommand = {
  readonly type: "answer-follow-up";
  readonly used: TypedAmount;
  readonly forecast: TypedAmount;
  readonly effect: Effect | null;
  readonly comment: string;
  readonly need: Need | null;
  readonly needAmount: TypedAmount;
} & FollowUpOf;
