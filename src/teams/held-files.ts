/** Files held in memory until they are fetched: at most this many, and this much together. */
const filesMax = 200;
const bytesMax = 100_000_000;

/**
 * Lets go of what is too old, and then of the oldest until there is room for one more. The map is in the order
 * in which its entries came, and all of them are kept equally long.
 */
export function makeRoom<Held extends { readonly until: number }>(
  held: Map<string, Held>,
  now: number,
  lengthOf: (one: Held) => number,
  coming: number,
): void {
  let bytes = coming;
  for (const one of held.values()) bytes += lengthOf(one);
  for (const [key, one] of held) {
    if (one.until > now && held.size < filesMax && bytes <= bytesMax) return;
    bytes -= lengthOf(one);
    held.delete(key);
  }
}
