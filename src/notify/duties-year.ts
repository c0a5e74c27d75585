import { potFigures } from "../domain/account.ts";
import type { Day } from "../domain/brand.ts";
import { addWorkingDays, workingDayOnOrBefore } from "../domain/calendar.ts";
import { potsOfGrant, yearClosesFrom } from "../domain/decide-year-close.ts";
import { endOfMoney } from "../domain/follow-up-plan.ts";
import type { Grant } from "../domain/grant.ts";
import { dayAt } from "../domain/moment.ts";
import type { Pot } from "../domain/pot.ts";
import type { State } from "../domain/state.ts";
import { grantSubject } from "../domain/touches.ts";
import type { Duty } from "./duty.ts";
import { secretariatDuty } from "./duty-secretariat.ts";
import { lastHappened } from "./happened.ts";

/** Working days to close anew what was opened again, or got its money, after the last day. */
const closeDays = 5;

/** The pots of a grant whose year is open and that still hold money, in a proposal or to distribute. */
export const unclosedPots = (grant: Grant, state: State): readonly Pot[] =>
  potsOfGrant(state, grant.id).filter((pot) => {
    if (pot.lock !== undefined) return false;
    const { left, reserved } = potFigures(state, pot.id);
    return left > 0 || reserved > 0;
  });

/**
 * Money in pots when the last day to use it comes near, for the secretariat, which gets a decision on it and closes the
 * year (rule R05); the holders are asked by their pots. Where nothing is left nobody is asked.
 */
export function dutiesOfYear(grant: Grant, state: State, today: Day): readonly Duty[] {
  if (unclosedPots(grant, state).length === 0) return [];
  const subject = grantSubject(grant.id);
  const since = lastHappened(state, subject, [
    "grant-registered",
    "pot-opened",
    "pot-year-reopened",
    "money-moved",
    "money-carried",
  ]);
  const end = endOfMoney(grant);
  const isLater = dayAt(since) > end;
  return [
    secretariatDuty(
      "close-year",
      subject,
      { card: "year", grant: grant.id, page: 1 },
      state,
      today,
      {
        deadline: isLater ? addWorkingDays(dayAt(since), closeDays) : workingDayOnOrBefore(end),
        since,
        opensOn: yearClosesFrom(grant),
      },
    ),
  ];
}
