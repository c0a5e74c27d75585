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

/** Something that is phased out to pay for next year (sv. *utfasning*, rules R02 and R03). */
export interface PhaseOutOf {
  /** As in a follow-up: the number of a decision of ours; of money given by the board the subject. */
  readonly decision: DecisionNumber;
  /** The first of the rows that it pays for. */
  readonly row: RowId;
}

/** The id of what a decision phases out, by the first row that it pays for. */
export const phaseOutId = ({ decision, row }: PhaseOutOf): string => `${decision}/${row}`;

/** Whether it has been done: it has, it will be by another day, or it will not. */
export const phaseOutOutcomes = ["done", "postponed", "abandoned"] as const;
export type PhaseOutOutcome = (typeof phaseOutOutcomes)[number];

/** What somebody has answered; a later answer holds, and the earlier ones are kept beside it. */
export interface PhaseOutAnswer extends PhaseOutOf {
  readonly outcome: PhaseOutOutcome;
  /** The day that it was done, or is put off to; of what will not be done the day of the answer. */
  readonly on: Day;
  /** The note or the reason; empty where nothing was said, and where it was erased. */
  readonly comment: string;
  readonly by: PersonId;
  readonly day: Day;
  readonly at: Instant;
  readonly position: LogPosition;
}

export type PhaseOutEvent = {
  readonly type: "phase-out-answered";
  /** The pot that the money came from, as in a follow-up. */
  readonly pot: PotId;
  /** What is phased out and for how much, in the decision's own words. */
  readonly what: string;
  readonly amount: Ore;
  readonly outcome: PhaseOutOutcome;
  readonly on: Day;
  readonly day: Day;
  readonly private?: { readonly comment: string };
} & PhaseOutOf;

export type PhaseOutCommand = {
  readonly type: "answer-phase-out";
  readonly outcome: PhaseOutOutcome;
  /** The day that it was done, or the new one; null where none was typed, and where none is asked for. */
  readonly day: Day | null;
  readonly comment: string;
  /** How often it had been answered on the card that was answered. */
  readonly turn: number;
} & PhaseOutOf;
