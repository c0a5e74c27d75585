import type { BodyId, Day, MeetingId } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import type { Event } from "./event.ts";
import { hasNotEnded } from "./mandate-check.ts";
import type { MeetingCommand } from "./meeting.ts";
import { hasMinutes } from "./meeting-bound.ts";
import { isUnreported } from "./notice.ts";
import { endReasonMax, reasonErrors } from "./reason.ts";
import type { Refusal } from "./refusal.ts";
import type { BodyInUse } from "./refusal-office.ts";
import type { State } from "./state.ts";

type BodyEnd = MeetingCommand & { type: "end-body" | "resume-body" };

/**
 * Judges that a body is no more, or is again. What it has decided stays; what still waits for it has to be reported,
 * closed, recalled or withdrawn first, since nobody else can answer for it (KL 7:5, 7:8). Meetings of it ahead, for
 * which nothing waits then, are cancelled with it.
 */
export function decideBodyEnd(state: State, command: BodyEnd, { actor, today }: Context): Decided {
  const body = state.bodies.get(command.body);
  if (body === undefined) return refuse({ code: "not-found", id: command.body });
  if (actor.kind !== "person") return refuse({ code: "human-required" });
  if (command.type === "resume-body")
    return accept(body.ended === null ? [] : [{ type: "body-resumed", body: body.id }]);
  if (body.ended !== null) return accept([]);
  const reason = command.reason.trim();
  const errors = reasonErrors(reason, endReasonMax);
  if (errors.length > 0) return refuse({ code: "fields", errors });
  const used = inUse(state, body.id, today);
  if (isUsed(used)) return refuse({ code: "body-in-use", ...used });
  return accept([
    ...aheadOf(state, body.id, today).map((meeting): Event => ({
      type: "meeting-cancelled",
      meeting,
      reason,
      notices: [],
      assignments: [],
    })),
    { type: "body-ended", body: body.id, day: today, reason },
  ]);
}

/** What still waits for a body, or rests on its word. */
export function inUse(state: State, body: BodyId, today: Day): BodyInUse {
  return {
    notices: [...state.notices.values()].filter((one) => one.body === body && isUnreported(one))
      .length,
    assignments: [...state.assignments.values()].filter(
      ({ status, condition, ...one }) =>
        (one.body === body && (status === "active" || status === "reported")) ||
        (status === "dormant" && (one.body === body || condition?.body === body)),
    ).length,
    mandates: [...state.mandates.values()].filter(
      (one) => one.body === body && hasNotEnded(one, today),
    ).length,
    referrals: [...state.proposals.values()].filter(
      (one) => one.status === "referred" && bodyOf(state, one.pot) === body,
    ).length,
  };
}

export const isUsed = (used: BodyInUse): boolean =>
  used.notices + used.assignments + used.mandates + used.referrals > 0;

const bodyOf = (state: State, pot: string): BodyId | undefined =>
  state.mandates.get(state.pots.get(pot)?.mandate ?? "")?.body;

/** The meetings of a body that have not begun, and would now never be held. */
export const aheadOf = (state: State, body: BodyId, today: Day): readonly MeetingId[] =>
  [...state.meetings.values()]
    .filter(
      (one) =>
        one.body === body &&
        one.cancelled === null &&
        one.firstDay > today &&
        !hasMinutes(state, one),
    )
    .map(({ id }) => id);

/** Why nothing can be asked of a body: nobody knows it, or it is no more; null where it is there. */
export function bodyHindrance(state: State, id: BodyId): Refusal | null {
  const body = state.bodies.get(id);
  if (body === undefined) return { code: "not-found", id };
  return body.ended === null ? null : { code: "body-ended", body: id };
}

/** Why nothing can be entered as a body's word of a day: it was no more then. */
export function endedBefore(state: State, id: BodyId, day: Day): Refusal | null {
  const ended = state.bodies.get(id)?.ended ?? null;
  return ended !== null && ended < day ? { code: "body-ended", body: id } : null;
}
