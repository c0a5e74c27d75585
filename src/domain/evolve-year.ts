import type { GrantId, Ore, PotId } from "./brand.ts";
import { moveIn } from "./decide-money-move.ts";
import type { RecordedEvent } from "./event.ts";
import type { GrantEvent } from "./grant.ts";
import { minus, plus, zero } from "./money.ts";
import type { State } from "./state.ts";
import { isYearEvent, type Remainder, remainderAsMove, type YearEvent } from "./year-close.ts";

/** Takes in the close of a pot's year, what it carried, and that it was opened again. */
export function evolveYear(state: State, { event }: RecordedEvent): void {
  if (!isYearEvent(event)) return;
  if (event.type === "money-carried") return evolveMove(state, event);
  const pot = state.pots.get(event.pot);
  if (pot === undefined) return;
  const { lock, settled, ...open } = pot;
  if (event.type === "pot-year-closed") {
    const { year, day } = event;
    // What went by the close before, and was left where it is, can still be taken back after this one.
    const remainder = event.remainder ?? settled ?? null;
    state.pots.set(pot.id, { ...open, lock: { year, day, remainder } });
    return;
  }
  const remainder = lock?.remainder ?? null;
  const stays = remainder !== null && standsStill(state, pot, remainder);
  const { year, day, private: hidden } = event;
  const reopened = { year, day, reason: hidden?.reason ?? null };
  state.pots.set(pot.id, { ...open, reopened, ...(stays ? { settled: remainder } : {}) });
}

/** Whether what was left is still where the close sent it. */
function standsStill(
  state: State,
  pot: { readonly id: PotId; readonly grant: GrantId },
  remainder: Remainder,
): boolean {
  const decision = state.registered.get(remainder.decision);
  return decision !== undefined && moveIn(decision, remainderAsMove(pot, remainder)) !== undefined;
}

/** The newest word of a decision on what it moves takes the place of the one before; both pots have it from then on. */
export function evolveMove(
  state: State,
  event: Extract<GrantEvent | YearEvent, { readonly type: "money-moved" | "money-carried" }>,
): void {
  const decision = state.registered.get(event.decision);
  if (decision === undefined) return;
  const { pot, to, was, amount, private: hidden } = event;
  const place = { pot, to, ...(event.type === "money-carried" ? { toGrant: event.toGrant } : {}) };
  const known = moveIn(decision, place);
  const others = (decision.moves ?? []).filter((one) => one !== known);
  const move = { ...place, amount, reason: hidden?.reason ?? null };
  state.registered.set(decision.id, {
    ...decision,
    moves: amount === 0 ? others : [...others, move],
  });
  const more = minus(amount, was);
  changeAmount(state, pot, minus(zero, more));
  if (to !== null) changeAmount(state, to, more);
}

function changeAmount(state: State, id: PotId, more: Ore): void {
  const pot = state.pots.get(id);
  if (pot === undefined) return;
  const moved = plus(pot.moved ?? zero, more);
  state.pots.set(id, { ...pot, amount: plus(pot.amount, more), moved });
}
