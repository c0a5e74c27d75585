import type { Ore, PositionId } from "./brand.ts";

/** What rests on a pot, so that it stands as it was set up. */
export type PotUse = "draft" | "proposal" | "request" | "move" | "paper";

/** Why money cannot be given out of a grant or a pot, and why a pot stands once money was. */
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
  /** What rests on a pot, a grant or a body, so that it is not put right any more. */
  | { readonly code: "pot-in-use"; readonly by: PotUse }
  /** R12: somebody else decides of the pot. */
  | {
      readonly code: "pot-of-another";
      readonly title: string;
      readonly positions: readonly PositionId[];
    };
