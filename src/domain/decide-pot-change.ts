import { grantLeft } from "./account.ts";
import type { Context, Decided } from "./command.ts";
import { movesOfPot } from "./decide-money-move.ts";
import { declined, renewedEntryFor, waitingLike } from "./confirmation.ts";
import type { Right, RightEvent } from "./right.ts";
import { accept, refuse } from "./decided.ts";
import { basisHindrance } from "./mandate-check.ts";
import { plus } from "./money.ts";
import { positionHindrance } from "./position-here.ts";
import type { Pot, PotCommand, PotEvent, PotTerms } from "./pot.ts";
import type { PotUse } from "./refusal-paper.ts";
import type { Refusal } from "./refusal.ts";
import type { State } from "./state.ts";
import { potSubject } from "./touches.ts";

type Change = PotCommand & { type: "amend-pot" | "close-pot" };

/** The longest reason for closing a pot, in characters. */
export const closeReasonMax = 300;

/** Puts right how a pot was set up, while nobody has proposed anything of its money. */
export function changePot(state: State, command: Change, context: Context): Decided {
  const pot = state.pots.get(command.pot);
  if (pot === undefined) {
    const isDone = command.type === "close-pot" && state.closedPots.has(command.pot);
    return isDone ? accept([]) : refuse({ code: "not-found", id: command.pot });
  }
  return command.type === "amend-pot"
    ? amendPot(state, pot, command, context)
    : closePot(state, pot, command.reason);
}

function amendPot(
  state: State,
  pot: Pot,
  command: PotCommand & { type: "amend-pot" },
  context: Context,
): Decided {
  const { type: _, pot: id, was, purposeConfirmed, ...terms } = command;
  const { purpose, amount, holder } = terms;
  if (isSame(terms, pot)) return accept([]);
  if (was !== null && !isSame(was, pot)) return refuse(overtaken(state, pot, was));
  const used = proposedOf(state, pot) ?? movedBy(state, pot) ?? givenOnPaper(state, pot);
  if (used !== null) return refuse({ code: "pot-in-use", by: used });
  const mandate = state.mandates.get(pot.mandate);
  if (mandate === undefined) return refuse({ code: "not-found", id: pot.mandate });
  const gone = positionHindrance(state, holder);
  if (gone !== null) return refuse(gone);
  if (amount <= 0) return refuse({ code: "amount-not-positive" });
  const hindrance: Refusal | null = basisHindrance(state, mandate, pot.basis, holder);
  if (hindrance !== null) return refuse(hindrance);
  // Rule R06, as when it was opened; a purpose that was confirmed then stays so.
  const isNamed = mandate.purposes.some((one) => one.id === purpose) || purpose === pot.purpose;
  if (!isNamed && !purposeConfirmed) return refuse({ code: "purpose-outside", purpose });
  // Rules R05 and R31: what the pot has already is its own to give up.
  const left = plus(grantLeft(state, pot.grant), pot.amount);
  if (left < amount) return refuse({ code: "grant-exceeded", left, wanted: amount });
  const amended: PotEvent = {
    type: "pot-amended",
    pot: id,
    grant: pot.grant,
    from: pot.amount,
    ...terms,
  };
  return accept([amended, ...entriesFor(state, pot, context)]);
}

const isSame = (one: PotTerms, other: PotTerms): boolean =>
  one.title === other.title &&
  one.purpose === other.purpose &&
  one.amount === other.amount &&
  one.holder === other.holder;

/** Somebody has changed the pot since the form was opened: the second is told, and nothing is overwritten unseen. */
function overtaken(
  state: State,
  { id, title, purpose, amount, holder }: Pot,
  was: PotTerms,
): Refusal {
  const trail = state.trails.get(potSubject(id)) ?? [];
  const by = trail.findLast((entry) => entry.event === "pot-amended")?.person ?? null;
  return { code: "pot-amended-since", by, was, now: { title, purpose, amount, holder } };
}

/**
 * Who decides by onward delegation is confirmed by another, however the pot came to be so (KL 7:6); and so is that its
 * money is paid out as mere execution, since that takes it out of the board's sight (KL 13:2 p. 2, 6:6).
 */
export function entriesFor(
  state: State,
  pot: Pick<Pot, "basis" | "id">,
  context: Context,
  moved: MovedFrom | null = null,
): readonly RightEvent[] {
  if (!confirmedBases.has(pot.basis)) return [];
  const waiting = waitingLike(state, rightOver(pot))?.right;
  const movedFrom = moved ?? (waiting?.kind === "pot" ? waiting.movedFrom : undefined);
  const right = { ...rightOver(pot), ...(movedFrom === undefined ? {} : { movedFrom }) };
  return renewedEntryFor(state, right, context);
}

const confirmedBases: ReadonlySet<Pot["basis"]> = new Set(["onward-delegation", "execution"]);

type PotRight = Right & { readonly kind: "pot" };
type MovedFrom = NonNullable<PotRight["movedFrom"]>;

const rightOver = ({ id }: Pick<Pot, "id">): PotRight => ({ kind: "pot", pot: id });

function closePot(state: State, pot: Pot, reason: string): Decided {
  const used = potInUse(state, pot);
  if (used !== null) return refuse({ code: "pot-in-use", by: used });
  const { length } = reason;
  if (length > closeReasonMax)
    return refuse({ code: "text-too-long", length, max: closeReasonMax });
  const waiting = waitingLike(state, rightOver(pot));
  return accept([...(waiting === null ? [] : [declined(waiting, null)]), potClosed(pot, reason)]);
}

/** The money goes back to what is left of the grant. */
export const potClosed = (
  { id, grant, amount }: Pot,
  reason: string | null,
): PotEvent & { readonly type: "pot-closed" } => ({
  type: "pot-closed",
  pot: id,
  grant,
  amount,
  private: { reason },
});

/** What rests on a pot: a request wants its answer (rule R08); null while nothing does. */
export function potInUse(state: State, pot: Pot): PotUse | null {
  const hasRequests = (state.requestsOfPot.get(pot.id) ?? []).length > 0;
  const proposals = state.proposalsOfPot.get(pot.id) ?? [];
  // A draft that was discarded still has its history under the pot.
  return (
    proposedOf(state, pot) ??
    movedBy(state, pot) ??
    givenOnPaper(state, pot) ??
    (proposals.length > 0 ? "proposal" : hasRequests ? "request" : null)
  );
}

/** Whether a decision on paper says of money that was moved here or away. */
const movedBy = (state: State, pot: Pot): "move" | null =>
  movesOfPot(state, pot).length > 0 ? "move" : null;

/** Whether a decision on paper has given money out of it. */
const givenOnPaper = (state: State, { id }: Pot): "paper" | null =>
  [...state.registered.values()].some(({ pot }) => pot === id) ? "paper" : null;

/** Whether somebody has proposed, or writes, how the pot's money is given. */
function proposedOf(state: State, pot: Pot): "draft" | "proposal" | null {
  const proposals = (state.proposalsOfPot.get(pot.id) ?? []).flatMap(
    (id) => state.proposals.get(id) ?? [],
  );
  if (proposals.some((one) => one.status !== "discarded" && one.status !== "open"))
    return "proposal";
  const open = proposals.find((one) => one.status === "open");
  if (open === undefined) return null;
  return open.submitted === null ? "draft" : "proposal";
}
