import { potHindrance } from "../../domain/mandate-check.ts";
import type { Pot } from "../../domain/pot.ts";
import { refusalSentence } from "../../language/say/refusal.ts";
import { namedFor } from "./refusal-names.ts";
import type { Showing } from "./view.ts";

/** Why nothing can be decided of a pot today, with the way out, before anybody tries; nothing when it can. */
export function hindranceLines(
  pot: Pot,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
): readonly string[] {
  const hindrance = potHindrance(state, pot, viewer.today);
  if (hindrance === null) return [];
  const named = namedFor({ card: "pot", pot: pot.id }, state, viewer);
  return [refusalSentence(hindrance, named, viewer.language)];
}
