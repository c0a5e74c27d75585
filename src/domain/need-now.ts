import type { Ore } from "./brand.ts";
import { fundedRows, newestAnswer } from "./follow-up-plan.ts";
import { type Funding, fundingOf } from "./funding.ts";
import type { Need } from "./grant.ts";
import type { SettledNeed } from "./need.ts";
import type { ProposedRow } from "./proposal.ts";
import type { State } from "./state.ts";
import { needId } from "./touches.ts";

/** What is known today of a row's need next year. */
export interface NeedNow {
  readonly need: Need;
  /** What is needed: as answered in a follow-up, else what the row has got this year. */
  readonly amount: Ore;
  /** The answer that says so; null where a follow-up or the decision does. */
  readonly settled: SettledNeed | null;
}

/** A blank is not a no (rule R10): what is neither yes nor no is still asked for. */
export const isOpenNeed = (need: Need): boolean => need === "unclear" || need === "unstated";

/**
 * The newest word on a row's need: an answer of its own, a follow-up's, or until there is one what the row was
 * decided with (rules R09, R10).
 */
export function needNow(state: State, funding: Funding, row: ProposedRow): NeedNow {
  const followUp = newestAnswer(state, funding, row.id);
  const answer = answerOf(state, funding, row);
  const settled =
    answer !== null && (followUp === null || answer.position > followUp.position) ? answer : null;
  return {
    need: settled?.need ?? followUp?.need ?? row.need,
    amount: followUp?.needAmount ?? row.amount,
    settled,
  };
}

/** The answer of a row; that of the row as it was before its decision was changed, where the change leaves it open. */
function answerOf(state: State, funding: Funding, row: ProposedRow): SettledNeed | null {
  const own = state.needs.get(needId({ decision: funding.number, row: row.id }));
  if (own !== undefined) return own;
  const changed = fundingOf(state, funding.amends?.decision ?? "");
  return changed === null || !isOpenNeed(row.need) ? null : answerOf(state, changed, row);
}

/** The rows of what gave money whose need nobody has said yes or no to. */
export const openNeedsOf = (state: State, funding: Funding): readonly ProposedRow[] =>
  funding.replaced !== null
    ? []
    : fundedRows(funding).filter((row) => isOpenNeed(needNow(state, funding, row).need));
