import type { EnteredRight, Right, RightCommand } from "./right.ts";
import type { PersonId } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { confirmersOf, declined, isAbove, receiverOf } from "./confirmation.ts";
import { appoint } from "./decide-holding.ts";
import { accept, refuse } from "./decided.ts";
import { potClosed, potInUse } from "./decide-pot-change.ts";
import { potMoved } from "./decide-pot-move.ts";
import type { Event } from "./event.ts";
import { setUpHindrance } from "./permission.ts";
import { positionHindrance } from "./position-here.ts";
import type { Refusal } from "./refusal.ts";
import type { State } from "./state.ts";

/** The longest reason, in characters. */
export const declineReasonMax = 300;

/** Judges the second pair of eyes on a right: whoever confirms it has not entered it, and does not get it. */
export function decideConfirmation(state: State, command: RightCommand, context: Context): Decided {
  const { actor } = context;
  if (actor.kind !== "person") return refuse({ code: "human-required" });
  const hindrance = setUpHindrance(state, context);
  if (hindrance !== null) return refuse(hindrance);
  const entry = state.rights.get(command.entry);
  if (entry === undefined) return refuse({ code: "not-found", id: command.entry });
  const outcome = command.type === "confirm-right" ? "confirmed" : "declined";
  if (entry.settled !== null) {
    return entry.settled.outcome === outcome
      ? accept([])
      : refuse({ code: "right-settled", outcome: entry.settled.outcome, by: entry.settled.by });
  }
  return command.type === "confirm-right"
    ? confirm(state, entry, actor.person)
    : decline(state, entry, command.reason);
}

function confirm(state: State, { id, right, by }: EnteredRight, actor: PersonId): Decided {
  if (receiverOf(right) === actor)
    return refuse({ code: right.kind === "holding" ? "own-position" : "own-right" });
  const others = confirmersOf(state, right, by);
  if (by === actor && others.length > 0) return refuse({ code: "own-entry", people: others });
  const given = givenBy(state, right);
  if ("code" in given) return refuse(given);
  return accept([{ type: "right-confirmed", entry: id, right }, ...given]);
}

/** What comes of a right that is confirmed, as the rules take it today; or why nothing can. */
function givenBy(state: State, right: Right): readonly Event[] | Refusal {
  switch (right.kind) {
    case "holding": {
      const decided = appoint(state, right.held);
      return decided.kind === "refused" ? decided.refusal : decided.events;
    }
    case "mandate":
    case "pot":
      return [];
    case "position": {
      const { position: id, superior, headOfAdministration } = right;
      const position = state.positions.get(id);
      if (position === undefined) return { code: "not-found", id };
      const above = superior === null ? null : positionHindrance(state, superior);
      if (above !== null) return above;
      if (isAbove(state, id, superior)) return { code: "superior-loop", position: id };
      const { aliases } = position;
      return [{ type: "position-amended", position: id, aliases, superior, headOfAdministration }];
    }
    case "secretariat": {
      const isGiven = state.persons.get(right.person)?.secretariat === true;
      return isGiven ? [] : [{ type: "secretariat-granted", person: right.person }];
    }
    default:
      return right satisfies never;
  }
}

/**
 * Nothing comes of it; a mandate stays readable, as one that never stood, and so does a pot in which nothing is. One
 * that was moved rests on its former mandate again, with all that is in it.
 */
function decline(state: State, entry: EnteredRight, reason: string | null): Decided {
  const length = reason?.length ?? 0;
  if (length > declineReasonMax)
    return refuse({ code: "text-too-long", length, max: declineReasonMax });
  const { right } = entry;
  const mandate = right.kind === "mandate" ? state.mandates.get(right.mandate) : undefined;
  return accept([
    declined(entry, reason),
    ...(right.kind === "pot" ? ofDeclinedPot(state, right, reason) : []),
    ...(mandate === undefined || mandate.recalledFrom !== null
      ? []
      : [{ type: "mandate-recalled", mandate: mandate.id, from: mandate.validFrom } as const]),
  ]);
}

function ofDeclinedPot(
  state: State,
  { pot: id, movedFrom }: Right & { readonly kind: "pot" },
  reason: string | null,
): readonly Event[] {
  const pot = state.pots.get(id);
  if (pot === undefined) return [];
  const former = state.mandates.get(movedFrom?.mandate ?? "");
  if (movedFrom !== undefined && former !== undefined)
    return [potMoved(pot, former, movedFrom.purpose)];
  return potInUse(state, pot) === null ? [potClosed(pot, reason)] : [];
}
