import type { Day, PersonId } from "../domain/brand.ts";
import { holdingsOn, positionsOf, reaches, secretariatOf } from "../domain/organisation.ts";
import type { Holding } from "../domain/person.ts";
import type { State } from "../domain/state.ts";
import type { Duty } from "./duty.ts";
import { potOf } from "./line.ts";
import type { Step } from "./step.ts";

/** Somebody who is told of a duty's steps of one kind. */
export interface Receiver {
  readonly person: PersonId;
  readonly told: Step["kind"];
  /** Stands in for those who cannot be reached, and is told later than they would have been. */
  readonly isStandIn: boolean;
}

/** Whether a message to somebody can arrive: installed, not blocked, not removed. */
export const isReachable = (state: State, person: PersonId): boolean =>
  state.conversations.get(person)?.address != null;

/**
 * Who is told of a duty. Where none of those who have it can be reached, their substitutes and those above
 * get the reminders too; where nobody above can, or there is nobody, the secretariat does (DOMAIN.md 5.5).
 */
export function receiversOf(duty: Duty, state: State, today: Day): readonly Receiver[] {
  const owners = ownersOf(duty, state);
  const above = duty.above.filter((person) => !owners.includes(person));
  const receivers: Receiver[] = [
    ...owners.map((person) => ({ person, told: "remind", isStandIn: false }) as const),
    ...above.map((person) => ({ person, told: "escalate", isStandIn: false }) as const),
  ];
  const reached = (person: PersonId): boolean => isReachable(state, person);
  if (!owners.some(reached)) {
    for (const person of new Set([...substitutesOf(duty, owners, state, today), ...above]))
      receivers.push({ person, told: "remind", isStandIn: true });
  }
  if (!above.some(reached)) {
    for (const person of secretariatOf(state))
      if (!owners.includes(person) && !above.includes(person))
        receivers.push({ person, told: "escalate", isStandIn: true });
  }
  return receivers;
}

/** Who has a duty: the secretariat where nobody is left, so that nothing stalls. */
export const ownersOf = (duty: Duty, state: State): readonly PersonId[] =>
  duty.people.length > 0 ? duty.people : secretariatOf(state);

/** The named substitutes of everything that somebody holds on a day, except for other pots than the duty's. */
function substitutesOf(
  duty: Duty,
  owners: readonly PersonId[],
  state: State,
  today: Day,
): ReadonlySet<PersonId> {
  const substitutes = new Set<PersonId>();
  const pot = potOf(duty.subject, state);
  const isFor = (held: Holding): boolean => held.standing === "substitute" && reaches(held, pot);
  for (const owner of owners) {
    for (const { position } of positionsOf(state, owner, today)) {
      for (const held of holdingsOn(state, position, today))
        if (isFor(held) && !owners.includes(held.person)) substitutes.add(held.person);
    }
  }
  return substitutes;
}

/** Why somebody is told of a duty: it is his, somebody below is late, or somebody cannot be reached. */
export type Why = "own" | "above" | "stand-in";

export function whyTold(duty: Duty, person: PersonId, state: State, today: Day): Why | null {
  const receivers = receiversOf(duty, state, today).filter((one) => one.person === person);
  if (receivers.some((one) => one.told === "remind" && !one.isStandIn)) return "own";
  if (receivers.some((one) => one.isStandIn)) return "stand-in";
  return receivers.length > 0 ? "above" : null;
}
