import { z } from "zod/v4";
import { correctionFields } from "../domain/afterwards.ts";
import {
  type DecisionNumber,
  decisionNumber,
  isId,
  logPosition,
  type PotId,
  potId,
  proposalId,
  registeredDecisionId,
  rowId,
} from "../domain/brand.ts";
import type { FieldError } from "../domain/refusal.ts";
import { readAmount, type ReadAmount } from "../language/amount.ts";
import type { Viewer } from "../notify/card.ts";
import type { CorrectionCard } from "../notify/correction-card.ts";
import { type Asked, one } from "./asked.ts";
import { toGrant } from "./cards/correction/move.ts";
import { input } from "./cards/verbs.ts";
import type { Click } from "./conversation.ts";
import type { Inputs } from "./inputs.ts";
import { stopping } from "./parse-card.ts";
import { type Reader, reading } from "./reading.ts";

const id = z.string().refine(isId, stopping);
const decision = id.transform(decisionNumber);
const revision = z.number().int().min(0).transform(logPosition);

/** The verbs of the cards in `cards/correction`. */
export const correctionReaders: Readonly<Record<string, Reader>> = {
  "open-amendment": reading(z.object({ decision }), (data, inputs, given) =>
    one(
      given,
      { type: "open-amendment", ...data, reason: inputs(input.reason) ?? "" },
      { card: "amend", ...data },
    ),
  ),
  "return-money": reading(z.object({ from: decision }), readReturn),
  "move-money": reading(z.object({ from: id.transform(potId) }), readMove),
  "discard-draft": reading(
    z.object({ proposal: id.transform(proposalId), revision }),
    (data, _inputs, given) => one(given, { type: "discard-draft", ...data }),
  ),
  "correct-decision": reading(
    z.object({
      decision,
      revision,
      field: z.enum(correctionFields),
      row: id.transform(rowId).nullable(),
      after: z.number().int().min(0),
    }),
    (data, inputs, given) => {
      const { field, row } = data;
      return one(
        given,
        {
          type: "correct-decision",
          ...data,
          is: inputs(input.text) ?? "",
          reason: inputs(input.reason) ?? "",
        },
        { card: "correct-text", decision: data.decision, field, row },
      );
    },
  ),
};

/** Which activity gives back how much, by which decision; what is lacking is told above its field. */
function readReturn(
  { from }: { readonly from: DecisionNumber },
  inputs: Inputs,
  given: Click["data"],
  { language }: Viewer,
): Asked {
  const form: CorrectionCard = { card: "return-money", from };
  const [row, by] = [inputs(input.activity), inputs(input.basis)];
  const typed = inputs(input.amount);
  const amount = typed === null ? null : readAmount(typed, language);
  const errors: FieldError[] = [
    ...(row === null || !isId(row) ? [chosen("activity")] : []),
    ...(amount?.kind === "amount" ? [] : [unreadable(amount, typed ?? "")]),
    ...(by === null || !isId(by) ? [chosen("basis")] : []),
  ];
  if (row === null || by === null || amount?.kind !== "amount" || errors.length > 0)
    return { kind: "mend", errors, card: form };
  return one(
    given,
    {
      type: "return-money",
      decision: registeredDecisionId(by),
      from,
      row: rowId(row),
      amount: amount.amount,
    },
    form,
  );
}

/** Where a pot's money goes, how much of it, why and by which decision; the same way. */
function readMove(
  { from: pot }: { readonly from: PotId },
  inputs: Inputs,
  given: Click["data"],
  { language }: Viewer,
): Asked {
  const form: CorrectionCard = { card: "move-money", pot };
  const to = placeIn(inputs(input.pot));
  const [by, reason] = [inputs(input.basis), inputs(input.reason)];
  const typed = inputs(input.amount);
  const amount = typed === null ? null : readAmount(typed, language);
  const errors: FieldError[] = [
    ...(to === null ? [chosen("pot")] : []),
    ...(amount?.kind === "amount" ? [] : [unreadable(amount, typed ?? "")]),
    ...(by === null || !isId(by) ? [chosen("basis")] : []),
    ...(reason === null ? [reasonMissing] : []),
  ];
  if (
    to === null ||
    by === null ||
    reason === null ||
    amount?.kind !== "amount" ||
    errors.length > 0
  )
    return { kind: "mend", errors, card: form };
  return one(
    given,
    {
      type: "move-money",
      decision: registeredDecisionId(by),
      pot,
      to: to.pot,
      amount: amount.amount,
      reason,
    },
    form,
  );
}

/** A pot, or the grant; null where nothing that can be meant was chosen. */
function placeIn(value: string | null): { readonly pot: PotId | null } | null {
  if (value === toGrant) return { pot: null };
  const [id] = value === null ? [] : (/(?<=^pot\/).+$/.exec(value) ?? []);
  return id === undefined || !isId(id) ? null : { pot: potId(id) };
}

const chosen = (field: "activity" | "basis" | "pot"): FieldError => ({
  field,
  problem: { code: "not-chosen" },
});

const reasonMissing: FieldError = { field: "reason", problem: { code: "missing" } };

const unreadable = (
  read: Exclude<ReadAmount, { readonly kind: "amount" }> | null,
  typed: string,
): FieldError => ({
  field: "amount",
  problem:
    read === null ? { code: "missing" } : { code: "amount-unreadable", why: read.why, typed },
});
