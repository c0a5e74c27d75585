import type { Decision } from "../domain/decision.ts";
import type { ProposedRow } from "../domain/proposal.ts";
import { isLaidOut } from "./decision-layout.ts";

/** More names than this are read more easily one a line. */
export const namesMax = 6;

export const isLineByLine = (decision: Decision, rows: readonly ProposedRow[]): boolean =>
  isLaidOut(decision, "lineByLine") && rows.length > namesMax;

/** What has the same key, in the order of the first of each. */
export const grouped = <Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): readonly (readonly Item[])[] => [...Map.groupBy(items, key).values()];
