import type { RegisteredDecision } from "../../../domain/grant.ts";
import { fundingOf } from "../../../domain/funding.ts";
import { minus, total } from "../../../domain/money.ts";
import { dayAt } from "../../../domain/moment.ts";
import { moneyReturnWords } from "../../../language/say/money-return.ts";
import type { CorrectionCard } from "../../../notify/correction-card.ts";
import { type ReturnedRow, returnsSitting, rowsReturned } from "../../../notify/owed-return.ts";
import { holds, maySee, seesEverything } from "../access.ts";
import { seesReturned } from "./access.ts";
import { missingView } from "../missing.ts";
import { madeByOf, nameOf } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";

type NewsCard = CorrectionCard & { readonly card: "return-news" };

const rowsMax = 10;
const nameMax = 80;

/** "20 000 kr har lämnats tillbaka", told once to those concerned: each reader sees the money that is his to know of. */
export function returnNewsView(card: NewsCard, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const decision = state.registered.get(card.decision);
  const sitting = returnsSitting(card, state);
  if (decision === undefined || sitting === null) return missingView(showing);
  const words = moneyReturnWords[language].news;
  const rows = rowsReturned(card, state)
    .filter(({ was, amount }) => was !== amount)
    .filter((row) => seesReturned(row, state, viewer, { holds, seesEverything }));
  const sum = total(rows.map(({ was, amount }) => minus(amount, was)));
  const title = words.title(sum);
  const by = sitting.person === null ? null : nameOf(state, sitting.person, language);
  return {
    template: "sheet",
    over: words.over(dayAt(sitting.time)),
    title,
    summary: title,
    lead: [words.lead(madeByOf(state, decision, language), by), words.next],
    list: rows.slice(0, rowsMax).map((row) => rowOf(row, showing)),
    note: words.why,
    actions: actionsOf(rows, decision, showing),
  };
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

/** To where the money is now; what said so is read by those who may see it. */
function actionsOf(
  rows: readonly ReturnedRow[],
  { id }: RegisteredDecision,
  { state, viewer }: Showing,
): readonly Action[] {
  const words = moneyReturnWords[viewer.language].news;
  const [row] = rows;
  if (row === undefined) return [];
  const pot = state.pots.get(row.pot ?? "");
  const source =
    pot === undefined
      ? ({ card: "grant", grant: row.grant } as const)
      : ({ card: "pot", pot: pot.id } as const);
  const isOne = rows.every((one) => one.pot === row.pot && one.grant === row.grant);
  const paper = { card: "registered", decision: id } as const;
  return [
    ...(isOne && maySee(source, state, viewer)
      ? [show(pot === undefined ? words.openGrant : words.openPot, source, "positive")]
      : []),
    ...(maySee(paper, state, viewer) ? [show(words.openDecision, paper)] : []),
    ...(seesEverything(state, viewer) ? [] : [show(words.home, { card: "home" })]),
  ];
}
