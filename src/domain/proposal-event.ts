import type { Replaces } from "./afterwards.ts";
import type {
  Day,
  DecisionNumber,
  MeetingId,
  Ore,
  PersonId,
  PotId,
  ProposalId,
  RequestId,
  RowId,
} from "./brand.ts";
import type { Need } from "./grant.ts";
import type { Responsible } from "./responsible.ts";
import type { Capacity } from "./person.ts";
import type { Answer, StepKind } from "./pot.ts";
import type { Terms } from "./terms.ts";
import type { Entry, NextYear, Opinion, OwnRow, Referral, WarningId } from "./proposal.ts";

/** What a page stored for one row: the text as typed and what was read from it. */
export interface RowEntry {
  readonly row: RowId;
  readonly typed: string;
  readonly entry: Entry;
}

/** The free text and names of a submitted row; the chain holds only its hash. */
export interface RowText {
  readonly activity: string;
  readonly responsible: Responsible;
  readonly motive: string | null;
  readonly nextYear: NextYear | null;
}

export type ProposalEvent =
  | {
      readonly type: "draft-opened";
      readonly proposal: ProposalId;
      readonly pot: PotId;
      readonly by: PersonId;
      readonly requests: readonly RequestId[];
      /** The decision that it is to change; the draft begins with its rows. */
      readonly amends?: DecisionNumber;
      readonly private?: { readonly reason: string };
    }
  | {
      /** Given up before it was decided; nothing is reserved, and its rows are weeded. */
      readonly type: "draft-discarded";
      readonly proposal: ProposalId;
      readonly pot: PotId;
      readonly by: PersonId;
    }
  | {
      readonly type: "draft-entered";
      readonly proposal: ProposalId;
      readonly by: PersonId;
      readonly page: number;
      readonly private?: { readonly entries: readonly RowEntry[] };
    }
  | {
      /** Motives and next year's financing: the common ones (`row` null) or one row's own. */
      readonly type: "draft-answered";
      readonly proposal: ProposalId;
      readonly by: PersonId;
      readonly page: number;
      readonly private?: {
        readonly common: {
          readonly motive: string | null;
          readonly nextYear: NextYear | null;
        } | null;
        readonly rows: readonly {
          readonly row: RowId;
          readonly motive: string | null;
          readonly nextYear: NextYear | null;
          readonly need: Need | null;
        }[];
      };
    }
  | {
      readonly type: "draft-terms-set";
      readonly proposal: ProposalId;
      readonly by: PersonId;
      readonly private?: Terms;
    }
  | {
      readonly type: "own-row-added";
      readonly proposal: ProposalId;
      readonly by: PersonId;
      readonly row: RowId;
      readonly private?: { readonly own: OwnRow; readonly entry: RowEntry };
    }
  | {
      readonly type: "own-row-removed";
      readonly proposal: ProposalId;
      readonly by: PersonId;
      readonly row: RowId;
    }
  | {
      readonly type: "proposal-submitted";
      readonly proposal: ProposalId;
      readonly pot: PotId;
      readonly version: number;
      readonly digest: string;
      readonly by: PersonId;
      readonly capacity: Capacity;
      readonly day: Day;
      readonly rows: readonly {
        readonly id: RowId;
        readonly request: RequestId | null;
        readonly sought: Ore | null;
        readonly answer: Answer;
        readonly amount: Ore;
        readonly need: Need;
      }[];
      readonly sum: Ore;
      /** Of an amending proposal: the rise, which alone is held back. */
      readonly reserved?: Ore;
      readonly left: Ore;
      readonly warnings: readonly WarningId[];
      readonly private?: {
        readonly rows: readonly RowText[];
        readonly leftMotive: string | null;
        readonly terms: Terms;
      };
    }
  | {
      readonly type: "step-taken";
      readonly proposal: ProposalId;
      readonly version: number;
      readonly step: number;
      readonly kind: StepKind;
      readonly opinion: Opinion;
      readonly by: PersonId;
      readonly capacity: Capacity;
      readonly day: Day;
      readonly private?: { readonly comment: string | null };
    }
  | {
      readonly type: "proposal-returned";
      readonly proposal: ProposalId;
      readonly pot: PotId;
      readonly version: number;
      readonly by: PersonId;
      readonly capacity: Capacity;
      readonly released: Ore;
      readonly private?: { readonly comment: string };
    }
  | {
      readonly type: "proposal-withdrawn";
      readonly proposal: ProposalId;
      readonly pot: PotId;
      readonly version: number;
      readonly by: PersonId;
      readonly released: Ore;
    }
  | {
      readonly type: "disqualification-declared";
      readonly proposal: ProposalId;
      readonly person: PersonId;
      readonly answer: "yes" | "unsure";
      readonly private?: { readonly reason: string | null };
    }
  | {
      readonly type: "disqualification-settled";
      readonly proposal: ProposalId;
      readonly person: PersonId;
      readonly outcome: "disqualified" | "not-disqualified";
      readonly by: PersonId;
      readonly capacity: Capacity | null;
      /** The board's paragraph when the board answered. */
      readonly reference: string | null;
    }
  | {
      readonly type: "proposal-referred";
      readonly proposal: ProposalId;
      readonly pot: PotId;
      readonly by: PersonId | null;
      readonly why: Referral["why"];
      readonly meeting: MeetingId | null;
      readonly day: Day;
      readonly private?: { readonly comment: string | null };
    }
  | {
      /** The board's own decision, or taken back before it; releases what the board did not grant. */
      readonly type: "referral-settled";
      readonly proposal: ProposalId;
      readonly pot: PotId;
      readonly by: PersonId;
      readonly outcome: "granted" | "declined" | "taken-back";
      readonly section: number | null;
      readonly sectionDay: Day | null;
      /** What the board granted, activity by activity; a public record. */
      readonly rows: readonly {
        readonly row: RowId;
        readonly activity: string;
        readonly amount: Ore;
      }[];
      /** The decision that the board changed. */
      readonly amends?: Replaces;
      readonly released: Ore;
    };
