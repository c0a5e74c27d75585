import type { BodyId, LogPosition, MandateId, PersonId, PositionId } from "../domain/brand.ts";

/** What the secretariat sets up; a decision is one from paper. */
export const setUpThings = [
  "person",
  "position",
  "body",
  "case",
  "grant",
  "mandate",
  "pot",
  "decision",
] as const;
export type SetUpThing = (typeof setUpThings)[number];

/** The forms that do it. */
export const setUpForms = [
  "person",
  "name",
  "position",
  "names",
  "body",
  "body-name",
  "case",
  "grant",
  "grant-name",
  "mandate",
  "recall",
  "pot",
  "pot-change",
  "pot-close",
  "board-decision",
  "person-decision",
  "right",
] as const;
export type SetUpForm = (typeof setUpForms)[number];

/** What many rows at once can be pasted of. */
export const setUpLists = ["person", "position", "grant", "mandate", "pot"] as const;
export type SetUpList = (typeof setUpLists)[number];

/** What has been typed in the pages of a form so far, by input id. */
export type Filled = Readonly<Record<string, string>>;

/** The secretariat's settings. `about` is what an existing thing is changed of, by its id. */
export type SetUpCard =
  | { readonly card: "set-up" }
  | { readonly card: "set-up-list"; readonly of: SetUpThing; readonly page: number }
  | { readonly card: "set-up-item"; readonly of: SetUpThing; readonly id: string }
  | {
      readonly card: "set-up-form";
      readonly of: SetUpForm;
      readonly page: number;
      readonly about: string | null;
      readonly filled: Filled;
    }
  /** Everything as it was read, before it is registered under the id that it gets. */
  | {
      readonly card: "set-up-review";
      readonly of: SetUpForm;
      readonly about: string | null;
      readonly filled: Filled;
      readonly id: string;
    }
  /** A pasted list; with its text read and shown row by row before anything is stored. */
  | {
      readonly card: "set-up-import";
      readonly of: SetUpList;
      readonly text: string | null;
      readonly filled: Filled;
      /** So many rows of a file that found no room; they come when it is sent again. */
      readonly rest?: number | undefined;
    }
  | { readonly card: "set-up-rights"; readonly page: number }
  /** What it means to take somebody's right away, before it is done. */
  | {
      readonly card: "take-right";
      readonly person: PersonId;
      readonly right: "secretariat" | "auditor";
    }
  /** What somebody leaves behind and to whom, and what rests on a position or waits for a body, before they end. */
  | { readonly card: "end-person"; readonly person: PersonId }
  | { readonly card: "end-position"; readonly position: PositionId }
  | { readonly card: "end-body"; readonly body: BodyId }
  /** The pots of a mandate that no longer stands, to go on under another. */
  | { readonly card: "move-pots"; readonly from: MandateId; readonly to: MandateId }
  /** What one has entered and another confirms, why it shall not count, and what the first is told of it. */
  | { readonly card: "confirm-right" | "decline-right" | "right-answer"; readonly entry: string }
  /** Who has got or lost a right, and what a position may decide: told once to those concerned and the auditors. */
  | { readonly card: "right-news"; readonly person: PersonId; readonly event: LogPosition }
  | { readonly card: "mandate-news"; readonly mandate: MandateId; readonly event: LogPosition };
