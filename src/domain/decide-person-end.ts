import type { PersonId } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { declined } from "./confirmation.ts";
import { accept, refuse } from "./decided.ts";
import type { Event } from "./event.ts";
import { leftBy, waitingFor } from "./person-leaving.ts";
import type { Holding, Person, PersonCommand } from "./person.ts";
import type { State } from "./state.ts";

type PersonEnd = PersonCommand & { type: "end-person" | "resume-person" };

/**
 * Judges that somebody's time here ends, or begins again. Nothing is erased (KL, the archives): what he has done and
 * decided stands under his name. A pot, a delegation and an assignment are the position's (rule R07), so they go on
 * with whoever else holds it; where nobody does, somebody has to be appointed first.
 */
export function decidePersonEnd(state: State, command: PersonEnd, context: Context): Decided {
  const { actor } = context;
  const person = state.persons.get(command.person);
  if (person === undefined) return refuse({ code: "not-found", id: command.person });
  // An import tells of what there is; that somebody has left is somebody's word (rule R33).
  if (actor.kind !== "person") return refuse({ code: "human-required" });
  if (actor.person === person.id) return refuse({ code: "own-end" });
  if (command.type === "resume-person")
    return accept(person.ended === null ? [] : [{ type: "person-resumed", person: person.id }]);
  if (person.ended !== null) return accept([]);
  const alone = leftBy(state, person.id, context.today).filter((one) => one.isAlone);
  if (alone.length > 0) {
    const positions = alone.map((one) => one.position);
    return refuse({ code: "person-stands-alone", person: person.id, positions });
  }
  return accept(ending(state, person, command.why, context));
}

function ending(
  state: State,
  { id: person, secretariat, auditor }: Person,
  why: (PersonCommand & { type: "end-person" })["why"],
  { today }: Context,
): readonly Event[] {
  const held = heldFrom(state, person);
  const current = held.filter(({ from, to }) => from <= today && (to === null || today < to));
  const planned = held.filter(({ from }) => today < from);
  return [
    ...waitingFor(state, person).map((entry) => declined(entry, null)),
    ...current.map(({ position, standing, from }): Event => ({
      type: "holding-ended",
      position,
      person,
      standing,
      from,
      to: today,
    })),
    ...(secretariat ? [{ type: "secretariat-revoked", person } as const] : []),
    ...(auditor ? [{ type: "auditor-revoked", person } as const] : []),
    {
      type: "person-ended",
      person,
      day: today,
      why,
      planned: planned.map(({ position, standing, from }) => ({ position, standing, from })),
    },
  ];
}

const heldFrom = (state: State, person: PersonId): readonly Holding[] =>
  [...state.positions.values()].flatMap(({ id }) =>
    (state.holdings.get(id) ?? []).filter((held) => held.person === person),
  );
