import { potFigures, potLeft } from "../domain/account.ts";
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

/** Whether a pot's year is open and it still holds money, in a proposal or to distribute. */
function isUnclosed({ id, lock }: Pot, state: State): boolean {
  if (lock !== undefined) return false;
  if (potLeft(state, id) > 0) return true;
  const { left, reserved } = potFigures(state, id);
  return left > 0 || reserved > 0;
}

/** The pots of a grant whose year is open and that still hold money. */
export const unclosedPots = (grant: Grant, state: State): readonly Pot[] =>
  potsOfGrant(state, grant.id).filter((pot) => isUnclosed(pot, state));

/** Whether there is any: the first is enough, since it is asked at every commit. */
function hasUnclosed(grant: Grant, state: State): boolean {
  for (const pot of state.pots.values())
    if (pot.grant === grant.id && isUnclosed(pot, state)) return true;
  return false;
}

/**
 * Money in pots when the last day to use it comes near, for the secretariat, which gets a decision on it and closes the
 * year (rule R05); the holders are asked by their pots. Where nothing is left nobody is asked.
 */
export function dutiesOfYear(grant: Grant, state: State, today: Day): readonly Duty[] {
  if (!hasUnclosed(grant, state)) return [];
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
