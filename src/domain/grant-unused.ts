import { grantLeft, potFigures } from "./account.ts";
import type { Ore } from "./brand.ts";
import { unusedByAnswers, unusedOf } from "./follow-up-plan.ts";
import { fundings, isOnPaper } from "./funding.ts";
import type { Grant } from "./grant.ts";
import { total } from "./money.ts";
import type { State } from "./state.ts";

/**
 * Money of a grant that by what is known nobody has used: what nobody has been given, what the pots hold, and what is
 * left by the newest follow-ups. What a body fixed on paper counts as used until somebody has answered otherwise.
 */
export function unusedOfGrant(grant: Grant, state: State): Ore {
  const pots = [...state.pots.values()].filter((pot) => pot.grant === grant.id);
  const given = [...fundings(state)].filter((one) => one.grant === grant.id);
  return total([
    grantLeft(state, grant.id),
    ...pots
      .map((pot) => potFigures(state, pot.id))
      .flatMap(({ left, reserved }) => [left, reserved]),
    ...given.map((one) => (isOnPaper(one) ? unusedByAnswers(state, one) : unusedOf(state, one))),
  ]);
}
