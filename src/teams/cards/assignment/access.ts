import type { PositionId } from "../../../domain/brand.ts";
import { holdingsOn } from "../../../domain/organisation.ts";
import type { State } from "../../../domain/state.ts";
import type { Viewer } from "../../../notify/card.ts";

/** An assignment is seen by its owner and those up the line, who are told when it is late. */
export function isInLine(state: State, id: string, viewer: Viewer): boolean {
  const assignment = state.assignments.get(id);
  if (assignment === undefined) return false;
  const passed = new Set<string>();
  for (let at: PositionId | null = assignment.owner; at !== null && !passed.has(at);) {
    if (holdingsOn(state, at, viewer.today).some((held) => held.person === viewer.person))
      return true;
    passed.add(at);
    at = state.positions.get(at)?.superior ?? null;
  }
  return false;
}
