import type { State } from "../../domain/state.ts";
import type { Card, Said, Viewer } from "../../notify/card.ts";
import type { Rendered } from "../conversation.ts";
import { answersSheet } from "./answers.ts";
import { addRowSheet, changeRowSheet } from "./change-row.ts";
import { formSheet } from "./form.ts";
import { helpSheet, homeSheet, notUnderstoodSheet, welcomeSheet } from "./home.ts";
import { renderOther } from "./index-2.ts";
import { isTimeCard, timeSheet } from "./time.ts";
import { ownMotivesSheet } from "./own-motives.ts";
import { termsSheet } from "./terms.ts";
import { potThenSheet } from "./pot-then.ts";
import { potSheet } from "./pot.ts";
import { prefillSheet } from "./prefill.ts";
import { potsSheet, whichPotSheet } from "./pots.ts";
import { reviewSheet } from "./review.ts";
import { retiredSheet } from "./retired.ts";
import { chooseRowSheet, rowsSheet } from "./row-list.ts";
import { notesOf } from "./said-notes.ts";
import { whichGrantSheet, whichPersonSheet } from "./which.ts";
import type { Note, Sheet } from "./sheet.ts";
import { expand } from "./template.ts";
import { lockedDraft, lockedDraftSheet } from "./year/locked-draft.ts";

/** Renders a card for its viewer: a pure function of state, viewer and what has just been said. */
export function renderCard(card: Card, state: State, viewer: Viewer, said: Said = {}): Rendered {
  const sheet = sheetOf(card, state, viewer, said);
  return filled(sheet, viewer, notesOf(card, state, viewer, said, sheet));
}

/** The last edit of a task: what it was about and how it ended, without buttons. */
export function renderRetired(card: Card, state: State, viewer: Viewer): Rendered {
  return filled(retiredSheet(card, state, viewer), viewer, []);
}

/** Fills a sheet's template; `notes` come before the sheet's own. */
export function filled(sheet: Sheet, viewer: Viewer, notes: readonly Note[]): Rendered {
  const { template, data, summary, hasInputs } = sheet;
  const content = expand(template, {
    ...data,
    notes: [...notes, ...data.notes],
    language: viewer.language,
    summary,
  });
  return { content, summary, hasInputs };
}

function sheetOf(card: Card, state: State, viewer: Viewer, said: Said): Sheet {
  const locked = lockedDraft(card, state);
  if (locked !== null) return lockedDraftSheet(locked, state, viewer);
  switch (card.card) {
    case "home":
      return homeSheet(card, state, viewer);
    case "help":
      return helpSheet(state, viewer);
    case "welcome":
      return welcomeSheet(state, viewer);
    case "not-understood":
      return notUnderstoodSheet(card, state, viewer);
    case "pots":
      return potsSheet(state, viewer);
    case "which-pot":
      return whichPotSheet(card, state, viewer);
    case "which-person":
      return whichPersonSheet(card, state, viewer);
    case "which-grant":
      return whichGrantSheet(card, state, viewer);
    case "pot":
      return potSheet(card, state, viewer);
    case "pot-then":
      return potThenSheet(card, state, viewer);
    case "form":
      return formSheet(card, state, viewer, said);
    case "prefill":
      return prefillSheet(card, state, viewer);
    case "answers":
      return answersSheet(card, state, viewer, said);
    case "own-motives":
      return ownMotivesSheet(card, state, viewer, said);
    case "terms":
      return termsSheet(card, state, viewer, said);
    case "choose-row":
      return chooseRowSheet(card, state, viewer);
    case "change-row":
      return changeRowSheet(card, state, viewer, said);
    case "add-row":
      return addRowSheet(card, state, viewer, said);
    case "review":
      return reviewSheet(card, state, viewer, said);
    case "rows":
      return rowsSheet(card, state, viewer);
    default:
      if (isTimeCard(card)) return timeSheet(card, state, viewer, said);
      return renderOther(card, state, viewer, said);
  }
}
