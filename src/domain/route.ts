import assert from "node:assert/strict";
import type { Day, PersonId, PositionId, PotId } from "./brand.ts";
import { entitledTo, peopleFor } from "./organisation.ts";
import type { Capacity, Holding } from "./person.ts";
import type { Pot, StepKind } from "./pot.ts";
import type { Proposal, Submitted } from "./proposal.ts";
import type { State } from "./state.ts";

/** Whose turn it is, and for what. */
export interface Turn {
  readonly kind: StepKind | "decision";
  /** The position that the route names. */
  readonly position: PositionId;
  /** Who may act today: holders of the position, else of the one above; empty when nobody is left. */
  readonly people: readonly Holding[];
  /** Who is not asked because he is away, though his right is unbroken: what he does counts. */
  readonly away: readonly Holding[];
  /** An "osäker" that must be answered first; nobody may act while it is open. */
  readonly unsure: PersonId | null;
}

/** A submitted proposal that somebody acts on, with everything that must be known of it. */
export interface Acting {
  readonly proposal: Proposal;
  readonly submitted: Submitted;
  readonly pot: Pot;
  readonly turn: Turn;
  readonly person: PersonId;
  readonly capacity: Capacity;
}

/** The position that decides a pot: under `preparation` the mandate's delegate, else the holder. */
export function decidingPosition(state: State, pot: Pot): PositionId {
  if (pot.basis !== "preparation") return pot.holder;
  const mandate = state.mandates.get(pot.mandate);
  assert(mandate !== undefined, "a pot rests on a mandate");
  return mandate.delegate;
}

/** The pots that a position has to do with: it holds them, stands in their route, or decides them. */
export function potsOf(state: State, position: PositionId): readonly Pot[] {
  return [...state.pots.values()].filter(
    (pot) =>
      pot.holder === position ||
      pot.route.some((step) => step.position === position) ||
      decidingPosition(state, pot) === position ||
      state.mandates.get(pot.mandate)?.delegate === position,
  );
}

/** Whether somebody's declared conflict of interest stands (KL 6:30); an open "osäker" does. */
export function isDisqualified(proposal: Proposal, person: PersonId): boolean {
  return proposal.disqualifications.some(
    (one) => one.person === person && one.settled !== "not-disqualified",
  );
}

/** Whether somebody has prepared a proposal, referred it, or stepped aside from it: another registers the board's word. */
export function isInvolved(proposal: Proposal, person: PersonId): boolean {
  return (
    proposal.preparers.includes(person) ||
    proposal.referral?.by === person ||
    isDisqualified(proposal, person)
  );
}

/** Whose turn it is on a submitted proposal; null for any other. */
export function turnOf(state: State, proposal: Proposal, day: Day): Turn | null {
  if (proposal.status !== "submitted") return null;
  const pot = state.pots.get(proposal.pot);
  assert(pot !== undefined, "a proposal is about a pot");
  const step = pot.route[proposal.step];
  const kind = step?.kind ?? "decision";
  const position = step?.position ?? decidingPosition(state, pot);
  const maySelf = kind === "decision" && pot.basis !== "preparation";
  const excluded = (person: PersonId): boolean =>
    isDisqualified(proposal, person) || (!maySelf && proposal.preparers.includes(person));
  const unsure = proposal.disqualifications.find(
    (one) => one.answer === "unsure" && one.settled === null,
  );
  const among = (finding: Finding): readonly Holding[] =>
    kind === "decision"
      ? decidersOf(state, pot, day, excluded, finding)
      : upTheLine(state, position, day, excluded, pot.id, finding);
  const people = among(peopleFor);
  return {
    kind,
    position,
    people,
    away: among(entitledTo).filter((held) => !people.includes(held)),
    unsure: unsure?.person ?? null,
  };
}

/** The holding in which somebody may act on a turn, asked or not. */
export function holdingInTurn(turn: Turn, person: PersonId): Holding | undefined {
  return [...turn.people, ...turn.away].find((held) => held.person === person);
}

/** How a position's people are found: those who are asked, or all who may act. */
type Finding = typeof peopleFor;

/**
 * Who may decide a pot on a day: the holders of the deciding position, else the mandate's delegate, who has
 * the right himself (KL 7:5). Nobody else above has been commissioned; without them the board decides.
 */
export function decidersOf(
  state: State,
  pot: Pot,
  day: Day,
  excluded: (person: PersonId) => boolean,
  finding: Finding = peopleFor,
): readonly Holding[] {
  const own = finding(state, decidingPosition(state, pot), day, excluded, pot.id);
  const delegate = state.mandates.get(pot.mandate)?.delegate;
  if (own.length > 0 || delegate === undefined) return own;
  return finding(state, delegate, day, excluded, pot.id);
}

/** Who handles a proposal as holder of its pot on a day; substitutes step in for the disqualified (KL 6:30). */
export function handlersOf(
  state: State,
  pot: Pot,
  proposal: Proposal,
  day: Day,
  finding: Finding = peopleFor,
): readonly Holding[] {
  const excluded = (person: PersonId): boolean => isDisqualified(proposal, person);
  return finding(state, pot.holder, day, excluded, pot.id);
}

/** The holders of a position, else of the nearest one above whose holders may act (DOMAIN.md section 3). */
export function upTheLine(
  state: State,
  from: PositionId,
  day: Day,
  excluded: (person: PersonId) => boolean,
  pot?: PotId,
  finding: Finding = peopleFor,
): readonly Holding[] {
  const seen = new Set<PositionId>();
  let position: PositionId | null = from;
  while (position !== null && !seen.has(position)) {
    seen.add(position);
    const people = finding(state, position, day, excluded, pot);
    if (people.length > 0) return people;
    position = state.positions.get(position)?.superior ?? null;
  }
  return [];
}

/**
 * Who answers somebody's "osäker" (KL 6:30: others decide): the holders of the position above; none when
 * the board must, through the secretariat.
 */
export function whoSettles(
  state: State,
  proposal: Proposal,
  unsure: PersonId,
  day: Day,
): readonly Holding[] {
  const turn = turnOf(state, proposal, day);
  if (turn === null) return [];
  const above = state.positions.get(turn.position)?.superior ?? null;
  if (above === null) return [];
  return upTheLine(
    state,
    above,
    day,
    (person) => person === unsure || isDisqualified(proposal, person),
    proposal.pot,
  );
}
