/** A keyed part of the state: reads as a Map; values are immutable and replaced whole. */
export interface Table<V> {
  get(key: string): V | undefined;
  has(key: string): boolean;
  set(key: string, value: V): void;
  delete(key: string): void;
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
  const gone = new Set<string>();
  let added = 0;
  const has = (key: string): boolean => own.has(key) || (base.has(key) && !gone.has(key));
  return {
    get: (key) => own.get(key) ?? (gone.has(key) ? undefined : base.get(key)),
    has,
    set(key, value) {
      if (!has(key)) added += 1;
      own.set(key, value);
    },
    delete(key) {
      if (!has(key)) return;
      added -= 1;
      own.delete(key);
      if (base.has(key)) gone.add(key);
    },
    *values() {
      for (const [key, value] of base.entries()) if (has(key)) yield own.get(key) ?? value;
      for (const [key, value] of own) if (!base.has(key)) yield value;
    },
    *entries() {
      for (const [key, value] of base.entries()) if (has(key)) yield [key, own.get(key) ?? value];
      for (const [key, value] of own) if (!base.has(key)) yield [key, value];
    },
    get size() {
      return base.size + added;
    },
    merge() {
      for (const key of gone) if (!own.has(key)) base.delete(key);
      for (const [key, value] of own) base.set(key, value);
      own.clear();
      gone.clear();
      added = 0;
    },
  };
}

/**
 * A table as it is at this moment, whatever becomes of it. Its entries are listed at once, and put in a map only when
 * somebody asks: to copy all maps of a large state in one go would keep everybody else waiting.
 */
export function standing<V>(table: Table<V>): Table<V> {
  const listed = [...table.entries()];
  let made: Map<string, V> | null = null;
  const own = (): Map<string, V> => (made ??= new Map(listed));
  return {
    get: (key) => own().get(key),
    has: (key) => own().has(key),
    set: (key, value) => void own().set(key, value),
    delete: (key) => void own().delete(key),
    values: () => own().values(),
    entries: () => own().entries(),
    get size() {
      return own().size;
    },
  };
}
