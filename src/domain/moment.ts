import { type Day, day, type Instant, instant } from "./brand.ts";
import { addDays, daysBetween, isWorkingDay } from "./calendar.ts";

const hourMilliseconds = 3_600_000;
const dayMilliseconds = 86_400_000;
const epoch = day("1970-01-01");

/** Between which instants it is summer time in a year: the last Sundays of March and October at 01.00 UTC. */
const summers = new Map<number, readonly [number, number]>();

function summerOf(year: number): readonly [number, number] {
  const known = summers.get(year);
  if (known !== undefined) return known;
  const made = [lastSunday(year, 2), lastSunday(year, 9)] as const;
  summers.set(year, made);
  return made;
}

/** The last Sunday of a month of 31 days (0 is January), at 01.00 UTC. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * dayMilliseconds;
}

function isSummer(milliseconds: number): boolean {
  const [from, to] = summerOf(new Date(milliseconds).getUTCFullYear());
  return from <= milliseconds && milliseconds < to;
}

/**
 * The calendar day of an instant in Europe/Stockholm (förordning 1979:988; summer time since 1996 by
 * directive 2000/84/EC). Computed, not looked up: it is asked for every duty.
 */
export function dayAt(moment: Instant): Day {
  const offset = isSummer(moment) ? 2 : 1;
  return addDays(epoch, Math.floor((moment + offset * hourMilliseconds) / dayMilliseconds));
}

/** The instant of an hour on a day in Europe/Stockholm; an hour that does not exist moves forward. */
export function hourAt(onDay: Day, hour: number): Instant {
  const utc = daysBetween(epoch, onDay) * dayMilliseconds + hour * hourMilliseconds;
  const summer = utc - 2 * hourMilliseconds;
  return instant(isSummer(summer) ? summer : utc - hourMilliseconds);
}

/** The first instant from `now` on at which it is a working day between two hours. */
export function withinHours(now: Instant, from: number, to: number): Instant {
  let onDay = dayAt(now);
  for (;;) {
    if (isWorkingDay(onDay)) {
      const begins = hourAt(onDay, from);
      if (now <= begins) return begins;
      if (now < hourAt(onDay, to)) return now;
    }
    onDay = addDays(onDay, 1);
  }
}
