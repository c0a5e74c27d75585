import { type BodyId, logPosition } from "../../../domain/brand.ts";
import { stops } from "../../../domain/meeting-days.ts";
import { meetingWords } from "../../../language/say/meeting.ts";
import { missingView } from "../missing.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";
import { bodiesOf, bodyFields } from "./facts.ts";

/** A new meeting: its days, and those stops that do not follow the body's lead times. */
export function addMeetingView(id: BodyId | null, showing: Showing): View {
  const { state, viewer } = showing;
  const words = meetingWords[viewer.language];
  const bodies = bodiesOf(state);
  const body = bodies.find((one) => one.id === id) ?? bodies[0];
  if (body === undefined) return missingView(showing);
  const days = (["firstDay", "decisionDay", ...stops] as const).map((field) => ({
    kind: "day" as const,
    id: input[field],
    label: words.field[field],
  }));
  return {
    template: "question",
    over: words.over,
    title: words.addTitle,
    lead: [bodies.length === 1 ? words.addLead(body.leadTimes) : words.addLeadAny],
    fields: [
      ...bodyFields(input.body, body, showing),
      ...days,
      {
        kind: "choice",
        id: input.when,
        label: words.field.when,
        placeholder: words.choose,
        choices: [
          { title: words.ordinary, value: "ordinary" },
          { title: words.extra, value: "extra" },
        ],
        value: "ordinary",
      },
    ],
    actions: [
      execute(
        words.buttons.addIt,
        "schedule-meeting",
        commandData(logPosition(0), { card: "meetings" }, { body: body.id }),
        "positive",
      ),
      show(words.buttons.back, { card: "meetings" }),
    ],
  };
}
