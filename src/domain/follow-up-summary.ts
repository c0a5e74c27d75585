import type { Day, GrantId, Ore, PersonId, PotId } from "./brand.ts";
import type { Effect, FollowUp, FollowUpOf } from "./follow-up.ts";
import {
  answerersOf,
  answerTo,
  cutOffsOf,
  followUpsOf,
  type FollowUpWindow,
  windowOf,
} from "./follow-up-plan.ts";
import { type Funding, fundings, potOfFunding } from "./funding.ts";
import type { Grant } from "./grant.ts";
import { minus, total } from "./money.ts";
import type { Pot } from "./pot.ts";
import type { ProposedRow } from "./proposal.ts";
import type { State } from "./state.ts";

/** A follow-up that has opened, with everything that a list says of it. */
export interface OpenedFollowUp extends FollowUpWindow {
  readonly of: FollowUpOf;
  readonly decision: Funding;
  readonly row: ProposedRow;
  readonly pot: Pot;
  readonly grant: Grant;
  readonly answer: FollowUp | null;
  /** Who answers for it today. */
  readonly people: readonly PersonId[];
}

/** The follow-ups of a decision that have opened by a day, in the order of its rows and their days. */
export function openedOf(decision: Funding, state: State, today: Day): readonly OpenedFollowUp[] {
  const pot = potOfFunding(state, decision);
  const grant = state.grants.get(decision.grant);
  if (pot === null || grant === undefined) return [];
  return followUpsOf(decision, state).flatMap((of) => {
    const { opensOn, deadline } = windowOf(of.cutOff, grant);
    const row = decision.rows.find((one) => one.id === of.row);
    if (opensOn > today || row === undefined) return [];
    const people = answerersOf(row, pot, state, today);
    const answer = answerTo(state, of);
    return [{ of, decision, row, pot, grant, opensOn, deadline, answer, people }];
  });
}

/** What a set of follow-ups adds up to; an unanswered one counts with what was granted alone. */
export interface FollowUpFigures {
  readonly granted: Ore;
  /** Granted to those that are answered. */
  readonly grantedAnswered: Ore;
  readonly used: Ore;
  /** Of what was granted to those that are answered. */
  readonly left: Ore;
  readonly forecast: Ore;
  readonly answered: number;
  readonly all: number;
}

export function figuresOf(followUps: readonly OpenedFollowUp[]): FollowUpFigures {
  const answered = followUps.filter((one) => one.answer !== null);
  const granted = (of: readonly OpenedFollowUp[]): Ore => total(of.map(({ row }) => row.amount));
  const used = total(answered.flatMap(({ answer }) => answer?.used ?? []));
  return {
    granted: granted(followUps),
    grantedAnswered: granted(answered),
    used,
    left: minus(granted(answered), used),
    forecast: total(answered.flatMap(({ answer }) => answer?.forecast ?? [])),
    answered: answered.length,
    all: followUps.length,
  };
}

/** How many activities had which effect. */
export function effectsOf(
  followUps: readonly OpenedFollowUp[],
): readonly { readonly effect: Effect; readonly count: number }[] {
  const effects: readonly Effect[] = [
    "as-promised",
    "partly",
    "not-at-all",
    "too-early",
    "not-measurable",
  ];
  return effects
    .map((effect) => ({
      effect,
      count: followUps.filter(({ answer }) => answer?.effect === effect).length,
    }))
    .filter(({ count }) => count > 0);
}

/** What has given a grant's money to activities, or that of one of its pots. */
const decisionsOf = (state: State, grant: GrantId, pot: PotId | null): readonly Funding[] =>
  [...fundings(state)].filter(
    (decision) => decision.grant === grant && (pot === null || decision.pot === pot),
  );

/** The days that a grant's money is followed up on, in order; those of one pot where it is named. */
export function cutOffsOfGrant(state: State, grant: Grant, pot: PotId | null): readonly Day[] {
  const days = decisionsOf(state, grant.id, pot).flatMap((decision) => cutOffsOf(decision, grant));
  return [...new Set(days)].toSorted();
}

/** The latest follow-up that has opened; where none has, the first that will. Null where none is expected. */
export function currentCutOff(
  state: State,
  grant: Grant,
  pot: PotId | null,
  today: Day,
): Day | null {
  const cutOffs = cutOffsOfGrant(state, grant, pot);
  const opened = cutOffs.findLast((one) => windowOf(one, grant).opensOn <= today);
  return opened ?? cutOffs[0] ?? null;
}

/** Every opened follow-up of a grant, or of one of its pots, at one cut-off. */
export function followUpsAt(
  state: State,
  grant: Grant,
  pot: PotId | null,
  cutOff: Day,
  today: Day,
): readonly OpenedFollowUp[] {
  return decisionsOf(state, grant.id, pot).flatMap((decision) =>
    openedOf(decision, state, today).filter(({ of }) => of.cutOff === cutOff),
  );
}
