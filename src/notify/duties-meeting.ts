import type { Day } from "../domain/brand.ts";
import { addDays, addWorkingDays, statutoryDeadline } from "../domain/calendar.ts";
import type { NoticeList } from "../domain/decision.ts";
import type { Meeting } from "../domain/meeting.ts";
import { dayAt } from "../domain/moment.ts";
import { isUnreported, unconfirmedAt, unreportedAt } from "../domain/notice.ts";
import type { DutyKind } from "../domain/reminder.ts";
import type { State } from "../domain/state.ts";
import { meetingSubject } from "../domain/touches.ts";
import type { Duty } from "./duty.ts";
import { type DutyTimes, secretariatDuty } from "./duty-secretariat.ts";
import { lastHappened, latest } from "./happened.ts";

/** Working days: from the meeting to the section of its list, and from the last appeal day to the look at the post. */
const reportDays = 3;
const confirmDays = 5;
/** Working days to find a new meeting for what has none. */
export const bindDays = 5;
/** KL 5:69. */
const adjustPeriod = { days: 14 } as const;
/** KL 8:12. */
const announcePeriod = { days: 2 } as const;

/** As many as lose their meeting at once are asked about one by one; more are one duty. */
export const lostOneByOneMax = 3;

/** What the list of a meeting asks of the secretariat: one step after the other, none once it is done. */
export function dutiesOfMeeting(meeting: Meeting, state: State, today: Day): readonly Duty[] {
  if (meeting.cancelled !== null) return dutiesOfLost(meeting, state, today);
  const list = state.noticeLists.get(meeting.id);
  return list?.section == null
    ? beforeReport(meeting, list, state, today)
    : afterReport(meeting, list, state, today);
}

function beforeReport(
  meeting: Meeting,
  list: NoticeList | undefined,
  state: State,
  today: Day,
): readonly Duty[] {
  const waiting = unreportedAt(state, meeting.id);
  const [first, ...others] = waiting.map((notice) => notice.since);
  if (first === undefined) return [];
  const planned = lastHappened(state, meetingSubject(meeting.id), [
    "meeting-scheduled",
    "meeting-moved",
  ]);
  const listed = others.reduce((earliest, since) => (since < earliest ? since : earliest), first);
  const since = latest(planned, listed);
  const report = duty("report-list", "report-list", meeting, state, today, {
    deadline: addWorkingDays(meeting.decisionDay, reportDays),
    since,
    opensOn: meeting.decisionDay,
  });
  // Once the meeting is held, the form of the report asks for the number as well.
  if (list?.case != null || today >= meeting.decisionDay) return [report];
  const number = duty("number-list", "number-list", meeting, state, today, {
    deadline: meeting.documentStop,
    since,
  });
  return [number, report];
}

function afterReport(
  meeting: Meeting,
  list: NoticeList,
  state: State,
  today: Day,
): readonly Duty[] {
  const { since, adjustedDay, lastAppealDay } = list;
  if (adjustedDay === null) {
    const deadline = statutoryDeadline(meeting.decisionDay, adjustPeriod);
    const rest = { deadline, since, statutory: true };
    return [duty("adjust-minutes", "adjust-minutes", meeting, state, today, rest)];
  }
  if (lastAppealDay === null) {
    const deadline = statutoryDeadline(adjustedDay, announcePeriod);
    const rest = { deadline, since, statutory: true };
    return [duty("announce-minutes", "announce-minutes", meeting, state, today, rest)];
  }
  if (unconfirmedAt(state, meeting.id).length === 0) return [];
  const rest = { ...confirmDaysOf(lastAppealDay), since };
  return [duty("confirm-legal-force", "legal-force", meeting, state, today, rest)];
}

/** When somebody looks whether an appeal came: from the day after the last one to bring it. */
export const confirmDaysOf = (last: Day): { readonly deadline: Day; readonly opensOn: Day } => ({
  deadline: addWorkingDays(last, confirmDays),
  opensOn: addDays(last, 1),
});

function duty(
  kind: DutyKind,
  card: "number-list" | "report-list" | "adjust-minutes" | "announce-minutes" | "legal-force",
  meeting: Meeting,
  state: State,
  today: Day,
  rest: DutyTimes,
): Duty {
  return secretariatDuty(
    kind,
    meetingSubject(meeting.id),
    { card, meeting: meeting.id },
    state,
    today,
    rest,
  );
}

/** A cancelled meeting whose whole list waits for a new one: one duty, not one for each decision. */
function dutiesOfLost(meeting: Meeting, state: State, today: Day): readonly Duty[] {
  const waiting = [...state.notices.values()].find(
    (notice) =>
      notice.lost?.meeting === meeting.id &&
      notice.lost.of > lostOneByOneMax &&
      notice.meeting === null &&
      isUnreported(notice),
  );
  if (waiting === undefined) return [];
  const { since } = waiting;
  const deadline = addWorkingDays(dayAt(since), bindDays);
  const card = { card: "notices", meeting: null, page: 1 } as const;
  return [
    secretariatDuty("bind-notice", meetingSubject(meeting.id), card, state, today, {
      deadline,
      since,
    }),
  ];
}
