import { rightToCorrect } from "../../../domain/decide-correction.ts";
import type { Pot } from "../../../domain/pot.ts";
import type { State } from "../../../domain/state.ts";
import type { Viewer } from "../../../notify/card.ts";
import type { CorrectionCard } from "../../../notify/correction-card.ts";
import { type MovedRow, moveNews } from "../../../notify/owed-move.ts";
import { responsibleFor, type ReturnedRow, returnNews } from "../../../notify/owed-return.ts";
import { rowsTold } from "../../../notify/paper-news.ts";
import { answersFor } from "../answers-for.ts";

/** Who has a pot, and who sees every pot. */
interface Sight {
  readonly holds: (state: State, viewer: Viewer, pot: Pot) => boolean;
  readonly seesEverything: (state: State, viewer: Viewer) => boolean;
}

type SeenCard = Exclude<
  CorrectionCard,
  {
    card:
      | "correction-news"
      | "return-money"
      | "move-money"
      | "add-fixed-row"
      | "withdraw-fixed-row";
  }
>;

/**
 * A change is the pot holder's, a correction that of whoever may decide the pot; news is for those whose money came
 * back or was moved.
 */
export function maySeeOfCorrection(
  card: SeenCard,
  state: State,
  viewer: Viewer,
  sight: Sight,
): boolean {
  if (card.card === "return-news")
    return rowsTold(returnNews, card, state).some((row) => seesReturned(row, state, viewer, sight));
  if (card.card === "move-news")
    return rowsTold(moveNews, card, state).some((row) => seesMoved(row, state, viewer, sight));
  const decision = state.decisions.get(card.decision);
  const pot = state.pots.get(decision?.pot ?? "");
  if (decision === undefined || pot === undefined) return false;
  if (card.card === "amend") return sight.holds(state, viewer, pot);
  return !("code" in rightToCorrect(state, decision, viewer.person, viewer.today));
}

/** That money was moved is seen by the holder of either pot, and by whoever sees everything. */
export function seesMoved(
  { pot, to }: MovedRow,
  state: State,
  viewer: Viewer,
  { holds, seesEverything }: Sight,
): boolean {
  const pots = [pot, to].flatMap((id) => state.pots.get(id ?? "") ?? []);
  return pots.some((one) => holds(state, viewer, one)) || seesEverything(state, viewer);
}

/** That money came back is seen by those who can distribute it again, and by who answers for the activity that gave it. */
export function seesReturned(
  row: ReturnedRow,
  state: State,
  viewer: Viewer,
  { holds, seesEverything }: Sight,
): boolean {
  const responsible = responsibleFor(row, state);
  if (responsible !== null && answersFor(state, responsible, viewer)) return true;
  const pot = state.pots.get(row.pot ?? "");
  return (pot !== undefined && holds(state, viewer, pot)) || seesEverything(state, viewer);
}
