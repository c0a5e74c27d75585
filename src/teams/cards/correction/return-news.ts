import { fundingOf } from "../../../domain/funding.ts";
import { moneyReturnWords } from "../../../language/say/money-return.ts";
import type { CorrectionCard } from "../../../notify/correction-card.ts";
import { type ReturnedRow, returnNews } from "../../../notify/owed-return.ts";
import { holds, maySee, seesEverything } from "../access.ts";
import { seesReturned } from "./access.ts";
import { paperNewsView } from "./paper-news.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";

type NewsCard = CorrectionCard & { readonly card: "return-news" };

const nameMax = 80;

/** "20 000 kr har lämnats tillbaka": those are told who can distribute it again, and those who answer for it. */
export function returnNewsView(card: NewsCard, showing: Showing): View {
  const { state, viewer } = showing;
  const parts = {
    words: moneyReturnWords[viewer.language].news,
    sees: (row: ReturnedRow) => seesReturned(row, state, viewer, { holds, seesEverything }),
    rowOf: (row: ReturnedRow) => rowOf(row, showing),
    toMoney: (rows: readonly [ReturnedRow, ...ReturnedRow[]]) => toMoney(rows, showing),
  };
  return paperNewsView(returnNews, card, parts, showing);
}

/** An activity with what it gives back, where to, and what it still has. */
function rowOf(row: ReturnedRow, { state, viewer }: Showing): ListRow {
  const words = moneyReturnWords[viewer.language].news;
  const pot = state.pots.get(row.pot ?? "");
  const left = fundingOf(state, row.from)?.rows.find((one) => one.id === row.row)?.amount;
  return {
    title: plain(shortened(row.activity, nameMax)),
    facts: [
      words.to(pot === undefined ? null : plain(shortened(pot.title, nameMax))),
      ...(row.was === 0 ? [] : [words.before(row.was)]),
      ...(left === undefined ? [] : [words.left(left)]),
    ].join(" "),
    figure: words.figure(row.amount),
    action: null,
  };
}

/** To the pot or the grant that has it, where it is one. */
function toMoney(
  rows: readonly [ReturnedRow, ...ReturnedRow[]],
  { state, viewer }: Showing,
): readonly Action[] {
  const words = moneyReturnWords[viewer.language].news;
  const [row] = rows;
  const pot = state.pots.get(row.pot ?? "");
  const source =
    pot === undefined
      ? ({ card: "grant", grant: row.grant } as const)
      : ({ card: "pot", pot: pot.id } as const);
  const isOne = rows.every((one) => one.pot === row.pot && one.grant === row.grant);
  return isOne && maySee(source, state, viewer)
    ? [show(pot === undefined ? words.openGrant : words.openPot, source, "positive")]
    : [];
}
