import { logPosition } from "../../../domain/brand.ts";
import type { PotCommand } from "../../../domain/pot.ts";
import type { State } from "../../../domain/state.ts";
import { fold } from "../../../language/fold.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import type { SetUpCard } from "../../../notify/set-up-card.ts";
import { plain } from "../template.ts";
import { commandData, execute, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";
import { askerOf } from "./asked-by.ts";
import { setUpFormView } from "./form.ts";
import { idsOf } from "./home.ts";
import { factsOf, headOf, itemView } from "./item.ts";
import { recallWarnings } from "./move.ts";
import { plans } from "./pages.ts";
import { trialOn } from "../../trial.ts";
import { readForm } from "./read-form.ts";

type ReviewCard = SetUpCard & { readonly card: "set-up-review" };

/**
 * What would be registered, as it was read: the thing as it stands in a state in which the rules have been tried.
 * Where they say no by now, the form stands here again.
 */
export function reviewView(card: ReviewCard, showing: Showing): View {
  const { of, about, filled } = card;
  const { state, viewer } = showing;
  const words = setUpWords[viewer.language];
  const { thing, pages } = plans[of];
  // Registered from this very card, or from a copy of it.
  if (about === null && idsOf(thing, { state }).includes(card.id))
    return itemView(thing, card.id, showing);
  const form = { card: "set-up-form", of, page: pages.length, about, filled } as const;
  const { wanted } = readForm(of, about, filled, state, viewer);
  const trial = trialOn(state, viewer);
  if (wanted === null || trial.attempt(wanted.command) !== null)
    return setUpFormView(form, showing);
  const tried = { ...showing, state: trial.state };
  const { command } = wanted;
  const isOutside =
    (command.type === "open-pot" || command.type === "amend-pot") && command.purposeConfirmed;
  const purpose = isOutside ? command.purpose : "";
  const { buttons } = words;
  const recalled = of === "recall" ? tried.state.mandates.get(wanted.id) : undefined;
  return {
    template: "setting",
    over: `${words.over} · ${words.reviewTitle}`,
    title: headOf(thing, wanted.id, tried),
    summary: words.reviewTitle,
    lead: [words.reviewLead],
    warnings: [
      ...(command.type === "open-pot" && hasTwin(command, state)
        ? [words.twinWarning(plain(command.title))]
        : []),
      ...(isOutside ? [words.purposeWarning(plain(purpose))] : []),
      ...(recalled === undefined ? [] : recallWarnings(recalled, tried)),
      words.reviewWarning,
    ],
    facts: factsOf(thing, wanted.id, tried) ?? [],
    actions: [
      execute(
        isOutside ? buttons.confirmPurpose : buttons.save[of],
        "set-up-save",
        commandData(logPosition(0), { card: "set-up" }, { of, about, filled, id: card.id }),
        "positive",
      ),
      show(buttons.change, { ...form, page: 1 }),
      show(buttons.cancel, askerOf(filled) ?? { card: "set-up-list", of: thing, page: 1 }),
    ],
  };
}

/** Whether the same round of the grant has a pot of that name already: it may be entered twice. */
const hasTwin = (
  { title, grant, round }: PotCommand & { readonly type: "open-pot" },
  state: State,
): boolean =>
  [...state.pots.values()].some(
    (one) => one.grant === grant && one.round === round && fold(one.title) === fold(title),
  );
