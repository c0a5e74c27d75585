import { addDays } from "./calendar.ts";
import type { Context, Decided } from "./command.ts";
import { declined } from "./confirmation.ts";
import { accept, refuse } from "./decided.ts";
import { endReasonMax, reasonErrors } from "./reason.ts";
import type { Event } from "./event.ts";
import { positionNamed } from "./organisation.ts";
import { outdated } from "./permission.ts";
import type { PersonCommand, Position } from "./person.ts";
import { positionHindrance } from "./position-here.ts";
import { heldFrom, isRestedOn, restingOn, usedBy, waitingAbout } from "./position-leaving.ts";
import type { State } from "./state.ts";
import { positionSubject } from "./touches.ts";

type PositionEnd = PersonCommand & { type: "end-position" | "resume-position" };

/**
 * Judges that a position is no more, or is again. What was decided in it stands under its title (rule R07). What rests
 * on it has to be done, moved or recalled first; whoever holds it, or is to, leaves it with its end.
 */
export function decidePositionEnd(state: State, command: PositionEnd, context: Context): Decided {
  const position = state.positions.get(command.position);
  if (position === undefined) return refuse({ code: "not-found", id: command.position });
  // An import tells of what there is; that a position is no more is somebody's word (rule R33).
  if (context.actor.kind !== "person") return refuse({ code: "human-required" });
  return command.type === "resume-position"
    ? resume(state, position)
    : end(state, position, command, context);
}

function end(
  state: State,
  { id, ended }: Position,
  command: PositionEnd & { type: "end-position" },
  { actor, today }: Context,
): Decided {
  const subject = positionSubject(id);
  const by = state.trails.get(subject)?.findLast((one) => one.event === "position-ended")?.person;
  const isOwn = actor.kind === "person" && by === actor.person;
  const changed = ended !== null && isOwn ? null : outdated(state, subject, command.revision);
  if (changed !== null) return refuse(changed);
  if (ended !== null) return accept([]);
  const reason = command.reason.trim();
  const errors = reasonErrors(reason, endReasonMax);
  if (errors.length > 0) return refuse({ code: "fields", errors });
  const resting = restingOn(state, id, today);
  if (isRestedOn(resting)) return refuse({ code: "position-in-use", ...usedBy(resting) });
  const held = heldFrom(state, id, today);
  if (held.some((one) => actor.kind === "person" && one.person === actor.person))
    return refuse({ code: "own-position" });
  // It is no more from today on: whoever holds it has done so until yesterday, and not for hours of a day.
  const to = addDays(today, -1);
  return accept([
    ...waitingAbout(state, id).map((entry) => declined(entry, null)),
    ...held
      .filter(({ from }) => from <= to)
      .map(({ person, standing, from }): Event => ({
        type: "holding-ended",
        position: id,
        person,
        standing,
        from,
        to,
      })),
    {
      type: "position-ended",
      position: id,
      day: today,
      reason,
      planned: held
        .filter(({ from }) => to < from)
        .map(({ person, standing, from }) => ({ person, standing, from })),
    },
  ]);
}

/** Its names may mean another position since, and what it was under may be no more. */
function resume(state: State, position: Position): Decided {
  const { id, title, aliases, superior, ended } = position;
  if (ended === null) return accept([]);
  for (const name of [title.sv, title.en, ...aliases]) {
    const taken = positionNamed(state, name);
    if (taken !== null) return refuse({ code: "name-taken", name, position: taken });
  }
  const above = superior === null ? null : positionHindrance(state, superior);
  return above === null ? accept([{ type: "position-resumed", position: id }]) : refuse(above);
}
