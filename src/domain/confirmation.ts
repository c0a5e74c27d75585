import type { PersonId, PositionId } from "./brand.ts";
import { secretariatOf } from "./organisation.ts";
import type { Command, Context } from "./command.ts";
import type { EnteredRight, Right, RightEvent } from "./right.ts";
import { decidingPosition } from "./route.ts";
import type { State } from "./state.ts";

/** Whom a right is given to; null for what is given to a position. */
export function receiverOf(right: Right): PersonId | null {
  switch (right.kind) {
    case "holding":
      return right.held.person;
    case "secretariat":
      return right.person;
    case "mandate":
    case "position":
    case "pot":
      return null;
    default:
      return right satisfies never;
  }
}

/** Who confirms what somebody has entered: the others of the secretariat, and nobody what he gets himself. */
export function confirmersOf(state: State, right: Right, by: PersonId): readonly PersonId[] {
  return secretariatOf(state).filter((one) => one !== by && one !== receiverOf(right));
}

/** Who is asked for it now: where all the others have left meanwhile, whoever is left of the secretariat. */
export function askedFor(state: State, { right, by }: EnteredRight): readonly PersonId[] {
  const others = confirmersOf(state, right, by);
  if (others.length > 0) return others;
  return secretariatOf(state).filter((one) => one !== receiverOf(right));
}

/** The same right as it waits already; null where none does. */
export function waitingLike(state: State, right: Right): EnteredRight | null {
  const wanted = textOf(right);
  for (const entry of state.rights.values())
    if (entry.settled === null && textOf(entry.right) === wanted) return entry;
  return null;
}

/** The right that a command asks for; null for every other command. */
export function rightOf(command: Command): Right | null {
  switch (command.type) {
    case "appoint-holder": {
      const { type: _, ...held } = command;
      return { kind: "holding", held: { ...held, scope: held.scope ?? null } };
    }
    case "register-mandate":
      return { kind: "mandate", mandate: command.mandate };
    case "grant-secretariat":
      return { kind: "secretariat", person: command.person };
    case "open-pot":
    case "amend-pot":
    case "move-pot":
      return { kind: "pot", pot: command.pot };
    case "establish-position":
    case "amend-position": {
      const { position, superior, headOfAdministration = false } = command;
      return { kind: "position", position, superior, headOfAdministration };
    }
    default:
      return null;
  }
}

/** What tells two rights apart. */
function textOf(right: Right): string {
  switch (right.kind) {
    case "holding": {
      const { position, person, standing, from, to, appointment, scope } = right.held;
      return JSON.stringify([position, person, standing, from, to, appointment, scope]);
    }
    case "mandate":
      return `mandate ${right.mandate}`;
    case "pot":
      return `pot ${right.pot}`;
    case "position":
      return `position ${right.position} ${right.superior} ${right.headOfAdministration}`;
    case "secretariat":
      return `secretariat ${right.person}`;
    default:
      return right satisfies never;
  }
}

/** What waits about a position, a mandate or a person, oldest first. */
export function waitingRights(
  state: State,
  isAbout: (right: Right) => boolean,
): readonly EnteredRight[] {
  return [...state.rights.values()].filter((one) => one.settled === null && isAbout(one.right));
}

/** Whether a position decides about money: it has a mandate, or a pot's deciding. */
export function decidesMoney(state: State, position: PositionId): boolean {
  for (const mandate of state.mandates.values()) if (mandate.delegate === position) return true;
  for (const pot of state.pots.values()) if (decidingPosition(state, pot) === position) return true;
  return false;
}

/** Whether decisions about money can come to a position: it decides them, or stands above who does (KL 6:30). */
export function routesMoney(state: State, position: PositionId): boolean {
  const deciding = [
    ...[...state.mandates.values()].map((mandate) => mandate.delegate),
    ...[...state.pots.values()].map((pot) => decidingPosition(state, pot)),
  ];
  return deciding.some((from) => isAbove(state, position, from));
}

/** Whether a position stands somewhere in the line that begins with another. */
export function isAbove(state: State, position: PositionId, from: PositionId | null): boolean {
  const passed = new Set<string>();
  for (let at = from; at !== null && !passed.has(at);) {
    if (at === position) return true;
    passed.add(at);
    at = state.positions.get(at)?.superior ?? null;
  }
  return false;
}

/** What says that nothing comes of a right that waits. */
export const declined = (
  { id, right }: EnteredRight,
  reason: string | null,
): RightEvent & { readonly type: "right-declined" } => ({
  type: "right-declined",
  entry: id,
  right,
  private: { reason },
});

/**
 * The entry that a right has to wait in, and none where it waits already; null where it counts at once: what the
 * first import brings, a position that decides nothing, and a secretariat of one, where nobody could confirm it.
 */
export function entryFor(
  state: State,
  right: Right,
  { actor }: Context,
): readonly RightEvent[] | null {
  if (actor.kind !== "person") return null;
  if (right.kind === "holding" && !decidesMoney(state, right.held.position)) return null;
  if (confirmersOf(state, right, actor.person).length === 0) return null;
  if (waitingLike(state, right) !== null) return [];
  return [enteredNext(state, right)];
}

/** A right whose terms have changed: whoever confirms it sees the new ones, and an old card confirms nothing. */
export function renewedEntryFor(
  state: State,
  right: Right,
  context: Context,
): readonly RightEvent[] {
  const waiting = waitingLike(state, right);
  if (waiting === null) return entryFor(state, right, context) ?? [];
  return [declined(waiting, null), enteredNext(state, right)];
}

const enteredNext = (state: State, right: Right): RightEvent => ({
  type: "right-entered",
  entry: `r-${state.rights.size + 1}`,
  right,
});
