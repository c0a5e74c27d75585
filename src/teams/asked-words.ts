import type { Command } from "../domain/command.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { State } from "../domain/state.ts";
import type { Card, Viewer } from "../notify/card.ts";
import { foundAlone } from "./cards/search/search.ts";

/** What typed words ask for: a card, and for language, clock and an empty draft a command before it. */
export interface Asked {
  readonly card: Card;
  readonly command?: Command;
  /** Why it is another card than the words asked for. */
  readonly refusal?: Refusal;
  /** In local mode: where the movable clock is to be set, as typed. */
  readonly clock?: string;
}

/**
 * What is no command is looked for, where it is a name or a number of something that its writer may see; all else comes
 * back in the answer, cut to what a card can say of it.
 */
export const foundElse = (text: string, state: State, viewer: Viewer): Asked => ({
  card: foundAlone(text, state, viewer) ?? { card: "not-understood", text: text.slice(0, 80) },
});
