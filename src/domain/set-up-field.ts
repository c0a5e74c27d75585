import type { Day } from "./brand.ts";

/** The fields of the forms in which the secretariat sets up an authority. */
export type SetUpField =
  | "abbreviation"
  | "aliases"
  | "amount"
  | "case"
  | "code"
  | "delegate"
  | "directory"
  | "entraId"
  | "fromPot"
  | "grant"
  | "head"
  | "holder"
  | "language"
  | "mail"
  | "mandate"
  | "noticeAt"
  | "onward"
  | "otherPurpose"
  | "position"
  | "purpose"
  | "purposes"
  | "quote"
  | "right"
  | "round"
  | "rounding"
  | "route"
  | "rows"
  | "source"
  | "superior"
  | "titleEn"
  | "total"
  | "validTo"
  | "year";

/** What is wrong with a field of such a form, besides what can be wrong with any. */
export type SetUpProblem =
  /** What is no object id of the directory. */
  | { readonly code: "entra-id-malformed"; readonly typed: string }
  /** What is no address of mail. */
  | { readonly code: "mail-malformed"; readonly typed: string }
  | { readonly code: "person-unknown"; readonly typed: string }
  /** Whoever this identity belongs to is known already. */
  | { readonly code: "person-known"; readonly name: string }
  /** The same, and his time here has ended: he is taken in again, not entered anew. */
  | { readonly code: "person-known-ended"; readonly name: string }
  /** A position of this name has been there, and has ended. */
  | { readonly code: "position-known-ended"; readonly name: string }
  /** One person was picked, and the id of another pasted. */
  | { readonly code: "two-people" }
  /** Nothing of the kind, or more than one, goes by this name. */
  | { readonly code: "name-unknown"; readonly typed: string }
  /** Somebody else has changed it since the form was opened, and now it is this. */
  | { readonly code: "changed-since"; readonly now: string }
  /** Somebody else has moved the meeting, to these days, since a form about it was opened. */
  | { readonly code: "meeting-moved-since"; readonly firstDay: Day; readonly decisionDay: Day }
  /** What is no case number as they are written here (rule R19). */
  | { readonly code: "case-number-other"; readonly typed: string }
  /** A case number that the text which is read in does not have, and the one that it has. */
  | { readonly code: "case-number-not-read"; readonly typed: string; readonly read: string }
  | { readonly code: "abbreviation-malformed"; readonly typed: string }
  /** The case numbers call the body something else (rule R19). */
  | { readonly code: "abbreviation-other"; readonly typed: string; readonly organ: string }
  | { readonly code: "too-many-lines"; readonly lines: number; readonly max: number }
  | {
      readonly code: "number-outside";
      readonly typed: string;
      readonly min: number;
      readonly max: number;
    }
  /** Onward delegation is said to be allowed, and not where (rule R13). */
  | { readonly code: "onward-unsourced" }
  /** A line of several parts, such as a row of a decision; counted from 1. */
  | { readonly code: "line-unreadable"; readonly line: number; readonly typed: string };
