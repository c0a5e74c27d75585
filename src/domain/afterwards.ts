import type {
  Day,
  DecisionNumber,
  Instant,
  Ore,
  PersonId,
  PositionId,
  ProposalId,
  RowId,
} from "./brand.ts";
import type { Decider } from "./person.ts";

/** What a draft changes, and why (sv. *ändringsbeslut*, DOMAIN.md fact 6). */
export interface Amends {
  readonly decision: DecisionNumber;
  readonly reason: string;
}

/**
 * What a decision takes the place of. The money of the old rows comes back and goes out again with the new
 * ones; what is left over returns to the pot.
 */
export interface Replaces {
  readonly decision: DecisionNumber;
  readonly rows: readonly { readonly id: RowId; readonly amount: Ore }[];
}

/** What has taken a decision's place: another decision of ours, or the board's own. */
export interface Replacement {
  readonly proposal: ProposalId;
  readonly decision: DecisionNumber | null;
  /** The board's paragraph where the board changed it. */
  readonly section: number | null;
  readonly day: Day;
  readonly time: Instant;
}

/**
 * What of a decision an obvious slip can stand in: words, never money, rows, decider, day or right. `dispatch` is
 * who gets an extract, one a line, as the conditions and the titles of the appendices are; `reference` the other
 * board's decision behind moved money (rule R03).
 */
export const correctionFields = [
  "activity",
  "motive",
  "left-motive",
  "reference",
  "conditions",
  "appendices",
  "dispatch",
] as const;

export type CorrectionField = (typeof correctionFields)[number];

/** An obvious slip put right (sv. *rättelse*); the decision's own text stays as it was. */
export interface Correction {
  /** From 1, within its decision. */
  readonly number: number;
  readonly field: CorrectionField;
  /** The rows that bear the text; none where it concerns the whole decision. */
  readonly rows: readonly RowId[];
  readonly was: string;
  readonly is: string;
  readonly reason: string;
  /** Who corrected it, frozen as in a decision (rule R14). */
  readonly by: Decider;
  readonly day: Day;
  /** Of its canonical data: the check code of its document. Null for those from before there was one. */
  readonly digest: string | null;
  /** The version of its document's layout. */
  readonly template: number;
}

/** What comes after a decision and points at it, or what it points at itself; its own words stay as they were. */
export interface Afterwards {
  /** The decision that this one changes; null for an ordinary one. */
  readonly amends: Amends | null;
  /** What has taken its place; null while it stands. */
  readonly replaced: Replacement | null;
  readonly corrections: readonly Correction[];
}

/** Why a decision is neither corrected nor changed. */
export type AmendmentRefusal =
  /** Another decision has taken its place already; null for the board's. */
  | { readonly code: "already-amended"; readonly by: DecisionNumber | null }
  /** A change that changes nothing. */
  | { readonly code: "nothing-changed"; readonly decision: DecisionNumber }
  /** Money, rows, decider, day and right are changed by another decision alone (DOMAIN.md fact 6). */
  | { readonly code: "needs-amendment" }
  /** Somebody has corrected the same text since the form was shown. */
  | { readonly code: "text-corrected"; readonly number: number; readonly person: PersonId }
  /** A decision that cannot take back what another gave: it is the same, of another grant, older, or somebody else's. */
  | {
      readonly code: "return-outside";
      readonly why: "own" | "grant" | "earlier" | "maker";
    }
  /** What came back has gone out again. */
  | { readonly code: "return-spent"; readonly left: Ore; readonly wanted: Ore }
  /** A decision that cannot move what was given to a pot, for the same reasons. */
  | {
      readonly code: "move-outside";
      readonly why: "own" | "grant" | "earlier" | "maker" | "ended" | "target";
    }
  /** Somebody is to decide a proposal that says what will be left in the pot. */
  | { readonly code: "pot-awaits-decision"; readonly title: string }
  /** The money has gone on from where it was moved to. */
  | { readonly code: "move-spent"; readonly left: Ore; readonly wanted: Ore }
  /** A change of the decision is under way, with the words that it began with. */
  | { readonly code: "amendment-open"; readonly decision: DecisionNumber }
  /** Only whoever may decide the pot that day. */
  | {
      readonly code: "not-decider";
      readonly position: PositionId;
      readonly holders: readonly PersonId[];
    };
