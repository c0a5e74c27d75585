import { potLeft } from "../../../domain/account.ts";
import { moveIn } from "../../../domain/decide-money-move.ts";
import type { RegisteredDecision } from "../../../domain/grant.ts";
import { moneyMoveWords, placeOf } from "../../../language/say/money-move.ts";
import type { CorrectionCard } from "../../../notify/correction-card.ts";
import { type MovedRow, moveNews } from "../../../notify/owed-move.ts";
import { holds, maySee, maySeePot, seesEverything } from "../access.ts";
import { seesMoved } from "./access.ts";
import { withReason } from "./move.ts";
import { paperNewsView } from "./paper-news.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";

type NewsCard = CorrectionCard & { readonly card: "move-news" };

const nameMax = 80;

const named = (title: string): string => plain(shortened(title, nameMax));

/** "200 000 kr har flyttats": the holders of both pots are told. */
export function moveNewsView(card: NewsCard, showing: Showing): View {
  const { state, viewer } = showing;
  const parts = {
    words: moneyMoveWords[viewer.language].news,
    sees: (row: MovedRow) => seesMoved(row, state, viewer, { holds, seesEverything }),
    rowOf: (row: MovedRow, decision: RegisteredDecision) => rowOf(row, decision, showing),
    toMoney: ([row]: readonly [MovedRow, ...MovedRow[]]) => toMoney(row, showing),
  };
  return paperNewsView(moveNews, card, parts, showing);
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
    title: words.row(named(row.title), placeOf(namedPlace(row))),
    facts: withReason(facts, moveIn(decision, row)?.reason ?? null, viewer),
    figure: words.figure(row.amount),
    action: null,
  };
}

const namedPlace = ({ toTitle, next }: MovedRow): Pick<MovedRow, "toTitle" | "next"> => ({
  toTitle: toTitle === null ? null : named(toTitle),
  ...(next === undefined ? {} : { next: { ...next, title: named(next.title) } }),
});

/** To the reader's own pot, or to the grant. */
function toMoney(row: MovedRow, { state, viewer }: Showing): readonly Action[] {
  const words = moneyMoveWords[viewer.language].news;
  const pots = [row.to, row.pot].flatMap((one) => state.pots.get(one ?? "") ?? []);
  const own = pots.find((pot) => holds(state, viewer, pot));
  if (own !== undefined) return [show(words.openPot, { card: "pot", pot: own.id }, "positive")];
  const grant = { card: "grant", grant: row.next?.grant ?? row.grant } as const;
  return maySee(grant, state, viewer) ? [show(words.openGrant, grant, "positive")] : [];
}
