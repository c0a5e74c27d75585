import { caseNumber, type Day, registeredDecisionId } from "./brand.ts";
import { lastAppealDay } from "./calendar.ts";
import type { Context, Decided } from "./command.ts";
import type { DecisionCommand, Notice } from "./decision.ts";
import { caseNumberPattern } from "./decide-grant.ts";
import { decideNoticeList } from "./decide-notice-list.ts";
import { bodyHindrance } from "./decide-body-end.ts";
import { accept, refuse } from "./decided.ts";
import type { Event } from "./event.ts";
import type { Meeting } from "./meeting.ts";
import { isUnreported, lastAppealDayOf, meetingsAhead, nextMeetingOf } from "./notice.ts";
import { dayErrors, missing, textErrors } from "./notice-errors.ts";
import type { FieldError, Refusal } from "./refusal.ts";
import type { State } from "./state.ts";
import { noticeId } from "./touches.ts";

/** The longest number, name and title, and the longest reason, in characters. */
const lineMax = 200;
const reasonMax = 500;

type Of<Type extends DecisionCommand["type"]> = DecisionCommand & { readonly type: Type };

/** Judges what becomes of a decision after it is made: reported, appealed, final. Only people of the secretariat say so. */
export function decideNotice(state: State, command: DecisionCommand, context: Context): Decided {
  const { actor } = context;
  if (actor.kind !== "person") return refuse({ code: "human-required" });
  if (state.persons.get(actor.person)?.secretariat !== true)
    return refuse({ code: "not-secretariat" });
  switch (command.type) {
    case "number-notice-list":
    case "report-notices":
    case "adjust-minutes":
    case "announce-minutes":
    case "confirm-legal-force":
      return decideNoticeList(state, command, context);
    case "register-chair-decision":
      return registerChairDecision(state, command, context);
    case "bind-notice":
    case "rebook-notice":
    case "record-notice-separately":
    case "register-appeal":
    case "settle-appeal":
      return decideOne(state, command, context);
    default:
      return command satisfies never;
  }
}

function decideOne(
  state: State,
  command: Of<
    | "bind-notice"
    | "rebook-notice"
    | "record-notice-separately"
    | "register-appeal"
    | "settle-appeal"
  >,
  { today }: Context,
): Decided {
  const notice = state.notices.get(noticeId(command.about));
  if (notice === undefined) return refuse({ code: "not-found", id: noticeId(command.about) });
  switch (command.type) {
    case "bind-notice":
      return bind(state, notice, command, today);
    case "rebook-notice":
      return rebook(state, notice, command, today);
    case "record-notice-separately":
      return recordSeparately(notice, command, today);
    case "register-appeal":
      return registerAppeal(state, notice, command, today);
    case "settle-appeal":
      return settleAppeal(notice, command, today);
    default:
      return command satisfies never;
  }
}

/** The answer to the question at which meeting a decision is reported (rule R11). */
function bind(state: State, notice: Notice, command: Of<"bind-notice">, today: Day): Decided {
  const meeting = state.meetings.get(command.meeting);
  if (meeting === undefined) return refuse({ code: "not-found", id: command.meeting });
  if (notice.meeting === meeting.id) return accept([]);
  const hindrance = targetHindrance(state, notice, meeting, today);
  if (hindrance !== null) return refuse(hindrance);
  // Moving a bound notice needs its reason kept; this command answers an open question only.
  if (notice.meeting !== null) return refuse({ code: "meeting-outside", meeting: notice.meeting });
  return accept([
    {
      type: "notice-bound",
      about: command.about,
      body: notice.body,
      meeting: meeting.id,
      ...(notice.lost === null ? {} : { lost: notice.lost.meeting }),
    },
  ]);
}

/** To another meeting that is still to come, an earlier extra one too; never without a reason (rule R34). */
function rebook(state: State, notice: Notice, command: Of<"rebook-notice">, today: Day): Decided {
  const meeting = state.meetings.get(command.meeting);
  if (meeting === undefined) return refuse({ code: "not-found", id: command.meeting });
  if (notice.meeting === meeting.id && isUnreported(notice)) return accept([]);
  const hindrance = targetHindrance(state, notice, meeting, today);
  if (hindrance !== null) return refuse(hindrance);
  const reason = command.reason.trim();
  const errors = textErrors("reason", reason, reasonMax);
  if (errors.length > 0) return refuse({ code: "fields", errors });
  const from = notice.meeting ?? notice.lost?.meeting ?? null;
  return accept([
    {
      type: "notice-rebooked",
      about: command.about,
      from,
      meeting: meeting.id,
      reason,
      day: today,
    },
  ]);
}

/** Why a notice cannot be reported at a meeting; null when it can. */
function targetHindrance(
  state: State,
  notice: Notice,
  meeting: Meeting,
  today: Day,
): Refusal | null {
  const closed = closedBy(notice);
  if (closed !== null) return closed;
  if (meeting.body !== notice.body || meeting.decisionDay < notice.decisionDay)
    return { code: "meeting-outside", meeting: meeting.id };
  if (meeting.cancelled !== null) return { code: "meeting-cancelled", day: meeting.decisionDay };
  const isReported = state.noticeLists.get(meeting.id)?.section != null;
  if (meeting.decisionDay < today || isReported)
    return { code: "meeting-not-ahead", day: meeting.decisionDay };
  const [next] = meetingsAhead(state, notice, today);
  return notice.urgent && next !== undefined && next.id !== meeting.id
    ? { code: "urgent-next", day: next.decisionDay }
    : null;
}

/** Why the duty to report is no longer open; null when it is. */
function closedBy(notice: Notice): Refusal | null {
  if (notice.finalDay !== null) return { code: "notice-closed", why: "final" };
  if (notice.reported !== null) return { code: "notice-closed", why: "reported" };
  if (notice.separately !== null) return { code: "notice-closed", why: "recorded-separately" };
  return null;
}

/** *Särskild protokollföring* with an announcement of its own, in place of a report (KL 7:8, 8:10). */
function recordSeparately(
  notice: Notice,
  command: Of<"record-notice-separately">,
  today: Day,
): Decided {
  const { day, announcedDay } = command;
  const reference = command.reference.trim();
  const known = notice.separately;
  const isSame =
    known !== null &&
    known.reference === reference &&
    known.day === day &&
    known.announcedDay === announcedDay;
  if (isSame) return accept([]);
  const closed = closedBy(notice);
  if (closed !== null) return refuse(closed);
  const errors = [
    ...textErrors("reference", reference, lineMax),
    ...dayErrors("day", day, notice.decisionDay, today),
    ...dayErrors("announcedDay", announcedDay, day ?? notice.decisionDay, today),
  ];
  if (errors.length > 0 || day === null || announcedDay === null)
    return refuse({ code: "fields", errors });
  return accept([
    {
      type: "notice-recorded-separately",
      about: command.about,
      from: notice.meeting ?? notice.lost?.meeting ?? null,
      reference,
      day,
      announcedDay,
      lastAppealDay: lastAppealDay(announcedDay),
    },
  ]);
}

/**
 * An appeal that has come in. One that reached the region in time is tried wherever it was sent (KL 13:6),
 * so it can be noted until the secretariat has confirmed that none came.
 */
function registerAppeal(
  state: State,
  notice: Notice,
  command: Of<"register-appeal">,
  today: Day,
): Decided {
  const reference = command.reference.trim();
  const { appeal } = notice;
  if (appeal !== null && appeal.reference === reference) return accept([]);
  if (appeal?.outcome === null) return refuse({ code: "appeal-open", reference: appeal.reference });
  if (appeal?.outcome === "annulled") return refuse({ code: "notice-closed", why: "annulled" });
  if (notice.finalDay !== null) return refuse({ code: "notice-closed", why: "final" });
  if (lastAppealDayOf(state, notice) === null)
    return refuse({ code: "list-step-missing", step: "announced" });
  const announced = announcedDayOf(state, notice) ?? notice.decisionDay;
  const errors = [
    ...textErrors("reference", reference, lineMax),
    ...dayErrors("day", command.day, announced, today),
  ];
  if (errors.length > 0 || command.day === null) return refuse({ code: "fields", errors });
  const meeting = notice.reported?.meeting ?? null;
  return accept([
    { type: "appeal-registered", about: command.about, meeting, reference, day: command.day },
  ]);
}

const announcedDayOf = (state: State, notice: Notice): Day | null =>
  notice.separately?.announcedDay ??
  state.noticeLists.get(notice.reported?.meeting ?? "")?.announcedDay ??
  null;

/** How the court ended it (KL 13:8): the decision stands and has legal force, or is annulled. */
function settleAppeal(notice: Notice, command: Of<"settle-appeal">, today: Day): Decided {
  const { appeal } = notice;
  if (appeal === null) return refuse({ code: "appeal-missing" });
  if (appeal.outcome !== null) {
    if (appeal.outcome === command.outcome) return accept([]);
    const why = appeal.outcome === "annulled" ? "annulled" : "final";
    return refuse({ code: "notice-closed", why });
  }
  const reference = command.reference.trim();
  const errors = [
    ...textErrors("reference", reference, lineMax),
    ...dayErrors("day", command.day, appeal.day, today),
  ];
  if (errors.length > 0 || command.day === null) return refuse({ code: "fields", errors });
  const { about, outcome, day } = command;
  const meeting = notice.reported?.meeting ?? null;
  return accept([{ type: "appeal-settled", about, meeting, outcome, reference, day }]);
}

/** An urgent decision from paper (KL 6:39): to the body's very next meeting, whatever its document stop (KL 6:40). */
function registerChairDecision(
  state: State,
  command: Of<"register-chair-decision">,
  { today, digest }: Context,
): Decided {
  const { body } = command;
  const hindrance = bodyHindrance(state, body);
  if (hindrance !== null) return refuse(hindrance);
  const number = command.case.trim().toUpperCase();
  const title = command.title.trim();
  const name = command.name.trim();
  const errors = [
    ...(number === "" ? [missing("caseNumber")] : []),
    ...textErrors("title", title, lineMax),
    ...textErrors("name", name, lineMax),
    ...madeOnErrors(command.day, today),
  ];
  const { day } = command;
  if (errors.length > 0 || day === null) return refuse({ code: "fields", errors });
  if (!caseNumberPattern.test(number))
    return refuse({ code: "case-number-malformed", text: number });
  const ofDay = [...state.registered.values()].filter(
    ({ madeBy, day: on }) => madeBy.kind === "chair" && on === day,
  );
  const isKnown = ofDay.some(
    ({ madeBy, title: known, case: of }) =>
      madeBy.kind === "chair" &&
      madeBy.body === body &&
      madeBy.name === name &&
      known === title &&
      of === number,
  );
  if (isKnown) return accept([]);
  const decision = registeredDecisionId(`ordforande-${day}-${ofDay.length + 1}`);
  const registered: readonly Event[] = [
    ...(state.cases.has(number)
      ? []
      : [{ type: "case-opened", case: caseNumber(number), title } as const]),
    {
      type: "decision-registered",
      decision,
      case: caseNumber(number),
      title,
      day,
      madeBy: { kind: "chair", body, name },
      grant: null,
      rows: [],
      // The text stays on paper; what is registered of it is what the hash holds.
      textHash: digest(JSON.stringify([body, number, title, name, day])),
      private: { responsible: [] },
    },
    {
      type: "notice-bound",
      about: { kind: "registered", decision },
      body,
      meeting: nextMeetingOf(state, body, day)?.id ?? null,
      urgent: true,
    },
  ];
  return accept(registered);
}

function madeOnErrors(day: Day | null, today: Day): FieldError[] {
  if (day === null) return [missing("day")];
  return today < day ? [{ field: "day", problem: { code: "day-too-late", latest: today } }] : [];
}
