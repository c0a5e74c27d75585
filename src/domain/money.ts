import assert from "node:assert/strict";
import { type Ore, ore } from "./brand.ts";

/**
 * The largest amount that a form takes: 10^11 kronor. A proposal of `rowsMax` rows adds up to less than the
 * largest safe integer of öre, so that no sum of typed amounts can fail.
 */
export const kronorMax = 100_000_000_000;

export const zero = ore(0);

/** Whole kronor as öre. Throws on a fraction: the forms speak kronor. */
export function kronor(amount: number): Ore {
  assert(Number.isInteger(amount), "kronor are whole");
  return ore(amount * 100);
}

export const plus = (a: Ore, b: Ore): Ore => ore(a + b);
export const minus = (a: Ore, b: Ore): Ore => ore(a - b);
export const total = (amounts: Iterable<Ore>): Ore => {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return ore(sum);
};

/**
 * Splits an amount in parts that differ by at most one krona and sum exactly to it; the first parts
 * take what does not divide evenly. An amount below one krona a part leaves the last parts empty.
 */
export function splitEqually(amount: Ore, parts: number): Ore[] {
  assert(parts > 0 && Number.isInteger(parts), "a split has at least one part");
  const whole = Math.floor(amount / 100);
  const each = Math.floor(whole / parts);
  const extra = whole - each * parts;
  const shares = Array.from(
    { length: parts },
    (_, index) => (each + (index < extra ? 1 : 0)) * 100,
  );
  const first = shares[0];
  assert(first !== undefined);
  shares[0] = first + (amount - whole * 100);
  return shares.map(ore);
}

/**
 * Splits an amount in proportion to whole weights, in whole kronor that sum exactly to it: what the rounding leaves goes
 * krona by krona to the largest remainders, and what is less than a krona to the first part with a weight. Without any
 * weight the parts are equal.
 */
export function splitByWeight(amount: Ore, weights: readonly number[]): Ore[] {
  assert(
    weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0),
    "a weight is a whole number",
  );
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) return splitEqually(amount, weights.length);
  const whole = Math.floor(amount / 100);
  // Exact, since a float would lose a krona of what is large.
  const scaled = weights.map((weight) => BigInt(whole) * BigInt(weight));
  const parts = scaled.map((part) => Number(part / sum));
  const left = whole - parts.reduce((all, part) => all + part, 0);
  const byRemainder = scaled
    .map((part, index) => ({ index, remainder: part % sum }))
    .toSorted((a, b) => Number(b.remainder - a.remainder) || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  const shares = parts.map((part) => part * 100);
  const first = weights.findIndex((weight) => weight > 0);
  shares[first] = (shares[first] ?? 0) + (amount - whole * 100);
  return shares.map(ore);
}

/** Why what somebody typed is no amount that could be meant. */
export type UnreadableWhy =
  | "no-unit"
  | "ambiguous-point"
  | "negative"
  | "ore"
  | "spacing"
  | "too-large"
  | "not-an-amount";
