import { input } from "../cards/verbs.ts";
import { formatAmount } from "../../language/format.ts";
import type { Ore } from "../../domain/brand.ts";
import type { Inputs } from "../inputs.ts";
import type { Form } from "./form.ts";
import { type AmountRead, isSameAmount } from "./amounts.ts";

/** The answer that an amount which the text does not have is right; it holds for that amount alone. */
export const changedTo = (amount: Ore): string => `changed-${amount}`;

/** Rule R04: what was typed differs from the text; kept as an answer, once somebody has said that it holds. */
export function changedAmount(
  form: Form,
  read: AmountRead | null,
  amount: Ore | null,
  inputs: Inputs,
): readonly string[] {
  if (amount === null || read === null || isSameAmount(read, amount)) return [];
  if (inputs(input.outcome) !== changedTo(amount)) form.wrong("outcome", { code: "not-chosen" });
  return [`${formatAmount(read.amount, "sv")} → ${formatAmount(amount, "sv")}`];
}
