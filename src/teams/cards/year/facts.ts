import { endedOn } from "../../../domain/decide-money-move.ts";
import { yearClosesFrom } from "../../../domain/decide-year-close.ts";
import { endOfMoney } from "../../../domain/follow-up-plan.ts";
import type { Grant } from "../../../domain/grant.ts";
import type { Pot } from "../../../domain/pot.ts";
import type { Remainder, Waiting } from "../../../domain/year-close.ts";
import { yearCloseWords } from "../../../language/say/year-close.ts";
import { isSecretariat } from "../access.ts";
import { positionThe } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import type { Facts, Showing } from "../view.ts";

type Seen = Pick<Showing, "state" | "viewer">;

const titleMax = 80;

/** A name as it stands on these cards. */
export const named = (title: string): string => plain(shortened(title, titleMax));

/** What became of what was left in a pot, in one sentence. */
export function remainderText(
  { grant }: Pick<Pot, "grant">,
  remainder: Remainder | null,
  { state, viewer }: Seen,
): string {
  const words = yearCloseWords[viewer.language];
  if (remainder === null) return words.nothingLeft;
  const { amount, to, toGrant } = remainder;
  if (toGrant === grant) return words.returned(amount);
  const pot = to === null ? null : named(state.pots.get(to)?.title ?? to);
  return words.carried(amount, pot, named(state.grants.get(toGrant)?.title ?? toGrant));
}

/** What stops the close of a pot's year, with the holder who can end it. */
export function waitingText(pot: Pot, waiting: Waiting, { state, viewer }: Seen): string {
  const isStopped = endedOn(state, pot, viewer.today) !== null;
  const holder = positionThe(state, pot.holder, viewer.language);
  return yearCloseWords[viewer.language].waits(waiting, isStopped, holder);
}

/** On a pot: that its year is closed, what became of the money and the way out; or that the year is over. */
export function yearFacts(pot: Pot, grant: Grant, { state, viewer }: Seen): Facts {
  const words = yearCloseWords[viewer.language];
  const last = endOfMoney(grant);
  if (pot.lock !== undefined) {
    const { day, year, remainder } = pot.lock;
    const became = remainderText(pot, remainder, { state, viewer });
    return [{ title: words.fact, value: words.isClosed(day, year, became) }];
  }
  const { reopened } = pot;
  const why = reopened?.reason ?? null;
  const said = [
    ...(viewer.today > last ? [words.isOver(last, grant.year)] : []),
    ...(reopened === undefined
      ? []
      : [words.isReopened(reopened.day, why === null ? null : ended(named(why)))]),
  ];
  return said.length === 0 ? [] : [{ title: words.fact, value: said.join(" ") }];
}

const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** The way to a pot's close, for the secretariat, once its year can be closed; to a close that was a mistake. */
export function yearActions(pot: Pot, grant: Grant, { state, viewer }: Seen): readonly Action[] {
  if (!isSecretariat(state, viewer) || viewer.today < yearClosesFrom(grant)) return [];
  const words = yearCloseWords[viewer.language];
  const title = pot.lock === undefined ? words.closePot : words.locked.button;
  return [show(title, { card: "close-year", grant: grant.id, pot: pot.id })];
}
