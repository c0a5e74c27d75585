import type {
  Day,
  GrantId,
  MandateId,
  Ore,
  PositionId,
  PotId,
  ProposalId,
  RegisteredDecisionId,
  RequestId,
} from "./brand.ts";
import type { Need } from "./grant.ts";
import { minus, zero } from "./money.ts";
import type { Responsible } from "./responsible.ts";
import type { PotLock, Remainder, Reopened } from "./year-close.ts";

/**
 * On what ground the holder acts (KL 7:5, 7:6, 13:2; rules R12 and R13). Under `preparation` (sv. *beredning*)
 * the holder proposes and the mandate's delegate decides; under the delegations the holder decides.
 */
export type LegalBasis = "delegation" | "onward-delegation" | "preparation" | "execution";

/**
 * Whether what is distributed of a pot is mere execution (sv. *ren verkställighet*, KL 13:2 p. 2; DOMAIN.md 1.2): who
 * gets how much was decided before. It is logged; no body is told of it and nobody appeals it. Where somebody can choose
 * between receivers or amounts it is a decision, and the pot needs another basis.
 */
export const isExecution = ({ basis }: Pick<Pot, "basis">): boolean => basis === "execution";

/** What somebody is asked for before the decision: *samråd*, *granskning*, *tillstyrkan*. */
export type StepKind = "consultation" | "review" | "support";

/** One step of a route, taken by whoever holds the position that day. */
export interface Step {
  readonly kind: StepKind;
  readonly position: PositionId;
}

/** A pot (sv. *pott*): money for one purpose, with one holder position (rule R07). */
export interface Pot {
  readonly id: PotId;
  readonly grant: GrantId;
  /** The round of the grant (sv. *beslutsomgång*, rule R31), from 1. */
  readonly round: number;
  readonly title: string;
  /** The mandate's purpose that it serves (rule R06). */
  readonly purpose: string;
  /** What it was given, with what later decisions have moved here or away. */
  readonly amount: Ore;
  /** How much of the amount came later, less than nothing where money has left; absent for none. */
  readonly moved?: Ore;
  readonly holder: PositionId;
  readonly mandate: MandateId;
  readonly basis: LegalBasis;
  /** The steps before the decision, in order. */
  readonly route: readonly Step[];
  /** The decision on paper that made the pot. */
  readonly source: RegisteredDecisionId;
  readonly openedDay: Day;
  /** Its holder decides nothing before another of the secretariat has confirmed it (`confirmation.ts`). */
  readonly awaits?: true;
  /** Set while its year is closed (`year-close.ts`). */
  readonly lock?: PotLock;
  /** What went by a close that was a mistake, where the decision about the money was none. */
  readonly settled?: Remainder;
  /** The last time that it was opened again. */
  readonly reopened?: Reopened;
}

/** What the decision that made a pot gave it, whatever has been moved since. */
export const givenTo = ({ amount, moved = zero }: Pot): Ore => minus(amount, moved);

/** A pot that was opened by mistake: its money is the grant's again. */
export interface ClosedPot extends Pot {
  /** Null where it has been erased. */
  readonly reason: string | null;
}

/** What of a pot can be put right while nothing rests on it. */
export type PotTerms = Pick<Pot, "title" | "purpose" | "amount" | "holder">;

/** How a request ended (rule R08): *beviljas*, *delvis*, *avslås*, *vilande*. */
export type Answer = "granted" | "partly" | "declined" | "dormant";

/** A request for money (sv. *önskemål*, *ansökan*) that must get an answer. */
export interface Request {
  readonly id: RequestId;
  readonly pot: PotId;
  readonly activity: string;
  readonly description: string;
  readonly responsible: Responsible;
  readonly sought: Ore;
  readonly need: Need;
  /** The expected, measurable effect (rule R21); null for "vet ej". */
  readonly effect: string | null;
  readonly receivedDay: Day;
  /** What its sender calls it by, where the list that it came in gives every request a number of its own. */
  readonly number?: string;
  /** The day on which its sender took it back (sv. *återkallat*); it still gets its answer (rule R08). */
  readonly withdrawn?: Day;
  /** How often it has been put right; absent for never. */
  readonly turn?: number;
  /** The last decided answer; a dormant request stays open for the next proposal. */
  readonly answer: {
    readonly answer: Answer;
    readonly amount: Ore;
    readonly decision: string;
  } | null;
}

/** What its sender can put right of a request that waits for its answer; it stays in its pot. */
export type RequestTerms = Pick<
  Request,
  "activity" | "description" | "responsible" | "sought" | "need" | "effect" | "number" | "withdrawn"
>;

/** The same in the chain: a free text names a person and is private. */
type RequestTold = Omit<RequestTerms, "responsible"> & {
  readonly responsible: Exclude<Responsible, { kind: "text" }> | { readonly kind: "private" };
  readonly private?: { readonly responsible: string };
};

export type PotEvent =
  | ({ readonly type: "pot-opened"; readonly pot: PotId } & Omit<
      Pot,
      "id" | "awaits" | "moved" | "lock" | "settled" | "reopened"
    >)
  /** `from` is the amount before, so that the postings need nothing but the event. */
  | ({
      readonly type: "pot-amended";
      readonly pot: PotId;
      readonly grant: GrantId;
      readonly from: Ore;
    } & PotTerms)
  | {
      readonly type: "pot-closed";
      readonly pot: PotId;
      readonly grant: GrantId;
      readonly amount: Ore;
      readonly private?: { readonly reason: string | null };
    }
  | {
      /** Its mandate was recalled or had run out, and it goes on under another one (rule R12). */
      readonly type: "pot-moved";
      readonly pot: PotId;
      readonly from: MandateId;
      readonly mandate: MandateId;
      /** The other mandate's paragraph, as it is written. */
      readonly section: string;
      readonly purpose: string;
    }
  | (RequestTold & {
      readonly type: "request-received";
      readonly request: RequestId;
      readonly pot: PotId;
      readonly receivedDay: Day;
    })
  | (RequestTold & {
      /** The same request in other words or with another amount; `from` is what was sought before. */
      readonly type: "request-amended";
      readonly request: RequestId;
      readonly pot: PotId;
      readonly from: Ore;
      /** The open draft that answers it, whose reader is to see it as it is now. */
      readonly draft: ProposalId | null;
    });

export type PotCommand =
  | ({
      readonly type: "open-pot";
      readonly pot: PotId;
      /** Set when a person has confirmed a purpose that the mandate does not name (rule R06). */
      readonly purposeConfirmed: boolean;
    } & Omit<Pot, "id" | "awaits" | "moved" | "lock" | "settled" | "reopened">)
  | ({
      readonly type: "amend-pot";
      readonly pot: PotId;
      /** What stood on the form that was filled in; null where the change rests on no form. */
      readonly was: PotTerms | null;
      readonly purposeConfirmed: boolean;
    } & PotTerms)
  | { readonly type: "close-pot"; readonly pot: PotId; readonly reason: string }
  | {
      readonly type: "move-pot";
      readonly pot: PotId;
      readonly mandate: MandateId;
      readonly purposeConfirmed: boolean;
    }
  | (Omit<RequestTerms, "withdrawn"> & {
      readonly type: "register-request";
      readonly request: RequestId;
      readonly pot: PotId;
      readonly receivedDay: Day;
    })
  | (RequestTerms & {
      readonly type: "amend-request";
      readonly request: RequestId;
      /** How often it had been put right on the card that was answered. */
      readonly turn: number;
    });

/** The figures of a pot, in the order that every card shows them. */
export interface PotFigures {
  readonly amount: Ore;
  /** Posted by decisions. */
  readonly posted: Ore;
  /** Reserved by a submitted proposal. */
  readonly reserved: Ore;
  /** What is left to distribute: never typed, always amount − posted − reserved. */
  readonly left: Ore;
}

/** Where a pot stood when a day was over: a draft is its holders' own and no stage. */
export type PotStage = "new" | "submitted" | "referred" | "done" | "locked" | "closed";

/** A pot as it was when a day was over, kept for the days on which anything of it changed. */
export interface PotDay
  extends PotFigures, Pick<Pot, "title" | "purpose" | "holder" | "mandate" | "basis"> {
  readonly day: Day;
  readonly stage: PotStage;
}
