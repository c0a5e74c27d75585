import type { Day, Instant } from "../domain/brand.ts";
import { addWorkingDays } from "../domain/calendar.ts";
import { hourAt } from "../domain/moment.ts";
import type { QuietDays } from "../domain/reminder.ts";
import { digestHour, plannableFrom, type Timed } from "./sendable.ts";

/** How often what is late is reminded of when its ladder is over, in working days, and how many times: for a year. */
const lateEvery = 10;
const lateCountMax = 25;

/** A day on which something late is reminded of again. */
export interface LateDay {
  readonly rung: string;
  readonly day: Day;
  readonly at: Instant;
}

interface Known {
  readonly quiet: QuietDays;
  readonly days: readonly LateDay[];
}

const lateKnown = new Map<string, Known>();
const lateKnownMax = 10_000;

/**
 * The days on which a duty is reminded of when its ladder's last rung has been told and it is still not done, so
 * that nothing is forgotten. Several that quiet days have moved to the same day are one.
 */
export function lateDaysAfter(duty: Timed, last: Day, quiet: QuietDays): readonly LateDay[] {
  const key = `${duty.kind === "follow-up"} ${duty.statutory} ${last}`;
  const known = lateKnown.get(key);
  if (known?.quiet === quiet) return known.days;
  const days: LateDay[] = [];
  for (let count = 1, named = last; count <= lateCountMax; count += 1) {
    named = addWorkingDays(named, lateEvery);
    const day = plannableFrom(duty, named, quiet);
    if (days.at(-1)?.day !== day)
      days.push({ rung: `late${count}`, day, at: hourAt(day, digestHour) });
  }
  if (lateKnown.size >= lateKnownMax) lateKnown.clear();
  lateKnown.set(key, { quiet, days });
  return days;
}
