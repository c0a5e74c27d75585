/** A keyed part of the state: reads as a Map; values are immutable and replaced whole. */
export interface Table<V> {
  get(key: string): V | undefined;
  has(key: string): boolean;
  set(key: string, value: V): void;
  values(): Iterable<V>;
  entries(): Iterable<[string, V]>;
  readonly size: number;
}

/** A table laid over another: writes stay in the overlay until it is merged, or are dropped with it. */
export interface Overlay<V> extends Table<V> {
  merge(): void;
}

/** Opens an overlay that sees `base` through its own writes. */
export function overlay<V>(base: Table<V>): Overlay<V> {
  const own = new Map<string, V>();
  let added = 0;
  return {
    get: (key) => own.get(key) ?? base.get(key),
    has: (key) => own.has(key) || base.has(key),
    set(key, value) {
      if (!own.has(key) && !base.has(key)) added += 1;
      own.set(key, value);
    },
    *values() {
      for (const [key, value] of base.entries()) yield own.get(key) ?? value;
      for (const [key, value] of own) if (!base.has(key)) yield value;
    },
    *entries() {
      for (const [key, value] of base.entries()) yield [key, own.get(key) ?? value];
      for (const [key, value] of own) if (!base.has(key)) yield [key, value];
    },
    get size() {
      return base.size + added;
    },
    merge() {
      for (const [key, value] of own) base.set(key, value);
      own.clear();
      added = 0;
    },
  };
}
