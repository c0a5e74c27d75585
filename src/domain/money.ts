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

/** Why what somebody typed is no amount that could be meant. */
export type UnreadableWhy =
  | "no-unit"
  | "ambiguous-point"
  | "negative"
  | "ore"
  | "spacing"
  | "too-large"
  | "not-an-amount";
