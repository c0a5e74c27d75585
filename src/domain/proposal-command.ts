import type {
  Day,
  DecisionNumber,
  LogPosition,
  PersonId,
  PotId,
  ProposalId,
  RowId,
} from "./brand.ts";
import type { Need } from "./grant.ts";
import type { NextYear, Opinion, OwnRow, WarningId } from "./proposal.ts";
import type { RowEntry } from "./proposal-event.ts";

/** The revision of the subject that the card showed; another one is an outdated click. */
interface Seen {
  readonly revision: LogPosition;
}

/** The version and digest that the reader had before his eyes. */
interface SeenVersion extends Seen {
  readonly proposal: ProposalId;
  readonly version: number;
  readonly digest: string;
}

export type ProposalCommand =
  | { readonly type: "open-draft"; readonly pot: PotId }
  | {
      /** A new proposal that changes a decision; why is said in the decision that comes of it. */
      readonly type: "open-amendment";
      readonly decision: DecisionNumber;
      readonly reason: string;
    }
  | (Seen & { readonly type: "discard-draft"; readonly proposal: ProposalId })
  | (Seen & {
      readonly type: "save-page";
      readonly proposal: ProposalId;
      /** The page that the draft opens on next time. */
      readonly page: number;
      readonly entries: readonly RowEntry[];
    })
  | (Seen & {
      readonly type: "save-answers";
      readonly proposal: ProposalId;
      readonly page: number;
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
    })
  | (Seen & {
      /** Conditions and appendices as typed, one a line. */
      readonly type: "save-terms";
      readonly proposal: ProposalId;
      readonly conditions: string;
      readonly appendices: string;
    })
  | (Seen & {
      readonly type: "add-own-row";
      readonly proposal: ProposalId;
      readonly own: OwnRow;
      readonly entry: Omit<RowEntry, "row">;
    })
  | (Seen & { readonly type: "remove-own-row"; readonly proposal: ProposalId; readonly row: RowId })
  | (Seen & {
      readonly type: "submit-proposal";
      readonly proposal: ProposalId;
      /** The answer to KL 6:38: does this change goals, direction, scope or quality? Null when unanswered. */
      readonly goals: "yes" | "no" | null;
      readonly warnings: readonly WarningId[];
    })
  | (Seen & { readonly type: "withdraw-proposal"; readonly proposal: ProposalId })
  | (SeenVersion & {
      readonly type: "take-step";
      readonly opinion: Opinion;
      readonly comment: string | null;
    })
  | (SeenVersion & { readonly type: "return-proposal"; readonly comment: string })
  | (SeenVersion & {
      readonly type: "decide-proposal";
      /** "Jag är inte jävig": the declaration that the button carries (KL 6:30, rule R33). */
      readonly declaration: "not-disqualified";
    })
  | (SeenVersion & {
      readonly type: "declare-disqualified";
      readonly answer: "yes" | "unsure";
      readonly reason: string | null;
    })
  | (Seen & {
      readonly type: "settle-disqualification";
      readonly proposal: ProposalId;
      readonly person: PersonId;
      readonly outcome: "disqualified" | "not-disqualified";
      readonly reference: string | null;
    })
  | (Seen & {
      readonly type: "refer-proposal";
      readonly proposal: ProposalId;
      readonly why: "goals" | "referred";
      readonly comment: string | null;
    })
  | (Seen & {
      readonly type: "settle-referral";
      readonly proposal: ProposalId;
      readonly outcome: "granted" | "declined" | "taken-back";
      readonly section: number | null;
      readonly sectionDay: Day | null;
    });
