import type { Day, DecisionNumber, LogPosition, PersonId, PotId, RowId } from "./brand.ts";

/** A funded row whose need of money next year is asked for (sv. *behov nästa år*, rules R09 and R10). */
export interface NeedOf {
  /** As in a follow-up: the number of a decision of ours; of money given on paper or by the board the subject. */
  readonly decision: DecisionNumber;
  readonly row: RowId;
}

/** What settles a need: an answer is a yes or a no. */
export type SettledAs = "yes" | "no";

/** What somebody has said of a row's need after it was decided; the decision and its paper stay as they are. */
export interface SettledNeed extends NeedOf {
  readonly need: SettledAs;
  /** Why, or who has said so; empty where nothing was said, and where it was erased. */
  readonly comment: string;
  readonly by: PersonId;
  readonly day: Day;
  readonly position: LogPosition;
  /** How often it has been settled: a form that shows an older answer replaces none. */
  readonly turn: number;
}

export type NeedEvent = {
  readonly type: "need-settled";
  /** The pot that the money came from, as in a follow-up. */
  readonly pot: PotId;
  readonly activity: string;
  readonly need: SettledAs;
  readonly day: Day;
  readonly private?: { readonly comment: string };
} & NeedOf;

export type NeedCommand = {
  readonly type: "settle-need";
  readonly need: SettledAs;
  readonly comment: string;
  /** How often it had been settled on the card that was answered. */
  readonly turn: number;
} & NeedOf;
