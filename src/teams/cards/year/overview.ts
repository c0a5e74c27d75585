import { grantLeft, potFigures } from "../../../domain/account.ts";
import { logPosition } from "../../../domain/brand.ts";
import {
  potsOfGrant,
  readyToClose,
  waitingIn,
  yearClosesFrom,
} from "../../../domain/decide-year-close.ts";
import { endOfMoney } from "../../../domain/follow-up-plan.ts";
import type { Grant } from "../../../domain/grant.ts";
import { openProposal } from "../../../domain/mandate-check.ts";
import { total, zero } from "../../../domain/money.ts";
import type { Pot } from "../../../domain/pot.ts";
import { yearCloseWords } from "../../../language/say/year-close.ts";
import type { Card } from "../../../notify/card.ts";
import { isSecretariat } from "../access.ts";
import { pagerActions, pageOf } from "../pager.ts";
import { plain } from "../template.ts";
import { type Action, commandData, execute, show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";
import { named, remainderText, waitingText } from "./facts.ts";

const rowsPerPage = 8;

/** Every pot of a grant at the year's end: what is left, what waits, what stops the close and the way out. */
export function yearOverview(grant: Grant, page: number, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = yearCloseWords[language];
  const pots = potsOfGrant(state, grant.id);
  const closed = pots.filter(({ lock }) => lock !== undefined).length;
  const shown = pageOf(pots, page, rowsPerPage);
  const at = (number: number): Card => ({ card: "year", grant: grant.id, page: number });
  return {
    template: "list",
    over: words.over(grant.case, grant.year),
    title: words.title(named(grant.title)),
    summary: words.summary(grant.title, grant.year),
    badge:
      pots.length === 0
        ? null
        : {
            text: words.closedOf(closed, pots.length),
            tone: closed === pots.length ? "good" : "neutral",
          },
    lead: leadOf(grant, pots, showing),
    lists: [
      { heading: words.leftInEach, rows: shown.rows.map((pot) => rowOf(pot, grant, showing)) },
    ],
    actions: [
      ...closing(grant, pots, showing),
      ...pagerActions(shown.page, shown.pages, language, at),
      show(words.toGrant, { card: "grant", grant: grant.id }),
    ],
  };
}

function leadOf(grant: Grant, pots: readonly Pot[], { state, viewer }: Showing): readonly string[] {
  const words = yearCloseWords[viewer.language];
  const open = pots.filter(({ lock }) => lock === undefined).map(({ id }) => potFigures(state, id));
  const from = yearClosesFrom(grant);
  const rest = grantLeft(state, grant.id);
  const standing =
    pots.length === 0
      ? words.noPots
      : open.length === 0
        ? words.allClosed
        : words.open(
            open.length,
            total(open.map(({ left }) => left)),
            total(open.map(({ reserved }) => reserved)),
          );
  return [
    [
      words.lastDay(endOfMoney(grant)),
      ...(viewer.today < from ? [words.closesFrom(from)] : []),
    ].join(" "),
    [standing, ...(rest > 0 ? [words.grantLeft(rest)] : [])].join(" "),
  ];
}

/** A pot with its figures, and what stops its close or what became of it. */
function rowOf(pot: Pot, grant: Grant, { state, viewer }: Showing): ListRow {
  const words = yearCloseWords[viewer.language];
  const { left, reserved } = potFigures(state, pot.id);
  const waiting = waitingIn(state, pot);
  const isDrafted = openProposal(state, pot.id)?.status === "open";
  const isOpen = pot.lock === undefined;
  const next =
    waiting === null ? words.ready(left > 0) : waitingText(pot, waiting, { state, viewer });
  const facts =
    pot.lock === undefined
      ? `${words.held(reserved, isDrafted)}${next}`
      : `${words.closed(pot.lock.day)} ${remainderText(pot, pot.lock.remainder, { state, viewer })}`;
  const toClose = { card: "close-year", grant: grant.id, pot: pot.id } as const;
  const mayClose = isSecretariat(state, viewer) && viewer.today >= yearClosesFrom(grant);
  return {
    title: named(pot.title),
    facts,
    figure: isOpen ? words.figure(left) : words.status,
    tone: isOpen ? "neutral" : "good",
    action: mayClose
      ? show(isOpen && waiting === null ? words.closeOne : words.showOne, toClose)
      : show(words.showOne, { card: "pot", pot: pot.id }),
  };
}

/** What can be closed at once: the pots with nothing left, and by one decision those with money. */
function closing(
  grant: Grant,
  pots: readonly Pot[],
  { state, viewer }: Showing,
): readonly Action[] {
  if (!isSecretariat(state, viewer) || viewer.today < yearClosesFrom(grant)) return [];
  const words = yearCloseWords[viewer.language];
  const ready = readyToClose(state, pots);
  const empty = ready.filter(({ id }) => potFigures(state, id).left === 0);
  const held = ready.filter(({ id }) => potFigures(state, id).left > 0);
  const back = { card: "year", grant: grant.id, page: 1 } as const;
  const ids = { grant: grant.id, pots: empty.map(({ id }) => id), left: zero };
  return [
    ...(empty.length === 0
      ? []
      : [
          execute(
            words.closeEmpty(empty.length),
            "close-year",
            commandData(logPosition(0), back, ids),
            "positive",
          ),
        ]),
    ...(held.length < 2
      ? []
      : [show(words.settleAll(held.length), { card: "close-year", grant: grant.id, pot: null })]),
  ];
}

/** On the grant: how far the close has come. */
export function closedOf(
  grant: Grant,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
): string {
  const pots = potsOfGrant(state, grant.id);
  const closed = pots.filter(({ lock }) => lock !== undefined).length;
  return plain(yearCloseWords[viewer.language].closedOf(closed, pots.length));
}
