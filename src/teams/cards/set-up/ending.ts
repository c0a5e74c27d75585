import { endReasonMax } from "../../../domain/reason.ts";
import { leavingWords } from "../../../language/say/leaving.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import type { Card } from "../../../notify/card.ts";
import { plain } from "../template.ts";
import { type Action, input, show } from "../verbs.ts";
import type { Facts, Showing, View } from "../view.ts";

/** What a body or a position ends with, or what has to be done before it can. */
interface Ending {
  readonly title: string;
  readonly lead: readonly string[];
  readonly facts?: Facts;
  /** The ways to what has to be done first; null where it can be ended. */
  readonly first: readonly Action[] | null;
  readonly reasonPlaceholder: string;
  readonly end: Action;
  readonly back: Card;
}

/** Ended with a reason, where nothing stands in the way. */
export function endingView(
  { title, lead, facts = [], first, reasonPlaceholder, end, back }: Ending,
  { viewer: { language } }: Showing,
): View {
  const words = leavingWords[language];
  const common = { over: setUpWords[language].over, title: plain(title), summary: title, lead };
  const toBack = show(words.back, back);
  if (first !== null) return { ...common, template: "setting", facts, actions: [...first, toBack] };
  return {
    ...common,
    template: "question",
    fields: [
      {
        kind: "text",
        id: input.reason,
        label: words.reason,
        placeholder: reasonPlaceholder,
        lines: "many",
        lengthMax: endReasonMax,
      },
    ],
    actions: [end, toBack],
  };
}
