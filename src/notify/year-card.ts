import type { GrantId, PotId } from "../domain/brand.ts";

/** How the year of a grant is closed, pot by pot. */
export type YearCard =
  /** Every pot with what is left, what waits, and what stops the close. */
  | { readonly card: "year"; readonly grant: GrantId; readonly page: number }
  /** What becomes of what is left in one pot; without one, in all those that nothing waits in. */
  | { readonly card: "close-year"; readonly grant: GrantId; readonly pot: PotId | null };
