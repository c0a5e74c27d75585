import { potFigures } from "../domain/account.ts";
import { type Day, day, type Ore, ore, type PersonId, type PositionId } from "../domain/brand.ts";
import { addWorkingDays, workingDayOnOrBefore } from "../domain/calendar.ts";
import type { FollowUp } from "../domain/follow-up.ts";
import {
  cutOffsOf,
  endOfMoney,
  fundedRows,
  holdersOrAbove,
  newestAnswer,
  windowOf,
} from "../domain/follow-up-plan.ts";
import { type Funding, fundingOf } from "../domain/funding.ts";
import type { Grant, Mandate } from "../domain/grant.ts";
import { kronor, total } from "../domain/money.ts";
import { endOfMandate } from "../domain/mandate-check.ts";
import { openNeedsOf } from "../domain/need-now.ts";
import { secretariatOf } from "../domain/organisation.ts";
import type { Pot } from "../domain/pot.ts";
import type { ProposedRow } from "../domain/proposal.ts";
import type { State } from "../domain/state.ts";
import { potSubject, proposalSubject } from "../domain/touches.ts";
import { daysThatMatter, distributionDaysOf } from "./distribution-days.ts";
import { type Duty, dutyKey } from "./duty.ts";
import { lastHappened, latest } from "./happened.ts";
import { aboveOf } from "./line.ts";

/** What the money of a pot asks of its holder. */
export function dutiesOfPot(pot: Pot, state: State, today: Day): readonly Duty[] {
  const grant = state.grants.get(pot.grant);
  const mandate = state.mandates.get(pot.mandate);
  if (grant === undefined || mandate === undefined) return [];
  return [
    ...(isStopped(mandate, grant, today) ? [] : undistributed(pot, grant, state, today)),
    ...unspent(pot, grant, state, today),
    ...unclearNeed(pot, grant, state, today),
  ];
}

/** Nothing can be decided before the secretariat has moved the pot; a mandate that ends with the money is as good as the money. */
function isStopped(mandate: Mandate, grant: Grant, today: Day): boolean {
  const ends = endOfMandate(mandate);
  return ends !== null && ends <= today && ends <= endOfMoney(grant);
}

/** Those up the line; above its top the secretariat, which keeps the money's days (DOMAIN.md 5.5). */
export function lineAbove(
  state: State,
  position: PositionId,
  today: Day,
  people: readonly PersonId[],
  pot?: Pot["id"],
): readonly PersonId[] {
  const above = aboveOf(state, position, today, people, pot);
  return above.length > 0 ? above : secretariatOf(state).filter((one) => !people.includes(one));
}

/** The parts that all duties of a pot have in common. */
export function ofPot(
  pot: Pot,
  state: State,
  today: Day,
): Pick<Duty, "subject" | "people" | "above"> {
  const people = holdersOrAbove(pot, state, today);
  return {
    subject: potSubject(pot.id),
    people,
    above: lineAbove(state, pot.holder, today, people, pot.id),
  };
}

/**
 * Money that the holder has not distributed. What a sent proposal holds back is in other hands, which are reminded
 * of their own turn; it comes back here if the proposal does.
 */
function undistributed(pot: Pot, grant: Grant, state: State, today: Day): readonly Duty[] {
  if (pot.lock !== undefined || potFigures(state, pot.id).left <= 0) return [];
  const { subject, people, above } = ofPot(pot, state, today);
  const since = lastHappened(state, subject, [
    "pot-opened",
    "proposal-returned",
    "proposal-withdrawn",
    "referral-settled",
    "money-returned",
    "money-moved",
    "money-carried",
    "pot-year-reopened",
  ]);
  const kind = "undistributed";
  return daysThatMatter(distributionDaysOf(pot, grant), kind, state, today).map(
    ({ detail, ...when }) => ({
      ...when,
      subject,
      people,
      above,
      key: dutyKey({ kind, subject, detail }),
      kind,
      since,
      statutory: false,
      card: { card: "pot", pot: pot.id },
    }),
  );
}

/** What a pot's money has been given by and stands: our decision on one of its proposals, or the board's yes to it. */
export const decisionsOf = (state: State, pot: Pot): readonly Funding[] =>
  (state.proposalsOfPot.get(pot.id) ?? []).flatMap((proposal) => {
    const decision = state.proposals.get(proposal)?.decision ?? proposalSubject(proposal);
    const funding = fundingOf(state, decision);
    return funding === null || funding.replaced !== null ? [] : [funding];
  });

/** A row with the answer that says that some of its money will be left. */
interface Surplus {
  readonly row: ProposedRow;
  readonly answer: FollowUp;
  readonly amount: Ore;
}

/** Rows that by their newest answer, of August or later, will not use all that they got. */
export function surplusesOf(pot: Pot, grant: Grant, state: State): readonly Surplus[] {
  const from = day(`${grant.year}-08-31`);
  return decisionsOf(state, pot).flatMap((decision) =>
    fundedRows(decision).flatMap((row) => {
      const answer = newestAnswer(state, decision, row.id);
      if (answer === null || answer.cutOff < from || answer.forecast >= row.amount) return [];
      return [{ row, answer, amount: ore(row.amount - answer.forecast) }];
    }),
  );
}

/**
 * What has to be left before somebody is reminded to use it: forecasts are rounded, and a smaller sum is not worth
 * the work of moving it. Ten thousand kronor, or a hundredth of a large pot.
 */
const unspentMin = kronor(10_000);
const unspentMinOf = (pot: Pot): number => Math.max(unspentMin, pot.amount / 100);

/** Granted money that by the August or December follow-up will be left on the grant's last day. */
function unspent(pot: Pot, grant: Grant, state: State, today: Day): readonly Duty[] {
  const end = endOfMoney(grant);
  const surpluses = surplusesOf(pot, grant, state);
  const left = total(surpluses.map(({ amount }) => amount));
  if (today > end || left < unspentMinOf(pot)) return [];
  const common = ofPot(pot, state, today);
  return [
    {
      ...common,
      key: dutyKey({ kind: "unspent", subject: common.subject, detail: "" }),
      kind: "unspent",
      deadline: workingDayOnOrBefore(end),
      since: latest(...surpluses.map(({ answer }) => answer.at)),
      opensOn: null,
      statutory: false,
      card: { card: "follow-up-summary", grant: grant.id, pot: pot.id, cutOff: null, page: 1 },
    },
  ];
}

/** When the budget has to know what next year needs: an internal day, moved earlier. */
export const budgetDay = (grant: Grant): Day => workingDayOnOrBefore(day(`${grant.year}-09-30`));

/** A row whose need next year nobody has said yes or no to, and since when that can be asked. */
interface Unclear {
  readonly row: ProposedRow;
  readonly decision: Funding;
  readonly opensOn: Day;
}

/** Working days that there are at least to settle the need of money that was given near the budget day, or after it. */
const needDays = 5;

/**
 * Rows of a pot with unclear or unstated need, which is to be settled before the budget (rule R09): from the first
 * follow-up that opens by then; where the money was given too late for one, from its decision.
 */
export function unclearRowsOf(pot: Pot, grant: Grant, state: State): readonly Unclear[] {
  const deadline = budgetDay(grant);
  return decisionsOf(state, pot).flatMap((decision) => {
    const [first] = cutOffsOf(decision, grant).map((one) => windowOf(one, grant).opensOn);
    const opensOn = first === undefined || first > deadline ? decision.day : first;
    return openNeedsOf(state, decision).map((row) => ({ row, decision, opensOn }));
  });
}

/** One duty for all rows of a pot, which the answers settle one by one; a follow-up that says yes or no does too. */
function unclearNeed(pot: Pot, grant: Grant, state: State, today: Day): readonly Duty[] {
  const unclear = unclearRowsOf(pot, grant, state);
  const [first] = unclear;
  const [opensOn] = unclear.map((one) => one.opensOn).toSorted();
  if (first === undefined || opensOn === undefined || today > endOfMoney(grant)) return [];
  const asked = addWorkingDays(opensOn, needDays);
  const common = ofPot(pot, state, today);
  return [
    {
      ...common,
      key: dutyKey({ kind: "unclear-need", subject: common.subject, detail: "" }),
      kind: "unclear-need",
      deadline: asked > budgetDay(grant) ? asked : budgetDay(grant),
      since: latest(...unclear.map(({ decision }) => decision.time)),
      opensOn,
      statutory: false,
      card: { card: "need", decision: first.decision.number, row: first.row.id },
    },
  ];
}
