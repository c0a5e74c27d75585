import type { RegisteredDecision } from "../../../domain/grant.ts";
import type { Day, Ore, RegisteredDecisionId } from "../../../domain/brand.ts";
import { minus, total } from "../../../domain/money.ts";
import { dayAt } from "../../../domain/moment.ts";
import type { CorrectionCard } from "../../../notify/correction-card.ts";
import { type PaperNews, rowsTold, sittingOf } from "../../../notify/paper-news.ts";
import { maySee, seesEverything } from "../access.ts";
import { missingView } from "../missing.ts";
import { madeByOf, nameOf } from "../names.ts";
import { type Action, show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";

type NewsCard = CorrectionCard & { readonly card: "move-news" | "return-news" };

interface NewsWords {
  readonly over: (day: Day) => string;
  readonly title: (sum: Ore) => string;
  readonly lead: (decision: string, by: string | null) => string;
  readonly next: string;
  readonly why: string;
  readonly openDecision: string;
  readonly home: string;
}

/** What one kind of news says for itself. */
interface NewsParts<Row> {
  readonly words: NewsWords;
  /** Whether the reader may know of it. */
  readonly sees: (row: Row) => boolean;
  readonly rowOf: (row: Row, decision: RegisteredDecision) => ListRow;
  /** The way to where the money is now. */
  readonly toMoney: (rows: readonly [Row, ...Row[]]) => readonly Action[];
}

const rowsMax = 10;

/** What a decision on paper does with money, told once: each reader sees the money that is his to know of. */
export function paperNewsView<Row extends { readonly was: Ore; readonly amount: Ore }>(
  kind: PaperNews<Row>,
  card: NewsCard,
  { words, sees, rowOf, toMoney }: NewsParts<Row>,
  showing: Showing,
): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const decision = state.registered.get(card.decision);
  const sitting = sittingOf(kind, card, state);
  if (decision === undefined || sitting === null) return missingView(showing);
  const rows = rowsTold(kind, card, state).filter((row) => row.was !== row.amount && sees(row));
  const title = words.title(total(rows.map(({ was, amount }) => minus(amount, was))));
  const by = sitting.person === null ? null : nameOf(state, sitting.person, language);
  const [first, ...others] = rows;
  return {
    template: "sheet",
    over: words.over(dayAt(sitting.time)),
    title,
    summary: title,
    lead: [words.lead(madeByOf(state, decision, language), by), words.next],
    list: rows.slice(0, rowsMax).map((row) => rowOf(row, decision)),
    note: words.why,
    actions:
      first === undefined
        ? []
        : [...toMoney([first, ...others]), ...elsewhere(decision.id, words, showing)],
  };
}

/** What said so is read by those who may see it. */
function elsewhere(
  decision: RegisteredDecisionId,
  words: NewsWords,
  { state, viewer }: Showing,
): readonly Action[] {
  const paper = { card: "registered", decision } as const;
  return [
    ...(maySee(paper, state, viewer) ? [show(words.openDecision, paper)] : []),
    ...(seesEverything(state, viewer) ? [] : [show(words.home, { card: "home" })]),
  ];
}
