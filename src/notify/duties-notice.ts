import type { Day } from "../domain/brand.ts";
import { addWorkingDays } from "../domain/calendar.ts";
import type { Notice } from "../domain/decision.ts";
import { dayAt } from "../domain/moment.ts";
import { isUnreported, nextMeetingOf } from "../domain/notice.ts";
import type { DutyKind } from "../domain/reminder.ts";
import type { State } from "../domain/state.ts";
import { aboutSubject, meetingSubject } from "../domain/touches.ts";
import type { Card } from "./card.ts";
import { bindDays, confirmDaysOf, lostOneByOneMax } from "./duties-meeting.ts";
import type { Duty } from "./duty.ts";
import { type DutyTimes, secretariatDuty } from "./duty-secretariat.ts";
import { lastHappened, latest } from "./happened.ts";

/** Working days to move what has missed its meeting. */
const lateDays = 2;

/** What a decision that is to be reported asks of the secretariat, besides what its list does. */
export function dutiesOfNotice(notice: Notice, state: State, today: Day): readonly Duty[] {
  const { about, separately } = notice;
  if (separately !== null) {
    if (notice.finalDay !== null || notice.appeal !== null) return [];
    const rest = { ...confirmDaysOf(separately.lastAppealDay), since: notice.since };
    return [duty("confirm-legal-force", notice, { card: "notice", about }, state, today, rest)];
  }
  if (!isUnreported(notice)) return [];
  if (notice.meeting === null) {
    if (!isAskedAlone(notice)) return [];
    const { since } = notice;
    const deadline = addWorkingDays(dayAt(since), bindDays);
    const card = { card: "bind-notice", about } as const;
    return [duty("bind-notice", notice, card, state, today, { deadline, since })];
  }
  const since = lateSince(notice, state, today);
  if (since === null) return [];
  const deadline = addWorkingDays(dayAt(since), lateDays);
  return [
    duty("late-notice", notice, { card: "rebook", about }, state, today, { deadline, since }),
  ];
}

/** Whether a decision without a meeting is a question of its own, or one of a whole list that lost its meeting. */
export const isAskedAlone = ({ lost }: Notice): boolean =>
  lost === null || lost.of <= lostOneByOneMax;

/**
 * Since when a notice is late (rule R34); null while it is in time. It is, once its meeting was reported without
 * it. A list whose section nobody has entered is the list's own duty, not one for each decision on it.
 */
function lateSince(notice: Notice, state: State, today: Day): Duty["since"] | null {
  const { about, meeting, body, since } = notice;
  if (state.noticeLists.get(meeting ?? "")?.section != null) {
    return latest(since, lastHappened(state, aboutSubject(about), ["notices-reported"]));
  }
  if (!notice.urgent) return null;
  // An extra meeting has come in between: an urgent decision goes to the very next one (KL 6:40).
  const next = nextMeetingOf(state, body, today);
  const decidesOn = state.meetings.get(meeting ?? "")?.decisionDay;
  const isPassedOver =
    next !== undefined &&
    decidesOn !== undefined &&
    next.decisionDay < decidesOn &&
    notice.decisionDay <= next.decisionDay;
  if (!isPassedOver) return null;
  const moved = ["meeting-scheduled", "meeting-moved"] as const;
  return latest(since, lastHappened(state, meetingSubject(next.id), moved));
}

const duty = (
  kind: DutyKind,
  { about }: Notice,
  card: Card,
  state: State,
  today: Day,
  times: DutyTimes,
): Duty => secretariatDuty(kind, aboutSubject(about), card, state, today, times);
