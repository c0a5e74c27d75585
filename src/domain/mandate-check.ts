import assert from "node:assert/strict";
import type { Day, DecisionNumber, PersonId, PositionId, PotId } from "./brand.ts";
import { addDays } from "./calendar.ts";
import { entitledTo, holdingsOn, reaches } from "./organisation.ts";
import type { Mandate } from "./grant.ts";
import type { Holding } from "./person.ts";
import type { Pot } from "./pot.ts";
import type { Proposal } from "./proposal.ts";
import type { Refusal } from "./refusal.ts";
import { decidersOf, decidingPosition, isDisqualified } from "./route.ts";
import type { State } from "./state.ts";
import { lockHindrance } from "./year-close.ts";

/** One link of the chain from the board to the person, and whether it holds. */
export interface MandateLink {
  readonly link:
    /** The board's paragraph stands on the day (rule R12). */
    | "board"
    /** The pot serves a purpose that the mandate names (R06). */
    | "purpose"
    /** The delegate was commissioned (KL 7:5). */
    | "delegate"
    /** The paper decision that made the pot. */
    | "pot"
    /** The basis lets the deciding position decide (KL 7:6, R13). */
    | "basis"
    /** The person holds the deciding position that day (R14). */
    | "office"
    /** The person has not prepared it alone, and has not declared a conflict of interest. */
    | "impartial";
  readonly holds: boolean;
}

/** The answer to "får jag besluta": what the person may do with a pot on a day, link by link. */
export interface MandateCheck {
  readonly pot: Pot;
  readonly mandate: Mandate;
  readonly day: Day;
  readonly may: "decide" | "propose" | "nothing";
  readonly links: readonly MandateLink[];
  /** The position that decides, and who may decide that day: its holders, or who stands in for them. */
  readonly decides: PositionId;
  readonly deciders: readonly Holding[];
  /** The person's own holding of the deciding position, or of the pot. */
  readonly own: Holding | null;
  /** Why the mandate does not carry; null when it does. */
  readonly hindrance: Refusal | null;
}

/** Why a mandate does not carry a decision on a day (rule R12); null when it does. */
export const mandateHindrance = (mandate: Mandate, day: Day): Refusal | null =>
  validityHindrance(mandate, day) ??
  (mandate.awaits === true ? { code: "mandate-unconfirmed" } : null);

/** The same of its days alone: what is set up on a mandate need not wait for its confirmation. */
export function validityHindrance(mandate: Mandate, day: Day): Refusal | null {
  if (mandate.recalledFrom !== null && mandate.recalledFrom <= day) {
    return { code: "mandate-recalled", from: mandate.recalledFrom };
  }
  if (day < mandate.validFrom || day < mandate.day) {
    const from = mandate.validFrom < mandate.day ? mandate.day : mandate.validFrom;
    return { code: "mandate-not-yet", from };
  }
  if (mandate.validTo !== null && mandate.validTo < day) {
    return { code: "mandate-expired", to: mandate.validTo };
  }
  return null;
}

/** The first day on which a mandate carries nothing any more; null while none is known. */
export function endOfMandate({ recalledFrom, validTo }: Mandate): Day | null {
  const after = validTo === null ? null : addDays(validTo, 1);
  return recalledFrom !== null && (after === null || recalledFrom < after) ? recalledFrom : after;
}

/** Whether a mandate carries something on a day, or will later: it has not ended by then. */
export function hasNotEnded(mandate: Mandate, day: Day): boolean {
  const end = endOfMandate(mandate);
  return end === null || day < end;
}

/** Why a pot's basis gives its holder no right of decision (rule R13, KL 7:6); null when it does. */
export function basisHindrance(
  state: State,
  mandate: Mandate,
  basis: Pot["basis"],
  holder: PositionId,
): Refusal | null {
  // The board commissioned the delegate; for anybody else it is onward delegation, under whatever name (KL 7:5).
  const { delegate: position } = mandate;
  if (basis === "delegation" && holder !== position)
    return { code: "holder-not-delegate", position };
  if (basis !== "onward-delegation") return null;
  if (mandate.onwardSource === null) return { code: "onward-not-allowed" };
  if (state.positions.get(position)?.headOfAdministration !== true)
    return { code: "delegate-not-head", position };
  return holder === mandate.delegate ? { code: "onward-second-step" } : null;
}

/** Why nothing can be decided of a pot on a day (rules R12 and R13); null when its mandate carries it. */
export function potHindrance(state: State, pot: Pot, day: Day): Refusal | null {
  const mandate = state.mandates.get(pot.mandate);
  assert(mandate !== undefined, "a pot rests on a mandate");
  return (
    mandateHindrance(mandate, day) ??
    (pot.awaits === true ? { code: "pot-unconfirmed" } : null) ??
    basisHindrance(state, mandate, pot.basis, pot.holder)
  );
}

/** Checks the whole chain for one person, one pot and one day. */
export function checkMandate(
  state: State,
  potId: PotId,
  person: PersonId,
  day: Day,
): MandateCheck | null {
  const pot = state.pots.get(potId);
  const mandate = pot === undefined ? undefined : state.mandates.get(pot.mandate);
  if (pot === undefined || mandate === undefined) return null;
  const proposal = openProposal(state, pot.id);
  const decides = decidingPosition(state, pot);
  const mayNot = (one: PersonId): boolean =>
    proposal !== null &&
    (isDisqualified(proposal, one) ||
      (pot.basis === "preparation" && proposal.preparers.includes(one)));
  // Whoever stands in for those who may not take part holds the office too, as on the route (KL 6:30).
  const deciders = decidersOf(state, pot, day, mayNot);
  const offices = [
    ...decidersOf(state, pot, day, mayNot, entitledTo),
    ...entitledTo(state, decides, day, () => false, pot.id),
  ];
  const office = offices.find((held) => held.person === person) ?? null;
  const holds =
    holdingsOn(state, pot.holder, day).find(
      (held) => held.person === person && reaches(held, pot.id),
    ) ?? null;
  const hindrance = lockHindrance(pot) ?? potHindrance(state, pot, day);
  const impartial = !mayNot(person);
  const links: MandateLink[] = [
    { link: "board", holds: mandateHindrance(mandate, day) === null },
    { link: "purpose", holds: mandate.purposes.some((purpose) => purpose.id === pot.purpose) },
    { link: "delegate", holds: state.positions.has(mandate.delegate) },
    { link: "pot", holds: state.registered.has(pot.source) && pot.openedDay <= day },
    { link: "basis", holds: basisHindrance(state, mandate, pot.basis, pot.holder) === null },
    { link: "office", holds: office !== null },
    { link: "impartial", holds: impartial },
  ];
  const mayDecide = hindrance === null && office !== null && impartial;
  // Only whoever may handle the draft proposes: a substitute when he steps in, nobody disqualified (KL 6:30).
  const handles = entitledTo(
    state,
    pot.holder,
    day,
    (one) => proposal !== null && isDisqualified(proposal, one),
    pot.id,
  ).some((held) => held.person === person);
  const may = mayDecide ? "decide" : hindrance === null && handles ? "propose" : "nothing";
  return { pot, mandate, day, may, links, decides, deciders, own: office ?? holds, hindrance };
}

/** The pot's proposal that is not yet decided; null when there is none. */
export function openProposal(state: State, pot: PotId): Proposal | null {
  const last = (state.proposalsOfPot.get(pot) ?? []).at(-1);
  const proposal = last === undefined ? undefined : state.proposals.get(last);
  return proposal === undefined || isEnded(proposal) ? null : proposal;
}

/** Whether nothing more comes of a proposal. */
export const isEnded = ({ status }: Proposal): boolean =>
  status === "decided" || status === "closed" || status === "discarded";

/** The decisions of a pot, oldest first. */
export function decisionsOf(state: State, pot: PotId): readonly DecisionNumber[] {
  return (state.proposalsOfPot.get(pot) ?? []).flatMap(
    (id) => state.proposals.get(id)?.decision ?? [],
  );
}
