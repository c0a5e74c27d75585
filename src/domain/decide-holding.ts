import type { Context, Decided } from "./command.ts";
import { refuse } from "./decided.ts";
import type { PersonCommand } from "./person.ts";
import type { State } from "./state.ts";

type HoldingCommand = PersonCommand & { type: "end-holding" | "report-absence" | "end-absence" };

/** Judges the end of a holding, and when people are away. */
export function decideHolding(_state: State, command: HoldingCommand, _context: Context): Decided {
  return refuse({ code: "not-found", id: command.person });
}
