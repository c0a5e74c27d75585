import { z } from "zod/v4";
import {
  type BodyId,
  bodyId,
  day as toDay,
  type Day,
  isDay,
  isId,
  meetingId,
} from "../domain/brand.ts";
import { addDays, daysBetween } from "../domain/calendar.ts";
import { meetingReasonMax, problemsWithReason } from "../domain/decide-meeting.ts";
import type { Body, Meeting, MeetingDays } from "../domain/meeting.ts";
import { leadDaysMax, movedDays, problemsWithDays, type stops } from "../domain/meeting-days.ts";
import type { FieldError } from "../domain/refusal.ts";
import type { State } from "../domain/state.ts";
import { readDay } from "../language/day.ts";
import { formatDay } from "../language/format.ts";
import type { Card, MoveTo, Viewer } from "../notify/card.ts";
import { type Asked, one } from "./asked.ts";
import { entered, judgeList, listLengthMax, seenOf } from "./cards/meeting/judged-list.ts";
import { input } from "./cards/verbs.ts";
import type { Click } from "./conversation.ts";
import { fills, type Inputs, readText } from "./inputs.ts";
import { stopping } from "./parse-card.ts";
import { type Reader, reading } from "./reading.ts";

const id = z.string().refine(isId, stopping);
const ofBody = z.object({ body: id.transform(bodyId) });
const ofMeeting = z.object({ meeting: id.transform(meetingId) });
const date = z.string().refine(isDay, stopping).transform(toDay);
const ofMove = ofMeeting.extend({
  /** The days that the card showed; one that was sent before cards told them has none. */
  was: z.object({ firstDay: date, decisionDay: date, documentStop: date }).optional(),
});
const ofCancel = ofMeeting.extend({
  /** The days that the card named. */
  was: z.object({ firstDay: date, decisionDay: date }).optional(),
});
const ofMoveTo = ofMove.extend({
  to: z.object({
    firstDay: date,
    decisionDay: date,
    documentStop: date.nullable(),
    reason: z.string().max(meetingReasonMax),
  }),
});

/** The longest mark of what a reader saw: sixty meetings with all their days. */
const seenMax = 5_000;

/** The verbs of the cards in `cards/meeting`. */
export const meetingReaders: Readonly<Record<string, Reader>> = {
  "schedule-meeting": reading(ofBody, readNewMeeting),
  "read-meeting-list": reading(ofBody, readPasted),
  "schedule-meetings": reading(ofBody.extend({ seen: z.string().max(seenMax) }), readEntered),
  "set-lead-times": reading(ofBody, readLeadTimes),
  "read-meeting-move": reading(ofMove, readMove),
  "move-meeting": reading(ofMoveTo, readMoved),
  "cancel-meeting": reading(ofCancel, readCancelled),
};

type MeetingField = "firstDay" | "decisionDay" | (typeof stops)[number];

interface TypedDays {
  readonly days: Readonly<Record<MeetingField, Day | null>>;
  readonly errors: readonly FieldError[];
}

/** The days of a form; null where a field is empty, or holds what is told as an error. */
function typedDays(inputs: Inputs, today: Day): TypedDays {
  const errors: FieldError[] = [];
  const at = (field: MeetingField): Day | null => {
    const typed = inputs(input[field]);
    const read = typed === null ? null : readDay(typed, today);
    if (read?.kind === "unreadable")
      errors.push({ field, problem: { code: "day-unreadable", typed: typed ?? "" } });
    return read?.kind === "day" ? read.day : null;
  };
  const days = {
    firstDay: at("firstDay"),
    decisionDay: at("decisionDay"),
    documentStop: at("documentStop"),
    preparation: at("preparation"),
    summons: at("summons"),
  };
  if (days.firstDay === null && !errors.some((one) => one.field === "firstDay"))
    errors.push({ field: "firstDay", problem: { code: "missing" } });
  return { days, errors };
}

/** The body that was chosen in the form, or the one that the card was about. */
function chosenBody(state: State, inputs: Inputs, body: BodyId): Body | undefined {
  return state.bodies.get(inputs(input.body) ?? body);
}

function readNewMeeting(
  data: z.output<typeof ofBody>,
  inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const body = chosenBody(state, inputs, data.body);
  if (body === undefined) return { kind: "unreadable" };
  const { days, errors } = typedDays(inputs, viewer.today);
  const card: Card = { card: "add-meeting", body: body.id };
  const { firstDay, decisionDay, ...others } = days;
  if (firstDay === null || errors.length > 0) return { kind: "mend", errors, card };
  const wanted = { firstDay, decisionDay: decisionDay ?? firstDay, ...others };
  const extra = inputs(input.when) === "extra";
  return one(given, { type: "schedule-meeting", body: body.id, ...wanted, extra }, card);
}

/** The list as it was pasted. A table's columns come with tabs between them, which no other field has. */
function pastedText(given: Click["data"]): string | null {
  const pasted = given[input.list];
  return readText(typeof pasted === "string" ? pasted.replaceAll("\t", " | ") : pasted);
}

function readPasted(
  data: z.output<typeof ofBody>,
  inputs: Inputs,
  given: Click["data"],
  _viewer: Viewer,
  state: State,
): Asked {
  const body = chosenBody(state, inputs, data.body);
  if (body === undefined) return { kind: "unreadable" };
  const text = pastedText(given);
  const length = text?.length ?? 0;
  const mend = (problem: FieldError["problem"]): Asked => ({
    kind: "mend",
    errors: [{ field: "list", problem }],
    card: { card: "meeting-list", body: body.id, text: null },
  });
  if (text === null) return mend({ code: "missing" });
  if (fills(given[input.list], listLengthMax))
    return mend({ code: "may-be-cut", max: listLengthMax });
  if (length > listLengthMax) return mend({ code: "too-long", length, max: listLengthMax });
  return { kind: "show", card: { card: "meeting-list", body: body.id, text }, seen: null };
}

/** Enters what its reader saw; a text that was changed since is read and shown again first. */
function readEntered(
  data: z.output<typeof ofBody> & { readonly seen: string },
  inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const body = chosenBody(state, inputs, data.body);
  const text = pastedText(given);
  const shown = readPasted(data, inputs, given, viewer, state);
  if (body === undefined || text === null || shown.kind !== "show") return shown;
  const judged = judgeList(text, body, state, viewer.today);
  const meetings = entered(judged);
  if (meetings.length === 0 || seenOf(body.id, meetings) !== data.seen) return shown;
  const command = { type: "schedule-meetings", body: body.id, meetings } as const;
  const asked = one(given, command, shown.card);
  // Rows that are not in stay before their reader, with why.
  return judged.rows.some(({ kind }) => kind === "rejected")
    ? { ...asked, next: shown.card }
    : asked;
}

function readLeadTimes(
  { body }: z.output<typeof ofBody>,
  inputs: Inputs,
  given: Click["data"],
): Asked {
  const card: Card = { card: "lead-times", body };
  const errors: FieldError[] = [];
  const at = (field: (typeof stops)[number]): number => {
    const typed = /^(\d{1,3})(?: ?d(?:agar)?)?$/.exec(inputs(input[field]) ?? "")?.[1];
    if (typed === undefined)
      errors.push({ field, problem: { code: "not-a-count-of-days", max: leadDaysMax } });
    return Number(typed ?? 0);
  };
  const leadTimes = {
    documentStop: at("documentStop"),
    preparation: at("preparation"),
    summons: at("summons"),
  };
  if (errors.length > 0) return { kind: "mend", errors, card };
  return one(given, { type: "set-lead-times", body, leadTimes }, card);
}

/** Where a meeting shall move, shown with what follows; the domain judges it once more when it is done. */
function readMove(
  { meeting: id, was }: z.output<typeof ofMove>,
  inputs: Inputs,
  _given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const meeting = state.meetings.get(id);
  const body = state.bodies.get(meeting?.body ?? "");
  const card: Card = { card: "move-meeting", meeting: id };
  if (meeting === undefined || body === undefined) return { kind: "show", card, seen: null };
  const { days, errors } = typedDays(inputs, viewer.today);
  const reason = inputs(input.reason) ?? "";
  const problems = [...errors, ...problemsWithReason({ reason })];
  const { firstDay, documentStop } = days;
  if (firstDay === null) return { kind: "mend", errors: problems, card };
  const length = daysBetween(meeting.firstDay, meeting.decisionDay);
  const decisionDay = days.decisionDay ?? addDays(firstDay, length);
  const to: MoveTo = { firstDay, decisionDay, documentStop, reason };
  const wanted = movedDays(meeting, to, body.leadTimes);
  problems.push(
    ...movedSince(meeting, was, wanted, viewer),
    ...problemsWithDays(wanted, viewer.today),
  );
  if (problems.length > 0) return { kind: "mend", errors: problems, card };
  return { kind: "show", card: { ...card, to }, seen: null };
}

/** Moves a meeting; where somebody else has moved it since its days were shown, the form comes back first. */
function readMoved(
  { meeting: id, was, to }: z.output<typeof ofMoveTo>,
  _inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const card = { card: "move-meeting", meeting: id, to } as const;
  const meeting = state.meetings.get(id);
  const body = state.bodies.get(meeting?.body ?? "");
  const errors =
    meeting === undefined || body === undefined
      ? []
      : movedSince(meeting, was, movedDays(meeting, to, body.leadTimes), viewer);
  return errors.length > 0
    ? { kind: "mend", errors, card: { ...card, to: { ...to, again: true } } }
    : one(given, { type: "move-meeting", meeting: id, ...to }, card);
}

/** Cancels a meeting; where somebody else has moved it since its days were shown, the form comes back first. */
function readCancelled(
  { meeting: id, was }: z.output<typeof ofCancel>,
  inputs: Inputs,
  given: Click["data"],
  _viewer: Viewer,
  state: State,
): Asked {
  const card: Card = { card: "cancel-meeting", meeting: id };
  const meeting = state.meetings.get(id);
  if (meeting === undefined || was === undefined || isOn(was, meeting))
    return one(
      given,
      { type: "cancel-meeting", meeting: id, reason: inputs(input.reason) ?? "" },
      card,
    );
  const { firstDay, decisionDay } = meeting;
  const problem = { code: "meeting-moved-since", firstDay, decisionDay } as const;
  return { kind: "mend", errors: [{ field: "firstDay", problem }], card };
}

type MeetingOn = Pick<Meeting, "firstDay" | "decisionDay">;

const isOn = (days: MeetingOn, meeting: MeetingOn): boolean =>
  days.firstDay === meeting.firstDay && days.decisionDay === meeting.decisionDay;

const shownDays = ["firstDay", "decisionDay", "documentStop"] as const;

/** The first day of a meeting that is neither as the card showed it nor as it is wanted: somebody else has changed it. */
function movedSince(
  meeting: Meeting,
  was: z.output<typeof ofMove>["was"],
  wanted: MeetingDays,
  { language }: Viewer,
): readonly FieldError[] {
  const field = shownDays.find(
    (one) => was !== undefined && meeting[one] !== was[one] && meeting[one] !== wanted[one],
  );
  if (field === undefined) return [];
  const now = formatDay(meeting[field], language);
  return [{ field, problem: { code: "changed-since", now } }];
}
