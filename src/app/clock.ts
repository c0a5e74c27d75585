import { type Day, day, type Instant, instant } from "../domain/brand.ts";

/** The only place that asks the time. */
export interface Clock {
  now(): Instant;
  /** Calls back once after a delay; the returned function cancels. */
  after(milliseconds: number, callback: () => void): () => void;
}

const formatter = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day of an instant in Europe/Stockholm (förordning 1979:988). */
export function dayOf(moment: Instant): Day {
  return day(formatter.format(moment));
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => instant(Date.now()),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The instant of an hour on a day in Europe/Stockholm; an hour that does not exist moves forward. */
export function hourOn(onDay: Day, hour: number): Instant {
  const local = Temporal.PlainDate.from(onDay).toZonedDateTime({
    timeZone: "Europe/Stockholm",
    plainTime: Temporal.PlainTime.from({ hour }),
  });
  return instant(local.epochMilliseconds);
}
