import { type Day, decisionNumber, type Ore, type RowId } from "./brand.ts";
import { addWorkingDays } from "./calendar.ts";
import { type Funding, fundingOf } from "./funding.ts";
import { total } from "./money.ts";
import { needNow } from "./need-now.ts";
import { type PhaseOutAnswer, phaseOutId, type PhaseOutOf } from "./phase-out.ts";
import { fromDay, phaseOutTime, type PhaseOutTime } from "./phase-out-day.ts";
import type { NextYear, ProposedRow } from "./proposal.ts";
import type { State } from "./state.ts";

/** A way of paying for next year that ends something else. */
type PaidByPhaseOut = Extract<NextYear, { readonly what: string }>;

/** What a decision phases out, for all rows that it pays for, with what has been answered. */
export interface PhaseOut {
  readonly of: PhaseOutOf;
  readonly funding: Funding;
  readonly rows: readonly ProposedRow[];
  readonly nextYear: PaidByPhaseOut;
  /** The year that it is to pay for. */
  readonly year: number;
  /** When it is asked after by the decision's own words. */
  readonly time: PhaseOutTime;
  /** Oldest first, those of the decision that this one has changed too. */
  readonly answers: readonly PhaseOutAnswer[];
}

/** What of it is owed an answer, and from when until when. */
export type AskedFor = Pick<PhaseOutTime, "from" | "due">;

const paidBy = ({ nextYear }: ProposedRow): PaidByPhaseOut | null =>
  nextYear?.kind === "phased-out" || nextYear?.kind === "moved" ? nextYear : null;

/** The same in two rows is one; the reference can be corrected, and is no part of what is done. */
const keyOf = (nextYear: PaidByPhaseOut): string =>
  JSON.stringify([
    nextYear.kind === "moved" ? nextYear.board : null,
    nextYear.what,
    nextYear.amount,
    nextYear.when,
  ]);

/** Everything that what gave money phases out, in the order of its rows. */
export function phaseOutsOf(state: State, funding: Funding): readonly PhaseOut[] {
  const groups = new Map<string, [ProposedRow, ...ProposedRow[]]>();
  for (const row of funding.rows) {
    const nextYear = paidBy(row);
    if (nextYear === null) continue;
    const same = groups.get(keyOf(nextYear));
    if (same === undefined) groups.set(keyOf(nextYear), [row]);
    else same.push(row);
  }
  const year = (state.grants.get(funding.grant)?.year ?? Number(funding.day.slice(0, 4))) + 1;
  return [...groups].flatMap(([key, rows]) => {
    const nextYear = paidBy(rows[0]);
    if (nextYear === null) return [];
    const of = { decision: decisionNumber(funding.number), row: rows[0].id };
    const time = phaseOutTime(nextYear.when, year);
    const answers = answersOf(state, funding, of, key);
    return [{ of, funding, rows, nextYear, year, time, answers }];
  });
}

/** Its answers; a decision that changed another asks on from where that one was, where it says the same. */
function answersOf(
  state: State,
  funding: Funding,
  of: PhaseOutOf,
  key: string,
): readonly PhaseOutAnswer[] {
  const own = state.phaseOuts.get(phaseOutId(of)) ?? [];
  const changed = fundingOf(state, funding.amends?.decision ?? "");
  if (changed === null) return own;
  const former = phaseOutsOf(state, changed).find(({ nextYear }) => keyOf(nextYear) === key);
  return former === undefined ? own : [...former.answers, ...own];
}

/** What an id names; null where nothing is phased out there. */
export function phaseOutOf(state: State, of: PhaseOutOf): PhaseOut | null {
  const funding = fundingOf(state, of.decision);
  return funding === null ? null : phaseOutOfRow(state, funding, of.row);
}

/** What pays for a row by being phased out; null for a row that is paid in another way. */
export const phaseOutOfRow = (state: State, funding: Funding, row: RowId): PhaseOut | null =>
  phaseOutsOf(state, funding).find(({ rows }) => rows.some((one) => one.id === row)) ?? null;

/** The answer that holds; null while there is none. */
export const newestOf = ({ answers }: PhaseOut): PhaseOutAnswer | null => answers.at(-1) ?? null;

/** How much of next year it pays for still: less where a need has become smaller, nothing where it is none. */
export function stillPaidBy(state: State, { funding, rows, nextYear }: PhaseOut): Ore {
  const needs = rows.map((row) => {
    const now = needNow(state, funding, row);
    return now.need === "no" || row.amount <= 0 ? total([]) : now.amount;
  });
  const needed = total(needs);
  return needed < nextYear.amount ? needed : nextYear.amount;
}

/** Whether anybody has to know of it still: its decision stands, and next year needs the money. */
export const isNeeded = (state: State, phaseOut: PhaseOut): boolean =>
  phaseOut.funding.replaced === null && stillPaidBy(state, phaseOut) > 0;

/** Working days that there are at least, where the month was over or nearly so when it was decided. */
const answerDaysMin = 5;

/** When it is asked after, by the decision or by the day that it was put off to; null where nothing is asked any more. */
export function askedFor(state: State, phaseOut: PhaseOut): AskedFor | null {
  if (!isNeeded(state, phaseOut)) return null;
  const newest = newestOf(phaseOut);
  if (newest !== null) return newest.outcome === "postponed" ? fromDay(newest.on) : null;
  const { from, due } = phaseOut.time;
  const { day: decided } = phaseOut.funding;
  const earliest = addWorkingDays(decided, answerDaysMin);
  return { from: later(from, decided), due: later(due, earliest) };
}

const later = (one: Day, other: Day): Day => (one > other ? one : other);

/** What of next year nothing pays for any more, since what was to be phased out will not be. */
export const uncoveredBy = (state: State, phaseOut: PhaseOut): Ore =>
  phaseOut.funding.replaced === null && newestOf(phaseOut)?.outcome === "abandoned"
    ? stillPaidBy(state, phaseOut)
    : total([]);
