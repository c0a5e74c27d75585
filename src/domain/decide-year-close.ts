import { grantLeft, potLeft } from "./account.ts";
import { type Day, type GrantId, type Ore, ore } from "./brand.ts";
import { addWorkingDays, workingDayOnOrBefore } from "./calendar.ts";
import type { Context, Decided } from "./command.ts";
import { awaitingIn, endedOn, moveHindrance, moveIn, moveReasonMax } from "./decide-money-move.ts";
import { mayTakeBack } from "./decide-money-return.ts";
import { accept, refuse } from "./decided.ts";
import type { Event } from "./event.ts";
import { endOfMoney } from "./follow-up-plan.ts";
import type { Grant, RegisteredDecision } from "./grant.ts";
import { openProposal } from "./mandate-check.ts";
import { minus, plus, total, zero } from "./money.ts";
import { setUpHindrance } from "./permission.ts";
import type { Pot } from "./pot.ts";
import { reasonErrors } from "./reason.ts";
import type { Refusal } from "./refusal.ts";
import type { State } from "./state.ts";
import {
  lockHindrance,
  type Remainder,
  type RemainderAsked,
  remainderAsMove,
  type Waiting,
  type YearCommand,
} from "./year-close.ts";

/** The longest reason for what becomes of the money, and for opening a pot again, in characters. */
export const yearReasonMax = moveReasonMax;

/** Working days before the last day to use the money, from which its year can be closed. */
const closesBefore = 25;

/** The first day on which a grant's year can be closed: while it can still be distributed, it is (DOMAIN.md section 4). */
export const yearClosesFrom = (grant: Grant): Day =>
  addWorkingDays(workingDayOnOrBefore(endOfMoney(grant)), -closesBefore);

/** The pots of a grant, in order of opening. */
export const potsOfGrant = (state: State, grant: GrantId): readonly Pot[] =>
  [...state.pots.values()].filter((pot) => pot.grant === grant);

/** Whether every pot of a grant has its year closed; a grant without pots has nothing to close. Asked at every commit. */
export function isYearClosed(state: State, grant: GrantId): boolean {
  let isAnyClosed = false;
  for (const pot of state.pots.values()) {
    if (pot.grant !== grant) continue;
    if (pot.lock === undefined) return false;
    isAnyClosed = true;
  }
  return isAnyClosed;
}

/** What stops the close of a pot's year, as nobody could answer it afterwards; null for nothing. */
export function waitingIn(state: State, pot: Pot): Waiting | null {
  const status = openProposal(state, pot.id)?.status;
  if (status === "submitted") return { why: "decision" };
  if (status === "referred") return { why: "board" };
  const ids = state.requestsOfPot.get(pot.id) ?? [];
  const count = ids.filter((id) => state.requests.get(id)?.answer === null).length;
  return count > 0 ? { why: "requests", count } : null;
}

/**
 * Closes the year of pots, or opens one again that was closed by mistake. No timer does: what is left is carried or
 * returned by a decision on paper that somebody registers (rules R05, R12 and R33).
 */
export function decideYear(state: State, command: YearCommand, context: Context): Decided {
  if (context.actor.kind !== "person") return refuse({ code: "human-required" });
  const hindrance = setUpHindrance(state, context);
  if (hindrance !== null) return refuse(hindrance);
  return command.type === "close-year"
    ? closeYear(state, command, context.today)
    : reopenPot(state, command, context.today);
}

type Close = YearCommand & { readonly type: "close-year" };

function closeYear(state: State, command: Close, today: Day): Decided {
  const grant = state.grants.get(command.grant);
  if (grant === undefined) return refuse({ code: "not-found", id: command.grant });
  const named: Pot[] = [];
  for (const id of new Set(command.pots)) {
    const pot = state.pots.get(id);
    if (pot === undefined || pot.grant !== grant.id) return refuse({ code: "not-found", id });
    if (pot.lock === undefined) named.push(pot);
  }
  if (named.length === 0) return accept([]);
  const from = yearClosesFrom(grant);
  if (today < from) return refuse({ code: "year-not-over", from, last: endOfMoney(grant) });
  for (const pot of named) {
    const waiting = waitingIn(state, pot);
    if (waiting !== null) return refuse({ code: "year-waits", title: pot.title, waiting });
  }
  const now = total(named.map((pot) => potLeft(state, pot.id)));
  if (now !== command.left) return refuse({ code: "year-left-differs", was: command.left, now });
  return settled(state, grant, named, command.remainder, today);
}

/** The events of closing pots in which nothing waits, each with what became of its money. */
function settled(
  state: State,
  grant: Grant,
  pots: readonly Pot[],
  asked: RemainderAsked | null,
  today: Day,
): Decided {
  const events: Event[] = [];
  let gone = zero;
  for (const pot of pots) {
    const left = potLeft(state, pot.id);
    const closed = {
      type: "pot-year-closed",
      pot: pot.id,
      title: pot.title,
      grant: grant.id,
      year: grant.year,
      day: today,
    } as const;
    if (left === 0) {
      events.push({ ...closed, remainder: null });
      continue;
    }
    if (asked === null) return refuse({ code: "remainder-undecided", title: pot.title, left });
    const found = remainderOf(state, pot, asked, today);
    if ("code" in found) return refuse(found);
    const { decision, to, toGrant, reason } = found;
    const remainder: Remainder = {
      decision: decision.id,
      to: to?.id ?? null,
      toGrant: toGrant.id,
      amount: left,
    };
    const was = movedBy(state, pot, remainder);
    const there = plus(placeLeft(state, remainder), gone);
    const change = { was, amount: plus(was, left), left: zero, toLeft: plus(there, left), reason };
    gone = plus(gone, left);
    events.push(remainderMoved(state, pot, remainder, change), { ...closed, remainder });
  }
  return accept(events);
}

interface Found {
  readonly decision: RegisteredDecision;
  readonly to: Pot | null;
  readonly toGrant: Grant;
  readonly reason: string;
}

/** Where what is left of a pot goes, and by which decision; or why it cannot. */
function remainderOf(state: State, pot: Pot, asked: RemainderAsked, today: Day): Found | Refusal {
  const decision = state.registered.get(asked.decision);
  if (decision === undefined) return { code: "not-found", id: asked.decision };
  const toGrant = state.grants.get(asked.toGrant);
  if (toGrant === undefined) return { code: "not-found", id: asked.toGrant };
  const to = asked.to === null ? null : state.pots.get(asked.to);
  if (to === undefined) return { code: "not-found", id: asked.to ?? "" };
  const reason = asked.reason.trim();
  const errors = reasonErrors(reason, yearReasonMax);
  if (errors.length > 0) return { code: "fields", errors };
  const unfit =
    decidesRemainder(state, pot, decision, toGrant.id) ??
    targetHindrance(state, pot, { decision, to, toGrant, today });
  return unfit ?? { decision, to, toGrant, reason };
}

/** Why a decision on paper cannot say what becomes of what is left of a pot (rule R12); null when it can. */
export const decidesRemainder = (
  state: State,
  pot: Pot,
  decision: RegisteredDecision,
  toGrant: GrantId,
): Refusal | null =>
  // The decision may be about the grant that the money is carried to.
  moveHindrance(state, pot, decision.grant === toGrant ? { ...decision, grant: null } : decision);

/** The decisions on paper that can carry or return what is left of all of some pots, the newest first. */
export const closingOf = (
  state: State,
  pots: readonly Pot[],
  later: readonly Grant[],
): readonly RegisteredDecision[] =>
  [...state.registered.values()]
    .filter((one) =>
      pots.every((pot) => {
        const about = later.find(({ id }) => id === one.grant)?.id ?? pot.grant;
        return decidesRemainder(state, pot, one, about) === null;
      }),
    )
    .toSorted((one, other) => (one.day < other.day ? 1 : -1));

/** Why money cannot be carried to a later year, or not there; null when it can, and for what is only returned. */
function targetHindrance(
  state: State,
  pot: Pot,
  { decision, to, toGrant, today }: Omit<Found, "reason"> & { readonly today: Day },
): Refusal | null {
  const own = state.grants.get(pot.grant);
  if (own === undefined) return { code: "not-found", id: pot.grant };
  if (toGrant.id === own.id) return to === null ? null : { code: "carry-target", year: own.year };
  const { unspent } = own;
  if (unspent !== "carried-over") return { code: "carry-not-allowed", unspent };
  if (toGrant.year <= own.year) return { code: "carry-target", year: own.year };
  if (to === null) return null;
  if (to.grant !== toGrant.id) return { code: "carry-target", year: own.year };
  const source = state.registered.get(to.source)?.madeBy;
  if (source !== undefined && !mayTakeBack(source, decision.madeBy))
    return { code: "move-outside", why: "maker" };
  return placeHindrance(state, to) ?? endedOn(state, to, today);
}

/** Why a pot gets no money and gives none back today; null when it does. */
function placeHindrance(state: State, to: Pot): Refusal | null {
  const waiting = awaitingIn(state, [to]);
  return (
    lockHindrance(to) ??
    (waiting === null ? null : { code: "pot-awaits-decision", title: waiting.title })
  );
}

/** The grants of later years that money of a grant can be carried to, the nearest first. */
export const laterGrants = (state: State, { year }: Grant): readonly Grant[] =>
  [...state.grants.values()]
    .filter((one) => one.year > year)
    .toSorted((one, other) => one.year - other.year);

/** The pots of a later grant that what is left of others can be carried to today. */
export const targetsIn = (state: State, { id }: Grant, today: Day): readonly Pot[] =>
  potsOfGrant(state, id).filter(
    (pot) => placeHindrance(state, pot) === null && endedOn(state, pot, today) === null,
  );

/** What is left to distribute where the money goes. */
const placeLeft = (state: State, { to, toGrant }: Pick<Remainder, "to" | "toGrant">): Ore =>
  to === null ? grantLeft(state, toGrant) : potLeft(state, to);

interface Change {
  readonly was: Ore;
  readonly amount: Ore;
  readonly left: Ore;
  readonly toLeft: Ore;
  readonly reason: string;
}

/** What became of a pot's money, with what is left at both ends: as any move, or carried to a later year. */
function remainderMoved(
  state: State,
  pot: Pot,
  { decision, to, toGrant }: Remainder,
  { reason, ...figures }: Change,
): Event {
  const said = {
    decision,
    pot: pot.id,
    title: pot.title,
    grant: pot.grant,
    to,
    toTitle: to === null ? null : (state.pots.get(to)?.title ?? null),
    ...figures,
    private: { reason },
  };
  if (toGrant === pot.grant) return { type: "money-moved", ...said };
  const toGrantTitle = state.grants.get(toGrant)?.title ?? "";
  return { type: "money-carried", ...said, toGrant, toGrantTitle };
}

/** What the decision about a remainder says by now that it moves there. */
function movedBy(state: State, pot: Pot, remainder: Remainder): Ore {
  const decision = state.registered.get(remainder.decision);
  const move = decision && moveIn(decision, remainderAsMove(pot, remainder));
  return move?.amount ?? zero;
}

/** What a mistaken close can bring back to its pot: less where a later word of the decision has lowered it. */
export function takenBackBy(state: State, pot: Pot): Ore {
  const remainder = pot.lock?.remainder ?? null;
  return remainder === null
    ? zero
    : ore(Math.min(movedBy(state, pot, remainder), remainder.amount));
}

function reopenPot(
  state: State,
  command: YearCommand & { type: "reopen-pot" },
  today: Day,
): Decided {
  const pot = state.pots.get(command.pot);
  if (pot === undefined) return refuse({ code: "not-found", id: command.pot });
  if (pot.lock === undefined) return accept([]);
  const reason = command.reason.trim();
  const errors = reasonErrors(reason, yearReasonMax);
  if (errors.length > 0) return refuse({ code: "fields", errors });
  const back = command.takesBack ? backFrom(state, pot, reason) : null;
  if (back !== null && "code" in back) return refuse(back);
  return accept([
    ...(back === null ? [] : [back.event]),
    {
      type: "pot-year-reopened",
      pot: pot.id,
      title: pot.title,
      grant: pot.grant,
      year: pot.lock.year,
      day: today,
      private: { reason },
    },
  ]);
}

/** The money on its way back to a pot whose close was a mistake, while it is where it went; null for none. */
function backFrom(
  state: State,
  pot: Pot,
  reason: string,
): { readonly event: Event } | Refusal | null {
  const remainder = pot.lock?.remainder ?? null;
  const wanted = takenBackBy(state, pot);
  if (remainder === null || wanted === 0) return null;
  const to = remainder.to === null ? null : (state.pots.get(remainder.to) ?? null);
  const hindrance = to === null ? null : placeHindrance(state, to);
  if (hindrance !== null) return hindrance;
  const there = placeLeft(state, remainder);
  if (there < wanted) return { code: "move-spent", left: there, wanted };
  const was = movedBy(state, pot, remainder);
  const left = plus(potLeft(state, pot.id), wanted);
  const change = { was, amount: minus(was, wanted), left, toLeft: minus(there, wanted), reason };
  return { event: remainderMoved(state, pot, remainder, change) };
}

/** What is left of a grant's pots whose year is open, held back or not: what its close has to settle (rule R05). */
export const openLeft = (state: State, pots: readonly Pot[]): Ore =>
  total(pots.filter(({ lock }) => lock === undefined).map(({ id }) => potLeft(state, id)));

/** The pots whose year can be closed now: nothing waits in them. */
export const readyToClose = (state: State, pots: readonly Pot[]): readonly Pot[] =>
  pots.filter((pot) => pot.lock === undefined && waitingIn(state, pot) === null);
