import type { MeetingId } from "../../../domain/brand.ts";
import { type LogPosition, logPosition } from "../../../domain/brand.ts";
import type { Notice, NoticeAbout, NoticeList } from "../../../domain/decision.ts";
import type { Meeting } from "../../../domain/meeting.ts";
import { type NoticeStage, stageOf } from "../../../domain/notice.ts";
import type { State } from "../../../domain/state.ts";
import { aboutSubject, meetingSubject, noticeId } from "../../../domain/touches.ts";
import type { Card } from "../../../notify/card.ts";
import { noticeEntry, type NoticeEntry } from "../notices.ts";
import type { Showing } from "../view.ts";

/** A notice with everything that its cards say of it. */
export interface Told {
  readonly notice: Notice;
  readonly entry: NoticeEntry;
  readonly stage: NoticeStage;
  /** Where it is, or was to be, reported. */
  readonly meeting: Meeting | undefined;
  readonly list: NoticeList | undefined;
}

/** Null for what is not there, or not for this viewer. */
export function toldOf(about: NoticeAbout, { state, viewer }: Showing): Told | null {
  const notice = state.notices.get(noticeId(about));
  const entry = notice === undefined ? null : noticeEntry(state, viewer, notice);
  if (notice === undefined || entry === null) return null;
  const at = notice.reported?.meeting ?? notice.meeting ?? "";
  return {
    notice,
    entry,
    stage: stageOf(state, notice, viewer.today),
    meeting: state.meetings.get(at),
    list: state.noticeLists.get(at),
  };
}

/** The revisions that the clicks of these cards carry. */
export const revisionAbout = (state: State, about: NoticeAbout): LogPosition =>
  state.revisions.get(aboutSubject(about)) ?? logPosition(0);

export const revisionAt = (state: State, meeting: MeetingId): LogPosition =>
  state.revisions.get(meetingSubject(meeting)) ?? logPosition(0);

/** The card of the decision itself. */
export const decisionCard = (about: NoticeAbout): Card =>
  about.kind === "decision"
    ? { card: "decision", decision: about.decision }
    : { card: "registered", decision: about.decision };

export const listCard = (meeting: MeetingId | null): Card => ({
  card: "notices",
  meeting,
  page: 1,
});
