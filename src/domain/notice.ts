import type { BodyId, Day, MeetingId } from "./brand.ts";
import { addWorkingDays, daysBetween } from "./calendar.ts";
import type { Notice, NoticeAbout, NoticeList } from "./decision.ts";
import type { Meeting } from "./meeting.ts";
import type { State } from "./state.ts";
import { noticeId } from "./touches.ts";

/** Working days after a meeting until a list without its section counts as missed. */
export const reportDaysMax = 5;

/** How far a decision has come on its way to legal force (sv. *laga kraft*, rule R34). */
export type NoticeStage =
  | "no-meeting"
  /** Bound to a meeting that is still to come. */
  | "on-list"
  /** The meeting has been held; its section is to be entered. */
  | "held"
  /** The meeting was held without it. */
  | "missed"
  | "reported"
  | "adjusted"
  /** The appeal time runs (KL 13:5). */
  | "announced"
  /** *Särskild protokollföring*: announced by itself, the appeal time runs (KL 8:10). */
  | "recorded-separately"
  /** "Sista dag passerad, ej bekräftad": legal force is never derived. */
  | "appeal-time-passed"
  | "appealed"
  | "annulled"
  | "final";

/** The meeting that a notice is bound to, and what has been done with its list. */
interface Reporting {
  readonly meeting: Meeting | undefined;
  readonly list: NoticeList | undefined;
}

/** How far a notice has come on a day. */
export function noticeStage(notice: Notice, { meeting, list }: Reporting, today: Day): NoticeStage {
  const { appeal, separately } = notice;
  if (appeal?.outcome === "annulled") return "annulled";
  if (notice.finalDay !== null) return "final";
  if (appeal !== null && appeal.outcome === null) return "appealed";
  if (separately !== null) return runsOn(separately.lastAppealDay, today, "recorded-separately");
  if (notice.reported !== null) {
    if (list?.lastAppealDay != null) return runsOn(list.lastAppealDay, today, "announced");
    return list?.adjustedDay == null ? "reported" : "adjusted";
  }
  if (meeting === undefined || meeting.cancelled !== null) return "no-meeting";
  if (list?.section != null) return "missed";
  if (today < meeting.decisionDay) return "on-list";
  return today > addWorkingDays(meeting.decisionDay, reportDaysMax) ? "missed" : "held";
}

const runsOn = (last: Day, today: Day, stage: "announced" | "recorded-separately"): NoticeStage =>
  today > last ? "appeal-time-passed" : stage;

/** How far a notice of the state has come on a day. */
export function stageOf(state: State, notice: Notice, today: Day): NoticeStage {
  const at = notice.reported?.meeting ?? notice.meeting ?? "";
  const reporting = { meeting: state.meetings.get(at), list: state.noticeLists.get(at) };
  return noticeStage(notice, reporting, today);
}

/** Whether the body still has to be told: neither reported nor recorded separately. */
export const isUnreported = (notice: Notice): boolean =>
  notice.reported === null && notice.separately === null;

/** The last day to appeal a decision, where its announcement is known. */
export function lastAppealDayOf(state: State, notice: Notice): Day | null {
  if (notice.separately !== null) return notice.separately.lastAppealDay;
  return state.noticeLists.get(notice.reported?.meeting ?? "")?.lastAppealDay ?? null;
}

/** The notices bound to a meeting or reported at it, in the order in which they were bound. */
export function noticesAt(state: State, meeting: MeetingId): readonly Notice[] {
  return (state.noticesOfMeeting.get(meeting) ?? []).flatMap((id) => state.notices.get(id) ?? []);
}

/** What a list of a meeting still waits to report. */
export const unreportedAt = (state: State, meeting: MeetingId): readonly Notice[] =>
  noticesAt(state, meeting).filter(isUnreported);

/** Reported at a meeting, and neither appealed nor final: what a look at the incoming post settles. */
export const unconfirmedAt = (state: State, meeting: MeetingId): readonly Notice[] =>
  noticesAt(state, meeting).filter(
    (notice) =>
      notice.reported?.meeting === meeting && notice.finalDay === null && notice.appeal === null,
  );

/** The meetings of a body that are not cancelled, by decision day. */
const meetingsOf = (state: State, body: BodyId): readonly Meeting[] =>
  [...state.meetings.values()]
    .filter((one) => one.body === body && one.cancelled === null)
    .toSorted((a, b) => (a.decisionDay < b.decisionDay ? -1 : 1));

/** The body's first meeting that decides on a day or after it; undefined where none is planned. */
export const nextMeetingOf = (state: State, body: BodyId, from: Day): Meeting | undefined =>
  meetingsOf(state, body).find((one) => one.decisionDay >= from);

/** The meetings that can still take a notice: to come or today, with an open list, not before its decision. */
export function meetingsAhead(state: State, notice: Notice, today: Day): readonly Meeting[] {
  return meetingsOf(state, notice.body).filter(
    (one) =>
      one.decisionDay >= today &&
      one.decisionDay >= notice.decisionDay &&
      state.noticeLists.get(one.id)?.section == null,
  );
}

/** Everything that lost the same meeting as this and still waits for another, itself included. */
export function lostTogether(state: State, about: NoticeAbout): readonly Notice[] {
  const lost = state.notices.get(noticeId(about))?.lost?.meeting;
  if (lost === undefined) return [];
  return [...state.notices.values()].filter(
    (one) => one.lost?.meeting === lost && one.meeting === null && isUnreported(one),
  );
}

/** Days from the decision until the body took note of it; null until it has. */
export function daysToBoard(notice: Notice): number | null {
  return notice.reported === null ? null : daysBetween(notice.decisionDay, notice.reported.day);
}
