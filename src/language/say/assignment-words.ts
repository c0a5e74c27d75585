import type { Day } from "../../domain/brand.ts";

/** Where an assignment stands, in the words of its cards. */
export type AssignmentStanding =
  | "dormant"
  | "unconfirmed"
  | "active"
  | "late"
  | "unbound"
  | "reported"
  | "lapsed"
  | "closed"
  | "withdrawn";

/** Assignments (sv. *uppdrag*, DOMAIN.md 2.6). `body` and `owner` stand as inside a sentence. */
export interface AssignmentWords {
  readonly over: (basis: string) => string;
  readonly basis: {
    readonly section: (body: string, day: Day, section: number, item: string | null) => string;
    readonly decision: (number: string) => string;
  };
  readonly standing: Record<AssignmentStanding, string>;
  readonly summary: (owner: string, text: string, stop: Day | null) => string;
  readonly facts: {
    readonly basis: string;
    readonly caseNumber: string;
    readonly owner: string;
    readonly target: string;
    readonly meeting: string;
    readonly stop: string;
    readonly condition: string;
    readonly confirmed: string;
    readonly report: string;
    readonly closed: string;
    readonly referredBack: string;
  };
  readonly target: (body: string, when: "in" | "latest", month: string) => string;
  readonly meeting: (body: string, days: string) => string;
  readonly noMeeting: string;
  readonly nobody: string;
  readonly conditionOf: (text: string, body: string) => string;
  readonly conditionMet: (text: string, section: string) => string;
  readonly conditionFailed: (text: string, section: string) => string;
  readonly reportOf: (day: Day, text: string, reference: string) => string;
  /** What there is to do, or what is waited for: one sentence or two. */
  readonly now: {
    readonly dormant: (body: string, stop: Day | null) => string;
    readonly unconfirmed: (stop: Day | null) => string;
    readonly unconfirmedOther: (owner: string) => string;
    readonly active: (stop: Day) => string;
    readonly activeOther: (owner: string, stop: Day) => string;
    readonly late: (stop: Day) => string;
    readonly unbound: string;
    readonly reported: (body: string, day: Day | null) => string;
    readonly lapsed: string;
    readonly closed: (body: string, section: string) => string;
    /** `reason` is a whole sentence. */
    readonly withdrawn: (reason: string) => string;
  };
  readonly buttons: {
    readonly confirm: string;
    readonly report: string;
    readonly reportOnPaper: string;
    readonly bind: string;
    readonly rebind: string;
    readonly settle: string;
    readonly note: (body: string) => string;
    readonly all: string;
    readonly history: string;
    readonly add: string;
    readonly open: string;
    readonly back: string;
    readonly home: string;
    readonly toAssignment: string;
    readonly referBack: string;
    readonly withdraw: string;
  };
  readonly why: string;
  readonly list: {
    readonly over: string;
    readonly title: string;
    readonly lead: (mine: number, open: number) => string;
    readonly none: string;
    readonly stop: (stop: Day, passed: boolean) => string;
    readonly mine: string;
    readonly summary: (open: number) => string;
  };
  readonly agenda: (basis: string, owner: string, text: string) => string;
  readonly add: {
    readonly over: string;
    readonly title: string;
    readonly lead: string;
    readonly basis: string;
    readonly basisPlaceholder: string;
    readonly text: string;
    readonly textPlaceholder: string;
    readonly owner: string;
    readonly ownerPlaceholder: string;
    readonly month: string;
    readonly monthPlaceholder: string;
    readonly body: string;
    readonly bodyPlaceholder: string;
    readonly condition: string;
    readonly conditionPlaceholder: string;
    readonly conditionBody: string;
    readonly conditionBodyPlaceholder: string;
    readonly caseNumber: string;
    readonly caseNumberPlaceholder: string;
    readonly send: string;
  };
  readonly bind: {
    readonly title: string;
    readonly rebindTitle: string;
    readonly lead: (target: string) => string;
    readonly bound: (meeting: string) => string;
    readonly label: string;
    readonly placeholder: string;
    /** Where its meeting was moved out of the month. */
    readonly movedOut: (meeting: string) => string;
    readonly choice: (body: string, days: string, stop: Day) => string;
    readonly reason: string;
    readonly reasonPlaceholder: string;
    readonly none: string;
    readonly send: string;
    readonly meetings: string;
  };
  readonly settle: {
    readonly title: string;
    readonly lead: (text: string, body: string) => string;
    readonly outcome: string;
    readonly section: string;
    readonly day: string;
    readonly met: string;
    readonly failed: string;
  };
  readonly report: {
    readonly title: string;
    readonly lead: (body: string, days: string, stop: Day) => string;
    readonly leadLate: (body: string, days: string, stop: Day) => string;
    readonly leadUnbound: string;
    readonly text: string;
    readonly prefill: (basis: string, text: string) => string;
    readonly reference: string;
    readonly referencePlaceholder: string;
    readonly send: string;
  };
  readonly note: {
    readonly title: (body: string) => string;
    readonly lead: (body: string) => string;
    readonly unreported: string;
    readonly section: string;
    readonly day: string;
    readonly send: string;
  };
  readonly withdraw: {
    readonly title: string;
    readonly lead: string;
    readonly reason: string;
    readonly reasonPlaceholder: string;
    readonly send: string;
  };
  readonly referBack: {
    readonly title: (body: string) => string;
    readonly lead: string;
    readonly reason: string;
    readonly reasonPlaceholder: string;
    readonly send: string;
  };
  readonly duty: AssignmentDutyWords;
  readonly retired: {
    readonly status: string;
    /** To its owner who has just confirmed it: what it is now, and how he goes on. */
    readonly confirmed: string;
    readonly goOn: string;
    readonly gone: string;
  };
}

/** How its duties read in a list. `what` is the assignment in short. */
export interface AssignmentDutyWords {
  readonly confirm: (what: string) => string;
  readonly confirmNote: (basis: string, stop: Day | null) => string;
  readonly confirmLate: (owner: string) => string;
  readonly bind: (what: string) => string;
  readonly bindNote: (basis: string) => string;
  readonly bindLate: string;
  readonly settle: (what: string) => string;
  readonly settleNote: (body: string, stop: Day | null) => string;
  /** After the document stop: has the other body decided? */
  readonly settleHeld: (what: string) => string;
  readonly settleHeldNote: (body: string) => string;
  readonly report: (what: string) => string;
  readonly reportNote: (body: string, days: string | null, stop: Day | null) => string;
  readonly reportLate: (owner: string, body: string, days: string | null) => string;
  readonly note: (body: string, what: string) => string;
  readonly noteNote: (body: string, days: string | null) => string;
  readonly noteLate: string;
}
