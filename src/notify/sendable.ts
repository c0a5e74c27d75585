import type { Day } from "../domain/brand.ts";
import {
  addDays,
  addWorkingDays,
  isBridgeDay,
  isHalfDay,
  isJulyMode,
  isWorkingDay,
  weekdayOf,
  workingDayOnOrAfter,
} from "../domain/calendar.ts";
import type { QuietDays } from "../domain/reminder.ts";
import type { Duty } from "./duty.ts";

/** When the reminders of a day go out, and until when one that comes late still does (DESIGN.md section 5). */
export const digestHour = 9;
export const lastHour = 17;

/** What of a duty decides on which days it may be reminded of. */
export type Timed = Pick<Duty, "kind" | "deadline" | "statutory">;

/**
 * Whether a reminder of the duty may go out on a day at all. Follow-ups come with the week's first card, not one
 * by one (DOMAIN.md 5.5); one that was missed then comes on any day when the next week would be too late.
 */
export function isSendable(duty: Timed, onDay: Day, quiet: QuietDays): boolean {
  if (!isWorkingDay(onDay)) return false;
  if (quiet.july && !duty.statutory && isJulyMode(onDay)) return false;
  if (duty.kind !== "follow-up" || isFirstOfWeek(onDay)) return true;
  return duty.deadline < firstOfWeek(addDays(onDay, 7));
}

/** Whether a step is planned for a day: a *klämdag* may carry a late one, but not the only one. */
export const isPlannable = (duty: Timed, onDay: Day, quiet: QuietDays): boolean =>
  isSendable(duty, onDay, quiet) &&
  (duty.kind !== "follow-up" || isFirstOfWeek(onDay)) &&
  !(quiet.bridgeDays && isBridgeDay(onDay)) &&
  !(quiet.halfDays && isHalfDay(onDay));

/** The first day from one on for which a step may be planned. */
export function plannableFrom(duty: Timed, onDay: Day, quiet: QuietDays): Day {
  let moved = onDay;
  while (!isPlannable(duty, moved, quiet)) moved = addDays(moved, 1);
  return moved;
}

/** Whether it depends on the policy of quiet days what a day may bring. */
export const isOfQuietKind = (onDay: Day): boolean =>
  isJulyMode(onDay) || isBridgeDay(onDay) || isHalfDay(onDay);

/** Whether a deadline is so near that the next working day's card may be too late. */
export const isUrgent = (deadline: Day, today: Day): boolean =>
  deadline <= addWorkingDays(today, 1);

const firstOfWeek = (onDay: Day): Day => workingDayOnOrAfter(addDays(onDay, 1 - weekdayOf(onDay)));

const isFirstOfWeek = (onDay: Day): boolean => firstOfWeek(onDay) === onDay;
