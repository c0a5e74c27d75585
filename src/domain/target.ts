import type { AssignmentTarget } from "./assignment.ts";
import type { BodyId, Day, MeetingId } from "./brand.ts";
import { meetingInMonth, meetingLatestInMonth, monthOf } from "./calendar.ts";
import type { Meeting, MeetingDays } from "./meeting.ts";

/**
 * The meeting that "i oktober" or "senast i maj" names (DOMAIN.md 6), among those that decide on `from` or later.
 * Null means: ask the secretariat. It never slides later, and no cancelled meeting is an answer.
 */
export function resolveTarget(
  meetings: Iterable<Meeting>,
  body: BodyId,
  target: AssignmentTarget,
  from: Day,
): MeetingId | null {
  switch (target.when) {
    case "in": {
      const ahead = [...meetings].filter((one) => one.decisionDay >= from);
      return meetingInMonth(ahead, body, target.month)?.id ?? null;
    }
    case "latest":
      return meetingLatestInMonth(meetings, body, target.month, from)?.id ?? null;
    default:
      return target.when satisfies never;
  }
}

/** Whether a meeting on these days is one that the text can mean: within its month, or before the month's end. */
export function isWithinTarget(
  { firstDay, decisionDay }: Pick<MeetingDays, "firstDay" | "decisionDay">,
  { when, month }: AssignmentTarget,
): boolean {
  switch (when) {
    case "in":
      return monthOf(firstDay) === month && monthOf(decisionDay) === month;
    case "latest":
      return monthOf(decisionDay) <= month;
    default:
      return when satisfies never;
  }
}
