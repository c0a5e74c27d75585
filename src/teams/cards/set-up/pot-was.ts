import { isId, ore, positionId } from "../../../domain/brand.ts";
import type { Pot, PotTerms } from "../../../domain/pot.ts";
import type { State } from "../../../domain/state.ts";
import { formatKronor } from "../../../language/format.ts";
import type { Viewer } from "../../../notify/card.ts";
import type { Filled } from "../../../notify/set-up-card.ts";

const wasKeys = {
  title: "wasTitle",
  purpose: "wasPurpose",
  amount: "wasAmount",
  holder: "wasHolder",
} as const satisfies Record<keyof PotTerms, string>;

/** What a form that changes a pot was made from; it goes with the form's buttons, beside what is typed. */
export const potWas = ({ title, purpose, amount, holder }: Pot): Filled => ({
  [wasKeys.title]: title,
  [wasKeys.purpose]: purpose,
  [wasKeys.amount]: String(amount),
  [wasKeys.holder]: holder,
});

/** The same as it came back with a press; null where it did not. */
export function wasIn(filled: Filled): PotTerms | null {
  const title = filled[wasKeys.title];
  const purpose = filled[wasKeys.purpose];
  const amount = filled[wasKeys.amount] ?? "";
  const holder = filled[wasKeys.holder] ?? "";
  if (title === undefined || purpose === undefined) return null;
  if (!/^\d{1,15}$/.test(amount) || !isId(holder)) return null;
  return { title, purpose, amount: ore(Number(amount)), holder: positionId(holder) };
}

/** What stands in the fields of a form that changes a pot, before anybody has typed in it. */
export function potStanding(
  { title, amount, purpose, holder, mandate }: Pot,
  state: State,
  { language }: Viewer,
): Filled {
  const isNamed = state.mandates.get(mandate)?.purposes.some((one) => one.id === purpose) === true;
  return {
    title,
    amount: formatKronor(amount, language),
    ...(isNamed ? { purpose } : { otherPurpose: purpose }),
    holder,
    // Whose purposes there are to choose from.
    mandate,
  };
}

/** A form on the pot as it is now: what its writer has changed stays, and the rest is as somebody else has put it. */
export function rebased(filled: Filled, pot: Pot, state: State, viewer: Viewer): Filled {
  const was = wasIn(filled);
  if (was === null) return filled;
  const before = potStanding({ ...pot, ...was }, state, viewer);
  const dropped: readonly string[] = Object.values(wasKeys);
  return Object.fromEntries(
    Object.entries(filled).filter(
      ([field, typed]) => !dropped.includes(field) && plainly(typed) !== plainly(before[field]),
    ),
  );
}

/** A client may send an amount back with other spaces than it was shown with. */
const plainly = (text = ""): string => text.replaceAll(/\s/g, " ");
