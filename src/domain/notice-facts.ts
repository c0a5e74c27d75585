import type { Day, MeetingId } from "./brand.ts";

/** How an appeal ended: *avslagen* (the decision stands) or *upphävt* (KL 13:8). */
export type AppealOutcome = "stands" | "annulled";

/** The cancelled meeting that a report was bound to, and how many stood on its list. */
export interface LostMeeting {
  readonly meeting: MeetingId;
  readonly of: number;
}

export interface Rebooking {
  readonly from: MeetingId | null;
  readonly to: MeetingId;
  readonly reason: string;
  readonly day: Day;
}

export interface SeparateRecord {
  readonly reference: string;
  readonly day: Day;
  readonly announcedDay: Day;
  readonly lastAppealDay: Day;
}

export interface Appeal {
  readonly reference: string;
  readonly day: Day;
  readonly outcome: AppealOutcome | null;
  readonly settledDay: Day | null;
}
