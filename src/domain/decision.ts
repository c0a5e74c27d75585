import type {
  BodyId,
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
import type { Capacity } from "./person.ts";
import type { LegalBasis } from "./pot.ts";
import type { ProposedRow, StepTaken } from "./proposal.ts";

/** Who decided, frozen at that moment (rule R14); the name is public record and never erased. */
export interface Decider {
  readonly person: PersonId;
  readonly name: string;
  /** The title as printed: "HS-direktör", "tf. regiondirektör". */
  readonly title: string;
  readonly capacity: Capacity;
}

/** A delegated decision (sv. *delegationsbeslut*); one-way, never changed. */
export interface Decision {
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
  /** "Ej jävig", declared by the decider (KL 6:30). */
  readonly declaration: "not-disqualified";
  readonly preparedBy: { readonly person: PersonId; readonly capacity: Capacity };
  readonly steps: readonly StepTaken[];
  readonly rows: readonly ProposedRow[];
  readonly sum: Ore;
  readonly left: Ore;
  readonly leftMotive: string | null;
  /** Source, year and code of the money (rule R01). */
  readonly financing: { readonly title: string; readonly year: number; readonly code: string };
  /** Positions and people who get an extract (sv. *utdrag till*, rule R15), as printed. */
  readonly dispatchTo: readonly string[];
  readonly day: Day;
  readonly time: Instant;
  readonly template: number;
}

export type DecisionEvent =
  | ({ readonly type: "decision-made"; readonly decision: DecisionNumber } & Omit<
      Decision,
      "number" | "time"
    >)
  | {
      /** The duty to report (sv. *anmälan*, KL 7:8): a dated meeting, or none yet (rule R11). */
      readonly type: "notice-bound";
      readonly about: NoticeAbout;
      readonly body: BodyId;
      readonly meeting: MeetingId | null;
    };

export type DecisionCommand = {
  /** The secretariat answers at which meeting a decision is reported, where the calendar could not. */
  readonly type: "bind-notice";
  readonly about: NoticeAbout;
  readonly meeting: MeetingId;
};

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
  /** The event that gave the duty to report. */
  readonly turn: LogPosition;
}
