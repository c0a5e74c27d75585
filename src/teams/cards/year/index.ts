import type { YearCard } from "../../../notify/year-card.ts";
import { missingView } from "../missing.ts";
import type { Showing, View } from "../view.ts";
import { closeYearView } from "./close.ts";
import { lockedView } from "./locked.ts";
import { yearOverview } from "./overview.ts";

/** Which view of this folder a card is. */
export function yearView(card: YearCard, showing: Showing): View {
  const { state } = showing;
  const grant = state.grants.get(card.grant);
  if (grant === undefined) return missingView(showing);
  if (card.card === "year") return yearOverview(grant, card.page, showing);
  if (card.pot === null) return closeYearView(grant, null, showing);
  const pot = state.pots.get(card.pot);
  if (pot === undefined || pot.grant !== grant.id) return missingView(showing);
  return pot.lock === undefined
    ? closeYearView(grant, pot, showing)
    : lockedView(grant, pot, pot.lock, showing);
}
