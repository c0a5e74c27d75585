import type { Chance } from "../../src/app/chance.ts";

/** Chance that repeats itself: the same seed gives the same simulation. */
export interface SeededChance extends Chance {
  /** A whole number from 0 up to but not including `count`. */
  below(count: number): number;
  /** True with a probability. */
  happens(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** A new source that does not disturb this one however much is drawn from it. */
  branch(): SeededChance;
}

/** Mulberry32: 32 bits of state, good enough to vary a simulation. */
export function createSeededChance(seed: number): SeededChance {
  let state = seed >>> 0;
  const draw = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const chance: SeededChance = {
    fraction: () => draw() / 2 ** 32,
    bytes: (length) =>
      Array.from({ length }, () => (draw() & 255).toString(16).padStart(2, "0")).join(""),
    below: (count) => Math.floor(chance.fraction() * count),
    happens: (probability) => chance.fraction() < probability,
    pick(items) {
      const item = items[chance.below(items.length)];
      if (item === undefined) throw new Error("there is nothing to pick from");
      return item;
    },
    branch: () => createSeededChance(draw()),
  };
  return chance;
}
