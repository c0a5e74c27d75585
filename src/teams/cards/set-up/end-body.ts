import { logPosition } from "../../../domain/brand.ts";
import { aheadOf, endReasonMax, inUse, isUsed } from "../../../domain/decide-body-end.ts";
import { leavingWords } from "../../../language/say/leaving.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import type { Card } from "../../../notify/card.ts";
import type { SetUpCard } from "../../../notify/set-up-card.ts";
import { missingView } from "../missing.ts";
import { bodyTitleIn } from "../names.ts";
import { plain } from "../template.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";

/** What still waits for a body, or why it is no more. */
export function endBodyView(
  { body: id }: SetUpCard & { readonly card: "end-body" },
  showing: Showing,
): View {
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const body = state.bodies.get(id);
  if (body === undefined || body.ended !== null) return missingView(showing);
  const words = leavingWords[language];
  const used = inUse(state, body.id, today);
  const back: Card = { card: "set-up-item", of: "body", id: body.id };
  const title = words.titleBody(bodyTitleIn(state, body.id, language));
  const common = {
    over: setUpWords[language].over,
    title: plain(title),
    summary: title,
  };
  if (isUsed(used))
    return {
      ...common,
      template: "setting",
      lead: [words.waits(words.inUse(used)), words.leadBody],
      facts: [],
      actions: [
        show(words.toMeetings, { card: "meetings" }, "positive"),
        ...(used.mandates > 0
          ? [show(words.toMandates, { card: "set-up-list", of: "mandate", page: 1 })]
          : []),
        show(words.back, back),
      ],
    };
  return {
    ...common,
    template: "question",
    lead: [words.leadBody, words.meetings(aheadOf(state, body.id, today).length)],
    fields: [
      {
        kind: "text",
        id: input.reason,
        label: words.reason,
        placeholder: words.reasonPlaceholder,
        lines: "many",
        lengthMax: endReasonMax,
      },
    ],
    actions: [
      execute(
        words.endBody,
        "end-body",
        commandData(logPosition(0), back, { body: body.id }),
        "destructive",
      ),
      show(words.back, back),
    ],
  };
}
