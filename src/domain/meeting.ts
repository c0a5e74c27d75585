import type { BodyId, Day, MeetingId } from "./brand.ts";
import type { Bilingual } from "./person.ts";

/** A body that meets (sv. *organ*): `RS`, *regionstyrelsen*. */
export interface Body {
  readonly id: BodyId;
  readonly title: Bilingual;
}

/** A meeting of a body (sv. *sammanträde*); a two-day meeting decides on its last day. */
export interface Meeting {
  readonly id: MeetingId;
  readonly body: BodyId;
  readonly firstDay: Day;
  readonly decisionDay: Day;
  /** The last day for documents (sv. *handlingsstopp*), an internal deadline. */
  readonly documentStop: Day;
}

export type MeetingEvent =
  | { readonly type: "body-established"; readonly body: BodyId; readonly title: Bilingual }
  | {
      readonly type: "meeting-scheduled";
      readonly meeting: MeetingId;
      readonly body: BodyId;
      readonly firstDay: Day;
      readonly decisionDay: Day;
      readonly documentStop: Day;
    };

export type MeetingCommand =
  | { readonly type: "establish-body"; readonly body: BodyId; readonly title: Bilingual }
  | {
      readonly type: "schedule-meeting";
      readonly body: BodyId;
      readonly firstDay: Day;
      readonly decisionDay: Day;
      readonly documentStop: Day;
    };
