import type { GrantId, IntakeId } from "../domain/brand.ts";

/** The cards of what is read in. */
export type IntakeCard =
  /** How a document is read in, and those that are not finished. */
  | { readonly card: "intakes" }
  | { readonly card: "intake"; readonly intake: IntakeId; readonly page: number }
  | {
      readonly card: "intake-item";
      readonly intake: IntakeId;
      readonly item: string;
      readonly page: number;
    }
  /** The exact amount of a grant that was rounded. */
  | { readonly card: "grant-amount"; readonly grant: GrantId };
