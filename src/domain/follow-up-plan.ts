import { isAway } from "./absence.ts";
import { type Day, day, type Ore, type PersonId } from "./brand.ts";
import { addWorkingDays, daysBetween } from "./calendar.ts";
import type { FollowUp, FollowUpOf } from "./follow-up.ts";
import { type Funding, fundingOf, givenFrom } from "./funding.ts";
import type { Grant } from "./grant.ts";
import { minus, total, zero } from "./money.ts";
import { actingHolders, hasLeft } from "./organisation.ts";
import type { Pot } from "./pot.ts";
import type { ProposedRow } from "./proposal.ts";
import { upTheLine } from "./route.ts";
import type { State } from "./state.ts";
import { followUpId } from "./touches.ts";

/** April, August and the whole year (rule R20, "per april, per augusti och per helår"). */
const cutOffDates = ["04-30", "08-31", "12-31"] as const;

/** Two days nearer to each other than this ask for the same figures: one follow-up serves both. */
const apartMin = 31;

/** Working days from a cut-off until the figures are in the accounts, and until the answer is due. */
const opensAfter = 5;
const dueAfter = 15;

/** The account to the State takes longer: working days before its day that it opens and is due. */
const reportOpensBefore = 30;
const reportDueBefore = 10;

/** When a follow-up can be answered, and by when it has to be. */
export interface FollowUpWindow {
  readonly opensOn: Day;
  readonly deadline: Day;
}

/** The last day to use the money of a grant. */
export const endOfMoney = (grant: Grant): Day => grant.lastUseDay ?? day(`${grant.year}-12-31`);

/**
 * The days that the use of a decision's money is followed up on, in order: those after the decision until the
 * money's end, and the day of the grant's report (rule R20). The report takes the place of a cut-off near it.
 */
export function cutOffsOf(decision: Pick<Funding, "day">, grant: Grant): readonly Day[] {
  const end = endOfMoney(grant);
  const report =
    grant.reportDay !== null && grant.reportDay > decision.day ? grant.reportDay : null;
  const cutOffs: Day[] = [];
  for (let year = Number(decision.day.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) {
    cutOffs.push(...cutOffDates.map((date) => day(`${year}-${date}`)));
  }
  const apart = cutOffs.filter(
    (one) =>
      one > decision.day &&
      one <= end &&
      (report === null || Math.abs(daysBetween(one, report)) >= apartMin),
  );
  return (report === null ? apart : [...apart, report]).toSorted();
}

/** A grant has a few cut-offs and thousands of rows that ask for the same ones. */
const windowsKnown = new WeakMap<Grant, Map<Day, FollowUpWindow>>();

/** When the follow-up of a cut-off can be answered; the report's ends before the report has to be sent. */
export function windowOf(cutOff: Day, grant: Grant): FollowUpWindow {
  const known = windowsKnown.get(grant) ?? new Map<Day, FollowUpWindow>();
  const window = known.get(cutOff) ?? windowFrom(cutOff, grant);
  windowsKnown.set(grant, known.set(cutOff, window));
  return window;
}

function windowFrom(cutOff: Day, grant: Grant): FollowUpWindow {
  if (cutOff !== grant.reportDay) {
    return {
      opensOn: addWorkingDays(cutOff, opensAfter),
      deadline: addWorkingDays(cutOff, dueAfter),
    };
  }
  return {
    opensOn: addWorkingDays(cutOff, -reportOpensBefore),
    deadline: addWorkingDays(cutOff, -reportDueBefore),
  };
}

/** The rows of a decision that got money: a declined request has nothing to follow up. */
export const fundedRows = (decision: Funding): readonly ProposedRow[] =>
  decision.rows.filter((row) => row.amount > 0);

/**
 * Every follow-up that a decision leads to: row by row, each in order of its days. What comes after another has
 * taken its place is asked of that one.
 */
export function followUpsOf(decision: Funding, state: State): readonly FollowUpOf[] {
  const grant = state.grants.get(decision.grant);
  if (grant === undefined) return [];
  const until = decision.replaced?.day ?? null;
  const cutOffs = cutOffsOf(decision, grant).filter((one) => until === null || one <= until);
  return fundedRows(decision).flatMap((row) => {
    const from = givenFrom(state, decision, row.id);
    return cutOffs
      .filter((one) => from === null || from < one)
      .map((cutOff) => ({ decision: decision.number, row: row.id, cutOff }));
  });
}

/** The answer to a follow-up; null while there is none. */
export const answerTo = (state: State, of: FollowUpOf): FollowUp | null =>
  state.followUps.get(followUpId(of)) ?? null;

/** The answers that a row has got, also before its decision was changed, the one with the latest cut-off last; only those before `before` where it is named. */
export function answersOf(
  state: State,
  decision: Funding,
  row: ProposedRow["id"],
  before: Day | null = null,
): readonly FollowUp[] {
  const grant = state.grants.get(decision.grant);
  if (grant === undefined) return [];
  const changed = fundingOf(state, decision.amends?.decision ?? "");
  const earlier = changed === null ? [] : answersOf(state, changed, row, before);
  const own = cutOffsOf(decision, grant)
    .filter((cutOff) => before === null || cutOff < before)
    .flatMap((cutOff) => answerTo(state, { decision: decision.number, row, cutOff }) ?? []);
  return [...earlier, ...own];
}

/** The newest word on a row: what is used, what will be, what next year needs. */
export const newestAnswer = (
  state: State,
  decision: Funding,
  row: ProposedRow["id"],
): FollowUp | null => answersOf(state, decision, row).at(-1) ?? null;

/**
 * Whether a follow-up without an answer no longer matters: a later one of the same row is open or answered,
 * and asks for fresher figures. It stays in the list of the unanswered, but nobody is chased for it.
 */
export function isSuperseded(of: FollowUpOf, decision: Funding, state: State, today: Day): boolean {
  const grant = state.grants.get(decision.grant);
  if (grant === undefined) return true;
  return cutOffsOf(decision, grant).some(
    (later) =>
      later > of.cutOff &&
      (windowOf(later, grant).opensOn <= today ||
        answerTo(state, { ...of, cutOff: later }) !== null),
  );
}

/**
 * Who answers for a row on a day: the person it names, or those who hold the position. A text names nobody,
 * and somebody who has left or is away cannot answer: then the pot's holder does, or whoever is above him.
 */
export function answerersOf(
  row: ProposedRow,
  pot: Pot,
  state: State,
  today: Day,
): readonly PersonId[] {
  const own = responsibleFor(row, pot, state, today);
  return own.length > 0 ? own : holdersOrAbove(pot, state, today);
}

/** Those who hold a pot on a day, else those above them: nothing stalls for want of a holder. */
export function holdersOrAbove(pot: Pot, state: State, today: Day): readonly PersonId[] {
  const people = upTheLine(state, pot.holder, today, () => false, pot.id);
  return [...new Set(people.map((held) => held.person))];
}

function responsibleFor(
  { responsible }: ProposedRow,
  pot: Pot,
  state: State,
  today: Day,
): readonly PersonId[] {
  switch (responsible.kind) {
    case "person": {
      const { person } = responsible;
      return isHere(state, person, today) && !isAway(state, person, today) ? [person] : [];
    }
    case "position":
      return actingHolders(state, responsible.position, today, pot.id).map((held) => held.person);
    case "text":
      return [];
    default:
      return responsible satisfies never;
  }
}

/** Whether somebody is known and has not left: left has who held a position and holds none any more. */
function isHere(state: State, person: PersonId, today: Day): boolean {
  if ((state.persons.get(person)?.entraId ?? null) === null) return false;
  if (hasLeft(state, person, today)) return false;
  const own = [...state.holdings.values()].flat().filter((held) => held.person === person);
  return own.length === 0 || own.some((held) => held.to === null || held.to >= today);
}

/**
 * What a row has left by an answer, of what it has today: what it has given back since is neither used nor left. The
 * record of an answer keeps what it was then.
 */
export const leftBy = (row: Pick<ProposedRow, "amount">, { used }: Pick<FollowUp, "used">): Ore =>
  minus(row.amount, used);

/** What is left of a decision's money by the newest answers; all of it while there are none, nothing once it is replaced. */
export function unusedOf(state: State, decision: Funding): Ore {
  if (decision.replaced !== null) return zero;
  return total(
    fundedRows(decision).map((row) =>
      minus(row.amount, newestAnswer(state, decision, row.id)?.used ?? zero),
    ),
  );
}

/** The same of the rows that somebody has answered for. */
export const unusedByAnswers = (state: State, funding: Funding): Ore =>
  total(
    fundedRows(funding).flatMap((row) => {
      const answer = newestAnswer(state, funding, row.id);
      return answer === null ? [] : [leftBy(row, answer)];
    }),
  );
