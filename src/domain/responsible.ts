import type { PersonId, PositionId } from "./brand.ts";

/** Who answers for an activity: a person we know, a position, or a text from the list. */
export type Responsible =
  | { readonly kind: "person"; readonly person: PersonId }
  | { readonly kind: "position"; readonly position: PositionId }
  | { readonly kind: "text"; readonly text: string };
