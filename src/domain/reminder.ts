import type { Day, Instant, LogPosition, PersonId, Subject } from "./brand.ts";

/** What has to be done by a day, and is reminded of; each has a ladder of its own (DOMAIN.md 5.5). */
export const dutyKinds = [
  /** The list of a meeting needs its case number before the document stop. */
  "number-list",
  /** The paragraph of the list is to be entered after the meeting. */
  "report-list",
  /** *Justering*, at most 14 days after the meeting. */
  "adjust-minutes",
  /** *Anslag*, at most the second day after. */
  "announce-minutes",
  /** The last appeal day has passed: did anything come in? */
  "confirm-legal-force",
  /** A decision has no meeting to be reported at. */
  "bind-notice",
  /** A decision missed its meeting (rule R34). */
  "late-notice",
  /** An assignment's owner has not confirmed it. */
  "confirm-assignment",
  /** An assignment has no meeting. */
  "bind-assignment",
  /** A condition is not met, and the day comes near (rule R22). */
  "settle-condition",
  /** *Återrapport* before the document stop. */
  "report-assignment",
  /** The body met: has it taken note? */
  "note-assignment",
  "follow-up",
  /** Money in a pot that nobody has distributed. */
  "undistributed",
  /** Money of a grant that nobody has distributed. */
  "undistributed-grant",
  /** Granted money that is not used before the grant's last day. */
  "unspent",
  /** *Rekvisition* of the grant. */
  "requisition",
  "grant-report",
  /** Need next year that is unclear or unstated, before the budget (rule R09). */
  "unclear-need",
  /** What a decision phases out to pay for next year: is it done (rules R02 and R03)? */
  "phase-out",
  /** Somebody's turn in a proposal's route. */
  "approval",
  /** A proposal that was sent back and waits in the holder's hands. */
  "returned",
  /** The board's answer to a referred proposal. */
  "referral",
  /** Somebody who is owed something cannot be reached in Teams. */
  "unreachable",
  /** A temporary appointment ends soon. */
  "appointment-ends",
  /** What one of the secretariat has entered waits for another (DESIGN.md section 2). */
  "confirm-right",
  /** Pots rest on a mandate that no longer stands, with money or a proposal in them (rule R12). */
  "move-pots",
  /** Pots with money in them when the last day to use it comes near, and until their year is closed. */
  "close-year",
] as const;

export type DutyKind = (typeof dutyKinds)[number];

/** When a duty is reminded of: working days before (negative) or after its deadline. */
export interface Ladder {
  /** Those who have the duty. */
  readonly remind: readonly number[];
  /** Those above them, with a text of its own; working days after the deadline, or before it. */
  readonly escalate: readonly number[];
}

/** What kind of days reminders keep away from, besides the days off (DOMAIN.md section 6). */
export interface QuietDays {
  /** Weeks 28–31. */
  readonly july: boolean;
  /** *Klämdagar*. */
  readonly bridgeDays: boolean;
  readonly halfDays: boolean;
}

/** A ladder that the secretariat has set, and since when. */
export interface SetLadder extends Ladder {
  readonly since: Instant;
}

/** What people have done about a duty, besides carrying it out. */
export interface DutyMarks {
  /** Who has said "jag tar den"; the others are not reminded. */
  readonly taken: PersonId | null;
  /** Since when: a duty that has come up anew since then is nobody's again. */
  readonly takenAt: Instant | null;
  /** Until which day somebody sleeps on it; never past the day before its last step. */
  readonly snoozed: Readonly<Record<string, Day>>;
  /** The record that last said something of it. */
  readonly revision: LogPosition;
}

export type ReminderEvent =
  | ({ readonly type: "ladder-set"; readonly duty: DutyKind } & Ladder)
  | { readonly type: "quiet-days-set"; readonly quiet: QuietDays }
  | {
      readonly type: "duty-snoozed";
      readonly duty: string;
      readonly subject: Subject;
      readonly person: PersonId;
      readonly until: Day;
    }
  | {
      readonly type: "duty-taken";
      readonly duty: string;
      readonly subject: Subject;
      /** Null: given back. */
      readonly person: PersonId | null;
    };

export type ReminderCommand =
  | ({ readonly type: "set-ladder"; readonly duty: DutyKind } & Ladder)
  | { readonly type: "set-quiet-days"; readonly quiet: QuietDays }
  /** `until` is proposed by the card and checked against the ladder. */
  | {
      readonly type: "snooze-duty";
      readonly duty: string;
      readonly subject: Subject;
      readonly until: Day;
    }
  | { readonly type: "take-duty"; readonly duty: string; readonly subject: Subject }
  | { readonly type: "give-back-duty"; readonly duty: string; readonly subject: Subject };
