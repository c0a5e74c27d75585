import type { AssignmentCommand } from "./assignment.ts";
import type { Context, Decided } from "./command.ts";
import { refuse } from "./decided.ts";
import type { State } from "./state.ts";

/** Judges what is asked of assignments. */
export function decideAssignment(
  _state: State,
  command: AssignmentCommand,
  _context: Context,
): Decided {
  return refuse({ code: "not-found", id: command.type });
}
