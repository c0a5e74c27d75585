import type { FollowUpCommand } from "./follow-up.ts";
import type { Context, Decided } from "./command.ts";
import { refuse } from "./decided.ts";
import type { State } from "./state.ts";

/** Judges the answers to follow-ups. */
export function decideFollowUp(
  _state: State,
  command: FollowUpCommand,
  _context: Context,
): Decided {
  return refuse({ code: "not-found", id: command.type });
}
