import { z } from "zod/v4";
import {
  type GrantId,
  grantId,
  isId,
  ore,
  type PotId,
  potId,
  registeredDecisionId,
} from "../domain/brand.ts";
import type { FieldError } from "../domain/refusal.ts";
import type { RemainderAsked } from "../domain/year-close.ts";
import type { State } from "../domain/state.ts";
import type { YearCard } from "../notify/year-card.ts";
import { type Asked, one } from "./asked.ts";
import { backToGrant } from "./cards/year/close.ts";
import { saysOfMoney, takesBack } from "./cards/year/locked.ts";
import { takenBackBy } from "../domain/decide-year-close.ts";
import { input } from "./cards/verbs.ts";
import type { Click } from "./conversation.ts";
import type { Inputs } from "./inputs.ts";
import { stopping } from "./parse-card.ts";
import { type Reader, reading } from "./reading.ts";

const id = z.string().refine(isId, stopping);
const grant = id.transform(grantId);
const pot = id.transform(potId);
const potsMax = 500;

const ofClose = z.object({
  grant,
  pots: z.array(pot).max(potsMax),
  left: z.number().int().min(0).transform(ore),
  /** The one pot that the form is about; absent or null for several. */
  of: pot.nullish(),
});

/** The verbs of the cards in `cards/year`. */
export const yearReaders: Readonly<Record<string, Reader>> = {
  "close-year": reading(ofClose, (data, inputs, given, _viewer, state) =>
    closed(data, inputs, given, state),
  ),
  "reopen-pot": reading(z.object({ grant, of: pot }), (data, inputs, given, _viewer, state) =>
    reopened(data, inputs, given, state),
  ),
};

/** The pots of the card that was answered; with money left, where it goes, by which decision and why. */
function closed(
  { grant: of, pots, left, of: single }: z.output<typeof ofClose>,
  inputs: Inputs,
  given: Click["data"],
  state: State,
): Asked {
  const command = { type: "close-year", grant: of, pots, left } as const;
  const form: YearCard = { card: "close-year", grant: of, pot: single ?? null };
  if (left === 0) return one(given, { ...command, remainder: null }, form);
  const [to, by, reason] = [inputs(input.pot), inputs(input.basis), inputs(input.reason)];
  const place = to === null ? null : placeIn(to, of, state);
  const errors: FieldError[] = [
    ...(place === null ? [chosen("pot")] : []),
    ...(by === null || !isId(by) ? [chosen("basis")] : []),
    ...(reason === null ? [missing] : []),
  ];
  if (place === null || by === null || reason === null || errors.length > 0)
    return { kind: "mend", errors, card: form };
  const remainder = { decision: registeredDecisionId(by), ...place, reason };
  return one(given, { ...command, remainder }, form);
}

/** The pot's own grant, a later one, or a pot there; null where nothing that can be meant was chosen. */
function placeIn(
  value: string,
  own: GrantId,
  state: State,
): Pick<RemainderAsked, "to" | "toGrant"> | null {
  if (value === backToGrant) return { to: null, toGrant: own };
  const [, kind, name = ""] = /^(grant|pot)\/(.+)$/.exec(value) ?? [];
  if (kind === undefined || !isId(name)) return null;
  if (kind === "grant") return { to: null, toGrant: grantId(name) };
  const found = state.pots.get(name);
  return found === undefined ? null : { to: found.id, toGrant: found.grant };
}

/** Why a pot is opened again, and where there is money of it elsewhere, whether that comes back. */
function reopened(
  { grant: of, of: about }: { readonly grant: GrantId; readonly of: PotId },
  inputs: Inputs,
  given: Click["data"],
  state: State,
): Asked {
  const form: YearCard = { card: "close-year", grant: of, pot: about };
  const reason = inputs(input.reason);
  const outcome = inputs(input.outcome);
  const found = state.pots.get(about);
  const isAsked = found !== undefined && takenBackBy(state, found) > 0;
  const errors: FieldError[] = [
    ...(reason === null ? [missing] : []),
    ...(isAsked && !saysOfMoney(outcome) ? [chosen("outcome")] : []),
  ];
  if (reason === null || errors.length > 0) return { kind: "mend", errors, card: form };
  const takes = { takesBack: outcome === takesBack } as const;
  return one(given, { type: "reopen-pot", pot: about, reason, ...takes }, form);
}

const chosen = (field: "pot" | "basis" | "outcome"): FieldError => ({
  field,
  problem: { code: "not-chosen" },
});

const missing: FieldError = { field: "reason", problem: { code: "missing" } };
