import type { Proposal } from "../../../domain/proposal.ts";
import type { State } from "../../../domain/state.ts";
import { lockHindrance } from "../../../domain/year-close.ts";
import { potWords } from "../../../language/say/pot.ts";
import { refusalSentence } from "../../../language/say/refusal.ts";
import { reviewWords } from "../../../language/say/review.ts";
import type { Card, Viewer } from "../../../notify/card.ts";
import { drafted, draftHead } from "../draft-facts.ts";
import { namedFor } from "../refusal-names.ts";
import { draftLines } from "../row-lines.ts";
import { type Sheet, sheetData } from "../sheet.ts";
import { show } from "../verbs.ts";

/** The cards on which a draft is written. */
const written: ReadonlySet<Card["card"]> = new Set([
  "form",
  "answers",
  "own-motives",
  "terms",
  "choose-row",
  "change-row",
  "add-row",
  "review",
]);

/** The draft behind a card on which nothing can be written any more, as its pot's year is closed; null for any other. */
export function lockedDraft(card: Card, state: State): Proposal | null {
  if (!written.has(card.card) || !("proposal" in card)) return null;
  const proposal = state.proposals.get(card.proposal) ?? null;
  const isLocked = state.pots.get(proposal?.pot ?? "")?.lock !== undefined;
  return isLocked && proposal?.status === "open" ? proposal : null;
}

/** What was written, to be read: the year closed before it was sent. */
export function lockedDraftSheet({ id }: Proposal, state: State, viewer: Viewer): Sheet {
  const { language } = viewer;
  const draft = drafted(state, id);
  const { pot } = draft.ground;
  const card: Card = { card: "pot", pot: pot.id };
  const locked = lockHindrance(pot);
  const words = reviewWords[language];
  return {
    template: "review",
    data: sheetData({
      head: draftHead(draft, words.title, null, language),
      paragraphs:
        locked === null ? [] : [refusalSentence(locked, namedFor(card, state, viewer), language)],
      sections: [{ heading: words.rows, lines: draftLines(draft.resolved, language) }],
      actions: [
        ...(draft.resolved.rows.length === 0
          ? []
          : [show(words.allRows, { card: "rows", proposal: id, page: 1 })]),
        show(words.overview, card),
      ],
    }),
    summary: potWords[language].summary(pot.title, draft.resolved.left),
    hasInputs: false,
  };
}
