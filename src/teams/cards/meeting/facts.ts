import { addWorkingDays, isWorkingDay } from "../../../domain/calendar.ts";
import type { Body, Meeting, MeetingDays } from "../../../domain/meeting.ts";
import { boundTo, isHeld } from "../../../domain/meeting-bound.ts";
import { stops } from "../../../domain/meeting-days.ts";
import { type Day, logPosition, type LogPosition } from "../../../domain/brand.ts";
import type { Language } from "../../../domain/person.ts";
import type { State } from "../../../domain/state.ts";
import { meetingSubject } from "../../../domain/touches.ts";
import { meetingWords } from "../../../language/say/meeting.ts";
import type { BoundCount } from "../../../language/say/meeting-words.ts";
import type { Viewer } from "../../../notify/card.ts";
import { bodyIn, bodyTitleIn } from "../names.ts";
import type { Badge, Facts, Field, Showing } from "../view.ts";

/** A stop within so many working days is told, since little time is left for it. */
const nearWorkingDays = 5;

/** "Regionstyrelsen 28–29 augusti 2018". */
export const meetingTitle = (meeting: Meeting, state: State, language: Language): string =>
  meetingWords[language].title(
    bodyIn(state, meeting.body, language),
    meeting.firstDay,
    meeting.decisionDay,
  );

/** How much waits for a meeting. */
export function boundCount(state: State, meeting: Meeting): BoundCount {
  const { notices, assignments } = boundTo(state, meeting.id);
  return { notices: notices.length, assignments: assignments.length };
}

export function meetingBadge(meeting: Meeting, state: State, { language, today }: Viewer): Badge {
  const { badge } = meetingWords[language];
  if (meeting.cancelled !== null) return { text: badge.cancelled, tone: "attention" };
  if (isHeld(state, meeting, today)) return { text: badge.held, tone: "neutral" };
  if (meeting.documentStop < today) return { text: badge.stopped, tone: "attention" };
  return { text: meeting.extra ? badge.extra : badge.planned, tone: "good" };
}

/** All days of a meeting, by name. */
export function dayFacts(days: MeetingDays, language: Language): Facts {
  const words = meetingWords[language];
  const { firstDay, decisionDay } = days;
  const own =
    firstDay === decisionDay
      ? [{ title: words.fact.day, value: words.day(firstDay) }]
      : [
          { title: words.fact.firstDay, value: words.day(firstDay) },
          { title: words.fact.decisionDay, value: words.day(decisionDay) },
        ];
  return [
    ...own,
    ...stops.map((stop) => ({
      title: words.fact[stop],
      value: days[stop] === null ? words.unknownDay : words.day(days[stop]),
    })),
  ];
}

/** Days of a meeting on which hardly anybody meets: a Saturday, a holiday, an eve. */
export const daysOff = ({ firstDay, decisionDay }: MeetingDays): readonly Day[] =>
  [...new Set([firstDay, decisionDay])].filter((day) => !isWorkingDay(day));

/** What is odd about the days of a meeting that lies ahead, and what is too late for it already. */
export function dayWarnings(days: MeetingDays, { language, today }: Viewer): readonly string[] {
  const words = meetingWords[language];
  const { documentStop, summons } = days;
  const near = addWorkingDays(today, nearWorkingDays);
  return [
    ...daysOff(days).map(words.notWorking),
    ...(documentStop < today ? [words.stopPassed(documentStop)] : []),
    ...(today <= documentStop && documentStop <= near ? [words.stopNear(documentStop)] : []),
    ...(summons !== null && summons < documentStop ? [words.summonsFirst] : []),
  ];
}

export const meetingRevision = (state: State, meeting: Meeting): LogPosition =>
  state.revisions.get(meetingSubject(meeting.id)) ?? logPosition(0);

/** The bodies that meet, in the order that they were established, the board first. */
export const bodiesOf = (state: State): readonly Body[] =>
  [...state.bodies.values()].filter((one) => one.ended === null);

/** Which body it is about, as a choice; none where there is only one. */
export function bodyFields(id: string, body: Body, { state, viewer }: Showing): readonly Field[] {
  const { language } = viewer;
  const words = meetingWords[language];
  if (state.bodies.size < 2) return [];
  const choices = bodiesOf(state).map((one) => ({
    title: words.leadTimesOf(bodyTitleIn(state, one.id, language)),
    value: one.id,
  }));
  return [
    {
      kind: "choice",
      id,
      label: words.field.body,
      placeholder: words.choose,
      choices,
      value: body.id,
    },
  ];
}
