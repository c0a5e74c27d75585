import { meetingId } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import type { MeetingCommand } from "./meeting.ts";
import { setUpHindrance } from "./permission.ts";
import type { State } from "./state.ts";

/** Judges which bodies there are and when they meet. */
export function decideMeeting(state: State, command: MeetingCommand, context: Context): Decided {
  const hindrance = setUpHindrance(state, context);
  if (hindrance !== null) return refuse(hindrance);
  switch (command.type) {
    case "establish-body":
      if (state.bodies.has(command.body))
        return refuse({ code: "already-exists", id: command.body });
      return accept([{ type: "body-established", body: command.body, title: command.title }]);
    case "schedule-meeting":
      return scheduleMeeting(state, command);
    case "set-lead-times":
    case "schedule-meetings":
      return refuse({ code: "not-found", id: command.body });
    case "move-meeting":
    case "cancel-meeting":
      return refuse({ code: "not-found", id: command.meeting });
    default:
      return command satisfies never;
  }
}

function scheduleMeeting(
  state: State,
  command: MeetingCommand & { type: "schedule-meeting" },
): Decided {
  const { body, firstDay, decisionDay, documentStop = firstDay } = command;
  const stop = documentStop ?? firstDay;
  if (!state.bodies.has(body)) return refuse({ code: "not-found", id: body });
  if (decisionDay < firstDay)
    return refuse({ code: "period-reversed", from: firstDay, to: decisionDay });
  if (firstDay < stop) return refuse({ code: "period-reversed", from: stop, to: firstDay });
  const meeting = meetingId(`${body}-${decisionDay}`);
  if (state.meetings.has(meeting)) return refuse({ code: "already-exists", id: meeting });
  return accept([
    { type: "meeting-scheduled", meeting, body, firstDay, decisionDay, documentStop: stop },
  ]);
}
