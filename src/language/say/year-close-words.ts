import type { Day, Ore } from "../../domain/brand.ts";
import type { Grant } from "../../domain/grant.ts";
import type { Waiting } from "../../domain/year-close.ts";

/** How a duty reads, in the shape of every duty's text. */
interface DutyWords {
  readonly title: string;
  readonly note: string;
  readonly late: string;
  readonly button: string;
}

/** What is said of closing a year (sv. *årsavslut*); titles come in as they shall stand on a card. */
export interface YearCloseWords {
  readonly over: (caseNumber: string, year: number) => string;
  readonly title: (grant: string) => string;
  readonly summary: (grant: string, year: number) => string;
  readonly button: string;
  readonly closedOf: (closed: number, all: number) => string;
  readonly lastDay: (last: Day) => string;
  readonly closesFrom: (from: Day) => string;
  readonly open: (pots: number, left: Ore, reserved: Ore) => string;
  readonly allClosed: string;
  readonly noPots: string;
  readonly grantLeft: (left: Ore) => string;
  /** Above the pots, each with what is left of it to the right. */
  readonly leftInEach: string;
  /** What is held back of a pot, and that somebody writes; ends with a space where there is any. */
  readonly held: (reserved: Ore, isDrafted: boolean) => string;
  readonly figure: (left: Ore) => string;
  /** What stops the close; the holder who can end it, null where he is not named. */
  readonly waits: (waiting: Waiting, isStopped: boolean, holder: string | null) => string;
  readonly dormant: (count: number) => string;
  readonly ready: (hasMoney: boolean) => string;
  readonly closed: (day: Day) => string;
  readonly closePot: string;
  readonly closeOne: string;
  readonly showOne: string;
  readonly closeEmpty: (pots: number) => string;
  readonly settleAll: (pots: number) => string;
  readonly toGrant: string;
  readonly toYear: string;
  /** The form about what is left. */
  readonly form: {
    readonly title: (pot: string | null, pots: number) => string;
    readonly left: (pot: string | null, left: Ore) => string;
    readonly nothing: (pot: string) => string;
    readonly locks: string;
    readonly decider: (by: string) => string;
    readonly none: string;
    readonly to: string;
    readonly choose: string;
    readonly back: (grant: string) => string;
    readonly carry: (pot: string | null, grant: string) => string;
    readonly terms: (unspent: Exclude<Grant["unspent"], "carried-over">) => string;
    readonly changeTerms: string;
    readonly noNext: (year: number) => string;
    readonly addGrant: string;
    readonly decision: string;
    readonly reason: string;
    readonly reasonPlaceholder: string;
    readonly send: (pots: number) => string;
    readonly close: string;
    readonly first: string;
    readonly newTitle: (year: number, of: string) => string;
    readonly openPot: string;
    readonly openProposal: string;
    readonly returnTo: string;
  };
  readonly locked: {
    readonly title: (pot: string, year: number) => string;
    readonly lead: (day: Day, year: number) => string;
    readonly drafts: string;
    readonly reopen: string;
    readonly reason: string;
    readonly reasonPlaceholder: string;
    readonly takesBack: string;
    readonly stays: string;
    readonly back: (amount: Ore) => string;
    readonly send: string;
    /** The way there from the pot. */
    readonly button: string;
  };
  /** On the pot, the grant and the check. */
  readonly fact: string;
  readonly status: string;
  readonly readDraft: string;
  readonly isClosed: (day: Day, year: number, became: string) => string;
  readonly isOver: (last: Day, year: number) => string;
  readonly isReopened: (day: Day, reason: string | null) => string;
  readonly nothingLeft: string;
  readonly returned: (amount: Ore) => string;
  readonly carried: (amount: Ore, pot: string | null, grant: string) => string;
  readonly carriedIn: string;
  readonly carriedOut: string;
  readonly checked: (pots: number, left: Ore) => string;
  readonly duty: (grant: string, pots: number, left: Ore, last: Day) => DutyWords;
  readonly history: {
    readonly closed: (pot: string, year: number) => string;
    readonly reopened: (pot: string, year: number) => string;
  };
}
