import type { AssignmentTarget } from "./assignment.ts";
import type { BodyId, Day, MeetingId } from "./brand.ts";
import { meetingInMonth, meetingLatestInMonth } from "./calendar.ts";
import type { Meeting } from "./meeting.ts";

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
