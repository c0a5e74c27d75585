import { grantLeft, potLeft } from "./account.ts";
import type { Assignment } from "./assignment.ts";
import type { Day, PersonId, PositionId, PotId } from "./brand.ts";
import { receiverOf } from "./confirmation.ts";
import type { Mandate } from "./grant.ts";
import { hasNotEnded, openProposal } from "./mandate-check.ts";
import { entitledTo, holdingsOn } from "./organisation.ts";
import type { Holding } from "./person.ts";
import type { Pot } from "./pot.ts";
import type { Proposal } from "./proposal.ts";
import type { EnteredRight } from "./right.ts";
import { decidingPosition, turnOf } from "./route.ts";
import type { State } from "./state.ts";

/** What is open at a position: it is the position's and not the person's (rule R07), so it waits for the next holder. */
interface OpenAt {
  /** Pots that it holds or decides, with money left or a proposal under way. */
  readonly pots: readonly Pot[];
  /** Proposals whose turn it is. */
  readonly proposals: readonly Proposal[];
  /** What it has been let decide, of a grant with money left. */
  readonly mandates: readonly Mandate[];
  readonly assignments: readonly Assignment[];
}

/** One position that somebody leaves behind. */
export interface Left {
  readonly position: PositionId;
  readonly open: OpenAt;
  /** Who holds it when he is gone. */
  readonly successors: readonly Holding[];
  /** Whether something is open there for which nobody is left. */
  readonly isAlone: boolean;
}

export const isOpenPot = (state: State, pot: Pot): boolean =>
  potLeft(state, pot.id) > 0 || openProposal(state, pot.id) !== null;

export const isOpenAssignment = ({ status }: Assignment): boolean => !closedAssignments.has(status);

const closedAssignments: ReadonlySet<Assignment["status"]> = new Set([
  "lapsed",
  "closed",
  "withdrawn",
]);

function openAt(state: State, position: PositionId, today: Day): OpenAt {
  return {
    pots: [...state.pots.values()].filter(
      (pot) =>
        (pot.holder === position || decidingPosition(state, pot) === position) &&
        isOpenPot(state, pot),
    ),
    proposals: [...state.proposals.values()].filter(
      (one) => turnOf(state, one, today)?.position === position,
    ),
    mandates: [...state.mandates.values()].filter(
      (one) =>
        one.delegate === position && hasNotEnded(one, today) && grantLeft(state, one.grant) > 0,
    ),
    assignments: [...state.assignments.values()].filter(
      (one) => one.owner === position && isOpenAssignment(one),
    ),
  };
}

/** Every position that somebody holds today, with what he leaves there and to whom. */
export function leftBy(state: State, person: PersonId, today: Day): readonly Left[] {
  return [...state.positions.values()].flatMap(({ id }): Left[] => {
    const own = holdingsOn(state, id, today).filter((held) => held.person === person);
    if (own.length === 0) return [];
    const open = openAt(state, id, today);
    const others = (pot?: PotId): readonly Holding[] =>
      entitledTo(state, id, today, (one) => one === person, pot);
    // A deputy for certain pots leaves nothing else behind.
    const isAll = own.some((held) => held.scope === null);
    const scope = new Set(own.flatMap((held) => held.scope ?? []));
    const pots = isAll ? open.pots : open.pots.filter((pot) => scope.has(pot.id));
    const isOther = isAll && open.mandates.length + open.assignments.length > 0;
    const successors = others();
    const isAlone =
      pots.some((pot) => others(pot.id).length === 0) || (isOther && successors.length === 0);
    return [{ position: id, open: { ...open, pots }, successors, isAlone }];
  });
}

/** What waits for another of the secretariat and would give somebody a right. */
export const waitingFor = (state: State, person: PersonId): readonly EnteredRight[] =>
  [...state.rights.values()].filter(
    (one) => one.settled === null && receiverOf(one.right) === person,
  );
