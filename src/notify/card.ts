import type {
  AssignmentId,
  BodyId,
  Day,
  DecisionNumber,
  GrantId,
  Instant,
  LogPosition,
  MeetingId,
  PersonId,
  PositionId,
  PotId,
  ProposalId,
  RowId,
} from "../domain/brand.ts";
import type { NoticeAbout } from "../domain/decision.ts";
import type { Done } from "../domain/done.ts";
import type { FollowUpOf } from "../domain/follow-up.ts";
import type { GrantStepKind } from "../domain/grant.ts";
import type { NeedOf } from "../domain/need.ts";
import type { Language, Standing } from "../domain/person.ts";
import type { PhaseOutOf, PhaseOutOutcome } from "../domain/phase-out.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { DutyKind } from "../domain/reminder.ts";
import type { Filled, SetUpCard } from "./set-up-card.ts";
import type { IntakeCard } from "./card-intake.ts";
import type { CorrectionCard } from "./correction-card.ts";
import type { SearchCard } from "./search-card.ts";
import type { DocumentCard } from "./document-card.ts";
import type { YearCard } from "./year-card.ts";

/**
 * Which card about what: a pure name that the Teams room renders from state, viewer and language.
 * `page` counts from 1 everywhere.
 */
export type Card =
  | { readonly card: "home"; readonly page?: number | undefined }
  | { readonly card: "help" }
  | { readonly card: "pots" }
  | { readonly card: "pot"; readonly pot: PotId }
  /** The same as it stood when a day was over. */
  | { readonly card: "pot-then"; readonly pot: PotId; readonly day: Day }
  /** One page of the distribution form; the page after the last rows is `answers`. */
  | { readonly card: "form"; readonly proposal: ProposalId; readonly page: number }
  /** A distribution written in the chat, as it was read; its button puts it into the open draft. */
  | { readonly card: "prefill"; readonly pot: PotId; readonly text: string }
  | { readonly card: "answers"; readonly proposal: ProposalId }
  | { readonly card: "own-motives"; readonly proposal: ProposalId; readonly page: number }
  | { readonly card: "terms"; readonly proposal: ProposalId }
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
  /** The secretariat's form for an answer by mouth, the question to whoever gave it, and that it was not so. */
  | { readonly card: "note-word" | "word" | "word-news"; readonly proposal: ProposalId }
  | { readonly card: "decision"; readonly decision: DecisionNumber }
  | { readonly card: "decision-text"; readonly decision: DecisionNumber; readonly page: number }
  | { readonly card: "decisions"; readonly page: number }
  | SearchCard
  /** A decision from paper, with its rows. */
  | { readonly card: "registered"; readonly decision: string }
  | { readonly card: "notices"; readonly meeting: MeetingId | null; readonly page: number }
  | { readonly card: "bind-notice"; readonly about: NoticeAbout }
  /** The boards' meetings of a year; this year's where none is named. */
  | {
      readonly card: "meetings";
      readonly year?: number | undefined;
      readonly page?: number | undefined;
    }
  | { readonly card: "history"; readonly subject: string; readonly page: number }
  /** The chain of authority on a day, today where none is named; `who` where it is asked of nobody in particular. */
  | {
      readonly card: "may-i-decide";
      readonly pot: PotId;
      readonly day: Day | null;
      readonly who?: boolean | undefined;
    }
  | { readonly card: "verify" }
  | { readonly card: "language" }
  | { readonly card: "clock" }
  /** Several pots fit what was typed: which one? */
  | {
      readonly card: "which-pot";
      readonly pots: readonly PotId[];
      readonly next: "pot" | "form" | "may-i-decide" | "who-decides" | "history";
      /** Of which day the right, or the pot itself, is asked. */
      readonly day?: Day | null | undefined;
    }
  /** Several people have the name that was typed: whose absence from when to when? */
  | {
      readonly card: "which-person";
      readonly people: readonly PersonId[];
      readonly from: Day | null;
      readonly to: Day | null;
    }
  | {
      readonly card: "which-grant";
      readonly grants: readonly GrantId[];
      readonly next: "grant" | "commitments" | "year";
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
  | { readonly card: "not-understood"; readonly text: string }
  | DocumentCard
  | TimeCard;

/** The cards of meetings, reports, assignments, follow-ups, deputies and reminders. */
export type TimeCard =
  | MeetingCard
  | NoticeCard
  | AssignmentCard
  | FollowUpCard
  | OfficeCard
  | ReminderCard
  | IntakeCard
  | SetUpCard
  | CorrectionCard
  | YearCard;

export type MeetingCard =
  | { readonly card: "meeting"; readonly meeting: MeetingId }
  | { readonly card: "add-meeting"; readonly body: BodyId | null }
  /** Where to: asked for first, and then shown with what follows before it is done. */
  | { readonly card: "move-meeting"; readonly meeting: MeetingId; readonly to?: MoveTo | undefined }
  | { readonly card: "cancel-meeting"; readonly meeting: MeetingId }
  /** A pasted list of meetings; with its text read and shown row by row before anything is stored. */
  | { readonly card: "meeting-list"; readonly body: BodyId; readonly text: string | null }
  | { readonly card: "lead-times"; readonly body: BodyId };

/** The days that somebody wants to move a meeting to, and why. */
export interface MoveTo {
  readonly firstDay: Day;
  readonly decisionDay: Day;
  readonly documentStop: Day | null;
  readonly reason: string;
  /** The form with these days in it, to be changed once more. */
  readonly again?: true | undefined;
}

/** What is done with the list of a meeting, once for all that stands on it; and with one notice. */
export type NoticeCard =
  | {
      readonly card:
        | "number-list"
        | "report-list"
        | "adjust-minutes"
        | "announce-minutes"
        | "legal-force";
      readonly meeting: MeetingId;
    }
  | {
      readonly card: "notice" | "rebook" | "record-separately" | "appeal";
      readonly about: NoticeAbout;
    }
  | { readonly card: "late-notices"; readonly page: number }
  /** Days from decision to board. */
  | { readonly card: "notice-statistics" }
  | { readonly card: "chair-decision"; readonly body: BodyId };

export type AssignmentCard =
  | { readonly card: "assignments"; readonly page: number }
  /** With what another card has filled in already, and where it leads back to. */
  | { readonly card: "add-assignment"; readonly filled?: Filled | undefined }
  | {
      readonly card:
        | "assignment"
        | "bind-assignment"
        | "settle-condition"
        | "report-assignment"
        | "note-assignment"
        | "withdraw-assignment"
        | "refer-back-assignment";
      readonly assignment: AssignmentId;
    };

export type FollowUpCard =
  | { readonly card: "follow-ups"; readonly page: number }
  | ({ readonly card: "follow-up" } & FollowUpOf)
  /** One row's need next year: yes or no. */
  | ({ readonly card: "need" } & NeedOf)
  /**
   * Whether something is phased out: the question, the form of one answer to it, or that it will not be, told once to
   * the secretariat and whoever decided.
   */
  | ({ readonly card: "phase-out"; readonly way: PhaseOutOutcome | "news" | null } & PhaseOutOf)
  /** Per grant, or of one of its pots; the latest cut-off where none is named. */
  | {
      readonly card: "follow-up-summary";
      readonly grant: GrantId;
      readonly pot: PotId | null;
      readonly cutOff: Day | null;
      readonly page: number;
    }
  /** What next year is bound by: yes, unclear, unknown. */
  | { readonly card: "commitments"; readonly grant: GrantId }
  | { readonly card: "grant" | "grant-terms"; readonly grant: GrantId }
  | { readonly card: "grant-step"; readonly grant: GrantId; readonly kind: GrantStepKind };

export type OfficeCard =
  /** The first page where none is named. */
  | { readonly card: "deputies"; readonly page?: number | undefined }
  | { readonly card: "appoint"; readonly position: PositionId }
  | {
      readonly card: "end-holding";
      readonly position: PositionId;
      readonly person: PersonId;
      readonly standing: Standing;
      readonly from: Day;
    }
  /** When somebody is away; `from` and `to` as they were written in the chat. */
  | {
      readonly card: "absence";
      readonly person: PersonId;
      readonly from: Day | null;
      readonly to: Day | null;
    }
  | { readonly card: "unreachable"; readonly page: number }
  /** "Karin är utsedd till tf.": told once to those concerned and the auditors. */
  | {
      readonly card: "office-news";
      readonly position: PositionId;
      readonly event: LogPosition;
    };

export type ReminderCard =
  /** The merged reminders of a day, by the key of their receipt. */
  | { readonly card: "digest"; readonly key: string }
  | { readonly card: "ladders" }
  | { readonly card: "ladder"; readonly duty: DutyKind }
  | { readonly card: "quiet-days" }
  /** What will be sent to whom until a day, and what will be late. */
  | { readonly card: "rehearsal"; readonly until: Day | null; readonly page: number }
  /** "Fördela stod stilla": told once to the secretariat. */
  | { readonly card: "stalled-news" }
  /** What happened while somebody could not be reached, in one card. */
  | { readonly card: "missed-news"; readonly since: LogPosition };

/** Why a card is shown again: above its figures, or above the field that it concerns. */
export interface Said {
  /** A refusal of what was just asked for. */
  readonly refusal?: Refusal;
  /** Values as typed, by input id, so that a refused page comes back with everything in place. */
  readonly typed?: Readonly<Record<string, string>>;
  /** What has happened since the reader's card, for an outdated click. */
  readonly since?: LogPosition;
  /** Something that just went well, in one line above the card. */
  readonly done?: Done;
  /** The file that comes with the card. */
  readonly file?: ComingFile;
}

/** A file as it is told of before it is there; the digest (SHA-256, in hex) is a document's alone. */
export interface ComingFile {
  readonly name: string;
  readonly hash: string | null;
}

/** For whom a card is rendered, and when. */
export interface Viewer {
  readonly person: PersonId;
  readonly language: Language;
  readonly now: Instant;
  /** The day of `now` in Sweden. */
  readonly today: Day;
  /** Files are switched off for the whole authority: nothing offers or asks for one. */
  readonly filesOff?: boolean;
}
