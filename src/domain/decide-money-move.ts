import { reasonErrors } from "./reason.ts";
import { grantLeft, potLeft } from "./account.ts";
import type { Day, Ore } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { mayTakeBack } from "./decide-money-return.ts";
import { accept, refuse } from "./decided.ts";
import type { GrantCommand, MoneyMove, RegisteredDecision } from "./grant.ts";
import { hasNotEnded, openProposal, validityHindrance } from "./mandate-check.ts";
import { minus, plus, zero } from "./money.ts";
import type { Pot } from "./pot.ts";
import type { FieldError, Refusal } from "./refusal.ts";
import type { State } from "./state.ts";
import { lockHindrance } from "./year-close.ts";

type Command = GrantCommand & { readonly type: "move-money" };

/** The longest reason for moving money, in characters. */
export const moveReasonMax = 300;

/**
 * Registers that a decision on paper lets undistributed money leave a pot, for another pot of the same grant or for
 * what is left of it. Only whoever decided the pots can, or the body above him (DOMAIN.md fact 6); what a proposal
 * holds or a decision has given stays. The same once more with another amount or reason puts right what was typed wrong.
 */
export function moveMoney(state: State, command: Command, context: Context): Decided {
  const { decision: by, pot: id, to: toId, amount } = command;
  if (amount < 0) return refuse({ code: "amount-not-positive" });
  const decision = state.registered.get(by);
  if (decision === undefined) return refuse({ code: "not-found", id: by });
  const pot = state.pots.get(id);
  if (pot === undefined) return refuse({ code: "not-found", id });
  const to = toId === null ? null : state.pots.get(toId);
  if (to === undefined) return refuse({ code: "not-found", id: toId ?? "" });
  // What is left of a closed year is carried or returned by its close, and by nothing else.
  const locked = lockHindrance(pot) ?? (to === null ? null : lockHindrance(to));
  if (locked !== null) return refuse(locked);
  const unfit = moveHindrance(state, pot, decision) ?? targetHindrance(state, pot, to, decision);
  if (unfit !== null) return refuse(unfit);
  const reason = command.reason.trim();
  const known = moveIn(decision, command);
  const move = { decision, pot, to, amount, now: known?.amount ?? zero, reason };
  if (amount === 0 && move.now === 0) return refuse({ code: "amount-not-positive" });
  if (amount === known?.amount && reason === known.reason) return accept([]);
  const errors = problemsOf(state, move);
  if (errors.length > 0) return refuse({ code: "fields", errors });
  const hindrance = moneyHindrance(state, move, context.today);
  return hindrance === null ? accept([moved(state, move)]) : refuse(hindrance);
}

interface Move {
  readonly decision: RegisteredDecision;
  readonly pot: Pot;
  readonly to: Pot | null;
  readonly amount: Ore;
  /** What the decision moves there already. */
  readonly now: Ore;
  readonly reason: string;
}

/** What a decision moves from a pot to another place today; undefined for nothing. */
export const moveIn = (
  { moves = [] }: RegisteredDecision,
  { pot, to, toGrant }: Pick<MoneyMove, "pot" | "to" | "toGrant">,
): MoneyMove | undefined =>
  moves.find((one) => one.pot === pot && one.to === to && one.toGrant === toGrant);

type Outside = Refusal & { readonly code: "move-outside" };

/** Why a decision on paper cannot move what a pot was given; null when it can. */
export function moveHindrance(state: State, pot: Pot, by: RegisteredDecision): Outside | null {
  const source = state.registered.get(pot.source);
  if (pot.source === by.id) return { code: "move-outside", why: "own" };
  if (by.grant !== null && by.grant !== pot.grant) return { code: "move-outside", why: "grant" };
  // Rule R12: only a body decides of money whose delegation has ended. What is registered already is put right.
  const isNew = !(by.moves ?? []).some((one) => one.pot === pot.id || one.to === pot.id);
  if (isNew && by.madeBy.kind === "person" && endedOn(state, pot, by.day) !== null)
    return { code: "move-outside", why: "ended" };
  if (source === undefined) return null;
  if (by.day < source.day) return { code: "move-outside", why: "earlier" };
  return mayTakeBack(source.madeBy, by.madeBy) ? null : { code: "move-outside", why: "maker" };
}

/** Why the mandate that a pot rests on carries nothing any more on a day (rule R12); null while it has not ended. */
export function endedOn(state: State, { mandate: id }: Pot, today: Day): Refusal | null {
  const mandate = state.mandates.get(id);
  return mandate === undefined || hasNotEnded(mandate, today)
    ? null
    : validityHindrance(mandate, today);
}

/** The pot whose proposal somebody is to decide as it was sent, so that what is left there stays; null for none. */
export const awaitingIn = (state: State, pots: readonly (Pot | null)[]): Pot | null =>
  pots.find((pot) => pot !== null && openProposal(state, pot.id)?.status === "submitted") ?? null;

/** The same of the pot that gets the money, of the same grant; its purposes stand as they are (rule R06). */
function targetHindrance(
  state: State,
  pot: Pot,
  to: Pot | null,
  by: RegisteredDecision,
): Outside | null {
  if (to === null) return null;
  return to.id === pot.id || to.grant !== pot.grant
    ? { code: "move-outside", why: "target" }
    : moveHindrance(state, to, by);
}

function problemsOf(state: State, { pot, amount, now, reason }: Move): readonly FieldError[] {
  const left = plus(potLeft(state, pot.id), now);
  return [
    ...(amount > left
      ? [{ field: "amount" as const, problem: { code: "more-than-pot" as const, left } }]
      : []),
    ...reasonErrors(reason, moveReasonMax),
  ];
}

/**
 * What is to be decided stands as it was sent; money comes to where it can be decided of, and back while it is there.
 * Another reason for the same amount moves nothing.
 */
function moneyHindrance(state: State, { pot, to, amount, now }: Move, today: Day): Refusal | null {
  if (amount === now) return null;
  const waiting = awaitingIn(state, [pot, to]);
  if (waiting !== null) return { code: "pot-awaits-decision", title: waiting.title };
  if (amount < now) {
    const wanted = minus(now, amount);
    const left = leftOf(state, pot, to);
    return left < wanted ? { code: "move-spent", left, wanted } : null;
  }
  return to === null ? null : endedOn(state, to, today);
}

const leftOf = (state: State, pot: Pot, to: Pot | null): Ore =>
  to === null ? grantLeft(state, pot.grant) : potLeft(state, to.id);

function moved(state: State, { decision, pot, to, amount, now, reason }: Move) {
  const more = minus(amount, now);
  return {
    type: "money-moved",
    decision: decision.id,
    pot: pot.id,
    title: pot.title,
    to: to?.id ?? null,
    toTitle: to?.title ?? null,
    grant: pot.grant,
    was: now,
    amount,
    left: minus(potLeft(state, pot.id), more),
    toLeft: plus(leftOf(state, pot, to), more),
    private: { reason },
  } as const;
}

/** The decisions on paper that can move what a pot was given, the newest first. */
export const movingFrom = (state: State, pot: Pot): readonly RegisteredDecision[] =>
  [...state.registered.values()]
    .filter((one) => moveHindrance(state, pot, one) === null)
    .toSorted((one, other) => (one.day < other.day ? 1 : -1));

/** What has been moved from a pot and to it, with the decision that says so. */
export const movesOfPot = (
  state: State,
  { id }: Pick<Pot, "id">,
): readonly (MoneyMove & { readonly by: RegisteredDecision })[] =>
  [...state.registered.values()].flatMap((by) =>
    (by.moves ?? [])
      .filter(({ pot, to }) => pot === id || to === id)
      .map((one) => ({ ...one, by })),
  );
