import assert from "node:assert/strict";
import { caseNumber, type Day, type MeetingId } from "./brand.ts";
import { lastAppealDay } from "./calendar.ts";
import type { Context, Decided } from "./command.ts";
import { caseNumberPattern } from "./decide-grant.ts";
import type { DecisionCommand, MinutesStep, Notice, NoticeAbout, NoticeList } from "./decision.ts";
import { accept, refuse } from "./decided.ts";
import type { Event } from "./event.ts";
import type { Meeting } from "./meeting.ts";
import { lastAppealDayOf, noticesAt, unconfirmedAt, unreportedAt } from "./notice.ts";
import { dayErrors, missing } from "./notice-errors.ts";
import type { FieldError, Refusal } from "./refusal.ts";
import type { State } from "./state.ts";
import { noticeId } from "./touches.ts";

type Of<Type extends DecisionCommand["type"]> = DecisionCommand & { readonly type: Type };

/** Judges what is done with the list of a meeting, once for all that stands on it (DOMAIN.md 1.4, rules R26 and R34). */
export function decideNoticeList(
  state: State,
  command: Of<
    | "number-notice-list"
    | "report-notices"
    | "adjust-minutes"
    | "announce-minutes"
    | "confirm-legal-force"
  >,
  context: Context,
): Decided {
  if (command.type === "confirm-legal-force") return confirm(state, command, context.today);
  const meeting = state.meetings.get(command.meeting);
  if (meeting === undefined) return refuse({ code: "not-found", id: command.meeting });
  if (meeting.cancelled !== null)
    return refuse({ code: "meeting-cancelled", day: meeting.decisionDay });
  const list = state.noticeLists.get(meeting.id) ?? null;
  switch (command.type) {
    case "number-notice-list":
      return number(meeting.id, list, command.case);
    case "report-notices":
      return list?.section == null
        ? report(state, meeting, list, command, context.today)
        : correctReport(state, meeting, list, list.section, command, context.today);
    case "adjust-minutes":
      return adjust(meeting, list, command, context.today);
    case "announce-minutes":
      return announce(state, meeting, list, command, context.today);
    default:
      return command satisfies never;
  }
}

/** The list's own number (rule R19), needed before it is reported; a misprint can be mended until then. */
function number(meeting: MeetingId, list: NoticeList | null, typed: string): Decided {
  const wanted = typed.trim().toUpperCase();
  if (wanted === "") return refuse({ code: "fields", errors: [missing("caseNumber")] });
  if (!caseNumberPattern.test(wanted)) {
    return refuse({ code: "case-number-malformed", text: typed.trim() });
  }
  const found = caseNumber(wanted);
  if (list?.case === found) return accept([]);
  if (list?.section != null)
    return refuse({ code: "list-step-noted", step: "numbered", day: list.reportedDay });
  return accept([{ type: "notice-list-numbered", meeting, case: found }]);
}

/** The section is entered once for all that stood on the list; what is left out has missed its meeting. */
function report(
  state: State,
  meeting: Meeting,
  list: NoticeList | null,
  command: Of<"report-notices">,
  today: Day,
): Decided {
  if (today < meeting.decisionDay)
    return refuse({ code: "meeting-not-held", day: meeting.decisionDay });
  const waiting = unreportedAt(state, meeting.id);
  const leftOut = new Set(command.except.map(noticeId));
  const reported = waiting.filter((notice) => !leftOut.has(notice.id));
  if (reported.length === 0) return refuse({ code: "list-empty" });
  const numbered = list?.case == null ? number(meeting.id, list, command.case ?? "") : accept([]);
  if (numbered.kind === "refused" && numbered.refusal.code !== "fields") return numbered;
  const unnumbered = numbered.kind === "refused" ? [missing("caseNumber")] : [];
  const day = command.day ?? meeting.decisionDay;
  const errors = [...unnumbered, ...reportErrors(command.section, day, meeting, today)];
  const { section } = command;
  if (errors.length > 0 || section === null) return refuse({ code: "fields", errors });
  return accept([
    ...(numbered.kind === "accepted" ? numbered.events : []),
    {
      type: "notices-reported",
      meeting: meeting.id,
      section,
      day,
      notices: aboutsOf(reported),
      except: aboutsOf(waiting.filter((notice) => leftOut.has(notice.id))),
    },
  ]);
}

/** A misprinted section or day is mended until the minutes are adjusted, by somebody who saw what stood there. */
function correctReport(
  state: State,
  meeting: Meeting,
  list: NoticeList,
  noted: number,
  command: Of<"report-notices">,
  today: Day,
): Decided {
  const day = command.day ?? list.reportedDay ?? meeting.decisionDay;
  if (command.section === noted && day === list.reportedDay) return accept([]);
  if (command.replaces !== noted || list.adjustedDay !== null)
    return refuse({ code: "list-step-noted", step: "reported", day: list.reportedDay });
  const { section } = command;
  const errors = reportErrors(section, day, meeting, today);
  if (errors.length > 0 || section === null) return refuse({ code: "fields", errors });
  const notices = aboutsOf(
    noticesAt(state, meeting.id).filter((one) => one.reported?.meeting === meeting.id),
  );
  return accept([
    { type: "notices-reported", meeting: meeting.id, section, day, notices, except: [] },
  ]);
}

const reportErrors = (
  section: number | null,
  day: Day,
  meeting: Meeting,
  today: Day,
): FieldError[] => [
  ...(section === null || section <= 0 ? [missing("section")] : []),
  ...dayErrors("day", day, meeting.firstDay, today),
];

/** *Justering* (KL 6:35, 5:69). */
function adjust(
  meeting: Meeting,
  list: NoticeList | null,
  command: MinutesStep,
  today: Day,
): Decided {
  if (list?.reportedDay == null) return refuse({ code: "list-step-missing", step: "reported" });
  const { adjustedDay, announcedDay } = list;
  const known = minutesNoted("adjusted", adjustedDay, command, announcedDay === null);
  if (known !== null) return known;
  const { day } = command;
  const errors = dayErrors("day", day, list.reportedDay, today);
  if (errors.length > 0 || day === null) return refuse({ code: "fields", errors });
  return accept([{ type: "minutes-adjusted", meeting: meeting.id, day }]);
}

/** *Anslag* (KL 8:12); from that day the appeal time runs (KL 13:5). */
function announce(
  state: State,
  meeting: Meeting,
  list: NoticeList | null,
  command: MinutesStep,
  today: Day,
): Decided {
  if (list?.adjustedDay == null) return refuse({ code: "list-step-missing", step: "adjusted" });
  const isFinal = noticesAt(state, meeting.id).some((notice) => notice.finalDay !== null);
  const known = minutesNoted("announced", list.announcedDay, command, !isFinal);
  if (known !== null) return known;
  const { day } = command;
  const errors = dayErrors("day", day, list.adjustedDay, today);
  if (errors.length > 0 || day === null) return refuse({ code: "fields", errors });
  return accept([
    {
      type: "minutes-announced",
      meeting: meeting.id,
      day,
      lastAppealDay: lastAppealDay(day),
    },
  ]);
}

/** What comes of a step that is noted already; null where it is new, or mended by somebody who saw what stood there. */
function minutesNoted(
  step: "adjusted" | "announced",
  noted: Day | null,
  { day, replaces }: MinutesStep,
  mayBeMended: boolean,
): Decided | null {
  if (noted === null) return null;
  if (noted === day) return accept([]);
  if (replaces === noted && mayBeMended) return null;
  return refuse({ code: "list-step-noted", step, day: noted });
}

/** *Laga kraft*: a person has looked and found no appeal, after the last day to bring one. */
function confirm(state: State, { of }: Of<"confirm-legal-force">, today: Day): Decided {
  if (typeof of !== "string") {
    const notice = state.notices.get(noticeId(of));
    if (notice === undefined) return refuse({ code: "not-found", id: noticeId(of) });
    if (notice.finalDay !== null) return accept([]);
    const meeting = notice.reported?.meeting ?? null;
    return (
      confirmHindrance(notice.appeal, lastAppealDayOf(state, notice), today) ??
      accept([confirmed(meeting, [notice], today)])
    );
  }
  if (!state.meetings.has(of)) return refuse({ code: "not-found", id: of });
  const last = state.noticeLists.get(of)?.lastAppealDay ?? null;
  const waiting = unconfirmedAt(state, of);
  if (waiting.length === 0 && last !== null) return accept([]);
  return confirmHindrance(null, last, today) ?? accept([confirmed(of, waiting, today)]);
}

function confirmHindrance(appeal: Notice["appeal"], last: Day | null, today: Day): Decided | null {
  const why = ((): Refusal | null => {
    if (appeal?.outcome === "annulled") return { code: "notice-closed", why: "annulled" };
    if (appeal !== null) return { code: "appeal-open", reference: appeal.reference };
    if (last === null) return { code: "list-step-missing", step: "announced" };
    return today <= last ? { code: "appeal-time-runs", last } : null;
  })();
  return why === null ? null : refuse(why);
}

function confirmed(meeting: MeetingId | null, notices: readonly Notice[], today: Day): Event {
  assert(notices.length > 0, "what is confirmed is there");
  return { type: "legal-force-confirmed", meeting, notices: aboutsOf(notices), day: today };
}

const aboutsOf = (notices: readonly Notice[]): readonly NoticeAbout[] =>
  notices.map((notice) => notice.about);
