import { wasIn } from "./pot-was.ts";
import { purposeIn } from "./read-money.ts";
import type { Wanted } from "./read-people.ts";
import type { Typed } from "./typed.ts";

/** What was set up wrong, put right while nothing rests on it. */
export function readGrantName(typed: Typed, about: string | null): Wanted | null {
  const grant = typed.state.grants.get(about ?? "");
  const title = typed.required("title");
  if (grant === undefined || typed.errors.length > 0) return null;
  return { id: grant.id, command: { type: "rename-grant", grant: grant.id, title } };
}

export function readBodyName(typed: Typed, about: string | null): Wanted | null {
  const body = typed.state.bodies.get(about ?? "");
  const sv = typed.required("title");
  const en = typed.text("titleEn") ?? sv;
  if (body === undefined || typed.errors.length > 0) return null;
  return { id: body.id, command: { type: "rename-body", body: body.id, title: { sv, en } } };
}

export function readPotChange(typed: Typed, about: string | null): Wanted | null {
  const { state } = typed;
  const pot = state.pots.get(about ?? "");
  const mandate = state.mandates.get(pot?.mandate ?? "");
  const title = typed.required("title");
  const amount = typed.requiredAmount("amount");
  const { purpose, isConfirmed } = purposeIn(typed, mandate?.purposes ?? []);
  const holder = typed.position("holder");
  if (pot === undefined || amount === null || holder === null || typed.errors.length > 0)
    return null;
  const { id } = pot;
  const was = wasIn(typed.filled);
  const purposeConfirmed = isConfirmed && purpose !== pot.purpose;
  return {
    id,
    command: { type: "amend-pot", pot: id, was, title, amount, purpose, holder, purposeConfirmed },
  };
}

export function readPotClose(typed: Typed, about: string | null): Wanted | null {
  const { pots, closedPots } = typed.state;
  const pot = pots.get(about ?? "") ?? closedPots.get(about ?? "");
  const reason = typed.required("reason");
  if (pot === undefined || typed.errors.length > 0) return null;
  return { id: pot.id, command: { type: "close-pot", pot: pot.id, reason } };
}
