import type { Message } from "../../app/channel.ts";
import type { State } from "../../domain/state.ts";
import type { Rendered } from "../conversation.ts";
import { maySee } from "./access.ts";
import { renderCard, renderRetired } from "./render.ts";

/**
 * Renders what the program sends and edits by itself. A reader who may no longer see the card gets home
 * instead: rights are those of this moment, not of the moment when the message was asked for.
 */
export function renderMessage({ card, viewer, retired, said }: Message, state: State): Rendered {
  if (retired) return renderRetired(card, state, viewer);
  return renderCard(maySee(card, state, viewer) ? card : { card: "home" }, state, viewer, said);
}
