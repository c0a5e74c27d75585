import type { Ore } from "../domain/brand.ts";
import { total } from "../domain/money.ts";

/**
 * A sum that the list states, against that of the rows above it that could be read: all of them, or those since an
 * earlier sum where that is what it states.
 */
export interface StatedSum {
  readonly row: number;
  /** Null where it cannot be read. */
  readonly stated: Ore | null;
  readonly computed: Ore;
  /** The row of the earlier sum, where only the rows under it are meant. */
  readonly after?: number;
}

interface Sought {
  readonly sought: Ore;
}

/** The sums of a list as they come: one may be of all above it, or of what stands under an earlier one. */
export class ListSums {
  readonly #requests: readonly Sought[];
  readonly #earlier: { readonly row: number; readonly word: string; readonly count: number }[] = [];

  constructor(requests: readonly Sought[]) {
    this.#requests = requests;
  }

  /**
   * A sum that is stated under the requests so far, against the part that it is right for. Where it is right for none,
   * one that is called as an earlier one (*Delsumma*) is of what stands under that, and any other of all.
   */
  state(row: number, word: string, stated: Ore | null): StatedSum {
    const under = (count: number): Ore =>
      total(this.#requests.slice(count).map((request) => request.sought));
    const all: StatedSum = { row, stated, computed: under(0) };
    const parts = this.#earlier.map((one): StatedSum & { readonly word: string } => ({
      row,
      stated,
      computed: under(one.count),
      after: one.row,
      word: one.word,
    }));
    this.#earlier.push({ row, word, count: this.#requests.length });
    const { word: _, ...meant } = [{ ...all, word: "" }, ...parts].find(
      ({ computed }) => computed === stated,
    ) ??
      parts.findLast((one) => one.word === word) ?? { ...all, word };
    return meant;
  }
}
