import type { Afterwards, Amends, Replaces } from "./afterwards.ts";
import type {
  BodyId,
  CaseNumber,
  Day,
  DecisionNumber,
  GrantId,
  Instant,
  LogPosition,
  MandateId,
  MeetingId,
  Ore,
  PersonId,
  PotId,
  ProposalId,
  RegisteredDecisionId,
} from "./brand.ts";
import type { Capacity, Decider } from "./person.ts";
import type { LegalBasis } from "./pot.ts";
import type {
  Appeal,
  AppealOutcome,
  LostMeeting,
  Rebooking,
  SeparateRecord,
} from "./notice-facts.ts";
import type { ProposedRow, StepTaken } from "./proposal.ts";
import type { Terms } from "./terms.ts";

/**
 * What a decision's paper says of things that may change afterwards, as it was at the decision (rule R14): the
 * same decision reads the same for ever, whoever has moved a meeting or renamed an office since.
 */
export interface Printed {
  /** The name of the body that is reported to. */
  readonly body: string;
  /** The decision day of the meeting that the report was first bound to; null where none was known. */
  readonly noticeDay: Day | null;
  /** When the grant is accounted for. */
  readonly reportDay: Day | null;
  /** The Swedish titles of the positions that are named, by position. */
  readonly titles: Readonly<Record<string, string>>;
}

/** The names of the people who are named beside the decider, by person: a private part, which can be erased. */
export type PrintedNames = Readonly<Record<string, string>>;

/** A delegated decision (sv. *delegationsbeslut*); one-way: what comes after points at it. */
export interface Decision extends Afterwards {
  readonly number: DecisionNumber;
  readonly year: number;
  readonly serial: number;
  readonly proposal: ProposalId;
  readonly pot: PotId;
  readonly grant: GrantId;
  readonly mandate: MandateId;
  readonly version: number;
  readonly digest: string;
  readonly decider: Decider;
  readonly basis: LegalBasis;
  /**
   * Mere execution of what was decided before (KL 13:2 p. 2): it owes no report and cannot be appealed. Absent for every
   * other decision, and for those of a pot of execution from before this was told apart: they keep their report.
   */
  readonly executes?: true;
  /** "Ej jävig", declared by the decider (KL 6:30). */
  readonly declaration: "not-disqualified";
  readonly preparedBy: { readonly person: PersonId; readonly capacity: Capacity };
  readonly steps: readonly StepTaken[];
  readonly rows: readonly ProposedRow[];
  readonly sum: Ore;
  /** What the pot had then: money may have been moved since, and the paper reads the same for ever (rule R14). */
  readonly potAmount: Ore;
  readonly left: Ore;
  readonly leftMotive: string | null;
  readonly terms: Terms;
  /** Source, year and code of the money (rule R01). */
  readonly financing: { readonly title: string; readonly year: number; readonly code: string };
  /** Positions and people who get an extract (sv. *utdrag till*, rule R15), as printed. */
  readonly dispatchTo: readonly string[];
  readonly day: Day;
  readonly time: Instant;
  readonly template: number;
  /** What its paper says of what may change; older records have none. */
  readonly printed?: Printed;
  readonly names: PrintedNames;
}

/** What is decided; the rest of a decision comes with time. */
export type DecidedFacts = Omit<
  Decision,
  "number" | "time" | "names" | "potAmount" | keyof Afterwards
>;

export type DecisionEvent =
  | ({
      readonly type: "decision-made";
      readonly decision: DecisionNumber;
      /** Of an amending decision: what it takes the place of, why, and what comes back to the pot. */
      readonly amends?: Amends & Replaces & { readonly released: Ore };
      readonly private?: { readonly names: PrintedNames };
    } & DecidedFacts)
  | {
      /** The duty to report (sv. *anmälan*, KL 7:8): a dated meeting, or none yet (rule R11). Mere execution has none. */
      readonly type: "notice-bound";
      readonly about: NoticeAbout;
      readonly body: BodyId;
      readonly meeting: MeetingId | null;
      /** An urgent decision of the chair: the very next meeting (KL 6:39, 6:40). */
      readonly urgent?: true;
      /** The cancelled meeting that it was bound to before. */
      readonly lost?: MeetingId;
    }
  | {
      /** Moved to another meeting, never without a reason (rule R34). */
      readonly type: "notice-rebooked";
      readonly about: NoticeAbout;
      readonly from: MeetingId | null;
      readonly meeting: MeetingId;
      readonly reason: string;
      readonly day: Day;
    }
  | {
      readonly type: "notice-list-numbered";
      readonly meeting: MeetingId;
      readonly case: CaseNumber;
    }
  | {
      /** The body took note of the list: one paragraph for all that stood on it. */
      readonly type: "notices-reported";
      readonly meeting: MeetingId;
      readonly section: number;
      readonly day: Day;
      readonly notices: readonly NoticeAbout[];
      /** What was bound to the meeting all the same, and has missed it. */
      readonly except: readonly NoticeAbout[];
    }
  /** *Justering* (KL 6:35, 5:69). */
  | { readonly type: "minutes-adjusted"; readonly meeting: MeetingId; readonly day: Day }
  | {
      /** *Anslag* (KL 8:12); the last appeal day is computed here, once (KL 13:5, lag 1930:173). */
      readonly type: "minutes-announced";
      readonly meeting: MeetingId;
      readonly day: Day;
      readonly lastAppealDay: Day;
    }
  | {
      /** *Särskild protokollföring* in place of a report (KL 7:8, 8:10). */
      readonly type: "notice-recorded-separately";
      readonly about: NoticeAbout;
      /** The meeting on whose list it no longer stands. */
      readonly from: MeetingId | null;
      readonly reference: string;
      readonly day: Day;
      readonly announcedDay: Day;
      readonly lastAppealDay: Day;
    }
  | {
      /** *Laga kraft*: never derived, the secretariat has made sure that no appeal came. */
      readonly type: "legal-force-confirmed";
      /** Where they were reported; null for what was recorded separately. */
      readonly meeting: MeetingId | null;
      readonly notices: readonly NoticeAbout[];
      readonly day: Day;
    }
  | {
      readonly type: "appeal-registered";
      readonly about: NoticeAbout;
      /** Where it was reported; null for what was recorded separately. */
      readonly meeting: MeetingId | null;
      readonly reference: string;
      readonly day: Day;
    }
  | {
      readonly type: "appeal-settled";
      readonly about: NoticeAbout;
      readonly meeting: MeetingId | null;
      readonly outcome: AppealOutcome;
      readonly reference: string;
      readonly day: Day;
    };

export type DecisionCommand =
  | {
      /** The secretariat answers at which meeting a decision is reported, where the calendar could not. */
      readonly type: "bind-notice";
      readonly about: NoticeAbout;
      readonly meeting: MeetingId;
    }
  | {
      readonly type: "rebook-notice";
      readonly about: NoticeAbout;
      readonly meeting: MeetingId;
      readonly reason: string;
    }
  | {
      readonly type: "number-notice-list";
      readonly meeting: MeetingId;
      readonly case: string;
    }
  | {
      readonly type: "report-notices";
      readonly meeting: MeetingId;
      readonly section: number | null;
      readonly day: Day | null;
      /** What stood on the list but was not reported: adjourned, or never handed in. */
      readonly except: readonly NoticeAbout[];
      /** The list's number, where it has none yet. */
      readonly case: string | null;
      /** The section that this one corrects, as the form showed it; null for the first. */
      readonly replaces: number | null;
    }
  | ({ readonly type: "adjust-minutes" } & MinutesStep)
  | ({ readonly type: "announce-minutes" } & MinutesStep)
  | {
      readonly type: "record-notice-separately";
      readonly about: NoticeAbout;
      readonly reference: string;
      readonly day: Day | null;
      readonly announcedDay: Day | null;
    }
  | {
      readonly type: "confirm-legal-force";
      /** All that the body reported at the meeting and no appeal concerns; or one recorded separately. */
      readonly of: MeetingId | NoticeAbout;
    }
  | {
      readonly type: "register-appeal";
      readonly about: NoticeAbout;
      readonly reference: string;
      readonly day: Day | null;
    }
  | {
      readonly type: "settle-appeal";
      readonly about: NoticeAbout;
      readonly outcome: AppealOutcome;
      readonly reference: string;
      readonly day: Day | null;
    }
  | {
      /** An urgent decision of the chair or another member, from paper (KL 6:39). */
      readonly type: "register-chair-decision";
      readonly body: BodyId;
      readonly case: string;
      readonly title: string;
      readonly name: string;
      readonly day: Day | null;
    };

/** A step of the minutes, on its day. */
export interface MinutesStep {
  readonly meeting: MeetingId;
  readonly day: Day | null;
  /** The day that this one corrects, as the form showed it; null for the first. */
  readonly replaces: Day | null;
}

/** What is reported: a decision of ours, or one from paper. */
export type NoticeAbout =
  | { readonly kind: "decision"; readonly decision: DecisionNumber }
  | { readonly kind: "registered"; readonly decision: RegisteredDecisionId };

/** A decision's duty to be reported to the body that delegated. */
export interface Notice {
  readonly id: string;
  readonly about: NoticeAbout;
  readonly body: BodyId;
  readonly meeting: MeetingId | null;
  readonly decisionDay: Day;
  /** The event that gave the duty to report, or that took its meeting away. */
  readonly turn: LogPosition;
  /** When it got, changed or lost its meeting. */
  readonly since: Instant;
  /** The cancelled meeting whose list it stood on, and how many stood there; null unless it waits for a new one. */
  readonly lost: LostMeeting | null;
  /** An urgent decision of the chair: the very next meeting, whatever its document stop (KL 6:40). */
  readonly urgent: boolean;
  readonly rebookings: readonly Rebooking[];
  /** Where the body took note of it; null while it waits. */
  readonly reported: { readonly meeting: MeetingId; readonly day: Day } | null;
  /** The other way than a report; null where it is reported. */
  readonly separately: SeparateRecord | null;
  readonly appeal: Appeal | null;
  /** When the secretariat confirmed that nothing stands in the way of legal force. */
  readonly finalDay: Day | null;
}

/** The list of a meeting (sv. *anmälningslista*): what is bound to it is a view, this is what was done with it. */
export interface NoticeList {
  readonly meeting: MeetingId;
  readonly case: CaseNumber | null;
  readonly section: number | null;
  readonly reportedDay: Day | null;
  readonly adjustedDay: Day | null;
  readonly announcedDay: Day | null;
  readonly lastAppealDay: Day | null;
  /** Moments of the steps above, from which the next one's reminders count. */
  readonly since: Instant;
}
