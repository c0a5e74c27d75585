import { potFigures } from "../../../domain/account.ts";
import { endOfMoney } from "../../../domain/follow-up-plan.ts";
import { plus, total } from "../../../domain/money.ts";
import type { State } from "../../../domain/state.ts";
import { yearCloseWords } from "../../../language/say/year-close.ts";
import type { Viewer } from "../../../notify/card.ts";
import type { DutyRef } from "../../../notify/duty.ts";
import { unclosedPots } from "../../../notify/duties-year.ts";
import type { DutyText } from "../view.ts";
import { named } from "./facts.ts";

/** What the secretariat is reminded of before a grant's last day, and until its year is closed. */
export function yearDutyText(duty: DutyRef, state: State, viewer: Viewer): DutyText | null {
  const grant = state.grants.get(duty.subject.slice(duty.subject.indexOf("/") + 1));
  if (grant === undefined) return null;
  const pots = unclosedPots(grant, state);
  const held = total(
    pots.map(({ id }) => {
      const { left, reserved } = potFigures(state, id);
      return plus(left, reserved);
    }),
  );
  const words = yearCloseWords[viewer.language];
  return words.duty(named(grant.title), pots.length, held, endOfMoney(grant));
}
