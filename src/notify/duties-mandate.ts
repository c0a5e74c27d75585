import { potLeft } from "../domain/account.ts";
import type { Day, Instant } from "../domain/brand.ts";
import { addWorkingDays } from "../domain/calendar.ts";
import { successorsOf } from "../domain/decide-pot-move.ts";
import { endOfMoney } from "../domain/follow-up-plan.ts";
import type { Mandate } from "../domain/grant.ts";
import { endOfMandate, openProposal } from "../domain/mandate-check.ts";
import { dayAt } from "../domain/moment.ts";
import type { Pot } from "../domain/pot.ts";
import type { State } from "../domain/state.ts";
import { mandateSubject, potSubject } from "../domain/touches.ts";
import type { Card } from "./card.ts";
import type { Duty } from "./duty.ts";
import { secretariatDuty } from "./duty-secretariat.ts";
import { lastHappened, latest } from "./happened.ts";

/** Working days to enter another mandate and move the pots there: holders and deciders wait for it. */
const moveDays = 5;

/**
 * Pots that nothing can be decided of once their mandate has ended (rule R12), for the secretariat to move. Where
 * nothing is left to decide, or the money has had its last day, nobody is asked.
 */
export function dutiesOfMandate(mandate: Mandate, state: State, today: Day): readonly Duty[] {
  const grant = state.grants.get(mandate.grant);
  const ends = endOfMandate(mandate);
  if (grant === undefined || ends === null) return [];
  const end = endOfMoney(grant);
  if (ends > end || today > end) return [];
  const [since] = stoppedPots(mandate, state)
    .map((pot) => waitsSince(pot, state))
    .toSorted((a, b) => a - b);
  if (since === undefined) return [];
  const subject = mandateSubject(mandate.id);
  const known = lastHappened(state, subject, ["mandate-registered", "mandate-recalled"]);
  const begins = latest(since, known);
  const from = dayAt(begins) > ends ? dayAt(begins) : ends;
  return [
    secretariatDuty("move-pots", subject, wayOn(mandate, state, today), state, today, {
      deadline: addWorkingDays(from, moveDays),
      since: begins,
      opensOn: ends,
    }),
  ];
}

/** The pots on a mandate that hold money to distribute, or a proposal that somebody has to decide. */
export const stoppedPots = (mandate: Mandate, state: State): readonly Pot[] =>
  [...state.pots.values()].filter(
    (pot) =>
      pot.mandate === mandate.id &&
      pot.lock === undefined &&
      (potLeft(state, pot.id) > 0 || isWaiting(pot, state)),
  );

/** What is referred needs no mandate: the board decides it. */
function isWaiting(pot: Pot, state: State): boolean {
  const open = openProposal(state, pot.id);
  return open !== null && open.status !== "referred";
}

/** Since when a pot has been on its mandate with something to decide: money may have come back long after its end. */
const waitsSince = (pot: Pot, state: State): Instant =>
  lastHappened(state, potSubject(pot.id), [
    "pot-opened",
    "pot-moved",
    "money-returned",
    "money-moved",
    "money-carried",
    "pot-year-reopened",
    "referral-settled",
  ]);

/** To where the pots can go; where no other mandate stands, or several do, by the one that has ended. */
function wayOn(mandate: Mandate, state: State, today: Day): Card {
  const [to, another] = successorsOf(state, mandate, today);
  return to === undefined || another !== undefined
    ? { card: "set-up-item", of: "mandate", id: mandate.id }
    : { card: "move-pots", from: mandate.id, to: to.id };
}
