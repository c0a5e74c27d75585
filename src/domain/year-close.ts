import {
  type Day,
  type GrantId,
  type Ore,
  type PotId,
  type RegisteredDecisionId,
  type Subject,
  subject,
} from "./brand.ts";
import type { MoneyMove } from "./grant.ts";

/**
 * What became of the money that was left in a pot at the year's end (sv. *kvarstående medel*, rule R05): carried to a
 * later year's grant, to one of its pots or to what is left of it, or returned to its own grant, by a decision on paper.
 */
export interface Remainder {
  readonly decision: RegisteredDecisionId;
  /** Null for the grant itself. */
  readonly to: PotId | null;
  /** The pot's own grant where the money was returned. */
  readonly toGrant: GrantId;
  readonly amount: Ore;
}

/** The year's close of a pot (sv. *årsavslut*): nothing is distributed of it any more. */
export interface PotLock {
  readonly year: number;
  readonly day: Day;
  /** Null where nothing was left. */
  readonly remainder: Remainder | null;
}

/** That a close was a mistake. */
export interface Reopened {
  readonly year: number;
  readonly day: Day;
  /** Null where it has been erased. */
  readonly reason: string | null;
}

/** Why a pot's year cannot be closed yet: somebody waits for an answer that nobody could give afterwards. */
export type Waiting =
  /** A proposal that holds money back until somebody in its route, or the board, has decided it. */
  | { readonly why: "decision" }
  | { readonly why: "board" }
  /** Requests without any answer (rule R08). */
  | { readonly why: "requests"; readonly count: number };

/** Where what is left goes, why, and by which decision on paper. */
export interface RemainderAsked {
  readonly decision: RegisteredDecisionId;
  readonly to: PotId | null;
  readonly toGrant: GrantId;
  readonly reason: string;
}

export type YearEvent =
  | {
      readonly type: "pot-year-closed";
      readonly pot: PotId;
      readonly title: string;
      readonly grant: GrantId;
      readonly year: number;
      readonly day: Day;
      readonly remainder: Remainder | null;
    }
  /** It was closed by mistake; the close before it stays in the history. */
  | {
      readonly type: "pot-year-reopened";
      readonly pot: PotId;
      readonly title: string;
      readonly grant: GrantId;
      readonly year: number;
      readonly day: Day;
      readonly private?: { readonly reason: string | null };
    }
  /** As `money-moved`, but on to a later year's grant; `was` is what the same decision carried there before. */
  | ({
      readonly type: "money-carried";
      /** The decision on paper that says so. */
      readonly decision: RegisteredDecisionId;
      readonly grant: GrantId;
      readonly toGrant: GrantId;
      readonly was: Ore;
      /** The names at that time; the pot's is null where the money goes to what is left of the grant. */
      readonly title: string;
      readonly toTitle: string | null;
      readonly toGrantTitle: string;
      /** What is left to distribute afterwards, there and here. */
      readonly left: Ore;
      readonly toLeft: Ore;
      readonly private?: { readonly reason: string | null };
    } & Pick<MoneyMove, "pot" | "to" | "amount">);

export type YearCommand =
  | {
      readonly type: "close-year";
      readonly grant: GrantId;
      readonly pots: readonly PotId[];
      /** What was left in them altogether on the card that was answered. */
      readonly left: Ore;
      /** Null where nothing is left. */
      readonly remainder: RemainderAsked | null;
    }
  | {
      readonly type: "reopen-pot";
      readonly pot: PotId;
      readonly reason: string;
      /** The decision about what was left was registered by mistake too: the money comes back. */
      readonly takesBack: boolean;
    };

/** Why a year is not closed, or what was left does not go where somebody wants it. */
export type YearRefusal =
  /** The pot's year is closed: nothing is distributed of it, and no money comes to it or leaves it. */
  | {
      readonly code: "pot-locked";
      readonly title: string;
      readonly year: number;
      readonly day: Day;
    }
  /** The money can be used for so long yet that no year is closed. */
  | { readonly code: "year-not-over"; readonly from: Day; readonly last: Day }
  | { readonly code: "year-waits"; readonly title: string; readonly waiting: Waiting }
  /** Rule R05: what is left is carried or returned by a decision on paper. */
  | { readonly code: "remainder-undecided"; readonly title: string; readonly left: Ore }
  /** Money has come or gone since the card was shown. */
  | { readonly code: "year-left-differs"; readonly was: Ore; readonly now: Ore }
  /** The grant's terms let nothing be carried, or say nothing of it. */
  | { readonly code: "carry-not-allowed"; readonly unspent: "repaid" | "unclear" }
  /** Where it cannot be carried: no later year's grant, or not one that the pot belongs to. */
  | { readonly code: "carry-target"; readonly year: number };

/** Why a pot takes no part in anything that moves its money; null while its year is open. */
export const lockHindrance = ({
  lock,
  title,
}: {
  readonly lock?: PotLock;
  readonly title: string;
}): (YearRefusal & { readonly code: "pot-locked" }) | null =>
  lock === undefined ? null : { code: "pot-locked", title, year: lock.year, day: lock.day };

/** The move that a close made of what was left, as its decision on paper holds it. */
export const remainderAsMove = (
  { id: pot, grant }: { readonly id: PotId; readonly grant: GrantId },
  { to, toGrant }: Pick<Remainder, "to" | "toGrant">,
): Pick<MoneyMove, "pot" | "to" | "toGrant"> => ({
  pot,
  to,
  ...(toGrant === grant ? {} : { toGrant }),
});

const yearEvents: ReadonlySet<string> = new Set([
  "pot-year-closed",
  "pot-year-reopened",
  "money-carried",
] satisfies YearEvent["type"][]);

/** Whether an event is one of the year's close. */
export const isYearEvent = (event: { readonly type: string }): event is YearEvent =>
  yearEvents.has(event.type);

/** The subjects that such an event is about: the pots, and the grants that the money is of. */
export function touchesOfYear(event: YearEvent): readonly Subject[] {
  const [pot, grant] = [subject(`pot/${event.pot}`), subject(`grant/${event.grant}`)];
  if (event.type !== "money-carried") return [pot, grant];
  return [
    subject(`registered/${event.decision}`),
    grant,
    subject(`grant/${event.toGrant}`),
    pot,
    ...(event.to === null ? [] : [subject(`pot/${event.to}`)]),
  ];
}
