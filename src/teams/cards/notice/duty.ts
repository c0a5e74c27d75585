import type { MeetingId } from "../../../domain/brand.ts";
import type { Notice } from "../../../domain/decision.ts";
import type { Meeting } from "../../../domain/meeting.ts";
import { lastAppealDayOf, noticesAt } from "../../../domain/notice.ts";
import type { State } from "../../../domain/state.ts";
import { noticeDutyWords } from "../../../language/say/notice-duty.ts";
import type { Viewer } from "../../../notify/card.ts";
import type { DutyRef } from "../../../notify/duty.ts";
import { bodyIn } from "../names.ts";
import { plain, shortened } from "../template.ts";
import type { DutyText } from "../view.ts";

const titleMax = 80;

/** What a duty of this folder is called, whether it is open or done. */
export function noticeDutyText(duty: DutyRef, state: State, viewer: Viewer): DutyText | null {
  const separator = duty.subject.indexOf("/");
  const id = duty.subject.slice(separator + 1);
  if (duty.subject.slice(0, separator) === "meeting") {
    const meeting = state.meetings.get(id);
    return meeting === undefined ? null : ofMeeting(duty, meeting, state, viewer);
  }
  const notice = state.notices.get(duty.subject);
  return notice === undefined ? null : ofNotice(duty, notice, state, viewer);
}

function ofMeeting(
  { kind }: DutyRef,
  meeting: Meeting,
  state: State,
  { language }: Viewer,
): DutyText | null {
  const words = noticeDutyWords[language];
  const body = bodyIn(state, meeting.body, language);
  const { decisionDay: day } = meeting;
  const list = state.noticeLists.get(meeting.id);
  const count = noticesAt(state, meeting.id).length;
  switch (kind) {
    case "number-list":
      return words.number(body, day, count);
    case "report-list":
      return words.report(body, day, count);
    case "adjust-minutes":
      return words.adjust(body, day);
    case "announce-minutes":
      return words.announce(body, day);
    case "confirm-legal-force":
      return words.confirmList(body, day, list?.lastAppealDay ?? day);
    case "bind-notice":
      return words.bindList(body, day);
    default:
      return null;
  }
}

function ofNotice(
  { kind }: DutyRef,
  notice: Notice,
  state: State,
  { language }: Viewer,
): DutyText | null {
  const words = noticeDutyWords[language];
  const { about } = notice;
  const what =
    about.kind === "decision"
      ? words.decision(about.decision)
      : plain(shortened(state.registered.get(about.decision)?.title ?? about.decision, titleMax));
  switch (kind) {
    case "confirm-legal-force":
      return words.confirmOne(what, lastAppealDayOf(state, notice) ?? notice.decisionDay);
    case "bind-notice":
      return words.bind(what, notice.decisionDay);
    case "late-notice": {
      const isReported = (meeting: MeetingId | null): boolean =>
        state.noticeLists.get(meeting ?? "")?.section != null;
      const isOpen = notice.reported === null && isReported(notice.meeting);
      // A notice that has been moved since missed the meeting that it was moved from.
      const missed = isOpen ? notice.meeting : (notice.rebookings.at(-1)?.from ?? notice.meeting);
      const day = state.meetings.get(missed ?? "")?.decisionDay ?? notice.decisionDay;
      const isHeld = isReported(missed);
      return isHeld ? words.late(what, day) : words.passedOver(what, day);
    }
    default:
      return null;
  }
}
