import { awayUntil } from "../../../domain/absence.ts";
import { dayAt } from "../../../domain/moment.ts";
import { positionSubject } from "../../../domain/touches.ts";
import { officeNewsWords } from "../../../language/say/office-news.ts";
import { officeWords } from "../../../language/say/office.ts";
import type { OfficeCard } from "../../../notify/card.ts";
import { missingView } from "../missing.ts";
import { positionThe } from "../names.ts";
import { plain } from "../template.ts";
import { doneBy } from "../set-up/right-title.ts";
import { show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";
import { holdingLine } from "./holding-lines.ts";

type NewsCard = OfficeCard & { readonly card: "office-news" };

/** Who has been appointed, or leaves: told once to those whom it concerns, and to the auditors. */
export function officeNewsView(card: NewsCard, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const position = state.positions.get(card.position);
  const trail = state.trails.get(positionSubject(card.position)) ?? [];
  const entry = trail.find((one) => one.position === card.event);
  const held = (state.holdings.get(card.position) ?? []).find(
    (one) =>
      one.person === entry?.facts.person &&
      one.from === entry.facts.from &&
      one.standing === entry.facts.text,
  );
  if (position === undefined || entry === undefined || held === undefined)
    return missingView(showing);
  const words = officeNewsWords[language];
  const change = entry.event === "holding-ended" ? "ended" : "held";
  const title = words.title[change](position.title[language]);
  const away = awayUntil(state, held.person, viewer.today);
  return {
    template: "setting",
    over: officeWords[language].over(dayAt(entry.time)),
    title: plain(title),
    summary: title,
    lead: [
      holdingLine(state, held, viewer),
      held.person === viewer.person && position.ended !== null && change === "ended"
        ? words.noMore
        : words.who(held.person === viewer.person, positionThe(state, card.position, language)),
      ...doneBy(entry, state, language),
      ...(away === null || held.person !== viewer.person ? [] : [words.youAreAway]),
    ],
    note: words.why,
    actions: [show(officeWords[language].toDeputies, { card: "deputies" }, "positive")],
  };
}
