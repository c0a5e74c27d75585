import type { Day, PersonId } from "./brand.ts";
import { addDays } from "./calendar.ts";
import type { Absence } from "./person.ts";
import type { State } from "./state.ts";

/**
 * Whether somebody has said, or the secretariat for him, that he is away on a day (sv. *frånvaro*). It is a fact
 * about whom to ask and no appointment (DOMAIN.md section 3): it gives nobody a right and takes none away.
 */
export function isAway(state: State, person: PersonId, day: Day): boolean {
  return (state.absences.get(person) ?? []).some((one) => one.from <= day && day <= one.to);
}

/** What is left of somebody's absences from a day on, in order; those that touch each other are one. */
export function absencesFrom(state: State, person: PersonId, day: Day): readonly Absence[] {
  const ahead = (state.absences.get(person) ?? [])
    .filter((one) => one.to >= day)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const merged: Absence[] = [];
  for (const one of ahead) {
    const last = merged.at(-1);
    if (last === undefined || one.from > addDays(last.to, 1)) merged.push(one);
    else if (one.to > last.to) merged[merged.length - 1] = { ...last, to: one.to };
  }
  return merged;
}

/** The last day of the absence that somebody is in; null when he is not away. */
export function awayUntil(state: State, person: PersonId, day: Day): Day | null {
  return absencesFrom(state, person, day).find((one) => one.from <= day)?.to ?? null;
}
