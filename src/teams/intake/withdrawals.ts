import type { Command } from "../../domain/command.ts";
import { amendHindrance } from "../../domain/decide-request.ts";
import type { Pot, Request } from "../../domain/pot.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { State } from "../../domain/state.ts";
import { fold } from "../../language/fold.ts";
import type { WithdrawnRow } from "../../language/request-list.ts";
import { nameOf, responsibleOf } from "./standing.ts";

/** A row that its sender has taken back, and the request that it was; null where there is none, or nobody can tell which. */
export interface Withdrawal {
  readonly row: WithdrawnRow;
  readonly request: Request | null;
  /** Why it stands as it is: what is proposed or answered is taken back by nobody (rule R08). */
  readonly hindrance: Refusal | null;
}

/** What a list says was taken back, with the requests of some pots that it means; what is noted already is left out. */
export function withdrawalsIn(
  rows: readonly WithdrawnRow[],
  pots: readonly Pot[],
  there: {
    readonly named: (name: string | null) => Pot | null;
    /** The requests that other rows of the list are. */
    readonly stood: ReadonlySet<string>;
  },
  state: State,
): readonly Withdrawal[] {
  if (rows.length === 0) return [];
  const all = pots
    .flatMap(({ id }) => state.requestsOfPot.get(id) ?? [])
    .flatMap((id) => state.requests.get(id) ?? [])
    .filter(({ id }) => !there.stood.has(id));
  const byName = Map.groupBy(all, (one) => nameOf(one.activity, one.responsible));
  const byNumber = Map.groupBy(all, ({ number = "" }) => fold(number));
  const meant = (row: WithdrawnRow): Request | null => {
    const pot = there.named(row.pot);
    const known = [
      byName.get(nameOf(row.activity, responsibleOf(row.responsible, state))) ?? [],
      row.number === null ? [] : (byNumber.get(fold(row.number)) ?? []),
    ].map((some) => some.filter((one) => pot === null || one.pot === pot.id));
    const [request, another] = known.find((some) => some.length > 0) ?? [];
    return another === undefined ? (request ?? null) : null;
  };
  return rows.flatMap((row): readonly Withdrawal[] => {
    const request = meant(row);
    if (request === null) return [{ row, request, hindrance: null }];
    if (request.withdrawn !== undefined) return [];
    return [{ row, request, hindrance: amendHindrance(state, request) }];
  });
}

/** Those that can be noted on their request. */
export const openWithdrawals = (withdrawals: readonly Withdrawal[]) =>
  withdrawals.flatMap(({ row, request, hindrance }) =>
    request === null || hindrance !== null ? [] : [{ row, request }],
  );

/** Notes on a request that its sender has taken it back; all else of it stays as it is. */
export function withdrawing(
  { id, turn = 0, ...request }: Request,
  { day }: WithdrawnRow,
): Command & { readonly type: "amend-request" } {
  const { activity, description, responsible, sought, need, effect, number } = request;
  return {
    type: "amend-request",
    request: id,
    turn,
    activity,
    description,
    responsible,
    sought,
    need,
    effect,
    ...(number === undefined ? {} : { number }),
    withdrawn: day,
  };
}
