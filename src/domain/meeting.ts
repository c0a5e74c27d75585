import type { AssignmentId, BodyId, Day, MeetingId } from "./brand.ts";
import type { NoticeAbout } from "./decision.ts";
import type { Bilingual } from "./person.ts";

/** How long before a body's meeting its papers move, in calendar days before the first day (DOMAIN.md 2.4). */
export interface LeadTimes {
  /** To the document stop (sv. *handlingsstopp*). */
  readonly documentStop: number;
  /** To the preparation (sv. *beredning*). */
  readonly preparation: number;
  /** To the summons (sv. *kallelse*). */
  readonly summons: number;
}

/** A body that meets (sv. *organ*): `RS`, *regionstyrelsen*. */
export interface Body {
  readonly id: BodyId;
  readonly title: Bilingual;
  readonly leadTimes: LeadTimes;
  /** The day from which it is no more (sv. *upphört*); null while it meets. */
  readonly ended: Day | null;
}

/** The days of a meeting; a two-day meeting decides on its last day. */
export interface MeetingDays {
  readonly firstDay: Day;
  readonly decisionDay: Day;
  /** The last day for documents (sv. *handlingsstopp*), an internal deadline. */
  readonly documentStop: Day;
  /** When the presidium or a committee prepares it (sv. *beredning*); null where nobody has said. */
  readonly preparation: Day | null;
  /** When the summons goes out (sv. *kallelse*); null where nobody has said. */
  readonly summons: Day | null;
}

/** A meeting of a body (sv. *sammanträde*). Its id keeps the day that it was first planned for. */
export interface Meeting extends MeetingDays {
  readonly id: MeetingId;
  readonly body: BodyId;
  /** Summoned outside the plan (sv. *extra sammanträde*). */
  readonly extra: boolean;
  /** Why it is cancelled (sv. *inställt*); null when it is held. */
  readonly cancelled: string | null;
}

/** Days as an event holds them; records from before the lead times say nothing of preparation and summons. */
type StoredDays = Pick<MeetingDays, "firstDay" | "decisionDay" | "documentStop"> &
  Partial<Pick<MeetingDays, "preparation" | "summons">>;

export type MeetingEvent =
  | { readonly type: "body-established"; readonly body: BodyId; readonly title: Bilingual }
  | { readonly type: "body-renamed"; readonly body: BodyId; readonly title: Bilingual }
  /** What it has decided and what stands in its minutes stays as it is. */
  | {
      readonly type: "body-ended";
      readonly body: BodyId;
      readonly day: Day;
      readonly reason: string;
    }
  | { readonly type: "body-resumed"; readonly body: BodyId }
  | { readonly type: "lead-times-set"; readonly body: BodyId; readonly leadTimes: LeadTimes }
  | ({
      readonly type: "meeting-scheduled";
      readonly meeting: MeetingId;
      readonly body: BodyId;
      readonly extra?: boolean;
    } & StoredDays)
  | ({
      readonly type: "meeting-moved";
      readonly meeting: MeetingId;
      readonly reason: string;
      /** Those reported there, whose cards tell the new day; older records name none. */
      readonly assignments?: readonly AssignmentId[];
      /** Those of them whose month the new day is outside: they lose the meeting and become a question. */
      readonly unbound?: readonly AssignmentId[];
    } & MeetingDays)
  | {
      /** What was bound to it has no meeting any more: a question to the secretariat, never a silent guess. */
      readonly type: "meeting-cancelled";
      readonly meeting: MeetingId;
      readonly reason: string;
      readonly notices: readonly NoticeAbout[];
      readonly assignments: readonly AssignmentId[];
    };

/** A meeting as it is asked for; days that are left out follow the body's lead times. */
export interface WantedMeeting {
  readonly firstDay: Day;
  readonly decisionDay: Day;
  readonly documentStop?: Day | null;
  readonly preparation?: Day | null;
  readonly summons?: Day | null;
  readonly extra?: boolean;
}

export type MeetingCommand =
  | { readonly type: "establish-body"; readonly body: BodyId; readonly title: Bilingual }
  | { readonly type: "rename-body"; readonly body: BodyId; readonly title: Bilingual }
  | { readonly type: "end-body"; readonly body: BodyId; readonly reason: string }
  | { readonly type: "resume-body"; readonly body: BodyId }
  | { readonly type: "set-lead-times"; readonly body: BodyId; readonly leadTimes: LeadTimes }
  | ({ readonly type: "schedule-meeting"; readonly body: BodyId } & WantedMeeting)
  /** A whole list at once; those that are known already are passed over. */
  | {
      readonly type: "schedule-meetings";
      readonly body: BodyId;
      readonly meetings: readonly WantedMeeting[];
    }
  | ({
      readonly type: "move-meeting";
      readonly meeting: MeetingId;
      readonly reason: string;
    } & WantedMeeting)
  | { readonly type: "cancel-meeting"; readonly meeting: MeetingId; readonly reason: string };
