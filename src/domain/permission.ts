import type { Context } from "./command.ts";
import type { Day, LogPosition, PersonId, Subject } from "./brand.ts";
import { actingHolders, capacityOf, entitledTo, holdingsOn } from "./organisation.ts";
import type { Capacity } from "./person.ts";
import type { Pot } from "./pot.ts";
import type { Proposal } from "./proposal.ts";
import type { Refusal } from "./refusal.ts";
import { handlersOf, isDisqualified } from "./route.ts";
import type { State } from "./state.ts";

/** Set-up is the secretariat's, or the program's own import of the first facts; null when allowed. */
export function setUpHindrance(state: State, context: Context): Refusal | null {
  const { actor } = context;
  if (actor.kind === "system") return actor.name === "import" ? null : { code: "human-required" };
  return state.persons.get(actor.person)?.secretariat === true ? null : { code: "not-secretariat" };
}

/** The right in which somebody holds a pot today (rule R07), also when he is away; null when somebody else does. */
export function holderCapacity(
  state: State,
  pot: Pot,
  person: PersonId,
  today: Day,
): Capacity | null {
  const entitled = entitledTo(state, pot.holder, today, () => false, pot.id);
  const held = entitled.find((one) => one.person === person);
  return held === undefined ? null : capacityOf(state, held, today);
}

/**
 * The right in which somebody handles a proposal as the holder of its pot; or why not. Who has declared
 * himself disqualified takes no part (KL 6:30), and the pot's substitutes step in for him.
 */
export function handlingCapacity(
  state: State,
  pot: Pot,
  proposal: Proposal,
  person: PersonId,
  today: Day,
): Capacity | Refusal {
  const entitled = handlersOf(state, pot, proposal, today, entitledTo);
  const held = entitled.find((one) => one.person === person);
  if (held !== undefined) return capacityOf(state, held, today);
  const holdsIt = holdingsOn(state, pot.holder, today).some((one) => one.person === person);
  return holdsIt && isDisqualified(proposal, person)
    ? { code: "you-are-disqualified" }
    : notHolder(state, pot, today);
}

export function notHolder(state: State, pot: Pot, today: Day): Refusal {
  const holders = actingHolders(state, pot.holder, today, pot.id).map((held) => held.person);
  return { code: "not-holder", position: pot.holder, holders };
}

/** A click on an outdated card changes nothing (DESIGN.md 1.4); null when the card was fresh. */
export function outdated(state: State, about: Subject, seen: LogPosition): Refusal | null {
  const current = state.revisions.get(about);
  return current === undefined || current === seen ? null : { code: "outdated", seen, current };
}
