import { type BodyId, logPosition, subject } from "../../../domain/brand.ts";
import { stops } from "../../../domain/meeting-days.ts";
import { meetingWords } from "../../../language/say/meeting.ts";
import { missingView } from "../missing.ts";
import { bodyIn, bodyTitleIn } from "../names.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";
import { bodiesOf } from "./facts.ts";

const othersMax = 3;

/** How long before a body's meetings its papers move. */
export function leadTimesView(id: BodyId, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = meetingWords[language];
  const body = state.bodies.get(id);
  if (body === undefined) return missingView(showing);
  const about = subject(`body/${id}`);
  const others = bodiesOf(state).filter((one) => one.id !== id);
  return {
    template: "question",
    over: words.over,
    title: words.leadTimesTitle(bodyIn(state, id, language)),
    lead: [words.leadTimesLead],
    fields: stops.map((stop) => ({
      kind: "text" as const,
      id: input[stop],
      label: words.fact[stop],
      placeholder: "",
      lines: "one" as const,
      value: String(body.leadTimes[stop]),
      lengthMax: 3,
    })),
    actions: [
      execute(
        words.buttons.saveLeadTimes,
        "set-lead-times",
        commandData(
          state.revisions.get(about) ?? logPosition(0),
          { card: "lead-times", body: id },
          { body: id },
        ),
        "positive",
      ),
      ...others.slice(0, othersMax).map((one) =>
        show(words.leadTimesOf(bodyTitleIn(state, one.id, language)), {
          card: "lead-times",
          body: one.id,
        }),
      ),
      show(words.buttons.history, { card: "history", subject: about, page: 1 }),
      show(words.buttons.all, { card: "meetings" }),
    ],
  };
}
