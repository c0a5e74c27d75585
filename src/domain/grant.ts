import type {
  BodyId,
  CaseNumber,
  Day,
  DecisionNumber,
  GrantId,
  MandateId,
  MeetingId,
  Ore,
  PersonId,
  PositionId,
  PotId,
  RegisteredDecisionId,
  RowId,
} from "./brand.ts";
import type { Bilingual } from "./person.ts";

/** A case (sv. *ärende*) with its reference number (sv. *diarienummer*, rule R19). */
export interface Case {
  readonly number: CaseNumber;
  readonly title: string;
}

/** A state grant of one year (sv. *statsbidrag*). */
export interface Grant {
  readonly id: GrantId;
  readonly case: CaseNumber;
  readonly title: string;
  readonly year: number;
  readonly amount: Ore;
  /** Half the width of the interval that a rounded amount stands for: 25,4 miljoner is ± 50 000 kr. */
  readonly rounding: Ore;
  /** Where it is booked (project or cost centre), a part of every financing (rule R01). */
  readonly code: string;
  /** The last day to draw the money down (sv. *rekvisition*). */
  readonly requisitionDay: Day | null;
  readonly lastUseDay: Day | null;
  readonly reportDay: Day | null;
  /** What happens to unspent money: *återbetalas*, *får föras över*, *oklart*. */
  readonly unspent: "repaid" | "carried-over" | "unclear";
}

/** What is done once for a grant: *rekvisition*, *slutredovisning*, *återbetalning*. */
export type GrantStepKind = "requisition" | "report" | "repayment";

export interface GrantStep {
  readonly kind: GrantStepKind;
  readonly day: Day;
  /** The number that the receiver or our own diary gave it. */
  readonly reference: string;
}

/** The days of a grant and what happens to money that is left; null where nobody knows. */
export type GrantTerms = Pick<Grant, "requisitionDay" | "lastUseDay" | "reportDay" | "unspent">;

/** Need of money the year after (rules R09 and R10): *ja*, *nej*, *oklart*, *ej angivet*. */
export type Need = "yes" | "no" | "unclear" | "unstated";

/** Money that a decision on paper fixed to an activity. */
export interface FixedRow {
  readonly activity: string;
  readonly description: string;
  readonly responsible: string;
  readonly amount: Ore;
  readonly need: Need;
  /** Where it was missed when its decision was registered, and entered afterwards. */
  readonly added?: AddedAfterwards;
}

/** When and why a row was entered after its decision; null where that has been erased. */
export interface AddedAfterwards {
  readonly day: Day;
  readonly reason: string | null;
  /** The line of the paper that says so; null where none was at hand. */
  readonly quote: string | null;
  /** Where the addition was a mistake: the money is the grant's again, and the row keeps its place with nothing in it. */
  readonly withdrawn?: WithdrawnRow;
}

export interface WithdrawnRow {
  readonly day: Day;
  /** What it was given. */
  readonly amount: Ore;
  /** Null where it has been erased. */
  readonly reason: string | null;
}

/** The rows that a decision gives money to: without those that were added by mistake. */
export const standingRows = ({
  rows,
}: Pick<RegisteredDecision, "rows">): RegisteredDecision["rows"] =>
  rows.filter(({ added }) => added?.withdrawn === undefined);

/** A decision taken on paper by a body or a person: a fact, never one of our decisions. */
export interface RegisteredDecision {
  readonly id: RegisteredDecisionId;
  readonly case: CaseNumber;
  readonly title: string;
  readonly day: Day;
  readonly madeBy:
    | { readonly kind: "body"; readonly body: BodyId; readonly section: number }
    | { readonly kind: "person"; readonly position: PositionId; readonly name: string }
    /** An urgent decision of the chair or another appointed member (KL 6:39). */
    | { readonly kind: "chair"; readonly body: BodyId; readonly name: string };
  readonly grant: GrantId | null;
  /** The pot that its rows are given out of; absent where they come straight out of the grant. */
  readonly pot?: PotId;
  readonly rows: readonly FixedRow[];
  /** SHA-256 of the text on paper, in hex. */
  readonly textHash: string;
  readonly registeredBy: PersonId | null;
  /** What it lets activities give back of what an earlier decision gave them. */
  readonly returns?: readonly MoneyReturn[];
  /** What it moves of what earlier decisions gave to pots. */
  readonly moves?: readonly MoneyMove[];
}

/**
 * Money that an activity gives back (sv. *återlämnade pengar*) of what a decision on paper or the board gave it; of a
 * decision of ours an amending one says so (DOMAIN.md fact 6).
 */
export interface MoneyReturn {
  /** What gave the money: the subject of a decision on paper, or of a proposal that the board granted. */
  readonly from: DecisionNumber;
  readonly row: RowId;
  readonly activity: string;
  readonly amount: Ore;
}

/** Undistributed money that leaves a pot (sv. *omfördelning*), for another one or for what is left of the grant. */
export interface MoneyMove {
  readonly pot: PotId;
  /** Null for the grant. */
  readonly to: PotId | null;
  readonly amount: Ore;
  /** Null where it has been erased. */
  readonly reason: string | null;
  /** The later year's grant that it is carried to; absent where it stays in its own. */
  readonly toGrant?: GrantId;
}

/** One purpose that a mandate names. */
export interface Purpose {
  readonly id: string;
  readonly title: Bilingual;
}

/** A paragraph of a body's minutes, by their day. */
export interface Minutes {
  readonly day: Day;
  readonly section: number;
}

/** "2018-04-25 § 114". */
export const citedAs = (minutes: Minutes | undefined): string | undefined =>
  minutes === undefined ? undefined : `${minutes.day} § ${minutes.section}`;

/** Authority to distribute money, given by a body (sv. *delegation*, KL 7:5; rule R12). */
export interface Mandate {
  readonly id: MandateId;
  readonly case: CaseNumber;
  readonly body: BodyId;
  readonly day: Day;
  readonly section: number;
  readonly quote: string;
  readonly purposes: readonly Purpose[];
  readonly grant: GrantId;
  /** The position that was commissioned (sv. *delegat*). */
  readonly delegate: PositionId;
  /** Where onward delegation is allowed (KL 7:6, rule R13); null when it is not. */
  readonly onwardSource: string | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly recalledFrom: Day | null;
  /** The minutes that recalled it; absent where none were named. */
  readonly recalledBy?: Minutes;
  /** Nobody decides with it before another of the secretariat has confirmed it (`right.ts`). */
  readonly awaits?: true;
}

export type GrantEvent =
  | { readonly type: "case-opened"; readonly case: CaseNumber; readonly title: string }
  | ({
      readonly type: "grant-registered";
      readonly grant: GrantId;
      readonly requisitionDay?: Day | null;
    } & Omit<Grant, "id" | "requisitionDay">)
  | { readonly type: "grant-renamed"; readonly grant: GrantId; readonly title: string }
  | ({ readonly type: "grant-terms-set"; readonly grant: GrantId } & GrantTerms)
  | ({ readonly type: "grant-step-done"; readonly grant: GrantId } & GrantStep)
  | {
      readonly type: "decision-registered";
      readonly decision: RegisteredDecisionId;
      readonly case: CaseNumber;
      readonly title: string;
      readonly day: Day;
      readonly madeBy: RegisteredDecision["madeBy"];
      readonly grant: GrantId | null;
      readonly pot?: PotId;
      readonly rows: readonly Omit<FixedRow, "responsible" | "added">[];
      readonly textHash: string;
      readonly private?: { readonly responsible: readonly string[] };
    }
  /** A row of a decision on paper that was missed when it was registered; `row` says its place behind the others. */
  | ({
      readonly type: "fixed-row-added";
      readonly decision: RegisteredDecisionId;
      readonly grant: GrantId;
      readonly pot?: PotId;
      readonly row: RowId;
      readonly day: Day;
      /** What is left of the pot afterwards, or of the grant where it comes out of no pot. */
      readonly left: Ore;
      readonly private?: {
        readonly responsible: string;
        readonly reason: string;
        readonly quote: string | null;
      };
    } & Omit<FixedRow, "responsible" | "added">)
  /** An addition that was a mistake, taken back while nothing rests on it. */
  | {
      readonly type: "fixed-row-withdrawn";
      readonly decision: RegisteredDecisionId;
      readonly grant: GrantId;
      readonly pot?: PotId;
      readonly row: RowId;
      readonly activity: string;
      readonly amount: Ore;
      readonly day: Day;
      /** What is left of the pot afterwards, or of the grant where it comes out of no pot. */
      readonly left: Ore;
      readonly private?: { readonly reason: string };
    }
  | ({ readonly type: "mandate-registered"; readonly mandate: MandateId } & Omit<
      Mandate,
      "id" | "recalledFrom" | "recalledBy" | "awaits"
    >)
  | {
      readonly type: "mandate-recalled";
      readonly mandate: MandateId;
      readonly from: Day;
      /** Only its body recalls a mandate; absent for one that was entered wrong, and in logs from before it was asked. */
      readonly by?: Minutes;
    }
  /** `was` is what the same decision let the same activity give back before. */
  | ({
      readonly type: "money-returned";
      /** The decision on paper that says so. */
      readonly decision: RegisteredDecisionId;
      readonly was: Ore;
      readonly grant: GrantId;
      /** The pot that the money came from and goes back to; null where it is the grant's. */
      readonly pot: PotId | null;
    } & MoneyReturn)
  /** `was` is what the same decision moved from the pot to the same place before. */
  | ({
      readonly type: "money-moved";
      /** The decision on paper that says so. */
      readonly decision: RegisteredDecisionId;
      readonly grant: GrantId;
      readonly was: Ore;
      /** The names of the pots at that time; null for the grant. */
      readonly title: string;
      readonly toTitle: string | null;
      /** What is left to distribute afterwards, there and here. */
      readonly left: Ore;
      readonly toLeft: Ore;
      readonly private?: { readonly reason: string | null };
    } & Omit<MoneyMove, "reason" | "toGrant">);

export type GrantCommand =
  | { readonly type: "open-case"; readonly case: string; readonly title: string }
  | ({
      readonly type: "register-grant";
      readonly grant: GrantId;
      readonly requisitionDay?: Day | null;
    } & Omit<Grant, "id" | "requisitionDay">)
  | { readonly type: "rename-grant"; readonly grant: GrantId; readonly title: string }
  | ({ readonly type: "set-grant-terms"; readonly grant: GrantId } & GrantTerms)
  | {
      readonly type: "note-grant-step";
      readonly grant: GrantId;
      readonly kind: GrantStepKind;
      readonly day: Day | null;
      readonly reference: string;
    }
  | {
      readonly type: "register-decision";
      readonly decision: RegisteredDecisionId;
      readonly case: CaseNumber;
      readonly title: string;
      readonly day: Day;
      readonly madeBy: RegisteredDecision["madeBy"];
      readonly grant: GrantId | null;
      /** The pot of that grant that the rows are given out of. */
      readonly pot?: PotId;
      readonly rows: readonly Omit<FixedRow, "added">[];
      /** The total that the paper states; must equal the sum of the rows (rule R04). */
      readonly statedTotal: Ore | null;
      readonly textHash: string;
      /** Where it is reported; required when a person made it (KL 7:8), null for a body's own. */
      readonly notice: { readonly body: BodyId; readonly meeting: MeetingId | null } | null;
    }
  | ({
      readonly type: "add-fixed-row";
      readonly decision: RegisteredDecisionId;
      readonly reason: string;
      readonly quote: string | null;
      /** How many rows the decision had when the form was shown. */
      readonly rows: number;
      /** Somebody has said that it is another row than the one that is so like it. */
      readonly isAnother: boolean;
    } & Omit<FixedRow, "added">)
  | {
      readonly type: "withdraw-fixed-row";
      readonly decision: RegisteredDecisionId;
      readonly row: RowId;
      readonly reason: string;
    }
  | ({ readonly type: "register-mandate"; readonly mandate: MandateId } & Omit<
      Mandate,
      "id" | "recalledFrom" | "awaits"
    >)
  | {
      readonly type: "recall-mandate";
      readonly mandate: MandateId;
      readonly from: Day;
      readonly by?: Minutes;
    }
  | ({
      readonly type: "return-money";
      readonly decision: RegisteredDecisionId;
    } & Omit<MoneyReturn, "activity">)
  | ({
      readonly type: "move-money";
      readonly decision: RegisteredDecisionId;
      readonly reason: string;
    } & Omit<MoneyMove, "reason" | "toGrant">);
