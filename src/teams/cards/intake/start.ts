import { logPosition } from "../../../domain/brand.ts";
import { mayHandle } from "../../../domain/decide-intake.ts";
import { formatDay } from "../../../language/format.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { plain, shortened } from "../template.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";

const openMax = 5;
const nameMax = 60;
/** What the field of a card takes; longer texts come as a message or a file. */
export const pastedMax = 16_000;

/** How a document or a list is read in, a field to paste it into, and those that are not finished. */
export function intakesView({ state, viewer }: Showing): View {
  const words = intakeWords[viewer.language];
  const open = [...state.intakes.values()]
    .filter((one) => !one.closed && mayHandle(state, one, viewer.person))
    .slice(-openMax)
    .toReversed();
  return {
    template: "intake",
    over: words.over,
    title: words.startTitle,
    summary: words.startTitle,
    lead: words.startLead,
    lists: [
      {
        heading: words.openIntakes,
        rows: open.map((one) => ({
          title: plain(shortened(one.name ?? formatDay(one.day, viewer.language), nameMax)),
          facts: formatDay(one.day, viewer.language),
          figure: "",
          action: show(words.open, { card: "intake", intake: one.id, page: 1 }),
        })),
      },
    ],
    fields: [
      {
        kind: "text",
        id: input.text,
        label: words.field.text,
        placeholder: words.hint.text,
        lines: "many",
        lengthMax: pastedMax,
      },
    ],
    actions: [
      execute(
        words.readIt,
        "receive-document",
        commandData(logPosition(0), { card: "intakes" }, {}),
        "positive",
      ),
      show(words.home, { card: "home" }),
    ],
  };
}
