import type { Ore } from "../../../domain/brand.ts";
import { standingRows } from "../../../domain/grant.ts";
import { total } from "../../../domain/money.ts";
import type { State } from "../../../domain/state.ts";
import { formatDay, formatKronor } from "../../../language/format.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import type { Card, Viewer } from "../../../notify/card.ts";
import { boardSection } from "../names.ts";
import { givenTo } from "../../../domain/pot.ts";

/** What is stored, as it is stored and not as it was read: its name and its money; null where it is not found. */
export function storedName(card: Card, state: State, { language }: Viewer): string | null {
  const kronor = (amount: Ore): string => formatKronor(amount, language);
  switch (card.card) {
    case "grant": {
      const grant = state.grants.get(card.grant);
      return grant === undefined ? null : `${grant.title}, ${kronor(grant.amount)}`;
    }
    case "registered": {
      const decision = state.registered.get(card.decision);
      if (decision === undefined) return null;
      const { title, day } = decision;
      const rows = standingRows(decision);
      const name = `${title}, ${formatDay(day, language)}`;
      const sum = total(rows.map(({ amount }) => amount));
      return rows.length === 0
        ? name
        : `${name}, ${intakeWords[language].rowsLead(rows.length, sum).replace(/\.$/, "")}`;
    }
    case "pot": {
      const pot = state.pots.get(card.pot);
      return pot === undefined ? null : `${pot.title}, ${kronor(givenTo(pot))}`;
    }
    case "assignment":
      return state.assignments.get(card.assignment)?.text ?? null;
    case "set-up-item": {
      if (card.of === "case") {
        const title = state.cases.get(card.id)?.title;
        return title === undefined ? null : `${card.id} ${title}`;
      }
      const mandate = state.mandates.get(card.id);
      return mandate === undefined ? null : boardSection(mandate);
    }
    default:
      return null;
  }
}
