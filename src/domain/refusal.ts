import type { UnreadableWhy } from "./money.ts";
import type { AmendmentRefusal } from "./afterwards.ts";
import type { AssignmentStatus } from "./assignment.ts";
import type {
  BodyId,
  CaseNumber,
  Day,
  DecisionNumber,
  LogPosition,
  Ore,
  PersonId,
  PositionId,
  RowId,
} from "./brand.ts";
import type { PotTerms, StepKind } from "./pot.ts";
import type { OfficeRefusal } from "./refusal-office.ts";
import type { PaperRefusal } from "./refusal-paper.ts";
import type { SetUpField, SetUpProblem } from "./set-up-field.ts";
import type { SlipProblem } from "./slip.ts";
import type { YearRefusal } from "./year-close.ts";

/** What is wrong with one field of a form; shown right above it. */
export type FieldProblem =
  | { readonly code: "unreadable"; readonly why: UnreadableWhy; readonly typed: string }
  | { readonly code: "unanswered" }
  | { readonly code: "motive-missing" }
  | { readonly code: "next-year-missing" }
  /** R02: what is phased out is less than what is unfunded. */
  | { readonly code: "phase-out-too-small"; readonly unfunded: Ore; readonly phasedOut: Ore }
  | { readonly code: "phase-out-incomplete" }
  /** R03: the board that the money comes from, and its decision, must be named. */
  | { readonly code: "board-missing" }
  /** R03: moved money cannot be phased out in the own board. */
  | { readonly code: "board-is-own" }
  | { readonly code: "second-rest" }
  | { readonly code: "rest-is-empty" }
  | { readonly code: "too-long"; readonly length: number; readonly max: number }
  | { readonly code: "missing" }
  /** The steps of a ladder are whole working days. */
  | { readonly code: "offsets-unreadable"; readonly typed: string }
  | { readonly code: "too-short"; readonly length: number; readonly min: number }
  /** R18: no position, or more than one, goes by this name. */
  | { readonly code: "position-unknown"; readonly typed: string }
  | { readonly code: "body-unknown"; readonly typed: string }
  /** R27: an assignment rests on a paragraph or on a decision's number. */
  | { readonly code: "basis-unreadable"; readonly typed: string }
  | { readonly code: "decision-unknown"; readonly typed: string }
  | { readonly code: "section-unreadable"; readonly typed: string }
  | { readonly code: "month-unreadable"; readonly typed: string }
  /** Months as `YYYY-MM`. */
  | { readonly code: "month-outside"; readonly from: string; readonly to: string }
  /** The body did not meet that day, as far as the calendar knows. */
  | { readonly code: "no-meeting-that-day"; readonly day: Day }
  /** A day before or after what it can be. */
  | { readonly code: "day-outside"; readonly from: Day; readonly to: Day }
  | { readonly code: "day-too-early"; readonly earliest: Day }
  | { readonly code: "day-too-late"; readonly latest: Day }
  /** What was typed is no day of the calendar. */
  | { readonly code: "day-unreadable"; readonly typed: string }
  /** A lead time is a whole number of days. */
  | { readonly code: "not-a-count-of-days"; readonly max: number }
  /** R16: "se bilaga" without an attachment. */
  | { readonly code: "attachment-missing" }
  /** Of a text with one thing a line: how many lines there are, and the number of one that is too long. */
  | { readonly code: "lines-too-many"; readonly lines: number; readonly max: number }
  | {
      readonly code: "line-too-long";
      readonly line: number;
      readonly length: number;
      readonly max: number;
    }
  /** An amount in millions where one to the krona is asked for (rule R05). */
  | {
      readonly code: "amount-rounded";
      readonly typed: string;
      readonly from: Ore;
      readonly to: Ore;
      /** What can be done by somebody who does not know it: say that it is rounded, or wait. */
      readonly otherwise: "about" | "wait";
    }
  /** An amount in a form that takes nothing but amounts. */
  | {
      readonly code: "amount-unreadable";
      readonly why: UnreadableWhy;
      readonly typed: string;
    }
  /** More than an activity got, and no word about why. */
  | { readonly code: "more-than-granted"; readonly amount: Ore; readonly granted: Ore }
  /** More than an activity has left to give back, by what it has said that it has used. */
  | { readonly code: "more-than-left"; readonly left: Ore; readonly used: Ore }
  /** More than is left to distribute of a pot. */
  | { readonly code: "more-than-pot"; readonly left: Ore }
  | { readonly code: "less-than-used"; readonly amount: Ore; readonly used: Ore }
  | { readonly code: "not-chosen" }
  /** Somebody else answered while the form stood open. */
  | { readonly code: "answered-since" }
  /** A text fills its field to the last character: the client cuts off what does not fit, and says nothing. */
  | { readonly code: "may-be-cut"; readonly max: number }
  /** Other rows differ from what is there than those that were shown. */
  | { readonly code: "rows-differ" }
  /** Somebody has added, changed or removed rows of the decision that is to be entered. */
  | { readonly code: "rows-since" }
  | SlipProblem
  /** A need of nothing is a no. */
  | { readonly code: "need-of-nothing" }
  | SetUpProblem
  /** A day of a grant lies in its year or the two that follow. */
  | { readonly code: "day-not-of-grant"; readonly from: Day; readonly to: Day };

/** The field that a problem concerns: a row of the form, or one of the common questions. */
export interface FieldError {
  readonly field:
    | RowId
    | SetUpField
    | "motive"
    | "conditions"
    | "appendices"
    | "next-year"
    | "goals"
    | "comment"
    | "activity"
    | "responsible"
    | "section"
    | "day"
    | "announcedDay"
    | "meeting"
    | "firstDay"
    | "decisionDay"
    | "documentStop"
    | "preparation"
    | "summons"
    | "list"
    | "reason"
    | "reference"
    | "text"
    | "title"
    | "name"
    | "caseNumber"
    | "owner"
    | "body"
    | "month"
    | "condition"
    | "conditionBody"
    | "basis"
    | "used"
    | "forecast"
    | "effect"
    | "need"
    | "needAmount"
    | "requisitionDay"
    | "lastUseDay"
    | "reportDay"
    | "unspent"
    | "person"
    | "standing"
    | "appointment"
    | "fromDay"
    | "toDay"
    | "remind"
    | "escalate"
    | "amount"
    | "year"
    | "code"
    | "round"
    | "purpose"
    | "purposes"
    | "quote"
    | "onward"
    | "holder"
    | "reviewer"
    | "outcome"
    | "another"
    | "grant"
    | "pot";
  readonly problem: FieldProblem;
}

/** Why a command changed nothing; the language room says each in one sentence with the way out. */
export type Refusal =
  | OfficeRefusal
  | PaperRefusal
  | YearRefusal
  /** The actor is nobody we know in this authority. */
  | { readonly code: "unknown-person" }
  /** A part of the program asked for what only a person may do (R33, KL 6:38). */
  | { readonly code: "human-required" }
  | { readonly code: "not-secretariat" }
  | { readonly code: "not-local" }
  | { readonly code: "clock-backwards"; readonly now: number }
  | { readonly code: "already-exists"; readonly id: string }
  | { readonly code: "not-found"; readonly id: string }
  /** R19. */
  | { readonly code: "case-number-malformed"; readonly text: string }
  /** R19: a case number is never used again for another case. */
  | { readonly code: "case-number-taken"; readonly number: CaseNumber; readonly title: string }
  | { readonly code: "day-malformed"; readonly text: string }
  | { readonly code: "export-form-unknown"; readonly text: string }
  | { readonly code: "period-reversed"; readonly from: Day; readonly to: Day }
  /** R04. */
  | { readonly code: "total-differs"; readonly stated: Ore; readonly computed: Ore }
  /** A document that is finished: its text is not kept here. */
  | { readonly code: "intake-closed" }
  /** A row of a document whose decision is entered already. */
  | { readonly code: "row-after-decision" }
  /** Somebody else set or removed the row since its form was shown. */
  | { readonly code: "row-set-since" }
  /** A row that was added by mistake, and that somebody has answered for or given something back of since. */
  | { readonly code: "row-in-use" }
  /** A row of money in a decision that names no grant to take it from. */
  | { readonly code: "row-without-grant" }
  /** Somebody added rows to the decision since its form was shown; the last of them. */
  | { readonly code: "rows-added-since"; readonly activity: string; readonly amount: Ore }
  /** R05: rows and pots have bound more of the grant than that. */
  | { readonly code: "grant-below-bound"; readonly bound: Ore; readonly wanted: Ore }
  /** R12. */
  | { readonly code: "mandate-incomplete"; readonly missing: "quote" | "purposes" | "basis" }
  /** Minutes of a day that has not been. */
  | { readonly code: "paper-ahead"; readonly day: Day }
  | { readonly code: "mandate-not-yet"; readonly from: Day }
  | { readonly code: "mandate-expired"; readonly to: Day }
  | { readonly code: "mandate-recalled"; readonly from: Day }
  /** Entered by one of the secretariat, and not confirmed by another yet (DESIGN.md section 2). */
  | { readonly code: "mandate-unconfirmed" }
  | { readonly code: "pot-unconfirmed" }
  /** What rests on a mandate stays with it while it carries. */
  | { readonly code: "mandate-stands" }
  /** Two have changed the same pot: what stood on the second's form, and what stands there now. */
  | {
      readonly code: "pot-amended-since";
      readonly by: PersonId | null;
      readonly was: PotTerms;
      readonly now: PotTerms;
    }
  /** A request that somebody is to decide about, or that has its answer, is not put right any more. */
  | {
      readonly code: "request-proposed";
      readonly activity: string;
      readonly by: "proposal" | "board";
    }
  | {
      readonly code: "request-answered";
      readonly activity: string;
      /** Null for the board's. */
      readonly decision: DecisionNumber | null;
    }
  /** Somebody else put it right since the card was shown. */
  | { readonly code: "request-changed"; readonly activity: string }
  | { readonly code: "title-in-use"; readonly of: "grant" | "body" }
  /** R13: the board has not allowed onward delegation, or it would be a second step (KL 7:6). */
  | { readonly code: "onward-not-allowed" }
  | { readonly code: "onward-second-step" }
  /** KL 7:6: only the head of an administration passes on what the board has delegated. */
  | { readonly code: "delegate-not-head"; readonly position: PositionId }
  /** KL 7:5: by delegation the board's own delegate decides, and nobody else. */
  | { readonly code: "holder-not-delegate"; readonly position: PositionId }
  /** R06. */
  | { readonly code: "purpose-outside"; readonly purpose: string }
  | { readonly code: "route-missing" }
  /** R09. */
  | {
      readonly code: "request-incomplete";
      readonly missing: "activity" | "description" | "responsible" | "sought";
    }
  | { readonly code: "amount-not-positive" }
  | { readonly code: "text-too-long"; readonly length: number; readonly max: number }
  | { readonly code: "notice-target-missing" }
  /** R07: somebody else's pot. */
  | {
      readonly code: "not-holder";
      readonly position: PositionId;
      readonly holders: readonly PersonId[];
    }
  | { readonly code: "draft-open"; readonly by: PersonId | null }
  | { readonly code: "nothing-to-distribute" }
  | AmendmentRefusal
  /** The card was outdated: what has happened is read from the trail after `seen`. */
  | { readonly code: "outdated"; readonly seen: LogPosition; readonly current: LogPosition }
  /** The fields that changed on another device since the page was shown; typed text is kept. */
  | { readonly code: "page-outdated"; readonly rows: readonly RowId[] }
  | { readonly code: "not-open" }
  | { readonly code: "not-submitted" }
  | { readonly code: "fields"; readonly errors: readonly FieldError[] }
  | { readonly code: "rows-too-many"; readonly max: number }
  /** So many documents of one person are being read in already. */
  | { readonly code: "intakes-too-many"; readonly max: number }
  /** A text that is no list, from somebody who is not in the secretariat; whether lists are his to read in. */
  | {
      readonly code: "document-not-yours";
      readonly lists: boolean;
      readonly people: readonly PersonId[];
    }
  | { readonly code: "pot-exceeded"; readonly sum: Ore; readonly left: Ore }
  | { readonly code: "nothing-proposed" }
  /** Warnings that the sender has not confirmed. */
  | { readonly code: "warnings-unconfirmed"; readonly warnings: readonly string[] }
  /** KL 6:38 first paragraph: only the board can decide this. */
  | { readonly code: "board-only" }
  | { readonly code: "comment-missing" }
  /** Not this person's turn: another step or another position. */
  | {
      readonly code: "not-your-turn";
      readonly position: PositionId;
      readonly step: StepKind | "decision";
      readonly holders: readonly PersonId[];
    }
  /** Who prepared it may not review or decide it. */
  | { readonly code: "prepared-it-yourself" }
  | { readonly code: "nobody-else-has-looked" }
  | { readonly code: "you-are-disqualified" }
  /** Sent back, nobody could take it on: its holders are disqualified and have no substitute. */
  | { readonly code: "nobody-to-return-to" }
  | { readonly code: "disqualification-open"; readonly person: PersonId }
  | { readonly code: "already-declared" }
  | {
      readonly code: "already-decided";
      readonly decision: DecisionNumber;
      readonly person: PersonId;
    }
  | { readonly code: "already-referred" }
  | { readonly code: "not-referred" }
  /** R15: nobody to send the extract to. */
  | { readonly code: "dispatch-missing" }
  | { readonly code: "section-missing" }
  | { readonly code: "meeting-outside"; readonly meeting: string }
  /** The body meets already on one of the days. */
  | {
      readonly code: "meeting-clash";
      readonly body: BodyId;
      readonly firstDay: Day;
      readonly decisionDay: Day;
    }
  /** A meeting that has been held stays where it was. */
  | { readonly code: "meeting-held"; readonly day: Day }
  | { readonly code: "meeting-cancelled"; readonly day: Day }
  /** Somebody else's assignment. */
  | {
      readonly code: "not-owner";
      readonly position: PositionId;
      readonly holders: readonly PersonId[];
    }
  /** The same owner has an assignment from this paragraph and item already. */
  | { readonly code: "assignment-exists"; readonly position: PositionId }
  /** Not what can be done with an assignment where it stands. */
  | { readonly code: "assignment-status"; readonly status: AssignmentStatus }
  /** The duty to report has ended: nothing to bind, move or record any more. */
  | {
      readonly code: "notice-closed";
      readonly why: "reported" | "recorded-separately" | "final" | "annulled";
    }
  /** A list is reported on the meeting's decision day, or later. */
  | { readonly code: "meeting-not-held"; readonly day: Day }
  /** R34: a report is bound to a meeting that is still to come. */
  | { readonly code: "meeting-not-ahead"; readonly day: Day }
  /** KL 6:40: an urgent decision is reported at the very next meeting. */
  | { readonly code: "urgent-next"; readonly day: Day }
  | { readonly code: "list-empty" }
  /** R26: the steps after a meeting come one after the other. */
  | { readonly code: "list-step-missing"; readonly step: "reported" | "adjusted" | "announced" }
  /** The step is noted already, with other figures. */
  | {
      readonly code: "list-step-noted";
      readonly step: "numbered" | "reported" | "adjusted" | "announced";
      readonly day: Day | null;
    }
  /** KL 13:5: somebody can still appeal. */
  | { readonly code: "appeal-time-runs"; readonly last: Day }
  | { readonly code: "appeal-open"; readonly reference: string }
  | { readonly code: "appeal-missing" }
  /** A follow-up asks for figures that are not in the accounts yet. */
  | { readonly code: "follow-up-not-open"; readonly opensOn: Day }
  /** Somebody else answers for the activity. */
  | { readonly code: "not-responsible"; readonly people: readonly PersonId[] }
  /** The secretariat's, or that of the mandate's delegate. */
  | { readonly code: "not-secretariat-or-delegate" }
  /** Done or no longer due, or somebody else's: which of it is only for those who have it. */
  | { readonly code: "duty-not-yours" }
  /** A colleague who can carry it out has said "jag tar den". */
  | { readonly code: "duty-taken"; readonly person: PersonId }
  | { readonly code: "duty-not-taken" }
  /** Whoever is away holds no colleague's reminders back. */
  | { readonly code: "taker-away"; readonly until: Day }
  /** Nobody sleeps past the day before the last step; `to` is null when the next step is the last. */
  | { readonly code: "snooze-outside"; readonly to: Day | null }
  /** Another process has claimed the delivery. */
  | { readonly code: "already-claimed"; readonly key: string };

export type RefusalCode = Refusal["code"];
