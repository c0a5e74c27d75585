import { rightToCorrect } from "../../../domain/decide-correction.ts";
import type { Pot } from "../../../domain/pot.ts";
import type { State } from "../../../domain/state.ts";
import type { Viewer } from "../../../notify/card.ts";
import type { CorrectionCard } from "../../../notify/correction-card.ts";

/** A change is the pot holder's, a correction that of whoever may decide the pot; `holds` tells who has a pot. */
export function mayChange(
  { card, decision: number }: Exclude<CorrectionCard, { card: "correction-news" | "return-money" }>,
  state: State,
  viewer: Viewer,
  holds: (state: State, viewer: Viewer, pot: Pot) => boolean,
): boolean {
  const decision = state.decisions.get(number);
  const pot = state.pots.get(decision?.pot ?? "");
  if (decision === undefined || pot === undefined) return false;
  if (card === "amend") return holds(state, viewer, pot);
  return !("code" in rightToCorrect(state, decision, viewer.person, viewer.today));
}
