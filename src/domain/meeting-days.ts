import { type BodyId, type Day, type MeetingId, meetingId } from "./brand.ts";
import { addDays, workingDayOnOrBefore } from "./calendar.ts";
import type { LeadTimes, Meeting, MeetingDays, WantedMeeting } from "./meeting.ts";
import type { FieldError } from "./refusal.ts";
import type { State } from "./state.ts";

/** A meeting decides within a week of its first day; more is a slip of the pen. */
export const meetingDaysMax = 6;
/** Papers move so many calendar days before a meeting at most. */
export const leadDaysMax = 120;
/** How far ahead a meeting is planned. */
const aheadDaysMax = 1100;

/** The days before a meeting at which something must be done, in the order that they come by default. */
export const stops = ["documentStop", "preparation", "summons"] as const;

/**
 * A lead time's day: counted from the first day, and moved earlier where it is no working day, since it is an
 * internal deadline (DOMAIN.md 2.4).
 */
export const leadDay = (firstDay: Day, daysBefore: number): Day =>
  workingDayOnOrBefore(addDays(firstDay, -daysBefore));

/** Where the papers of a meeting move when nobody says otherwise. */
export const usualStops = (
  firstDay: Day,
  leadTimes: LeadTimes,
): Record<(typeof stops)[number], Day> => ({
  documentStop: leadDay(firstDay, leadTimes.documentStop),
  preparation: leadDay(firstDay, leadTimes.preparation),
  summons: leadDay(firstDay, leadTimes.summons),
});

/** A meeting's days as they are asked for, with those left out filled in. */
export function daysOf(wanted: WantedMeeting, leadTimes: LeadTimes): MeetingDays {
  const usual = usualStops(wanted.firstDay, leadTimes);
  return {
    firstDay: wanted.firstDay,
    decisionDay: wanted.decisionDay,
    documentStop: wanted.documentStop ?? usual.documentStop,
    preparation: wanted.preparation ?? usual.preparation,
    summons: wanted.summons ?? usual.summons,
  };
}

/**
 * The days of a meeting that is moved. Where only a stop is changed, the others stay as they were; where the
 * meeting itself moves, what is left out follows the body's lead times.
 */
export function movedDays(
  meeting: Meeting,
  wanted: WantedMeeting,
  leadTimes: LeadTimes,
): MeetingDays {
  const days = daysOf(wanted, leadTimes);
  if (wanted.firstDay !== meeting.firstDay) return days;
  return {
    ...days,
    documentStop: wanted.documentStop ?? meeting.documentStop,
    preparation: wanted.preparation ?? meeting.preparation ?? days.preparation,
    summons: wanted.summons ?? meeting.summons ?? days.summons,
  };
}

/**
 * What is wrong with a meeting's days, field by field. `today` is given where the meeting must lie ahead; the
 * import of the first facts tells of meetings that have been.
 */
export function problemsWithDays(days: MeetingDays, today: Day | null): readonly FieldError[] {
  const { firstDay, decisionDay } = days;
  const last = addDays(firstDay, meetingDaysMax);
  return [
    ...(today === null || decisionDay >= today
      ? outside("firstDay", firstDay, null, today === null ? null : addDays(today, aheadDaysMax))
      : outside(firstDay === decisionDay ? "firstDay" : "decisionDay", decisionDay, today, null)),
    ...outside("decisionDay", decisionDay, firstDay, last),
    ...stops.flatMap((field) =>
      days[field] === null
        ? []
        : outside(field, days[field], addDays(firstDay, -leadDaysMax - 7), firstDay),
    ),
  ];
}

function outside(
  field: FieldError["field"],
  day: Day,
  earliest: Day | null,
  latest: Day | null,
): FieldError[] {
  if (earliest !== null && day < earliest)
    return [{ field, problem: { code: "day-too-early", earliest } }];
  if (latest !== null && latest < day)
    return [{ field, problem: { code: "day-too-late", latest } }];
  return [];
}

/** The body's other meeting that shares a day with these; null when there is none. Cancelled ones leave their days. */
export function clashOf(
  meetings: Iterable<Meeting>,
  body: BodyId,
  { firstDay, decisionDay }: Pick<MeetingDays, "firstDay" | "decisionDay">,
  except: MeetingId | null = null,
): Meeting | null {
  for (const one of meetings) {
    if (one.body !== body || one.id === except || one.cancelled !== null) continue;
    if (one.firstDay <= decisionDay && firstDay <= one.decisionDay) return one;
  }
  return null;
}

/** The id of a new meeting: its body and the day it decides; with a serial where a moved or cancelled one has it. */
export function freeMeetingId(state: State, body: BodyId, decisionDay: Day): MeetingId {
  const planned = `${body}-${decisionDay}`;
  for (let serial = 1; ; serial += 1) {
    const id = meetingId(serial === 1 ? planned : `${planned}-${serial}`);
    if (!state.meetings.has(id)) return id;
  }
}
