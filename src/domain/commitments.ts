import type { GrantId, Ore } from "./brand.ts";
import { fundedRows } from "./follow-up-plan.ts";
import { type Funding, fundings } from "./funding.ts";
import type { Need } from "./grant.ts";
import { total } from "./money.ts";
import { type NeedNow, needNow } from "./need-now.ts";
import type { State } from "./state.ts";

/** What one funded activity asks of next year. */
export interface Commitment extends Pick<NeedNow, "need" | "amount"> {
  readonly activity: string;
  /** What gave it money, as `Funding` names it. */
  readonly about: Funding["number"];
}

/** What next year is bound by, activity by activity and summed by how certain it is (DOMAIN.md fact 8). */
export interface Commitments {
  /** The year that it concerns: the one after the grant's. */
  readonly year: number;
  readonly sums: Readonly<Record<Need, Ore>>;
  /** The largest first. */
  readonly rows: readonly Commitment[];
}

/**
 * The need of money next year over everything that a grant pays for: the rows of paper decisions, of the board's answers and of ours.
 * The newest word wins; until there is one, the need that the row was funded with (rules R09, R10).
 */
export function commitmentsOf(state: State, grant: GrantId): Commitments {
  const rows = [...funded(state, grant)].toSorted((a, b) => b.amount - a.amount);
  const sumOf = (need: Need): Ore =>
    total(rows.filter((row) => row.need === need).map((row) => row.amount));
  return {
    year: (state.grants.get(grant)?.year ?? 0) + 1,
    sums: {
      yes: sumOf("yes"),
      unclear: sumOf("unclear"),
      unstated: sumOf("unstated"),
      no: sumOf("no"),
    },
    rows,
  };
}

function* funded(state: State, grant: GrantId): Iterable<Commitment> {
  for (const funding of fundings(state)) {
    if (funding.grant !== grant || funding.replaced !== null) continue;
    for (const row of fundedRows(funding)) {
      const { need, amount } = needNow(state, funding, row);
      yield { activity: row.activity, need, amount, about: funding.number };
    }
  }
}
