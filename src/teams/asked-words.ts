import type { Command } from "../domain/command.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { Card } from "../notify/card.ts";

/** What typed words ask for: a card, and for language, clock and an empty draft a command before it. */
export interface Asked {
  readonly card: Card;
  readonly command?: Command;
  /** Why it is another card than the words asked for. */
  readonly refusal?: Refusal;
  /** In local mode: where the movable clock is to be set, as typed. */
  readonly clock?: string;
}

/** What could not be read comes back in the answer, cut to what a card can say of it. */
export const notUnderstood = (text: string): Asked => ({
  card: { card: "not-understood", text: text.slice(0, 80) },
});
