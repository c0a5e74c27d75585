import type { Ore, PositionId } from "./brand.ts";

/** Why money cannot be given out of a grant, or on paper out of one of its pots. */
export type PaperRefusal =
  /** R05 and R31: the grant does not cover it. */
  | { readonly code: "grant-exceeded"; readonly left: Ore; readonly wanted: Ore }
  /** R31: it gives more than what is left of the pot. */
  | {
      readonly code: "paper-beyond-pot";
      readonly title: string;
      readonly left: Ore;
      readonly wanted: Ore;
    }
  /** R12: somebody else decides of the pot. */
  | {
      readonly code: "pot-of-another";
      readonly title: string;
      readonly positions: readonly PositionId[];
    };
