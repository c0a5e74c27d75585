import type { Context, Decided } from "./command.ts";
import type { DecisionCommand } from "./decision.ts";
import { accept, refuse } from "./decided.ts";
import type { State } from "./state.ts";
import { noticeId } from "./touches.ts";

/** Judges the secretariat's answer to the question at which meeting a decision is reported (rule R11). */
export function decideNotice(state: State, command: DecisionCommand, context: Context): Decided {
  const { actor } = context;
  if (actor.kind !== "person") return refuse({ code: "human-required" });
  if (state.persons.get(actor.person)?.secretariat !== true)
    return refuse({ code: "not-secretariat" });
  if (command.type !== "bind-notice") return refuse({ code: "not-found", id: "" });
  const notice = state.notices.get(noticeId(command.about));
  if (notice === undefined) return refuse({ code: "not-found", id: noticeId(command.about) });
  const meeting = state.meetings.get(command.meeting);
  if (meeting === undefined) return refuse({ code: "not-found", id: command.meeting });
  if (meeting.body !== notice.body || meeting.decisionDay < notice.decisionDay) {
    return refuse({ code: "meeting-outside", meeting: meeting.id });
  }
  if (notice.meeting === meeting.id) return accept([]);
  // Moving a bound notice needs its reason kept; this command answers an open question only.
  if (notice.meeting !== null) return refuse({ code: "meeting-outside", meeting: notice.meeting });
  return accept([
    { type: "notice-bound", about: command.about, body: notice.body, meeting: meeting.id },
  ]);
}
