import { potLeft } from "../../../domain/account.ts";
import { decisionsOf, openProposal } from "../../../domain/mandate-check.ts";
import type { Pot } from "../../../domain/pot.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { beyondPotWords } from "../../../language/say/list-warnings.ts";
import type { PlacedList } from "../../intake/requests.ts";
import { plain } from "../template.ts";
import type { Showing } from "../view.ts";

/** Pots whose money is proposed or decided already: what is entered now comes after that. */
export function underwayLines(
  fresh: PlacedList["rows"],
  { state, viewer }: Showing,
): readonly string[] {
  const words = intakeWords[viewer.language];
  return [...new Set(fresh.flatMap(({ pot }) => pot ?? []))].flatMap((id) => {
    const title = plain(state.pots.get(id)?.title ?? id);
    const proposal = openProposal(state, id);
    if (proposal !== null && proposal.status !== "open") return [words.listUnderway(title)];
    return decisionsOf(state, id).length === 0
      ? []
      : [words.listDecided(title, potLeft(state, id))];
  });
}

/**
 * Rows that seek more than the whole of the pot that they go to, or than the largest while nobody has said which: no
 * pot can answer them in full, and a few noughts too many look just so.
 */
export function beyondPotLines(
  fresh: PlacedList["rows"],
  pots: readonly Pot[],
  { state, viewer }: Showing,
): readonly string[] {
  const words = beyondPotWords[viewer.language];
  const largest = pots.toSorted((a, b) => b.amount - a.amount)[0];
  const rowsOf = Map.groupBy(fresh, ({ pot }) => pot);
  return [...rowsOf].flatMap(([id, rows]) => {
    const pot = id === null ? largest : state.pots.get(id);
    if (pot === undefined) return [];
    const beyond = rows.map(({ request }) => request).filter(({ sought }) => sought > pot.amount);
    const isOnly = pots.length === 1;
    const title = id === null && !isOnly ? words.largest : words.whole(plain(pot.title));
    return beyond.length === 0 ? [] : [words.beyond(beyond, title, pot.amount)];
  });
}
