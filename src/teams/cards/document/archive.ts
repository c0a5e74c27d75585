import type { DecisionNumber } from "../../../domain/brand.ts";
import { documentWords } from "../../../language/say/document.ts";
import { type Action, show } from "../verbs.ts";
import type { Showing } from "../view.ts";

/**
 * The button for a decision's package: for the secretariat, which hands decisions over to the diary and the archive.
 * Everybody else who sees the pot has the words for it.
 */
export const archiveActions = (
  decision: DecisionNumber,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
): readonly Action[] =>
  state.persons.get(viewer.person)?.secretariat === true
    ? [
        show(documentWords[viewer.language].fetch.archive, {
          card: "document",
          of: { kind: "archive", decision },
        }),
      ]
    : [];
