import type {
  Day,
  DecisionNumber,
  Instant,
  LogPosition,
  MeetingId,
  PersonId,
  PotId,
  ProposalId,
  RowId,
} from "../domain/brand.ts";
import type { NoticeAbout } from "../domain/decision.ts";
import type { Language } from "../domain/person.ts";
import type { Refusal } from "../domain/refusal.ts";

/**
 * Which card about what: a pure name that the Teams room renders from state, viewer and language.
 * `page` counts from 1 everywhere.
 */
export type Card =
  | { readonly card: "home" }
  | { readonly card: "help" }
  | { readonly card: "pots" }
  | { readonly card: "pot"; readonly pot: PotId }
  /** One page of the distribution form; the page after the last rows is `answers`. */
  | { readonly card: "form"; readonly proposal: ProposalId; readonly page: number }
  /** A distribution written in the chat, as it was read; its button puts it into the open draft. */
  | { readonly card: "prefill"; readonly pot: PotId; readonly text: string }
  | { readonly card: "answers"; readonly proposal: ProposalId }
  | { readonly card: "own-motives"; readonly proposal: ProposalId; readonly page: number }
  | { readonly card: "choose-row"; readonly proposal: ProposalId; readonly page: number }
  | { readonly card: "change-row"; readonly proposal: ProposalId; readonly row: RowId }
  | { readonly card: "add-row"; readonly proposal: ProposalId }
  | { readonly card: "review"; readonly proposal: ProposalId }
  /** All rows of the draft or of the submitted version, ten a page. */
  | { readonly card: "rows"; readonly proposal: ProposalId; readonly page: number }
  | { readonly card: "refer"; readonly proposal: ProposalId; readonly why: "goals" | "referred" }
  /** The proposal as its viewer meets it: the task card of a step or the decision, or its state for others. */
  | { readonly card: "proposal"; readonly proposal: ProposalId }
  | { readonly card: "confirm"; readonly proposal: ProposalId }
  | { readonly card: "return"; readonly proposal: ProposalId }
  | {
      readonly card: "disqualify";
      readonly proposal: ProposalId;
      readonly answer: "yes" | "unsure";
    }
  /** The superior's, or for the board the secretariat's, answer to "osäker". */
  | {
      readonly card: "settle-disqualification";
      readonly proposal: ProposalId;
      readonly person: PersonId;
    }
  | { readonly card: "settle-referral"; readonly proposal: ProposalId }
  | { readonly card: "decision"; readonly decision: DecisionNumber }
  | { readonly card: "decision-text"; readonly decision: DecisionNumber; readonly page: number }
  | { readonly card: "decisions"; readonly page: number }
  /** A decision from paper, with its rows. */
  | { readonly card: "registered"; readonly decision: string }
  | { readonly card: "notices"; readonly meeting: MeetingId | null; readonly page: number }
  | { readonly card: "bind-notice"; readonly about: NoticeAbout }
  | { readonly card: "meetings" }
  | { readonly card: "history"; readonly subject: string; readonly page: number }
  | { readonly card: "may-i-decide"; readonly pot: PotId; readonly day: Day | null }
  | { readonly card: "verify" }
  | { readonly card: "language" }
  | { readonly card: "clock" }
  /** Several pots fit what was typed: which one? */
  | {
      readonly card: "which-pot";
      readonly pots: readonly PotId[];
      readonly next: "pot" | "form" | "may-i-decide" | "history";
    }
  /** "Beslut 1/2018 är fattat": told once to those concerned. */
  | { readonly card: "decision-news"; readonly decision: DecisionNumber }
  /** "Förslaget är hänskjutet", told to holder and secretariat. */
  | { readonly card: "referral-news"; readonly proposal: ProposalId }
  /** "Regionstyrelsen har svarat", told to the holder. */
  | { readonly card: "referral-answer"; readonly proposal: ProposalId }
  /** First contact: what this is, and what the person can do. */
  | { readonly card: "welcome" }
  /** What could not be read as a command. */
  | { readonly card: "not-understood"; readonly text: string };

/** Why a card is shown again: above its figures, or above the field that it concerns. */
export interface Said {
  /** A refusal of what was just asked for. */
  readonly refusal?: Refusal;
  /** Values as typed, by input id, so that a refused page comes back with everything in place. */
  readonly typed?: Readonly<Record<string, string>>;
  /** What has happened since the reader's card, for an outdated click. */
  readonly since?: LogPosition;
  /** Something that just went well, in one line above the card. */
  readonly done?:
    | "saved"
    | "submitted"
    | "withdrawn"
    | "returned"
    | "step-taken"
    | "decided"
    | "disqualified"
    | "unsure"
    | "settled"
    | "referred"
    | "bound"
    | "language"
    | "clock"
    | "row-removed";
}

/** For whom a card is rendered, and when. */
export interface Viewer {
  readonly person: PersonId;
  readonly language: Language;
  readonly now: Instant;
  /** The day of `now` in Sweden. */
  readonly today: Day;
}
