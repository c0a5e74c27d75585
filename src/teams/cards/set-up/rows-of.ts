import { fundings } from "../../../domain/funding.ts";
import type { Responsible } from "../../../domain/responsible.ts";
import type { State } from "../../../domain/state.ts";

/** How many funded activities somebody answers for. */
export const rowsOf = (state: State, isHis: (responsible: Responsible) => boolean): number =>
  [...fundings(state)]
    .filter((one) => one.replaced === null)
    .flatMap((one) => one.rows)
    .filter(({ responsible, amount }) => amount > 0 && isHis(responsible)).length;
