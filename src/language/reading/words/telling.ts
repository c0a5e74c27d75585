import { wholeWord } from "./pattern.ts";

/** A line that tells of something has a verb or two; one that names it has none. */
export const telling = new RegExp(
  wholeWord`
    är var har hade får fick ska kan bör innebär beräknas omfattar uppgår sker består kommer blir
    finns avser gäller kostar återstår fördelade\p{L}? beslutade avsatte varav därav
  `,
  "iu",
);
