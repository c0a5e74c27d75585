import type { ReminderCommand } from "./reminder.ts";
import type { Context, Decided } from "./command.ts";
import { refuse } from "./decided.ts";
import type { State } from "./state.ts";

/** Judges how and whom the program reminds. */
export function decideReminder(
  _state: State,
  command: ReminderCommand,
  _context: Context,
): Decided {
  return refuse({ code: "not-found", id: command.type });
}
