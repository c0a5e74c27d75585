import type { StatedTotal } from "../reading.ts";
import { type FoundAllotment, sumKr } from "./allotment.ts";

type List = StatedTotal["of"];

/** What rows and pots come to. */
type Sums = Readonly<Record<List, number>>;

const none: Sums = { rows: 0, pots: 0 };

const sumsOf = (found: readonly FoundAllotment[]): Sums => ({
  rows: sumKr(found.filter(({ kind }) => kind === "row")),
  pots: sumKr(found.filter(({ kind }) => kind === "pot")),
});

/**
 * A total belongs to the list that it names, else to the one that it stands after, else to the one that has any. Where
 * another decision's list stands beside this one's it is of its own decision's, unless it is that of both. Where a list
 * has several parts, each with its sum, it is that of the part which it stands with.
 */
export function totalsOf(found: readonly FoundAllotment[]): StatedTotal[] {
  const totals: StatedTotal[] = [];
  const all = sumsOf(found);
  const parts = [true, false].map((elsewhere) =>
    sumsOf(found.filter((one) => one.elsewhere === elsewhere)),
  );
  let list: List = all.rows > 0 && all.pots === 0 ? "rows" : "pots";
  let since = none;
  let givenElsewhere = false;
  for (const [index, item] of found.entries()) {
    if (item.elsewhere !== givenElsewhere) since = none;
    givenElsewhere = item.elsewhere;
    if (item.kind !== "total") {
      list = item.kind === "row" ? "rows" : "pots";
      since = { ...since, [list]: since[list] + item.amountKr };
      continue;
    }
    if (all.rows === 0 && all.pots === 0) continue;
    const own = parts[item.elsewhere ? 0 : 1] ?? all;
    const named = item.of !== null && all[item.of] > 0 ? item.of : list;
    // A total of everything stands for no list of its own.
    if ([all, own].some(({ rows, pots }) => rows * pots > 0 && item.amountKr === rows + pots))
      continue;
    const isOf = (name: List) => [all, own].some((sums) => sums[name] === item.amountKr);
    const fits =
      // The sum of the group right above it is that group's, though another list comes to as much.
      item.of === null && item.ofGroup !== true && !isOf(named) && since[named] !== item.amountKr
        ? (["rows", "pots"] as const).find(isOf)
        : undefined;
    const chosen = fits ?? named;
    const isOfAll = all[chosen] === item.amountKr || own[chosen] === 0;
    const ofWhole = isOfAll ? all[chosen] : own[chosen];
    const partKr = item.listKr ?? since[chosen];
    const hasBelow = found.slice(index + 1).some(({ kind }) => `${kind}s` === chosen);
    const computedKr = comesTo(item.amountKr, partKr, ofWhole, hasBelow);
    // Two parts that come to the same are two sums; the whole, or a part told again below, is one.
    const isOwnPart = computedKr !== ofWhole && (item.ofGroup === true || since[chosen] > 0);
    // The groups of a table are parts of what its own sum, and the words below it, sum up.
    if (item.ofGroup !== true) since = { ...since, [chosen]: 0 };
    const isTold = totals.some(
      (one) => one.of === chosen && one.statedKr === item.amountKr && one.computedKr === computedKr,
    );
    if (isOwnPart || !isTold) totals.push({ of: chosen, statedKr: item.amountKr, computedKr });
  }
  return totals;
}

/** What a total sums up: the whole list, or the part that it stands with, which it is nearer to or has others below it. */
function comesTo(statedKr: number, partKr: number, wholeKr: number, hasBelow: boolean): number {
  if (partKr === 0 || statedKr === wholeKr) return wholeKr;
  if (hasBelow || statedKr === partKr) return partKr;
  return Math.abs(statedKr - partKr) < Math.abs(statedKr - wholeKr) ? partKr : wholeKr;
}
