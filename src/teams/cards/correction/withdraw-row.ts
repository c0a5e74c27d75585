import { logPosition, type RowId, rowId } from "../../../domain/brand.ts";
import { fixedRowMax } from "../../../domain/decide-fixed-row.ts";
import type { FixedRow, RegisteredDecision } from "../../../domain/grant.ts";
import { fixedRowWords } from "../../../language/say/fixed-row.ts";
import type { CorrectionCard } from "../../../notify/correction-card.ts";
import { missingView } from "../missing.ts";
import { madeByOf } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";

type WithdrawCard = CorrectionCard & { readonly card: "withdraw-fixed-row" };

const activityMax = 80;

/** The rows of a decision that were added afterwards and stand, with their places. */
export const addedStanding = ({
  rows,
}: RegisteredDecision): readonly { readonly id: RowId; readonly row: FixedRow }[] =>
  rows.flatMap((row, index) =>
    row.added === undefined || row.added.withdrawn !== undefined
      ? []
      : [{ id: rowId(`row-${index + 1}`), row }],
  );

/** A row that was added to a decision on paper by mistake, taken back with a reason. */
export function withdrawRowView({ decision: id }: WithdrawCard, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = fixedRowWords[language];
  const decision = state.registered.get(id);
  if (decision === undefined) return missingView(showing);
  const rows = addedStanding(decision);
  const [only, ...others] = rows;
  const back = { card: "registered", decision: decision.id } as const;
  return {
    template: "question",
    over: plain(decision.title),
    title: words.withdraw.title,
    summary: words.withdraw.title,
    lead: [
      `${madeByOf(state, decision, language)}.`,
      only === undefined ? words.withdraw.none : words.withdraw.lead,
    ],
    fields:
      only === undefined
        ? []
        : [
            {
              kind: "choice",
              id: input.activity,
              label: words.withdraw.row,
              placeholder: words.choose,
              choices: rows.map((one) => ({
                title: words.withdraw.choice(
                  shortened(one.row.activity, activityMax),
                  one.row.amount,
                ),
                value: one.id,
              })),
              ...(others.length > 0 ? {} : { value: only.id }),
            },
            {
              kind: "text",
              id: input.reason,
              label: words.withdraw.reason,
              placeholder: words.withdraw.reasonPlaceholder,
              lines: "many",
              lengthMax: fixedRowMax.reason,
            },
          ],
    actions: [
      ...(only === undefined
        ? []
        : [
            execute(
              words.withdraw.save,
              "withdraw-fixed-row",
              commandData(logPosition(0), back, { decision: decision.id }),
              "positive",
            ),
          ]),
      show(words.toTheDecision, back),
    ],
  };
}
