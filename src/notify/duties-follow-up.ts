import type { Day, Instant, PersonId } from "../domain/brand.ts";
import type { FollowUpOf } from "../domain/follow-up.ts";
import {
  answerersOf,
  answerTo,
  followUpsOf,
  holdersOrAbove,
  isSuperseded,
  windowOf,
} from "../domain/follow-up-plan.ts";
import { type Funding, potOfFunding } from "../domain/funding.ts";
import type { Grant } from "../domain/grant.ts";
import type { Pot } from "../domain/pot.ts";
import type { State } from "../domain/state.ts";
import { fundingSubject, grantSubject } from "../domain/touches.ts";
import { lineAbove } from "./duties-pot.ts";
import { type Duty, dutyKey } from "./duty.ts";
import { lastHappened, latest } from "./happened.ts";

/** What the key of a follow-up's duty says besides its decision: "mentors/2018-08-31". */
export const followUpDetail = ({ row, cutOff }: FollowUpOf): string => `${row}/${cutOff}`;

/** The follow-ups of the activities that a decision funded (rule R20): one for each row and cut-off without an answer. */
export function dutiesOfFollowUps(decision: Funding, state: State, today: Day): readonly Duty[] {
  const pot = potOfFunding(state, decision);
  const grant = state.grants.get(decision.grant);
  if (pot === null || grant === undefined) return [];
  return followUpsOf(decision, state)
    .filter((of) => answerTo(state, of) === null && !isSuperseded(of, decision, state, today))
    .flatMap((of) => {
      const row = decision.rows.find((one) => one.id === of.row);
      if (row === undefined) return [];
      const people = answerersOf(row, pot, state, today);
      return [dutyOf(of, decision, { state, pot, grant, people, today })];
    });
}

function dutyOf(
  of: FollowUpOf,
  decision: Funding,
  about: {
    readonly state: State;
    readonly pot: Pot;
    readonly grant: Grant;
    readonly people: readonly PersonId[];
    readonly today: Day;
  },
): Duty {
  const { state, pot, grant, people, today } = about;
  const subject = fundingSubject(decision.number);
  const { opensOn, deadline } = windowOf(of.cutOff, grant);
  const holders = holdersOrAbove(pot, state, today).filter((one) => !people.includes(one));
  return {
    key: dutyKey({ kind: "follow-up", subject, detail: followUpDetail(of) }),
    kind: "follow-up",
    subject,
    people,
    above: holders.length > 0 ? holders : lineAbove(state, pot.holder, today, people, pot.id),
    deadline,
    since: sinceOf(of, decision, grant, state),
    opensOn,
    statutory: false,
    card: { card: "follow-up", ...of },
  };
}

/** The account to the State is asked for since its day is known; the others since the money was given. */
function sinceOf(of: FollowUpOf, decision: Funding, grant: Grant, state: State): Instant {
  if (of.cutOff !== grant.reportDay) return decision.time;
  const set = lastHappened(state, grantSubject(grant.id), ["grant-registered", "grant-terms-set"]);
  return latest(decision.time, set);
}
