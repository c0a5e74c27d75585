import { logPosition } from "../../../domain/brand.ts";
import { capacityOf } from "../../../domain/organisation.ts";
import { officeWords, periodWords } from "../../../language/say/office.ts";
import type { OfficeCard } from "../../../notify/card.ts";
import { missingView } from "../missing.ts";
import { whoOf } from "../names.ts";
import { plain } from "../template.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";

type EndCard = OfficeCard & { readonly card: "end-holding" };

/** A last day for who holds a position; who is only away is told so instead. */
export function endHoldingView(card: EndCard, showing: Showing): View {
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const { position: id, person, standing, from } = card;
  const position = state.positions.get(id);
  const held = (state.holdings.get(id) ?? []).find(
    (one) => one.person === person && one.standing === standing && one.from === from,
  );
  if (position === undefined || held === undefined) return missingView(showing);
  const words = officeWords[language];
  const title = words.endTitle(position.title[language]);
  const who = whoOf(state, person, capacityOf(state, held, today), language);
  const last = held.to !== null && held.to < today ? held.to : today;
  return {
    template: "question",
    over: words.over(today),
    title: plain(title),
    summary: title,
    lead: [words.endLead(who, periodWords[language](held.from, held.to)), words.endAway],
    fields: [
      {
        kind: "day",
        id: input.toDay,
        label: words.lastDay,
        value: last < from ? from : last,
      },
    ],
    actions: [
      execute(
        words.end,
        "end-holding",
        commandData(logPosition(0), { card: "deputies" }, { position: id, person, standing, from }),
        "positive",
      ),
      show(words.onlyAway, { card: "absence", person, from: null, to: null }),
      show(words.back, { card: "appoint", position: id }),
    ],
  };
}
