import type { Day, PersonId, Subject } from "../domain/brand.ts";
import type { Funding } from "../domain/funding.ts";
import { dayAt } from "../domain/moment.ts";
import { actingHolders, hasLeft, secretariatOf } from "../domain/organisation.ts";
import { phaseOutsOf } from "../domain/phase-out-now.ts";
import type { Pot } from "../domain/pot.ts";
import type { State } from "../domain/state.ts";
import { decisionsOf } from "./duties-pot.ts";
import { notice, type Owed } from "./message.ts";

/**
 * That something will not be phased out, so that next year is bound without cover, is told once to the secretariat and
 * to whoever decided; whoever has that office now, where the decider has left. What is answered anew before anybody
 * heard of it is no news.
 */
export function owedForPhaseOuts(pot: Pot, subject: Subject, state: State): readonly Owed[] {
  return decisionsOf(state, pot).flatMap((decision) =>
    phaseOutsOf(state, decision).flatMap(({ of, answers }) =>
      answers.flatMap((answer, index) => {
        if (answer.outcome !== "abandoned") return [];
        const isNews = index === answers.length - 1;
        const { position, at } = answer;
        const card = { card: "phase-out", ...of, way: "news" } as const;
        const people = new Set([
          ...secretariatOf(state),
          ...decidersOf(decision, state, dayAt(at)),
        ]);
        people.delete(answer.by);
        return [...people]
          .map((person) => ({ ...notice(person, subject, position, card), at, revision: position }))
          .filter(({ key }) => isNews || state.receipts.has(key));
      }),
    ),
  );
}

/** Who decided, or who has that office now; nobody for the board, whom the secretariat tells. */
function decidersOf({ number }: Funding, state: State, today: Day): readonly PersonId[] {
  const decider = state.decisions.get(number)?.decider;
  if (decider === undefined) return [];
  if (!hasLeft(state, decider.person, today)) return [decider.person];
  return actingHolders(state, decider.capacity.position, today).map((held) => held.person);
}
