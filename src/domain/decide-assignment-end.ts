import type { Assignment, AssignmentCommand } from "./assignment.ts";
import { basisDay } from "./assignment-basis.ts";
import { fieldError, wordsErrors } from "./assignment-fields.ts";
import type { MeetingId } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import type { State } from "./state.ts";

/** The longest reason or reference, in characters. */
export const reasonMax = 300;

/** Whether an assignment can be reported back at a meeting: one of its body, that is held, after it was given. */
export function isMeetingFor(state: State, { body, basis }: Assignment, id: MeetingId): boolean {
  const meeting = state.meetings.get(id);
  if (meeting === undefined || meeting.body !== body || meeting.cancelled !== null) return false;
  return meeting.decisionDay > basisDay(state, basis);
}

/** *Återkallas*: the body wants it no more, or it was entered wrongly. The log keeps it, with the reason. */
export function withdraw(
  assignment: Assignment,
  command: AssignmentCommand & { type: "withdraw-assignment" },
  { today }: Context,
): Decided {
  const { id, status } = assignment;
  if (status === "withdrawn") return accept([]);
  if (status === "closed" || status === "lapsed")
    return refuse({ code: "assignment-status", status });
  const reason = command.reason?.trim() ?? "";
  const errors = wordsErrors("reason", reason, reasonMax);
  if (errors.length > 0) return refuse({ code: "fields", errors });
  return accept([{ type: "assignment-withdrawn", assignment: id, reason, day: today }]);
}

/** *Återremiss*: the body sent the report back, to be made again for another meeting. */
export function referBack(
  state: State,
  assignment: Assignment,
  command: AssignmentCommand & { type: "refer-back-assignment" },
  { today }: Context,
): Decided {
  const { id, status, meeting: from, referredBack } = assignment;
  const reason = command.reason?.trim() ?? "";
  const isDone = status === "active" && referredBack !== null && from === command.meeting;
  if (isDone && referredBack.reason === reason) return accept([]);
  if (status !== "reported") return refuse({ code: "assignment-status", status });
  const { meeting } = command;
  const errors = [
    ...(meeting === null ? [fieldError("meeting", { code: "missing" })] : []),
    ...wordsErrors("reason", reason, reasonMax),
  ];
  if (errors.length > 0 || meeting === null) return refuse({ code: "fields", errors });
  const isAhead = (state.meetings.get(meeting)?.decisionDay ?? "") >= today;
  if (meeting === from || !isAhead || !isMeetingFor(state, assignment, meeting))
    return refuse({ code: "meeting-outside", meeting });
  return accept([
    { type: "assignment-referred-back", assignment: id, from, meeting, reason, day: today },
  ]);
}
