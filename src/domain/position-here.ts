import type { Day, PositionId } from "./brand.ts";
import { endedPositionNamed } from "./organisation.ts";
import type { FieldProblem, Refusal } from "./refusal.ts";
import type { State } from "./state.ts";

/** Why nothing can be given to a position: nobody knows it, or it is no more; null where it is there. */
export function positionHindrance(state: State, id: PositionId): Refusal | null {
  const position = state.positions.get(id);
  if (position === undefined) return { code: "not-found", id };
  return position.ended === null ? null : { code: "position-ended", position: id };
}

/** Why nothing can be entered as decided in a position on a day: it was no more then. */
export function positionEndedBefore(state: State, id: PositionId, day: Day): Refusal | null {
  const position = state.positions.get(id);
  if (position === undefined) return { code: "not-found", id };
  const { ended } = position;
  return ended !== null && ended < day ? { code: "position-ended", position: id } : null;
}

/** What is wrong with a typed name that stands for no position that is there (rule R18). */
export function noPosition(state: State, typed: string): FieldProblem {
  const ended = state.positions.get(endedPositionNamed(state, typed) ?? "");
  return ended === undefined
    ? { code: "position-unknown", typed }
    : { code: "position-known-ended", name: ended.title.sv };
}
