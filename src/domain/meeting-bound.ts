import type { Assignment, AssignmentStatus } from "./assignment.ts";
import type { Day, MeetingId } from "./brand.ts";
import type { Notice } from "./decision.ts";
import type { Meeting, MeetingDays } from "./meeting.ts";
import type { State } from "./state.ts";
import { isWithinTarget } from "./target.ts";

/** What waits for a meeting, and has no answer when it is cancelled. */
interface Bound {
  /** Decisions that shall be reported at it and have not been. */
  readonly notices: readonly Notice[];
  /** Assignments that shall be reported back at it and are not closed. */
  readonly assignments: readonly Assignment[];
}

const isOpen: Readonly<Record<AssignmentStatus, boolean>> = {
  dormant: true,
  active: true,
  reported: true,
  lapsed: false,
  closed: false,
  withdrawn: false,
};

/** The unreported notices and open assignments that are bound to a meeting. */
export function boundTo(state: State, meeting: MeetingId): Bound {
  const notices = (state.noticesOfMeeting.get(meeting) ?? []).flatMap(
    (id) => state.notices.get(id) ?? [],
  );
  return {
    notices: notices.filter((one) => one.meeting === meeting && one.reported === null),
    assignments: [...state.assignments.values()].filter(
      (one) => one.meeting === meeting && isOpen[one.status],
    ),
  };
}

/**
 * The assignments that a meeting leaves behind when it moves to other days: those whose "i augusti" or "senast i
 * augusti" held before and holds no more. They never slide later by themselves (DOMAIN.md 6). What the secretariat
 * has bound outside its month stays bound, and what is reported already goes along.
 */
export function leftBehind(
  state: State,
  meeting: Meeting,
  days: Pick<MeetingDays, "firstDay" | "decisionDay">,
): readonly Assignment[] {
  return boundTo(state, meeting.id).assignments.filter(
    ({ status, target }) =>
      status !== "reported" && isWithinTarget(meeting, target) && !isWithinTarget(days, target),
  );
}

/**
 * Whether something stands in the minutes of a meeting: the section of its list, or the one by which the body took
 * note of an assignment or settled its condition. A day that has passed does not say that anybody met on it.
 */
export function hasMinutes(state: State, { id, body, firstDay, decisionDay }: Meeting): boolean {
  if ((state.noticeLists.get(id)?.reportedDay ?? null) !== null) return true;
  return [...state.assignments.values()].some(({ closed, condition }) => {
    if (closed?.meeting === id) return true;
    const settled = condition?.settled ?? null;
    if (settled === null || condition?.body !== body) return false;
    return firstDay <= settled.day && settled.day <= decisionDay;
  });
}

/** Whether a meeting has been held: its days are past, or the body has taken note of its list. */
export function isHeld(state: State, meeting: Meeting, today: Day): boolean {
  const reportedDay = state.noticeLists.get(meeting.id)?.reportedDay ?? null;
  return meeting.decisionDay < today || reportedDay !== null;
}
