import type {
  AssignmentId,
  BodyId,
  CaseNumber,
  Day,
  DecisionNumber,
  Instant,
  LogPosition,
  MeetingId,
  PositionId,
} from "./brand.ts";

/** The formal basis of an assignment (rule R27): a body's paragraph, or a decision's number. */
export type AssignmentBasis =
  | {
      readonly kind: "section";
      readonly body: BodyId;
      readonly day: Day;
      readonly section: number;
      /** The item of the paragraph: `2a`; null where it has none. */
      readonly item: string | null;
    }
  | { readonly kind: "decision"; readonly decision: DecisionNumber };

/** "I oktober" or "senast i maj": the month that the text names, `YYYY-MM`. */
export interface AssignmentTarget {
  readonly when: "in" | "latest";
  readonly month: string;
}

/** "Under förutsättning att …" (rule R22): dormant until a named decision is registered. */
export interface Condition {
  readonly text: string;
  /** The body whose decision it waits for. */
  readonly body: BodyId;
  readonly settled: {
    readonly outcome: "met" | "failed";
    readonly day: Day;
    readonly section: number;
  } | null;
}

/**
 * `dormant` (*vilande*), `active` (*aktivt*), `lapsed` (*förfallet*), `reported` (*återrapporterat*, waits for the
 * body), `closed` (*avslutat*: the body has taken note, rule R24), `withdrawn` (*återkallat*: by the body, or
 * entered wrongly).
 */
export type AssignmentStatus =
  | "dormant"
  | "active"
  | "lapsed"
  | "reported"
  | "closed"
  | "withdrawn";

/** Something that a body wants done and reported back (sv. *uppdrag*, DOMAIN.md 2.6). */
export interface Assignment {
  readonly id: AssignmentId;
  readonly case: CaseNumber | null;
  readonly basis: AssignmentBasis;
  readonly text: string;
  readonly owner: PositionId;
  /** To which body it is reported back. */
  readonly body: BodyId;
  readonly target: AssignmentTarget;
  /** The latest meeting; null while the calendar cannot name it and nobody has. */
  readonly meeting: MeetingId | null;
  readonly condition: Condition | null;
  readonly status: AssignmentStatus;
  /** When its owner confirmed that he has it. */
  readonly confirmedDay: Day | null;
  readonly report: { readonly day: Day; readonly text: string; readonly reference: string } | null;
  readonly closed: {
    readonly meeting: MeetingId;
    readonly section: number;
    readonly day: Day;
  } | null;
  readonly withdrawn: { readonly day: Day; readonly reason: string } | null;
  /** The last *återremiss*: the report is to be made again. */
  readonly referredBack: { readonly day: Day; readonly reason: string } | null;
  /** The meeting that was moved out of its month; to bind it there again needs a reason. */
  readonly lost: MeetingId | null;
  /** The event that gave the present duty, and its moment: registered, woken, bound, reported. */
  readonly turn: LogPosition;
  readonly since: Instant;
}

export type AssignmentEvent =
  | {
      readonly type: "assignment-registered";
      readonly assignment: AssignmentId;
      readonly case: CaseNumber | null;
      readonly basis: AssignmentBasis;
      readonly text: string;
      readonly owner: PositionId;
      readonly body: BodyId;
      readonly target: AssignmentTarget;
      readonly meeting: MeetingId | null;
      readonly condition: { readonly text: string; readonly body: BodyId } | null;
    }
  | {
      /** The secretariat names the meeting, or moves it with a reason. */
      readonly type: "assignment-bound";
      readonly assignment: AssignmentId;
      readonly from: MeetingId | null;
      readonly meeting: MeetingId;
      readonly reason: string | null;
    }
  | {
      readonly type: "condition-settled";
      readonly assignment: AssignmentId;
      readonly outcome: "met" | "failed";
      readonly day: Day;
      readonly section: number;
      /** Resolved anew when the condition is met after the meeting that was meant; null asks. */
      readonly meeting: MeetingId | null;
    }
  | { readonly type: "assignment-confirmed"; readonly assignment: AssignmentId; readonly day: Day }
  | {
      /** *Återrapport*: what was done, and where the document is. */
      readonly type: "assignment-reported";
      readonly assignment: AssignmentId;
      readonly reference: string;
      readonly day: Day;
      readonly private?: { readonly text: string };
    }
  | {
      readonly type: "assignment-noted";
      readonly assignment: AssignmentId;
      readonly meeting: MeetingId;
      readonly section: number;
      readonly day: Day;
    }
  | {
      readonly type: "assignment-withdrawn";
      readonly assignment: AssignmentId;
      readonly reason: string;
      readonly day: Day;
    }
  | {
      readonly type: "assignment-referred-back";
      readonly assignment: AssignmentId;
      readonly from: MeetingId | null;
      readonly meeting: MeetingId;
      readonly reason: string;
      readonly day: Day;
    };

export type AssignmentCommand =
  | {
      readonly type: "register-assignment";
      readonly case: string | null;
      readonly basis: AssignmentBasis;
      readonly text: string;
      readonly owner: PositionId;
      readonly body: BodyId;
      readonly target: AssignmentTarget;
      readonly condition: { readonly text: string; readonly body: BodyId } | null;
    }
  | {
      readonly type: "bind-assignment";
      readonly assignment: AssignmentId;
      readonly meeting: MeetingId;
      /** Required when it had a meeting already, and for one that was moved out of its month. */
      readonly reason: string | null;
    }
  | {
      readonly type: "settle-condition";
      readonly assignment: AssignmentId;
      readonly outcome: "met" | "failed";
      readonly section: number | null;
      readonly day: Day | null;
    }
  | { readonly type: "confirm-assignment"; readonly assignment: AssignmentId }
  | {
      readonly type: "report-assignment";
      readonly assignment: AssignmentId;
      readonly text: string;
      readonly reference: string;
    }
  | {
      readonly type: "note-assignment";
      readonly assignment: AssignmentId;
      readonly section: number | null;
      readonly day: Day | null;
    }
  | {
      readonly type: "withdraw-assignment";
      readonly assignment: AssignmentId;
      readonly reason: string | null;
    }
  | {
      readonly type: "refer-back-assignment";
      readonly assignment: AssignmentId;
      readonly meeting: MeetingId | null;
      readonly reason: string | null;
    };
