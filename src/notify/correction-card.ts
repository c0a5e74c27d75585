import type { CorrectionField } from "../domain/afterwards.ts";
import type {
  DecisionNumber,
  IntakeId,
  LogPosition,
  PotId,
  RegisteredDecisionId,
  RowId,
} from "../domain/brand.ts";

/** How a decision of ours is corrected, and changed by another. */
export type CorrectionCard =
  | { readonly card: "amend"; readonly decision: DecisionNumber }
  /** Money that paper or the board gave, given back; `from` is what gave it. */
  | { readonly card: "return-money"; readonly from: DecisionNumber }
  /**
   * A row that was missed when a decision on paper was registered; `from` is the place of a document that it stands
   * in, and the row that was made of it there.
   */
  | {
      readonly card: "add-fixed-row";
      readonly decision: RegisteredDecisionId;
      readonly from: {
        readonly intake: IntakeId;
        readonly place: string;
        readonly row: string | null;
      } | null;
    }
  /** Such a row that was added by mistake. */
  | { readonly card: "withdraw-fixed-row"; readonly decision: RegisteredDecisionId }
  /** Undistributed money of a pot, moved by a decision on paper. */
  | { readonly card: "move-money"; readonly pot: PotId }
  /** What money a decision on paper has moved: told once to those concerned; the event is the first of it. */
  | {
      readonly card: "move-news";
      readonly decision: RegisteredDecisionId;
      readonly event: LogPosition;
    }
  /** What activities have given back by a decision on paper: told once to those concerned; the event is the first of them. */
  | {
      readonly card: "return-news";
      readonly decision: RegisteredDecisionId;
      readonly event: LogPosition;
    }
  /** What has been corrected, from this correction on: told once to those who got the decision. */
  | {
      readonly card: "correction-news";
      readonly decision: DecisionNumber;
      readonly from: number;
    }
  /** The texts that a slip can stand in, and one of them. */
  | { readonly card: "correct"; readonly decision: DecisionNumber; readonly page: number }
  | {
      readonly card: "correct-text";
      readonly decision: DecisionNumber;
      readonly field: CorrectionField;
      readonly row: RowId | null;
    };
