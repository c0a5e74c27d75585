import { potLeft } from "../../../domain/account.ts";
import { moveIn } from "../../../domain/decide-money-move.ts";
import type { RegisteredDecision } from "../../../domain/grant.ts";
import { minus, total } from "../../../domain/money.ts";
import { dayAt } from "../../../domain/moment.ts";
import { moneyMoveWords } from "../../../language/say/money-move.ts";
import type { CorrectionCard } from "../../../notify/correction-card.ts";
import { type MovedRow, movesSitting, rowsMoved } from "../../../notify/owed-move.ts";
import { holds, maySee, maySeePot, seesEverything } from "../access.ts";
import { seesMoved } from "./access.ts";
import { missingView } from "../missing.ts";
import { madeByOf, nameOf } from "../names.ts";
import { withReason } from "./move.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";

type NewsCard = CorrectionCard & { readonly card: "move-news" };

const rowsMax = 10;
const nameMax = 80;

const named = (title: string): string => plain(shortened(title, nameMax));

/** "200 000 kr har flyttats", told once to those concerned: each reader sees the pots that are his to know of. */
export function moveNewsView(card: NewsCard, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const decision = state.registered.get(card.decision);
  const sitting = movesSitting(card, state);
  if (decision === undefined || sitting === null) return missingView(showing);
  const words = moneyMoveWords[language].news;
  const rows = rowsMoved(card, state)
    .filter(({ was, amount }) => was !== amount)
    .filter((row) => seesMoved(row, state, viewer, { holds, seesEverything }));
  const title = words.title(total(rows.map(({ was, amount }) => minus(amount, was))));
  const by = sitting.person === null ? null : nameOf(state, sitting.person, language);
  return {
    template: "sheet",
    over: words.over(dayAt(sitting.time)),
    title,
    summary: title,
    lead: [words.lead(madeByOf(state, decision, language), by), words.next],
    list: rows.slice(0, rowsMax).map((row) => rowOf(row, decision, showing)),
    note: words.why,
    actions: actionsOf(rows, decision, showing),
  };
}

/** From where to where and why, and what those pots that the reader may see have left. */
function rowOf(row: MovedRow, decision: RegisteredDecision, showing: Showing): ListRow {
  const { state, viewer } = showing;
  const words = moneyMoveWords[viewer.language].news;
  const pots = [row.pot, row.to].flatMap((id) => state.pots.get(id ?? "") ?? []);
  const facts = [
    ...(row.was === 0 ? [] : [words.before(row.was)]),
    ...pots
      .filter(({ id }) => maySeePot(state, id, viewer))
      .map(({ id, title }) => words.left(named(title), potLeft(state, id))),
  ].join(" ");
  return {
    title: words.row(named(row.title), row.toTitle === null ? null : named(row.toTitle)),
    facts: withReason(facts, moveIn(decision, row)?.reason ?? null, viewer),
    figure: words.figure(row.amount),
    action: null,
  };
}

/** To the reader's own pot, or to the grant; what said so is read by those who may see it. */
function actionsOf(
  rows: readonly MovedRow[],
  { id }: RegisteredDecision,
  { state, viewer }: Showing,
): readonly Action[] {
  const words = moneyMoveWords[viewer.language].news;
  const [row] = rows;
  if (row === undefined) return [];
  const pots = [row.to, row.pot].flatMap((one) => state.pots.get(one ?? "") ?? []);
  const own = pots.find((pot) => holds(state, viewer, pot));
  const grant = { card: "grant", grant: row.grant } as const;
  const paper = { card: "registered", decision: id } as const;
  return [
    ...(own === undefined
      ? maySee(grant, state, viewer)
        ? [show(words.openGrant, grant, "positive")]
        : []
      : [show(words.openPot, { card: "pot", pot: own.id }, "positive")]),
    ...(maySee(paper, state, viewer) ? [show(words.openDecision, paper)] : []),
    ...(seesEverything(state, viewer) ? [] : [show(words.home, { card: "home" })]),
  ];
}
