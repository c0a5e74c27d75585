import type {
  Day,
  DecisionNumber,
  GrantId,
  Instant,
  LogPosition,
  Ore,
  PersonId,
  PositionId,
  PotId,
  RegisteredDecisionId,
  RequestId,
  RowId,
} from "./brand.ts";
import type { Responsible } from "./responsible.ts";

export type Language = "sv" | "en";

/** A text in both languages of the authority; Swedish is the one that binds. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

/** Somebody we know; `null` where the private part has been erased. */
export interface Person {
  readonly id: PersonId;
  readonly entraId: string | null;
  readonly name: string | null;
  readonly mail: string | null;
  readonly language: Language;
  readonly secretariat: boolean;
  readonly auditor: boolean;
  /** The day from which he has nothing to do here any more (sv. *avslutad*); null while he has. */
  readonly ended: Day | null;
}

/** Why somebody's time here ends: he has left, or was entered by mistake. */
export const endedWhys = ["left", "mistake"] as const;
export type EndedWhy = (typeof endedWhys)[number];

/** A position (sv. *befattning*) with the other names it goes by (rule R18). */
export interface Position {
  readonly id: PositionId;
  readonly title: Bilingual;
  readonly aliases: readonly string[];
  /** The position above; null at the top. */
  readonly superior: PositionId | null;
  /** Whether it leads an administration (sv. *förvaltningschef*, KL 7:1), who alone may pass a delegation on (KL 7:6). */
  readonly headOfAdministration: boolean;
  /** The day from which it is no more; null while it is there. */
  readonly ended: Day | null;
}

/** In which way somebody holds a position: *ordinarie*, *tf* or *ersättare*. */
export type Standing = "ordinary" | "acting" | "substitute";

const standings: ReadonlySet<string> = new Set([
  "ordinary",
  "acting",
  "substitute",
] satisfies Standing[]);

export const isStanding = (text: string): text is Standing => standings.has(text);

/** Who holds a position from when to when (both days included). */
export interface Holding {
  readonly position: PositionId;
  readonly person: PersonId;
  readonly standing: Standing;
  readonly from: Day;
  readonly to: Day | null;
  /** Number of the appointment (sv. *förordnande*), required for acting and substitute. */
  readonly appointment: string | null;
  /** The pots that a deputy answers for; null for all that the position does. */
  readonly scope: readonly PotId[] | null;
}

/** When somebody is away (both days included). No right goes with it: named substitutes step in, nobody else. */
export interface Absence {
  readonly person: PersonId;
  readonly from: Day;
  readonly to: Day;
}

/** In what right somebody acted, frozen in the record of what he did (rule R14). */
export interface Capacity {
  readonly position: PositionId;
  readonly standing: Standing;
  readonly appointment: string | null;
  /** The ordinary holder that a substitute acted for; null for the holder himself. */
  readonly onBehalfOf: PersonId | null;
}

/** Who decided, frozen at that moment (rule R14); the name is public record and never erased. */
export interface Decider {
  readonly person: PersonId;
  readonly name: string;
  /** The title as printed: "HS-direktör", "tf. regiondirektör". */
  readonly title: string;
  readonly capacity: Capacity;
}

export type PersonEvent =
  | { readonly type: "authority-founded"; readonly name: Bilingual }
  | {
      readonly type: "person-registered";
      readonly person: PersonId;
      readonly language: Language;
      readonly private?: {
        readonly name: string;
        readonly mail: string | null;
        readonly entraId: string | null;
      };
    }
  | { readonly type: "language-chosen"; readonly person: PersonId; readonly language: Language }
  | {
      readonly type: "position-established";
      readonly position: PositionId;
      readonly title: Bilingual;
      readonly aliases: readonly string[];
      readonly superior: PositionId | null;
      readonly headOfAdministration: boolean;
    }
  | {
      readonly type: "position-held";
      readonly position: PositionId;
      readonly person: PersonId;
      readonly standing: Standing;
      readonly from: Day;
      readonly to: Day | null;
      readonly appointment: string | null;
      readonly scope?: readonly PotId[] | null;
    }
  | {
      /** A holding ends on a day: the holder leaves, or a period is cut short. */
      readonly type: "holding-ended";
      readonly position: PositionId;
      readonly person: PersonId;
      readonly standing: Standing;
      readonly from: Day;
      readonly to: Day;
    }
  | {
      readonly type: "absence-reported";
      readonly person: PersonId;
      readonly from: Day;
      readonly to: Day;
    }
  | {
      /** Back earlier: nothing is left of absences from this day on. */
      readonly type: "absence-ended";
      readonly person: PersonId;
      readonly from: Day;
    }
  | { readonly type: "secretariat-granted"; readonly person: PersonId }
  | { readonly type: "auditor-granted"; readonly person: PersonId }
  | { readonly type: "secretariat-revoked"; readonly person: PersonId }
  | { readonly type: "auditor-revoked"; readonly person: PersonId }
  | {
      /** Another name or address; what has been decided keeps the name of its day. */
      readonly type: "person-amended";
      readonly person: PersonId;
      readonly private?: { readonly name: string; readonly mail: string | null };
    }
  | {
      /** Another title or other names for a position, or another one above it; what has been decided keeps the title of its day. */
      readonly type: "position-amended";
      readonly position: PositionId;
      readonly title?: Bilingual;
      readonly aliases: readonly string[];
      readonly superior: PositionId | null;
      readonly headOfAdministration?: boolean;
    }
  | {
      /** Nothing is erased: what he has done, decided and held stands as it was. */
      readonly type: "person-ended";
      readonly person: PersonId;
      readonly day: Day;
      readonly why: EndedWhy;
      /** What he was to hold from a later day, and now never will. */
      readonly planned: readonly Pick<Holding, "position" | "standing" | "from">[];
    }
  /** Known again from then on; positions and rights are given anew. */
  | { readonly type: "person-resumed"; readonly person: PersonId }
  | {
      /** No more, or entered wrongly; what was decided in it keeps its title. */
      readonly type: "position-ended";
      readonly position: PositionId;
      readonly day: Day;
      readonly reason: string;
      /** Who was to hold it from that day or a later one, and now never will. */
      readonly planned: readonly Pick<Holding, "person" | "standing" | "from">[];
    }
  /** There again from then on; somebody is appointed anew. */
  | { readonly type: "position-resumed"; readonly position: PositionId }
  /** Only in local mode: the clock was moved forward by hand. */
  | { readonly type: "clock-moved"; readonly to: Instant };

export type PersonCommand =
  | { readonly type: "found-authority"; readonly name: Bilingual }
  | {
      readonly type: "register-person";
      readonly person: PersonId;
      readonly name: string;
      readonly mail: string | null;
      readonly entraId: string | null;
      readonly language: Language;
    }
  | {
      readonly type: "amend-person";
      readonly person: PersonId;
      readonly name: string;
      readonly mail: string | null;
    }
  | { readonly type: "choose-language"; readonly language: Language }
  | {
      readonly type: "establish-position";
      readonly position: PositionId;
      readonly title: Bilingual;
      readonly aliases: readonly string[];
      readonly superior: PositionId | null;
      readonly headOfAdministration: boolean;
    }
  | {
      readonly type: "appoint-holder";
      readonly position: PositionId;
      readonly person: PersonId;
      readonly standing: Standing;
      readonly from: Day;
      readonly to: Day | null;
      readonly appointment: string | null;
      readonly scope?: readonly PotId[] | null;
    }
  | {
      readonly type: "end-holding";
      readonly position: PositionId;
      readonly person: PersonId;
      readonly standing: Standing;
      readonly from: Day;
      readonly to: Day;
    }
  | {
      /** By the person himself, or by the secretariat for him. */
      readonly type: "report-absence";
      readonly person: PersonId;
      readonly from: Day;
      readonly to: Day;
    }
  | { readonly type: "end-absence"; readonly person: PersonId }
  | { readonly type: "grant-secretariat"; readonly person: PersonId }
  | { readonly type: "grant-auditor"; readonly person: PersonId }
  | { readonly type: "revoke-secretariat"; readonly person: PersonId }
  | { readonly type: "revoke-auditor"; readonly person: PersonId }
  | {
      readonly type: "amend-position";
      readonly position: PositionId;
      /** Left out where it stays. */
      readonly title?: Bilingual;
      readonly aliases: readonly string[];
      readonly superior: PositionId | null;
      readonly headOfAdministration?: boolean;
    }
  | { readonly type: "end-person"; readonly person: PersonId; readonly why: EndedWhy }
  | { readonly type: "resume-person"; readonly person: PersonId }
  | {
      readonly type: "end-position";
      readonly position: PositionId;
      readonly reason: string;
      /** The newest that its writer had seen of it. */
      readonly revision: LogPosition;
    }
  | { readonly type: "resume-position"; readonly position: PositionId }
  | { readonly type: "move-clock"; readonly to: Instant };

/** One line of a subject's history: what happened, by whom, where in the log. */
export interface TrailEntry {
  readonly position: LogPosition;
  readonly time: Instant;
  readonly event: string;
  readonly person: PersonId | null;
  readonly capacity: Capacity | null;
  readonly facts: TrailFacts;
  /** What it is told of together with: the first of what was done within the hour, also when that line has gone. */
  readonly sitting?: { readonly position: LogPosition; readonly time: Instant };
}

/** What a line of history says besides its kind; only what may be shown to all who see the subject. */
export interface TrailFacts {
  readonly amount?: number;
  /** The amount before. */
  readonly was?: number;
  readonly request?: RequestId;
  /** Who answers for the request from then on. */
  readonly responsible?: Exclude<Responsible, { readonly kind: "text" }>;
  /** Who holds the pot from then on. */
  readonly holder?: PositionId;
  readonly version?: number;
  readonly decision?: string;
  /** Of a decision: mere execution, which no meeting is told of. */
  readonly executes?: true;
  readonly meeting?: string;
  /** The first and last day of a meeting, as they were planned then. */
  readonly days?: readonly [Day, Day];
  readonly text?: string;
  readonly step?: string;
  /** What was noted, or the reason that was given. */
  readonly comment?: string;
  /** Which row of what gave the money gives it back, by which decision on paper, and to which pot or else grant. */
  readonly returned?: {
    readonly by: RegisteredDecisionId;
    readonly from: DecisionNumber;
    readonly row: RowId;
    readonly pot: PotId | null;
    readonly grant: GrantId;
  };
  /** From which pot money was moved, where to, and by which decision on paper. */
  readonly moved?: {
    readonly by: RegisteredDecisionId;
    readonly pot: PotId;
    readonly title: string;
    /** Null for the grant. */
    readonly to: PotId | null;
    readonly toTitle: string | null;
    readonly grant: GrantId;
    /** The later year's grant that it was carried to; absent where it stays in its own. */
    readonly next?: { readonly grant: GrantId; readonly title: string };
  };
  /** The year that was closed, or opened again. */
  readonly year?: number;
  /** What was left afterwards: in a pot's own history of that pot alone, in the grant's of both places (rule R07). */
  readonly balances?: readonly Ore[];
  /** Whose holding it is, and from which day; the day of the board's own answer, or that a phase-out is done or put off to. */
  readonly person?: PersonId;
  readonly from?: Day;
}
