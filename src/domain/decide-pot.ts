import type { Context, Decided } from "./command.ts";
import { grantLeft } from "./account.ts";
import { changePot, entriesFor } from "./decide-pot-change.ts";
import { movePot } from "./decide-pot-move.ts";
import { decideRequest, mayHandleRequest, type RequestCommand } from "./decide-request.ts";
import { accept, refuse } from "./decided.ts";
import { basisHindrance, validityHindrance } from "./mandate-check.ts";
import { setUpHindrance } from "./permission.ts";
import { positionHindrance } from "./position-here.ts";
import type { PotCommand } from "./pot.ts";
import type { Refusal } from "./refusal.ts";
import type { State } from "./state.ts";

/** Judges new pots and the requests that come in to them. */
export function decidePot(state: State, command: PotCommand, context: Context): Decided {
  const hindrance = hindranceTo(state, command, context);
  if (hindrance !== null) return refuse(hindrance);
  switch (command.type) {
    case "open-pot":
      return openPot(state, command, context);
    case "register-request":
    case "amend-request":
      return decideRequest(state, command, context);
    case "amend-pot":
    case "close-pot":
      return changePot(state, command, context);
    case "move-pot":
      return movePot(state, command, context);
    default:
      return command satisfies never;
  }
}

/** Pots are the secretariat's to open; requests also come in through those who answer for the pot. */
function hindranceTo(state: State, command: PotCommand, context: Context): Refusal | null {
  return isOfRequest(command) && mayHandleRequest(state, command, context)
    ? null
    : setUpHindrance(state, context);
}

const isOfRequest = (command: PotCommand): command is RequestCommand =>
  command.type === "register-request" || command.type === "amend-request";

function openPot(
  state: State,
  command: PotCommand & { type: "open-pot" },
  context: Context,
): Decided {
  const { type: _, purposeConfirmed, ...pot } = command;
  if (state.pots.has(pot.pot) || state.closedPots.has(pot.pot))
    return refuse({ code: "already-exists", id: pot.pot });
  const mandate = state.mandates.get(pot.mandate);
  if (mandate === undefined) return refuse({ code: "not-found", id: pot.mandate });
  for (const [known, id] of [
    [state.grants.has(pot.grant), pot.grant],
    [state.registered.has(pot.source), pot.source],
  ] as const) {
    if (!known) return refuse({ code: "not-found", id });
  }
  for (const position of [pot.holder, ...pot.route.map((step) => step.position)]) {
    const gone = positionHindrance(state, position);
    if (gone !== null) return refuse(gone);
  }
  // A mandate carries the money that the board gave it for, and no other grant (rule R12).
  if (mandate.grant !== pot.grant) return refuse({ code: "mandate-incomplete", missing: "basis" });
  if (pot.amount <= 0) return refuse({ code: "amount-not-positive" });
  const hindrance: Refusal | null =
    validityHindrance(mandate, pot.openedDay) ??
    basisHindrance(state, mandate, pot.basis, pot.holder);
  if (hindrance !== null) return refuse(hindrance);
  // Rule R06: outside the mandate's purposes only when a person has confirmed it.
  if (!purposeConfirmed && !mandate.purposes.some((purpose) => purpose.id === pot.purpose)) {
    return refuse({ code: "purpose-outside", purpose: pot.purpose });
  }
  // Where the holder decides himself, somebody else must look first (DOMAIN.md section 3).
  if (pot.basis !== "preparation" && pot.route.length === 0) {
    return refuse({ code: "route-missing" });
  }
  // Rules R05 and R31: all rounds together stay within the grant.
  const left = grantLeft(state, pot.grant);
  if (left < pot.amount) return refuse({ code: "grant-exceeded", left, wanted: pot.amount });
  return accept([
    { type: "pot-opened", ...pot },
    ...entriesFor(state, { id: pot.pot, basis: pot.basis }, context),
  ]);
}
