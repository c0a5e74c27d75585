import type { Day, Instant } from "../domain/brand.ts";
import { addDays } from "../domain/calendar.ts";
import { dayAt, hourAt } from "../domain/moment.ts";

/** The hour at which a new day begins for what people are owed: a change of office brings its cards then. */
const morning = 7;

/** The day for which people are owed what they are owed: until the morning it is the day before. */
export function dutyDay(now: Instant): Day {
  const today = dayAt(now);
  return now < hourAt(today, morning) ? addDays(today, -1) : today;
}

export const morningOf = (onDay: Day): Instant => hourAt(onDay, morning);
