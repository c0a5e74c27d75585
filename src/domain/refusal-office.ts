import type { BodyId, Day, PersonId, PositionId } from "./brand.ts";
import type { Standing } from "./person.ts";
import type { RightOutcome } from "./right.ts";
import type { SpokenRefusal } from "./spoken.ts";

/** How much rests on a body. */
export interface BodyInUse {
  /** Decisions that have not been reported to it. */
  readonly notices: number;
  /** Assignments that shall be reported back to it, or wait for its word. */
  readonly assignments: number;
  /** What it has let somebody decide, and not recalled. */
  readonly mandates: number;
  /** Proposals that have been handed to it. */
  readonly referrals: number;
}

/** How much rests on a position. */
export interface PositionInUse {
  /** With money left or a proposal under way, that it holds, decides or has a step of. */
  readonly pots: number;
  /** What it has been let decide, and not been recalled. */
  readonly mandates: number;
  readonly assignments: number;
  /** Positions under it. */
  readonly below: number;
}

/** Why nothing came of a command about people, positions and rights, or of an answer noted for somebody. */
export type OfficeRefusal =
  | SpokenRefusal
  /** What the secretariat keeps was asked for by somebody else; who is in it. */
  | {
      readonly code: "secretariat-keeps";
      readonly what: "settings" | "reminders" | "other";
      readonly people: readonly PersonId[];
    }
  /** Rows came of what is entered on a form, one at a time. */
  | { readonly code: "one-at-a-time"; readonly of: "body" | "case" }
  /** Rows came without their line breaks: where one ends nobody can know. */
  | { readonly code: "rows-run-together" }
  /** His time here has ended. */
  | { readonly code: "person-ended"; readonly person: PersonId }
  /** Nobody ends his own time here: somebody has to be left who can take him in again. */
  | { readonly code: "own-end" }
  /** Something is open at what he holds, and nobody would be left to hold it. */
  | {
      readonly code: "person-stands-alone";
      readonly person: PersonId;
      readonly positions: readonly PositionId[];
    }
  | { readonly code: "body-ended"; readonly body: BodyId }
  /** What has to be done, moved or recalled before a body ends. */
  | ({ readonly code: "body-in-use" } & BodyInUse)
  | { readonly code: "position-ended"; readonly position: PositionId }
  /** What has to be done, moved or recalled before a position ends. */
  | ({ readonly code: "position-in-use" } & PositionInUse)
  | { readonly code: "appointment-missing"; readonly position: PositionId }
  /** R18. */
  | { readonly code: "name-taken"; readonly name: string; readonly position: PositionId }
  | { readonly code: "own-position" }
  /** What one has entered another confirms. */
  | { readonly code: "own-entry"; readonly people: readonly PersonId[] }
  /** A right that waited has been confirmed or declined already. */
  | {
      readonly code: "right-settled";
      readonly outcome: RightOutcome;
      readonly by: PersonId | null;
    }
  /** Nobody gives himself a right, or takes his own. */
  | { readonly code: "own-right" }
  /** A position above itself. */
  | { readonly code: "superior-loop"; readonly position: PositionId }
  /** The same position in the same standing at the same time, or two who act for it. */
  | {
      readonly code: "holding-overlaps";
      readonly person: PersonId;
      readonly position: PositionId;
      readonly standing: Standing;
      readonly from: Day;
      readonly to: Day | null;
    }
  /** A deputy for a pot that the position has nothing to do with. */
  | { readonly code: "scope-outside"; readonly title: string; readonly position: PositionId };
