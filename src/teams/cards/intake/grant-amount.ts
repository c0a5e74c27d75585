import { grantFigures } from "../../../domain/account.ts";
import { type GrantId, logPosition } from "../../../domain/brand.ts";
import { minus } from "../../../domain/money.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { missingView } from "../missing.ts";
import { plain } from "../template.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";

/** The exact amount of a grant, which was rounded or has been changed (rule R05). */
export function grantAmountView(id: GrantId, showing: Showing): View {
  const { state, viewer } = showing;
  const words = intakeWords[viewer.language];
  const grant = state.grants.get(id);
  if (grant === undefined) return missingView(showing);
  const { amount, rounding, undistributed } = grantFigures(state, id);
  return {
    template: "question",
    over: `${grant.case} · ${plain(grant.title)}`,
    title: words.exactTitle,
    summary: words.exactTitle,
    lead: [words.exactLead(amount, rounding, minus(amount, undistributed))],
    fields: [
      {
        kind: "text",
        id: input.amount,
        label: words.field.amount,
        placeholder: words.hint.amount,
        lines: "one",
      },
      {
        kind: "text",
        id: input.reference,
        label: words.field.reference,
        placeholder: "",
        lines: "one",
      },
    ],
    actions: [
      execute(
        words.exactSave,
        "set-grant-amount",
        commandData(logPosition(0), { card: "grant", grant: id }, { grant: id }),
        "positive",
      ),
      show(words.home, { card: "grant", grant: id }),
    ],
  };
}
