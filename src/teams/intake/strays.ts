import type { ListedRequest, RejectedRow, RequestList } from "../../language/request-list.ts";
import { columnLetters } from "../../language/sheet.ts";

type Known = (name: string | null) => unknown;

/**
 * Where a list names pots that are here, a row that names another one is left out with its reason: it is no part of
 * any of them. A list that names none of them goes as a whole to the pot that its reader chooses.
 */
export function withoutStrays(list: RequestList, knows: Known): RequestList {
  if (list.kind !== "list" || !list.requests.some(({ pot }) => pot !== null && knows(pot)))
    return list;
  const isStray = ({ pot }: ListedRequest): boolean => pot !== null && !knows(pot);
  const strays = list.requests.filter(isStray);
  if (strays.length === 0) return list;
  const at = list.head.columns.get("pot") ?? 0;
  const rejected = strays.map(({ row, pot }): RejectedRow => ({
    row,
    cell: `${columnLetters(at)}${row}`,
    column: "pot",
    typed: pot ?? "",
    problem: { kind: "pot-unknown" },
  }));
  return {
    ...list,
    requests: list.requests.filter((one) => !isStray(one)),
    rejected: [...list.rejected, ...rejected].toSorted((a, b) => a.row - b.row),
  };
}
