import { logPosition } from "../../../domain/brand.ts";
import { aheadOf, inUse, isUsed } from "../../../domain/decide-body-end.ts";
import { leavingWords } from "../../../language/say/leaving.ts";
import type { Card } from "../../../notify/card.ts";
import type { SetUpCard } from "../../../notify/set-up-card.ts";
import { missingView } from "../missing.ts";
import { bodyTitleIn } from "../names.ts";
import { commandData, execute, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";
import { endingView } from "./ending.ts";

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
  const meetings = words.meetings(aheadOf(state, body.id, today).length);
  return endingView(
    {
      title: words.titleBody(bodyTitleIn(state, body.id, language)),
      lead: isUsed(used)
        ? [words.waits(words.inUse(used)), words.leadBody]
        : [words.leadBody, meetings],
      first: isUsed(used)
        ? [
            show(words.toMeetings, { card: "meetings" }, "positive"),
            ...(used.mandates > 0
              ? [show(words.toMandates, { card: "set-up-list", of: "mandate", page: 1 })]
              : []),
          ]
        : null,
      reasonPlaceholder: words.reasonPlaceholder,
      end: execute(
        words.endBody,
        "end-body",
        commandData(logPosition(0), back, { body: body.id }),
        "destructive",
      ),
      back,
    },
    showing,
  );
}
