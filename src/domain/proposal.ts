import type { Amends } from "./afterwards.ts";
import type {
  Day,
  DecisionNumber,
  Instant,
  LogPosition,
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
import type { UnreadableWhy } from "./money.ts";
import type { Capacity } from "./person.ts";
import type { Answer, StepKind } from "./pot.ts";
import type { Spoken } from "./spoken.ts";
import type { Terms } from "./terms.ts";

/** What was read from the one short field of a row; `unreadable` keeps its place until it is mended. */
export type Entry =
  | { readonly kind: "empty" }
  | { readonly kind: "all" }
  | { readonly kind: "amount"; readonly amount: Ore }
  | { readonly kind: "rest" }
  | { readonly kind: "no" }
  | { readonly kind: "wait" }
  | { readonly kind: "unreadable"; readonly why: UnreadableWhy };

/** Next year's financing of a row with need "ja" (rules R01–R03; DESIGN: the year's own is the grant). */
export type NextYear =
  | { readonly kind: "own-frame" }
  | { readonly kind: "nothing-promised" }
  | {
      /** Missing in the own board: what is phased out instead (sv. *utfasning*, R02). */
      readonly kind: "phased-out";
      readonly what: string;
      readonly amount: Ore;
      readonly when: string;
    }
  | {
      /** Moved from another board, and phased out there (R03). */
      readonly kind: "moved";
      readonly board: string;
      readonly what: string;
      readonly amount: Ore;
      readonly when: string;
      readonly reference: string;
    };

/** A row that the holder added beside the requests. */
export interface OwnRow {
  readonly activity: string;
  readonly responsible: string;
  readonly need: Need;
}

/** A row of a draft: as typed, and as read. */
export interface DraftRow {
  readonly id: RowId;
  readonly request: RequestId | null;
  readonly own: OwnRow | null;
  readonly typed: string;
  readonly entry: Entry;
  /** The row's own motive; null where the common one serves. */
  readonly motive: string | null;
  /** The row's own next-year financing; null where the common one serves. */
  readonly nextYear: NextYear | null;
  /** A need that the holder corrected; null where the request's stands. */
  readonly need: Need | null;
  /** Position of the event that last changed its amount. */
  readonly changed: LogPosition;
  /** Position of the event that last changed its motive, need or financing. */
  readonly answered: LogPosition;
}

/** Working material (sv. *arbetsmaterial*), seen by the holders of the position only. */
export interface Draft {
  readonly rows: readonly DraftRow[];
  readonly motive: string | null;
  readonly nextYear: NextYear | null;
  /** Position of the event that last changed the common motive and financing. */
  readonly answered: LogPosition;
  readonly terms: Terms;
  /** Position of the event that last changed the conditions and appendices. */
  readonly termsChanged: LogPosition;
  /** Where its reader was: pages count from 1; the page after the last one is "Svar och nästa år". */
  readonly page: number;
}

/** A row as submitted: resolved amounts, no markers. */
export interface ProposedRow {
  readonly id: RowId;
  readonly request: RequestId | null;
  readonly activity: string;
  readonly responsible: Responsible;
  /** What was asked for; null for an own row. */
  readonly sought: Ore | null;
  readonly answer: Answer;
  readonly amount: Ore;
  readonly need: Need;
  readonly motive: string | null;
  readonly nextYear: NextYear | null;
}

/** A rule's word on a proposal that does not stop it but must be confirmed; see `rules.ts`. */
export type WarningId = string;

/** One version of a proposal, as its readers decide on it. */
export interface Submitted {
  readonly version: number;
  /** SHA-256 over the canonical data: what a decision names (DESIGN 1.4). */
  readonly digest: string;
  readonly rows: readonly ProposedRow[];
  readonly sum: Ore;
  /** What it holds back of the pot: its sum, or the rise of what it changes. */
  readonly reserved: Ore;
  /** What stays in the pot if it is decided. */
  readonly left: Ore;
  readonly by: PersonId;
  readonly capacity: Capacity;
  readonly time: Instant;
  readonly day: Day;
  readonly warnings: readonly WarningId[];
  /** The motive for leaving money in the pot (rule R05); null when nothing is left. */
  readonly leftMotive: string | null;
  readonly terms: Terms;
}

/** A step that somebody has taken. */
export interface StepTaken {
  readonly kind: StepKind;
  readonly person: PersonId;
  readonly capacity: Capacity;
  /** Hearing and review do not bind; support can be refused (sv. *avstyrkan*). */
  readonly opinion: Opinion;
  readonly comment: string | null;
  readonly day: Day;
  readonly version: number;
}

export type Opinion = "consulted" | "reviewed" | "supported" | "advised-against";

/** Conflict of interest (sv. *jäv*, KL 6:28–32): who said what, and what the superior answered. */
export interface Disqualification {
  readonly person: PersonId;
  readonly answer: "yes" | "unsure";
  /** For "unsure": null until answered, then whether the person is disqualified. */
  readonly settled: "disqualified" | "not-disqualified" | null;
  readonly position: LogPosition;
}

/** What went back to the holder, and why. */
export interface Returned {
  readonly by: PersonId;
  /** Null for the secretariat, which took it back from the board. */
  readonly capacity: Capacity | null;
  readonly comment: string | null;
  readonly time: Instant;
  readonly position: LogPosition;
}

/** Referred to the board (sv. *hänskjuten*); stays reserved. */
export interface Referral {
  readonly by: PersonId | null;
  readonly why: "goals" | "referred" | "nobody-left";
  readonly comment: string | null;
  readonly meeting: MeetingId | null;
  readonly day: Day;
}

/** `open` is a draft; a proposal returned or withdrawn is open again. `closed` is the board's, `discarded` its holder's word. */
export type ProposalStatus = "open" | "submitted" | "referred" | "decided" | "closed" | "discarded";

/** A proposal for distributing a pot (sv. *förslag till fördelning*); one open at a time per pot. */
export interface Proposal {
  readonly id: ProposalId;
  readonly pot: PotId;
  readonly status: ProposalStatus;
  /** The decision that it would change, and why; null for an ordinary proposal. */
  readonly amends: Amends | null;
  readonly draft: Draft;
  /** The latest version submitted, and the one before it. */
  readonly submitted: Submitted | null;
  readonly previous: Submitted | null;
  /** Which step of the route waits; equals the route's length when the decision does. */
  readonly step: number;
  readonly taken: readonly StepTaken[];
  readonly preparers: readonly PersonId[];
  readonly disqualifications: readonly Disqualification[];
  readonly returned: Returned | null;
  readonly referral: Referral | null;
  /** The last answer by mouth that was noted; absent for none. */
  readonly spoken?: Spoken;
  /** The last event that made it somebody's turn. */
  readonly turn: LogPosition;
  readonly decision: DecisionNumber | null;
}
