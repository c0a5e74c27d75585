import type { Instant } from "../domain/brand.ts";

/** Things to look at again, by moment: a binary heap whose top is the next one due. */
export class Agenda<Item> {
  readonly #heap: { readonly item: Item; readonly at: number }[] = [];
  readonly #moments = new Map<Item, number>();

  /** Puts an item on the agenda; the earliest of its moments counts. */
  add(item: Item, at: Instant): void {
    const known = this.#moments.get(item);
    if (known !== undefined && known <= at) return;
    this.#moments.set(item, at);
    this.#heap.push({ item, at });
    this.#rise(this.#heap.length - 1);
  }

  /** Takes off what is due; costs nothing when nothing is. */
  *due(now: Instant): Iterable<Item> {
    for (let top = this.#heap[0]; top !== undefined && top.at <= now; top = this.#heap[0]) {
      this.#drop();
      // An entry that an earlier moment has replaced is passed over.
      if (this.#moments.get(top.item) !== top.at) continue;
      this.#moments.delete(top.item);
      yield top.item;
    }
  }

  get size(): number {
    return this.#moments.size;
  }

  #at(index: number): number {
    return this.#heap[index]?.at ?? Infinity;
  }

  #swap(a: number, b: number): void {
    const [first, second] = [this.#heap[a], this.#heap[b]];
    if (first === undefined || second === undefined) return;
    this.#heap[a] = second;
    this.#heap[b] = first;
  }

  #rise(start: number): void {
    for (let index = start; index > 0;) {
      const parent = (index - 1) >> 1;
      if (this.#at(parent) <= this.#at(index)) return;
      this.#swap(parent, index);
      index = parent;
    }
  }

  #drop(): void {
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return;
    this.#heap[0] = last;
    for (let index = 0; ;) {
      const left = 2 * index + 1;
      const least = this.#at(left + 1) < this.#at(left) ? left + 1 : left;
      if (this.#at(index) <= this.#at(least)) return;
      this.#swap(index, least);
      index = least;
    }
  }
}
