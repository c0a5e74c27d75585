import { reasonErrors } from "./reason.ts";
import type { BodyId, Day } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import type { Meeting, MeetingCommand, MeetingDays, MeetingEvent } from "./meeting.ts";
import { bodyHindrance, decideBodyEnd } from "./decide-body-end.ts";
import { boundTo, hasMinutes, isHeld, leftBehind } from "./meeting-bound.ts";
import {
  clashOf,
  daysOf,
  freeMeetingId,
  leadDaysMax,
  movedDays,
  problemsWithDays,
  stops,
} from "./meeting-days.ts";
import { setUpHindrance } from "./permission.ts";
import type { Bilingual } from "./person.ts";
import type { FieldError, Refusal } from "./refusal.ts";
import type { State } from "./state.ts";

/** The most meetings that one act enters, and the longest reason, in characters. */
export const meetingsMax = 60;
export const meetingReasonMax = 500;

/** Judges which bodies there are and when they meet. */
export function decideMeeting(state: State, command: MeetingCommand, context: Context): Decided {
  const hindrance = setUpHindrance(state, context);
  if (hindrance !== null) return refuse(hindrance);
  switch (command.type) {
    case "establish-body":
      if (state.bodies.has(command.body))
        return refuse({ code: "already-exists", id: command.body });
      if (isTaken(state, command.body, command.title))
        return refuse({ code: "already-exists", id: command.title.sv });
      return accept([{ type: "body-established", body: command.body, title: command.title }]);
    case "rename-body": {
      const body = state.bodies.get(command.body);
      if (body === undefined) return refuse({ code: "not-found", id: command.body });
      const { title } = command;
      if (title.sv === body.title.sv && title.en === body.title.en) return accept([]);
      if (isSaid(state, body.id)) return refuse({ code: "title-in-use", of: "body" });
      if (isTaken(state, body.id, title)) return refuse({ code: "already-exists", id: title.sv });
      return accept([{ type: "body-renamed", body: body.id, title }]);
    }
    case "end-body":
    case "resume-body":
      return decideBodyEnd(state, command, context);
    case "schedule-meeting":
      return scheduleMeeting(state, command, context);
    case "schedule-meetings":
      return scheduleMeetings(state, command, context);
    case "set-lead-times":
      return setLeadTimes(state, command);
    case "move-meeting":
      return moveMeeting(state, command, context);
    case "cancel-meeting":
      return cancelMeeting(state, command);
    default:
      return command satisfies never;
  }
}

/** Whether another body is called the same, so that nobody could tell them apart in a list. */
const isTaken = (state: State, body: BodyId, { sv }: Bilingual): boolean =>
  [...state.bodies.values()].some(
    (one) => one.id !== body && one.title.sv.toLowerCase() === sv.toLowerCase(),
  );

/** Where a meeting must lie: people plan what is ahead, the import tells of what has been, too. */
const aheadOf = ({ actor, today }: Context): Day | null => (actor.kind === "person" ? today : null);

/** Whether a decision of ours names a body: by its mandate, or where it is reported. */
const isSaid = (state: State, body: string): boolean =>
  [...state.notices.values()].some((one) => one.about.kind === "decision" && one.body === body) ||
  [...state.decisions.values()].some(
    (one) => state.mandates.get(state.pots.get(one.pot)?.mandate ?? "")?.body === body,
  );

function scheduleMeeting(
  state: State,
  command: MeetingCommand & { type: "schedule-meeting" },
  context: Context,
): Decided {
  const body = state.bodies.get(command.body);
  if (body === undefined) return refuse({ code: "not-found", id: command.body });
  const ended = bodyHindrance(state, body.id);
  if (ended !== null) return refuse(ended);
  const days = daysOf(command, body.leadTimes);
  const errors = problemsWithDays(days, aheadOf(context));
  if (errors.length > 0) return refuse({ code: "fields", errors });
  const clash = clashOf(state.meetings.values(), body.id, days);
  if (clash !== null) return refuse(clashRefusal(clash));
  return accept([scheduled(state, body.id, days, command.extra === true)]);
}

function scheduled(
  state: State,
  body: BodyId,
  days: MeetingDays,
  extra: boolean,
): MeetingEvent & { type: "meeting-scheduled" } {
  const meeting = freeMeetingId(state, body, days.decisionDay);
  return { type: "meeting-scheduled", meeting, body, ...days, ...(extra ? { extra } : {}) };
}

const clashRefusal = (clash: Pick<Meeting, "body" | "firstDay" | "decisionDay">): Refusal => ({
  code: "meeting-clash",
  body: clash.body,
  firstDay: clash.firstDay,
  decisionDay: clash.decisionDay,
});

/** All of a list or nothing: who has seen nine rows must not find six meetings. */
function scheduleMeetings(
  state: State,
  command: MeetingCommand & { type: "schedule-meetings" },
  context: Context,
): Decided {
  const body = state.bodies.get(command.body);
  if (body === undefined) return refuse({ code: "not-found", id: command.body });
  const ended = bodyHindrance(state, body.id);
  if (ended !== null) return refuse(ended);
  if (command.meetings.length > meetingsMax)
    return refuse({ code: "rows-too-many", max: meetingsMax });
  const known = [...state.meetings.values()];
  const taken = new Map<string, MeetingEvent & { type: "meeting-scheduled" }>();
  for (const wanted of command.meetings) {
    const days = daysOf(wanted, body.leadTimes);
    const [error] = problemsWithDays(days, aheadOf(context));
    if (error !== undefined)
      return refuse({ code: "fields", errors: [{ field: "list", problem: error.problem }] });
    const clash = clashOf(known, body.id, days) ?? clashWith([...taken.values()], days);
    if (clash !== null && !isSame(clash, days)) return refuse(clashRefusal(clash));
    if (clash === null) {
      const event = scheduled(state, body.id, days, wanted.extra === true);
      taken.set(event.meeting, event);
    }
  }
  return accept([...taken.values()]);
}

type Days = Pick<MeetingDays, "firstDay" | "decisionDay">;

function clashWith<One extends Days>(others: readonly One[], days: Days): One | null {
  const shares = (one: One) => one.firstDay <= days.decisionDay && days.firstDay <= one.decisionDay;
  return others.find(shares) ?? null;
}

const isSame = (one: Days, other: Days): boolean =>
  one.firstDay === other.firstDay && one.decisionDay === other.decisionDay;

/** They hold for meetings that are entered or moved from now on; those in the calendar keep their days. */
function setLeadTimes(
  state: State,
  { body: id, leadTimes }: MeetingCommand & { type: "set-lead-times" },
): Decided {
  const body = state.bodies.get(id);
  if (body === undefined) return refuse({ code: "not-found", id });
  const errors = stops.flatMap((field): FieldError[] => {
    const days = leadTimes[field];
    return Number.isInteger(days) && days >= 0 && days <= leadDaysMax
      ? []
      : [{ field, problem: { code: "not-a-count-of-days", max: leadDaysMax } }];
  });
  if (errors.length > 0) return refuse({ code: "fields", errors });
  if (stops.every((field) => body.leadTimes[field] === leadTimes[field])) return accept([]);
  const { documentStop, preparation, summons } = leadTimes;
  return accept([
    { type: "lead-times-set", body: id, leadTimes: { documentStop, preparation, summons } },
  ]);
}

/** What is bound to the meeting follows by itself, since its id stays; but nothing out of the month that it was meant for. */
function moveMeeting(
  state: State,
  command: MeetingCommand & { type: "move-meeting" },
  context: Context,
): Decided {
  const meeting = state.meetings.get(command.meeting);
  const body = meeting === undefined ? undefined : state.bodies.get(meeting.body);
  if (meeting === undefined || body === undefined)
    return refuse({ code: "not-found", id: command.meeting });
  if (meeting.cancelled !== null)
    return refuse({ code: "meeting-cancelled", day: meeting.decisionDay });
  if (isHeld(state, meeting, context.today))
    return refuse({ code: "meeting-held", day: meeting.decisionDay });
  const ended = bodyHindrance(state, body.id);
  if (ended !== null) return refuse(ended);
  const days = movedDays(meeting, command, body.leadTimes);
  const errors = [...problemsWithDays(days, aheadOf(context)), ...problemsWithReason(command)];
  if (errors.length > 0) return refuse({ code: "fields", errors });
  const clash = clashOf(state.meetings.values(), meeting.body, days, meeting.id);
  if (clash !== null) return refuse(clashRefusal(clash));
  if (isSame(meeting, days) && stops.every((stop) => meeting[stop] === days[stop]))
    return accept([]);
  const reason = command.reason.trim();
  const assignments = boundTo(state, meeting.id).assignments.map((one) => one.id);
  const unbound = leftBehind(state, meeting, days).map((one) => one.id);
  const named = {
    ...(assignments.length === 0 ? {} : { assignments }),
    ...(unbound.length === 0 ? {} : { unbound }),
  };
  return accept([{ type: "meeting-moved", meeting: meeting.id, reason, ...days, ...named }]);
}

/** What is wrong with the reason for moving or cancelling a meeting. */
export const problemsWithReason = ({
  reason,
}: {
  readonly reason: string;
}): readonly FieldError[] => reasonErrors(reason.trim(), meetingReasonMax);

/** Also afterwards, as long as nothing of it stands in any minutes: then it was never held. */
function cancelMeeting(
  state: State,
  command: MeetingCommand & { type: "cancel-meeting" },
): Decided {
  const meeting = state.meetings.get(command.meeting);
  if (meeting === undefined) return refuse({ code: "not-found", id: command.meeting });
  if (meeting.cancelled !== null) return accept([]);
  if (hasMinutes(state, meeting)) return refuse({ code: "meeting-held", day: meeting.decisionDay });
  const errors = problemsWithReason(command);
  if (errors.length > 0) return refuse({ code: "fields", errors });
  const { notices, assignments } = boundTo(state, meeting.id);
  return accept([
    {
      type: "meeting-cancelled",
      meeting: meeting.id,
      reason: command.reason.trim(),
      notices: notices.map((one) => one.about),
      assignments: assignments.map((one) => one.id),
    },
  ]);
}
