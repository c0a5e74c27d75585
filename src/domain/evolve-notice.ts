import type { MeetingId } from "./brand.ts";
import type { Notice, NoticeAbout, NoticeList } from "./decision.ts";
import type { RecordedEvent } from "./event.ts";
import type { State } from "./state.ts";
import { noticeId } from "./touches.ts";

/** Takes in what becomes of the duty to report: bound, moved, reported, announced, final. */
export function evolveNotice(state: State, recorded: RecordedEvent): void {
  const { event } = recorded;
  switch (event.type) {
    case "notice-bound":
      return bind(state, event, recorded);
    case "notice-rebooked": {
      const { from, meeting, reason, day } = event;
      moveTo(state, event.about, meeting);
      const rebooking = { from, to: meeting, reason, day };
      return change(state, event.about, (notice) => ({
        turn: recorded.position,
        since: recorded.time,
        lost: null,
        rebookings: [...notice.rebookings, rebooking],
      }));
    }
    case "meeting-cancelled":
      for (const about of event.notices) {
        moveTo(state, about, null);
        change(state, about, () => ({
          turn: recorded.position,
          since: recorded.time,
          lost: { meeting: event.meeting, of: event.notices.length },
        }));
      }
      return;
    case "notice-recorded-separately": {
      const { reference, day, announcedDay, lastAppealDay } = event;
      moveTo(state, event.about, null);
      const separately = { reference, day, announcedDay, lastAppealDay };
      return change(state, event.about, () => ({
        separately,
        turn: recorded.position,
        since: recorded.time,
        lost: null,
      }));
    }
    default:
      return evolveReport(state, recorded);
  }
}

/** What becomes of a list, and of each decision after it. */
function evolveReport(state: State, recorded: RecordedEvent): void {
  const { event } = recorded;
  switch (event.type) {
    case "notices-reported":
      for (const about of event.notices) {
        const { meeting, day } = event;
        change(state, about, () => ({ reported: { meeting, day } }));
      }
      return changeList(state, event.meeting, recorded, {
        section: event.section,
        reportedDay: event.day,
      });
    case "notice-list-numbered":
      return changeList(state, event.meeting, recorded, { case: event.case });
    case "minutes-adjusted":
      return changeList(state, event.meeting, recorded, { adjustedDay: event.day });
    case "minutes-announced": {
      const { day: announcedDay, lastAppealDay } = event;
      return changeList(state, event.meeting, recorded, { announcedDay, lastAppealDay });
    }
    case "legal-force-confirmed":
      for (const about of event.notices) change(state, about, () => ({ finalDay: event.day }));
      return;
    case "appeal-registered": {
      const { reference, day } = event;
      const appeal = { reference, day, outcome: null, settledDay: null };
      return change(state, event.about, () => ({ appeal }));
    }
    case "appeal-settled": {
      const { outcome, day } = event;
      return change(state, event.about, ({ appeal }) => ({
        appeal: appeal === null ? null : { ...appeal, outcome, settledDay: day },
        finalDay: outcome === "stands" ? day : null,
      }));
    }
    default:
  }
}

function bind(
  state: State,
  event: RecordedEvent["event"] & { type: "notice-bound" },
  recorded: RecordedEvent,
): void {
  const { about, body, meeting, urgent = false } = event;
  const id = noticeId(about);
  const known = state.notices.get(id);
  const decisionDay =
    about.kind === "decision"
      ? state.decisions.get(about.decision)?.day
      : state.registered.get(about.decision)?.day;
  if (decisionDay === undefined) return;
  if (known !== undefined) {
    state.notices.set(id, { ...known, body, since: recorded.time, lost: null });
  } else {
    state.notices.set(id, {
      id,
      about,
      body,
      meeting: null,
      decisionDay,
      turn: recorded.position,
      since: recorded.time,
      lost: null,
      urgent,
      rebookings: [],
      reported: null,
      separately: null,
      appeal: null,
      finalDay: null,
    });
  }
  moveTo(state, about, meeting);
}

function change(
  state: State,
  about: NoticeAbout,
  changed: (notice: Notice) => Partial<Notice>,
): void {
  const id = noticeId(about);
  const notice = state.notices.get(id);
  if (notice !== undefined) state.notices.set(id, { ...notice, ...changed(notice) });
}

/** Binds a notice to another meeting, or to none, and keeps the index of meetings true. */
function moveTo(state: State, about: NoticeAbout, meeting: MeetingId | null): void {
  const id = noticeId(about);
  const notice = state.notices.get(id);
  if (notice === undefined || notice.meeting === meeting) return;
  if (notice.meeting !== null) {
    const left = (state.noticesOfMeeting.get(notice.meeting) ?? []).filter((one) => one !== id);
    state.noticesOfMeeting.set(notice.meeting, left);
  }
  if (meeting !== null) {
    const there = state.noticesOfMeeting.get(meeting) ?? [];
    state.noticesOfMeeting.set(meeting, [...there, id]);
  }
  state.notices.set(id, { ...notice, meeting });
}

function changeList(
  state: State,
  meeting: MeetingId,
  recorded: RecordedEvent,
  changed: Partial<NoticeList>,
): void {
  const known: NoticeList = state.noticeLists.get(meeting) ?? {
    meeting,
    case: null,
    section: null,
    reportedDay: null,
    adjustedDay: null,
    announcedDay: null,
    lastAppealDay: null,
    since: recorded.time,
  };
  state.noticeLists.set(meeting, { ...known, ...changed, since: recorded.time });
}
