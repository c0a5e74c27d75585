import { logPosition } from "../../../domain/brand.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import type { SetUpCard } from "../../../notify/set-up-card.ts";
import { type Action, type CommandData, commandData, execute, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";
import { askerOf } from "./asked-by.ts";
import { fieldOf } from "./fields.ts";
import { shownIn, standingOf } from "./form-was.ts";
import { headOf } from "./item.ts";
import { plans } from "./pages.ts";
import { potWas, wasIn } from "./pot-was.ts";

type FormCard = SetUpCard & { readonly card: "set-up-form" };

/** One page of a form; what has been typed on the others goes with its buttons. */
export function setUpFormView(card: FormCard, showing: Showing): View {
  const { of, about, filled } = card;
  const words = setUpWords[showing.viewer.language];
  const { pages, thing, isReviewed } = plans[of];
  const page = Math.min(Math.max(1, card.page), pages.length);
  const asked = { ...showing, of, filled: { ...standingOf(card, showing), ...filled } };
  const over = pages.length > 1 ? `${words.over} · ${words.page(page, pages.length)}` : words.over;
  const { title, leads } = words.forms[of];
  const lead = leads[page - 1];
  const isLast = page === pages.length;
  const fields = (pages[page - 1] ?? []).map((id) => fieldOf(id, asked));
  // What has to be chosen and is not there yet.
  const lacking = fields.flatMap((one) =>
    one.kind === "choice" && one.choices.length === 0 ? [one.label] : [],
  );
  const say = isLast
    ? isReviewed
      ? words.buttons.review
      : words.buttons.save[of]
    : words.buttons.next;
  const back: Action =
    of === "right"
      ? show(words.buttons.cancel, { card: "set-up-rights", page: 1 })
      : show(words.buttons.cancel, askerOf(filled) ?? { card: "set-up-list", of: thing, page: 1 });
  return {
    template: "question",
    over,
    title: about === null ? title : `${title}: ${headOf(thing, about, showing)}`,
    summary: title,
    lead: [
      ...(lead === undefined ? [] : [lead]),
      ...(lacking.length === 0 ? [] : [words.enterFirst(lacking)]),
    ],
    fields,
    actions: [
      execute(say, "set-up-next", dataOf(card, page, showing), "positive"),
      ...(page > 1
        ? [
            execute(words.buttons.previous, "set-up-next", {
              ...dataOf(card, page, showing),
              back: true,
            }),
          ]
        : []),
      back,
    ],
  };
}

function dataOf(card: FormCard, page: number, showing: Showing): CommandData {
  const { of, about } = card;
  const { state } = showing;
  const pot = of === "pot-change" ? state.pots.get(about ?? "") : undefined;
  const isNew = pot !== undefined && wasIn(card.filled) === null;
  const filled = {
    ...card.filled,
    ...(isNew ? potWas(pot) : {}),
    ...shownIn(card, showing),
  };
  return commandData(logPosition(0), { card: "set-up" }, { of, page, about, filled });
}
