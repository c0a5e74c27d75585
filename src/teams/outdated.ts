import { logPosition } from "../domain/brand.ts";
import type { State } from "../domain/state.ts";
import { proposalSubject } from "../domain/touches.ts";
import type { Card, Said, Viewer } from "../notify/card.ts";
import { type Answer, cardAfter } from "./after.ts";
import { maySee } from "./cards/access.ts";

/**
 * Where a proposal is, for whoever may see that but not the step that an older card led to: it has come back, been
 * taken back or gone on meanwhile. Null for everything else.
 */
export function leftBehind(card: Card, said: Said, state: State, viewer: Viewer): Answer | null {
  if (!("proposal" in card)) return null;
  const where: Card = { card: "proposal", proposal: card.proposal };
  if (card.card === where.card || !maySee(where, state, viewer)) return null;
  const current = state.revisions.get(proposalSubject(card.proposal)) ?? logPosition(0);
  return { card: where, said: { refusal: { code: "outdated", seen: current, current }, ...said } };
}

/** A card asked for from an outdated one: the fresh card, and what has happened since. */
export function freshly(card: Card, seen: number | null, state: State): Answer {
  if (seen === null || !("proposal" in card)) return { card, said: {} };
  const current = state.revisions.get(proposalSubject(card.proposal)) ?? logPosition(0);
  if (current === seen) return { card, said: {} };
  const since = logPosition(Math.max(0, Math.trunc(seen)));
  return cardAfter(card, { code: "outdated", seen: since, current }, state);
}
