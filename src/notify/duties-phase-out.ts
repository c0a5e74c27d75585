import type { Day } from "../domain/brand.ts";
import { phaseOutId } from "../domain/phase-out.ts";
import { askedFor, newestOf, phaseOutsOf } from "../domain/phase-out-now.ts";
import type { Pot } from "../domain/pot.ts";
import type { State } from "../domain/state.ts";
import { decisionsOf, ofPot } from "./duties-pot.ts";
import { type Duty, dutyKey } from "./duty.ts";

const kind = "phase-out";

/**
 * "Är det utfasat?", of everything that a pot's decisions phase out to pay for next year (rules R02 and R03): asked of
 * whoever holds the pot then, in the month that the decision names. What the holder has put off is asked anew on its
 * day; nothing is once it is done or will not be, its decision has been changed, or next year needs nothing.
 */
export function dutiesOfPhaseOuts(pot: Pot, state: State, today: Day): readonly Duty[] {
  return decisionsOf(state, pot).flatMap((decision) =>
    phaseOutsOf(state, decision).flatMap((phaseOut): readonly Duty[] => {
      const asked = askedFor(state, phaseOut);
      if (asked === null) return [];
      const common = ofPot(pot, state, today);
      const { of } = phaseOut;
      return [
        {
          ...common,
          key: dutyKey({ kind, subject: common.subject, detail: phaseOutId(of) }),
          kind,
          deadline: asked.due,
          since: newestOf(phaseOut)?.at ?? decision.time,
          opensOn: asked.from,
          statutory: false,
          card: { card: kind, ...of, way: null },
        },
      ];
    }),
  );
}
